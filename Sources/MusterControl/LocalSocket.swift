#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The calls of the system on which both ends rest.
enum LocalSocket {
    static var reason: String { String(cString: strerror(errno)) }

    /// A socket of the file system that neither blocks nor outlives this program.
    static func make() -> Int32 {
        #if canImport(Darwin)
        let file = socket(AF_UNIX, SOCK_STREAM, 0)
        #else
        let file = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        if file >= 0 { prepare(file) }
        return file
    }

    static func accept(_ file: Int32) -> Int32 {
        #if canImport(Glibc)
        return Glibc.accept(file, nil, nil)
        #elseif canImport(Musl)
        return Musl.accept(file, nil, nil)
        #else
        return Darwin.accept(file, nil, nil)
        #endif
    }

    static func end(_ file: Int32) {
        _ = close(file)
    }

    static func prepare(_ file: Int32) {
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        _ = fcntl(file, F_SETFL, fcntl(file, F_GETFL) | O_NONBLOCK)
    }

    /// Calls `bind` or `connect` with the address of a file in a folder.
    ///
    /// The folder is named by its descriptor, where the system can: an address holds 107 bytes only.
    static func address(
        _ name: String,
        in folder: String,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
        guard directory >= 0 else { return -1 }
        defer { close(directory) }
        #if os(Linux)
        let path = "/proc/self/fd/\(directory)/\(name)"
        #else
        let path = "\(folder)/\(name)"
        #endif
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else {
            errno = ENAMETOOLONG
            return -1
        }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }

    /// Whether somebody listens behind a file.
    static func isAnswered(_ name: String, in folder: String) -> Bool {
        let file = make()
        guard file >= 0 else { return false }
        defer { close(file) }
        return address(name, in: folder) { connect(file, $0, $1) } == 0 || errno == EAGAIN || errno == EINPROGRESS
    }

    /// Writes what can be written without waiting.
    ///
    /// - Returns: How much; `nil` when nobody reads any more.
    static func write(_ bytes: ArraySlice<UInt8>, to file: Int32) -> Int? {
        #if canImport(Darwin)
        let flags: Int32 = 0
        #else
        let flags = Int32(MSG_NOSIGNAL)
        #endif
        let count = bytes.withUnsafeBytes { send(file, $0.baseAddress, $0.count, flags) }
        if count >= 0 { return count }
        return errno == EAGAIN || errno == EINTR ? 0 : nil
    }

    /// Reads what is there.
    ///
    /// - Returns: Nothing when nothing is there yet; `nil` at the end.
    static func read(_ file: Int32, atMost limit: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: limit)
        let count = recv(file, &bytes, limit, 0)
        if count > 0 { return Array(bytes[..<count]) }
        if count < 0, errno == EAGAIN || errno == EINTR { return [] }
        return nil
    }
}

/// The folder of the sockets beside a history.
package enum ControlFolder {
    private static let suffix = ".sock"

    package static func path(beside history: String) -> String { history + ".control" }

    static func name(of execution: String) -> String { execution + suffix }

    /// Makes the folder, for its owner alone.
    static func prepare(_ folder: String) throws(ControlError) {
        if mkdir(folder, 0o700) != 0, errno != EEXIST {
            throw ControlError("\"\(folder)\" cannot be made: \(LocalSocket.reason)")
        }
        var status = stat()
        guard lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw ControlError("\"\(folder)\" is not a folder")
        }
        guard status.st_uid == geteuid(), status.st_mode & 0o077 == 0 else {
            throw ControlError("\"\(folder)\" is open to others; it has to be its owner's alone (mode 0700)")
        }
    }

    /// The executions whose sockets lie in the folder, in order of their ids, and whether anybody listens there.
    package static func executions(in folder: String) -> [(id: String, isListening: Bool)] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasSuffix(suffix), names.count < 1_000 { names.append(name) }
        }
        return names.sorted().map { (String($0.dropLast(suffix.count)), LocalSocket.isAnswered($0, in: folder)) }
    }

    /// Takes away sockets behind which nobody listens any more.
    static func removeLeftovers(in folder: String) {
        for (id, isListening) in executions(in: folder) where !isListening {
            unlink("\(folder)/\(name(of: id))")
        }
    }
}
