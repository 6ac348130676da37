import MusterCore

/// Answers, refusals and reach of the calls to AWS.
extension DrillMetrics {
    var crossAccount: Metric {
        let metric = { (value: Metric.Value?, samples: Int, reason: String?) in
            Metric(
                .crossAccount,
                value: value,
                samples: samples,
                reason: reason
            )
        }
        guard let home = facts.caller else { return metric(nil, 0, "the caller was never identified") }
        var meant = 0
        var missed = 0
        for call in calls {
            let wrong = call.misdirected ?? 0
            meant += call.account == home ? wrong : call.count
            missed += wrong
        }
        guard meant > 0 else { return metric(nil, 0, "the plan stays in the caller's own account") }
        return metric(.share(meant - missed, of: meant), meant, nil)
    }

    var callLatency: Metric {
        let measured = calls.filter { $0.latency != nil }
        let worst = measured.max { ($0.latency?.p95 ?? .zero) < ($1.latency?.p95 ?? .zero) }
        return Metric(
            .callLatency,
            value: worst?.latency.map { .duration($0.p95) },
            samples: measured.reduce(0) { $0 + $1.count },
            spread: worst?.latency,
            subject: worst.map { "\($0.operation), \($0.account), \($0.region)" },
            reason: worst == nil ? "nobody measured the calls" : nil
        )
    }

    var callErrors: Metric {
        let all = calls.reduce(0) { $0 + $1.count }
        var codes: [String: Int] = [:]
        for call in calls {
            for error in call.errors { codes[error.code, default: 0] += error.count }
        }
        let parts = codes.map { Metric.Part(name: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
        return Metric(
            .callErrors,
            value: all == 0 ? nil : .share(parts.reduce(0) { $0 + $1.count }, of: all),
            samples: all,
            parts: parts,
            reason: all == 0 ? "no call was made" : nil
        )
    }

    var pollingBudget: Metric {
        let metric = { (value: Metric.Value?, samples: Int, subject: String?, reason: String?) in
            Metric(
                .pollingBudget,
                value: value,
                samples: samples,
                subject: subject,
                reason: reason
            )
        }
        guard let budget = context.readsPerMinute, budget > 0 else {
            return metric(nil, 0, nil, "the budget is unknown")
        }
        struct Place: Hashable {
            let account: AccountID
            let region: RegionName
        }
        var order: [Place] = []
        var peaks: [Place: Int] = [:]
        var samples = 0
        for call in calls where call.operation.hasPrefix("drs:Describe") {
            guard let peak = call.busiestMinute else {
                return metric(nil, 0, nil, "nobody counted the calls by minute")
            }
            let place = Place(account: call.account, region: call.region)
            if peaks[place] == nil { order.append(place) }
            // Operations may have had their busiest minutes at different times: an upper bound.
            peaks[place, default: 0] += peak
            samples += call.count
        }
        guard let worst = order.max(by: { peaks[$0, default: 0] < peaks[$1, default: 0] }) else {
            return metric(nil, 0, nil, "nothing was read")
        }
        return metric(
            .share(peaks[worst, default: 0], of: budget),
            samples,
            "\(worst.account), \(worst.region)",
            nil
        )
    }

    var ownLatency: Metric {
        Metric(
            .ownLatency,
            reason: "no interface of Muster served this run, and virtual time does not pass while Muster works"
        )
    }
}
