/// How events of the services reach whoever listens.
///
/// *Documented*: best effort, at least once where they arrive at all (EventBridge reference, DRS). The figures are
/// *assumed*.
package struct EventDelivery: Hashable, Sendable, Codable {
    package var delay = Distribution.constant(.seconds(1))
    package var lost = Ratio.never
    package var repeated = Ratio.never

    package init() {}
}
