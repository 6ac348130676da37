package import MusterCore

/// A word of reports that somebody may ask about: a cause, the kind of a failed check, or a metric.
package struct Term: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case cause, check, objective, metric

        /// What stands above their list.
        package var title: String {
            switch self {
            case .cause: "Causes: why a wave or a server did not succeed"
            case .check: "Checks: how a run falls short"
            case .objective: "Objectives: what a plan's limits are measured by"
            case .metric: "Metrics: the figures of a report beside what is demanded in general"
            }
        }
    }

    package var kind: Kind
    package var name: String
    /// The definition of a metric.
    package var metric: MetricDefinition?
    /// What it is about, in one line.
    package var title: String
    package var meaning: String
    /// What to look at, or to do.
    package var remedy: String

    /// The term of a name, the exact one before one that differs in case; of a metric, also of its long name.
    package static func named(_ name: String) -> Term? {
        if let exact = all.first(where: { $0.name == name }) { return exact }
        let name = name.lowercased()
        return all.first { $0.name.lowercased() == name } ?? all.first { $0.metric?.name.lowercased() == name }
    }

    /// Every word that means a term: names, and the long names of metrics.
    package static var words: [String] {
        all.map(\.name) + all.compactMap(\.metric?.name).filter { name in !all.contains { $0.name == name } }
    }

    /// Causes, checks, objectives and metrics, each in their own order.
    package static let all: [Term] = {
        var terms: [Term] = []
        for (kind, text) in [(Kind.cause, causes), (.check, checks), (.objective, objectives)] {
            for entry in text.split(separator: "\n\n") {
                let lines = entry.split(separator: "\n")
                guard let head = lines.first, let colon = head.firstIndex(of: ":") else { continue }
                let remedy = lines.filter { $0.hasPrefix("> ") }.map { String($0.dropFirst(2)) }
                terms.append(
                    Term(
                        kind: kind,
                        name: String(head[..<colon]),
                        title: String(head[head.index(after: colon)...].drop { $0 == " " }),
                        meaning: lines.dropFirst().filter { !$0.hasPrefix("> ") }.joined(separator: " "),
                        remedy: remedy.joined(separator: " ")
                    )
                )
            }
        }
        return terms
            + MetricDefinition.all.map { metric in
                Term(
                    kind: .metric,
                    name: metric.id,
                    metric: metric,
                    title: metric.title,
                    meaning: metric.formula,
                    remedy: metric.advice
                )
            }
    }()

    private static let causes = """
        launchFailed: servers of the wave failed to launch
        The DRS job is over, and its log or its list of servers says FAILED for at least one critical server. The job itself is COMPLETED, as every job that ran to its end.
        > The cause names the servers and the last error of the job's log. Look for capacity, subnets, launch templates and permissions of the caller.

        finishedWithoutLaunching: the job completed and nobody was launched
        The job went from STARTED to COMPLETED without a launch event and without an error event.
        > Often the caller lacks an EC2 permission that DRS needs; the service then stops without a word. The last phase that was seen says how far it got.

        stuck: the job completed, yet a server stayed undecided
        The job is COMPLETED and a server of it is still PENDING after the grace period.
        > Look at the recovery instances in the console: the launch may have gone well without being reported.

        timedOut: the wave's time limit passed
        The wave did not settle within its timeout, and was given up.
        > Its job still runs in AWS and cannot be cancelled. Compare the timeout with the latency profile; muster lint does so.

        throttled: AWS throttled until the retries were used up
        Calls were refused with a throttling error for longer than the retries last.
        > Somebody else in the account may be polling hard; wait, or spread waves over accounts.

        recordIncomplete: AWS has a job of the execution that its record does not know
        After a restart the jobs in AWS are held against the record. A launch is recorded before it is made, so the record has lost something.
        > Nothing more is launched, since it might be launched twice. Look at the disk and at whoever keeps the record; the cause names the job.

        conflict: a server is being processed by another job
        DRS takes a server into one job at a time, and refused the whole launch.
        > The cause names the server. Wait for the other job, or set onConflict: wait in the plan.

        accessDenied: a call was not allowed
        STS refused the role, or a service refused a call with its credentials.
        > The cause names the account, the role and the action. Check the trust, the external id and the role's policy.

        quotaExceeded: a limit of DRS was reached
        Too many jobs at once, too many servers in one job, or in all jobs together.
        > These quotas cannot be raised: let waves wait for each other, or use more accounts.

        jobLost: the job can no longer be found
        DRS no longer lists the job that was started.
        > It may have been deleted by somebody. Whether its servers were launched has to be looked up.

        serverNotFound: DRS does not know a server of the wave
        The server is not a source server of the target account and Region.
        > It was disconnected or removed, or the target of the wave is another one than meant.

        emptySelection: a selection matched nobody
        No source server carries the tags of a selection.
        > Tags are compared exactly, letter case included.

        leftoverInstance: an instance of an earlier launch is still there
        A drill was never cleaned up, or a recovery is still in use. DRS removes the instance before it launches another one.
        > Terminate drill instances once nobody needs them: they cost, and where addresses are copied the next launch fails.

        staleInventory: the list of source servers is older than it should be
        DRS notes every minute that it has seen an agent, and in this list nobody was seen for a quarter of an hour.
        > Tags and replication may have changed since. List the servers again; "unverified: block" lets nothing start from an old list.

        selectionChanged: a selection means others than when the plan was saved
        Servers have gained or lost the tags, or the plan's list of them is older than the tags.
        > The finding names who came and who went. Bring "saved" up to date, or look why the tags have moved.

        noRecoveryPoint: a server has no point at or before the moment that the plan asks for
        DRS keeps points every ten minutes for an hour, every hour for a day, every day for as long as its policy says.
        > Choose a later moment, or let the server be optional.

        notReplicating: a server has no recovery point that could be used
        The first copy was never finished, or replication was stopped and its points are gone.
        > Mend the replication before the drill; the state and the error stand with the server.

        uninitialized: DRS is not initialised in the account and Region
        Every call is refused until the service was set up there.
        > Initialise DRS in that Region, or correct the target.

        unreachable: AWS could not be reached, or never answered
        Calls were lost or timed out until the retries were used up.
        > Whatever was started goes on in AWS. Look at the network and at the health of the Region.

        unknownLaunch: whether a launch took place could not be established
        The answer to a launch was lost, and no job could be found that it may have started.
        > Nothing is launched twice, so the wave stops here. Look up the jobs of the account before another try.

        refused: AWS refused for another reason
        The service answered with an error that has no cause of its own here.
        > The cause repeats the code and the message of the service.

        approvalDenied: somebody denied an approval
        A person who may decide said no.
        > The record has who, when and why.

        approvalTimedOut: nobody answered an approval in time
        The question stood for as long as the plan allows, and its time-out is to fail or to cancel.
        > Was the message delivered, and to whom? Name a deputy, or give people more time.

        pauseTimedOut: nobody resumed in time
        A pause lasted for as long as the plan allows, and its time-out is to fail or to cancel.
        > Who was to resume? Give people more time with "pause", or let the plan go on.

        stopped: another wave failed, and the plan says to start nothing more
        Its failure policy is "stop" or "rollback".
        > Look at the wave that failed; "onFailure: continue" lets go on what does not depend on it.

        probeFailed: a probe did not pass
        The servers of the wave may well be LAUNCHED; what was looked at was not as it should be in time.
        > Look at the tries of the probe in the report, and at what they found.

        actionFailed: an action did not succeed
        A command or an SSM document before or after the launches failed, or brought no answer in time.
        > Look at what the action said; an action that may fail is not "required".

        dependencyFailed: a wave that this one waits for did not succeed
        The wave was never started.
        > Look at the wave before it.

        cancelled: somebody cancelled the execution
        Nothing was started after the request; jobs that ran were followed to their end.
        > What was launched until then still runs and costs.
        """

    private static let checks = """
        UnexpectedState: the execution or a wave ended in another state than expected
        Without an expectation a plan has to complete.
        > The message says how it ended and why; the cause has an entry of its own.

        WaveFailed: a wave did not recover
        More of its critical servers failed than it tolerates, or it timed out.
        > Look at its cause and its servers.

        LaunchFailed: a critical server was not launched
        DRS reported FAILED for it, or its job was given up.
        > Look at its cause, and at the raw error in it.

        ProbeFailed: a probe that is required did not pass
        The servers may well be LAUNCHED; what was looked at was not as it should be in time.
        > Look at its tries and at what they found.

        ActionFailed: an action that is required did not succeed
        A command or an SSM document failed, or brought no answer in time.
        > Look at what it said; an action that may fail is not "required".

        LeftOver: a rollback did not clear everything away
        Instances of the drill are still there, or could not be seen to be gone.
        > The rollback of the report names each instance, where it is, and why; it costs until somebody terminates it.

        WrongAccount: a call acted where the plan has nothing to do
        It went to another account or Region than those of the plan, or was signed with credentials of another account.
        > That is a mistake of Muster's, never of a file. Please report it with the scenario and the seed.

        BudgetExceeded: a wave took longer than its budget
        The wave went on; only the gate is missed.
        > The critical path tells which phase of which server took the time.

        ObjectiveMissed: an objective of the plan was missed
        The measured value is above the limit. Gates decide on exact values, never on rounded ones.
        > Limit, measured value, both clock points and the critical path stand with the check.

        AssertionFailed: an expectation of the scenario did not come true
        A count of calls, the notifications, a word in a cause, or an objective that was to be missed.
        > The run behaved otherwise than its author believed; either is wrong.

        InvalidScenario: the scenario or a file of it is not valid
        It did not run.
        > Every diagnostic has a code with an entry of its own.

        Interrupted: the record of the execution breaks off
        The run was stopped before the execution ended.
        > Run it again; equal seeds take equal steps.

        CannotJudge: AWS kept a live run from being judged
        Its surroundings failed, not the plan.
        > Look at the cause, mend it and run the drill again.

        TimeLimitReached: the rehearsal reached its limit of virtual time
        The execution had not ended by then.
        > Raise limits.virtualTime where so long a drill is meant; else look at what the record waits for.

        StepLimitReached: the rehearsal reached its limit of steps
        The execution had not ended by then.
        > Raise limits.events where so large a drill is meant.

        SimulationStalled: nothing could happen any more, and the execution had not ended
        That is a mistake of Muster's, never of a file.
        > Please report it with the scenario and the seed.

        EngineStandstill: the engine had nothing to wait for, and the execution had not ended
        That is a mistake of Muster's, never of a file.
        > Please report it with the scenario and the seed.

        RestartFailed: the execution could not be taken up again from its record
        What the record holds contradicts what is found.
        > The message says what; nothing is launched from a record that cannot be relied on.

        InvalidTemplate: a template of a message cannot be read
        The scenario did not run.
        > The message names the template. "muster templates FOLDER" writes the built-in ones.

        NotDeterministic: two runs of the same scenario and seed differ
        That is a mistake of Muster's, never of a file.
        > Please report it with the scenario and the seed.
        """

    private static let objectives = """
        rto: from the request to the last critical server launched
        Recovery time. Holds by people count, and are shown apart.
        > Optional servers are left out. A plan that did not recover has no value and misses its limit. N12 is the same time beside a general demand.

        rpo: from the recovery point used to the request
        Age of the oldest recovery point that was used; the worst server counts.
        > The lag of its copy stands with the server.

        waveTransition: from the last settled server of a wave to the next wave's first launch call
        What the orchestration itself costs between two waves, holds left out; the worst pair counts.
        > It is made of detection, decision and the launch call. N7 is the same time beside a general demand.

        detection: from the end of a job to the moment at which Muster knows
        What polling costs; the worst job counts.
        > It grows with the interval between two polls and with throttling. N10 is the same time beside a general demand.

        start: from the request to the first launch call
        Preflight, credentials and resolution of selections, holds left out.
        > Many accounts and a busy API make it longer. N6 is the same time beside a general demand.
        """
}

extension CauseCode {
    /// What the cause means, and what to do about it.
    package var term: Term? { Term.named(rawValue) }
}
