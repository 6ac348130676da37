import MusterAWS
import MusterCore
import MusterWire
import Testing

@testable import MusterIdentity

struct CredentialKeeperTests {
    /// A machine whose program gives credentials for so many seconds, another key each time.
    private func machine(lasting seconds: Int) -> (Machine, Giver) {
        let machine = Machine(
            [:],
            ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/keys", "AWS_EC2_METADATA_DISABLED": "true"]
        )
        let giver = Giver(machine.clock, seconds)
        machine.script.answer = { _, _ in try await giver.give() }
        return (machine, giver)
    }

    /// Gives credentials, when it may.
    private actor Giver {
        private let clock: TestClock
        private let seconds: Int
        private(set) var count = 0
        private var isRefusing = false
        private var isHeld = false
        private var held: [CheckedContinuation<Void, Never>] = []

        init(_ clock: TestClock, _ seconds: Int) {
            self.clock = clock
            self.seconds = seconds
        }

        func give() async throws -> WireAnswer {
            count += 1
            let number = count
            if isHeld { await withCheckedContinuation { held.append($0) } }
            if isRefusing { return WireAnswer(500) }
            let end = (clock.now + .seconds(seconds)).iso8601()
            let text =
                "{\"AccessKeyId\":\"ASIA\(number)\",\"SecretAccessKey\":\"s\",\"Token\":\"t\",\"Expiration\":\"\(end)\"}"
            return WireAnswer(200, body: Array(text.utf8))
        }

        func refuse(_ refuses: Bool) { isRefusing = refuses }

        func hold() { isHeld = true }

        func release() {
            isHeld = false
            for waiter in held { waiter.resume() }
            held = []
        }
    }

    private func keys(_ keeper: CredentialKeeper, _ count: Int) async throws -> Set<String> {
        try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<count {
                group.addTask { try await keeper.credentials().credentials.accessKeyID }
            }
            return try await group.reduce(into: []) { $0.insert($1) }
        }
    }

    @Test func `many callers at once ask for credentials one time`() async throws {
        let (machine, giver) = machine(lasting: 3_600)
        let keeper = CredentialKeeper(try machine.chain())
        await giver.hold()

        async let first = keys(keeper, 50)
        while await giver.count == 0 { await Task.yield() }
        await giver.release()

        let given = try await first
        #expect(given == ["ASIA1"])
        #expect(await giver.count == 1)
    }

    @Test func `credentials are renewed within 15 minutes of their end, and not before`() async throws {
        let (machine, giver) = machine(lasting: 3_600)
        let keeper = CredentialKeeper(try machine.chain())
        let start = machine.clock.now
        #expect(try await keeper.credentials().credentials.accessKeyID == "ASIA1")

        machine.clock.now = start + .seconds(3_600 - 900)
        #expect(try await keeper.credentials().credentials.accessKeyID == "ASIA1")
        machine.clock.now = start + .seconds(3_600 - 899)
        #expect(try await keeper.credentials().credentials.accessKeyID == "ASIA2")
        #expect(await giver.count == 2)
    }

    @Test func `a renewal without need that fails is tried again after a minute`() async throws {
        let (machine, giver) = machine(lasting: 3_600)
        let keeper = CredentialKeeper(try machine.chain())
        let start = machine.clock.now
        _ = try await keeper.credentials()
        await giver.refuse(true)

        machine.clock.now = start + .seconds(3_600 - 890)
        for _ in 0..<5 { #expect(try await keeper.credentials().credentials.accessKeyID == "ASIA1") }
        // The container's host is asked three times each time.
        #expect(await giver.count == 4)
        machine.clock.now = machine.clock.now + .seconds(61)
        #expect(try await keeper.credentials().credentials.accessKeyID == "ASIA1")
        #expect(await giver.count == 7)
    }

    @Test func `in the last 10 minutes a renewal that fails is an error, for all who wait`() async throws {
        let (machine, giver) = machine(lasting: 3_600)
        let keeper = CredentialKeeper(try machine.chain())
        _ = try await keeper.credentials()
        machine.clock.now = machine.clock.now + .seconds(3_600 - 500)
        await giver.refuse(true)

        await #expect(throws: IdentityError.self) { try await keys(keeper, 10) }
        await giver.refuse(false)
        #expect(try await keeper.credentials().credentials.accessKeyID.hasPrefix("ASIA"))
    }

    @Test func `while one renews, the others go on with what there is`() async throws {
        let (machine, giver) = machine(lasting: 3_600)
        let keeper = CredentialKeeper(try machine.chain())
        _ = try await keeper.credentials()
        machine.clock.now = machine.clock.now + .seconds(3_600 - 800)
        await giver.hold()

        async let renewing = keeper.credentials()
        while await giver.count < 2 { await Task.yield() }
        #expect(try await keeper.credentials().credentials.accessKeyID == "ASIA1")
        await giver.release()
        let renewed = try await renewing
        #expect(renewed.credentials.accessKeyID == "ASIA2")
    }

    @Test func `a caller that is cancelled does not take the others with it`() async throws {
        let (machine, giver) = machine(lasting: 3_600)
        let keeper = CredentialKeeper(try machine.chain())
        machine.script.answer = { _, _ in
            let answer = try await giver.give()
            try Task.checkCancellation()
            return answer
        }
        await giver.hold()
        try await withThrowingTaskGroup(of: String.self) { group in
            group.addTask {
                await #expect(throws: CancellationError.self) {
                    try await withThrowingTaskGroup(of: Void.self) { inner in
                        inner.addTask { _ = try await keeper.credentials() }
                        while await giver.count == 0 { await Task.yield() }
                        inner.cancelAll()
                        await giver.release()
                        try await inner.waitForAll()
                    }
                }
                return "cancelled"
            }
            while await giver.count == 0 { await Task.yield() }
            group.addTask { try await keeper.credentials().credentials.accessKeyID }
            let words = try await group.reduce(into: Set<String>()) { $0.insert($1) }
            #expect(words == ["cancelled", "ASIA2"])
        }
    }
}
