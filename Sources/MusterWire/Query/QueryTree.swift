/// Pairs whose names are paths, as a tree.
struct QueryTree {
    struct Node {
        /// Where its children stand, by their steps.
        var children: [Substring: Int] = [:]
        /// Set where a pair ends here.
        var text: String?
    }

    private(set) var nodes = [Node()]

    /// Deepest path that is read.
    static let depthLimit = 32

    /// `nil` where a path is too deep.
    ///
    /// Of two pairs of one name the first counts.
    init?(_ pairs: [FormText.Pair]) {
        for pair in pairs {
            var node = 0
            let steps = pair.name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            guard steps.count <= Self.depthLimit else { return nil }
            for step in steps.lazy.map({ Substring($0) }) {
                if let child = nodes[node].children[step] {
                    node = child
                } else {
                    nodes[node].children[step] = nodes.count
                    node = nodes.count
                    nodes.append(Node())
                }
            }
            if nodes[node].text == nil { nodes[node].text = pair.value }
        }
    }

    func child(_ step: some StringProtocol, of node: Int) -> Int? { nodes[node].children[Substring(step)] }

    func text(_ node: Int) -> String? { nodes[node].text }

    func isLeaf(_ node: Int) -> Bool { nodes[node].children.isEmpty }

    /// The children whose steps are numbers from 1, in their order; `nil` where another step stands among them.
    func numbered(_ node: Int) -> [Int]? {
        var numbered: [(Int, Int)] = []
        for (step, child) in nodes[node].children {
            guard let number = Int(step), number > 0, String(number) == step else { return nil }
            numbered.append((number, child))
        }
        return numbered.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
