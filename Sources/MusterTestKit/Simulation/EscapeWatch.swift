#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Counts the work that the running thread hands to the process-wide executor, where no simulated work belongs.
///
/// Catches `Task { }`, `Task.detached` and actors that leave the simulation. It listens through
/// `swift_task_enqueueGlobal_hook`, which the Swift runtime exports without promising it: an alarm for tests, and silent
/// where the runtime has no such hook. `Task.sleep` does not pass here; the simulation's own guard catches it.
struct EscapeWatch: ~Copyable {
    private let counter: UnsafeMutablePointer<Int>
    private let outer: UnsafeMutablePointer<Int>?

    /// Begins to count on the running thread.
    init() {
        _ = Self.isInstalled
        counter = .allocate(capacity: 1)
        counter.initialize(to: 0)
        outer = ThreadSlot.escapeCounter
        ThreadSlot.escapeCounter = counter
    }

    /// Ends counting, on the thread on which it began.
    ///
    /// - Returns: How many jobs left.
    consuming func stop() -> Int {
        ThreadSlot.escapeCounter = outer
        let count = counter.pointee
        counter.deallocate()
        return count
    }

    private typealias Original = @convention(thin) (UnownedJob) -> Void
    private typealias Hook = @convention(thin) (UnownedJob, Original) -> Void

    /// Whether the hook is in place; the first question puts it there.
    static let isInstalled: Bool = {
        guard let symbol = dlsym(dlopen(nil, RTLD_LAZY), "swift_task_enqueueGlobal_hook") else { return false }
        symbol.assumingMemoryBound(to: Hook?.self).pointee = { job, original in
            if let counter = ThreadSlot.escapeCounter {
                counter.pointee += 1
            }
            original(job)
        }
        return true
    }()
}
