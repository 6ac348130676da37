import MusterAWS
import MusterCore
import MusterSimulator
import MusterTestKit
import Testing

/// A refusal of EC2 comes with a text that STS opens for whoever may.
struct EncodedRefusalTests {
    private static func world(_ actions: String...) throws -> World {
        let statement = PolicyStatement(.deny, actions: PolicyPatterns(actions), resources: PolicyPatterns(["*"]))
        let all = PolicyStatement(.allow, actions: PolicyPatterns(["*"]), resources: PolicyPatterns(["*"]))
        return TestWorld.world(TestWorld.servers(1..<2)) { world, _ in
            world.caller.permissions = Permissions([Policy([all, statement])])
        }
    }

    private static let id = "i-0123456789abcdef0"

    private static func encoded(_ error: AWSError?) throws -> String {
        let message = try #require(error?.message)
        let range = try #require(message.firstRange(of: "Encoded authorization failure message: "))
        return String(message[range.upperBound...])
    }

    @Test(arguments: [false, true])
    func `what EC2 refuses can be decoded`(isDryRun: Bool) throws {
        try inWorld(Self.world("ec2:TerminateInstances")) { rig in
            let ec2 = EC2Client(rig.aws, as: rig.drs.context)
            let error = await refusal {
                try await ec2.terminateInstances(.init(instanceIds: [Self.id], dryRun: isDryRun))
            }
            #expect(error?.code == .unauthorizedOperation && error?.httpStatus == 403)

            let text = try Self.encoded(error)
            let decoded = try await rig.sts.decodeAuthorizationMessage(.init(encodedMessage: text)).decodedMessage
            let message = try JSONParser.parse(try #require(decoded))
            #expect(message["allowed"]?.boolean == false && message["explicitDeny"]?.boolean == true)
            let context = message["context"]
            #expect(context?["action"]?.string == "ec2:TerminateInstances")
            #expect(context?["resource"]?.string == "arn:aws:ec2:us-east-1:111111111111:instance/\(Self.id)")
            #expect(context?["principal"]?["arn"]?.string == "arn:aws:iam::111111111111:user/dr-operator")
            #expect(context?["principal"]?["name"]?.string == "dr-operator")
        }
    }

    @Test func `a text that was changed is none`() throws {
        try inWorld(Self.world("ec2:StopInstances")) { rig in
            let ec2 = EC2Client(rig.aws, as: rig.drs.context)
            let text = try Self.encoded(await refusal { try await ec2.stopInstances(.init(instanceIds: [Self.id])) })
            for place in [0, 7, text.count / 2] {
                var changed = Array(text)
                changed[place] = changed[place] == "A" ? "B" : "A"
                let error = await refusal {
                    try await rig.sts.decodeAuthorizationMessage(.init(encodedMessage: String(changed)))
                }
                #expect(error?.code == .invalidAuthorizationMessageException && error?.httpStatus == 400)
            }
        }
    }

    @Test func `whoever may not decode is refused`() throws {
        try inWorld(Self.world("ec2:StopInstances", "sts:DecodeAuthorizationMessage")) { rig in
            let ec2 = EC2Client(rig.aws, as: rig.drs.context)
            let text = try Self.encoded(await refusal { try await ec2.stopInstances(.init(instanceIds: [Self.id])) })
            let error = await refusal { try await rig.sts.decodeAuthorizationMessage(.init(encodedMessage: text)) }
            #expect(error?.code == .accessDenied)
        }
    }

    @Test func `every operation of EC2 tells in a dry run whether it may be called`() throws {
        for operation in EC2.operations {
            let open = try Self.dryRun(operation, TestWorld.world(TestWorld.servers(1..<2)))
            #expect(open?.code == .dryRunOperation && open?.httpStatus == 412, "\(operation.actionName)")
            let closed = try Self.dryRun(operation, try Self.world("ec2:*"))
            #expect(closed?.code == .unauthorizedOperation && closed?.httpStatus == 403, "\(operation.actionName)")
        }
    }

    private static func dryRun(_ operation: any AWSOperation.Type, _ world: World) throws -> AWSError? {
        func ask<Operation: AWSOperation>(_ operation: Operation.Type) throws -> AWSError? {
            let plain = ModelRequest.make(Operation.Input.self, .full).request
            let request = try #require(MemberSetter.set("DryRun", true, in: plain))
            return try inWorld(world) { rig in
                let before = rig.aws.stateDigest
                let error = await rig.refusal(of: operation, request)
                #expect(rig.aws.stateDigest == before)
                return error
            }
        }
        return try ask(operation)
    }
}
