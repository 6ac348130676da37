import MusterAWS
import MusterCore
import MusterSimulator
import Testing

/// What of the world itself keeps a server from being launched: rights in EC2, keys, launch templates.
struct LaunchObstacleTests {
    /// How a server's part of a job has ended.
    private struct End: Equatable {
        var status: DRS.LaunchStatus?
        /// The last events of the server.
        var failure: String?
        var rawError: String?
    }

    private static func end(of number: Int, _ rig: Rig, _ job: DRS.Job) async throws -> End {
        let server = try await rig.job(job.jobID).participatingServers?
            .first { $0.sourceServerID == TestWorld.serverID(number) }
        let log = try await rig.log(job.jobID).filter { $0.eventData?.sourceServerID == TestWorld.serverID(number) }
        let failures = ["CLEANUP_FAIL", "SNAPSHOT_FAIL", "CONVERSION_FAIL", "LAUNCH_FAILED"]
        let failure = log.last { failures.contains($0.event?.rawValue ?? "") }
        return End(
            status: server?.launchStatus,
            failure: failure?.event?.rawValue,
            rawError: failure?.eventData?.rawError
        )
    }

    private static func allBut(_ action: String, _ resources: [String] = ["*"]) -> Permissions {
        Permissions([
            Policy([
                PolicyStatement(.allow, actions: PolicyPatterns(["*"]), resources: PolicyPatterns(["*"])),
                PolicyStatement(.deny, actions: PolicyPatterns([action]), resources: PolicyPatterns(resources)),
            ])
        ])
    }

    private static let withoutCleanup = LaunchPermission.all.filter { $0.stage != .cleanup }

