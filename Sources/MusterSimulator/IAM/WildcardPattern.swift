import MusterCore

/// A pattern of a policy: `*` stands for any text, `?` for one character.
///
/// Variables such as `${aws:username}` are put in before; what they stand for is never read as a wildcard.
struct WildcardPattern {
    /// As those of ``WildcardText``.
    private let tokens: [UInt32]

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
            case "*": if tokens.last != WildcardText.anyText { tokens.append(WildcardText.anyText) }
            case "?": tokens.append(WildcardText.anyOne)
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
        WildcardText(tokens: tokens).matches(text)
    }

    /// Whether an ARN fits, each of its first five parts for itself, so that no wildcard reaches beyond a part.
    ///
    /// Parts that a pattern lacks may be anything. Source: IAM User Guide, incomplete ARNs in the `Resource` element.
    func matchesARN(_ text: String) -> Bool {
        guard tokens != [WildcardText.anyText] else { return true }
        var own = tokens.split(separator: Self.colon, maxSplits: 5, omittingEmptySubsequences: false)
        let scalars = text.unicodeScalars.map(\.value)
        let parts = scalars.split(separator: Self.colon, maxSplits: 5, omittingEmptySubsequences: false)
        while own.count < 6 { own.append([WildcardText.anyText]) }
        guard parts.count == 6 else { return WildcardText.fits(scalars[...], tokens[...]) }
        return zip(own, parts).allSatisfy { WildcardText.fits($1, $0) }
    }
}
