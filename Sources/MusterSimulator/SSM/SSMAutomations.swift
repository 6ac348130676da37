import MusterAWS
import MusterCore

/// Automations: runs of documents step by step, in times with fractions of a second.
extension RegionState {
    mutating func startAutomationExecution(
        _ input: SSM.StartAutomationExecutionRequest,
        _ context: RequestContext
    ) throws(AWSError) -> SSM.StartAutomationExecutionResult {
        var bare = input
        bare.clientToken = nil
        let digest = ShapeDigest.of(bare)
        if let token = input.clientToken, let known = ssm.tokens[token] {
            guard known.digest == digest else {
                throw .ssm(
                    .idempotentParameterMismatch,
                    "The client token was used for another execution with other parameters."
                )
            }
            return SSM.StartAutomationExecutionResult(automationExecutionId: known.id)
        }
        guard let document = ssmDocument(input.documentName), document.type == .automation else {
            throw .ssm(
                .automationDefinitionNotFoundException,
                "Automation definition \(input.documentName) was not found."
            )
        }
        guard let version = document.version(input.documentVersion) else {
            throw .ssm(
                .automationDefinitionVersionNotFoundException,
                "Automation definition \(document.name) has no version \(input.documentVersion ?? "")."
            )
        }
        do throws(AWSError) {
            try checkParameters(input.parameters, of: version, named: document.name)
        } catch {
            throw .ssm(.invalidAutomationExecutionParametersException, error.message)
        }
        if let targets = input.targets, !targets.isEmpty, input.targetParameterName == nil {
            throw .ssm(.invalidTarget, "Targets need a TargetParameterName.")
        }
        let running = ssm.automations.filter { status($0, at: context.now) == .inProgress }
        guard running.count < 100 else {
            throw .ssm(
                .automationExecutionLimitExceededException,
                "The number of simultaneously running automations exceeds the limit of 100."
            )
        }
        var outcome = outcome(
            of: document.name,
            server: nil,
            standard: environment.behavior.neighbours.automationDuration,
            at: context.now
        )
        if outcome.result == .success, let refusal = act(document.name, input.parameters, context) {
            outcome.result = .failure
            outcome.output = refusal.message
        }
        let id = record(
            document.name,
            version: "\(version.number)",
            content: version.content,
            parameters: input.parameters,
            mode: input.mode ?? .auto,
            executor: context.caller.arn,
            outcome,
            at: context.now
        )
        if let token = input.clientToken { ssm.tokens[token] = (digest, id) }
        return SSM.StartAutomationExecutionResult(automationExecutionId: id)
    }

    /// What the documents of AWS do to instances; they act in the name of whoever starts them.
    mutating func act(
        _ document: String,
        _ parameters: [String: [String]]?,
        _ context: RequestContext
    )
        -> AWSError?
    {
        let ids = parameters?["InstanceId"] ?? []
        do throws(AWSError) {
            switch document {
            case "AWS-StartEC2Instance": _ = try startInstances(.init(instanceIds: ids), context)
            case "AWS-StopEC2Instance": _ = try stopInstances(.init(instanceIds: ids), context)
            case "AWS-TerminateEC2Instance": _ = try terminateInstances(.init(instanceIds: ids), context)
            case "AWS-RestartEC2Instance": _ = try rebootInstances(.init(instanceIds: ids), context)
            default: break
            }
        } catch {
            return error
        }
        return nil
    }

    /// Writes a run down; its steps share its time.
    ///
    /// - Returns: Its id.
    @discardableResult
    mutating func record(
        _ document: String,
        version: String,
        content: String,
        parameters: [String: [String]]?,
        mode: SSM.ExecutionMode,
        executor: String,
        _ outcome: SSMOutcome,
        at now: Timestamp
    ) -> String {
        let end = Instants.sum(now.nanoseconds, outcome.takes)
        let steps = (try? JSONParser.parse(content))?["mainSteps"]?.array ?? []
        var named = steps.enumerated().map { number, step in
            (step["name"]?.string ?? "step\(number + 1)", step["action"]?.string ?? "aws:executeAwsApi")
        }
        if named.isEmpty { named = [("run", "aws:executeAwsApi")] }
        let part = outcome.takes == Instants.never ? 0 : outcome.takes / Int64(named.count)
        let made = named.enumerated().map { number, step in
            SSMAutomation.Step(
                name: step.0,
                action: step.1,
                start: Timestamp(nanoseconds: Instants.sum(now.nanoseconds, part * Int64(number))),
                end: Timestamp(
                    nanoseconds: number == named.count - 1
                        ? end : Instants.sum(now.nanoseconds, part * Int64(number + 1))
                )
            )
        }
        let id = nextSSMID()
        ssm.forgetHistory()
        ssm.automations.append(
            SSMAutomation(
                id: id,
                document: document,
                version: version,
                started: now,
                end: outcome.takes == Instants.never ? nil : Timestamp(nanoseconds: end),
                steps: made,
                outcome: outcome,
                executor: executor,
                parameters: parameters,
                mode: mode
            )
        )
        return id
    }

