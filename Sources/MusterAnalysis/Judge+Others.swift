import MusterCore

/// How the other executions of the scenario's world ended.
extension Judge {
    func others() -> [Check] {
        (context.others ?? []).enumerated().map { index, end in
            let wanted = end.expectedOutcome.map { " ends \($0.words)" } ?? " ends"
            let cause = end.expectedCause.map { ", cause \($0.rawValue)" } ?? ""
            var check = Check(
                group: "assertions",
                name: "other execution \(index + 1)\(wanted)\(cause)",
                location: end.location
            )
            let found = "\(end.outcome.words)\(end.cause.map { ", cause \($0.code.rawValue): \($0.text)" } ?? "")"
            let jobs = end.jobs == 1 ? "1 job" : "\(end.jobs) jobs"
            check.details = ["plan \"\(end.plan)\" ended \(found)", "DRS gave it \(jobs)"]
            let outcomeFits = end.expectedOutcome.map { $0 == end.outcome } ?? true
            let causeFits = end.expectedCause.map { $0 == end.cause?.code } ?? true
            if !outcomeFits || !causeFits {
                check.result = .failed(
                    kind: "AssertionFailed",
                    message: "the other execution, of plan \"\(end.plan)\", ended \(found)"
                )
            }
            return check
        }
    }
}
