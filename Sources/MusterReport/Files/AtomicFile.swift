import MusterCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Writes whole files so that a reader sees the old content or the new one, never a part.
package enum AtomicFile {
    /// Puts `bytes` at `path`, or leaves everything as it was.
    ///
    /// The bytes go to a temporary file in the same folder, which is synced and then renamed over `path`; after that the
    /// folder is synced too. A file that is there keeps its permissions; a new one gets 0644 within the process's mask.
    /// A symbolic link is followed, so that the link stays.
    ///
    /// - Throws: ``FileError``; no temporary file is left behind.
    package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        let target = resolved(path)
        let folder = folder(of: target)
        var existing = stat()
        let exists = stat(target, &existing) == 0
        if exists, existing.st_mode & S_IFMT == S_IFDIR {
            throw FileError(path: path, reason: "it is a directory", remedy: "name a file inside it")
        }
        if exists, existing.st_mode & S_IFMT != S_IFREG {
            throw FileError(path: path, reason: "it is not an ordinary file")
        }
        // One process writes one path at a time, so its number makes the name unique; what a crash left is replaced.
        var digest = StableHash()
        digest.combine(target)
        let temporary = "\(folder)/.muster-\(getpid())-\(digest.hex).tmp"
        _ = unlink(temporary)
        let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard file >= 0 else { throw FileError(path: path, code: errno) }
        var failure = exists && fchmod(file, existing.st_mode & 0o777) != 0 ? errno : 0
        if failure == 0 { failure = put(bytes, into: file) }
        if failure == 0, fsync(file) != 0 { failure = errno }
        if close(file) != 0, failure == 0 { failure = errno }
        if failure == 0, rename(temporary, target) != 0 { failure = errno }
        guard failure == 0 else {
            _ = unlink(temporary)
            throw FileError(path: path, code: failure)
        }
        syncFolder(folder)
    }

    /// Makes a folder and those above it; one that exists already is fine.
    package static func makeFolder(_ path: String) throws(FileError) {
        var prefix = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            prefix += prefix.isEmpty || prefix.hasSuffix("/") ? "\(part)" : "/\(part)"
            guard mkdir(prefix, 0o755) != 0 else { continue }
            let code = errno
            var status = stat()
            guard stat(prefix, &status) == 0 else { throw FileError(path: prefix, code: code) }
            guard status.st_mode & S_IFMT == S_IFDIR else {
                throw FileError(
                    path: prefix,
                    reason: "it is a file",
                    remedy: "name another folder, or move the file away"
                )
            }
        }
    }

    /// The folder part of a path; `.` where there is none.
    package static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The file is in place already; a folder that cannot be synced (some network drives) is no failure.
    private static func syncFolder(_ folder: String) {
        let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard handle >= 0 else { return }
        _ = fsync(handle)
        _ = close(handle)
    }

    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }
}

/// Why a file could not be written.
package struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// As the user named it.
    package var path: String
    /// A clause without a full stop.
    package var reason: String
    /// What to do about it; `nil` where nothing general can be said.
    package var remedy: String?

    package init(path: String, reason: String, remedy: String? = nil) {
        self.path = path
        self.reason = reason
        self.remedy = remedy
    }

    init(path: String, code: Int32) {
        self.path = path
        switch code {
        case ENOENT:
            reason = "its folder does not exist"
            remedy = "make the folder, or name another one"
        case ENOTDIR:
            reason = "a part of the path is a file, not a folder"
        case EACCES, EPERM:
            reason = "permission denied"
            remedy = "check who owns the folder, or name another one"
        case EROFS:
            reason = "the file system is read-only"
            remedy = "name a folder on another file system"
        case ENOSPC, EDQUOT:
            reason = "no space is left"
            remedy = "make room; what was there before is unchanged"
        case ENAMETOOLONG:
            reason = "the name is too long"
        default:
            reason = String(cString: strerror(code))
        }
    }

    package var description: String {
        "cannot write \"\(path)\": \(reason)" + (remedy.map { "; \($0)" } ?? "")
    }
}

/// Writes everything, and answers with `errno` or zero.
private func put(_ bytes: [UInt8], into file: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
        var offset = 0
        while offset < buffer.count {
            let count = write(file, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
            if count < 0 {
                if errno == EINTR { continue }
                return errno
            }
            offset += count
        }
        return 0
    }
}
