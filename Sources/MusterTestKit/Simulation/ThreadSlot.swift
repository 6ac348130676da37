#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What belongs to the running thread alone.
enum ThreadSlot {
    private static let worldKey = makeKey()
    private static let counterKey = makeKey()

    /// The world that the running thread simulates.
    static var world: SimulatedWorld? {
        get {
            guard let pointer = pthread_getspecific(worldKey) else { return nil }
            return Unmanaged<SimulatedWorld>.fromOpaque(pointer).takeUnretainedValue()
        }
        set {
            // Unretained: `SimulatedWorld.run` keeps the world alive for as long as it stands here.
            pthread_setspecific(worldKey, newValue.map { UnsafeRawPointer(Unmanaged.passUnretained($0).toOpaque()) })
        }
    }

    /// Where the running thread counts work that leaves the simulated world.
    static var escapeCounter: UnsafeMutablePointer<Int>? {
        get { pthread_getspecific(counterKey)?.assumingMemoryBound(to: Int.self) }
        set { pthread_setspecific(counterKey, newValue.map(UnsafeRawPointer.init)) }
    }

    private static func makeKey() -> pthread_key_t {
        var key = pthread_key_t()
        let status = pthread_key_create(&key, nil)
        precondition(status == 0, "the process has no thread-specific keys left")
        return key
    }
}
