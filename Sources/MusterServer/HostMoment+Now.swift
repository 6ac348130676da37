import MusterCore
package import MusterTwin
import NIOCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension HostMoment {
    /// The present of this host.
    package static var now: HostMoment {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return HostMoment(
            ticks: Int64(clamping: NIODeadline.now().uptimeNanoseconds),
            wall: Timestamp(seconds: Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
        )
    }
}

/// Lets the process hold as many connections as the system allows it to.
func raiseDescriptorLimit() {
    var limit = rlimit()
    #if canImport(Glibc)
    let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
    let resource = RLIMIT_NOFILE
    #endif
    guard getrlimit(resource, &limit) == 0, limit.rlim_cur < limit.rlim_max else { return }
    limit.rlim_cur = min(limit.rlim_max, 65_536)
    _ = setrlimit(resource, &limit)
}
