import MusterAWS
import MusterCore
import MusterEngine
import Testing

/// What the examination makes of IAM's answers.
struct PermissionProbeTests {
    private static let role = "arn:aws:iam::111111111111:role/Recovery"

    private func examine(
        _ probe: PermissionProbe = .warn,
        isStrict: Bool = false,
        answers: [PermissionQuery: Result<[PermissionDecision], AWSError>]
    ) -> Preflight {
        let plan = RecoveryPlan(
            name: "p",
            target: Drill.target,
            permissionProbe: probe,
            unverifiedPolicy: isStrict ? .block : nil,
            waves: [Wave(name: "w", members: [WaveMember(.name("db-1"))])]
        )
        return Preflight(
            plan,
            places: [
                Preflight.Place(
                    target: Drill.target,
                    directory: ServerDirectory([Drill.server("db-1")]),
                    activeJobs: .success([]),
                    permissions: PermissionEvidence(identity: Self.role, answers: answers)
                )
            ],
            placeOfWave: [0],
            jobQuota: 20
        )
    }

    private static func decisions(
        _ query: PermissionQuery,
        denying actions: Set<String> = [],
        as word: String = "implicitDeny",
        missing keys: [String] = []
    ) -> Result<[PermissionDecision], AWSError> {
        .success(
            query.needs(Drill.target).map { need in
                PermissionDecision(
                    action: need.action,
                    resource: need.resource,
                    decision: actions.contains(need.action) ? word : "allowed",
                    missingKeys: actions.contains(need.action) ? keys : []
                )
            }
        )
    }

    @Test func `nothing is said of a role that may do everything`() {
        let preflight = examine(answers: [.calls: Self.decisions(.calls), .launches: Self.decisions(.launches)])

        #expect(preflight.findings == [])
    }

    @Test(arguments: PermissionProbe.allCases, ["implicitDeny", "explicitDeny"])
    func `a missing permission is a warning or stops the plan, as it says`(probe: PermissionProbe, word: String) throws
    {
        let preflight = examine(
            probe,
            answers: [
                .calls: Self.decisions(.calls),
                .launches: Self.decisions(.launches, denying: ["ec2:RunInstances"], as: word),
            ]
        )

        let finding = try #require(preflight.findings.first)
        #expect(preflight.findings.count == 1)
        #expect(finding.severity == (probe == .warn ? .warning : .blocking))
        #expect(finding.cause.code == .accessDenied)
        #expect(finding.cause.text.contains(Self.role) && finding.cause.text.contains("ec2:RunInstances"))
        #expect(finding.cause.text.contains("minutes later"))
        #expect((preflight.blocking == nil) == (probe == .warn))
    }

    @Test func `what Muster itself calls is told apart from what DRS does`() throws {
        let preflight = examine(answers: [
            .calls: Self.decisions(.calls, denying: ["drs:TagResource"]), .launches: Self.decisions(.launches),
        ])

        #expect(preflight.findings.count == 1)
        #expect(preflight.findings.first?.cause.text.contains("would be refused") == true)
    }

    @Test func `what hangs on a condition is unverified, and a denial is not`() {
        func severity(_ word: String) -> PreflightFinding.Severity? {
            let launches = Self.decisions(
                .launches,
                denying: ["ec2:DetachVolume"],
                as: word,
                missing: ["aws:ResourceTag/x"]
            )
            return examine(.block, answers: [.calls: Self.decisions(.calls), .launches: launches]).findings.first?
                .severity
        }

        #expect(severity("implicitDeny") == .unverified)
        #expect(severity("explicitDeny") == .blocking)
    }

    @Test(arguments: [true, false]) func `a question that IAM refuses leaves the permissions unverified`(isStrict: Bool)
    {
        let error = AWSError(.accessDenied, "no", httpStatus: 403)
        let preflight = examine(isStrict: isStrict, answers: [.calls: .failure(error), .launches: .failure(error)])

        #expect(preflight.findings.first?.severity == .unverified)
        #expect(preflight.findings.count == (isStrict ? 2 : 1), "said once")
        #expect((preflight.blocking != nil) == isStrict)
    }

    @Test func `a plan that does not ask makes no call of IAM`() throws {
        let trace = try Drill(Drill.threeTier()).run()

        #expect(trace.count("iam:SimulatePrincipalPolicy") == 0)
    }
}
