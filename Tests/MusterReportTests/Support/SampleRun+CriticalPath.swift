import MusterCore

@testable import MusterReport

/// What decided the end of a made-up run.
extension SampleRun {
    /// Follows the latest end back to the start.
    func markCritical(_ reports: inout [WaveReport], _ segments: inout [PathSegment], end: Timestamp) {
        var cursor = reports.indices.last { reports[$0].end == end }
        var chain: [Int] = []
        while let index = cursor {
            chain.append(index)
            reports[index].isCritical = true
            cursor = waves[index].dependsOn.max { (reports[$0].end ?? .epoch) < (reports[$1].end ?? .epoch) }
        }
        for index in chain.reversed() {
            let name = reports[index].name
            let begin = segments.last?.end ?? Self.start
            if let hold = reports[index].hold {
                segments.append(
                    .init(kind: .hold, label: "approval of \"\(name)\"", wave: name, start: hold.start, end: hold.end)
                )
            }
            guard let start = reports[index].start, let last = reports[index].end else { continue }
            let from = reports[index].hold?.end ?? begin
            segments.append(
                .init(kind: .orchestration, label: "start of \"\(name)\"", wave: name, start: from, end: start)
            )
            let slowest = reports[index].servers.indices.max {
                (reports[index].servers[$0].end ?? last, $1) < (reports[index].servers[$1].end ?? last, $0)
            }
            guard let slowest else { continue }
            reports[index].servers[slowest].isCritical = true
            let server = reports[index].servers[slowest]
            for span in server.phases {
                segments.append(
                    .init(
                        kind: .service,
                        label: "\(server.name): \(span.phase.words)",
                        wave: name,
                        start: span.start,
                        end: span.end
                    )
                )
            }
            if let ended = server.end, ended < last {
                segments.append(
                    .init(kind: .detection, label: "job of \"\(name)\" ended", wave: name, start: ended, end: last)
                )
            }
        }
    }
}
