import MusterAWS
import MusterCore
import MusterSimulator
import MusterTestKit
import Testing

/// Every operation that is answered page by page, and tokens that it has not made for the list that is asked for.
struct PageTokenTests {
    /// A list that never has a second page here, each with its reason.
    private static let short: [String: String] = [
        "drs:DescribeLaunchConfigurationTemplates": "a Region has one",
        "drs:ListStagingAccounts": "extended servers of two accounts would take a third one",
        "sns:ListOriginationNumbers": "nobody has such a number",
        "iam:SimulatePrincipalPolicy": "an answer for each of the actions, on one page",
        "ec2:DescribeImages": "there are two, and pages hold five at least",
    ]

    /// How a foreign token is refused where not as a value that the model does not allow.
    private static func refusal(of operation: any AWSOperation.Type) -> AWSErrorCode {
        let traits = operation.traits
        switch traits.service {
        case .iam: return AWSErrorCode(rawValue: "InvalidInput")
        case .ec2: return .invalidNextToken
        case .ssm, .cloudWatch:
            return traits.errors.contains(.invalidNextToken) ? .invalidNextToken : .invalidParameterValue
        case .sns: return .invalidParameter
        default: return .validationException
        }
    }

    private static let operations = ModelCheck.operations.map(\.operation).filter { tokenName($0) != nil }

    /// The member of the input in which a token comes.
    private static func tokenName(_ operation: any AWSOperation.Type) -> String? {
        func name<Operation: AWSOperation>(_ operation: Operation.Type) -> String? {
            Operation.Input.schema.members.map(\.wireName).first { ["NextToken", "nextToken", "Marker"].contains($0) }
        }
        return name(operation)
    }

    @Test func `a token of another list, of another account, or one that nobody has made, is refused`() throws {
        try inWorld(Tenant.world) { rig in
            var here = try await Tenant(rig, TestWorld.hub, servers: 1..<13)
            var there = try await Tenant(rig, TestWorld.spoke, servers: 21..<33)
            try await rig.pass(to: .seconds(2_000))
            try await here.fillLater()
            try await there.fillLater()
            try await rig.pass(to: .seconds(2_010))

            var own: [(name: String, token: String)] = []
            for operation in Self.operations {
                if let token = try await Self.firstToken(of: operation, here) {
                    own.append((operation.actionName, token))
                }
            }
            let found = Set(own.map(\.name))
            let without = Self.operations.map { $0.actionName }.filter { !found.contains($0) }
            #expect(Set(without) == Set(Self.short.keys))

            for operation in Self.operations {
                let name = operation.actionName
                let garbage = ["x", String(repeating: "0123456789abcdef", count: 2), "AAAA", "é", own[0].token + "0"]
                let foreign = own.filter { $0.name != name }.map(\.token)
                for token in garbage + foreign {
                    let refused = try await Self.refusal(of: operation, token, here)
                    #expect(refused?.code == Self.refusal(of: operation), "\(name): \(token)")
                    #expect(refused.map { $0.httpStatus == 400 } == true, "\(name): \(token)")
                }
                guard let mine = own.first(where: { $0.name == name })?.token else { continue }
                #expect(try await Self.refusal(of: operation, mine, here) == nil, "\(name) takes its own token")
                let elsewhere = try await Self.refusal(of: operation, mine, there)
                #expect(elsewhere?.code == Self.refusal(of: operation), "\(name) in another account")
            }
        }
    }

    // MARK: Asking

    private static func firstToken(of operation: any AWSOperation.Type, _ tenant: Tenant) async throws -> String? {
        func ask<Operation: AWSOperation>(_ operation: Operation.Type) async throws -> String? {
            var request = tenant.request(operation)
            for name in ["MaxResults", "maxResults", "Limit", "MaxRecords", "MaxDatapoints", "MaxItems"] {
                let least = operation.service == .ec2 ? 5 : 1
                request = MemberSetter.setLeast(name, orElse: least, in: request) ?? request
            }
            let answer = JSONEncoding.encode(try await tenant.answer(operation, request))
            return ["NextToken", "nextToken", "Marker"].lazy.compactMap { answer[$0]?.string }.first
        }
        return try await ask(operation)
    }

    private static func refusal(
        of operation: any AWSOperation.Type,
        _ token: String,
        _ tenant: Tenant
    ) async throws -> AWSError? {
        func ask<Operation: AWSOperation>(_ operation: Operation.Type) async throws -> AWSError? {
            guard let name = tokenName(operation),
                let request = MemberSetter.set(name, token, in: tenant.request(operation))
            else {
                return nil
            }
            return await MusterSimulatorTests.refusal { try await tenant.answer(operation, request) }
        }
        return try await ask(operation)
    }
}
