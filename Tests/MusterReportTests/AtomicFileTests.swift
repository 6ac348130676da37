import Foundation
import Testing

@testable import MusterReport

struct AtomicFileTests {
    /// A folder that goes away with the test.
    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "muster-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    private func content(_ path: String) -> String? {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }

    private func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    @Test func `a file is made, and then replaced`() throws {
        try inFolder { folder in
            try AtomicFile.write(Array("one".utf8), to: "\(folder)/report.json")
            try AtomicFile.write(Array("two".utf8), to: "\(folder)/report.json")

            #expect(content("\(folder)/report.json") == "two")
            #expect(try names(folder) == ["report.json"])
        }
    }

    @Test func `a file that is replaced keeps its permissions, a link stays a link`() throws {
        try inFolder { folder in
            try AtomicFile.write(Array("one".utf8), to: "\(folder)/real")
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: "\(folder)/real")
            try FileManager.default.createSymbolicLink(atPath: "\(folder)/link", withDestinationPath: "real")

            try AtomicFile.write(Array("two".utf8), to: "\(folder)/link")

            #expect(content("\(folder)/real") == "two")
            #expect(try names(folder) == ["link", "real"])
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/real")
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test func `a directory is not replaced`() throws {
        try inFolder { folder in
            try FileManager.default.createDirectory(atPath: "\(folder)/out", withIntermediateDirectories: true)

            let error = #expect(throws: FileError.self) { try AtomicFile.write([1], to: "\(folder)/out") }

            #expect(error?.description == "cannot write \"\(folder)/out\": it is a directory; name a file inside it")
            #expect(try names(folder) == ["out"])
        }
    }

    @Test func `a folder that is missing is named, and nothing is left`() throws {
        try inFolder { folder in
            let error = #expect(throws: FileError.self) { try AtomicFile.write([1], to: "\(folder)/no/report.json") }

            #expect(error?.reason == "its folder does not exist")
            let left = try names(folder)
            #expect(left.isEmpty)
        }
    }

    @Test func `a device that is full leaves the old file as it was`() throws {
        // Writing to this device always answers that no space is left; it is no ordinary file, so it is refused at once.
        let error = #expect(throws: FileError.self) { try AtomicFile.write([1], to: "/dev/full") }

        #expect(error?.reason == "it is not an ordinary file")
    }

    @Test func `folders are made with those above them`() throws {
        try inFolder { folder in
            try AtomicFile.makeFolder("\(folder)/a/b/c")
            try AtomicFile.makeFolder("\(folder)/a/b/c")
            try AtomicFile.write([1], to: "\(folder)/a/file")

            #expect(try names("\(folder)/a/b") == ["c"])
            let error = #expect(throws: FileError.self) { try AtomicFile.makeFolder("\(folder)/a/file/d") }
            #expect(error?.reason == "it is a file")
        }
    }
}

struct ReportDestinationTests {
    @Test(arguments: [
        ("junit=out/junit.xml", ReportFormat.junit, ReportDestination.Place.file("out/junit.xml")),
        ("json=-", .json, .standardOutput),
        ("junit-strict=a=b.xml", .junitStrict, .file("a=b.xml")),
        ("text=-", .text, .standardOutput),
    ])
    func `a format and a path are read`(text: String, format: ReportFormat, place: ReportDestination.Place) throws {
        #expect(try ReportDestination(argument: text) == ReportDestination(format: format, place: place))
    }

    @Test(arguments: [
        ("junti=x", "\"junti\" is not a report format: did you mean \"junit\"?"),
        ("JSON=x", "\"JSON\" is not a report format: did you mean \"json\"?"),
        ("junit", "\"junit\" names no path: write \"junit=junit.xml\""),
        ("junit=", "\"junit=\" names no path: write \"junit=junit.xml\", or \"junit=-\" for standard output"),
        (
            "=x",
            "\"\" is not a report format: the formats are junit, junit-strict, json, html, text, markdown, markdown-comment, csv, trace, otlp, annotations, emf, openmetrics"
        ),
        (
            "pdf=x",
            "\"pdf\" is not a report format: the formats are junit, junit-strict, json, html, text, markdown, markdown-comment, csv, trace, otlp, annotations, emf, openmetrics"
        ),
        ("out.xml", "\"out.xml\" names no path: write FORMAT=PATH, for example \"junit=out/junit.xml\""),
    ])
    func `a mistake is explained`(text: String, message: String) {
        let error = #expect(throws: ReportDestinationError.self) { try ReportDestination(argument: text) }

        #expect(error?.description == message)
    }
}
