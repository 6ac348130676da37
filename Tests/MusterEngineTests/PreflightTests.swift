import MusterAWS
import MusterCore
import MusterEngine
import Testing

struct PreflightTests {
    private func examine(
        _ plan: RecoveryPlan,
        _ servers: [DRS.SourceServer],
        jobs: Result<[DescribedJob], AWSError> = .success([]),
        isStrict: Bool = false
    ) -> Preflight {
        var plan = plan
        if isStrict { plan.unverifiedPolicy = .block }
        return Preflight(
            plan,
            places: [
                Preflight.Place(
                    target: plan.target,
                    directory: ServerDirectory(servers),
                    activeJobs: jobs
                )
            ],
            placeOfWave: plan.waves.map { _ in 0 },
            jobQuota: 20
        )
    }

    private func plan(_ members: [WaveMember]...) -> RecoveryPlan {
        RecoveryPlan(
            name: "p",
            target: Drill.target,
            waves: members.enumerated().map { Wave(name: "w\($0)", members: $1) }
        )
    }

    @Test(arguments: ["db-1", "db-1.example.com", "s-db-1", "Primary"])
    func `a server answers to hostname, full name, id and Name tag`(name: String) {
        let preflight = examine(
            plan([WaveMember(.name(name))]),
            [Drill.server("db-1", tags: ["Name": "Primary"]), Drill.server("db-2")]
        )

        #expect(preflight.servers == [[preflight.servers[0][0]]])
        #expect(preflight.servers[0][0].id == Drill.id("db-1"))
        #expect(preflight.findings == [])
    }

    @Test(arguments: ["DB-1", "db-1 ", "db", ""])
    func `names are compared exactly`(name: String) {
        let preflight = examine(plan([WaveMember(.name(name))]), [Drill.server("db-1")])

        #expect(preflight.blocking?.cause.code == .serverNotFound)
        #expect(preflight.blocking?.wave == 0)
    }

    @Test func `a name that two servers bear is refused with both ids`() {
        let preflight = examine(
            plan([WaveMember(.name("twin"))]),
            [Drill.server("a", tags: ["Name": "twin"]), Drill.server("b", tags: ["Name": "twin"])]
        )

        #expect(preflight.blocking?.cause.code == .serverNotFound)
        #expect(preflight.blocking?.cause.text.contains("s-a, s-b") == true)
    }

    @Test func `tags select everybody who carries all of them`() {
        let servers = [
            Drill.server("a", tags: ["tier": "web", "env": "prod"]), Drill.server("b", tags: ["tier": "Web"]),
            Drill.server("c", tags: ["tier": "web"]),
        ]

        let web = examine(plan([WaveMember(.tags(["tier": "web"]))]), servers)
        let both = examine(plan([WaveMember(.tags(["tier": "web", "env": "prod"]))]), servers)
        let nobody = examine(plan([WaveMember(.tags(["tier": "cache"]))]), servers)
        let empty = examine(plan([WaveMember(.tags([:]))]), servers)

        #expect(web.servers[0].map(\.name) == ["a", "c"])
        #expect(both.servers[0].map(\.name) == ["a"])
        #expect(nobody.blocking?.cause.code == .emptySelection)
        #expect(empty.blocking?.cause.code == .emptySelection)
        #expect(examine(plan([]), servers).blocking?.cause.code == .emptySelection)
    }

    @Test func `what is said of a server by name weighs more than its group`() {
        let preflight = examine(
            plan([WaveMember(.tags(["tier": "web"])), WaveMember(.name("a"), impact: .optional)]),
            [Drill.server("a", tags: ["tier": "web"]), Drill.server("b", tags: ["tier": "web"])]
        )

        #expect(preflight.servers[0].map(\.impact) == [.optional, .critical])
    }

    @Test func `a server of two waves is refused with both`() {
        let preflight = examine(
            plan([WaveMember(.name("a"))], [WaveMember(.id(Drill.id("a")))]),
            [Drill.server("a")]
        )

        #expect(preflight.blocking?.cause.text.contains("\"w0\"") == true)
        #expect(preflight.blocking?.cause.text.contains("\"w1\"") == true)
    }

    @Test(arguments: [
        (DRS.DataReplicationState.continuous, nil as PreflightFinding.Severity?), (.backlog, .warning),
        (.rescan, .warning), (.paused, .warning), (.stalled, .warning), (.stopped, .blocking), (.initiating, .blocking),
        (.initialSync, .blocking), (.creatingSnapshot, .blocking), (.disconnected, .blocking),
        (DRS.DataReplicationState(rawValue: "NEW_WORD"), .warning),
    ])
    func `replication decides whether a server can be recovered`(
        state: DRS.DataReplicationState,
        severity: PreflightFinding.Severity?
    ) {
        let servers = [Drill.server("a", state: state)]

        let critical = examine(plan([WaveMember(.name("a"))]), servers)
        let optional = examine(plan([WaveMember(.name("a"), impact: .optional)]), servers)

        #expect(critical.findings.first?.severity == severity)
        #expect(optional.findings.first?.severity == (severity == nil ? nil : .warning))
    }

    @Test func `a server that stalled before its first copy has no recovery point`() {
        var server = Drill.server("a", state: .stalled)
        var initiation = DRS.DataReplicationInitiation()
        initiation.steps = [
            DRS.DataReplicationInitiationStep(name: .wait, status: .succeeded),
            DRS.DataReplicationInitiationStep(name: .createSecurityGroup, status: .failed),
        ]
        server.dataReplicationInfo?.dataReplicationInitiation = initiation

        #expect(examine(plan([WaveMember(.name("a"))]), [server]).blocking?.cause.code == .notReplicating)
    }

    @Test func `lag over the objective is told`() {
        var server = Drill.server("a")
        server.dataReplicationInfo?.lagDuration = "PT20M"
        var plan = plan([WaveMember(.name("a"))])
        plan.objectives.rpo = .seconds(900)

        let preflight = examine(plan, [server])

        #expect(preflight.findings.first?.cause.text.contains("20m") == true)
        #expect(preflight.servers[0][0].lag == .seconds(1_200))
    }

    @Test func `jobs that cannot be listed are a finding of their own`() {
        let error = AWSError(.internalServerException, "down", httpStatus: 500)
        let lenient = examine(plan([WaveMember(.name("a"))]), [Drill.server("a")], jobs: .failure(error))
        let strict = examine(
            plan([WaveMember(.name("a"))]),
            [Drill.server("a")],
            jobs: .failure(error),
            isStrict: true
        )

        #expect(lenient.findings.map(\.severity) == [.unverified] && lenient.blocking == nil)
        #expect(strict.findings.map(\.severity) == [.unverified, .blocking])
    }

    @Test func `all problems are told in one pass`() {
        let preflight = examine(
            plan([WaveMember(.name("x")), WaveMember(.name("y"))], [WaveMember(.tags(["a": "b"]))]),
            [Drill.server("a")]
        )

        #expect(preflight.findings.count { $0.severity == .blocking } == 3)
    }
}
