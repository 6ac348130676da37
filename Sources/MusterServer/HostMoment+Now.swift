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
