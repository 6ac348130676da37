import ArgumentParser

/// The project's own benchmark programs; each prints one line of JSON in the form of the peers.
struct MusterBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "muster-bench",
        abstract: "Runs a benchmark workload and prints one line of JSON.",
        subcommands: [EngineWorkload.self, DrillWorkload.self]
    )
}

MusterBench.main()
