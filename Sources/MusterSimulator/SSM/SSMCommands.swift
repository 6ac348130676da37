import MusterAWS
import MusterCore

/// Commands on instances, and the instances that can take them.
extension RegionState {
    /// An instance whose agent has been online at least once.
    struct ManagedInstance {
        let view: EC2InstanceView
        let index: Int
        let isOnline: Bool
        let registered: Timestamp
    }

    /// The recovery instances whose agents have come online by now.
    func managedInstances(at now: Timestamp) -> [ManagedInstance] {
        let delay = environment.behavior.neighbours.agentOnline.nanoseconds
        return instances.indices.compactMap { index in
            guard let view = ec2Instance(index, at: now), view.state != .terminated, view.state != .shuttingDown else {
                return nil
            }
            let first = Instants.sum(bootStart(ofInstance: index), delay)
            guard !instances[index].isStopped || ec2.power[index] != nil else { return nil }
            let start = instances[index].isStopped ? view.started : bootStart(ofInstance: index)
            guard now.nanoseconds >= Instants.sum(start, delay) else { return nil }
            return ManagedInstance(
                view: view,
                index: index,
                isOnline: view.state == .running && now.nanoseconds >= Instants.sum(view.started, delay),
                registered: Timestamp(nanoseconds: first)
            )
        }
    }

    /// What becomes of a document that is run now, on an instance or without one.
    ///
    /// What the scenario says of the plan's steps with this document comes first, then the first outcome of the world that
    /// fits; without either it succeeds, unless the scenario lets such steps fail.
    func outcome(of document: String, server: Int?, standard: Duration, at now: Timestamp) -> SSMOutcome {
        let steps = environment.steps
        if let told = steps.foretell(document, account: account, region: region, at: now, taking: standard) {
            return SSMOutcome(
                result: told.hasPassed ? .success : .failure,
                takes: told.takes.nanoseconds,
                output: told.hasPassed ? "" : told.detail ?? Self.usualFailure
            )
        }
        if !isTold(document, server: server, at: now), steps.fails(document, account: account, region: region) {
            return SSMOutcome(result: .failure, takes: max(0, standard.nanoseconds), output: Self.usualFailure)
        }
        return worldOutcome(of: document, server: server, standard: standard, at: now)
    }

    private static let usualFailure = "failed to run commands: exit status 1"

    private func toldOutcome(of document: String, server: Int?, at now: Timestamp) -> DocumentOutcome? {
        let elapsed = environment.start.duration(to: now)
        let names = server.map { [sources.name(of: $0), sources.id(of: $0).rawValue] } ?? []
        return environment.behavior.neighbours.outcomes.first { outcome in
            guard WildcardText(outcome.document).matches(document), outcome.window.contains(elapsed) else {
                return false
            }
            return outcome.server.map(names.contains) ?? true
        }
    }

    /// Whether the world says what becomes of a document.
    func isTold(_ document: String, server: Int?, at now: Timestamp) -> Bool {
        toldOutcome(of: document, server: server, at: now) != nil
    }

    /// The same by what the world says alone.
    func worldOutcome(of document: String, server: Int?, standard: Duration, at now: Timestamp) -> SSMOutcome {
        let told = toldOutcome(of: document, server: server, at: now)
        let takes = max(0, (told?.takes ?? standard).nanoseconds)
        switch told?.result {
        case nil, .success?:
            return SSMOutcome(result: .success, takes: takes, output: told?.output ?? "")
        case .failure?:
            return SSMOutcome(
                result: .failure,
                takes: takes,
                output: told?.output ?? Self.usualFailure
            )
        case .timeout?:
            return SSMOutcome(result: .timeout, takes: takes, output: told?.output ?? "")
        case .hang?:
            return SSMOutcome(result: .timeout, takes: Instants.never, output: told?.output ?? "")
        }
    }

    mutating func nextSSMID() -> String {
        ssm.counter += 1
        var random = SeededGenerator(
            seed: environment.seed,
            streamNumber: 0x7373_6D00_0000_0000 &+ UInt64(index) << 40 &+ ssm.counter
        )
        return NotificationState.uuid(random.next(), random.next())
    }

    // MARK: Sending