    @Test(arguments: withoutCleanup, ServiceBehavior.MissingPermissionAnswer.allCases)
    func `a right that DRS lacks fails the server later, silently or with the action in the log`(
        permission: LaunchPermission,
        answer: ServiceBehavior.MissingPermissionAnswer
    ) throws {
        let resources: [String] =
            if case .passedRole(let name) = permission.resource { ["arn:aws:iam::*:role/service-role/\(name)"] } else {
                ["*"]
            }
        var world = TestWorld.world(TestWorld.servers(1..<2))
        world.caller.permissions = Self.allBut(permission.action, resources)
        world.behavior.missingPermission = answer
        // Of an action that is needed twice, the first time counts.
        let first = try #require(
            Self.withoutCleanup.first { $0.action == permission.action && Self.isAlike($0, permission) }
        )
        try inWorld(world) { rig in
            let job = try await rig.start([1])
            try await rig.pass(to: .seconds(2_000))
            let end = try await Self.end(of: 1, rig, job)
            #expect(try await rig.job(job.jobID).status == .completed)
            #expect(end.status == .failed)
            let isLogged = answer == .logged || (answer == .byStage && first.stage == .launch)
            #expect(end.failure == (isLogged ? "LAUNCH_FAILED" : nil))
            if isLogged {
                #expect(end.rawError?.contains("perform: \(permission.action) on resource") == true)
                #expect(end.rawError?.hasPrefix("An error occurred (") == true)
                #expect(end.rawError?.contains("UnauthorizedOperation") == !permission.action.hasPrefix("drs:"))
            }
            #expect(try await rig.instances(of: 1).isEmpty)
        }
    }

    private static func isAlike(_ one: LaunchPermission, _ other: LaunchPermission) -> Bool {
        if case .passedRole = other.resource { return one.resource == other.resource }
        return true
    }

    @Test func `a caller who may do everything is not held up`() throws {
        var world = TestWorld.world(TestWorld.servers(1..<2))
        world.caller.permissions = Self.allBut("iam:DeleteUser")
        try inWorld(world) { rig in
            let job = try await rig.start([1])
            try await rig.pass(to: .seconds(300))
            #expect(try await Self.end(of: 1, rig, job) == End(status: .launched))
        }
    }

    @Test func `rights that hang on the tag of managed resources do not reach temporary volumes`() throws {
        var world = TestWorld.world(TestWorld.servers(1..<2))
        let tag = "aws:ResourceTag/AWSElasticDisasterRecoveryManaged"
        world.caller.permissions = Permissions([
            Policy([
                PolicyStatement(
                    .allow,
                    actions: PolicyPatterns(["ec2:DetachVolume"], isNegated: true),
                    resources: PolicyPatterns(["*"])
                ),
                PolicyStatement(
                    .allow,
                    actions: PolicyPatterns(["ec2:DetachVolume"]),
                    resources: PolicyPatterns(["*"]),
                    conditions: [PolicyCondition(.stringEquals, tag, ["drs.amazonaws.com"])]
                ),
            ])
        ])
        try inWorld(world) { rig in
            let job = try await rig.start([1])
            try await rig.pass(to: .seconds(2_000))
            #expect(try await Self.end(of: 1, rig, job).rawError?.contains("ec2:DetachVolume") == true)
        }
    }

    @Test(arguments: [true, false])
    func `an earlier instance stays when the right to remove it is missing`(isTermination: Bool) throws {
        var world = TestWorld.world([TestWorld.server(1) { $0.leftover = .init(isDrill: true, age: .seconds(9_000)) }])
        world.caller.permissions = Self.allBut("ec2:TerminateInstances")
        try inWorld(world) { rig in
            let old = try #require(try await rig.instances(of: 1).first?.recoveryInstanceID)
            let job = isTermination ? try await rig.terminate(old) : try await rig.start([1])
            try await rig.pass(to: .seconds(2_000))
            let end = try await Self.end(of: 1, rig, job)
            #expect(end.status == .failed && end.failure == "CLEANUP_FAIL")
            #expect(end.rawError?.contains("ec2:TerminateInstances") == true)
            #expect(try await rig.instances(of: 1).first?.ec2InstanceState == .running)
        }
    }

    // MARK: Keys

    private static let keyARN = "arn:aws:kms:us-east-1:111111111111:key/abc"

    private static func world(
        key: WorldKey?,
        named name: String = "abc",
        _ change: (inout World) -> Void = { _ in }
    ) -> World {
        var world = TestWorld.world([TestWorld.server(1) { $0.encryptionKey = name }, TestWorld.server(2)]) {
            _,
            region in
            region.keys = [key].compactMap(\.self)
        }
        change(&world)
        return world
    }

    private static func key(_ state: WorldKey.State = .enabled, _ statements: [PolicyStatement]? = nil) -> WorldKey {
        WorldKey(id: "abc", state: state, policy: statements.map { Policy($0) })
    }

    private static func grant(
        _ principals: [String],
        _ actions: [String] = ["kms:*"],
        effect: PolicyStatement.Effect = .allow,
        if conditions: [PolicyCondition] = []
    ) -> PolicyStatement {
        PolicyStatement(
            effect,
            principals: PolicyPrincipals(principals),
            actions: PolicyPatterns(actions),
            resources: PolicyPatterns(["*"]),
            conditions: conditions
        )
    }

    private static let service =
        "arn:aws:iam::111111111111:role/aws-service-role/drs.amazonaws.com/AWSServiceRoleForElasticDisasterRecovery"

    static let keys: [(title: String, world: World, failure: String?)] = [
        ("the policy of KMS itself", world(key: key()), nil),
        ("the account", world(key: key(.enabled, [grant(["111111111111"])])), nil),
        ("a disabled key", world(key: key(.disabled)), "SNAPSHOT_FAIL"),
        ("a key pending deletion", world(key: key(.pendingDeletion)), "SNAPSHOT_FAIL"),
        ("a key that is gone", world(key: nil, named: keyARN), "SNAPSHOT_FAIL"),
        (
            "another role only", world(key: key(.enabled, [grant(["arn:aws:iam::111111111111:role/A"])])),
            "SNAPSHOT_FAIL"
        ),
        ("the service only", world(key: key(.enabled, [grant([service])])), "CONVERSION_FAIL"),
        (
            "the caller without the right to grant",
            world(
                key: key(
                    .enabled,
                    [
                        grant(["111111111111"]),
                        grant(["arn:aws:iam::111111111111:user/dr-operator"], ["kms:CreateGrant"], effect: .deny),
                    ]
                )
            ),
            "CONVERSION_FAIL"
        ),
        (
            "through EC2 only",
            world(
                key: key(
                    .enabled,
                    [
                        grant(
                            ["111111111111"],
                            if: [PolicyCondition(.stringEquals, "kms:ViaService", ["ec2.us-east-1.amazonaws.com"])]
                        )
                    ]
                )
            ),
            nil
        ),
        (
            "an account whose own policies do not allow it",
            world(key: key()) { $0.caller.permissions = allBut("kms:Decrypt") },
            "CONVERSION_FAIL"
        ),
        (
            "a key of a foreign account", world(key: nil, named: "arn:aws:kms:us-east-1:222222222222:key/abc"),
            "SNAPSHOT_FAIL"
        ),
    ]

    @Test func `a server that is extended from another account needs a key which that account shares`() throws {
        let arn = "arn:aws:kms:us-east-1:222222222222:key/abc"
        func world(_ named: String?, _ principals: [String]) -> World {
            TestWorld.world([
                TestWorld.server(1) {
                    $0.stagingAccount = TestWorld.spoke
                    $0.encryptionKey = named
                }
            ]) { world, _ in
                let key = Self.key(.enabled, [Self.grant(principals)])
                let region = WorldRegion(name: TestWorld.region, keys: [key])
                world.accounts.append(WorldAccount(id: TestWorld.spoke, regions: [region]))
            }
        }
        for (world, failure) in [
            (world(nil, []), "Encrypted snapshots with EBS default key cannot be shared"),
            (world(arn, ["222222222222"]), arn),
            (world(arn, ["222222222222", "111111111111"]), nil),
        ] as [(World, String?)] {
            try inWorld(world) { rig in
                let area = try await rig.server(1).stagingArea
                #expect(area?.status == .extended && area?.stagingAccountID == TestWorld.spoke)
                let job = try await rig.start([1])
                try await rig.pass(to: .seconds(2_000))
                let end = try await Self.end(of: 1, rig, job)
                #expect(end.status == (failure == nil ? .launched : .failed))
                #expect(end.failure == (failure == nil ? nil : "SNAPSHOT_FAIL"))
                if let failure { #expect(end.rawError?.contains(failure) == true, "\(end)") }
            }
        }
    }

    @Test(arguments: keys.indices) func `a key that cannot be used fails its server, and names itself`(
        index: Int
    ) throws {
        let (title, world, failure) = Self.keys[index]
        try inWorld(world) { rig in
            let job = try await rig.start([1, 2])
            try await rig.pass(to: .seconds(2_000))
            let end = try await Self.end(of: 1, rig, job)
            #expect(end.status == (failure == nil ? .launched : .failed), "\(title)")
            #expect(end.failure == failure, "\(title)")
            #expect(failure == nil || end.rawError?.contains("key/abc") == true, "\(title)")
            #expect(try await Self.end(of: 2, rig, job) == End(status: .launched))
        }
    }

    // MARK: Launch templates

    private static func template(_ number: Int, _ subnet: String?, _ groups: [String]?) -> WorldServer {
        TestWorld.server(number) {
            $0.template = WorldServer.LaunchTemplate(subnet: subnet, securityGroups: groups)
        }
    }

    private static func network(_ servers: [WorldServer], free: Int) -> World {
        TestWorld.world(servers) { _, region in
            region.subnets = [WorldSubnet(id: "subnet-a", vpc: "vpc-a", freeAddresses: free)]
            region.securityGroups = [
                WorldSecurityGroup(id: "sg-a", vpc: "vpc-a"), WorldSecurityGroup(id: "sg-b", vpc: "vpc-b"),
            ]
        }
    }

    @Test(arguments: ServiceBehavior.IncompleteTemplateAnswer.allCases)
    func `three faults of launch templates are three causes, and others are not concerned`(
        answer: ServiceBehavior.IncompleteTemplateAnswer
    ) throws {
        var world = Self.network(
            [
                Self.template(1, "subnet-a", []), Self.template(2, "subnet-a", ["sg-a", "sg-b"]),
                Self.template(3, "subnet-a", ["sg-a"]), Self.template(4, "subnet-a", nil), TestWorld.server(5),
            ],
            free: 3
        )
        world.behavior.incompleteTemplate = answer
        try inWorld(world) { rig in
            let job = try await rig.start(1...5)
            try await rig.pass(to: .seconds(2_000))
            let bare = try await Self.end(of: 1, rig, job)
            #expect(bare.failure == (answer == .logged ? "LAUNCH_FAILED" : nil) && bare.status == .failed)
            let stray = try await Self.end(of: 2, rig, job).rawError
            #expect(stray?.contains("Security group sg-b and subnet subnet-a belong to different networks") == true)
            #expect(try await Self.end(of: 3, rig, job).status == .launched)
            #expect(
                try await Self.end(of: 4, rig, job).rawError?.contains("(InsufficientFreeAddressesInSubnet)") == true
            )
            #expect(try await Self.end(of: 5, rig, job).status == .launched)
        }
    }

    @Test func `addresses are free again after failures and terminations, and a new launch reuses its own`() throws {
        let world = Self.network([Self.template(1, "subnet-a", nil), Self.template(2, "subnet-a", ["sg-b"])], free: 1)
        try inWorld(world) { rig in
            // The second fails for its group, and gives its address back.
            let failed = try await rig.start([2])
            try await rig.pass(to: .seconds(1_000))
            #expect(try await Self.end(of: 2, rig, failed).status == .failed)
            for round in 1...2 {
                let job = try await rig.start([1])
                try await rig.pass(to: .seconds(1_000 + Int64(round) * 1_000))
                #expect(try await Self.end(of: 1, rig, job).status == .launched)
            }
            let full = try await rig.start([2])
            try await rig.pass(to: .seconds(4_000))
            #expect(try await Self.end(of: 2, rig, full).status == .failed)
            let live = try #require(try await rig.instances(of: 1).first { $0.ec2InstanceState == .running })
            _ = try await rig.terminate(try #require(live.recoveryInstanceID))
            try await rig.pass(to: .seconds(5_000))
            let again = try await rig.start([1])
            try await rig.pass(to: .seconds(6_000))
            #expect(try await Self.end(of: 1, rig, again).status == .launched)
        }
    }

    @Test func `rights that are there change nothing in what is drawn`() throws {
        func jobs(_ world: World) throws -> [DRS.JobLog] {
            try inWorld(world, seed: 7) { rig in
                let job = try await rig.start([1, 2])
                try await rig.pass(to: .seconds(2_000))
                return try await rig.log(job.jobID)
            }
        }
        let plain = TestWorld.world(TestWorld.servers(1..<3))
        var restricted = plain
        restricted.caller.permissions = Self.allBut("iam:DeleteUser")

        let (first, second) = (try jobs(plain), try jobs(restricted))
        #expect(first == second)
    }
}
