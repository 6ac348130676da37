import Foundation
import MusterCore

/// Finds the scenarios that a user means.
enum ScenarioFiles {
    /// The files of the given paths; a folder means every scenario below it, in order of the paths.
    ///
    /// Below a folder, plans and worlds are passed over: a scenario is a YAML file with a `scenario:` key of its own.
    ///
    /// - Throws: ``Failure`` when a path does not exist.
    static func find(_ paths: [String]) throws -> [String] {
        var files: [String] = []
        for path in paths {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw Failure(.invalidInput, "\"\(path)\" does not exist")
            }
            files += isFolder.boolValue ? below(path) : [path]
        }
        var seen: Set<String> = []
        return files.filter { seen.insert($0).inserted }
    }

    private static func below(_ folder: String) -> [String] {
        guard let enumerator = FileManager.default.enumerator(atPath: folder) else { return [] }
        let base = prefix(of: folder)
        var found: [String] = []
        for case let name as String in enumerator where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
            if looksLikeScenario(base + name) { found.append(base + name) }
        }
        return found.sorted()
    }

    /// What stands before the names of a folder's files, without a leading `./`: a file has one path, whoever names it.
    static func prefix(of folder: String) -> String {
        var base = folder.hasSuffix("/") ? folder : folder + "/"
        while base.hasPrefix("./") { base.removeFirst(2) }
        return base
    }

    /// What cannot be read is not passed over: its reader says why.
    private static func looksLikeScenario(_ path: String) -> Bool {
        switch FileHead(of: path) {
        case .lines(let lines): lines.contains { $0.hasPrefix("scenario:") }
        case .notRegular: false
        case .unreadable: true
        }
    }
}
