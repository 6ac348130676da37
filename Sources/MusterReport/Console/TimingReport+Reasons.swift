import MusterCore

/// Why it came out so: failures, checks, the critical path, and where the time went.
extension TimingReport {
    /// How many rows a list of failures, findings or assumptions has at most.
    static let rowLimit = 20
    /// How many stretches of the critical path are shown.
    static let pathLimit = 16

    var failures: [String] {
        let failed = story.failedServers
        guard !failed.isEmpty else { return [] }
        let title = failed.contains { $0.server.outcome == .failed } ? "Failed servers" : "Unfinished servers"
        var lines = [heading(title, failed.count > Self.rowLimit ? "\(failed.count) in all" : "")]
        for (wave, server) in failed.prefix(Self.rowLimit) {
            let optional = server.impact == .optional ? ", optional" : ""
            let mark = ink(server.impact == .optional ? .yellow : .red, pick("✗", "X"))
            let facts = "wave \"\(safe(wave.name))\", \(server.fateWords)\(optional)"
            let name = safe(server.name).fitted(to: width / 2, ellipsis: options.characters.ellipsis)
            let room = max(8, width - 6 - name.columns)
            lines.append(
                "  \(mark) \(ink(.bold, name))  \(facts.fitted(to: room, ellipsis: options.characters.ellipsis))"
            )
            if let cause = server.cause { lines += paragraph(cause.text, indent: 4) }
            let ids = [server.id.rawValue, server.job?.rawValue, server.instance?.rawValue].compactMap(\.self)
            lines += paragraph(ids.joined(separator: " "), indent: 4).map { ink(.dim, $0) }
        }
        return lines + rest(failed.count)
    }

    var checks: [String] {
        let bad = report.checks.filter { $0.result.isFailure || $0.result.isError }
        let skipped = report.checks.count { $0.result.isSkipped }
        let warned = report.checks.filter { $0.warning != nil }
        let passed = report.checks.count { $0.result.isPassed }
        var counts = ["\(passed) passed"]
        if !bad.isEmpty { counts.append("\(bad.count) failed") }
        if skipped > 0 { counts.append("\(skipped) skipped") }
        guard !report.checks.isEmpty else { return [] }
        var lines = [heading("Checks", counts.joined(separator: ", "))]
        for check in bad.prefix(Self.rowLimit) {
            lines += line(check, mark: ink(.red, pick("✗", "X")))
        }
        lines += rest(bad.count)
        for check in warned.prefix(Self.rowLimit) {
            lines += paragraph("\(check.group), \(check.name): \(check.warning ?? "")", indent: 4, first: "  ! ").map {
                ink(.yellow, $0)
            }
        }
        return lines + rest(warned.count)
    }

    private func line(_ check: Check, mark: String) -> [String] {
        let message =
            switch check.result {
            case .failed(let kind, let text), .error(let kind, let text): "\(kind): \(text)"
            case .skipped(let reason): reason
            case .passed: ""
            }
        let place = check.location.map { ink(.dim, "  at \(safe($0.file)):\($0.line)") } ?? ""
        let name = "\(safe(check.group)), \(safe(check.name))".fitted(
            to: max(20, width - 6 - (check.location.map { "\(safe($0.file)):\($0.line)".columns + 5 } ?? 0)),
            ellipsis: options.characters.ellipsis
        )
        return ["  \(mark) \(name)\(place)"] + paragraph(message, indent: 4)
    }

    var path: [String] {
        guard !report.criticalPath.isEmpty else { return [] }
        let longest = report.criticalPath.enumerated().sorted {
            ($1.element.end - $1.element.start, $0.offset) < ($0.element.end - $0.element.start, $1.offset)
        }
        let kept = longest.prefix(Self.pathLimit).map(\.offset).sorted()
        var table = TextTable([.right, .right, .right, .left, .left], flexible: 3)
        table.add(
            .init("after", .dim),
            .init("lasting", .dim),
            .init("share", .dim),
            .init("waiting for", .dim),
            .init("whose time", .dim)
        )
        for index in kept {
            let segment = report.criticalPath[index]
            let time = segment.end - segment.start
            table.add(
                .init((segment.start - report.start).text, .dim),
                .init(time.text),
                .init(time.share(of: story.makespan), .dim),
                .init(safe(segment.label)),
                .init(segment.kind.words, ink(of: segment.kind))
            )
        }
        var lines = [heading("Critical path", "what decided the end")] + self.lines(table)
        let left = report.criticalPath.count - kept.count
        if left > 0 {
            let total = longest.dropFirst(Self.pathLimit).reduce(Duration.zero) {
                $0 + ($1.element.end - $1.element.start)
            }
            lines.append(ink(.dim, "  and \(left) shorter, \(total.text) together"))
        }
        return lines
    }

    var shares: [String] {
        let shares = report.shares.filter { $0.duration > .zero }
        guard !shares.isEmpty else { return [] }
        let barWidth = 30
        var table = TextTable([.left, .right, .right, .left], flexible: 3)
        for share in shares {
            let cells = Int(
                Int128(share.duration.nanoseconds) * Int128(barWidth) / Int128(max(1, story.makespan.nanoseconds))
            )
            table.add(
                .init(share.kind.words),
                .init(share.duration.text),
                .init(share.duration.share(of: story.makespan)),
                .init(String(repeating: pick("■", "#"), count: max(1, min(cells, barWidth))), ink(of: share.kind))
            )
        }
        return [heading("Where the time went")] + lines(table)
    }

    private func ink(of kind: ShareKind) -> Style.Ink? {
        switch kind {
        case .service: .green
        case .detection: .magenta
        case .orchestration: .blue
        case .hold: .yellow
        case .retry, .crash: .red
        case .steps: .cyan
        case .rollback: .dim
        }
    }

    /// Says how many rows a list has beyond its limit.
    func rest(_ count: Int) -> [String] {
        count > Self.rowLimit ? [ink(.dim, "  and \(count - Self.rowLimit) more")] : []
    }
}
