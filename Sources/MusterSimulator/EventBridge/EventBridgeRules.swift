import MusterAWS
import MusterCore

/// Buses and rules.
extension RegionState {
    /// The bus of a name or an ARN; the default one for none.
    ///
    /// - Throws: `ResourceNotFoundException` for a bus that is not here.
    func eventBus(_ nameOrARN: String?) throws(AWSError) -> EventBusRecord {
        let name = nameOrARN.map { $0.split(separator: "/").last.map(String.init) ?? $0 } ?? "default"
        if let nameOrARN, nameOrARN.hasPrefix("arn:"), nameOrARN != busARN(name) {
            throw .eventsNotFound("Event bus \(nameOrARN) does not exist.")
        }
        if let bus = eventBridge.buses[name] { return bus }
        guard name == "default" else { throw .eventsNotFound("Event bus \(name) does not exist.") }
        return EventBusRecord(name: "default", created: environment.start)
    }

    func busARN(_ name: String) -> String { arn("events", "event-bus/" + name) }

    func ruleARN(_ rule: String, _ bus: String) -> String {
        arn("events", bus == "default" ? "rule/\(rule)" : "rule/\(bus)/\(rule)")
    }

    private func find(_ rule: String, _ bus: EventBusRecord) throws(AWSError) -> EventRuleRecord {
        guard let found = bus.rules[rule] else {
            throw .eventsNotFound("Rule \(rule) does not exist on EventBus \(bus.name).")
        }
        return found
    }

