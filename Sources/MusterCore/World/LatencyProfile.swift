/// How long each phase of a job takes, with the source of every figure.
package struct LatencyProfile: Hashable, Sendable, Codable {
    /// What scenarios call it, for example `LP1` or `linux`.
    package var name: String
    /// What it stands for, in one line.
    package var summary: String
    package var figures: [JobPhase: LatencyFigure]

    package init(name: String, summary: String, figures: [JobPhase: LatencyFigure]) {
        self.name = name
        self.summary = summary
        self.figures = figures
    }
}

/// One duration of the timing model.
package struct LatencyFigure: Hashable, Sendable, Codable {
    package var distribution: Distribution
    /// Added for each GiB of the server's disks.
    ///
    /// Zero by default: volumes hydrate lazily from snapshots, so a copy takes under a minute whatever its size (DRS
    /// User Guide).
    package var perGiB: Duration
    package var provenance: Provenance

    package init(_ distribution: Distribution, perGiB: Duration = .zero, _ provenance: Provenance) {
        self.distribution = distribution
        self.perGiB = perGiB
        self.provenance = provenance
    }
}

/// How much is known about a figure, and from where.
package struct Provenance: Hashable, Sendable, Codable {
    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// A model, reference or guide says so.
        case documented
        /// Seen in a recorded job.
        case observed
        /// A reading of the sources, or general knowledge.
        case assumed
        /// Fitted to recorded drills.
        case calibrated
        /// The author of the file chose it.
        case configured
    }

    package var kind: Kind
    package var source: String

    package init(_ kind: Kind, _ source: String) {
        self.kind = kind
        self.source = source
    }
}

/// A stretch of a recovery job, from one event of its log to the next.
package enum JobPhase: String, Hashable, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    /// From the call to JOB_START.
    case acceptance
    /// Removal of the server's earlier instance: CLEANUP_START to CLEANUP_END.
    case cleanup
    /// From JOB_START, or the end of the clean-up, to SNAPSHOT_START.
    case preparation
    /// SNAPSHOT_START to SNAPSHOT_END.
    case snapshot
    /// From SNAPSHOT_END to CONVERSION_START: the wait for a consistent point and for the conversion server.
    case conversionWait
    /// CONVERSION_START to CONVERSION_END.
    case conversion
    /// From CONVERSION_END to LAUNCH_START.
    case launchPreparation
    /// LAUNCH_START to LAUNCH_END.
    case launch
    /// From the last server's end to JOB_END.
    case completion
    /// One server's part of a TERMINATE job.
    case termination
    /// Between two servers of one job that reach the same step.
    case stagger
    /// From LAUNCH_START to LAUNCH_FAILED, when a launch fails without a time of its own.
    case failingLaunch
}
