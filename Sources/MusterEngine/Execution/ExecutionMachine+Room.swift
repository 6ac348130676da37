import MusterAWS
import MusterCore

/// Room for jobs and servers in one account and Region, as far as jobs of others take it.
///
/// What others had under way is known from the examination before the start. It is looked at again only while it keeps
/// a launch waiting, or after the service has found no room that should have been there.
struct Room: Hashable, Sendable {
    /// Active jobs that are not of this execution, and their servers.
    var jobs = 0
    var servers = 0
    /// Whether the service has refused since, so that it has to be looked at before the next launch.
    var isStale = false
    var isListing = false
    /// When it is looked at again.
    var due = Timestamp.distantFuture

    mutating func take(_ active: [DescribedJob]) {
        jobs = active.count
        servers = active.reduce(0) { $0 + $1.servers.count }
        isStale = false
        due = .distantFuture
    }
}

/// When launches begin.
extension ExecutionMachine {
    /// Begins launches as far as time and the service's places for jobs and servers reach.
    mutating func beginLaunches() {
        launchDue = .distantFuture
        guard cancellation == nil else { return }
        guard !isPaused else {
            if active.contains(where: { waves[$0].status == .running && waves[$0].idleLaunches > 0 }) {
                isKeptWaiting = true
            }
            return
        }
        for target in targets.indices where hasIdleLaunch(in: target) { beginLaunches(in: target) }
    }

    private mutating func beginLaunches(in target: Int) {
        var jobs = 0
        var servers = 0
        for wave in active where targetOfWave[wave] == target {
            for launch in waves[wave].launches.indices where waves[wave].launches[launch].holdsPlace {
                jobs += 1
                servers += waves[wave].launches[launch].positions.count
            }
        }
        for wave in active where hasIdleLaunch(wave, target) {
            for number in waves[wave].launches.indices where waves[wave].launches[number].machine.isIdle {
                let earliest = Timestamp.later(
                    waves[wave].nextLaunch,
                    waves[wave].launches[number].machine.notBefore
                )
                guard earliest <= now else {
                    launchDue = min(launchDue, earliest)
                    continue
                }
                let size = waves[wave].launches[number].positions.count
                guard hasRoom(for: size, jobs: jobs, servers: servers) else {
                    // A full place keeps nobody waiting who recovers elsewhere.
                    holdBehindOwnJobs(in: target, jobs: jobs, servers: servers)
                    return
                }
                let others = rooms[target]
                if others.isStale || !hasRoom(for: size, jobs: jobs + others.jobs, servers: servers + others.servers) {
                    guard plan.waitsForRoom else {
                        refuse(wave, number)
                        continue
                    }
                    hold(wave, in: target)
                    return
                }
                jobs += 1
                servers += size
                warnOfPlaces(target, jobs: jobs, servers: servers)
                waves[wave].isRoomAwaited = false
                if let stagger = plan.waves[wave].split?.stagger { waves[wave].nextLaunch = now + stagger }
                tell(.begin, wave, number)
            }
        }
    }

    private func hasRoom(for size: Int, jobs: Int, servers: Int) -> Bool {
        jobs < settings.launch.jobsPerTarget && (jobs == 0 || servers + size <= settings.launch.serversPerTarget)
    }

    private func hasIdleLaunch(in target: Int) -> Bool {
        // In a function that changes nothing: a closure would get a copy of the machine.
        for wave in active where hasIdleLaunch(wave, target) { return true }
        return false
    }

    private func hasIdleLaunch(_ wave: Int, _ target: Int) -> Bool {
        waves[wave].status == .running && targetOfWave[wave] == target && waves[wave].idleLaunches > 0
    }

    /// Tells once of every wave that is kept waiting by jobs of this plan.
    private mutating func holdBehindOwnJobs(in target: Int, jobs: Int, servers: Int) {
        for wave in active where hasIdleLaunch(wave, target) && !waves[wave].isRoomAwaited {
            let isDue = waves[wave].launches.contains { launch in
                launch.machine.isIdle && Timestamp.later(waves[wave].nextLaunch, launch.machine.notBefore) <= now
            }
            guard isDue else { continue }
            waves[wave].isRoomAwaited = true
            let cause = fullness(of: target, wave, jobs: jobs, servers: servers, whose: "this plan")
            effects.events.append(.launchHeld(wave: wave, cause: cause))
        }
    }

    private func fullness(of target: Int, _ wave: Int) -> Cause {
        fullness(of: target, wave, jobs: rooms[target].jobs, servers: rooms[target].servers, whose: "others")
    }

    private func fullness(of target: Int, _ wave: Int, jobs: Int, servers: Int, whose: String) -> Cause {
        let text =
            "wave \"\(plan.waves[wave].name)\" has no room in account \(targets[target].account), "
            + "\(targets[target].region): \(jobs) \(jobs == 1 ? "job" : "jobs") of \(whose) with "
            + "\(servers) \(servers == 1 ? "server" : "servers") \(jobs == 1 ? "is" : "are") active; "
            + "DRS allows \(settings.launch.jobsPerTarget) jobs and \(settings.launch.serversPerTarget) servers at a time"
        return Cause(.quotaExceeded, text)
    }

    private mutating func refuse(_ wave: Int, _ number: Int) {
        var cause = fullness(of: targetOfWave[wave], wave)
        cause.servers = waves[wave].launches[number].machine.servers
        waves[wave].refuse(number, cause, at: now, into: &effects)
        isOutpaced = true
    }

    /// Lets a wave wait for room, and sees to it that somebody looks for it.
    private mutating func hold(_ wave: Int, in target: Int) {
        if !waves[wave].isRoomAwaited {
            waves[wave].isRoomAwaited = true
            effects.events.append(.launchHeld(wave: wave, cause: fullness(of: target, wave)))
        }
        guard !rooms[target].isListing, rooms[target].due == .distantFuture else { return }
        rooms[target].due = rooms[target].isStale ? now : now + settings.roomInterval
        if rooms[target].due <= now { lookForRoom(in: target) }
    }

    /// Lists the active jobs of a place.
    mutating func lookForRoom(in target: Int) {
        rooms[target].due = .distantFuture
        guard stage == .running, cancellation == nil else { return }
        rooms[target].isListing = true
        effects.call(.room(target: target), .describeJobs(target: target, since: nil, token: nil))
    }

    mutating func sawRoom(_ target: Int, _ result: Result<EngineAnswer, AWSError>) {
        rooms[target].isListing = false
        switch result {
        case .success(.jobs(let jobs, _)):
            var own = Set<JobID>()
            for wave in waves.indices where targetOfWave[wave] == target {
                for launch in waves[wave].launches.indices {
                    if let job = waves[wave].launches[launch].tracker?.job { own.insert(job) }
                }
            }
            rooms[target].take(jobs.filter { $0.isActive && !own.contains($0.id) })
        case .success:
            break
        case .failure:
            rooms[target].due = now + settings.roomInterval
        }
    }
}
