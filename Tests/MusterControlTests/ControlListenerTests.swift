import Foundation
import MusterControl
import MusterCore
import Testing

/// Who may reach a running execution.
struct ControlListenerTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "muster-\(UUID().uuidString)").path

    private func open(_ mode: Int) throws -> String {
        let path = ControlFolder.path(beside: folder)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        return path
    }

    @Test(arguments: [0o755, 0o770, 0o701, 0o777]) func `a folder that others can enter is refused`(mode: Int) throws {
        let path = try open(mode)
        defer { try? FileManager.default.removeItem(atPath: path) }

        let error = #expect(throws: ControlError.self) { try ControlListener(beside: folder, execution: "e") }

        #expect(error?.description.contains("0700") == true)
        #expect(try FileManager.default.contentsOfDirectory(atPath: path).isEmpty)
    }

    @Test func `something else in the place of the folder is refused and left alone`() throws {
        let path = ControlFolder.path(beside: folder)
        try Data("mine".utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }

        #expect(throws: ControlError.self) { try ControlListener(beside: folder, execution: "e") }
        #expect(FileManager.default.contents(atPath: path) == Data("mine".utf8))
    }

    @Test func `the socket is its owner's alone, and goes with the listener`() throws {
        let path = try open(0o700)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let listener = try ControlListener(beside: folder, execution: "e")
        let socket = try #require(FileManager.default.contentsOfDirectory(atPath: path).first)
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(socket)")

        #expect(attributes[.posixPermissions] as? Int == 0o600)

        listener.close()
        #expect(try FileManager.default.contentsOfDirectory(atPath: path).isEmpty)
        #expect(throws: ControlError.self) {
            try ControlClient.ask(ControlRequest(.pause, execution: "e", person: "me"), beside: folder, seconds: 1)
        }
    }
}
