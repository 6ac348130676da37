import MusterAWS
import MusterCore
import MusterTestKit
import MusterTime
import Testing

@testable import MusterSimulator

/// What a server that runs for weeks must not keep for ever.
struct BoundTests {
    private static let role = "arn:aws:iam::222222222222:role/Recovery"

    private struct Text: Weighed {
        let number: Int
        var weight: Int
    }

    // MARK: Lists

    @Test func `a list keeps the latest, and counts all`() {
        var list = RecentList<Text>()
        let limit = RecentList<Text>.limit
        for number in 1...limit * 5 {
            list.append(Text(number: number, weight: 10))
            #expect(list.all.count < limit * 2)
        }
        #expect(list.count == limit * 5)
        #expect(list.all.count >= limit && list.all.last?.number == limit * 5)
    }

    @Test(arguments: [256 << 10, 8 << 20])
    func `a list of long texts keeps fewer of them`(weight: Int) {
        var list = RecentList<Text>()
        let limit = RecentList<Text>.weightLimit
        for number in 1...2_000 {
            list.append(Text(number: number, weight: weight))
            #expect(list.all.count * weight <= limit * 2)
        }
        #expect(list.all.count * weight > limit / 2)
        #expect(list.all.map(\.number) == Array((2_001 - list.all.count)...2_000))
    }

    // MARK: Sessions

