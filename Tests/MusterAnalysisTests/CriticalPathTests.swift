import MusterAnalysis
import MusterCore
import Testing

struct CriticalPathTests {
    private let report = DrillReport.examine(RecordedDrill().record)

    @Test func `the path reaches from start to end without a gap`() {
        #expect(report.criticalPath.first?.start == report.start)
        #expect(report.criticalPath.last?.end == report.end)
        for (before, after) in zip(report.criticalPath, report.criticalPath.dropFirst()) {
            #expect(before.end == after.start)
        }
    }

    @Test func `the shares sum exactly to the whole time`() {
        let sum = report.shares.reduce(Duration.zero) { $0 + $1.duration }

        #expect(sum == report.end - report.start)
    }

    @Test(arguments: [
        (ShareKind.service, 90 + 100), (.detection, 4 + 10), (.hold, 40), (.retry, 5), (.orchestration, 10 + 1 + 1),
    ])
    func `each kind has the time that belongs to it`(kind: ShareKind, seconds: Int) {
        let share = report.shares.first { $0.kind == kind }

        #expect(share?.duration == .seconds(seconds))
    }

    @Test func `the slowest server's phases stand on the path`() {
        let labels = report.criticalPath.filter { $0.wave == "web" && $0.kind == .service }.map(\.label)

        #expect(labels.contains("web-1: conversion"))
        #expect(labels.last == "end of job drsjob-1")
    }

    @Test func `a wave beside the path is not critical`() {
        var drill = RecordedDrill()
        drill.plan.waves[1].dependsOn = []

        let report = DrillReport.examine(drill.record)

        #expect(report.waves.map(\.isCritical) == [false, true])
    }
}
