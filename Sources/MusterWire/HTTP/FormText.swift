/// Names and values of a query string, or of a form in a body.
package enum FormText {
    package struct Pair: Hashable, Sendable {
        package let name: String
        package let value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// So many pairs are read; a request with more is refused.
    package static let pairLimit = 20_000

    /// The pairs in their order.
    ///
    /// A name without `=` has the empty value.
    ///
    /// - Parameters:
    ///   - text: Pairs with `&` between them.
    ///   - plusIsBlank: Whether `+` is a blank, as in bodies; both are read in queries of forms.
    /// - Returns: `nil` where a part cannot be decoded, or there are too many.
    package static func parse(_ text: some StringProtocol, plusIsBlank: Bool) -> [Pair]? {
        var pairs: [Pair] = []
        for part in text.utf8.split(separator: UInt8(ascii: "&")) {
            guard pairs.count < pairLimit else { return nil }
            let halves = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let first = halves.first,
                let name = PercentEncoding.decode(first, plusIsBlank: plusIsBlank),
                let value = halves.count == 1
                    ? "" : PercentEncoding.decode(halves[1], plusIsBlank: plusIsBlank)
            else {
                return nil
            }
            pairs.append(Pair(name, value))
        }
        return pairs
    }

    /// The pairs as text that every reader of forms takes.
    package static func text(_ pairs: [Pair]) -> String {
        pairs.map { PercentEncoding.encode($0.name) + "=" + PercentEncoding.encode($0.value) }.joined(separator: "&")
    }
}
