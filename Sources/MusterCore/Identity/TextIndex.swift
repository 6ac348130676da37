/// Finds texts by themselves among many that somebody else keeps in a list.
///
/// It holds positions only, eight bytes for each place of its table, and asks the owner of the list for the text at a
/// position where two texts may be equal. Not for texts that an adversary may choose: its hashes follow from the texts
/// alone.
package struct TextIndex: Sendable {
    /// In each place the upper half of a hash, and a position plus one; 0 for a free place.
    private var places: [UInt64]
    private var count = 0

    /// Makes room for a number of texts.
    package init(capacity: Int) {
        var size = 8
        while size < capacity + capacity / 2 { size *= 2 }
        places = Array(repeating: 0, count: size)
    }

    /// The position of a text; `nil` when it has none.
    package func position(of text: String, in texts: (Int) -> String) -> Int? {
        let hash = Self.hash(text)
        var place = first(hash)
        while true {
            let entry = self[place]
            guard entry != 0 else { return nil }
            if Self.mayMatch(entry, hash), texts(Self.position(entry)) == text { return Self.position(entry) }
            place = next(place)
        }
    }

    /// Adds a text unless an equal one is there.
    ///
    /// - Returns: The position of the equal one; `nil` when the text is new.
    package mutating func insert(_ text: String, at position: Int, in texts: (Int) -> String) -> Int? {
        let hash = Self.hash(text)
        var place = first(hash)
        while true {
            let entry = self[place]
            guard entry != 0 else { break }
            if Self.mayMatch(entry, hash), texts(Self.position(entry)) == text { return Self.position(entry) }
            place = next(place)
        }
        occupy(place, hash, position)
        if isCrowded { grow(texts) }
        return nil
    }

    // MARK: - The table

    private subscript(place: Int) -> UInt64 { places[place] }

    private func first(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (places.count - 1) }

    private func next(_ place: Int) -> Int { (place + 1) & (places.count - 1) }

    private mutating func occupy(_ place: Int, _ hash: UInt64, _ position: Int) {
        places[place] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(UInt32(truncatingIfNeeded: position + 1))
        count += 1
    }

    private var isCrowded: Bool { count * 4 > places.count * 3 }

    private mutating func grow(_ texts: (Int) -> String) {
        let old = places
        places = Array(repeating: 0, count: old.count * 2)
        count = 0
        for entry in old where entry != 0 {
            let hash = Self.hash(texts(Self.position(entry)))
            var place = first(hash)
            while places[place] != 0 { place = next(place) }
            occupy(place, hash, Self.position(entry))
        }
    }

    private static func mayMatch(_ entry: UInt64, _ hash: UInt64) -> Bool { (entry ^ hash) >> 32 == 0 }

    private static func position(_ entry: UInt64) -> Int { Int(entry & 0xFFFF_FFFF) - 1 }

    /// Eight bytes at a time, with a multiplication that mixes both halves.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.withContiguousStorageIfAvailable(hash) ?? Array(text.utf8).withUnsafeBufferPointer(hash)
    }

    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let raw = UnsafeRawBufferPointer(bytes)
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(raw.count)
        var offset = 0
        while offset + 8 <= raw.count {
            hash = mix(hash, raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset += 8
        }
        var rest: UInt64 = 0
        while offset < raw.count {
            rest = rest << 8 | UInt64(raw[offset])
            offset += 1
        }
        return mix(hash, rest)
    }

    private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        return (product.high ^ product.low) &+ 0xE703_7ED1_A0B4_28DB
    }
}
