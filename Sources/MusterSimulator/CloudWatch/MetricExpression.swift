/// A sum of metrics: numbers and ids joined by `+ - * /` and parentheses.
///
/// The functions of metric math are not read.
struct MetricExpression {
    private indirect enum Node {
        case number(Double)
        case name(String)
        case operation(Character, Node, Node)
    }

    private let root: Node
    /// The ids that stand in it.
    let names: Set<String>

    /// - Returns: `nil` for what is no such sum, or nested more than 32 times.
    init?(_ text: String) {
        var parser = Parser(rest: text.filter { $0 != " " }[...])
        guard let root = parser.sum(0), parser.rest.isEmpty, !parser.names.isEmpty else { return nil }
        self.root = root
        names = parser.names
    }

    /// The values at every moment at which all metrics have one; a division by zero has none.
    func values(_ series: [String: [(instant: Int64, value: Double)]]) -> [(instant: Int64, value: Double)] {
        let tables = Dictionary(
            names.map { name in
                (name, Dictionary((series[name] ?? []).map { ($0.instant, $0.value) }, uniquingKeysWith: { $1 }))
            },
            uniquingKeysWith: { first, _ in first }
        )
        let first = names.min() ?? ""
        return (series[first] ?? []).compactMap { point in
            guard let value = Self.value(root, { tables[$0]?[point.instant] }), value.isFinite else { return nil }
            return (point.instant, value)
        }
    }

    private static func value(_ node: Node, _ find: (String) -> Double?) -> Double? {
        switch node {
        case .number(let number): return number
        case .name(let name): return find(name)
        case .operation(let sign, let left, let right):
            guard let left = value(left, find), let right = value(right, find) else { return nil }
            switch sign {
            case "+": return left + right
            case "-": return left - right
            case "*": return left * right
            default: return right == 0 ? nil : left / right
            }
        }
    }

    private struct Parser {
        var rest: Substring
        var names: Set<String> = []

        mutating func sum(_ depth: Int) -> Node? {
            guard depth < 32, var left = product(depth) else { return nil }
            while let sign = rest.first, sign == "+" || sign == "-" {
                rest.removeFirst()
                guard let right = product(depth) else { return nil }
                left = .operation(sign, left, right)
            }
            return left
        }

        private mutating func product(_ depth: Int) -> Node? {
            guard var left = atom(depth) else { return nil }
            while let sign = rest.first, sign == "*" || sign == "/" {
                rest.removeFirst()
                guard let right = atom(depth) else { return nil }
                left = .operation(sign, left, right)
            }
            return left
        }

        private mutating func atom(_ depth: Int) -> Node? {
            guard let first = rest.first else { return nil }
            if first == "(" {
                rest.removeFirst()
                guard let inner = sum(depth + 1), rest.first == ")" else { return nil }
                rest.removeFirst()
                return inner
            }
            if first.isNumber || first == "-" {
                let digits = rest.dropFirst().prefix { $0.isNumber || $0 == "." }
                let text = String(first) + digits
                rest = rest.dropFirst(1 + digits.count)
                return Double(text).map(Node.number)
            }
            let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
            guard !name.isEmpty, rest.dropFirst(name.count).first != "(" else { return nil }
            rest = rest.dropFirst(name.count)
            names.insert(String(name))
            return .name(String(name))
        }
    }
}
