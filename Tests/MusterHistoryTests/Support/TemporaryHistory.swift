import Foundation
import GRDB
import MusterCore

@testable import MusterHistory

/// A folder for one history, gone with the test.
final class TemporaryHistory {
    let folder: String
    var path: String { "\(folder)/muster/history.sqlite" }

    init() {
        folder = FileManager.default.temporaryDirectory.appending(path: "muster-\(UUID().uuidString)").path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    func open(_ access: History.Access = .writing(wait: .zero)) throws(HistoryError) -> History {
        try History.open(path: path, access)
    }

    /// Changes the file behind the history's back.
    func tamper(_ sql: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
    }

    func put(_ bytes: [UInt8]) throws {
        let folder = (path as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: path))
    }

    var bytes: Data? { FileManager.default.contents(atPath: path) }

    var names: [String] {
        let folder = (path as NSString).deletingLastPathComponent
        return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }
}
