import MusterAWS
import MusterCore
import MusterEngine
import Testing

/// What selections by tags mean when the drill starts, and what they meant when the plan was saved.
struct SelectionTests {
    private static let web = ["tier": "web"]

    private func examine(
        _ saved: [String]?,
        isFrozen: Bool = false,
        tagged: [String],
        others: [DRS.SourceServer] = [],
        emptyPolicy: EmptyWavePolicy? = nil
    ) -> Preflight {
        let member = WaveMember(
            .tags(Self.web),
            saved: saved.map { SavedSelection($0.map { .name($0) }, isFrozen: isFrozen) }
        )
        let plan = RecoveryPlan(
            name: "p",
            target: Drill.target,
            waves: [Wave(name: "web", members: [member], emptyPolicy: emptyPolicy)]
        )
        let servers = tagged.map { Drill.server($0, tags: Self.web) } + others
        return Preflight(
            plan,
            places: [
                Preflight.Place(
                    target: plan.target,
                    directory: ServerDirectory(servers),
                    activeJobs: .success([])
                )
            ],
            placeOfWave: [0],
            jobQuota: 20
        )
    }

    private func names(_ preflight: Preflight) -> [String] { preflight.servers[0].map(\.name) }
    private func texts(_ preflight: Preflight) -> [String] { preflight.findings.map(\.cause.text) }

    @Test func `who carries the tags is recovered, and the difference from the saved list is told`() {
        let preflight = examine(["a", "b", "gone"], tagged: ["b", "c"], others: [Drill.server("a")])

        #expect(names(preflight) == ["b", "c"])
        #expect(preflight.findings.map(\.severity) == [.warning])
        #expect(preflight.findings.map(\.cause.code) == [.selectionChanged])
        for clause in ["\"c\" has come", "\"a\" has lost them", "\"gone\" is no source server any more"] {
            #expect(texts(preflight)[0].contains(clause), "\(texts(preflight))")
        }
    }

    @Test func `a frozen list is recovered, whoever carries the tags by now`() {
        let preflight = examine(["a", "b"], isFrozen: true, tagged: ["b", "c"], others: [Drill.server("a")])

        #expect(names(preflight) == ["a", "b"])
        #expect(preflight.blocking == nil)
        #expect(texts(preflight).count == 1)
        #expect(texts(preflight).first?.contains("frozen") == true)
    }

    @Test func `a server of a frozen list that is not there stops the plan`() {
        let preflight = examine(["a", "gone"], isFrozen: true, tagged: ["a"])

        #expect(preflight.blocking?.cause.code == .serverNotFound)
    }

    @Test(arguments: [true, false]) func `nothing is told where nothing has changed`(isFrozen: Bool) {
        let preflight = examine(["b", "a"], isFrozen: isFrozen, tagged: ["a", "b"])

        #expect(preflight.findings == [])
        #expect(Set(names(preflight)) == ["a", "b"])
    }

    @Test(arguments: [nil, EmptyWavePolicy.fail, .skip])
    func `a selection that matches nobody stops the plan unless the wave says otherwise`(policy: EmptyWavePolicy?) {
        let preflight = examine(nil, tagged: [], others: [Drill.server("a")], emptyPolicy: policy)

        #expect(preflight.findings.map(\.cause.code) == [.emptySelection])
        #expect((preflight.blocking == nil) == (policy == .skip))
    }

    @Test(arguments: [["tier": "Web"], ["Tier": "web"], ["TIER": "WEB", "x": "y"]])
    func `a server that carries the tags in other letters is left out and named`(tags: [String: String]) {
        let preflight = examine(nil, tagged: ["a"], others: [Drill.server("near", tags: tags), Drill.server("far")])

        #expect(names(preflight) == ["a"])
        #expect(preflight.findings.map(\.severity) == [.warning])
        #expect(texts(preflight).first?.contains("\"near\" is left out") == true)
    }

    @Test(arguments: [["tier": "web "], ["tier": "wéb"], ["tier": "we"], ["layer": "web"]])
    func `other tags are simply other tags`(tags: [String: String]) {
        let preflight = examine(nil, tagged: ["a"], others: [Drill.server("far", tags: tags)])

        #expect(preflight.findings == [])
    }

    @Test func `a selection that matches nobody names who carries the tags in other letters`() {
        let preflight = examine(nil, tagged: [], others: [Drill.server("near", tags: ["tier": "WEB"])])

        #expect(preflight.blocking?.cause.text.contains("\"near\"") == true)
    }
}
