/// Finds resources by their names among many that somebody else keeps in a list.
///
/// It holds positions only, four bytes for each place of its table, and asks the owner of the list for the name at a
/// position that may be the one. Not for names that an adversary may choose: its hashes follow from the names
/// alone.
package struct ResourceIndex: Sendable {
    /// In each place a position plus one, for no list has four thousand million names; 0 for a free place.
    private var places: [UInt32]
    private var count = 0

    /// Makes room for a number of names.
    package init(capacity: Int) {
        var size = 8
        while size < capacity + capacity / 2 { size *= 2 }
        places = Array(repeating: 0, count: size)
    }

    /// Finds a place for each of so many names.
    ///
    /// Of equal names the first one has the place; `isUnique` tells whether there were none.
    package init(of count: Int, isUnique: inout Bool, in names: (Int) -> ResourceName) {
        self.init(capacity: count)
        var twins = 0
        let mask = places.count - 1
        places.withUnsafeMutableBufferPointer { places in
            for position in 0..<count {
                let name = names(position)
                var place = Int(truncatingIfNeeded: name.hash) & mask
                // The table is larger than the number of names, so that a free place comes.
                while places[place] != 0, names(Self.position(places[place])) != name { place = (place + 1) & mask }
                guard places[place] == 0 else {
                    twins += 1
                    continue
                }
                places[place] = Self.entry(position)
            }
        }
        self.count = count - twins
        isUnique = twins == 0
    }

    /// The position of a name; `nil` when it has none.
    package func position(of name: ResourceName, in names: (Int) -> ResourceName) -> Int? {
        var place = first(name)
        while true {
            let entry = self[place]
            guard entry != 0 else { return nil }
            if names(Self.position(entry)) == name { return Self.position(entry) }
            place = next(place)
        }
    }

    /// Adds a name unless an equal one is there.
    ///
    /// - Returns: The position of the equal one; `nil` when the name is new.
    package mutating func insert(_ name: ResourceName, at position: Int, in names: (Int) -> ResourceName) -> Int? {
        var place = first(name)
        while true {
            let entry = self[place]
            guard entry != 0 else { break }
            if names(Self.position(entry)) == name { return Self.position(entry) }
            place = next(place)
        }
        occupy(place, position)
        if isCrowded { grow(names) }
        return nil
    }

    // MARK: - The table

    private subscript(place: Int) -> UInt32 { places[place] }

    private func first(_ name: ResourceName) -> Int { Int(truncatingIfNeeded: name.hash) & (places.count - 1) }

    private func next(_ place: Int) -> Int { (place + 1) & (places.count - 1) }

    private mutating func occupy(_ place: Int, _ position: Int) {
        places[place] = Self.entry(position)
        count += 1
    }

    private static func entry(_ position: Int) -> UInt32 { UInt32(truncatingIfNeeded: position + 1) }

    private var isCrowded: Bool { count * 4 > places.count * 3 }

    private mutating func grow(_ names: (Int) -> ResourceName) {
        let old = places
        places = Array(repeating: 0, count: old.count * 2)
        count = 0
        for entry in old where entry != 0 {
            var place = first(names(Self.position(entry)))
            while places[place] != 0 { place = next(place) }
            occupy(place, Self.position(entry))
        }
    }

    private static func position(_ entry: UInt32) -> Int { Int(entry) - 1 }
}