    private static func tags(_ tags: [EventBridge.Tag]?) -> [String: String] {
        Dictionary((tags ?? []).map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
    }

    // MARK: Buses

    mutating func createEventBus(
        _ input: EventBridge.CreateEventBusRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EventBridge.CreateEventBusResponse
    {
        guard input.name != "default", eventBridge.buses[input.name] == nil else {
            throw AWSError(
                .resourceAlreadyExistsException,
                "Event bus \(input.name) already exists.",
                httpStatus: 400
            )
        }
        guard !input.name.contains("/") else {
            throw .eventsValidation("Event bus name must not contain '/'.")
        }
        guard eventBridge.buses.count < 100 else {
            throw AWSError(
                .limitExceededException,
                "The requested resource exceeds the maximum number allowed.",
                httpStatus: 400
            )
        }
        eventBridge.buses[input.name] = EventBusRecord(
            name: input.name,
            description: input.description,
            keyID: input.kmsKeyIdentifier,
            deadLetters: input.deadLetterConfig,
            created: context.now,
            tags: Self.tags(input.tags)
        )
        return EventBridge.CreateEventBusResponse(
            eventBusArn: busARN(input.name),
            description: input.description,
            kmsKeyIdentifier: input.kmsKeyIdentifier,
            deadLetterConfig: input.deadLetterConfig
        )
    }

    func describeEventBus(
        _ input: EventBridge.DescribeEventBusRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EventBridge.DescribeEventBusResponse
    {
        let bus = try eventBus(input.name)
        return EventBridge.DescribeEventBusResponse(
            name: bus.name,
            arn: busARN(bus.name),
            description: bus.description,
            kmsKeyIdentifier: bus.keyID,
            deadLetterConfig: bus.deadLetters,
            creationTime: bus.created,
            lastModifiedTime: bus.created
        )
    }

    func listEventBuses(
        _ input: EventBridge.ListEventBusesRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EventBridge.ListEventBusesResponse
    {
        let names = Set(eventBridge.buses.keys).union(["default"]).sorted()
            .filter { $0.hasPrefix(input.namePrefix ?? "") }
        let page = try eventsPage(names, "ListEventBuses " + (input.namePrefix ?? ""), input.nextToken, input.limit)
        return EventBridge.ListEventBusesResponse(
            eventBuses: page.items.map { name in
                let created = eventBridge.buses[name]?.created ?? environment.start
                return EventBridge.EventBus(
                    name: name,
                    arn: busARN(name),
                    description: eventBridge.buses[name]?.description,
                    creationTime: created,
                    lastModifiedTime: created
                )
            },
            nextToken: page.nextToken
        )
    }

    /// `DeleteEventBus`: one that is not there is no error; the default one stays.
    mutating func deleteEventBus(
        _ input: EventBridge.DeleteEventBusRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EventBridge.DeleteEventBusResponse
    {
        guard input.name != "default" else { throw .eventsValidation("Cannot delete event bus default.") }
        if let bus = eventBridge.buses[input.name], !bus.rules.isEmpty {
            throw .eventsValidation("Event bus \(input.name) has rules and cannot be deleted.")
        }
        eventBridge.buses[input.name] = nil
        return EventBridge.DeleteEventBusResponse()
    }

    // MARK: Rules

    /// `PutRule`: makes a rule, or replaces what an existing one says; its targets stay.
    mutating func putRule(
        _ input: EventBridge.PutRuleRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EventBridge.PutRuleResponse
    {
        var bus = try eventBus(input.eventBusName)
        guard input.eventPattern != nil || input.scheduleExpression != nil else {
            throw .eventsValidation("Parameter(s) EventPattern or ScheduleExpression must be specified.")
        }
        let pattern: EventPattern? = if let text = input.eventPattern { try Self.pattern(text) } else { nil }
        let schedule = try schedule(input.scheduleExpression, bus)
        if bus.rules[input.name] == nil, bus.rules.count >= 300 {
            throw AWSError(
                .limitExceededException,
                "The requested resource exceeds the maximum number allowed.",
                httpStatus: 400
            )
        }
        var rule =
            bus.rules[input.name]
            ?? EventRuleRecord(
                name: input.name,
                state: .enabled,
                creator: account.rawValue,
                tags: Self.tags(input.tags)
            )
        rule.patternText = input.eventPattern
        rule.pattern = pattern
        if rule.scheduleText != input.scheduleExpression || rule.begun == nil {
            rule.scheduleText = input.scheduleExpression
            rule.schedule = schedule
            rule.begun = context.now
        }
        rule.state = input.state ?? .enabled
        rule.description = input.description
        rule.role = input.roleArn
        bus.rules[input.name] = rule
        eventBridge.buses[bus.name] = bus
        followServiceEvents(at: context.now)
        awaitSchedule(of: input.name, on: bus.name, after: context.now)
        return EventBridge.PutRuleResponse(ruleArn: ruleARN(input.name, bus.name))
    }

    private static func pattern(_ text: String) throws(AWSError) -> EventPattern {
        guard let json = try? JSONParser.parse(text), let pattern = EventPattern(json), text.utf8.count <= 4_096 else {
            throw AWSError(
                .invalidEventPatternException,
                "Event pattern is not valid. Reason: it is no object of lists of values and matchers.",
                httpStatus: 400
            )
        }
        return pattern
    }

    func describeRule(
        _ input: EventBridge.DescribeRuleRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EventBridge.DescribeRuleResponse
    {
        let bus = try eventBus(input.eventBusName)
        let rule = try find(input.name, bus)
        return EventBridge.DescribeRuleResponse(
            name: rule.name,
            arn: ruleARN(rule.name, bus.name),
            eventPattern: rule.patternText,
            scheduleExpression: rule.scheduleText,
            state: rule.state,
            description: rule.description,
            roleArn: rule.role,
            eventBusName: bus.name,
            createdBy: rule.creator
        )
    }

    func listRules(
        _ input: EventBridge.ListRulesRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EventBridge.ListRulesResponse
    {
        let bus = try eventBus(input.eventBusName)
        let names = bus.rules.keys.sorted().filter { $0.hasPrefix(input.namePrefix ?? "") }
        let page = try eventsPage(
            names,
            "ListRules \(bus.name) \(input.namePrefix ?? "")",
            input.nextToken,
            input.limit
        )
        return EventBridge.ListRulesResponse(
            rules: page.items.compactMap { bus.rules[$0] }.map { rule in
                EventBridge.Rule(
                    name: rule.name,
                    arn: ruleARN(rule.name, bus.name),
                    eventPattern: rule.patternText,
                    state: rule.state,
                    description: rule.description,
                    scheduleExpression: rule.scheduleText,
                    roleArn: rule.role,
                    eventBusName: bus.name
                )
            },
            nextToken: page.nextToken
        )
    }

    /// `DeleteRule`: one that is not there is no error; one with targets stays.
    mutating func deleteRule(
        _ input: EventBridge.DeleteRuleRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EventBridge.DeleteRuleResponse
    {
        var bus = try eventBus(input.eventBusName)
        guard let rule = bus.rules[input.name] else { return EventBridge.DeleteRuleResponse() }
        guard rule.targets.isEmpty else { throw .eventsValidation("Rule can't be deleted since it has targets.") }
        bus.rules[input.name] = nil
        eventBridge.buses[bus.name] = bus
        return EventBridge.DeleteRuleResponse()
    }

    mutating func setRule(
        _ name: String,
        _ busName: String?,
        to state: EventBridge.RuleState,
        at now: Timestamp
    )
        throws(AWSError)
    {
        var bus = try eventBus(busName)
        var rule = try find(name, bus)
        rule.state = state
        bus.rules[name] = rule
        eventBridge.buses[bus.name] = bus
        followServiceEvents(at: now)
        awaitSchedule(of: name, on: bus.name, after: now)
    }

    // MARK: Targets

    /// Source: EventBridge quotas, targets per rule.
    private static var targetLimit: Int { 5 }

    mutating func putTargets(
        _ input: EventBridge.PutTargetsRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EventBridge.PutTargetsResponse
    {
        var bus = try eventBus(input.eventBusName)
        var rule = try find(input.rule, bus)
        var failed: [EventBridge.PutTargetsResultEntry] = []
        for target in input.targets {
            if [target.input, target.inputPath, target.inputTransformer?.inputTemplate].compactMap({ $0 }).count > 1 {
                throw .eventsValidation(
                    "Only one of Input, InputPath, or InputTransformer must be provided for target \(target.id)."
                )
            }
            if let text = target.input, (try? JSONParser.parse(text)) == nil {
                throw .eventsValidation("Parameter Input is not valid. Reason: it is no JSON text.")
            }
            guard target.arn.hasPrefix("arn:"), target.arn.split(separator: ":").count >= 5 else {
                failed.append(
                    EventBridge.PutTargetsResultEntry(
                        targetId: target.id,
                        errorCode: "ValidationException",
                        errorMessage: "Provided Arn is not in correct format."
                    )
                )
                continue
            }
            if let place = rule.targets.firstIndex(where: { $0.id == target.id }) {
                rule.targets[place] = target
            } else {
                guard rule.targets.count < Self.targetLimit else {
                    throw AWSError(
                        .limitExceededException,
                        "The requested resource exceeds the maximum number allowed.",
                        httpStatus: 400
                    )
                }
                rule.targets.append(target)
            }
        }
        bus.rules[input.rule] = rule
        eventBridge.buses[bus.name] = bus
        return EventBridge.PutTargetsResponse(failedEntryCount: failed.count, failedEntries: failed)
    }

    mutating func removeTargets(
        _ input: EventBridge.RemoveTargetsRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EventBridge.RemoveTargetsResponse
    {
        var bus = try eventBus(input.eventBusName)
        var rule = try find(input.rule, bus)
        let missing = input.ids.filter { id in !rule.targets.contains { $0.id == id } }
        rule.targets.removeAll { input.ids.contains($0.id) }
        bus.rules[input.rule] = rule
        eventBridge.buses[bus.name] = bus
        return EventBridge.RemoveTargetsResponse(
            failedEntryCount: missing.count,
            failedEntries: missing.map { id in
                EventBridge.RemoveTargetsResultEntry(
                    targetId: id,
                    errorCode: "ResourceNotFoundException",
                    errorMessage: "Target \(id) does not exist on rule \(input.rule)."
                )
            }
        )
    }

    func listTargetsByRule(
        _ input: EventBridge.ListTargetsByRuleRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EventBridge.ListTargetsByRuleResponse
    {
        let bus = try eventBus(input.eventBusName)
        let rule = try find(input.rule, bus)
        let page = try eventsPage(
            rule.targets,
            "ListTargetsByRule \(bus.name) \(rule.name)",
            input.nextToken,
            input.limit
        )
        return EventBridge.ListTargetsByRuleResponse(targets: page.items, nextToken: page.nextToken)
    }

    func listRuleNamesByTarget(
        _ input: EventBridge.ListRuleNamesByTargetRequest,
        _ context: RequestContext
    ) throws(AWSError) -> EventBridge.ListRuleNamesByTargetResponse {
        let bus = try eventBus(input.eventBusName)
        let names = bus.rules.keys.sorted().filter { name in
            bus.rules[name]?.targets.contains { $0.arn == input.targetArn } ?? false
        }
        let page = try eventsPage(
            names,
            "ListRuleNamesByTarget \(bus.name) \(input.targetArn)",
            input.nextToken,
            input.limit
        )
        return EventBridge.ListRuleNamesByTargetResponse(ruleNames: page.items, nextToken: page.nextToken)
    }

    private func eventsPage<Item>(
        _ items: [Item],
        _ list: String,
        _ token: String?,
        _ limit: Int?
    ) throws(AWSError)
        -> (items: [Item], nextToken: String?)
    {
        try environment.cut(
            items,
            list: listDigest(list).value,
            token: token,
            size: limit ?? 100,
            refusal: .eventsValidation("Invalid NextToken.")
        )
    }

    // MARK: Tags

    mutating func changeEventTags(
        _ arn: String,
        _ change: (inout [String: String]) -> Void
    ) throws(AWSError) -> [String: String] {
        let parts = arn.split(separator: ":", maxSplits: 5).last?.split(separator: "/").map(String.init) ?? []
        let unknown = AWSError.eventsNotFound("The resource with ARN \(arn) was not found.")
        guard arn.hasPrefix(self.arn("events", "")), let kind = parts.first else { throw unknown }
        if kind == "event-bus", parts.count == 2 {
            guard var bus = try? eventBus(parts[1]) else { throw unknown }
            change(&bus.tags)
            eventBridge.buses[bus.name] = bus
            return bus.tags
        }
        guard kind == "rule", (2...3).contains(parts.count), let name = parts.last,
            var bus = try? eventBus(parts.count == 3 ? parts[1] : nil), var rule = bus.rules[name]
        else {
            throw unknown
        }
        change(&rule.tags)
        bus.rules[name] = rule
        eventBridge.buses[bus.name] = bus
        return rule.tags
    }

    /// `TestEventPattern`: whether an event fits; the event has to have all parts of an envelope.
    func testEventPattern(
        _ input: EventBridge.TestEventPatternRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EventBridge.TestEventPatternResponse
    {
        let pattern = try Self.pattern(input.eventPattern)
        guard let event = try? JSONParser.parse(input.event), event.members != nil else {
            throw .eventsValidation("Parameter Event is not valid. Reason: it is no JSON object.")
        }
        for name in ["id", "account", "source", "time", "region", "resources", "detail-type"] where event[name] == nil {
            throw .eventsValidation("Parameter Event is not valid. Reason: \(name) is a required member.")
        }
        return EventBridge.TestEventPatternResponse(result: pattern.matches(event))
    }
}

extension AWSError {
    static func eventsNotFound(_ message: String) -> AWSError {
        AWSError(.resourceNotFoundException, message, httpStatus: 400)
    }

    static func eventsValidation(_ message: String) -> AWSError {
        AWSError(.validationException, message, httpStatus: 400)
    }
}
