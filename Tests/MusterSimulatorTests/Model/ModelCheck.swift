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

    static let operations = SimulatedAWS.supportedOperations.map(Subject.init).sorted { $0.name < $1.name }

    /// What EC2 refuses with; its model names no errors.
    ///
    /// Source: EC2 Developer Guide, error codes.
    static let codesOfEC2: Set<String> = [
        "DryRunOperation", "MissingParameter", "InvalidParameterValue", "InvalidParameterCombination",
        "InvalidNextToken",
        "InvalidInstanceID.Malformed", "InvalidInstanceID.NotFound", "InvalidVolumeID.Malformed",
        "InvalidVolume.NotFound", "InvalidSnapshotID.Malformed", "InvalidSnapshot.NotFound", "InvalidAMIID.Malformed",
        "InvalidAMIID.NotFound", "InvalidSubnetID.NotFound", "InvalidVpcID.NotFound", "InvalidGroup.NotFound",
        "InvalidGroupId.Malformed", "InvalidLaunchTemplateId.Malformed", "InvalidLaunchTemplateId.NotFound",
        "InvalidLaunchTemplateName.NotFoundException", "InvalidLaunchTemplateName.MalformedException", "InvalidID",
        "InvalidInstanceType",
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
}

extension ModelCheck.Subject {
    private var traits: OperationTraits { operation.traits }

    /// Whether any member of the input has a rule.
    var hasRules: Bool { Self.findHasRules(operation) }

    private static func findHasRules<Operation: AWSOperation>(_ operation: Operation.Type) -> Bool {
        let full = ModelRequest.make(Operation.Input.self, .full).request
        return ModelViolation.breaking(0, in: full, lowersNames: false) != nil
    }

    /// How the service words that a value does not satisfy a constraint.
    private func refusal(of finding: ModelViolation.Finding) -> AWSError {
        let problem = ValidationProblem(path: finding.path, constraint: finding.constraint)
        return AWSError([problem], of: operation.service, declaring: traits.errors)
    }

    private var validationCode: AWSErrorCode {
        refusal(of: ModelViolation.Finding(path: "a", constraint: "b")).code
    }

    /// The codes that may be answered: declared, common to all operations, or in the tables.
    private func allows(_ code: AWSErrorCode) -> Bool {
        if traits.errors.contains(code) || code == validationCode || Self.common.contains(code) { return true }
        if ModelCheck.undeclared[name]?.codes.contains(code) == true { return true }
        switch operation.service {
        case .sts, .sns, .iam: return OperationCatalog.errors(of: operation.service).contains { $0.code == code }
        case .ec2: return ModelCheck.codesOfEC2.contains(code.rawValue)
        default: return false
        }
    }

    /// Answered by every service, declared or not.
    private static let common: Set<AWSErrorCode> = [.accessDenied, .accessDeniedException, .invalidClientTokenID]

    /// Whether a request was refused for its shape, in whatever service's words.
    private static func isForShape(_ refusal: AWSError) -> Bool {
        refusal.reason == .fieldValidationFailed || refusal.message.contains("Member must")
            || refusal.message.contains("must satisfy constraint")
    }

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
            if isForShape(refusal) || !check.allows(refusal.code) || refusal.httpStatus >= 500 {
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
        let lowers = check.operation.service.lowersNames
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
                let expected = check.refusal(of: finding)
                // EC2 and CloudWatch write a path in a way of their own.
                let path = expected.message.contains(finding.path) ? finding.path : check.lastStep(of: finding)
                if refusal.code != expected.code || !text.contains(path) || !text.contains(finding.constraint) {
                    wrong.append("\(finding) is answered \(refusal.code): \(text.prefix(300))")
                }
                if rig.aws.stateDigest != before { wrong.append("\(finding) changes something") }
            }
            return (count, wrong)
        }
    }

    private func lastStep(of finding: ModelViolation.Finding) -> String {
        let step = finding.path.split(separator: ".").last.map(String.init) ?? ""
        return step.prefix(1).uppercased() + step.dropFirst()
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
}

extension Rig {
    /// How an operation refuses a request of the caller; `nil` when it answers.
    func refusal<Operation: AWSOperation>(of operation: Operation.Type, _ request: Operation.Input) async -> AWSError? {
        let context = CallContext(account: TestWorld.hub, region: TestWorld.region, credentials: aws.callerCredentials)
        return await MusterSimulatorTests.refusal { try await aws.call(operation, request, as: context) }
    }
}
