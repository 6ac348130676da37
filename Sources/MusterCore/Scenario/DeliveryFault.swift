/// SNS takes a message, and a subscriber does not get it.
package struct DeliveryFault: Hashable, Sendable, Codable {
    /// Only this subscriber, for example an address; `nil` for all.
    package var endpoint: String?
    /// Only this topic, by its name; `nil` for all.
    package var topic: String?
    package var window: FaultWindow
    package var probability: Ratio

    package init(
        endpoint: String? = nil,
        topic: String? = nil,
        window: FaultWindow = .always,
        probability: Ratio = .always
    ) {
        self.endpoint = endpoint
        self.topic = topic
        self.window = window
        self.probability = probability
    }
}
