import MusterCore

extension ReadingPass {
    /// An error code; one that is not known is a warning.
    ///
    /// - Parameters:
    ///   - node: The code.
    ///   - subject: The key that it stands under.
    ///   - known: The codes that are known.
    ///   - example: An ordinary one.
    ///   - unknown: What is said of another one, before it.
    /// - Returns: The code; `nil`, reported, where it cannot be one.
    mutating func errorCode(
        _ node: YAMLNode,
        _ subject: String,
        known: [String],
        example: String,
        unknown: String
    ) -> String? {
        guard let code = text(node, subject, takes: "an error code") else { return nil }
        let isWellFormed =
            (1...128).contains(code.utf8.count)
            && code.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E: true
                default: false
                }
            }
        guard isWellFormed else {
            report(
                .unknownError,
                "\"\(code.shortened)\" cannot be an error code",
                at: node.range,
                help: [suggestion(for: code, among: known) ?? "for example \(example)"]
            )
            return nil
        }
        if !known.contains(code) {
            warn(
                .unknownError,
                "\(unknown) \"\(code)\"",
                at: node.range,
                help: [suggestion(for: code, among: known)]
            )
        }
        return code
    }
}
