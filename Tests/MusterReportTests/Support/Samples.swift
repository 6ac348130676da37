import MusterCore
import MusterReport

/// The runs that every format is looked at with.
enum Samples {
    static func threeTier(_ change: (inout SampleRun) -> Void = { _ in }) -> DrillReport {
        var run = SampleRun(
            scenario: "three-tier",
            summary: "A shop of seven servers in three tiers is recovered within its objectives",
            waves: [
                .init(
                    name: "database",
                    servers: [.init(name: "db-1"), .init(name: "db-2", phases: [0.4, 0.2, 52, 205, 1.6, 290])],
                    budget: .seconds(900)
                ),
                .init(
                    name: "application",
                    dependsOn: [0],
                    servers: [
                        .init(name: "app-1", phases: [0.4, 0.2, 51, 175, 2, 310]),
                        .init(name: "app-2", phases: [0.4, 0.2, 51, 181, 2, 296]),
                        .init(name: "app-3", phases: [0.4, 0.2, 51, 190, 2, 271]),
                    ]
                ),
                .init(
                    name: "web",
                    dependsOn: [1],
                    servers: [.init(name: "web-1"), .init(name: "web-2", phases: [0.4, 0.2, 52, 160, 1.6, 250])]
                ),
            ],
            assertions: [Check(group: "assertions", name: "calls drs:StartRecovery exactly 3 times")]
        )
        change(&run)
        return run.report
    }

    static let passed = threeTier()

    static let conversionFails = threeTier { run in
        run.scenario = "conversion-fails"
        run.summary = "The conversion of a database server fails"
        run.waves[0].servers[1].failing = 3
    }

    static let expectedFailure = threeTier { run in
        run.scenario = "conversion-fails-as-expected"
        run.summary = "The conversion of a database server fails, and the plan stops there"
        run.waves[0].servers[1].failing = 3
        run.expectations.outcome = .init(.failed)
        run.expectations.waves = [.init(.init(wave: 0, outcome: .failed))]
    }

    static let optionalFails = threeTier { run in
        run.scenario = "optional-server-fails"
        run.summary = "A web server that is not needed fails; the plan goes on"
        run.waves[2].servers[1].failing = 5
        run.waves[2].servers[1].impact = .optional
    }

    static let timedOut = threeTier { run in
        run.scenario = "stuck-conversion"
        run.summary = "A conversion that never ends"
        run.waves[0].servers[0].phases = [0.4, 0.2, 60, 1]
        run.waves[0].servers[0].isStuck = true
        run.waves[0].timeLimit = .seconds(3_600)
    }

    static let hold = threeTier { run in
        run.scenario = "approval"
        run.summary = "A person releases the application tier after 40 minutes"
        run.waves[1].hold = .seconds(2_412)
        run.findings = [
            PreflightFinding(.warning, wave: 0, Cause(.notReplicating, "server \"db-2\" was last in sync 9m 12s ago")),
            PreflightFinding(
                .unverified,
                wave: nil,
                Cause(.quotaExceeded, "the quota of concurrent jobs could not be read")
            ),
        ]
        run.warnings = ["no notification topic is set; nobody hears of a failure"]
        run.faults = [
            StagedFault(
                text: "drs:DescribeJobs answers ThrottlingException, calls 3 to 7",
                location: SourceRange(file: run.file, line: 8, column: 5)
            ),
            StagedFault(text: "Region us-east-1 answers 503", from: .seconds(600), until: .seconds(1_200)),
        ]
    }

    static let missed = threeTier { run in
        run.scenario = "slow-launch"
        run.summary = "Windows servers launch slowly"
        run.objectives.rto = .seconds(1_800)
        run.waves[1].budget = .seconds(600)
        for wave in run.waves.indices {
            for server in run.waves[wave].servers.indices {
                run.waves[wave].servers[server].phases = [1, 3, 190, 845, 12, 391]
            }
        }
    }

    static let parallel = threeTier { run in
        run.scenario = "parallel-waves"
        run.summary = "Two databases in two accounts at once, then what needs both"
        run.waves = [
            .init(name: "orders", servers: [.init(name: "orders-1"), .init(name: "orders-2")]),
            .init(
                name: "customers",
                servers: [.init(name: "customers-1", phases: [0.4, 0.2, 60, 340, 2, 410])],
                account: "210987654321"
            ),
            .init(name: "api", dependsOn: [0, 1], servers: [.init(name: "api-1"), .init(name: "api-2")]),
            .init(name: "reports", dependsOn: [0], servers: [.init(name: "reports-1", impact: .optional)]),
        ]
    }

