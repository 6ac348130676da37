import MusterCore

/// Looks through a text before the YAML parser sees it, and refuses what would cost it too much.
///
/// It reads bytes, not YAML, and therefore errs on the side of the file: its limits are far beyond what a plan or a
/// world needs. What the parser itself bounds (a nesting of 1,000 levels) or the composer bounds (the number of
/// values) is not looked for here.
enum YAMLGuard {
    /// Brackets that may be open at the same time.
    static let openBracketsMaximum = 256
    /// Commas, `: ` and `- ` of a file, which is about the number of its values.
    ///
    /// *Assumed*: a world of 20,000 servers holds
    /// fewer than 300,000.
    static let separatorsMaximum = 320_000
    /// Up to here aliases cannot expand into more than a few thousand values, however they are nested.
    static let aliasesBeforeKeysAreChecked = 24

    /// - Returns: What is wrong, or `nil`.
    static func problem(in file: SourceFile) -> Diagnostic? {
        if let problem = encodingProblem(file) { return problem }
        return file.bytes.withUnsafeBufferPointer { structureProblem($0, file) }
    }

    /// A file in UTF-16 or in another encoding, or one that holds control characters.
    private static func encodingProblem(_ file: SourceFile) -> Diagnostic? {
        let bytes = file.bytes
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return Diagnostic(
                .notUTF8,
                "\"\(file.path)\" is UTF-16 text",
                help: ["save the file as UTF-8"]
            )
        }
        if let offset = UTF8Check.firstInvalidByte(bytes) {
            return Diagnostic(
                .notUTF8,
                "\"\(file.path)\" is not UTF-8 text",
                at: file.range(ofByte: offset),
                label: "byte 0x\(String(bytes[offset], radix: 16, uppercase: true))",
                help: ["save the file as UTF-8"]
            )
        }
        let control = bytes.withUnsafeBufferPointer { bytes in
            bytes.firstIndex { ($0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D) || $0 == 0x7F }
        }
        guard let control else { return nil }
        let name = bytes[control] == 0 ? "NUL" : "0x" + String(bytes[control], radix: 16, uppercase: true)
        return Diagnostic(
            .controlCharacter,
            "the control character \(name) stands in the file",
            at: file.range(ofByte: control),
            label: "not allowed in YAML",
            help: ["in double quotes it can be written as \"\\x\(Self.hex(bytes[control]))\""]
        )
    }

    private static func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.utf8.count == 1 ? "0" + digits : digits
    }

    private static func structureProblem(_ bytes: UnsafeBufferPointer<UInt8>, _ file: SourceFile) -> Diagnostic? {
        var open = 0
        var separators = 0
        var aliases = 0
        var firstAliasKey: Int?
        var previous: UInt8 = 0x0A
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: ","):
                separators += 1
            case UInt8(ascii: ":"), UInt8(ascii: "-"):
                if index + 1 < bytes.count, bytes[index + 1] <= 0x20 { separators += 1 }
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                open += 1
                if open > openBracketsMaximum {
                    return Diagnostic(
                        .nestedTooDeeply,
                        "more than \(openBracketsMaximum) brackets are open at the same time",
                        at: file.range(ofByte: index),
                        label: "the innermost one"
                    )
                }
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                open = max(0, open - 1)
                if firstAliasKey == nil, isFollowedByColon(bytes, index + 1) { firstAliasKey = index }
            case UInt8(ascii: "*") where startsToken(after: previous):
                aliases += 1
                var end = index + 1
                while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
                if firstAliasKey == nil, isFollowedByColon(bytes, end) { firstAliasKey = index }
            case UInt8(ascii: "?") where startsToken(after: previous):
                if firstAliasKey == nil, index + 1 < bytes.count, bytes[index + 1] <= 0x20 { firstAliasKey = index }
            default: break
            }
            guard separators <= separatorsMaximum else {
                return Diagnostic(
                    .tooManyNodes,
                    "\"\(file.path)\" holds more than \(separatorsMaximum) values",
                    at: file.range(ofByte: index),
                    help: ["split the file; name patterns such as web-{001..250} make worlds short"]
                )
            }
            previous = byte
            index += 1
        }
        guard aliases > aliasesBeforeKeysAreChecked, let key = firstAliasKey else { return nil }
        return Diagnostic(
            .unsupportedYAML,
            "a key has to be plain text",
            at: file.range(ofByte: key),
            label: "this is an alias or a collection"
        )
    }

    private static func startsToken(after byte: UInt8) -> Bool {
        switch byte {
        case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","): true
        default: false
        }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
        default: byte >= 0x80
        }
    }

    private static func isFollowedByColon(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var index = start
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        return index < bytes.count && bytes[index] == UInt8(ascii: ":")
    }
}

/// Finds where bytes stop being UTF-8.
enum UTF8Check {
    /// The offset of the first byte that no valid sequence holds; `nil` when all is well.
    static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): offset += String(scalar).utf8.count
            case .emptyInput, .error: return min(offset, max(0, bytes.count - 1))
            }
        }
    }
}
