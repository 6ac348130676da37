/// A pattern of a policy: `*` stands for any text, `?` for one character.
///
/// Variables such as `${aws:username}` are put in before; what they stand for is never read as a wildcard.
struct WildcardPattern {
    /// Unicode scalars, and two numbers beyond them for the wildcards.
    private let tokens: [UInt32]

    private static let star = UInt32.max
    private static let anyOne = UInt32.max - 1
    private static let colon = UInt32(0x3A)

    private init(tokens: [UInt32]) {
        self.tokens = tokens
    }

    /// Reads a pattern; `nil` when one of its variables stands for nothing, so that it fits nothing.
    init?(_ text: String, variable: (String) -> String?) {
        var tokens: [UInt32] = []
        tokens.reserveCapacity(text.utf8.count)
        var rest = Substring(text)
        while let character = rest.unicodeScalars.first {
            if character == "$", rest.hasPrefix("${"), let end = rest.firstIndex(of: "}") {
                let inner = rest[rest.index(rest.startIndex, offsetBy: 2)..<end]
                guard let value = Self.value(of: String(inner), variable) else { return nil }
                tokens += value.unicodeScalars.map(\.value)
                rest = rest[rest.index(after: end)...]
                continue
            }
            switch character {
            case "*": if tokens.last != Self.star { tokens.append(Self.star) }
            case "?": tokens.append(Self.anyOne)
            default: tokens.append(character.value)
            }
            rest.unicodeScalars.removeFirst()
        }
        self.tokens = tokens
    }

    /// `${*}`, `${?}` and `${$}` stand for themselves; a variable may have a text in its stead: `${key, 'text'}`.
    private static func value(of inner: String, _ variable: (String) -> String?) -> String? {
        if ["*", "?", "$"].contains(inner) { return inner }
        let parts = inner.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
        let key = parts[0].filter { $0 != " " }
        if let value = variable(String(key)) { return value }
        guard parts.count == 2 else { return nil }
        let fallback = parts[1].drop { $0 == " " }
        guard fallback.count >= 2, fallback.first == "'", fallback.last == "'" else { return nil }
        return String(fallback.dropFirst().dropLast())
    }

    /// Whether the whole text fits.
    func matches(_ text: String) -> Bool {
        Self.matches(tokens[...], text.unicodeScalars.map(\.value)[...])
    }

    /// Whether an ARN fits, each of its first five parts for itself, so that no wildcard reaches beyond a part.
    ///
    /// Parts that a pattern lacks may be anything. Source: IAM User Guide, incomplete ARNs in the `Resource` element.
    func matchesARN(_ text: String) -> Bool {
        guard tokens != [Self.star] else { return true }
        var own = tokens.split(separator: Self.colon, maxSplits: 5, omittingEmptySubsequences: false)
        let scalars = text.unicodeScalars.map(\.value)
        let parts = scalars.split(separator: Self.colon, maxSplits: 5, omittingEmptySubsequences: false)
        while own.count < 6 { own.append([Self.star]) }
        guard parts.count == 6 else { return Self.matches(tokens[...], scalars[...]) }
        return zip(own, parts).allSatisfy { Self.matches($0, $1) }
    }

    /// In time of the product of both lengths at most: only the last star is ever gone back to.
    private static func matches(_ pattern: ArraySlice<UInt32>, _ text: ArraySlice<UInt32>) -> Bool {
        var (at, place) = (pattern.startIndex, text.startIndex)
        var retry: (pattern: Int, text: Int)?
        while place < text.endIndex {
            if at < pattern.endIndex, pattern[at] == star {
                retry = (at + 1, place)
                at += 1
            } else if at < pattern.endIndex, pattern[at] == anyOne || pattern[at] == text[place] {
                at += 1
                place += 1
            } else if let last = retry {
                retry = (last.pattern, last.text + 1)
                (at, place) = (last.pattern, last.text + 1)
            } else {
                return false
            }
        }
        return pattern[at...].allSatisfy { $0 == star }
    }
}
