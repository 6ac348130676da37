import MusterAWS
import MusterCore

/// What becomes of a call to terminate.
extension RollbackMachine {
    mutating func refused(_ error: AWSError, at now: Timestamp, random: inout SeededGenerator) -> [Step] {
        let recorded = RecordedError(error)
        func refusal(_ retryAfter: Duration?) -> Step {
            .event(.refused(number: number, error: recorded, retryAfter: retryAfter))
        }
        if error.isThrottle || error.code == .notSent {
            throttles += 1
            forgetTry()
            guard retry.mayRetry(afterFailures: throttles) else {
                return [refusal(nil)] + giveUp(after: error)
            }
            let delay = retry.delay(afterFailures: throttles, requested: error.retryAfter, random: &random)
            return [refusal(delay)] + rest(delay, .list, at: now)
        }
        if error.code == .conflictException || error.code == .serviceQuotaExceededException {
            forgetTry()
            guard settings.conflictWaits.indices.contains(conflicts) else {
                return [refusal(nil)] + giveUp(after: error)
            }
            let delay = settings.conflictWaits[conflicts]
            conflicts += 1
            // A job of ours that an answer was lost of may be what the servers are busy with: the next list shows it.
            return [refusal(delay)] + rest(delay, .list, at: now)
        }
        if error.code == .resourceNotFoundException {
            // One of them is gone already; the next list shows which.
            return [refusal(settings.lookInterval)] + rest(settings.lookInterval, .list, at: now)
        }
        if error.isTransport || (500...599).contains(error.httpStatus) || error.isRetryable {
            lastError = error
            state = .searching
            return [.listJobs(since: intended - LaunchMatcher.clockTolerance)]
        }
        return [refusal(nil)] + giveUp(after: error)
    }

    /// A call that did not take place is not one of those that may name an instance.
    private mutating func forgetTry() {
        for own in called { tries[own.instance, default: 1] -= 1 }
    }

    private mutating func giveUp(after error: AWSError) -> [Step] {
        lastError = error
        return giveUp("AWS refused to terminate it")
    }

    /// Looks for the job of a call whose answer was lost.
    ///
    /// Terminating an instance twice does no harm, so that a call that cannot be found may simply be made again.
    mutating func searched(_ jobs: [DescribedJob], at now: Timestamp) -> [Step] {
        let wanted = Set(called.map(\.server))
        let mine = jobs.filter { job in
            job.type == .terminate && (job.created.map { $0 >= intended - LaunchMatcher.clockTolerance } ?? false)
                && job.servers.count == wanted.count && wanted.isSuperset(of: job.servers)
        }.min { ($0.created ?? .distantFuture, $0.id) < ($1.created ?? .distantFuture, $1.id) }
        guard let mine else { return rest(settings.lookInterval, .list, at: now) }
        return [.event(.adopted(number: number, job: mine.id))] + follow(mine.id, at: now)
    }

    mutating func follow(_ job: JobID, at now: Timestamp) -> [Step] {
        lastStatus = nil
        lastError = nil
        return rest(settings.lookInterval, .follow(job), at: now)
    }

    mutating func followed(_ id: JobID, _ jobs: [DescribedJob], at now: Timestamp) -> [Step] {
        guard let job = jobs.first(where: { $0.id == id }) else {
            // What has become of the instances tells more than a job that is no longer listed.
            return list(share: 0)
        }
        var steps: [Step] = []
        if job.status != lastStatus {
            lastStatus = job.status
            steps.append(
                .event(.jobObserved(job: id, status: job.status?.rawValue ?? "", ended: job.ended))
            )
        }
        if job.isActive {
            guard now < end else { return steps + giveUp("job \(id) still runs in AWS") }
            return steps + rest(settings.lookInterval, .follow(id), at: now)
        }
        return steps + list(share: 0)
    }

    /// A list could not be had: it is tried again, until the rollback's end when the refusal may pass.
    mutating func unseen(_ error: AWSError, then next: Next, at now: Timestamp) -> [Step] {
        if !error.isRetryable { lostLooks += 1 }
        lastError = error
        guard lostLooks < settings.lostLooks, now < end else { return giveUp("its state cannot be read") }
        return rest(settings.lookInterval, next, at: now)
    }
}
