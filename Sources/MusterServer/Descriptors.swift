#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The files and sockets that the process may have open.
enum Descriptors {
    /// So many are kept for what is no connection of a client: the log, the state, messages on their way.
    private static let reserve = 64

    /// Lets the process have as many open as the system allows it to.
    ///
    /// - Returns: How many connections there is room for; `nil` when the system does not say.
    static func raiseLimit() -> Int? {
        var limit = rlimit()
        #if canImport(Glibc)
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
        let resource = RLIMIT_NOFILE
        #endif
        guard getrlimit(resource, &limit) == 0 else { return nil }
        if limit.rlim_cur < limit.rlim_max {
            let former = limit.rlim_cur
            limit.rlim_cur = min(limit.rlim_max, max(former, 65_536))
            if setrlimit(resource, &limit) != 0 { limit.rlim_cur = former }
        }
        return max(1, (Int(exactly: limit.rlim_cur) ?? .max) - reserve)
    }
}