    static let big = threeTier { run in
        run.scenario = "thousand-servers"
        run.summary = "1,000 servers in 40 waves over four accounts"
        run.plan = "estate"
        run.objectives.rto = .seconds(8 * 3_600)
        run.waves = (0..<40).map { wave in
            .init(
                name: "rack-\(wave + 1)",
                dependsOn: wave < 4 ? [] : [wave - 4],
                servers: (0..<25).map { server in
                    .init(
                        name: "host-\(wave * 25 + server + 1)",
                        phases: [
                            0.4, 0.2, 52, 150 + Double((wave * 7 + server * 13) % 90), 1.6,
                            250 + Double((wave * 11 + server * 5) % 120),
                        ],
                        failing: wave == 17 && server == 3 ? 5 : nil,
                        impact: wave == 17 ? .optional : .critical
                    )
                },
                account: "10000000000\(wave % 4)"
            )
        }
    }

    /// Names that somebody may well have typed, and some that only an attacker would.
    static let hostileNames = [
        "a\u{0}b\u{1}\u{7F}", "]]> <![CDATA[x]]>", "</testcase><x y=\"1\">&amp;", "\u{1B}[31mred\u{1B}[0m", "🦊 fox 👩‍👩‍👧‍👦",
        "データベース・サーバー",
        "\u{202E}gnirts desrever\u{202C}", String(repeating: "long-name-", count: 30),
        String(repeating: "long-name-", count: 30) + "x",
        "CR\r\nLF", "", "  spaces  ", "e\u{301}\u{301}\u{301}", "\u{FFFE}\u{FFFF}", "=cmd|' /C calc'!A0",
        "<script>alert(1)</script>", "a.b.c",
        "\u{1B}]0;title\u{07}after", "\u{9B}2J", "𝕊𝕖𝕣𝕧𝕖𝕣",
    ]

    static let hostile = threeTier { run in
        run.scenario = "hostile.names"
        run.summary = "Names\u{1B}[2J with ]]> & <everything>"
        run.plan = "<plan>"
        run.waves = [
            .init(name: "wave \"one\"\u{7}", servers: hostileNames.map { .init(name: $0, failing: 3) }),
            .init(name: "データ", dependsOn: [0], servers: [.init(name: "never")]),
        ]
    }

    /// A run with figures of every kind, one of them missed and one unknown.
    static let measured: DrillReport = {
        var report = passed
        report.metrics = [
            Metric(
                "N1",
                "recoverySuccess",
                title: "recovery success",
                formula: "servers launched / servers that the plan selects",
                from: "servers fixed",
                to: "servers launched",
                objective: .atLeast(.always),
                value: .share(6, of: 7),
                samples: 7
            ),
            Metric(
                "K4",
                "callLatency",
                title: "answers of AWS",
                board: .calls,
                formula: "greatest 95th percentile",
                from: "call made",
                to: "answer received",
                objective: .within(.seconds(1)),
                value: .duration(.milliseconds(180)),
                samples: 82,
                spread: .init(median: .milliseconds(120), p95: .milliseconds(180), maximum: .seconds(3)),
                subject: "drs:DescribeJobs"
            ),
            Metric(
                "N11",
                "availability",
                title: "availability",
                board: .health,
                formula: "time at work / time of the execution",
                from: "execution requested",
                to: "execution ended",
                value: .part(.seconds(900), of: .seconds(1_000)),
                samples: 1
            ),
            Metric(
                "K10",
                "recordedEvents",
                title: "events recorded",
                board: .health,
                formula: "events by stream",
                from: "request",
                to: "last event",
                value: .count(12),
                samples: 12,
                parts: [.init(name: "jobs", count: 9), .init(name: "people", count: 3)]
            ),
            Metric(
                "N13",
                "satisfaction",
                title: "satisfaction of users",
                board: .health,
                formula: "mean of a survey",
                from: "people asked",
                to: "answers",
                reason: "people have to be asked"
            ),
        ]
        return report
    }()

    static let rejected = RejectedScenario(
        scenario: "checkout",
        file: "scenarios/checkout.yaml",
        diagnostics: [
            Diagnostic(
                "M0203",
                .error,
                "wave \"app\" waits for wave \"databse\", which does not exist",
                at: SourceRange(file: "scenarios/checkout.yaml", line: 14, column: 17, length: 7),
                help: ["did you mean \"database\" (line 6)?"]
            ),
            Diagnostic(
                "M0301",
                .warning,
                "the plan names no RTO",
                at: SourceRange(file: "scenarios/checkout.yaml", line: 1, column: 1)
            ),
            Diagnostic(
                "M0107",
                .error,
                "\"45\" has no unit",
                at: SourceRange(file: "scenarios/checkout.yaml", line: 9, column: 13, length: 2),
                help: ["write \"45m\""]
            ),
        ],
        reproduction: "muster validate scenarios/checkout.yaml"
    )

    static let named: [(name: String, report: DrillReport)] = [
        ("passed", passed), ("failed", conversionFails), ("expected-failure", expectedFailure),
        ("optional-fails", optionalFails),
        ("timed-out", timedOut), ("hold", hold), ("missed", missed), ("parallel", parallel), ("big", big),
        ("hostile", hostile), ("measured", measured),
    ]
}

extension Check.Result {
    var isFailure: Bool { if case .failed = self { true } else { false } }
    var isError: Bool { if case .error = self { true } else { false } }
}
