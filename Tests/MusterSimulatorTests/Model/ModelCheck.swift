import MusterAWS
import MusterCore
import MusterSimulator
import MusterTestKit
import Testing

/// What the model says of the simulated operations, and what it does not say.
enum ModelCheck {
    /// An operation, by its name in test results.
    struct Subject: CustomTestStringConvertible, CustomStringConvertible, Sendable {
        let operation: any AWSOperation.Type

        var name: String { operation.actionName }
        var description: String { name }
        var testDescription: String { name }
    }

    /// The services whose models say which errors are answered; those of EC2 and its neighbours do not, and refuse what
    /// their models allow by rules of their own.
    static let services: Set<ServiceName> = [.drs, .sts, .sns, .iam]

    static let operations = SimulatedAWS.supportedOperations.filter { services.contains($0.service) }
        .map(Subject.init).sorted { $0.name < $1.name }

    /// How something that does not exist is refused where the operation does not declare the usual error, or refuses
    /// for something else first; `nil` where it is no refusal.
    static let unknownRefusals: [String: (code: AWSErrorCode?, reason: String)] = [
        "drs:DescribeRecoverySnapshots": (.validationException, "declares no error for an unknown server"),
        "drs:StartSourceNetworkRecovery": (.validationException, "declares no error for an unknown network"),
        "drs:ListExtensibleSourceServers": (.accessDeniedException, "an account that does not trust looks like none"),
        "drs:CreateExtendedSourceServer": (.accessDeniedException, "an account that does not trust looks like none"),
    ]

    /// How a token of another list is refused where not as a value that the model does not allow.
    static let tokenRefusals: [String: (code: AWSErrorCode, reason: String)] = [
        "iam:SimulatePrincipalPolicy": (AWSErrorCode(rawValue: "InvalidInput"), "the error that the operation declares")
    ]

    /// Errors that operations answer and the model does not declare.
    static let undeclared: [String: (codes: [AWSErrorCode], reason: String)] = [
        "drs:DescribeJobLogItems": ([.resourceNotFoundException], "observed"),
        "drs:StartRecovery": (
            [.resourceNotFoundException, .validationException], "assumed: as the other operations answer"
        ),
        "drs:TerminateRecoveryInstances": (
            [.resourceNotFoundException, .validationException], "assumed: as the other operations answer"
        ),
        "drs:DeleteRecoveryInstance": ([.resourceNotFoundException], "assumed: as the other operations answer"),
        "drs:StartFailbackLaunch": ([.resourceNotFoundException], "assumed: as the other operations answer"),
        "drs:ListTagsForResource": ([.uninitializedAccountException], "assumed"),
        "drs:PutLaunchAction": ([.serviceQuotaExceededException], "documented quota"),
        "drs:StartReplication": ([.serviceQuotaExceededException], "documented quota"),
    ]

    /// Members that name something, with a name that nothing bears.
    static let unknown: [String: String] = [
        "sourceServerID": "s-00000000000000000", "jobID": "drsjob-00000000000000000",
        "recoveryInstanceID": "i-00000000000000000", "sourceNetworkID": "sn-00000000000000000",
        "launchConfigurationTemplateID": "lct-00000000000000000",
        "replicationConfigurationTemplateID": "rct-00000000000000000", "resourceId": "s-00000000000000000",
        "resourceArn": "arn:aws:drs:us-east-1:111111111111:source-server/s-00000000000000000",
        "stagingAccountID": "999999999999",
        "sourceServerArn": "arn:aws:drs:us-east-1:999999999999:source-server/s-00000000000000000",
    ]
}

extension ModelCheck.Subject {
    private var traits: OperationTraits { operation.traits }
    var isPaginated: Bool { traits.pagination != nil }

    /// Whether any member of the input has a rule.
    var hasRules: Bool { Self.findHasRules(operation) }

    private static func findHasRules<Operation: AWSOperation>(_ operation: Operation.Type) -> Bool {
        let full = ModelRequest.make(Operation.Input.self, .full).request
        return ModelViolation.breaking(0, in: full, lowersNames: false) != nil
    }

