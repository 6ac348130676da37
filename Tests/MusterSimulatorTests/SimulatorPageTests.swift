import Foundation
import MusterAWS
import MusterCore
import MusterSimulator
import Testing

/// `docs/SIMULATOR.md` says what the simulator does.
///
/// `MUSTER_UPDATE_GOLDEN=1` rewrites the table of latencies; read the difference like code.
struct SimulatorPageTests {
    private static let path =
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path + "/docs/SIMULATOR.md"

    private func page() throws -> String { try String(contentsOfFile: Self.path, encoding: .utf8) }

    @Test func `the page lists the operations that have rules, and no others`() throws {
        let listed = try page().split(separator: "\n").compactMap { line -> String? in
            guard line.hasPrefix("| `"), let name = line.dropFirst(3).split(separator: "`").first else { return nil }
            return ["drs:", "sts:", "sns:", "iam:", "ec2:", "ssm:", "cloudwatch:", "events:"].contains {
                name.hasPrefix($0)
            } ? String(name) : nil
        }

        #expect(listed.sorted() == SimulatedAWS.supportedOperations.map { $0.actionName }.sorted())
    }

    @Test func `an operation without rules says so and touches nothing`() throws {
        let known = Set(SimulatedAWS.supportedOperations.map { $0.actionName })
        let others = OperationCatalog.operations.filter { !known.contains($0.actionName) }
        try inWorld(TestWorld.world(TestWorld.servers(1..<2))) { rig in
            let before = rig.aws.stateDigest
            for operation in others {
                let error = await rig.refusal(of: operation)
                #expect(error?.code.rawValue == "OperationNotSimulated")
                #expect(error?.message == "The simulator has no \(operation.actionName) yet")
                #expect(error?.httpStatus == 400)
            }
            #expect(rig.aws.stateDigest == before)
        }
    }

    @Test func `the page shows the figures of the catalogue`() throws {
        let (start, end) = ("do not edit -->\n", "<!-- /latency -->")
        let page = try page()
        let first = try #require(page.range(of: start))
        let last = try #require(page.range(of: end))
        let table = "\n" + LatencyTables.text + "\n"

        if ProcessInfo.processInfo.environment["MUSTER_UPDATE_GOLDEN"] == "1" {
            let text = page.replacingCharacters(in: first.upperBound..<last.lowerBound, with: table)
            try text.write(toFile: Self.path, atomically: true, encoding: .utf8)
        } else {
            #expect(page[first.upperBound..<last.lowerBound] == table)
        }
    }

