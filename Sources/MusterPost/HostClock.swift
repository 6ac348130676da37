import MusterDelivery

/// The time of the machine, which a paced world may let pass faster.
package struct HostClock: CourierClock {
    private let start = ContinuousClock.now
    private let speed: Int

    /// - Parameter speed: How many seconds pass in one; at least 1.
    package init(speed: Int = 1) {
        self.speed = max(1, speed)
    }

    package var elapsed: Duration { (ContinuousClock.now - start) * speed }

    package func pass(_ duration: Duration) async throws {
        try await Task.sleep(for: duration / speed)
    }
}
