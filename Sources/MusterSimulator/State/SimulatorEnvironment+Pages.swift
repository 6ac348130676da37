import MusterAWS

extension SimulatorEnvironment {
    /// Cuts the page that a call asks for out of a list that is all there.
    ///
    /// - Parameters:
    ///   - items: Everything, in a steady order.
    ///   - list: What tells the list from others; a token is good for its own list alone.
    ///   - token: Where to go on.
    ///   - size: How many at most; at least one.
    ///   - refusal: What another list's token is answered with.
    /// - Returns: The page, and the token of the next one.
    /// - Throws: `refusal`.
    func cut<Item>(
        _ items: [Item],
        list: UInt64,
        token: String?,
        size: Int,
        refusal: @autoclosure () -> AWSError
    ) throws(AWSError) -> (items: [Item], nextToken: String?) {
        var start = 0
        if let token {
            guard let position = tokens.position(token, list: list) else { throw refusal() }
            start = min(max(0, Int(clamping: position)), items.count)
        }
        let end = min(items.count, start + max(1, size))
        return (
            Array(items[start..<end]),
            end < items.count ? tokens.token(Int64(end), list: list) : nil
        )
    }
}
