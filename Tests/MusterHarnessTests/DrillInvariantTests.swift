import MusterCore
import MusterHarness
import Testing

/// What must hold in every run, whatever happens in it.
struct DrillInvariantTests {
    private static let seeds: [UInt64] = [1, 2, 3, 5, 8, 13, 21, 34]
    private static let small = Catalogue.scenarios.filter { !$0.contains("/large/") }

    @Test(arguments: small, seeds)
    func `nothing is launched before what it depends on has recovered`(path: String, seed: UInt64) throws {
        let record = try Catalogue.rehearse(path, seed: seed).record
        var finished: [Int: WaveOutcome] = [:]

        for recorded in record.events {
            switch recorded.event {
            case .waveFinished(let wave, let outcome, _):
                finished[wave] = outcome
            case .launchIntended(let wave, _):
                for dependency in record.context.plan.waves[wave].dependsOn {
                    #expect(finished[dependency]?.letsDependentsStart == true)
                }
            default:
                break
            }
        }
    }

    @Test(arguments: small, seeds)
    func `no server is launched twice, and every accepted launch was intended first`(path: String, seed: UInt64) throws
    {
        let record = try Catalogue.rehearse(path, seed: seed).record
        var intended: [String: [SourceServerID]] = [:]
        var launched: Set<SourceServerID> = []

        for recorded in record.events {
            switch recorded.event {
            case .launchIntended(_, let launch):
                intended[launch.key] = launch.servers
            case .launchAccepted(_, let key, _, _), .launchAdopted(_, let key, _, _):
                let servers = try #require(intended[key])
                for server in servers {
                    #expect(launched.insert(server).inserted)
                }
            case .attemptFailed(_, let failed):
                // Nothing came of these; they are launched again.
                launched.subtract(failed.servers)
            default:
                break
            }
        }
    }

    @Test(arguments: small, seeds)
    func `a green wave has launched all its critical servers`(path: String, seed: UInt64) throws {
        let report = try Catalogue.rehearse(path, seed: seed).report

        for wave in report.waves where wave.outcome == .completed {
            #expect(wave.servers.allSatisfy { $0.impact == .optional || $0.outcome == .launched })
        }
        if report.outcome == .completed {
            #expect(report.waves.allSatisfy { $0.outcome == .completed })
        }
    }

    @Test(arguments: small, seeds)
    func `the record has no gap and time never goes back`(path: String, seed: UInt64) throws {
        let events = try Catalogue.rehearse(path, seed: seed).record.events

        #expect(events.map(\.sequence) == Array(1...events.count))
        #expect(zip(events, events.dropFirst()).allSatisfy { $0.time <= $1.time })
    }

    @Test(arguments: small, seeds)
    func `the shares of time sum exactly to the whole`(path: String, seed: UInt64) throws {
        let report = try Catalogue.rehearse(path, seed: seed).report

        #expect(report.shares.reduce(Duration.zero) { $0 + $1.duration } == report.end - report.start)
    }
}
