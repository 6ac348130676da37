/// What a Region has queued for a moment to come.
///
/// Jobs come first and have their own numbers; everything else has a range of numbers above theirs.
enum RegionTimer {
    case job(Int)
    /// A job that somebody else asks for, by its place in the world.
    case foreignJob(Int)
    /// A run of a native recovery plan.
    case planExecution(Int)
    /// The failback client of a recovery instance.
    case failbackClient(Int)
    /// What a Region does by itself, whatever it is that is due.
    case upkeep

    private static let foreignJobs = 0x8000_0000
    private static let planExecutions = 0xC000_0000
    private static let failbackClients = 0xE000_0000
    private static let ownWork = 0xFFFF_FFFF

    init(number: Int) {
        switch number {
        case Self.ownWork: self = .upkeep
        case Self.failbackClients...: self = .failbackClient(number - Self.failbackClients)
        case Self.planExecutions...: self = .planExecution(number - Self.planExecutions)
        case Self.foreignJobs...: self = .foreignJob(number - Self.foreignJobs)
        default: self = .job(number)
        }
    }

    /// 32 bits.
    var number: Int {
        switch self {
        case .job(let number): number
        case .foreignJob(let place): Self.foreignJobs + place
        case .planExecution(let place): Self.planExecutions + place
        case .failbackClient(let instance): Self.failbackClients + instance
        case .upkeep: Self.ownWork
        }
    }
}
