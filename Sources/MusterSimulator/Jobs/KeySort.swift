/// Puts numbers in order that stand for steps of a job.
///
/// A job has some dozens of them, which are nearly in order piece by piece. The general sort takes five times as long
/// for so few (*measured*).
enum KeySort {
    /// So many neighbours are put in order by inserting one after the other.
    private static let blockSize = 16

    static func sort(_ keys: inout [UInt64]) {
        let count = keys.count
        guard count > blockSize else { return insert(&keys, from: 0, to: count) }
        var first = 0
        while first < count {
            insert(&keys, from: first, to: min(first + blockSize, count))
            first += blockSize
        }
        // Runs are merged to and fro between the list and as much room behind it.
        keys.append(contentsOf: repeatElement(0, count: count))
        var (source, target) = (0, count)
        var size = blockSize
        while size < count {
            var first = 0
            while first < count {
                let middle = min(first + size, count)
                let end = min(middle + size, count)
                merge(&keys, from: source, to: target, first, middle, end)
                first = end
            }
            swap(&source, &target)
            size *= 2
        }
        if source == 0 { keys.removeLast(count) } else { keys.removeFirst(count) }
    }

    private static func insert(_ keys: inout [UInt64], from first: Int, to end: Int) {
        keys.withUnsafeMutableBufferPointer { keys in
            var next = first + 1
            while next < end {
                let key = keys[next]
                var place = next
                while place > first, keys[place - 1] > key {
                    keys[place] = keys[place - 1]
                    place -= 1
                }
                keys[place] = key
                next += 1
            }
        }
    }

    /// Merges the runs up to `middle` and up to `end`, which lie behind `source`, into the places behind `target`.
    private static func merge(
        _ keys: inout [UInt64],
        from source: Int,
        to target: Int,
        _ first: Int,
        _ middle: Int,
        _ end: Int
    ) {
        keys.withUnsafeMutableBufferPointer { keys in
            var (left, right) = (first, middle)
            var place = first
            while place < end {
                if right == end || left < middle && keys[source + left] <= keys[source + right] {
                    keys[target + place] = keys[source + left]
                    left += 1
                } else {
                    keys[target + place] = keys[source + right]
                    right += 1
                }
                place += 1
            }
        }
    }
}
