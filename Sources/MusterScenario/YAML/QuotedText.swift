/// Finds the ends of quoted scalars.
enum QuotedText {
    /// The offset of the quote that closes the one at `start`; `nil` when nothing closes it.
    static func closingQuote<Bytes: RandomAccessCollection>(_ bytes: Bytes, from start: Int) -> Int?
    where Bytes.Element == UInt8, Bytes.Index == Int {
        guard start < bytes.endIndex else { return nil }
        let quote = bytes[start]
        var index = start + 1
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                index += 2
                continue
            }
            if byte == quote {
                guard quote == UInt8(ascii: "'"), index + 1 < bytes.endIndex, bytes[index + 1] == quote else {
                    return index
                }
                index += 1
            }
            index += 1
        }
        return nil
    }
}
