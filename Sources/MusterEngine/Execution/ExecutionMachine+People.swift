import MusterAWS
import MusterCore

/// What people ask of a running execution.
extension ExecutionMachine {
    // MARK: - Requests

    /// Follows a request, or keeps it among those that had no effect.
    mutating func consider(_ request: PersonRequest) {
        if let why = refusal(of: request) {
            refusedRequests.append(RefusedRequest(time: now, request: request, why: why))
            noticeIntruder(request, why: why)
            return
        }
        switch request.kind {
        case .approve(let wave): decide(wave, .approved, by: request.person, reason: request.reason)
        case .deny(let wave): decide(wave, .denied, by: request.person, reason: request.reason)
        case .pause:
            isPaused = true
            notify(.paused, person: request.person, reason: request.reason)
        case .resume:
            isPaused = false
            notify(.resumed, person: request.person, reason: request.reason)
        case .cancel: cancel(request)
        }
    }

    private func refusal(of request: PersonRequest) -> String? {
        if outcome != nil { return "the execution is over" }
        switch request.kind {
        case .approve(let wave), .deny(let wave):
            guard plan.waves.indices.contains(wave) else { return "the plan has no wave number \(wave)" }
            guard waves[wave].status == .awaitingApproval, let approval = plan.waves[wave].approval else {
                return "wave \"\(plan.waves[wave].name)\" does not wait for a decision"
            }
            guard approval.approvers.isEmpty || approval.approvers.contains(request.person) else {
                return "\"\(request.person)\" may not decide on wave \"\(plan.waves[wave].name)\""
            }
            return nil
        case .pause:
            if cancellation != nil { return "the execution is being cancelled" }
            return isPaused ? "the execution is paused already" : nil
        case .resume:
            if cancellation != nil { return "the execution is being cancelled" }
            return isPaused ? nil : "the execution is not paused"
        case .cancel:
            return cancellation == nil ? nil : "the execution is being cancelled already"
        }
    }

    private mutating func decide(_ wave: Int, _ decision: ApprovalDecision, by person: String?, reason: String?) {
        let name = plan.waves[wave].name
        waves[wave].decide(
            decision,
            by: person,
            reason: reason,
            into: &effects
        )
        switch decision {
        case .approved:
            notify(.approvalGranted, wave: wave, person: person, reason: reason)
        case .denied:
            let why = reason.map { ": \($0)" } ?? ""
            waves[wave].skip(
                .failed,
                Cause(.approvalDenied, "\"\(person ?? "somebody")\" denied wave \"\(name)\"\(why)"),
                at: now,
                into: &effects
            )
            notify(.approvalDenied, wave: wave, person: person, reason: reason)
        case .timedOut:
            break
        }
    }

    /// Does what the plan says for a hold that nobody has ended.
    mutating func expireHold(of wave: Int) {
        guard let approval = plan.waves[wave].approval else { return }
        let text =
            "nobody decided on wave \"\(plan.waves[wave].name)\" within \(approval.timeout.text)"
        waves[wave].decide(
            .timedOut,
            by: nil,
            reason: nil,
            into: &effects
        )
        switch approval.onTimeout {
        case .continue:
            break
        case .fail:
            waves[wave].skip(.failed, Cause(.approvalTimedOut, text), at: now, into: &effects)
        case .cancel:
            waves[wave].skip(.cancelled, Cause(.approvalTimedOut, text), at: now, into: &effects)
            cancel(PersonRequest(.cancel, by: "the plan", reason: text))
        }
    }

    private mutating func cancel(_ request: PersonRequest) {
        cancellation = request
        isPaused = false
        guard stage == .running else {
            stop(cancelledCause)
            return
        }
        for wave in waves.indices where waves[wave].status == .awaitingApproval {
            waves[wave].skip(.cancelled, cancelledCause, at: now, into: &effects)
        }
        for wave in waves.indices where waves[wave].status == .running {
            waves[wave].isCancelled = true
            for launch in waves[wave].launches.indices { tell(.cancel, wave, launch) }
        }
    }

    var cancelledCause: Cause {
        let reason = cancellation?.reason.map { ": \($0)" } ?? ""
        return Cause(.cancelled, "the execution was cancelled by \"\(cancellation?.person ?? "somebody")\"\(reason)")
    }
}