    /// Whether the input has to name something that may not exist.
    var namesSomething: Bool {
        operation.service == .drs && !requiredNames.isDisjoint(with: ModelCheck.unknown.keys)
            && !name.contains("RecoveryPlan")
    }

    private var requiredNames: Set<String> { Self.findRequiredNames(operation) }

    private static func findRequiredNames<Operation: AWSOperation>(_ operation: Operation.Type) -> Set<String> {
        Set(Operation.Input.schema.members.filter(\.isRequired).map(\.wireName))
    }

    /// How a foreign token is refused: as a value that the model does not allow.
    var tokenRefusal: AWSErrorCode { ModelCheck.tokenRefusals[name]?.code ?? validationCode }

    private var validationCode: AWSErrorCode {
        AWSError([ValidationProblem(path: "a", constraint: "b")], of: operation.service).code
    }

    var unknownRefusal: AWSErrorCode? {
        if let exception = ModelCheck.unknownRefusals[name] { return exception.code }
        return .resourceNotFoundException
    }

    /// The codes that may be answered: declared, common to all operations, or in the table.
    private var allowedCodes: Set<AWSErrorCode> {
        Set(traits.errors).union(ModelCheck.undeclared[name]?.codes ?? []).union([validationCode])
            .union(OperationCatalog.errors(of: operation.service).map(\.code).filter { _ in operation.service != .drs })
            .union(Self.common)
    }

    /// Answered by every service, declared or not.
    private static let common: Set<AWSErrorCode> = [.accessDenied, .accessDeniedException, .invalidClientTokenID]

    // MARK: Checks

    /// Requests that satisfy the model and were refused for their shape or with an error that nobody expects.
    func refusedValidRequests() throws -> [String] {
        try Self.findRefusedValidRequests(operation, self)
    }

