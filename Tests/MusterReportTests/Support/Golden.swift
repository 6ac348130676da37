import Foundation
import Testing

/// Files that say what a report looks like, compared byte for byte.
///
/// `MUSTER_UPDATE_GOLDEN=1` in the environment rewrites them instead.
enum Golden {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/Reports")

    static func expect(
        _ bytes: some Sequence<UInt8>,
        equals name: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = folder.appending(path: name)
        let actual = Data(bytes)
        if ProcessInfo.processInfo.environment["MUSTER_UPDATE_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try actual.write(to: file)
            return
        }
        let expected = try #require(
            try? Data(contentsOf: file),
            "the golden file \(name) is missing; MUSTER_UPDATE_GOLDEN=1 makes it",
            sourceLocation: sourceLocation
        )
        guard expected != actual else { return }
        let lines = zip(text(expected), text(actual)).enumerated().first { $0.element.0 != $0.element.1 }
        let difference = lines.map { "line \($0.offset + 1)\n  golden: \($0.element.0)\n  now:    \($0.element.1)" }
        Issue.record("\(name) differs at \(difference ?? "its end")", sourceLocation: sourceLocation)
    }

    private static func text(_ data: Data) -> [Substring] {
        String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }
}
