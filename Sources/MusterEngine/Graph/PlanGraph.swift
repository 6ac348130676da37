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
        dependencies.reserveCapacity(count)
        // By index: a wave is large, and the element of a loop would be a copy.
        for index in plan.waves.indices {
            let named = plan.waves[index].dependsOn
            for dependency in named where !plan.waves.indices.contains(dependency) {
                throw .unknownDependency(wave: plan.waves[index].name, index: dependency)
            }
            let distinct = named.count > 1 ? Set(named).sorted() : named
            dependencies.append(distinct)
            for dependency in distinct {
                dependents[dependency].append(index)
            }
        }
        self.dependencies = dependencies
        self.dependents = dependents
        guard let order = Self.sorted(dependencies, dependents) else {
            throw .cycle(Self.cycle(in: dependencies, dependents).map { plan.waves[$0].name })
        }
        self.order = order
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

    /// All waves, layer by layer; `nil` when some wait for each other.
    private static func sorted(_ dependencies: [[Int]], _ dependents: [[Int]]) -> [Int]? {
        let (order, _) = walk(dependencies, dependents)
        return order.count == dependencies.count ? order : nil
    }

    /// The waves that can be ordered, and for how many others each wave still waits then.
    private static func walk(_ dependencies: [[Int]], _ dependents: [[Int]]) -> (order: [Int], missing: [Int]) {
        var missing = dependencies.map { $0.count }
        var order: [Int] = []
        order.reserveCapacity(missing.count)
        for wave in missing.indices where missing[wave] == 0 { order.append(wave) }
        // A layer is a stretch of the order.
        var layer = 0..<order.count
        while !layer.isEmpty {
            for place in layer {
                for dependent in dependents[order[place]] {
                    missing[dependent] -= 1
                    if missing[dependent] == 0 { order.append(dependent) }
                }
            }
            layer = layer.upperBound..<order.count
            if layer.count > 1 { order[layer].sort() }
        }
        return (order, missing)
    }

    /// One cycle among the waves that could not be ordered, beginning with its lowest index.
    private static func cycle(in dependencies: [[Int]], _ dependents: [[Int]]) -> [Int] {
        let missing = walk(dependencies, dependents).missing
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
