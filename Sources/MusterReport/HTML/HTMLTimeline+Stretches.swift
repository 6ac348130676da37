import MusterCore

/// What held for a stretch of the whole run: pauses, restarts, faults; each sort in a lane of its own.
extension HTMLTimeline {
    func stretches(_ page: inout HTMLWriter) {
        if !report.pauses.isEmpty {
            let time = report.pauses.reduce(Duration.zero) { $0 + ($1.end - $1.start) }
            lane("wave", name: { $0.text("Paused") }, fact: { $0.text(time.text) }, height: 14, &page) { page in
                for pause in report.pauses { bar(pause, &page) }
            }
        }
        let restarts = story.restarts
        if !restarts.isEmpty {
            let time = restarts.reduce(Duration.zero) { $0 + ($1.back - $1.down) }
            lane(
                "wave",
                name: { $0.text("Orchestrator down") },
                fact: { $0.text(time.text) },
                height: 14,
                &page
            ) { page in
                for restart in restarts {
                    let title = "down for \((restart.back - restart.down).text), started again by \(restart.person)"
                    bar(restart.down, restart.back, fill: "crash", y: 1, height: 12, title: title, &page)
                }
            }
        }
        let faults = story.faultStretches
        if !faults.isEmpty {
            lane(
                "wave events",
                name: { $0.text("Faults on purpose") },
                fact: { $0.text("\(faults.count) of a stretch") },
                height: 12,
                &page
            ) { page in
                for (fault, start, end) in faults {
                    bar(start, end, fill: "fault", y: 1, height: 10, title: fault.text + fault.windowText, &page)
                }
            }
        }
    }

    /// The same as rows of a table.
    var stretchRows: [(what: String, start: Timestamp, end: Timestamp)] {
        report.pauses.map { ($0.words, $0.start, $0.end) }
            + story.restarts.map { ("orchestrator down, started again by \($0.person)", $0.down, $0.back) }
            + story.faultStretches.map { ("on purpose: \($0.fault.text)", $0.start, $0.end) }
    }
}
