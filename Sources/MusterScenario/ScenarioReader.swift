package import MusterCore

/// Reads plans, worlds and scenarios, and finds everything that is wrong with them in one pass.
///
/// Files come through the loader that it is given; nothing here touches a disk. Reading ends with a value that is
/// whole, or with ``InvalidInput`` and every problem of every file involved.
package struct ScenarioReader: Sendable {
    private let loader: FileLoader
    private let operations: Set<String>

    /// - Parameters:
    ///   - loader: Fetches files by path.
    ///   - operations: What Muster may call, as `service:Operation`, for example `drs:StartRecovery`; faults and
    ///     expectations name nothing else.
    package init(loader: FileLoader = .disk, operations: Set<String>) {
        self.loader = loader
        self.operations = operations
    }

    /// Reads the templates of a folder.
    package func templates(in folder: String) throws(InvalidInput) -> Reading<[NotificationTemplate]> {
        var pass = ReadingPass(loader: loader)
        let templates = TemplateReader.read(folder, namedAt: nil, &pass)
        return try pass.finish(templates)
    }

    /// Reads a plan by itself; whether its servers exist is not known then.
    package func plan(at path: String) throws(InvalidInput) -> Reading<RecoveryPlan> {
        var pass = ReadingPass(loader: loader, operations: operations)
        let draft = pass.yaml(path).flatMap { PlanReader.read($0, &pass) }
        return try pass.finish(draft?.plan)
    }

    /// Reads a world by itself.
    package func world(at path: String) throws(InvalidInput) -> Reading<World> {
        var pass = ReadingPass(loader: loader, operations: operations)
        let draft = pass.yaml(path).flatMap { WorldReader.read($0, &pass) }
        return try pass.finish(draft?.world)
    }

    /// Reads a plan and holds it against a world.
    package func plan(at path: String, in worldPath: String) throws(InvalidInput) -> Reading<PlanInWorld> {
        var pass = ReadingPass(loader: loader, operations: operations)
        let plan = pass.yaml(path).flatMap { PlanReader.read($0, &pass) }
        let world = pass.yaml(worldPath).flatMap { WorldReader.read($0, &pass) }
        if let plan, let world { PlanCheck(plan: plan, world: world).run(&pass) }
        guard let value = plan?.plan, let world else { return try pass.finish(nil) }
        return try pass.finish(PlanInWorld(plan: value, world: world.world))
    }

    /// Reads faults by themselves, one or a list of them, and holds them against a world.
    package func faults(at path: String, in worldPath: String) throws(InvalidInput) -> Reading<[Fault]> {
        var pass = ReadingPass(loader: loader, operations: operations)
        let world = pass.yaml(worldPath).flatMap { WorldReader.read($0, &pass) }
        guard var node = pass.yaml(path) else { return try pass.finish(nil) }
        if case .mapping = node.content { node = YAMLNode(content: .sequence([node]), range: node.range) }
        let faults = FaultReader(operations: operations, world: world).read(node, &pass)
        return try pass.finish(faults)
    }

    /// Reads a scenario with the plan and the world that it names relative to its own folder, or holds inline.
    package func scenario(at path: String) throws(InvalidInput) -> Reading<Scenario> {
        var pass = ReadingPass(loader: loader, operations: operations)
        let node = pass.yaml(path)
        var scenario: Scenario?
        if let node {
            var reader = ScenarioFileReader(path: path, operations: operations)
            scenario = reader.read(node, &pass)
        }
        if let file = pass.sources.first { scenario?.summary = HeadComment.text(of: file) }
        return try pass.finish(scenario)
    }
}

/// A plan with the world that it has been held against.
package struct PlanInWorld: Sendable {
    package var plan: RecoveryPlan
    package var world: World

    package init(plan: RecoveryPlan, world: World) {
        self.plan = plan
        self.world = world
    }
}

/// The comment at the head of a file, which says what the file is for.
enum HeadComment {
    /// The text without `#`, paragraphs kept; lines that speak to editors (`$schema`) are left out.
    static func text(of file: SourceFile) -> String {
        var lines: [String] = []
        var number = 1
        while number <= file.lineCount, lines.count < 200, let line = file.line(number) {
            number += 1
            let trimmed = line.drop { $0 == " " || $0 == "\u{FEFF}" }
            guard trimmed.hasPrefix("#") else {
                if trimmed.isEmpty, lines.isEmpty { continue }
                break
            }
            let text = trimmed.drop { $0 == "#" }.drop { $0 == " " }
            guard !text.hasPrefix("yaml-language-server:"), !text.hasPrefix("$schema:") else { continue }
            lines.append(String(text))
        }
        while lines.first?.isEmpty == true { lines.removeFirst() }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }
}
