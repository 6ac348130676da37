import MusterAWS
import MusterCore

/// Events on their way: from whoever puts them on a bus, through its rules, to their targets.
extension RegionState {
    /// `PutEvents`: each entry for itself; what fails has a code of its own.
    mutating func putEvents(
        _ input: EventBridge.PutEventsRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EventBridge.PutEventsResponse
    {
        let size = input.entries.reduce(0) { $0 + Self.size(of: $1) }
        guard size < 262_144 else {
            throw .eventsValidation("Total size of the entries in the request is over the limit.")
        }
        var entries: [EventBridge.PutEventsResultEntry] = []
        var failures = 0
        for entry in input.entries {
            switch event(entry, context.now) {
            case .success(let (bus, event)):
                entries.append(EventBridge.PutEventsResultEntry(eventId: event.id))
                carry(event, on: bus, at: context.now)
            case .failure(let refusal):
                failures += 1
                entries.append(
                    EventBridge.PutEventsResultEntry(errorCode: refusal.code.rawValue, errorMessage: refusal.message)
                )
            }
        }
        return EventBridge.PutEventsResponse(failedEntryCount: failures, entries: entries)
    }

    /// Source: EventBridge User Guide, size of an entry.
    private static func size(of entry: EventBridge.PutEventsRequestEntry) -> Int {
        let texts = [entry.source, entry.detailType, entry.detail].compactMap { $0?.utf8.count }
        return (entry.time == nil ? 0 : 14) + texts.reduce(0, +)
            + (entry.resources ?? []).reduce(0) { $0 + $1.utf8.count }
    }

    private mutating func event(
        _ entry: EventBridge.PutEventsRequestEntry,
        _ now: Timestamp
    ) -> Result<(bus: EventBusRecord, event: ServiceEvent), AWSError> {
        func invalid(_ name: String) -> AWSError {
            AWSError(
                AWSErrorCode(rawValue: "InvalidArgument"),
                "Parameter \(name) is not valid. Reason: \(name) is a required argument.",
                httpStatus: 400
            )
        }
        guard let source = entry.source, !source.isEmpty else { return .failure(invalid("Source")) }
        guard let type = entry.detailType, !type.isEmpty else { return .failure(invalid("DetailType")) }
        guard let text = entry.detail, !text.isEmpty else { return .failure(invalid("Detail")) }
        guard !source.hasPrefix("aws.") else {
            return .failure(
                AWSError(
                    AWSErrorCode(rawValue: "NotAuthorizedForSourceException"),
                    "Not authorized for the source.",
                    httpStatus: 400
                )
            )
        }
        guard let detail = try? JSONParser.parse(text), detail.members != nil else {
            return .failure(
                AWSError(AWSErrorCode(rawValue: "MalformedDetail"), "Detail is malformed.", httpStatus: 400)
            )
        }
        do throws(AWSError) {
            let bus = try eventBus(entry.eventBusName)
            let event = ServiceEvent(
                id: nextEventID(),
                detailType: type,
                source: source,
                account: account,
                time: entry.time ?? now,
                region: region,
                resources: entry.resources ?? [],
                detail: detail
            )
            return .success((bus, event))
        } catch {
            return .failure(error)
        }
    }

    mutating func nextEventID() -> String {
        var random = SeededGenerator(
            seed: environment.seed,
            streamNumber: 0x6576_6272_0000_0000 &+ UInt64(index) << 40 &+ nextEventNumber()
        )
        return NotificationState.uuid(random.next(), random.next())
    }

    private mutating func nextEventNumber() -> UInt64 {
        eventBridge.counter += 1
        return eventBridge.counter
    }

    // MARK: Events of services

    /// Puts an event of a service on the default bus.
    mutating func carryServiceEvent(_ event: ServiceEvent, at now: Timestamp) {
        guard let bus = eventBridge.buses["default"], !bus.rules.isEmpty else { return }
        carry(event, on: bus, at: now)
    }

    /// Has events made that the rules are about and that nobody else listens for.
    mutating func followServiceEvents(at now: Timestamp) {
        if wants(ServiceEvent.launchResult, state: "RECOVERY_LAUNCH_SUCCEEDED") { emits.launched = true }
        if wants(ServiceEvent.launchResult, state: "RECOVERY_LAUNCH_FAILED") { emits.failed = true }
        for kind in Announcement.kinds where wants(kind) { heard.insert(kind) }
        if !eventBridge.followsStalls, wants(ServiceEvent.stalledChange) {
            eventBridge.followsStalls = true
            for server in replicationCourses.keys.sorted() {
                for change in stalledChanges(of: server) {
                    let instant = Instants.sum(environment.start.nanoseconds, change.elapsed)
                    guard instant > now.nanoseconds else { continue }
                    enqueue(.stall(server: server, isStalled: change.isStalled), at: instant)
                }
            }
        }
        if !eventBridge.followsSnapshots, wants(ServiceEvent.snapshotTaken) {
            eventBridge.followsSnapshots = true
            let slot = RecoveryPoints.slot(after: now.nanoseconds)
            enqueue(.snapshots(slot: slot), at: slot)
        }
    }

    /// Whether any enabled rule may be about events of this kind and state.
    private func wants(_ detailType: String, state: String? = nil) -> Bool {
        var known: [(String, JSONValue)] = [("source", "aws.drs"), ("detail-type", .string(detailType))]
        if let state { known.append(("detail", .object([("state", .string(state))]))) }
        return (eventBridge.buses["default"]?.rules ?? [:]).values.contains { rule in
            rule.state != .disabled && (rule.pattern?.mayMatch(.object(known)) ?? false)
        }
    }

    // MARK: Rules and targets

    /// Sends an event to the targets of every rule that it fits, after the delay of the world.
    ///
    /// Every delivery takes the same draws, so that one that is lost moves no other.
    private mutating func carry(_ event: ServiceEvent, on bus: EventBusRecord, at now: Timestamp) {
        let json = event.json
        for name in bus.rules.keys.sorted() {
            guard let rule = bus.rules[name], rule.state != .disabled, rule.pattern?.matches(json) == true else {
                continue
            }
            send(json, to: rule, on: bus.name, at: now)
        }
    }

    /// Sends an event to all targets of a rule.
    mutating func send(_ json: JSONValue, to rule: EventRuleRecord, on busName: String, at now: Timestamp) {
        for target in rule.targets {
            let behavior = environment.behavior.events
            var random =
                eventBridge.random
                ?? SeededGenerator(seed: environment.seed, stream: "eventbridge:\(account):\(region)")
            let delays = [behavior.delay.draw(&random), behavior.delay.draw(&random)]
            let isLost = random.draw(behavior.lost)
            let isRepeated = random.draw(behavior.repeated)
            eventBridge.random = random
            guard !isLost else { continue }
            for delay in delays.prefix(isRepeated ? 2 : 1) {
                let instant = Instants.sum(now.nanoseconds, max(0, delay.nanoseconds))
                let delivery = TargetDelivery(
                    time: Timestamp(nanoseconds: instant),
                    ruleARN: ruleARN(rule.name, busName),
                    targetID: target.id,
                    targetARN: target.arn,
                    input: EventInput.text(of: json, for: target, rule: ruleARN(rule.name, busName), at: now)
                )
                enqueue(.delivery(delivery), at: instant)
            }
        }
    }

    private mutating func enqueue(_ entry: EventBridgeState.Queued, at instant: Int64) {
        pending.append((job: RegionTimer.event(eventBridge.enqueue(entry)).number, instant: instant))
    }

    /// What was queued happens.
    mutating func fireEvent(_ number: Int, at now: Timestamp) {
        switch eventBridge.dequeue(number) {
        case nil: break
        case .delivery(let delivery)?: deliver(delivery, at: now)
        case .schedule(let name, let instant)?: fireSchedule(name, number, due: instant, at: now)
        case .stall(let server, let isStalled)?:
            let number = Int(nextEventNumber()) + Self.ownEvents
            carryServiceEvent(stalledChange(server, isStalled: isStalled, number: number, at: now), at: now)
        case .snapshots(let slot)?:
            guard wants(ServiceEvent.snapshotTaken) else {
                eventBridge.followsSnapshots = false
                return
            }
            for server in servers.indices {
                guard case .latest = replication(of: server, at: now).latestPoint else { continue }
                let number = Int(nextEventNumber()) + Self.ownEvents
                carryServiceEvent(snapshotTaken(server, point: slot, number: number, at: now), at: now)
            }
            let next = RecoveryPoints.slot(after: slot)
            enqueue(.snapshots(slot: next), at: next)
        }
    }

    /// Events that rules alone have asked for are numbered apart from those that listeners get.
    private static var ownEvents: Int { 1 << 40 }

    /// Topics of this Region get the message; what reaches other targets is written down.
    private mutating func deliver(_ delivery: TargetDelivery, at now: Timestamp) {
        eventBridge.sent.append(delivery)
        guard delivery.targetARN.hasPrefix(arn("sns", "")) else { return }
        publishAsService("events", to: delivery.targetARN, subject: nil, delivery.input, at: now)
    }

    /// Publishes a message in the name of a service; a topic that is gone or refuses loses it.
    mutating func publishAsService(
        _ service: String,
        to topic: String,
        subject: String?,
        _ message: String,
        at now: Timestamp
    ) {
        let principal = Principal(
            .service,
            account: account,
            arn: service + ".amazonaws.com",
            userID: service,
            credentials: Credentials(accessKeyID: "", secretAccessKey: "")
        )
        let context = RequestContext(now: now, caller: principal, region: region)
        _ = try? notifications.publish(
            SNS.PublishInput(topicArn: topic, message: message, subject: subject),
            context
        )
    }
}
