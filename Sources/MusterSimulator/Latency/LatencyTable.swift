import MusterCore

/// The timing of a world's servers, ready to be drawn from.
///
/// A server's profile is the one that it names, else the one of its operating system. A world's own profiles come
/// before the built-in ones of the same name. A figure that a profile lacks is taken from the operating system's.
struct LatencyTable: Sendable {
    /// The figures of one profile by the number of their phase.
    struct Row: Sendable {
        /// What a draw needs of a figure.
        fileprivate struct Figure: Sendable {
            /// Nanoseconds, where the law is a constant.
            let constant: Int64?
            let distribution: Distribution
            /// Nanoseconds for each GiB of disk.
            let perGiB: Int64
        }

        fileprivate let figures: [Figure]

        /// Draws the nanoseconds that a phase takes, apart from what depends on the disks.
        func draw(_ phase: JobPhase, _ random: inout SeededGenerator) -> Int64 {
            if let constant = figures[phase.number].constant { return constant }
            return max(0, figures[phase.number].distribution.draw(&random).nanoseconds)
        }

        /// Draws the nanoseconds that a phase takes for a server with so much disk space.
        func draw(_ phase: JobPhase, gibibytes: Int64, _ random: inout SeededGenerator) -> Int64 {
            Instants.sum(draw(phase, &random), extra(phase, gibibytes: gibibytes))
        }

        /// What a phase takes longer because of the size of the disks.
        func extra(_ phase: JobPhase, gibibytes: Int64) -> Int64 {
            let perGiB = figures[phase.number].perGiB
            return perGiB > 0 ? Instants.product(perGiB, gibibytes) : 0
        }
    }

    let rows: [Row]
    /// The first of a profile's two rows: one falls back on Linux, the next on Windows.
    private let numbers: [String: Int]

    /// - Parameters:
    ///   - own: The profiles of the world.
    ///   - builtIn: The profiles that every world has; those named `linux` and `windows` are the defaults.
    init(own: [LatencyProfile], builtIn: [LatencyProfile]) {
        let all = own + builtIn
        let fallbacks = OperatingSystem.Family.ordered.map { family in
            all.first { $0.name == family.rawValue }?.figures ?? [:]
        }
        var rows: [Row] = []
        var numbers: [String: Int] = [:]
        for profile in all where numbers[profile.name] == nil {
            numbers[profile.name] = rows.count
            rows += fallbacks.map { Row(profile.figures, or: $0) }
        }
        for (family, fallback) in zip(OperatingSystem.Family.ordered, fallbacks)
        where numbers[family.rawValue] == nil {
            numbers[family.rawValue] = rows.count
            rows += [Row(fallback, or: [:]), Row(fallback, or: [:])]
        }
        self.rows = rows
        self.numbers = numbers
    }

    /// The number of the row for a server.
    func number(for server: WorldServer) -> Int {
        let family = server.operatingSystem.family
        let first = server.latencyProfile.flatMap { numbers[$0] } ?? numbers[family.rawValue] ?? 0
        return first + (family == .windows ? 1 : 0)
    }

    subscript(number: Int) -> Row { rows[number] }
}

extension LatencyTable.Row {
    fileprivate init(_ figures: [JobPhase: LatencyFigure], or fallback: [JobPhase: LatencyFigure]) {
        self.figures = JobPhase.allCases.map { phase in
            let figure = figures[phase] ?? fallback[phase] ?? Self.missing
            var constant: Int64?
            if case .constant(let duration) = figure.distribution { constant = max(0, duration.nanoseconds) }
            return Figure(
                constant: constant,
                distribution: figure.distribution,
                perGiB: max(0, figure.perGiB.nanoseconds)
            )
        }
    }

    private static let missing = LatencyFigure(.constant(.zero), Provenance(.assumed, "no figure in the profile"))
}

extension JobPhase {
    /// The place of the phase in `allCases`.
    @inline(__always)
    var number: Int {
        switch self {
        case .acceptance: 0
        case .cleanup: 1
        case .preparation: 2
        case .snapshot: 3
        case .conversionWait: 4
        case .conversion: 5
        case .launchPreparation: 6
        case .launch: 7
        case .completion: 8
        case .termination: 9
        case .stagger: 10
        case .failingLaunch: 11
        }
    }
}

extension OperatingSystem.Family {
    fileprivate static let ordered: [OperatingSystem.Family] = [.linux, .windows]
}
