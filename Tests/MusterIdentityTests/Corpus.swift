import Foundation
import MusterCore
import MusterIdentity

/// What botocore has made of files, variables, flags, credentials and requests.
enum Corpus {
    /// The cases of a fixture; none when it cannot be read, which a test of its own would notice.
    static func cases(_ name: String) -> [JSONValue] {
        let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(components: "Fixtures", "identity", "\(name).json")
        guard let bytes = try? Data(contentsOf: path) else { return [] }
        return (try? JSONParser.parse(Array(bytes)))?.array ?? []
    }
}

extension JSONValue {
    /// Whether an object has a member.
    func has(_ name: String) -> Bool { (members ?? []).contains { $0.name == name } }

    /// The members of an object whose values are texts.
    var texts: [String: String] {
        Dictionary(
            (members ?? []).compactMap { member in member.value.string.map { (member.name, $0) } },
            uniquingKeysWith: { $1 }
        )
    }
}

/// Files that exist in a test alone.
final class TestFiles: FileAccess, @unchecked Sendable {
    // One test uses it at a time.
    private(set) var contents: [String: [UInt8]]
    private(set) var written: [String: [UInt8]] = [:]

    init(_ texts: [String: String]) {
        contents = texts.mapValues { Array($0.utf8) }
    }

    func read(_ path: String) throws(FileFailure) -> [UInt8]? { contents[path] }

    func replace(_ path: String, with bytes: [UInt8]) throws(FileFailure) {
        contents[path] = bytes
        written[path] = bytes
    }
}