    mutating func sendCommand(
        _ input: SSM.SendCommandRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> SSM.SendCommandResult
    {
        guard let document = ssmDocument(input.documentName) else {
            throw .ssm(.invalidDocument, "Document with name \(input.documentName) does not exist.")
        }
        guard document.type == .command else {
            throw .ssm(
                .invalidDocument,
                "Document \(document.name) is of type \(document.type.rawValue), and a Command document is needed."
            )
        }
        guard let version = document.version(input.documentVersion) else {
            throw .ssm(.invalidDocumentVersion, "The document version is not valid or does not exist.")
        }
        try checkParameters(input.parameters, of: version, named: document.name)
        let online = managedInstances(at: context.now).filter(\.isOnline)
        let chosen: [ManagedInstance]
        if let ids = input.instanceIds, !ids.isEmpty {
            guard input.targets?.isEmpty ?? true else {
                throw .ssm(.validationException, "Specify either InstanceIds or Targets, not both.")
            }
            guard Set(ids).count == ids.count else {
                throw .ssm(.duplicateInstanceId, "You cannot specify an instance ID in more than one association.")
            }
            let missing = ids.filter { id in !online.contains { $0.view.id == id } }
            guard missing.isEmpty else {
                throw .ssm(
                    .invalidInstanceId,
                    "Instances [[\(missing.joined(separator: ", "))]] not in a valid state for account \(account)"
                )
            }
            chosen = ids.compactMap { id in online.first { $0.view.id == id } }
        } else {
            guard let targets = input.targets, !targets.isEmpty else {
                throw .ssm(.validationException, "Either InstanceIds or Targets is required.")
            }
            chosen = try online.filtered { target throws(AWSError) in try Self.fits(target, all: targets) }
        }
        for instance in chosen {
            let platform: SSM.PlatformType = instance.view.isWindows ? .windows : .linux
            guard document.platforms.contains(platform) else {
                throw .ssm(
                    .unsupportedPlatformType,
                    "The document \(document.name) does not support the platform of \(instance.view.id)."
                )
            }
        }
        let command = SSMCommand(
            id: nextSSMID(),
            document: document.name,
            version: "\(version.number)",
            sent: context.now,
            request: input,
            invocations: chosen.map { instance in
                SSMCommand.Invocation(
                    instance: instance.view.id,
                    outcome: outcome(
                        of: document.name,
                        server: instances[instance.index].server,
                        standard: environment.behavior.neighbours.commandDuration,
                        at: context.now
                    )
                )
            }
        )
        ssm.forgetHistory()
        ssm.commands.append(command)
        return SSM.SendCommandResult(command: describe(command, at: context.now))
    }

    /// Refuses parameters that the document does not know, where it says which it has.
    func checkParameters(
        _ given: [String: [String]]?,
        of version: SSMDocument.Version,
        named name: String
    )
        throws(AWSError)
    {
        guard let json = try? JSONParser.parse(version.content), let known = json["parameters"]?.members else { return }
        for key in (given ?? [:]).keys.sorted() where !known.contains(where: { $0.name == key }) {
            throw .ssm(.invalidParameters, "Parameter \"\(key)\" is not defined in the document \(name).")
        }
        for member in known where given?[member.name] == nil && member.value["default"] == nil {
            throw .ssm(.invalidParameters, "Parameter \"\(member.name)\" of the document \(name) has no value.")
        }
    }

    private static func fits(_ instance: ManagedInstance, all targets: [SSM.Target]) throws(AWSError) -> Bool {
        for target in targets {
            let (key, values) = (target.key ?? "", target.values ?? [])
            switch key {
            case "InstanceIds", "instanceids":
                guard values.contains(instance.view.id) || values == ["*"] else { return false }
            case let key where key.hasPrefix("tag:"):
                guard let value = instance.view.tags[String(key.dropFirst(4))], values.contains(value) else {
                    return false
                }
            case "tag-key":
                guard values.contains(where: { instance.view.tags[$0] != nil }) else { return false }
            default:
                throw AWSError.ssm(.validationException, "The target key \(key) is not valid.")
            }
        }
        return true
    }

    mutating func cancelCommand(
        _ input: SSM.CancelCommandRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> SSM.CancelCommandResult
    {
        guard let place = ssm.commands.firstIndex(where: { $0.id == input.commandId }) else {
            throw .ssm(.invalidCommandId, "The command ID \(input.commandId) is not valid.")
        }
        if ssm.commands[place].cancelled == nil { ssm.commands[place].cancelled = context.now }
        return SSM.CancelCommandResult()
    }

    // MARK: Reading

    /// How an invocation stands: from pending over in progress to its end, or cancelled before.
    private func status(
        _ command: SSMCommand,
        _ invocation: SSMCommand.Invocation,
        at now: Timestamp
    )
        -> (word: SSM.CommandInvocationStatus, start: Timestamp?, end: Timestamp?)
    {
        let start = command.sent + environment.behavior.neighbours.invocationDelay
        let timeout = Duration.seconds(command.request.timeoutSeconds ?? 3_600)
        let instant = min(
            Instants.sum(start.nanoseconds, invocation.outcome.takes),
            (start + timeout).nanoseconds
        )
        let end = Timestamp(nanoseconds: instant)
        let isLate = invocation.outcome.takes > timeout.nanoseconds
        if let cancelled = command.cancelled, cancelled < end, now >= cancelled {
            return (.cancelled, cancelled >= start ? start : nil, cancelled)
        }
        guard now >= start else { return (.pending, nil, nil) }
        guard now >= end else { return (.inProgress, start, nil) }
        switch invocation.outcome.result {
        case .success: return (isLate ? .timedOut : .success, start, end)
        case .failure: return (isLate ? .timedOut : .failed, start, end)
        case .timeout: return (.timedOut, start, end)
        }
    }

    /// Before that, nobody has heard of an invocation.
    private func isVisible(_ command: SSMCommand, at now: Timestamp) -> Bool {
        now >= command.sent + environment.behavior.neighbours.invocationDelay
    }

    private func describe(_ command: SSMCommand, at now: Timestamp) -> SSM.Command {
        let all = command.invocations.map { status(command, $0, at: now).word }
        let isOver = all.allSatisfy { ![.pending, .inProgress].contains($0) }
        let word: SSM.CommandStatus =
            if all.isEmpty || all.allSatisfy({ $0 == .success }) {
                .success
            } else if !isOver {
                all.allSatisfy { $0 == .pending } ? .pending : .inProgress
            } else if all.contains(.failed) {
                .failed
            } else if all.contains(.timedOut) {
                .timedOut
            } else {
                .cancelled
            }
        let input = command.request
        return SSM.Command(
            commandId: command.id,
            documentName: command.document,
            documentVersion: input.documentVersion ?? "$DEFAULT",
            comment: input.comment ?? "",
            expiresAfter: command.sent + .seconds(input.timeoutSeconds ?? 3_600) + .seconds(3_600),
            parameters: input.parameters ?? [:],
            instanceIds: input.instanceIds ?? [],
            targets: input.targets ?? [],
            requestedDateTime: command.sent,
            status: word,
            statusDetails: all.isEmpty ? "NoInstancesInTag" : Self.details(word.rawValue),
            outputS3Region: input.outputS3Region,
            outputS3BucketName: input.outputS3BucketName ?? "",
            outputS3KeyPrefix: input.outputS3KeyPrefix ?? "",
            maxConcurrency: input.maxConcurrency ?? "50",
            maxErrors: input.maxErrors ?? "0",
            targetCount: all.count,
            completedCount: all.filter { ![.pending, .inProgress].contains($0) }.count,
            errorCount: all.filter { $0 == .failed || $0 == .timedOut }.count,
            deliveryTimedOutCount: 0,
            serviceRole: input.serviceRoleArn ?? "",
            notificationConfig: input.notificationConfig,
            cloudWatchOutputConfig: input.cloudWatchOutputConfig,
            timeoutSeconds: input.timeoutSeconds ?? 3_600
        )
    }

    private static func details(_ word: String) -> String {
        word == "TimedOut" ? "Execution Timed Out" : word == "InProgress" ? "In Progress" : word
    }

    func getCommandInvocation(
        _ input: SSM.GetCommandInvocationRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> SSM.GetCommandInvocationResult
    {
        guard let command = ssm.commands.first(where: { $0.id == input.commandId }) else {
            throw .ssm(.invalidCommandId, "The command ID \(input.commandId) is not valid.")
        }
        guard let invocation = command.invocations.first(where: { $0.instance == input.instanceId }),
            isVisible(command, at: context.now)
        else {
            throw .ssm(.invocationDoesNotExist, "The command ID and instance ID do not match any invocation.")
        }
        let plugin = Self.plugin(of: command.document)
        if let wanted = input.pluginName, wanted != plugin {
            throw .ssm(.invalidPluginName, "The plugin name \(wanted) is not valid.")
        }
        let (word, start, end) = status(command, invocation, at: context.now)
        let isOver = end != nil
        return SSM.GetCommandInvocationResult(
            commandId: command.id,
            instanceId: invocation.instance,
            comment: command.request.comment ?? "",
            documentName: command.document,
            documentVersion: command.request.documentVersion ?? "$DEFAULT",
            pluginName: plugin,
            responseCode: !isOver ? -1 : word == .success ? 0 : word == .failed ? 1 : -1,
            executionStartDateTime: start?.iso8601(.milliseconds) ?? "",
            executionElapsedTime: start.map { Self.elapsed(from: $0, to: end ?? context.now) } ?? "",
            executionEndDateTime: end?.iso8601(.milliseconds) ?? "",
            status: word,
            statusDetails: Self.details(word.rawValue),
            standardOutputContent: isOver && word == .success ? String(invocation.outcome.output.prefix(24_000)) : "",
            standardOutputUrl: "",
            standardErrorContent: isOver && word == .failed ? String(invocation.outcome.output.prefix(8_000)) : "",
            standardErrorUrl: "",
            cloudWatchOutputConfig: command.request.cloudWatchOutputConfig
        )
    }

    private static func elapsed(from start: Timestamp, to end: Timestamp) -> String {
        let milliseconds = max(0, start.duration(to: end).nanoseconds / 1_000_000)
        let fraction = String(milliseconds % 1_000 + 1_000).dropFirst()
        return "PT\(milliseconds / 1_000).\(fraction)S"
    }

    private static func plugin(of document: String) -> String {
        switch document {
        case "AWS-RunShellScript": "aws:runShellScript"
        case "AWS-RunPowerShellScript": "aws:runPowerShellScript"
        default: "aws:runShellScript"
        }
    }

    func listCommandInvocations(
        _ input: SSM.ListCommandInvocationsRequest,
        _ context: RequestContext
    ) throws(AWSError) -> SSM.ListCommandInvocationsResult {
        if let id = input.commandId, !ssm.commands.contains(where: { $0.id == id }) {
            throw .ssm(.invalidCommandId, "The command ID \(id) is not valid.")
        }
        var all: [SSM.CommandInvocation] = []
        for command in ssm.commands.reversed()
        where (input.commandId ?? command.id) == command.id && isVisible(command, at: context.now) {
            for invocation in command.invocations where (input.instanceId ?? invocation.instance) == invocation.instance
            {
                let (word, start, end) = status(command, invocation, at: context.now)
                guard Self.passes(input.filters, status: word.rawValue, command) else { continue }
                all.append(
                    SSM.CommandInvocation(
                        commandId: command.id,
                        instanceId: invocation.instance,
                        instanceName: "",
                        comment: command.request.comment ?? "",
                        documentName: command.document,
                        documentVersion: command.request.documentVersion ?? "$DEFAULT",
                        requestedDateTime: command.sent,
                        status: word,
                        statusDetails: Self.details(word.rawValue),
                        standardOutputUrl: "",
                        standardErrorUrl: "",
                        commandPlugins: input.details != true
                            ? []
                            : [
                                SSM.CommandPlugin(
                                    name: Self.plugin(of: command.document),
                                    status: SSM.CommandPluginStatus(rawValue: word.rawValue),
                                    statusDetails: Self.details(word.rawValue),
                                    responseCode: end == nil ? -1 : word == .success ? 0 : 1,
                                    responseStartDateTime: start,
                                    responseFinishDateTime: end,
                                    output: end == nil ? "" : String(invocation.outcome.output.prefix(2_500))
                                )
                            ]
                    )
                )
            }
        }
        let page = try ssmPage(
            all,
            "ListCommandInvocations \(input.commandId ?? "") \(input.instanceId ?? "")",
            input.nextToken,
            input.maxResults ?? 50
        )
        return SSM.ListCommandInvocationsResult(commandInvocations: page.items, nextToken: page.nextToken)
    }

    func listCommands(
        _ input: SSM.ListCommandsRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> SSM.ListCommandsResult
    {
        if let id = input.commandId, !ssm.commands.contains(where: { $0.id == id }) {
            throw .ssm(.invalidCommandId, "The command ID \(id) is not valid.")
        }
        let all = ssm.commands.reversed().compactMap { command -> SSM.Command? in
            guard (input.commandId ?? command.id) == command.id else { return nil }
            if let instance = input.instanceId, !command.invocations.contains(where: { $0.instance == instance }) {
                return nil
            }
            let shape = describe(command, at: context.now)
            return Self.passes(input.filters, status: shape.status?.rawValue ?? "", command) ? shape : nil
        }
        let page = try ssmPage(
            all,
            "ListCommands \(input.commandId ?? "") \(input.instanceId ?? "")",
            input.nextToken,
            input.maxResults ?? 50
        )
        return SSM.ListCommandsResult(commands: page.items, nextToken: page.nextToken)
    }

    private static func passes(_ filters: [SSM.CommandFilter]?, status: String, _ command: SSMCommand) -> Bool {
        (filters ?? []).allSatisfy { filter in
            switch filter.key {
            case .status: filter.value == status
            case .documentName: filter.value == command.document
            case .invokedAfter: Timestamp(iso8601: filter.value).map { command.sent >= $0 } ?? false
            case .invokedBefore: Timestamp(iso8601: filter.value).map { command.sent < $0 } ?? false
            default: true
            }
        }
    }

    func describeInstanceInformation(
        _ input: SSM.DescribeInstanceInformationRequest,
        _ context: RequestContext
    ) throws(AWSError) -> SSM.DescribeInstanceInformationResult {
        var filters = (input.filters ?? []).map { ($0.key, $0.values) }
        filters += (input.instanceInformationFilterList ?? []).map { ($0.key.rawValue, $0.valueSet) }
        var found = managedInstances(at: context.now)
        for (key, values) in filters {
            switch key {
            case "InstanceIds": found = found.filter { values.contains($0.view.id) }
            case "PingStatus":
                found = found.filter { values.contains($0.isOnline ? "Online" : "ConnectionLost") }
            case "PlatformTypes", "PlatformType":
                found = found.filter { values.contains($0.view.isWindows ? "Windows" : "Linux") }
            case "ResourceType": found = found.filter { _ in values.contains("EC2Instance") }
            case "tag-key": found = found.filter { item in values.contains { item.view.tags[$0] != nil } }
            case let key where key.hasPrefix("tag:"):
                found = found.filter { item in
                    item.view.tags[String(key.dropFirst(4))].map(values.contains) ?? false
                }
            default: throw .ssm(.invalidFilterKey, "The filter key \(key) is not valid.")
            }
        }
        let list = filters.map { "\($0.0)=\($0.1)" }.joined(separator: ";")
        let page = try ssmPage(
            found,
            "DescribeInstanceInformation " + list,
            input.nextToken,
            input.maxResults ?? 50
        )
        return SSM.DescribeInstanceInformationResult(
            instanceInformationList: page.items.map { item in
                let source = sources[instances[item.index].server]
                return SSM.InstanceInformation(
                    instanceId: item.view.id,
                    pingStatus: item.isOnline ? .online : .connectionLost,
                    lastPingDateTime: item.isOnline ? context.now : item.registered,
                    agentVersion: "3.3.987.0",
                    isLatestVersion: true,
                    platformType: item.view.isWindows ? .windows : .linux,
                    platformName: source.operatingSystem.fullName,
                    platformVersion: "",
                    iamRole: "",
                    registrationDate: item.registered,
                    resourceType: .ec2Instance,
                    ipAddress: item.view.address,
                    computerName: source.fqdn ?? source.name
                )
            },
            nextToken: page.nextToken
        )
    }
}

extension Array {
    /// Those that fit, where asking may be refused.
    func filtered(_ fits: (Element) throws(AWSError) -> Bool) throws(AWSError) -> [Element] {
        var kept: [Element] = []
        for element in self {
            if try fits(element) { kept.append(element) }
        }
        return kept
    }
}
