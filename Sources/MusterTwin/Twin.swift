package import MusterCore
package import MusterWire
import MusterAWS
package import MusterSimulator
import MusterTime

/// The host's time when something reaches the server.
package struct HostMoment: Hashable, Sendable {
    /// Nanoseconds of a clock that only goes forward.
    package let ticks: Int64
    /// The time of day, for signatures.
    package let wall: Timestamp

    package init(ticks: Int64, wall: Timestamp) {
        self.ticks = ticks
        self.wall = wall
    }
}

/// What a server is to serve, and how.
package struct TwinSetup: Sendable {
    package var world: TwinWorld
    package var seed: UInt64
    /// When the world begins; `nil` for what the world says, and where it says nothing for the present.
    package var start: Timestamp?
    package var pace: TwinPace
    package var identity: IdentityMode
    /// Bytes of requests that are kept, so that the state can be saved.
    package var journalSize = Journal.sizeMaximum

    package init(
        world: TwinWorld = .builtIn,
        seed: UInt64 = 1,
        start: Timestamp? = nil,
        pace: TwinPace = .scaled(60),
        identity: IdentityMode = .scope
    ) {
        self.world = world
        self.seed = seed
        self.start = start
        self.pace = pace
        self.identity = identity
    }
}

/// The simulated services behind a wire: takes requests as they travel, and answers as AWS does.
///
/// Virtual time moves beside the host's as ``TwinPace`` says, always just before something is asked. A class because it
/// has an identity: it owns a simulation. It is confined to one thread, its owner's, and never waits.
package final class Twin {
    /// The simulation with its services, and what has been asked of them since it began.
    struct Stage {
        let simulation: Simulation
        let services: SimulatedAWS
        let pending: PendingReplies
        var faults: [InjectedFault] = []
        var journal: Journal
        var faultCount = 0
        /// Calls that the ledger has forgotten.
        var forgottenCalls = 0

        /// When something changes next by itself; `nil` for never.
        var nextChange: Timestamp? {
            switch (simulation.nextEventTime, services.nextSilentChange) {
            case (let event?, let silent?): min(event, silent)
            case (let event, let silent): event ?? silent
            }
        }
    }

    package let version: String
    package private(set) var setup: TwinSetup
    let digests: any SigningDigests
    var stage: Stage
    var clock: TwinClock
    private var requestIDs: RequestIDs
    /// Who carries messages to addresses on the network; `nil` for nobody.
    private var carry: (@Sendable (OutgoingMessage) -> Void)?
    /// Hears what the person who runs the server should know.
    package var tell: (String) -> Void = { _ in }
    /// The certificate whose key signs those messages.
    private(set) var certificate: String?

    /// So many calls are kept in the ledger.
    static let ledgerSize = 100_000

    /// - Parameters:
    ///   - setup: What to serve.
    ///   - version: Muster's, for the control plane.
    ///   - digests: What signatures are verified with.
    ///   - moment: The present of the host.
    /// - Throws: Everything that is wrong with the world.
    package init(
        _ setup: TwinSetup,
        version: String,
        digests: any SigningDigests,
        at moment: HostMoment
    ) throws(InvalidInput) {
        self.setup = setup
        self.version = version
        self.digests = digests
        stage = try Self.stage(setup, at: moment)
        clock = TwinClock(setup.pace, start: stage.simulation.start, ticks: moment.ticks)
        requestIDs = RequestIDs(seed: setup.seed, salt: UInt64(bitPattern: moment.wall.nanoseconds))
    }

    static func stage(_ setup: TwinSetup, at moment: HostMoment) throws(InvalidInput) -> Stage {
        var world = try setup.world.read()
        let present = Timestamp(seconds: moment.wall.nanoseconds / 1_000_000_000)
        world.start = setup.start ?? (world.start == World.defaultStart ? present : world.start)
        // The wire takes its own time; only what faults add has to be simulated.
        world.behavior.callLatency = .constant(.zero)
        let simulation = Simulation(start: world.start)
        // Nobody but the host moves this clock.
        simulation.passesInPlace = false
        let services = SimulatedAWS(world: world, seed: setup.seed, simulation: simulation)
        return Stage(
            simulation: simulation,
            services: services,
            pending: PendingReplies(simulation),
            journal: Journal(sizeMaximum: setup.journalSize)
        )
    }

    // MARK: Serving

    /// Answers a request.
    ///
    /// - Parameters:
    ///   - request: As it came.
    ///   - moment: The present of the host.
    ///   - reply: Called once: at once, or when the answer has arrived in the services' time.
    package func respond(
        to request: WireRequest,
        at moment: HostMoment,
        reply: @escaping (TwinReply) -> Void
    ) {
        advance(to: moment)
        let id = requestIDs.next()
        if request.path.hasPrefix(Self.controlPrefix) {
            return reply(TwinReply(control(request, at: moment), requestID: id))
        }
        call(request, id: id, at: moment, reply: reply)
    }

    /// Lets everything happen that is due by now.
    package func advance(to moment: HostMoment) {
        stage.simulation.advance(to: clock.now(at: moment.ticks))
    }

    /// How many nanoseconds of the host pass until something happens by itself; `nil` when nothing does.
    package func wait(at moment: HostMoment) -> Int64? {
        stage.simulation.nextEventTime.flatMap { clock.wait(until: $0, at: moment.ticks) }
    }

    /// Delivers every answer that is still on its way: the server is about to stop.
    package func flush() { stage.pending.flush() }

    /// The present of the services.
    package var now: Timestamp { stage.simulation.now }

    /// The keys of the world's caller, which sign for everything.
    package var callerKeys: (accessKeyID: String, secret: String) {
        let credentials = stage.services.callerCredentials
        return (credentials.accessKeyID, credentials.secretAccessKey)
    }

    /// The first Region of the world in which there are servers, or the first of all.
    package var homeRegion: RegionName {
        let places = stage.services.overview
        return (places.first { $0.sourceServers > 0 } ?? places.first)?.region ?? RegionName("us-east-1")
    }

    /// How many source servers the world has.
    package var serverCount: Int { stage.services.overview.reduce(0) { $0 + $1.sourceServers } }

    // MARK: Messages to the network

    /// Has messages to addresses on the network carried from here on, those of later stages too.
    package func connect(certificate: String, _ carry: @escaping @Sendable (OutgoingMessage) -> Void) {
        self.certificate = certificate
        self.carry = carry
        stage.services.connect(carry)
    }

    /// Takes a message back that nobody took.
    package func giveUp(_ message: OutgoingMessage) { stage.services.giveUp(message) }

    // MARK: Beginning anew

    /// Puts another stage in the place of this one; answers that are on their way come first.
    func replace(with stage: Stage, _ setup: TwinSetup, at moment: HostMoment) {
        flush()
        self.setup = setup
        self.stage = stage
        if let carry { stage.services.connect(carry) }
        clock = TwinClock(setup.pace, start: stage.simulation.now, ticks: moment.ticks)
    }

    func setPace(_ pace: TwinPace, at moment: HostMoment) {
        setup.pace = pace
        clock.set(pace, from: stage.simulation.now, at: moment.ticks)
    }

    /// Moves the services' clock on, whatever the pace is.
    func advance(by duration: Duration, at moment: HostMoment) {
        let target = stage.simulation.now + duration
        stage.simulation.advance(to: target)
        clock.set(from: stage.simulation.now, at: moment.ticks)
    }
}

/// What becomes of a request, as the wire has to carry it.
package struct TwinReply: Sendable {
    package enum Ending: Sendable {
        /// The answer arrives as it is.
        case whole
        /// The answer ends in the middle, and so does the connection.
        case cutShort
        /// The connection ends without an answer.
        case none
    }

    package var answer: WireAnswer
    package var ending = Ending.whole
    package let requestID: String
    /// For example `drs:StartRecovery`; `nil` for what is no call of a service.
    package var action: String?
    package var account: AccountID?
    package var region: RegionName?
    package var code: String?

    init(_ answer: WireAnswer, requestID: String) {
        self.answer = answer
        self.requestID = requestID
    }
}
