import MusterCore

/// Decides which wave waits for which.
///
/// `dependsOn` rules as soon as one wave uses it; else `order` numbers, equal ones in parallel; else the list's order.
enum WaveGraph {
    static func connect(_ draft: inout PlanDraft, _ pass: inout ReadingPass) {
        checkNames(draft, &pass)
        let dependent = draft.waves.first { $0.dependencies != nil }
        let ordered = draft.waves.first { $0.order != nil }
        if let dependent, let ordered {
            pass.report(
                .mixedOrder,
                "\(ordered.title) uses \"order\", while \(dependent.title) uses \"dependsOn\"",
                at: ordered.order?.range ?? ordered.range,
                label: "order",
                help: ["use one of the two in the whole plan (\"dependsOn\" stands on line \(dependent.range.line))"]
            )
            return
        }
        if dependent != nil {
            connectByName(&draft, &pass)
        } else if ordered != nil {
            connectByOrder(&draft, &pass)
        } else {
            for index in draft.waves.indices.dropFirst() { draft.waves[index].dependsOn = [index - 1] }
        }
    }

    private static func checkNames(_ draft: PlanDraft, _ pass: inout ReadingPass) {
        var places: [String: SourceRange] = [:]
        for wave in draft.waves {
            guard let name = wave.name else { continue }
            guard let first = places[name] else {
                places[name] = wave.range
                continue
            }
            pass.report(
                .duplicateWave,
                "two waves are named \"\(name)\"",
                at: wave.range,
                label: "again here",
                help: ["the first one stands on line \(first.line)"]
            )
        }
    }

    private static func connectByName(_ draft: inout PlanDraft, _ pass: inout ReadingPass) {
        var indices: [String: Int] = [:]
        for (index, wave) in draft.waves.enumerated() {
            if let name = wave.name, indices[name] == nil { indices[name] = index }
        }
        let names = draft.waveNames
        var edges: [[(to: Int, range: SourceRange)]] = []
        for (index, wave) in draft.waves.enumerated() {
            var found: [(to: Int, range: SourceRange)] = []
            for (name, range) in wave.dependencies ?? [] {
                guard let other = indices[name] else {
                    pass.report(
                        .unknownDependency,
                        "\(wave.title) waits for wave \"\(name.shortened)\", which does not exist",
                        at: range,
                        label: "no wave with this name",
                        help: [pass.suggestion(for: name, among: names, at: range)]
                    )
                    continue
                }
                if other == index {
                    pass.report(.dependencyCycle, "\(wave.title) waits for itself", at: range, label: "itself")
                } else if found.contains(where: { $0.to == other }) {
                    pass.warn(
                        .duplicateDependency,
                        "\(wave.title) waits for wave \"\(name)\" twice",
                        at: range,
                        label: "again here"
                    )
                } else {
                    found.append((other, range))
                }
            }
            edges.append(found)
            draft.waves[index].dependsOn = found.map(\.to)
        }
        reportCycles(draft, edges, &pass)
    }

    private static func connectByOrder(_ draft: inout PlanDraft, _ pass: inout ReadingPass) {
        for wave in draft.waves where !wave.hasOrder {
            pass.report(
                .mixedOrder,
                "\(wave.title) has no \"order\", while other waves have one",
                at: wave.range,
                help: ["number every wave; equal numbers recover in parallel"]
            )
        }
        var levels: [Int: [Int]] = [:]
        for (index, wave) in draft.waves.enumerated() {
            if let order = wave.order { levels[order.value, default: []].append(index) }
        }
        let sorted = levels.keys.sorted()
        for (lower, higher) in zip(sorted, sorted.dropFirst()) {
            for index in levels[higher] ?? [] { draft.waves[index].dependsOn = levels[lower] ?? [] }
        }
    }

    /// Reports each circle once, at the dependency that closes it.
    private static func reportCycles(
        _ draft: PlanDraft,
        _ edges: [[(to: Int, range: SourceRange)]],
        _ pass: inout ReadingPass
    ) {
        enum Mark { case unseen, open, done }
        var marks = [Mark](repeating: .unseen, count: edges.count)
        for root in edges.indices where marks[root] == .unseen {
            // The way from the root, each with the number of its next edge: a stack of our own, since a plan may be long.
            var path = [(wave: root, next: 0)]
            marks[root] = .open
            while let (wave, next) = path.last {
                guard next < edges[wave].count else {
                    marks[wave] = .done
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let edge = edges[wave][next]
                switch marks[edge.to] {
                case .done: continue
                case .unseen:
                    marks[edge.to] = .open
                    path.append((edge.to, 0))
                case .open:
                    guard let start = path.firstIndex(where: { $0.wave == edge.to }) else { continue }
                    let circle = path[start...].map(\.wave) + [edge.to]
                    let names = circle.prefix(20).map { "\"\(draft.waves[$0].name ?? "?")\"" }
                    pass.report(
                        .dependencyCycle,
                        "waves wait for each other: \(names.joined(separator: " → "))\(circle.count > 20 ? " → …" : "")",
                        at: edge.range,
                        label: "closes the circle",
                        help: ["remove one of these dependencies"]
                    )
                }
            }
        }
    }
}
