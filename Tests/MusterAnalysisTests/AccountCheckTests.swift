import MusterAnalysis
import MusterCore
import Testing

/// The check of every run that calls act where the plan says.
struct AccountCheckTests {
    private static let (own, hub) = (AccountID("123456789012"), AccountID("111122223333"))
    private static let (east, west) = (RegionName("us-east-1"), RegionName("us-west-2"))

    private func check(_ calls: [CallStatistic], caller: AccountID? = hub) -> Check? {
        var record = RecordedDrill().record
        record.calls = calls
        if let caller {
            let event = ExecutionEvent.callerIdentified(account: caller, arn: "arn:aws:iam::\(caller):user/u")
            record.events.insert(
                RecordedEvent(sequence: 0, time: record.events[0].time, event: event),
                at: 1
            )
        }
        return DrillReport.examine(record).checks.first { $0.name == "calls act in the accounts of the plan only" }
    }

    private static func calls(
        _ operation: String,
        _ account: AccountID,
        _ region: RegionName = east,
        misdirected: Int? = nil
    ) -> CallStatistic {
        CallStatistic(operation: operation, account: account, region: region, count: 3, misdirected: misdirected)
    }

    @Test func `calls where they belong pass`() {
        let calls = [
            Self.calls("drs:DescribeJobs", Self.own), Self.calls("sts:AssumeRole", Self.hub),
            Self.calls("sns:Publish", Self.hub, Self.west), Self.calls("iam:SimulatePrincipalPolicy", Self.own),
        ]

        #expect(check(calls)?.result == .passed)
        #expect(check([])?.result == .passed)
        #expect(check([Self.calls("sts:GetCallerIdentity", Self.hub)], caller: nil)?.result == .passed)
    }

    @Test(arguments: [
        calls("drs:StartRecovery", hub), calls("drs:DescribeJobs", own, west), calls("ssm:SendCommand", hub),
        calls("sns:Publish", own), calls("sts:AssumeRole", own), calls("iam:SimulatePrincipalPolicy", AccountID("9")),
        calls("drs:StartRecovery", own, misdirected: 1),
    ])
    func `a call elsewhere fails the run and names itself`(stray: CallStatistic) throws {
        let found = try #require(self.check([Self.calls("drs:DescribeJobs", Self.own), stray]))

        guard case .failed("WrongAccount", let message) = found.result else {
            Issue.record("\(found.result)")
            return
        }
        #expect(message.contains(stray.operation) && message.contains(stray.account.rawValue))
        #expect(found.details.count == 1)
    }

    @Test func `a wave's own target belongs to the plan`() {
        var drill = RecordedDrill()
        drill.plan.waves[1].target = RecoveryTarget(account: Self.hub, region: Self.west)
        var record = drill.record
        record.calls = [Self.calls("drs:StartRecovery", Self.hub, Self.west)]

        let checks = DrillReport.examine(record).checks
        #expect(checks.first { $0.name == "calls act in the accounts of the plan only" }?.result == .passed)
    }
}
