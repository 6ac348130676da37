/// All that is kept of one run: enough to rebuild every report of it.
package struct RunRecord: Hashable, Sendable, Codable {
    package var context: RunContext
    package var events: [RecordedEvent]
    /// What was called, by operation; in order of service, operation, account and Region.
    package var calls: [CallStatistic]

    package init(context: RunContext, events: [RecordedEvent], calls: [CallStatistic]) {
        self.context = context
        self.events = events
        self.calls = calls
    }
}

/// What a run was asked to do, and under which assumptions.
package struct RunContext: Hashable, Sendable, Codable {
    package var execution: ExecutionID
    package var musterVersion: String
    package var nature: RunNature
    package var mode: ExecutionMode
    package var scenario: String
    package var summary: String
    /// The path of the scenario or plan file, as the user named it.
    package var file: String
    package var seed: UInt64
    /// SHA-256 of the scenario, plan and world files, in hexadecimal; in order of the files' names.
    package var digests: [FileDigest]
    package var plan: RecoveryPlan
    package var expectations: Expectations
    package var assumptions: [Assumption]
    /// The command that repeats the run.
    package var reproduction: String
    /// Reading calls a minute that the engine allows itself in one account and Region; `nil` when that is not known.
    package var readsPerMinute: Int?
    /// What goes wrong on purpose; `nil` in records that do not tell.
    package var faults: [StagedFault]?
    /// What became of the other executions in the world; `nil` where there are none, and until the run is over.
    package var others: [OtherExecutionEnd]?
    /// What people answered who were asked afterwards how satisfied they are, 1 to 5; `nil` where nobody was.
    package var survey: [Int]?

    package struct FileDigest: Hashable, Sendable, Codable {
        package var file: String
        package var sha256: String

        package init(file: String, sha256: String) {
            self.file = file
            self.sha256 = sha256
        }
    }

    package init(
        execution: ExecutionID,
        musterVersion: String,
        nature: RunNature,
        mode: ExecutionMode,
        scenario: String,
        summary: String,
        file: String,
        seed: UInt64,
        digests: [FileDigest],
        plan: RecoveryPlan,
        expectations: Expectations,
        assumptions: [Assumption],
        reproduction: String,
        readsPerMinute: Int? = nil,
        faults: [StagedFault]? = nil
    ) {
        self.execution = execution
        self.musterVersion = musterVersion
        self.nature = nature
        self.mode = mode
        self.scenario = scenario
        self.summary = summary
        self.file = file
        self.seed = seed
        self.digests = digests
        self.plan = plan
        self.expectations = expectations
        self.assumptions = assumptions
        self.reproduction = reproduction
        self.readsPerMinute = readsPerMinute
        self.faults = faults
    }
}

/// A figure that a result rests on.
package struct Assumption: Hashable, Sendable, Codable {
    /// For example `conversion, Linux`.
    package var name: String
    package var value: String
    package var provenance: Provenance

    package init(name: String, value: String, provenance: Provenance) {
        self.name = name
        self.value = value
        self.provenance = provenance
    }
}

/// How often an operation was called in one account and Region, and how it answered.
package struct CallStatistic: Hashable, Sendable, Codable {
    /// For example `drs:DescribeJobs`.
    package var operation: String
    package var account: AccountID
    package var region: RegionName
    package var count: Int
    /// Refusals by code, in order of the code.
    package var errors: [ErrorCount]
    /// From the call to its answer, or to the moment at which the caller gave up; `nil` when nobody measured.
    package var latency: Metric.Spread?
    /// Calls in the busiest minute, which begins with one of them; `nil` when nobody counted.
    package var busiestMinute: Int?
    /// How many of them were meant for another account than the one whose credentials signed them.
    ///
    /// `nil` for none, and in records of versions that did not count them.
    package var misdirected: Int?

    package struct ErrorCount: Hashable, Sendable, Codable {
        package var code: String
        package var count: Int

        package init(code: String, count: Int) {
            self.code = code
            self.count = count
        }
    }

    package init(
        operation: String,
        account: AccountID,
        region: RegionName,
        count: Int,
        errors: [ErrorCount] = [],
        latency: Metric.Spread? = nil,
        busiestMinute: Int? = nil,
        misdirected: Int? = nil
    ) {
        self.operation = operation
        self.account = account
        self.region = region
        self.count = count
        self.errors = errors
        self.latency = latency
        self.busiestMinute = busiestMinute
        self.misdirected = misdirected
    }
}
