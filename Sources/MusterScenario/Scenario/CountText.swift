import MusterCore

/// How often something happens, as people write it.
enum CountText {
    /// Stands for "without an upper end".
    static let maximum = 1_000_000_000

    /// Reads `3`, `3..7`, `3-7`, `<= 20`, `< 20`, `>= 2`, `> 2`, `first 5`; `nil` for anything else.
    static func range(_ text: String) -> (lower: Int, upper: Int)? {
        let trimmed = text.filter { $0 != " " }
        func number(_ text: some StringProtocol) -> Int? {
            ReadingPass.decimal(text).flatMap { (0...maximum).contains($0) ? $0 : nil }
        }
        if let number = number(trimmed) { return (number, number) }
        if trimmed.hasPrefix("first") { return number(trimmed.dropFirst(5)).map { (1, $0) } }
        if trimmed.hasPrefix("<=") { return number(trimmed.dropFirst(2)).map { (0, $0) } }
        if trimmed.hasPrefix(">=") { return number(trimmed.dropFirst(2)).map { ($0, maximum) } }
        if trimmed.hasPrefix("<") { return number(trimmed.dropFirst()).map { (0, $0 - 1) } }
        if trimmed.hasPrefix(">") { return number(trimmed.dropFirst()).map { ($0 + 1, maximum) } }
        for separator in ["..", "-"] {
            guard let place = trimmed.firstRange(of: separator) else { continue }
            guard let lower = number(trimmed[..<place.lowerBound]), let upper = number(trimmed[place.upperBound...])
            else {
                continue
            }
            return (lower, upper)
        }
        return nil
    }
}

extension ReadingPass {
    /// A count or a range of counts, the lower end at least `minimum`.
    mutating func count(_ node: YAMLNode, _ subject: String, minimum: Int) -> ClosedRange<Int>? {
        guard case .scalar(let text, _) = node.content, let (lower, upper) = CountText.range(text) else {
            report(
                .malformedCalls,
                "\"\(subject)\" takes a count or a range, not \(node.kind)",
                at: node.range,
                help: ["for example 3, 3..7, first 5 or \"<= 20\""]
            )
            return nil
        }
        guard lower <= upper else {
            report(
                .malformedCalls,
                "the range of \"\(subject)\" runs backwards",
                at: node.range,
                help: [text.contains("..") ? "write \(upper)..\(lower)" : nil]
            )
            return nil
        }
        guard lower >= minimum else {
            report(
                .malformedCalls,
                "\"\(subject)\" counts from \(minimum)",
                at: node.range,
                help: [upper >= minimum ? "write \(minimum)..\(upper)" : nil]
            )
            return nil
        }
        return lower...upper
    }

    /// An operation as `service:Operation`; with `*` for each of the service where that is allowed.
    mutating func operation(
        _ text: String,
        at range: SourceRange,
        among operations: Set<String>,
        allowingAll: Bool
    ) -> (service: String, operation: String?)? {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let sorted = operations.sorted()
        if parts.count == 2, operations.contains(text) { return (parts[0], parts[1]) }
        if allowingAll, parts.count == 2, parts[1] == "*", sorted.contains(where: { $0.hasPrefix(parts[0] + ":") }) {
            return (parts[0], nil)
        }
        let byName = parts.count == 1 ? sorted.first { $0.hasSuffix(":" + text) } : nil
        let services = Set(sorted.compactMap { $0.split(separator: ":").first.map(String.init) }).sorted()
        report(
            .unknownOperation,
            "\"\(text.shortened)\" is not an operation that Muster calls",
            at: range,
            label: "unknown operation",
            help: [
                byName.map { "did you mean \"\($0)\"?" } ?? suggestion(for: text, among: sorted)
                    ?? "write service:Operation, for example drs:DescribeJobs; services: \(services.joined(separator: ", "))"
            ]
        )
        return nil
    }
}
