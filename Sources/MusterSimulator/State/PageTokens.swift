import MusterAWS
import MusterCore

/// Makes and reads the tokens that lead from one page of a list to the next.
///
/// A token says where the next page begins and belongs to one list: the same operation, account, Region and filters.
/// It is opaque, and one that was altered, or that comes from another list, is noticed. It never expires.
struct PageTokens: Sendable {
    private let key: UInt64

    init(seed: UInt64) {
        var random = SeededGenerator(seed: seed, stream: "page tokens")
        key = random.next()
    }

    /// The token for the page that begins at a position of the list with the given digest.
    func token(_ position: Int64, list: UInt64) -> String {
        let hidden = UInt64(bitPattern: position) ^ mask(list)
        return Self.hex(hidden) + Self.hex(check(hidden, list))
    }

    /// - Returns: `nil` when this world has not made the token for this list.
    func position(_ token: String, list: UInt64) -> Int64? {
        guard token.utf8.count == 32, let hidden = Self.word(token.utf8.prefix(16)),
            let found = Self.word(token.utf8.suffix(16)), found == check(hidden, list)
        else {
            return nil
        }
        return Int64(bitPattern: hidden ^ mask(list))
    }

    private func mask(_ list: UInt64) -> UInt64 {
        var random = SeededGenerator(seed: key, streamNumber: list)
        return random.next()
    }

    private func check(_ hidden: UInt64, _ list: UInt64) -> UInt64 {
        var random = SeededGenerator(seed: key ^ hidden, streamNumber: ~list)
        return random.next() ^ random.next()
    }

    private static func hex(_ word: UInt64) -> String {
        let digits = String(word, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    private static func word(_ digits: Substring.UTF8View) -> UInt64? {
        var word: UInt64 = 0
        for digit in digits {
            switch digit {
            case 48...57: word = word << 4 | UInt64(digit - 48)
            case 97...102: word = word << 4 | UInt64(digit - 87)
            default: return nil
            }
        }
        return word
    }
}

/// Where a page of a list begins and how long it is.
struct PageRequest {
    let start: Int64
    let size: Int
    private let list: UInt64
    private let tokens: PageTokens

    /// Reads what a call asks for, of the list with the given digest, which begins at the position `first`.
    init(
        token: String?,
        maxResults: Int?,
        first: Int64,
        list: UInt64,
        _ environment: SimulatorEnvironment
    ) throws(AWSError) {
        self.list = list
        tokens = environment.tokens
        size = max(1, min(maxResults ?? environment.behavior.defaultPageSize, Self.sizeLimit))
        guard let token else {
            start = first
            return
        }
        guard let position = tokens.position(token, list: list) else {
            throw .validation(
                "Invalid nextToken",
                fields: [AWSError.Field(name: "nextToken", message: "The token does not belong to this list")]
            )
        }
        start = position
    }

    /// The token of the page that begins at the given position.
    func next(_ position: Int64) -> String {
        tokens.token(position, list: list)
    }

    /// The most items on a page, however many are asked for; *assumed*, the model has no bound.
    private static let sizeLimit = 1_000
}
