/// Something that goes wrong in a simulated world.
package struct Fault: Hashable, Sendable, Codable {
    package enum Kind: Hashable, Sendable, Codable {
        case call(CallFault)
        case phase(PhaseFault)
    }

    package var kind: Kind
    package var location: SourceRange?

    package init(_ kind: Kind, location: SourceRange? = nil) {
        self.kind = kind
        self.location = location
    }
}

/// A fault of one API operation.
package struct CallFault: Hashable, Sendable, Codable {
    package enum Effect: Hashable, Sendable, Codable {
        /// The service refuses with this code; nothing happens behind it.
        case error(code: String, message: String?, retryAfter: Duration?)
        /// The answer takes so much longer.
        case latency(Duration)
        /// The call never reaches the service; the caller waits until it gives up.
        case requestLost
        /// The service acts, but the answer never arrives.
        case answerLost
    }

    /// `drs`, `sts` or `sns`.
    package var service: String
    /// The operation's name, for example `DescribeJobs`; `nil` for each of the service.
    package var operation: String?
    /// Only in this account.
    package var account: AccountID?
    /// Only in this Region.
    package var region: RegionName?
    /// Which calls of the operation are hit, counted from 1 over those that the filters above let through; `nil` for all.
    package var calls: ClosedRange<Int>?
    /// Only from here on, measured from the start of the run.
    package var from: Duration?
    /// Only before this, measured from the start of the run.
    package var until: Duration?
    package var probability: Ratio
    package var effect: Effect

    package init(
        service: String,
        operation: String?,
        account: AccountID? = nil,
        region: RegionName? = nil,
        calls: ClosedRange<Int>? = nil,
        from: Duration? = nil,
        until: Duration? = nil,
        probability: Ratio = .always,
        effect: Effect
    ) {
        self.service = service
        self.operation = operation
        self.account = account
        self.region = region
        self.calls = calls
        self.from = from
        self.until = until
        self.probability = probability
        self.effect = effect
    }
}

/// A fault of one server in one phase of its recovery job.
package struct PhaseFault: Hashable, Sendable, Codable {
    package enum Effect: Hashable, Sendable, Codable {
        /// The phase fails with the service's event, after the given time or the phase's own, and a raw error.
        case fail(after: Duration?, rawError: String?)
        /// The phase never ends.
        case stuck
        /// Nothing more is logged; the server is FAILED when the given time has passed.
        case silent(after: Duration)
        /// The phase takes so much longer.
        case slow(by: Duration)
    }

    package var phase: JobPhase
    package var server: SourceServerID
    /// Which launches of the server are hit, counted from 1; `nil` for all.
    package var launches: ClosedRange<Int>?
    package var probability: Ratio
    package var effect: Effect

    package init(
        phase: JobPhase,
        server: SourceServerID,
        launches: ClosedRange<Int>? = nil,
        probability: Ratio = .always,
        effect: Effect
    ) {
        self.phase = phase
        self.server = server
        self.launches = launches
        self.probability = probability
        self.effect = effect
    }
}
