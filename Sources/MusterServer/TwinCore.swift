import MusterCore
import MusterTwin
import MusterWire
import NIOCore

/// What all connections share: the simulated services, the log, and who is connected.
///
/// A class because it is shared, and confined to the one event loop of the server.
final class TwinCore {
    let twin: Twin
    let limits: ServerLimits
    let log: AccessLog
    let loop: any EventLoop
    var budget: BodyBudget
    private(set) var isStopping = false
    private var connections: [ObjectIdentifier: TwinConnection] = [:]
    private var nextEvent: (due: NIODeadline, task: Scheduled<Void>)?
    private var sweeping: RepeatedTask?
    private var dateText = ""
    private var dateSecond: Int64 = .min

    init(_ twin: Twin, limits: ServerLimits, log: AccessLog, loop: any EventLoop) {
        self.twin = twin
        self.limits = limits
        self.log = log
        self.loop = loop
        budget = BodyBudget(limit: limits.bodies)
    }

    func start() {
        let core = NIOLoopBound(self, eventLoop: loop)
        sweeping = loop.scheduleRepeatedTask(initialDelay: .milliseconds(500), delay: .milliseconds(500)) { _ in
            core.value.sweep()
        }
        scheduleNextEvent(at: .now)
    }

    // MARK: Serving

    func respond(to request: WireRequest, at moment: HostMoment, reply: @escaping (TwinReply) -> Void) {
        twin.respond(to: request, at: moment, reply: reply)
        scheduleNextEvent(at: moment)
    }

    /// Has the services go on when something is due in them, so that what they send is sent in time.
    private func scheduleNextEvent(at moment: HostMoment) {
        guard let wait = twin.wait(at: moment) else { return }
        // Not more often than a thousand times a second, and again after an hour at the latest.
        let delay = TimeAmount.nanoseconds(min(max(wait, 1_000_000), 3_600_000_000_000))
        let due = NIODeadline.now() + delay
        // The same moment comes out a little later or earlier each time, since time passes between two looks at the clock.
        if let nextEvent, nextEvent.due <= due + .milliseconds(1) { return }
        nextEvent?.task.cancel()
        let core = NIOLoopBound(self, eventLoop: loop)
        let task = loop.scheduleTask(deadline: due) {
            let now = HostMoment.now
            core.value.nextEvent = nil
            core.value.twin.advance(to: now)
            core.value.scheduleNextEvent(at: now)
        }
        nextEvent = (due, task)
    }

    // MARK: Connections

    func add(_ connection: TwinConnection) { connections[ObjectIdentifier(connection)] = connection }

    func remove(_ connection: TwinConnection) {
        connections[ObjectIdentifier(connection)] = nil
        budget.leave(ObjectIdentifier(connection))
    }

    func release(_ size: Int) {
        for id in budget.release(size) { connections[id]?.admitBody() }
    }

    /// Closes what has taken too long, and writes the log.
    private func sweep() {
        log.flush()
        let now = NIODeadline.now()
        for connection in connections.values where connection.deadline < now { connection.timeOut() }
    }

    /// Delivers what is still on its way, and gives requests that have begun a last moment.
    func stop() {
        isStopping = true
        twin.flush()
        let last = NIODeadline.now() + TimeAmount(limits.stop)
        for connection in connections.values { connection.hurry(until: last) }
        log.flush()
    }

    func end() {
        sweeping?.cancel()
        nextEvent?.task.cancel()
        log.flush()
    }

    /// The time of day as answers carry it.
    func date(_ wall: Timestamp) -> String {
        let second = wall.nanoseconds / 1_000_000_000
        if second != dateSecond {
            dateSecond = second
            dateText = HTTPDate.text(wall)
        }
        return dateText
    }
}

/// Dates in the heads of messages, after RFC 9110.
enum HTTPDate {
    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    static func text(_ time: Timestamp) -> String {
        let text = Array(time.iso8601(.seconds).utf8)
        func part(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
        let days = time.nanoseconds / 86_400_000_000_000
        let month = (Int(part(5..<7)) ?? 1) - 1
        return "\(Self.days[Int(days % 7)]), \(part(8..<10)) \(months[month]) \(part(0..<4)) \(part(11..<19)) GMT"
    }
}
