/// The jobs that can run now, first in, first out.
///
/// A ring on raw memory. Not for use from several threads.
struct ReadyQueue: ~Copyable {
    private var jobs: UnsafeMutablePointer<UnownedJob>
    /// A power of two.
    private var capacity: Int
    private var head = 0
    private(set) var count = 0

    init() {
        capacity = 64
        jobs = .allocate(capacity: capacity)
    }

    deinit {
        jobs.deallocate()
    }

    @inline(__always)
    mutating func append(_ job: UnownedJob) {
        if count == capacity {
            grow()
        }
        (jobs + ((head &+ count) & (capacity &- 1))).initialize(to: job)
        count &+= 1
    }

    /// Takes the oldest job; there is one.
    @inline(__always)
    mutating func removeFirst() -> UnownedJob {
        let job = jobs[head]
        head = (head &+ 1) & (capacity &- 1)
        count &-= 1
        return job
    }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<UnownedJob>.allocate(capacity: capacity * 2)
        for index in 0..<count {
            (larger + index).initialize(to: jobs[(head + index) & (capacity - 1)])
        }
        jobs.deallocate()
        jobs = larger
        head = 0
        capacity *= 2
    }
}
