import Foundation

/// Fetches the bytes of a named file; the only way by which this module meets a file system.
package struct FileLoader: Sendable {
    /// Why a file could not be had.
    package enum Problem: Error, Hashable, Sendable {
        case missing
        case directory
        /// A device, a pipe or a socket, which may never end.
        case notRegular
        case notPermitted
        /// The file holds more bytes than the limit that was asked for.
        case tooLarge
        case failed(String)
    }

    private let list: @Sendable (_ folder: String) -> [String]
    private let load: @Sendable (_ path: String, _ limit: Int) throws(Problem) -> [UInt8]

    /// - Parameter load: Returns the file's bytes, or throws ``Problem/tooLarge`` when there are more than the limit.
    package init(_ load: @escaping @Sendable (_ path: String, _ limit: Int) throws(Problem) -> [UInt8]) {
        self.init(listing: { _ in [] }, load)
    }

    /// - Parameters:
    ///   - list: Names the files of a folder, in any order; nothing for what is no folder.
    ///   - load: As above.
    package init(
        listing list: @escaping @Sendable (_ folder: String) -> [String],
        _ load: @escaping @Sendable (_ path: String, _ limit: Int) throws(Problem) -> [UInt8]
    ) {
        self.list = list
        self.load = load
    }

    /// The names of the files of a folder, in order; none for what cannot be listed.
    package func names(in folder: String) -> [String] { list(folder).sorted() }

    /// The file's bytes; ``Problem/tooLarge`` when there are more than `limit`.
    package func bytes(of path: String, limit: Int) throws(Problem) -> [UInt8] {
        try load(path, limit)
    }

    /// Reads regular files from the disk.
    package static let disk = FileLoader(
        listing: { (try? FileManager.default.contentsOfDirectory(atPath: $0)) ?? [] }
    ) { path, limit throws(Problem) in
        let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        let attributes: [FileAttributeKey: Any]
        do {
            attributes = try FileManager.default.attributesOfItem(atPath: url.path)
        } catch {
            throw Self.problem(error)
        }
        switch attributes[.type] as? FileAttributeType {
        case .typeRegular: break
        case .typeDirectory: throw .directory
        default: throw .notRegular
        }
        if let size = attributes[.size] as? NSNumber, size.int64Value > Int64(limit) { throw .tooLarge }
        do {
            let handle = try FileHandle(forReadingFrom: url)
            defer { try? handle.close() }
            // The size may have changed since it was looked up, so the bound holds here as well.
            let data = try handle.read(upToCount: limit + 1) ?? Data()
            guard data.count <= limit else { throw Problem.tooLarge }
            return [UInt8](data)
        } catch {
            throw Self.problem(error)
        }
    }

    /// Serves files from memory; every other path is missing.
    package static func memory(_ files: [String: String]) -> FileLoader {
        FileLoader(
            listing: { folder in
                files.keys.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.utf8.count + 1)) }
            }
        ) { path, limit throws(Problem) in
            guard let text = files[path] else { throw .missing }
            guard text.utf8.count <= limit else { throw .tooLarge }
            return Array(text.utf8)
        }
    }

    private static func problem(_ error: any Error) -> Problem {
        if let problem = error as? Problem { return problem }
        switch (error as? CocoaError)?.code {
        case .fileNoSuchFile, .fileReadNoSuchFile: return .missing
        case .fileReadNoPermission: return .notPermitted
        case .fileReadInvalidFileName: return .failed("the name is not valid")
        default: return .failed("the system refused to read it")
        }
    }
}

/// Paths as text: nothing here asks the file system.
enum FilePath {
    /// The path that a file means when it names `path`: relative to its own folder.
    static func resolve(_ path: String, from file: String) -> String {
        guard !path.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return normalize(path) }
        return normalize(String(file[...slash]) + path)
    }

    /// The path without `.` and, where possible, without `..`.
    static func normalize(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else if part != ".." || !path.hasPrefix("/") {
                parts.append(part)
            }
        }
        let joined = parts.joined(separator: "/")
        if path.hasPrefix("/") { return "/" + joined }
        return joined.isEmpty ? "." : joined
    }
}
