import MusterCore

/// How the time of the simulated services passes beside that of the people who use them.
package enum TwinPace: Hashable, Sendable {
    /// So many seconds in one second of the host; 1 is real time.
    case scaled(Int)
    /// Only when somebody asks for it.
    case held
    /// To the next thing that happens by itself, before each call that only reads.
    case skipOnDescribe

    package static let real = TwinPace.scaled(1)

    /// The greatest factor of ``scaled(_:)``.
    package static let factorMaximum = 1_000_000

    /// Reads `real`, `scaled:60`, `held` or `skip-on-describe`.
    package init?(text: String) {
        switch text {
        case "real": self = .real
        case "held": self = .held
        case "skip-on-describe": self = .skipOnDescribe
        default:
            guard text.hasPrefix("scaled:"), let factor = Int(text.dropFirst(7)),
                (1...Self.factorMaximum).contains(factor)
            else {
                return nil
            }
            self = .scaled(factor)
        }
    }

    package var text: String {
        switch self {
        case .real: "real"
        case .scaled(let factor): "scaled:\(factor)"
        case .held: "held"
        case .skipOnDescribe: "skip-on-describe"
        }
    }
}

/// Says where the services' clock has to stand.
struct TwinClock {
    private(set) var pace: TwinPace
    /// Where the clock stood at `ticks` of the host's clock.
    private var base: Timestamp
    private var ticks: Int64

    /// Begins at a reading of a clock of the host that only goes forward, in nanoseconds.
    init(_ pace: TwinPace, start: Timestamp, ticks: Int64) {
        self.pace = pace
        base = start
        self.ticks = ticks
    }

    /// Where the clock has to stand.
    func now(at ticks: Int64) -> Timestamp {
        guard case .scaled(let factor) = pace else { return base }
        let passed = Int128(max(0, ticks - self.ticks)) * Int128(factor)
        return Timestamp(nanoseconds: base.nanoseconds.addingClamping(Int64(clamping: passed)))
    }

    /// Goes on from a moment on at another pace, or from another moment.
    mutating func set(_ pace: TwinPace? = nil, from moment: Timestamp, at ticks: Int64) {
        self.pace = pace ?? self.pace
        base = moment
        self.ticks = ticks
    }

    /// Nanoseconds of the host until the clock stands at a moment; `nil` when it does not go there by itself.
    func wait(until moment: Timestamp, at ticks: Int64) -> Int64? {
        guard case .scaled(let factor) = pace else { return nil }
        let left = Int128(moment.nanoseconds) - Int128(now(at: ticks).nanoseconds)
        return left <= 0 ? 0 : Int64(clamping: (left + Int128(factor) - 1) / Int128(factor))
    }
}

extension TwinPace {
    /// How many seconds of the services pass in one of the host's, for those who wait beside them; 1 where time does not
    /// pass by itself.
    package var speed: Int {
        if case .scaled(let factor) = self { Int(factor) } else { 1 }
    }
}
