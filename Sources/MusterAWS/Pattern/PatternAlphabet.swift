/// The characters of an expression, in classes that the expression does not tell apart.
///
/// A class is known by the character sets that its characters belong to, as a mask of 64 bits.
struct PatternAlphabet: Sendable {
    private static let setLimit = 64

    private(set) var sets: [CharacterSet] = []
    private var numbers: [CharacterSet: Int] = [:]
    /// The mask of every symbol.
    private var masks: [UInt64] = []
    private var symbols: [UInt64: Int] = [:]
    /// The symbols of ASCII characters.
    private(set) var ascii: [UInt8] = []
    /// The symbol of characters that the expression nowhere allows.
    private(set) var none = 0
    /// Symbols that stand for the beginning and the end of a text.
    private(set) var start = 0
    private(set) var end = 0

    var count: Int { masks.count }

    /// The number of a character set; `nil` when the expression uses too many different ones.
    mutating func number(of set: CharacterSet) -> Int? {
        if let number = numbers[set] { return number }
        guard sets.count < Self.setLimit else { return nil }
        numbers[set] = sets.count
        sets.append(set)
        return sets.count - 1
    }

    /// Finds the classes once all character sets are known.
    ///
    /// - Returns: Whether there are at most 250 classes.
    mutating func close() -> Bool {
        none = symbol(ofMask: 0)
        start = symbol(ofMask: anchorMask(.start))
        end = symbol(ofMask: anchorMask(.end))
        for value in 0..<UInt32(128) {
            let symbol = symbol(ofMask: mask(of: value, category: Self.category(of: value)))
            guard symbol < 250 else { return false }
            ascii.append(UInt8(symbol))
        }
        var edges: Set<UInt32> = [128]
        for range in sets.flatMap(\.ranges) {
            edges.insert(max(128, range.lowerBound))
            if range.upperBound < 0x10FFFF { edges.insert(max(128, range.upperBound + 1)) }
        }
        let names = sets.contains { !$0.categories.isEmpty } ? Unicode.GeneralCategory.shortNames : ["Cn"]
        for edge in edges.sorted() {
            for name in names {
                _ = symbol(ofMask: mask(of: edge, category: name))
            }
        }
        return masks.count < 250
    }

    private mutating func symbol(ofMask mask: UInt64) -> Int {
        if let symbol = symbols[mask] { return symbol }
        masks.append(mask)
        symbols[mask] = masks.count - 1
        return masks.count - 1
    }

    private func anchorMask(_ anchor: CharacterSet.Anchor) -> UInt64 {
        mask { $0.anchor == anchor }
    }

    private func mask(of scalar: UInt32, category: String) -> UInt64 {
        mask { $0.contains(scalar, category: category) }
    }

    private func mask(_ isMember: (CharacterSet) -> Bool) -> UInt64 {
        var mask: UInt64 = 0
        for (number, set) in sets.enumerated() where isMember(set) {
            mask |= 1 << UInt64(number)
        }
        return mask
    }

    /// The character sets that a symbol belongs to.
    func members(of symbol: Int) -> UInt64 { masks[symbol] }

    /// The symbol of a character.
    func symbol(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 128 { return Int(ascii[Int(scalar.value)]) }
        let category = sets.contains { !$0.categories.isEmpty } ? Self.category(of: scalar.value) : "Cn"
        return symbols[mask(of: scalar.value, category: category)] ?? none
    }

    private static func category(of value: UInt32) -> String {
        Unicode.Scalar(value)?.properties.generalCategory.shortName ?? "Cs"
    }
}
