import MusterAWS
import MusterCore
import MusterSimulator
import Testing

struct TelephoneSandboxTests {
    private static let number = "+15550100123"

    private static func world(inSandbox: Bool) -> World {
        TestWorld.world([]) { world, region in
            world.behavior.callLatency = .constant(.zero)
            region.hasTelephoneSandbox = inSandbox
            region.optedOut = ["+15550100999"]
        }
    }

    @Test func `a text message reaches a number once it is verified`() throws {
        try inWorld(Self.world(inSandbox: true)) { rig in
            #expect(try await rig.sns.getSMSSandboxAccountStatus().isInSandbox)
            func publish() async throws { _ = try await rig.sns.publish(.init(phoneNumber: Self.number, message: "x")) }
            try await publish()
            #expect(rig.aws.deliveries.isEmpty)
            _ = try await rig.sns.createSMSSandboxPhoneNumber(.init(phoneNumber: Self.number))
            try await publish()
            #expect(rig.aws.deliveries.map(\.message) == ["Your verification code is 100123"])
            let early = try await rig.sns.listSMSSandboxPhoneNumbers().phoneNumbers
            #expect(early.map(\.status) == [.pending])
            let wrong = await refusal {
                try await rig.sns.verifySMSSandboxPhoneNumber(
                    .init(phoneNumber: Self.number, oneTimePassword: "000000")
                )
            }
            #expect(wrong?.code == .verificationException && wrong?.httpStatus == 400)
            _ = try await rig.sns.verifySMSSandboxPhoneNumber(
                .init(phoneNumber: Self.number, oneTimePassword: "100123")
            )
            try await publish()
            #expect(rig.aws.deliveries.map(\.endpoint) == [Self.number, Self.number])
            let late = try await rig.sns.listSMSSandboxPhoneNumbers().phoneNumbers
            #expect(late.map(\.phoneNumber) == [Self.number] && late.map(\.status) == [.verified])
        }
    }

    @Test func `a verified number stays for a day`() throws {
        try inWorld(Self.world(inSandbox: true)) { rig in
            _ = try await rig.sns.createSMSSandboxPhoneNumber(.init(phoneNumber: Self.number))
            _ = try await rig.sns.verifySMSSandboxPhoneNumber(
                .init(phoneNumber: Self.number, oneTimePassword: "100123")
            )
            let early = await refusal {
                try await rig.sns.deleteSMSSandboxPhoneNumber(.init(phoneNumber: Self.number))
            }
            #expect(early?.code == .userError)
            try await rig.pass(to: .seconds(86_400))
            _ = try await rig.sns.deleteSMSSandboxPhoneNumber(.init(phoneNumber: Self.number))
            let again = await refusal {
                try await rig.sns.deleteSMSSandboxPhoneNumber(.init(phoneNumber: Self.number))
            }
            #expect(again?.code == .resourceNotFound && again?.httpStatus == 404)
        }
    }

    @Test func `ten numbers may wait or be verified, none of which has opted out`() throws {
        try inWorld(Self.world(inSandbox: false)) { rig in
            #expect(try await rig.sns.getSMSSandboxAccountStatus().isInSandbox == false)
            for digit in 0..<10 {
                _ = try await rig.sns.createSMSSandboxPhoneNumber(.init(phoneNumber: "+1555010000\(digit)"))
            }
            _ = try await rig.sns.createSMSSandboxPhoneNumber(.init(phoneNumber: "+15550100009"))
            let more = await refusal { try await rig.sns.createSMSSandboxPhoneNumber(.init(phoneNumber: Self.number)) }
            #expect(more?.code == .userError)
            let out = await refusal {
                try await rig.sns.createSMSSandboxPhoneNumber(.init(phoneNumber: "+15550100999"))
            }
            #expect(out?.code == .optedOut)
            let first = try await rig.sns.listSMSSandboxPhoneNumbers(.init(maxResults: 7))
            let rest = try await rig.sns.listSMSSandboxPhoneNumbers(.init(nextToken: first.nextToken, maxResults: 7))
            #expect(first.phoneNumbers.count == 7 && rest.phoneNumbers.count == 3 && rest.nextToken == nil)
            #expect(try await rig.sns.listOriginationNumbers().phoneNumbers?.isEmpty == true)
        }
    }
}
