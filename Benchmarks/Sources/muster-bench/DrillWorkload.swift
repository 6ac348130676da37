import ArgumentParser
import MusterCore

/// W2: whole drills, each wave after wave, through the engine and the simulated services.
struct DrillWorkload: ParsableCommand {
    enum Mode: String, ExpressibleByArgument, CaseIterable {
        /// The engine against the simulated services, with ledger and execution record.
        case engine
    }

    static let configuration = CommandConfiguration(
        commandName: "w2",
        abstract: "Drills of W waves of S servers, one after the other."
    )

    @Option(help: "Drills.")
    var drills = 1_000

    @Option(help: "Waves of a drill.")
    var waves = 5

    @Option(help: "Servers of a wave.")
    var servers = 20

    @Option(help: "Seed; drill i draws from the stream seed x 1000003 + i.")
    var seed: UInt64 = 1

    @Option(help: "What runs the drills: \(Mode.allCases.map(\.rawValue).joined(separator: ", ")).")
    var mode = Mode.engine

    func validate() throws {
        guard drills > 0, waves > 0, servers > 0 else {
            throw ValidationError("--drills, --waves and --servers need at least 1")
        }
    }

    func run() throws {
        let measurement = Measurement()
        let scene = DrillScene(waves: waves, servers: servers)
        var (events, failed) = (0, 0)
        var (check, checkMilliseconds) = (UInt64(0), UInt64(0))
        var times: [Int64] = []
        for drill in 0..<drills {
            let result = try scene.run(seed: seed &* 1_000_003 &+ UInt64(drill))
            if let problem = result.problem { throw ValidationError("drill \(drill): \(problem)") }
            events += result.events
            failed += result.failed
            check = check &* 31 &+ UInt64(bitPattern: result.recoveryTime) &+ result.stageEnds
            checkMilliseconds =
                checkMilliseconds &* 31 &+ UInt64((Double(result.recoveryTime) * 1e-6).rounded())
            times.append(result.recoveryTime)
        }
        let (wall, processor) = (measurement.wallSeconds, measurement.processorSeconds)
        times.sort()
        let seconds = times.map { Double($0) * 1e-9 }
        printLine([
            "bench": "w2", "engine": "muster-\(mode.rawValue)", "waves": waves, "servers": servers, "drills": drills,
            "events": events, "wall_s": wall, "cpu_s": processor, "per_s": Double(drills) / wall,
            "events_per_s": Int(Double(events) / wall), "rto_mean_s": seconds.reduce(0, +) / Double(drills),
            "rto_p50_s": seconds[drills / 2], "rto_p95_s": seconds[Int(Double(drills) * 0.95)], "failed": failed,
            "check": check, "check_ms": checkMilliseconds, "peak_kib": Measurement.peakKiB,
        ])
    }
}
