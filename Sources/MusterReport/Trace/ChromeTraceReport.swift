import MusterCore

/// Renders runs in the trace event format, which Perfetto and the tracing page of Chrome show.
///
/// Each execution is a process, and so is each of its waves, with a thread for the wave, for each job and for each
/// server. Times count from the beginning of each execution, in microseconds with the nanoseconds behind the point.
package enum ChromeTraceReport {
    package static func render(_ results: [ScenarioResult]) -> [UInt8] {
        var events = ChromeTraceEvents()
        var runs: [JSONValue] = []
        for result in results {
            guard case .judged(let report) = result else { continue }
            events.add(report)
            runs.append(
                .object([
                    ("scenario", .string(report.context.scenario.cleaned)),
                    ("execution", .string(report.context.execution.rawValue)),
                    ("nature", .string(report.context.nature.rawValue)),
                    ("begins", .string(report.start.exactISO8601)),
                    ("verdict", .string(report.verdict.rawValue)),
                ])
            )
        }
        let trace = JSONValue.object([
            ("displayTimeUnit", .string("ms")),
            ("otherData", .object([("program", .string("Muster")), ("runs", .array(runs))])),
            ("traceEvents", .array(events.list)),
        ])
        return JSONWriter().bytes(trace) + [0x0A]
    }
}

private struct ChromeTraceEvents {
    private(set) var list: [JSONValue] = []
    private var processes = 0
    private var origin = Timestamp.epoch

    mutating func add(_ report: DrillReport) {
        origin = report.start
        let run = RunSpan(report)
        let scenario = report.context.scenario
        let process = beginProcess("\(scenario) (\(ReportStory(report).kind))")
        thread(process, 1, "execution")
        add(run, process, 1)
        if !report.criticalPath.isEmpty {
            thread(process, 2, "critical path")
            for segment in report.criticalPath {
                complete(
                    segment.label,
                    "path,\(segment.kind.rawValue)",
                    segment.start,
                    segment.end,
                    process,
                    2,
                    [("whose", segment.kind.words), ("wave", segment.wave)]
                )
            }
        }
        for (index, kind) in TimelineMark.Kind.allCases.enumerated() {
            let marks = report.marks.filter { $0.kind == kind }
            guard !marks.isEmpty else { continue }
            thread(process, 3 + index, kind.words)
            for mark in marks { instant(mark, process, 3 + index) }
        }
        for wave in run.children { add(wave: wave, of: scenario, at: report) }
    }

    private mutating func add(wave: RunSpan, of scenario: String, at report: DrillReport) {
        let process = beginProcess("\(scenario) · \(wave.name)")
        thread(process, 1, "wave")
        add(wave, process, 1)
        var number = 2
        for child in wave.children where child.kind == .hold {
            // A hold lies before the wave's first launch or after its last, and inside its span.
            add(child, process, 1)
        }
        for job in wave.children where job.kind == .job {
            thread(process, number, job.name)
            add(job, process, number)
            number += 1
        }
        for server in wave.children.flatMap({ $0.kind == .job ? $0.children : $0.kind == .server ? [$0] : [] }) {
            thread(process, number, server.name)
            add(server, process, number)
            for phase in server.children { add(phase, process, number) }
            number += 1
        }
    }

    private mutating func beginProcess(_ name: String) -> Int {
        processes += 1
        metadata("process_name", processes, nil, "name", .string(name.cleaned.onOneLine))
        metadata("process_sort_index", processes, nil, "sort_index", .number(processes))
        return processes
    }

    private mutating func thread(_ process: Int, _ number: Int, _ name: String) {
        metadata("thread_name", process, number, "name", .string(name.cleaned.onOneLine))
        metadata("thread_sort_index", process, number, "sort_index", .number(number))
    }

    private mutating func metadata(_ name: String, _ process: Int, _ thread: Int?, _ key: String, _ value: JSONValue) {
        list.append(
            .object([
                ("ph", .string("M")), ("pid", .number(process)), ("tid", .number(thread ?? 0)),
                ("name", .string(name)), ("args", .object([(key, value)])),
            ])
        )
    }

    private mutating func add(_ span: RunSpan, _ process: Int, _ thread: Int) {
        var arguments: [(String, String?)] = span.attributes.map { ($0.name, $0.value) }
        if case .failed(let reason) = span.result { arguments.append(("failed", reason)) }
        let category = span.result.isFailure ? "\(span.kind.rawValue),failed" : span.kind.rawValue
        complete(span.name, category, span.start, span.end, process, thread, arguments)
    }

    private mutating func complete(
        _ name: String,
        _ category: String,
        _ start: Timestamp,
        _ end: Timestamp,
        _ process: Int,
        _ thread: Int,
        _ arguments: [(String, String?)]
    ) {
        list.append(
            .object([
                ("ph", .string("X")), ("pid", .number(process)), ("tid", .number(thread)),
                ("ts", microseconds(start - origin)), ("dur", microseconds(end - start)),
                ("name", .string(name.cleaned.onOneLine)), ("cat", .string(category)), ("args", object(arguments)),
            ])
        )
    }

    private mutating func instant(_ mark: TimelineMark, _ process: Int, _ thread: Int) {
        list.append(
            .object([
                ("ph", .string("i")), ("s", .string("p")), ("pid", .number(process)), ("tid", .number(thread)),
                ("ts", microseconds(mark.time - origin)),
                ("name", .string(mark.text.cleaned.onOneLine.capped(bytes: 256))),
                ("cat", .string(mark.kind.rawValue)), ("args", object([("text", mark.text)])),
            ])
        )
    }

    private func object(_ arguments: [(String, String?)]) -> JSONValue {
        .object(arguments.compactMap { name, value in value.map { (name, .string($0.cleaned)) } })
    }

    private func microseconds(_ duration: Duration) -> JSONValue {
        JSONValue(.number(duration.exactMicroseconds))
    }
}

extension RunSpan.Result {
    fileprivate var isFailure: Bool { if case .failed = self { true } else { false } }
}
