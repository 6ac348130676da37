package import MusterCore

/// The waves of a plan as a graph without cycles.
///
/// Building it costs time in proportion to waves and dependencies; every question afterwards is a look-up. Waves are
/// named by their index in the plan, and wherever several come into question, the lower index comes first.
package struct PlanGraph: Hashable, Sendable {
    /// What each wave waits for, in ascending order, each once.
    package let dependencies: [[Int]]
    /// Which waves wait for each, in ascending order, each once.
    package let dependents: [[Int]]
    /// All waves in an order in which no wave comes before what it waits for.
    package let order: [Int]

    /// Examines the dependencies of a plan.
    ///
    /// - Throws: ``PlanGraphError`` for the first dependency that is not there, or for one cycle.
    package init(_ plan: RecoveryPlan) throws(PlanGraphError) {
        let count = plan.waves.count
        guard count > 0 else { throw .noWaves }
        var dependencies: [[Int]] = []
        var dependents: [[Int]] = Array(repeating: [], count: count)
        for (index, wave) in plan.waves.enumerated() {
            for dependency in wave.dependsOn where !plan.waves.indices.contains(dependency) {
                throw .unknownDependency(wave: wave.name, index: dependency)
            }
            let distinct = Set(wave.dependsOn).sorted()
            dependencies.append(distinct)
            for dependency in distinct {
                dependents[dependency].append(index)
            }
        }
        self.dependencies = dependencies
        self.dependents = dependents
        order = try Self.sorted(dependencies, dependents, names: plan.waves.map(\.name))
    }

    /// The waves that may start at the beginning.
    package var roots: [Int] {
        dependencies.indices.filter { dependencies[$0].isEmpty }
    }

    /// Every wave that waits for the given one, directly or through others; in ascending order.
    package func descendants(of wave: Int) -> [Int] {
        var seen = Set<Int>()
        var pending = dependents[wave]
        while let next = pending.popLast() {
            guard seen.insert(next).inserted else { continue }
            pending += dependents[next]
        }
        return seen.sorted()
    }

    private static func sorted(
        _ dependencies: [[Int]],
        _ dependents: [[Int]],
        names: [String]
    ) throws(PlanGraphError) -> [Int] {
        var missing = dependencies.map(\.count)
        var order: [Int] = []
        var layer = missing.indices.filter { missing[$0] == 0 }
        while !layer.isEmpty {
            order += layer
            var next: [Int] = []
            for wave in layer {
                for dependent in dependents[wave] {
                    missing[dependent] -= 1
                    if missing[dependent] == 0 { next.append(dependent) }
                }
            }
            layer = next.sorted()
        }
        guard order.count == missing.count else {
            throw .cycle(cycle(in: dependencies, left: missing).map { names[$0] })
        }
        return order
    }

    /// One cycle among the waves that could not be ordered, beginning with its lowest index.
    private static func cycle(in dependencies: [[Int]], left missing: [Int]) -> [Int] {
        guard let start = missing.firstIndex(where: { $0 > 0 }) else { return [] }
        var path: [Int] = []
        var place: [Int: Int] = [:]
        var wave = start
        // Every wave that is left waits for another one that is left, so that the walk comes back to a wave it has seen.
        while place[wave] == nil {
            place[wave] = path.count
            path.append(wave)
            guard let next = dependencies[wave].first(where: { missing[$0] > 0 }) else { return path }
            wave = next
        }
        let loop = Array(path[(place[wave] ?? 0)...])
        guard let lowest = loop.indices.min(by: { loop[$0] < loop[$1] }) else { return loop }
        return Array(loop[lowest...] + loop[..<lowest])
    }
}

/// Why a plan's waves cannot be put in an order.
package enum PlanGraphError: Error, Hashable, Sendable {
    case noWaves
    /// The index stands for no wave of the plan.
    case unknownDependency(wave: String, index: Int)
    /// Each wave waits for the next one, and the last for the first.
    case cycle([String])
}

extension PlanGraphError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noWaves:
            "the plan has no waves"
        case .unknownDependency(let wave, let index):
            "wave \"\(wave)\" waits for wave number \(index), which does not exist"
        case .cycle(let names):
            "the waves \(names.map { "\"\($0)\"" }.joined(separator: ", ")) wait for each other in a circle"
        }
    }
}