    private func find(_ id: String) throws(AWSError) -> SSMAutomation {
        guard let automation = ssm.automations.first(where: { $0.id == id }) else {
            throw .ssm(
                .automationExecutionNotFoundException,
                "Automation execution \(id) does not exist."
            )
        }
        return automation
    }

    private func status(_ automation: SSMAutomation, at now: Timestamp) -> SSM.AutomationExecutionStatus {
        if let stopped = automation.stopped, now >= stopped { return .cancelled }
        guard let end = automation.end, now >= end else { return .inProgress }
        switch automation.outcome.result {
        case .success: return .success
        case .failure: return .failed
        case .timeout: return .timedOut
        }
    }

    private func end(_ automation: SSMAutomation, at now: Timestamp) -> Timestamp? {
        if let stopped = automation.stopped { return stopped }
        return automation.end.flatMap { now >= $0 ? $0 : nil }
    }

    /// The steps as they stand; the last one bears the failure of the run.
    private func steps(_ automation: SSMAutomation, at now: Timestamp) -> [SSM.StepExecution] {
        let whole = status(automation, at: now)
        return automation.steps.enumerated().map { number, step in
            let isLast = number == automation.steps.count - 1
            let stopped = automation.stopped.flatMap { $0 < step.end ? $0 : nil }
            let hasBegun = now >= step.start && stopped.map { $0 >= step.start } ?? true
            let hasEnded = hasBegun && (now >= step.end || stopped != nil)
            let word: SSM.AutomationExecutionStatus =
                !hasBegun
                ? (stopped == nil ? .pending : .cancelled)
                : !hasEnded ? .inProgress : stopped != nil ? .cancelled : isLast ? whole : .success
            return SSM.StepExecution(
                stepName: step.name,
                action: step.action,
                executionStartTime: hasBegun ? step.start : nil,
                executionEndTime: hasEnded ? stopped ?? step.end : nil,
                stepStatus: word,
                responseCode: hasEnded ? (word == .success ? "0" : "1") : nil,
                inputs: [:],
                outputs: word == .success && isLast && !automation.outcome.output.isEmpty
                    ? ["Output": [automation.outcome.output]] : [:],
                failureMessage: word == .failed ? automation.outcome.output : nil,
                stepExecutionId: NotificationState.uuid(
                    StableHash.value(of: automation.id, number),
                    StableHash.value(of: step.name, number)
                ),
                isEnd: isLast,
                isCritical: true
            )
        }
    }