    @Test func `the page names every switch with its default`() throws {
        let page = try page()
        let standard = ServiceBehavior()
        let rows = [
            "`unknownServer` | `\(standard.unknownServer.rawValue)`",
            "`busyServer` | `\(standard.busyServer.rawValue)`",
            "`neverSynced` | `\(standard.neverSynced.rawValue)`",
            "`unprotectedServer` | `\(standard.unprotectedServer.rawValue)`",
            "`jobListsServersAtEnd` | `\(standard.jobListsServersAtEnd)`",
            "`jobsNameRecoveryInstances` | `\(standard.jobsNameRecoveryInstances)`",
            "`launchStatusShowsProgress` | `\(standard.launchStatusShowsProgress)`",
            "`recoveryInstanceDelay` | `\(standard.recoveryInstanceDelay.text)`",
            "`defaultPageSize` | `\(standard.defaultPageSize)`", "`callLatency` | `120ms`",
            "`missingPermission` | `\(standard.missingPermission.rawValue)`",
            "`incompleteTemplate` | `\(standard.incompleteTemplate.rawValue)`",
            "`planStepDelay` | `\(standard.planStepDelay.text)`",
            "`planJobsOverQuota` | `\(standard.planJobsOverQuota.rawValue)`",
            "`planTimeout` | `\(standard.planTimeout.rawValue)`",
            "`events` | `eventDelay` 1s",
            "`throttlesMessages` | `\(standard.throttlesMessages)`",
            "`throttlesSessions` | `\(standard.throttlesSessions)`",
            "`failback` | `failbackClientAfter` never, `failbackPairingStep` \(standard.failback.pairingStep.text), "
                + "`recoveryAgentDelay` \(standard.failback.agentDelay.text)",
            "`callTimeout` | `60s`", "`terminatedInstancesLinger` | `\(standard.terminatedInstancesLinger.text)`",
        ]

        let resources = standard.resources
        let resourceRows = [
            "`extendedReplicationSettings` | `\(resources.extendedReplicationSettings.rawValue)`",
            "`deletesStoppedServers` | `\(resources.deletesStoppedServers)`",
            "`deletesConnectedInstances` | `\(resources.deletesConnectedInstances)`",
            "`launchActionsShareOrder` | `\(resources.launchActionsShareOrder)`",
            "`retryMendsStall` | `\(resources.retryMendsStall)`",
            "`initialSyncPerGiB` | `\(resources.initialSyncPerGiB.text)`",
            "`agentDiscoveryDelay` | `\(resources.agentDiscoveryDelay.text)`",
            "`launchActionDuration` | `\(resources.launchActionDuration.text)`",
            "`networkProtectionDelay` | `\(resources.networkProtectionDelay.text)`",
            "`networkRecoveryDuration` | `\(resources.networkRecoveryDuration.text)`",
        ]

        #expect((rows + resourceRows).filter { !page.contains("| " + $0) } == [])
        // Two of the switches are the groups of the others.
        #expect(Mirror(reflecting: standard).children.count == rows.count + 2)
        let neighbours = Mirror(reflecting: NeighbourBehavior()).children.compactMap(\.label)
        #expect(neighbours.filter { !page.contains("`\($0)`") } == [])
        #expect(Mirror(reflecting: resources).children.count == resourceRows.count)
        #expect(standard.callLatency == .constant(.milliseconds(120)) && standard.callTimeout == .seconds(60))
    }
}

/// The built-in profiles as tables.
private enum LatencyTables {
    static var text: String {
        var lines = ["| profile | what it stands for |", "| --- | --- |"]
        lines += LatencyProfile.builtIn.map { "| `\($0.name)` | \($0.summary) |" }
        for profile in LatencyProfile.builtIn {
            let isLaw = ["linux", "windows"].contains(profile.name)
            let own = JobPhase.allCases.filter { isLaw || isRecorded(profile, $0) }
            lines += ["", "`\(profile.name)`", "", "| phase | takes | known | from |", "| --- | --- | --- | --- |"]
            for phase in own {
                guard let figure = profile.figures[phase] else { continue }
                let known = figure.provenance
                let name = "`\(phase.rawValue)`"
                lines.append("| \(name) | \(text(figure.distribution)) | \(known.kind.rawValue) | \(known.source) |")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Whether a profile of a recorded job has a figure of its own.
    private static func isRecorded(_ profile: LatencyProfile, _ phase: JobPhase) -> Bool {
        ["linux", "windows"].allSatisfy { LatencyProfile.named($0)?.figures[phase] != profile.figures[phase] }
    }

    private static func text(_ law: Distribution) -> String {
        switch law {
        case .constant(let duration): text(duration)
        case .uniform(let low, let high): "evenly \(text(low)) to \(text(high))"
        case .empirical(let recorded): recorded.map(text).joined(separator: " or ")
        case .lognormal(let median, let sigma, let minimum, let maximum):
            "median \(text(median)), σ \(sigma), \(minimum.map(text) ?? "0s") to \(maximum.map(text) ?? "any")"
        case .triangular, .normal, .gamma, .quantiles: law.text
        }
    }

    /// Exact, unlike what people are shown elsewhere.
    private static func text(_ duration: Duration) -> String {
        let milliseconds = duration.nanoseconds / 1_000_000
        guard milliseconds % 1_000 != 0 else { return duration.text }
        return milliseconds < 1_000 ? "\(milliseconds)ms" : "\(Double(milliseconds) / 1_000)s"
    }
}

extension Rig {
    /// How an operation is refused that is asked for nothing.
    fileprivate func refusal<Operation: AWSOperation>(of operation: Operation.Type) async -> AWSError? {
        await refusal(of: operation, .blank)
    }
}
