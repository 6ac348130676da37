#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Makes sure that one process at a time writes to a history.
///
/// The lock lies on a file beside the database and ends with the process, however that ends. A class because it owns a
/// file descriptor. Not for network drives, whose locks are not to be trusted.
final class HistoryLock: Sendable {
    private let file: Int32

    /// Waits for the lock in steps of 20 ms, at most so long.
    init(beside path: String, wait: Duration) throws(HistoryError) {
        // The property is set last: an initialiser that throws after it would run `deinit` as well.
        file = try Self.acquire(path, wait: wait)
    }

    private static func acquire(_ path: String, wait: Duration) throws(HistoryError) -> Int32 {
        let lock = path + ".lock"
        let file = open(lock, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else {
            throw .inaccessible(path: path, detail: "\(lock): \(String(cString: strerror(errno)))")
        }
        let step = Duration.milliseconds(20)
        var waited = Duration.zero
        while flock(file, LOCK_EX | LOCK_NB) != 0 {
            guard waited < wait else {
                let holder = holder(file)
                close(file)
                throw .locked(path: path, holder: holder)
            }
            usleep(20_000)
            waited += step
        }
        let note = Array("\(getpid())\n".utf8)
        ftruncate(file, 0)
        pwrite(file, note, note.count, 0)
        return file
    }

    deinit {
        ftruncate(file, 0)
        close(file)
    }

    /// The number of the process that holds the lock, as far as it has said so.
    private static func holder(_ file: Int32) -> Int? {
        var bytes = [UInt8](repeating: 0, count: 20)
        let count = pread(file, &bytes, bytes.count, 0)
        guard count > 0 else { return nil }
        return Int(String(decoding: bytes[..<count], as: UTF8.self).prefix { $0.isNumber })
    }
}