    func getAutomationExecution(
        _ input: SSM.GetAutomationExecutionRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> SSM.GetAutomationExecutionResult
    {
        let automation = try find(input.automationExecutionId)
        let word = status(automation, at: context.now)
        let steps = steps(automation, at: context.now)
        let current = steps.first { $0.stepStatus == .inProgress }
        let isOutput = word == .success && !automation.outcome.output.isEmpty
        return SSM.GetAutomationExecutionResult(
            automationExecution: SSM.AutomationExecution(
                automationExecutionId: automation.id,
                documentName: automation.document,
                documentVersion: automation.version,
                executionStartTime: automation.started,
                executionEndTime: end(automation, at: context.now),
                automationExecutionStatus: word,
                stepExecutions: steps,
                stepExecutionsTruncated: false,
                parameters: automation.parameters ?? [:],
                outputs: isOutput ? ["Output": [automation.outcome.output]] : [:],
                failureMessage: word == .failed ? automation.outcome.output : nil,
                mode: automation.mode,
                executedBy: automation.executor,
                currentStepName: current?.stepName,
                currentAction: current?.action
            )
        )
    }

    func describeAutomationExecutions(
        _ input: SSM.DescribeAutomationExecutionsRequest,
        _ context: RequestContext
    ) throws(AWSError) -> SSM.DescribeAutomationExecutionsResult {
        var found = Array(ssm.automations.reversed())
        for filter in input.filters ?? [] {
            switch filter.key {
            case .executionId: found = found.filter { filter.values.contains($0.id) }
            case .executionStatus:
                found = found.filter { filter.values.contains(status($0, at: context.now).rawValue) }
            case .documentNamePrefix:
                found = found.filter { item in filter.values.contains { item.document.hasPrefix($0) } }
            case .startTimeAfter:
                found = found.filter { item in
                    filter.values.contains { Timestamp(iso8601: $0).map { item.started >= $0 } ?? false }
                }
            case .startTimeBefore:
                found = found.filter { item in
                    filter.values.contains { Timestamp(iso8601: $0).map { item.started < $0 } ?? false }
                }
            default: throw .ssm(.invalidFilterKey, "The filter key \(filter.key.rawValue) is not offered here.")
            }
        }
        let list = (input.filters ?? []).map { "\($0.key.rawValue)=\($0.values)" }.joined(separator: ";")
        let page = try ssmPage(
            found,
            "DescribeAutomationExecutions " + list,
            input.nextToken,
            input.maxResults ?? 50
        )
        return SSM.DescribeAutomationExecutionsResult(
            automationExecutionMetadataList: page.items.map { automation in
                let word = status(automation, at: context.now)
                return SSM.AutomationExecutionMetadata(
                    automationExecutionId: automation.id,
                    documentName: automation.document,
                    documentVersion: automation.version,
                    automationExecutionStatus: word,
                    executionStartTime: automation.started,
                    executionEndTime: end(automation, at: context.now),
                    executedBy: automation.executor,
                    mode: automation.mode,
                    failureMessage: word == .failed ? automation.outcome.output : nil,
                    automationType: .local
                )
            },
            nextToken: page.nextToken
        )
    }

    func describeAutomationStepExecutions(
        _ input: SSM.DescribeAutomationStepExecutionsRequest,
        _ context: RequestContext
    ) throws(AWSError) -> SSM.DescribeAutomationStepExecutionsResult {
        var found = steps(try find(input.automationExecutionId), at: context.now)
        for filter in input.filters ?? [] {
            switch filter.key {
            case .stepExecutionStatus: found = found.filter { filter.values.contains($0.stepStatus?.rawValue ?? "") }
            case .stepName: found = found.filter { filter.values.contains($0.stepName ?? "") }
            case .action: found = found.filter { filter.values.contains($0.action ?? "") }
            case .stepExecutionId: found = found.filter { filter.values.contains($0.stepExecutionId ?? "") }
            default: throw .ssm(.invalidFilterKey, "The filter key \(filter.key.rawValue) is not offered here.")
            }
        }
        if input.reverseOrder == true { found.reverse() }
        let page = try ssmPage(
            found,
            "DescribeAutomationStepExecutions " + input.automationExecutionId,
            input.nextToken,
            input.maxResults ?? 50
        )
        return SSM.DescribeAutomationStepExecutionsResult(stepExecutions: page.items, nextToken: page.nextToken)
    }

    mutating func stopAutomationExecution(
        _ input: SSM.StopAutomationExecutionRequest,
        _ context: RequestContext
    ) throws(AWSError) -> SSM.StopAutomationExecutionResult {
        guard let place = ssm.automations.firstIndex(where: { $0.id == input.automationExecutionId }) else {
            throw .ssm(
                .automationExecutionNotFoundException,
                "Automation execution \(input.automationExecutionId) does not exist."
            )
        }
        guard status(ssm.automations[place], at: context.now) == .inProgress else {
            throw .ssm(
                .invalidAutomationStatusUpdateException,
                "The automation execution has ended and cannot be stopped."
            )
        }
        ssm.automations[place].stopped = context.now
        return SSM.StopAutomationExecutionResult()
    }

    /// `CreateOpsItem`: written down by its number and read by nobody here.
    mutating func createOpsItem(
        _ input: SSM.CreateOpsItemRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> SSM.CreateOpsItemResponse
    {
        ssm.opsItemCount += 1
        ssm.counter += 1
        let digits = String(StableHash.value(of: "ops" + account.rawValue, Int(ssm.counter)), radix: 16).prefix(12)
        let id = "oi-" + String(repeating: "0", count: 12 - digits.count) + digits
        return SSM.CreateOpsItemResponse(opsItemId: id, opsItemArn: arn("ssm", "opsitem/" + id))
    }
}

extension StableHash {
    fileprivate static func value(of text: String, _ number: Int) -> UInt64 {
        var hash = StableHash()
        hash.combine(text)
        hash.combine(UInt64(number))
        return hash.value
    }
}
