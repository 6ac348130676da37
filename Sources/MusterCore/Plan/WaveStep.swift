/// Something that is done or examined before or after the launches of a wave.
package struct WaveStep: Hashable, Sendable, Codable {
    package enum Kind: String, Hashable, Sendable, Codable {
        /// Looks whether something is as it should be; repeated until it is.
        case probe
        /// Does something; run once unless it may be tried again.
        case action
    }

    /// What is looked at or done.
    package enum Work: Hashable, Sendable, Codable {
        /// A connection to `host:port` can be opened.
        case tcp(address: String)
        /// A request is answered with a status of the range.
        case http(url: String, statuses: ClosedRange<Int>)
        /// A command on the machine where Muster runs ends with 0.
        case command(String)
        /// An SSM automation document, run in the account and Region of the wave, succeeds.
        case document(name: String, parameters: [String: [String]])
    }

    package var kind: Kind
    /// Unique in its wave; what scenarios and reports call it.
    package var name: String
    package var work: Work
    /// How long the step may take, over all its tries.
    package var timeout: Duration
    /// From the end of a try to the next.
    package var interval: Duration
    /// Tries in all; `nil` for as many as the timeout allows.
    package var attempts: Int?
    /// So many tries in a row have to pass.
    package var passes: Int
    /// Whether the wave fails when the step does not pass.
    package var isRequired: Bool
    /// Whether an action may be run again when nobody knows whether it ran: the orchestrator died meanwhile.
    package var isRepeatable = false
    package var location: SourceRange?

    package static let defaultProbeTimeout = Duration.seconds(300)
    package static let defaultActionTimeout = Duration.seconds(600)
    package static let defaultInterval = Duration.seconds(10)
    package static let defaultStatuses = 200...399

    /// Takes defaults that depend on the kind: a probe is repeated until its timeout, an action is tried once.
    package init(
        _ kind: Kind,
        name: String,
        _ work: Work,
        timeout: Duration? = nil,
        interval: Duration = WaveStep.defaultInterval,
        attempts: Int? = nil,
        passes: Int = 1,
        isRequired: Bool = true,
        isRepeatable: Bool = false,
        location: SourceRange? = nil
    ) {
        self.isRepeatable = isRepeatable
        self.kind = kind
        self.name = name
        self.work = work
        self.timeout = timeout ?? (kind == .probe ? Self.defaultProbeTimeout : Self.defaultActionTimeout)
        self.interval = interval
        self.attempts = attempts ?? (kind == .probe ? nil : 1)
        self.passes = passes
        self.isRequired = isRequired
        self.location = location
    }
}

extension WaveStep {
    private enum CodingKeys: String, CodingKey {
        case kind, name, work, timeout, interval, attempts, passes, isRequired, isRepeatable, location
    }

    /// Reads records that do not know yet what may be repeated as well.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        kind = try values.decode(Kind.self, forKey: .kind)
        name = try values.decode(String.self, forKey: .name)
        work = try values.decode(Work.self, forKey: .work)
        timeout = try values.decode(Duration.self, forKey: .timeout)
        interval = try values.decode(Duration.self, forKey: .interval)
        attempts = try values.decodeIfPresent(Int.self, forKey: .attempts)
        passes = try values.decode(Int.self, forKey: .passes)
        isRequired = try values.decode(Bool.self, forKey: .isRequired)
        isRepeatable = try values.decodeIfPresent(Bool.self, forKey: .isRepeatable) ?? false
        location = try values.decodeIfPresent(SourceRange.self, forKey: .location)
    }
}

/// On which side of a wave's launches a step stands.
package enum StepPhase: String, Hashable, Sendable, Codable, CaseIterable {
    case before, after
}

extension Wave {
    /// The steps of one side, in order.
    package func steps(_ phase: StepPhase) -> [WaveStep] {
        switch phase {
        case .before: before
        case .after: after
        }
    }
}