    private static func session(_ rig: Rig, seconds: Int = 3_600) async throws -> CallContext {
        let answer = try await rig.sts.assumeRole(
            .init(roleArn: role, roleSessionName: "drill", durationSeconds: seconds)
        )
        return CallContext(
            account: TestWorld.spoke,
            region: TestWorld.region,
            credentials: Credentials(try #require(answer.credentials))
        )
    }

    private static func code(_ rig: Rig, _ caller: CallContext) async -> String? {
        await refusal { try await STSClient(rig.aws, as: caller).getCallerIdentity() }?.code.rawValue
    }

    @Test func `sessions without end are kept to a number, and a forgotten one has ended`() throws {
        try inWorld(SessionTests.world()) { rig in
            rig.aws.limitSessions(to: 50)
            let first = try await Self.session(rig)
            for _ in 0..<500 {
                _ = try await Self.session(rig, seconds: 7_200)
                #expect(rig.aws.state.identities.principals.count <= 100)
            }
            let last = try await Self.session(rig)

            #expect(await Self.code(rig, last) == nil)
            #expect(await Self.code(rig, first) == "ExpiredToken")
            let ended = try #require(rig.aws.credentials(ofAccessKey: first.credentials.accessKeyID, tokenSize: 400))
            #expect(ended.secretAccessKey == first.credentials.secretAccessKey)
            #expect(ended.sessionToken == first.credentials.sessionToken)
            #expect(ended.isExpired(at: rig.clock.now))
            let info = try await rig.sts.getAccessKeyInfo(.init(accessKeyId: first.credentials.accessKeyID))
            #expect(info.account == first.account.rawValue)
        }
    }

    @Test func `a key that was never given out is nobody's, whatever it looks like`() throws {
        try inWorld(SessionTests.world()) { rig in
            let session = try await Self.session(rig).credentials
            let key = session.accessKeyID
            for other in [
                "ASIA" + key.dropFirst(4).reversed(), String(key.dropLast()) + "!", "ASIA", "AKIA" + key.dropFirst(4),
            ] {
                #expect(rig.aws.credentials(ofAccessKey: other) == nil, "\(other)")
                let caller = CallContext(
                    account: TestWorld.spoke,
                    region: TestWorld.region,
                    credentials: Credentials(
                        accessKeyID: other,
                        secretAccessKey: "s",
                        sessionToken: session.sessionToken
                    )
                )
                #expect(await Self.code(rig, caller) == "InvalidClientTokenId")
            }
            // The next session of this world is not given out yet.
            let next = SecretText(seed: 1, number: 2).accessKeyID("ASIA", of: TestWorld.spoke)
            #expect(rig.aws.credentials(ofAccessKey: next) == nil)
            _ = try await Self.session(rig)
            #expect(rig.aws.credentials(ofAccessKey: next) != nil)
        }
    }

    @Test(arguments: ["000000000000", "000000000001", "123456789012", "999999999999"])
    func `a key tells its account, where keys of AWS do, and its number`(account: String) throws {
        let account = AccountID(account)
        for number: UInt64 in [0, 1, 2, 4_711, 1 << 31, (1 << 32) - 1] {
            let key = SecretText(seed: 7, number: number).accessKeyID("ASIA", of: account)
            // As tools read it: six bytes of base 32 after the prefix, without the first bit and the last seven.
            let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
            let bits = key.dropFirst(4).prefix(10).reduce(UInt64(0)) {
                $0 << 5 | UInt64(alphabet.firstIndex(of: $1) ?? 0)
            }
            #expect((bits >> 2 & 0x7FFF_FFFF_FF80) >> 7 == UInt64(account.rawValue))
            let origin = try #require(SecretText.origin(of: key, seed: 7))
            #expect(origin.account == account && origin.number == number)
        }
    }

    @Test func `users of accounts are made again, the same`() throws {
        try inWorld(TestWorld.world([])) { rig in
            rig.aws.limitSessions(to: 10)
            let first = rig.aws.credentials(ofAccount: AccountID("100000000000"))
            let digest = rig.aws.stateDigest
            for number in 1...200 { _ = rig.aws.credentials(ofAccount: AccountID("\(100_000_000_000 + number)")) }

            #expect(rig.aws.state.identities.principals.count <= 21)
            #expect(rig.aws.credentials(ofAccount: AccountID("100000000000")) == first)
            #expect(rig.aws.stateDigest == digest, "to have been asked for changes nothing")
        }
    }

    // MARK: Neighbours

    @Test func `samples of metrics are kept to a number, the oldest go first`() {
        var metrics = MetricState()
        metrics.sampleLimit = 100
        let keys = ["a", "b", "c"].map { MetricKey("My", $0, nil) }
        for number in 0..<1_000 {
            metrics.add(MetricSample(1, at: Int64(number / 2), .none), to: keys[number < 10 ? 0 : 1 + number % 2])
            #expect(metrics.series.values.reduce(0) { $0 + $1.count } <= 200)
        }
        #expect(metrics.series[keys[0]] == nil)
        #expect(metrics.series[keys[1]]?.last?.instant == 499)
        #expect((metrics.series[keys[2]]?.first?.instant ?? 0) >= 400)
    }

    @Test func `samples of one moment are kept to a number`() {
        var metrics = MetricState()
        metrics.sampleLimit = 100
        for _ in 0..<1_000 {
            metrics.add(MetricSample(1, at: 5, .none), to: MetricKey("My", "a", nil))
            #expect(metrics.series.values.reduce(0) { $0 + $1.count } <= 200)
        }
    }

    @Test func `runs of automations are kept to a number, and their tokens with them`() throws {
        try inWorld(TestWorld.world([])) { rig in
            let client = SSMClient(rig.aws, as: rig.drs.context)
            _ = try await rig.drs.describeJobs()
            var ids: [String] = []
            for number in 1...60 {
                if number == 2 { rig.aws.state.regions[0].state.ssm.historyLimit = 10 }
                let token = "00000000-0000-4000-8000-0000000000" + (number < 10 ? "0" : "") + "\(number)"
                let run = try await client.startAutomationExecution(
                    .init(documentName: "AWS-StopEC2Instance", parameters: ["InstanceId": ["i-0"]], clientToken: token)
                )
                ids.append(try #require(run.automationExecutionId))
                try await rig.pass(to: .seconds(number * 600))
                #expect(rig.aws.state.regions[0].state.ssm.automations.count <= 20)
                #expect(rig.aws.state.regions[0].state.ssm.tokens.count <= 20)
            }
            let known = try await client.describeAutomationExecutions(.init(maxResults: 50))
                .automationExecutionMetadataList
            #expect(known?.first?.automationExecutionId == ids.last)
        }
    }

    @Test func `what EventBridge has queued is forgotten when it has happened`() {
        var state = EventBridgeState()
        let numbers = (0..<100).map { state.enqueue(.snapshots(slot: Int64($0))) }
        for number in numbers {
            #expect(state.dequeue(number) != nil)
            #expect(state.dequeue(number) == nil)
        }
        #expect(state.queue.isEmpty)
    }
}
