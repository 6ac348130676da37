import MusterCore

/// Ids of single resources of AWS.
extension ReadingPass {
    /// The id of an instance of EC2.
    mutating func instanceID(_ node: YAMLNode, _ subject: String) -> String? {
        guard let text = text(node, subject, takes: "an instance id") else { return nil }
        let digits = text.utf8.dropFirst(2)
        if text.hasPrefix("i-"), (8...17).contains(digits.count),
            digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        {
            return text
        }
        report(
            .malformedName,
            "\"\(text.shortened)\" is not an EC2 instance id",
            at: node.range,
            help: ["an id is \"i-\" and 8 to 17 hexadecimal digits"]
        )
        return nil
    }

    /// An id of DRS: a prefix, and 17 letters or digits.
    mutating func resourceID(_ node: YAMLNode, _ subject: String, prefix: String) -> String? {
        guard let text = text(node, subject, takes: "an id") else { return nil }
        let rest = text.utf8.dropFirst(prefix.utf8.count)
        if text.hasPrefix(prefix), rest.count == 17, rest.allSatisfy(Self.isLetterOrDigit) { return text }
        report(
            .malformedName,
            "\"\(text.shortened)\" is not an id that begins with \(prefix)",
            at: node.range,
            help: ["an id is \"\(prefix)\" and 17 letters or digits"]
        )
        return nil
    }

    /// A text all of whose characters are allowed; the help says which those are.
    mutating func text(
        _ node: YAMLNode,
        _ subject: String,
        _ lengths: ClosedRange<Int>,
        of characters: String,
        where isAllowed: (UInt8) -> Bool
    ) -> String? {
        guard let text = text(node, subject) else { return nil }
        if lengths.contains(text.utf8.count), text.utf8.allSatisfy(isAllowed) { return text }
        report(
            .malformedName,
            "\"\(subject)\" cannot be \"\(text.shortened)\"",
            at: node.range,
            help: ["\(lengths.lowerBound) to \(lengths.upperBound) characters of \(characters)"]
        )
        return nil
    }

    static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
