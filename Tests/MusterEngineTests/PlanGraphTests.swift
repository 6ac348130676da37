import MusterCore
import MusterEngine
import Testing

struct PlanGraphTests {
    private func plan(_ dependencies: [[Int]]) -> RecoveryPlan {
        RecoveryPlan(
            name: "graph",
            target: Drill.target,
            waves: dependencies.enumerated().map { index, dependsOn in
                Wave(name: "w\(index)", dependsOn: dependsOn, members: [])
            }
        )
    }

    @Test func `no wave comes before what it waits for, and ties go to the lower index`() throws {
        let graph = try PlanGraph(plan([[2], [], [], [0, 1], [1]]))

        #expect(graph.order == [1, 2, 0, 4, 3])
        #expect(graph.roots == [1, 2])
        #expect(graph.dependents == [[3], [3, 4], [0], [], []])
    }

    @Test func `descendants are found through others and named once`() throws {
        let graph = try PlanGraph(plan([[], [0], [0], [1, 2], [3], []]))

        #expect(graph.descendants(of: 0) == [1, 2, 3, 4])
        #expect(graph.descendants(of: 5) == [])
    }

    @Test func `a dependency that is named twice counts once`() throws {
        #expect(try PlanGraph(plan([[], [0, 0]])).dependencies == [[], [0]])
    }

    @Test(arguments: [
        ([[1], [0]], PlanGraphError.cycle(["w0", "w1"])),
        ([[0]], .cycle(["w0"])),
        ([[], [0, 3], [1], [2]], .cycle(["w1", "w3", "w2"])),
        ([[4], [2], [1], [], [1]], .cycle(["w1", "w2"])),
        ([[7]], .unknownDependency(wave: "w0", index: 7)),
        ([], .noWaves),
    ])
    func `a plan that cannot be ordered is refused with its reason`(
        dependencies: [[Int]],
        error: PlanGraphError
    ) throws {
        #expect(throws: error) { try PlanGraph(plan(dependencies)) }
    }

    @Test func `errors say what is wrong in words`() {
        #expect(
            PlanGraphError.cycle(["a", "b"]).description == "the waves \"a\", \"b\" wait for each other in a circle"
        )
    }

    @Test func `a chain of many waves is ordered at once`() throws {
        let graph = try PlanGraph(plan((0..<2_000).map { $0 == 0 ? [] : [$0 - 1] }))

        #expect(graph.order == Array(0..<2_000))
        #expect(graph.descendants(of: 0).count == 1_999)
    }
}
