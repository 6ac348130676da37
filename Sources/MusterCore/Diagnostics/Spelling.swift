/// Finds what somebody may have meant who mistyped a word.
package enum Spelling {
    /// The longest words that are compared, in bytes of UTF-8.
    private static let lengthMaximum = 64

    /// The candidate that comes nearest to the word, letter case aside; the first of equals, `nil` when none is near.
    package static func nearest(to word: String, among candidates: [String]) -> String? {
        let lowered = word.lowercased()
        var best: (name: String, distance: Int)?
        for name in candidates {
            guard let distance = distance(word, name) ?? distance(lowered, name.lowercased()),
                distance < best?.distance ?? .max
            else {
                continue
            }
            best = (name, distance)
        }
        return best?.name
    }

    /// How far two words lie apart, where it is little enough for a slip of the finger; `nil` beyond that.
    ///
    /// Insertions, deletions, replacements and swaps of neighbours count. Case alone is a third of a slip:
    /// `dependson` is nearest to `dependsOn`. The unit is a third of an edit.
    package static func distance(_ lhs: String, _ rhs: String) -> Int? {
        guard lhs != rhs else { return 0 }
        let left = Array(lhs.utf8.prefix(lengthMaximum + 1))
        let right = Array(rhs.utf8.prefix(lengthMaximum + 1))
        guard !left.isEmpty, !right.isEmpty, left.count <= lengthMaximum, right.count <= lengthMaximum else {
            return nil
        }
        let longest = max(left.count, right.count)
        // Two letters leave no room for a slip that can be told from another word.
        let allowed = longest <= 2 ? 0 : max(1, longest / 3)
        guard abs(left.count - right.count) <= allowed else { return nil }
        let distance = thirds(left, right)
        return distance <= allowed * 3 ? distance : nil
    }

    private static func thirds(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = (0...right.count).map { $0 * 3 }
        for row in 1...left.count {
            var current = [row * 3] + [Int](repeating: 0, count: right.count)
            for column in 1...right.count {
                let (one, other) = (left[row - 1], right[column - 1])
                let replaced = one == other ? 0 : lowercase(one) == lowercase(other) ? 1 : 3
                var best = min(last[column] + 3, current[column - 1] + 3, last[column - 1] + replaced)
                if row > 1, column > 1, one == right[column - 2], left[row - 2] == other {
                    best = min(best, beforeLast[column - 2] + 3)
                }
                current[column] = best
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }

    private static func lowercase(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
    }
}
