import MusterCore

/// Whether as many calls were refused as the scenario expects.
extension Judge {
    func refusals(_ expected: Expectations.Expected<Expectations.CallCount>) -> Check {
        let pattern = expected.value.operation
        var codes: [String: Int] = [:]
        for call in calls where Self.matches(call.operation, pattern) {
            for error in call.errors { codes[error.code, default: 0] += error.count }
        }
        let count = codes.values.reduce(0, +)
        let what = pattern == "*" ? "calls" : "calls of \(pattern)"
        var check = Check(group: "assertions", name: "refused \(what)", location: expected.location)
        guard !expected.value.count.contains(count) else { return check }
        let found = codes.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
        check.result = .failed(
            kind: "AssertionFailed",
            message:
                "\(count) \(what) were refused or stayed without an answer\(found.isEmpty ? "" : " (\(found))"), expected "
                + Self.text(expected.value.count)
        )
        return check
    }

    /// `drs:DescribeJobs` is meant by its own name, by `drs:*` and by `*`.
    private static func matches(_ operation: String, _ pattern: String) -> Bool {
        pattern == "*" || pattern == operation
            || (pattern.hasSuffix(":*") && operation.hasPrefix(pattern.dropLast()))
    }
}
