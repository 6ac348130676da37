import ArgumentParser
import Foundation
import MusterCore
import MusterReport

/// The reports that were asked for by `--report FORMAT=PATH`.
struct ReportDestinations {
    private let list: [ReportDestination]

    /// - Throws: `ValidationError` that says what is wrong with an argument.
    init(_ arguments: [String]) throws {
        list = try arguments.map { argument in
            do throws(ReportDestinationError) {
                return try ReportDestination(argument: argument)
            } catch {
                throw ValidationError(error.description)
            }
        }
        guard list.count(where: { $0.place == .standardOutput }) <= 1 else {
            throw ValidationError("standard output takes one report: use --report FORMAT=- once")
        }
    }

    var usesStandardOutput: Bool { list.contains { $0.place == .standardOutput } }

    /// Writes all of them.
    ///
    /// - Returns: The paths of the files.
    func write(_ results: [ScenarioResult], to output: Terminal) throws -> [String] {
        try list.compactMap { destination in
            let bytes = destination.format.render(results)
            switch destination.place {
            case .standardOutput:
                output.write(String(decoding: bytes, as: UTF8.self))
                return nil
            case .file(let path):
                let folder = (path as NSString).deletingLastPathComponent
                if !folder.isEmpty { try AtomicFile.makeFolder(folder) }
                try AtomicFile.write(bytes, to: path)
                return path
            }
        }
    }
}

/// The folder below which every scenario has a folder of its own with all reports.
struct ReportFolder {
    private let path: String

    init(_ path: String) {
        self.path = path
    }

    /// Writes one report in the formats that people and CI systems read first.
    ///
    /// - Returns: The paths of the files.
    func write(_ report: DrillReport) throws -> [String] {
        let folder = "\(path)/\(report.context.scenario)"
        try AtomicFile.makeFolder(folder)
        return try ReportFormat.standard.map { format in
            let file = "\(folder)/\(format.fileName)"
            try AtomicFile.write(format.render(report), to: file)
            return file
        }
    }
}
