import MusterCore

/// Whether the command that a report names brings the same run again.
extension ReportStory {
    /// What people asked for from outside, with the time since the request.
    var outsideRequests: [(elapsed: Duration, request: OutsideRequest)] {
        report.events.compactMap { recorded in
            guard case .askedFromOutside(let request) = recorded.event else { return nil }
            return (recorded.time - report.start, request)
        }
    }

    /// Why the command does not bring the same run again, in one sentence; `nil` when it does.
    package var repeatability: String? {
        let requests = outsideRequests
        guard !requests.isEmpty else { return nil }
        let told = requests.prefix(5).map { elapsed, request in
            let wave = request.wave.flatMap { report.waves.indices.contains($0) ? report.waves[$0].name : nil }
            let object = wave.map { " \"\($0)\"" } ?? ""
            return "\(request.by) \(request.action.verb)\(object) at +\(elapsed.text)"
        }
        let more = requests.count > told.count ? " and \(requests.count - told.count) more" : ""
        return "This run cannot be repeated from its seed, since people acted on it from outside: "
            + "\(told.joined(separator: ", "))\(more). The command runs the scenario without them; put them into its "
            + "\"people\" to have them again."
    }
}

extension RequestedAction {
    /// What somebody does, for sentences.
    var verb: String {
        switch self {
        case .approve: "approves"
        case .deny: "denies"
        case .pause: "pauses"
        case .resume: "resumes"
        case .cancel: "cancels"
        }
    }
}
