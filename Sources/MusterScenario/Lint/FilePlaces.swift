import MusterCore

/// Where the parts of a file stand, by the way that leads to them: `["waves", 2, "budget"]`.
struct FilePlaces {
    enum Step: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
        case key(String)
        case item(Int)

        init(stringLiteral value: String) { self = .key(value) }

        init(integerLiteral value: Int) { self = .item(value) }
    }

    private let root: YAMLNode?

    init(_ root: YAMLNode?) {
        self.root = root
    }

    /// The value at the end of the way; `nil` where there is none.
    func node(_ way: Step...) -> YAMLNode? { find(way)?.value }

    /// Where a value stands.
    func value(_ way: Step...) -> SourceRange? { find(way)?.value.range }

    /// Where the last key of the way stands.
    func key(_ way: Step...) -> SourceRange? { find(way).map { $0.key ?? $0.value.range } }

    private func find(_ way: [Step]) -> (key: SourceRange?, value: YAMLNode)? {
        guard let root else { return nil }
        var found: (key: SourceRange?, value: YAMLNode) = (nil, root)
        for step in way {
            switch (step, found.value.content) {
            case (.key(let name), .mapping(let entries)):
                guard let entry = entries.first(where: { $0.key == name }) else { return nil }
                found = (entry.keyRange, entry.value)
            case (.item(let index), .sequence(let items)):
                guard items.indices.contains(index) else { return nil }
                found = (nil, items[index])
            default: return nil
            }
        }
        return found
    }
}
