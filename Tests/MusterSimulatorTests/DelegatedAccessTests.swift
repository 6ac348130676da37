import MusterAWS
import MusterCore
import MusterSimulator
import Testing

struct DelegatedAccessTests {
    private static let task = STS.PolicyDescriptorType(
        arn: "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials"
    )

    @Test(
        arguments: [
            ("999999999999", task.arn, "AccessDenied"), ("arn:aws:iam::999999999999:root", task.arn, "AccessDenied"),
            ("somebody-else", task.arn, "ValidationError"),
            ("arn:aws:iam::999999999999:user/ana", task.arn, "ValidationError"),
            ("999999999999", "arn:aws:iam::aws:policy/AdministratorAccess", "ValidationError"),
        ]
    )
    func `no organisation lets anybody act as an owner`(principal: String, policy: String?, code: String) throws {
        let error = try inWorld(TestWorld.world([])) { rig in
            await refusal {
                try await rig.sts.assumeRoot(.init(targetPrincipal: principal, taskPolicyArn: .init(arn: policy)))
            }
        }

        #expect(error?.code.rawValue == code)
    }

    @Test func `a token that could be traded in does not exist`() throws {
        let error = try inWorld(TestWorld.world([])) { rig in
            await refusal { try await rig.sts.getDelegatedAccessToken(.init(tradeInToken: "x")) }
        }

        #expect(error?.code == .accessDenied && error?.httpStatus == 403)
    }

    @Test(arguments: [
        ("RS256", "OutboundWebIdentityFederationDisabledException", 403), ("HS256", "ValidationError", 400),
    ])
    func `an account does not vouch for its identities`(algorithm: String, code: String, status: Int) throws {
        let error = try inWorld(TestWorld.world([])) { rig in
            await refusal {
                try await rig.sts.getWebIdentityToken(.init(audience: ["shop"], signingAlgorithm: algorithm))
            }
        }

        #expect(error?.code.rawValue == code && error?.httpStatus == status)
    }

    @Test(arguments: [false, true])
    func `STS has its quota where a world asks for it`(isThrottled: Bool) throws {
        let world = TestWorld.world([]) { world, _ in
            world.behavior.callLatency = .constant(.zero)
            world.behavior.throttlesSessions = isThrottled
        }
        try inWorld(world) { rig in
            var refused = 0
            for number in 0..<650 {
                let call = { () async throws in
                    if number.isMultiple(of: 2) {
                        _ = try await rig.sts.getCallerIdentity()
                    } else {
                        _ = try await rig.sts.getSessionToken()
                    }
                }
                guard let error = await refusal(call) else { continue }
                #expect(error.code == .throttling && error.httpStatus == 400 && error.isThrottle)
                refused += 1
            }
            #expect(refused == (isThrottled ? 50 : 0))
            try await rig.pass(to: .seconds(1))
            _ = try await rig.sts.getCallerIdentity()
        }
    }
}
