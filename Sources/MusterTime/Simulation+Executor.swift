import Synchronization

/// The entrances of the executor, and the guard that stands there.
extension Simulation {
    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        guard home.load(ordering: .relaxed) == ThreadIdentity.current else {
            return strayed()
        }
        ready.append(job)
    }

    /// Stops the program when the simulated world is touched from outside while it runs.
    @inline(__always)
    func checkThread() {
        guard home.load(ordering: .relaxed) == ThreadIdentity.current else {
            return touchedFromOutside()
        }
    }

    @inline(never)
    private func touchedFromOutside() {
        guard !isRunning.load(ordering: .relaxed) else {
            fatalError("The clock or the events of a simulation were used on another thread. \(Self.usualCauses)")
        }
        // Nobody runs the world, so whoever has it now may look at it.
    }

    /// Receives work that comes back on a foreign thread.
    ///
    /// After the end of a run it is dropped: the world has moved on, and its queue is not for foreign threads.
    @inline(never)
    private func strayed() {
        guard !isRunning.load(ordering: .relaxed) else {
            fatalError("Work of a simulation came back from another thread. \(Self.usualCauses)")
        }
        strayCount.add(1, ordering: .relaxed)
    }

    private static let usualCauses = """
        Something has left the simulated world: an unstructured Task { } or Task.detached, Task.sleep, Dispatch, a \
        timer, the main actor, or a continuation that a foreign thread resumes. Use task groups or async let for work, \
        and the clock that was passed in for time.
        """
}