    private static func findRefusedValidRequests<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ check: ModelCheck.Subject
    ) throws -> [String] {
        var wrong: [String] = []
        for size in ModelRequest.Size.allCases {
            let (request, missing) = ModelRequest.make(Operation.Input.self, size)
            wrong += missing.map { "\(size): no value for \($0)" }
            do throws(AWSError) {
                try request.validate()
            } catch {
                wrong.append("\(size): the request does not satisfy the model: \(error.message)")
                continue
            }
            let refusal = try inWorld(TestWorld.world(TestWorld.servers(1..<3))) { rig in
                await rig.refusal(of: operation, request)
            }
            guard let refusal else { continue }
            if refusal.reason == .fieldValidationFailed || !check.allowedCodes.contains(refusal.code) {
                wrong.append("\(size): \(refusal.code): \(refusal.message)")
            }
        }
        return wrong
    }

    /// Rules of the model that are broken without being named in the refusal, of so many.
    func unnoticedViolations() throws -> (count: Int, wrong: [String]) {
        try Self.findUnnoticedViolations(operation, self)
    }

    private static func findUnnoticedViolations<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ check: ModelCheck.Subject
    ) throws -> (count: Int, wrong: [String]) {
        let full = ModelRequest.make(Operation.Input.self, .full).request
        let lowers = ["sts", "ssm", "events", "monitoring"].contains(check.operation.service.rawValue)
        let code = check.validationCode
        return try inWorld(TestWorld.world(TestWorld.servers(1..<3))) { rig in
            var (count, wrong): (Int, [String]) = (0, [])
            while let (request, finding) = ModelViolation.breaking(count, in: full, lowersNames: lowers) {
                count += 1
                let before = rig.aws.stateDigest
                guard let refusal = await rig.refusal(of: operation, request) else {
                    wrong.append("\(finding) is taken")
                    continue
                }
                let text = refusal.fields.map { "\($0.name) \($0.message)" }.joined(separator: "; ") + refusal.message
                if refusal.code != code || !text.contains(finding.path) || !text.contains(finding.constraint) {
                    wrong.append("\(finding) is answered \(refusal.code): \(text.prefix(300))")
                }
                if rig.aws.stateDigest != before { wrong.append("\(finding) changes something") }
            }
            return (count, wrong)
        }
    }

    /// Places of a request in JSON that may be missing or of a wrong type without being noticed.
    func unnoticedMisfits() -> [String] { Self.findUnnoticedMisfits(operation) }

    private static func findUnnoticedMisfits<Operation: AWSOperation>(_ operation: Operation.Type) -> [String] {
        let full = ModelRequest.make(Operation.Input.self, .full).request
        guard let members = JSONEncoding.encode(full).members else { return ["no object"] }
        var wrong: [String] = []
        for member in Operation.Input.schema.members {
            let others = members.filter { $0.name != member.wireName }
            func decode(_ value: JSONValue?) -> JSONShapeError? {
                var entries = others.map { ($0.name, $0.value) }
                if let value { entries.append((member.wireName, value)) }
                do throws(JSONShapeError) {
                    _ = try JSONDecoding.decode(Operation.Input.self, from: .object(entries))
                    return nil
                } catch {
                    return error
                }
            }
            let isMissed = decode(nil)?.problems.contains { $0.missing == member.wireName } ?? false
            if isMissed != member.isRequired { wrong.append("\(member.wireName) missing") }
            // No member of any input is a list of lists.
            let misfit = JSONValue.array([.array([])])
            if decode(misfit) == nil { wrong.append("\(member.wireName) of a wrong type") }
        }
        return wrong
    }

    /// How the operation answers a token that it has not made, asked about something that exists.
    func refusalOfForeignToken() throws -> AWSError? { try Self.findRefusalOfForeignToken(operation) }

    private static func findRefusalOfForeignToken<Operation: AWSOperation>(
        _ operation: Operation.Type
    ) throws -> AWSError? {
        guard let member = Operation.traits.pagination?.inputToken else { return nil }
        var world = TestWorld.world(TestWorld.servers(1..<3))
        world.accounts.append(
            WorldAccount(
                id: TestWorld.spoke,
                regions: [WorldRegion(name: TestWorld.region, trustedAccounts: [TestWorld.hub])]
            )
        )
        return try inWorld(world) { rig in
            let known = try await rig.knownNames()
            let plain = ModelRequest.make(Operation.Input.self, .minimal, known: known).request
            let request = MemberSetter.set(member, "0123456789abcdef0123456789abcdef", in: plain)
            return await rig.refusal(of: operation, request)
        }
    }

    /// How the operation answers when it is asked about something that does not exist.
    func refusalOfUnknown() throws -> AWSError? { try Self.findRefusalOfUnknown(operation) }

    private static func findRefusalOfUnknown<Operation: AWSOperation>(_ operation: Operation.Type) throws -> AWSError? {
        let request = ModelRequest.make(Operation.Input.self, .minimal, known: ModelCheck.unknown).request
        return try inWorld(TestWorld.world(TestWorld.servers(1..<3))) { rig in
            await rig.refusal(of: operation, request)
        }
    }
}

extension Rig {
    /// How an operation refuses a request of the caller; `nil` when it answers.
    func refusal<Operation: AWSOperation>(of operation: Operation.Type, _ request: Operation.Input) async -> AWSError? {
        let context = CallContext(account: TestWorld.hub, region: TestWorld.region, credentials: aws.callerCredentials)
        return await MusterSimulatorTests.refusal { try await aws.call(operation, request, as: context) }
    }

    /// Names of things that exist, by the members that take them.
    fileprivate func knownNames() async throws -> [String: String] {
        let server = TestWorld.serverID(1).rawValue
        var known = ["sourceServerID": server, "resourceId": server, "stagingAccountID": TestWorld.spoke.rawValue]
        known["jobID"] = try await start([1]).jobID.rawValue
        known["TopicArn"] = try await sns.createTopic(.init(name: "known")).topicArn
        let plan = try await makePlan([Self.servers([2])], name: "known")
        known["recoveryPlanArn"] = plan
        known["recoveryPlanExecutionArn"] = try await run(plan)
        known["PolicySourceArn"] = "arn:aws:iam::111111111111:user/dr-operator"
        return known
    }
}
