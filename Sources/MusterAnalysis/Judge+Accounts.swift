import MusterCore

/// Whether every call acted where the plan says, and nowhere else.
extension Judge {
    /// Reads the ledger, which knows the account of the credentials that signed each call.
    ///
    /// Calls of DRS and of other services that recover may act in the accounts and Regions of the plan only; calls of
    /// STS and SNS in the caller's account; calls of IAM in either. A call that was meant for one account and signed by
    /// another's credentials is wrong wherever it went.
    func accounts() -> Check {
        var check = Check(group: "plan", name: "calls act in the accounts of the plan only")
        let strays = calls.compactMap(stray)
        guard let first = strays.first else { return check }
        let others = strays.count > 1 ? "; \(strays.count - 1) more of this kind" : ""
        check.result = .failed(kind: "WrongAccount", message: first + others)
        check.details = strays
        return check
    }

    private func stray(_ calls: CallStatistic) -> String? {
        let place = "account \(calls.account), \(calls.region)"
        if let misdirected = calls.misdirected, misdirected > 0 {
            return
                "\(Self.count(misdirected)) of \(calls.operation) acted in \(place), and \(misdirected == 1 ? "was" : "were") "
                + "meant for another account: the credentials were not those of the account"
        }
        let isExpected: Bool
        switch calls.operation.prefix(while: { $0 != ":" }) {
        case "sts", "sns": isExpected = isCaller(calls.account)
        case "iam": isExpected = isCaller(calls.account) || targets.contains { $0.account == calls.account }
        default: isExpected = targets.contains { $0.account == calls.account && $0.region == calls.region }
        }
        guard !isExpected else { return nil }
        return "\(Self.count(calls.count)) of \(calls.operation) acted in \(place), where the plan has nothing to do"
    }

    private var targets: [RecoveryTarget] {
        context.plan.waves.map { $0.target ?? context.plan.target }
    }

    /// Who calls is what STS has said; a run that never came so far is not held against it.
    private func isCaller(_ account: AccountID) -> Bool {
        facts.caller.map { $0 == account } ?? true
    }

    private static func count(_ number: Int) -> String {
        number == 1 ? "1 call" : "\(number) calls"
    }
}
