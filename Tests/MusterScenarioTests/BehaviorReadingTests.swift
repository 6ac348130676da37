import MusterCore
import MusterScenario
import Testing

/// The switches for what the sources only let one infer.
struct BehaviorReadingTests {
    private func behavior(_ text: String) throws(InvalidInput) -> ServiceBehavior {
        let world = "world: w\naccounts: { \"012345678901\": {} }\nbehavior: { \(text) }\n"
        let reader = ScenarioReader(loader: .memory(["w.yaml": world]), operations: [])
        return try reader.world(at: "w.yaml").value.behavior
    }

    private struct Setting: CustomTestStringConvertible {
        let text: String
        let isSet: @Sendable (ServiceBehavior) -> Bool

        var testDescription: String { text }
    }

    private static let settings: [Setting] = [
        Setting(text: "unknownServer: notFound") { $0.unknownServer == .notFound },
        Setting(text: "unknownServer: conflict") { $0.unknownServer == .conflict },
        Setting(text: "unknownServer: failsInJob") { $0.unknownServer == .failsInJob },
        Setting(text: "busyServer: conflict") { $0.busyServer == .conflict },
        Setting(text: "busyServer: skipped") { $0.busyServer == .skipped },
        Setting(text: "neverSynced: failsInJob") { $0.neverSynced == .failsInJob },
        Setting(text: "neverSynced: conflict") { $0.neverSynced == .conflict },
        Setting(text: "unprotectedServer: conflict") { $0.unprotectedServer == .conflict },
        Setting(text: "unprotectedServer: failsInJob") { $0.unprotectedServer == .failsInJob },
        Setting(text: "jobListsServersAtEnd: true") { $0.jobListsServersAtEnd },
        Setting(text: "jobListsServersAtEnd: false") { !$0.jobListsServersAtEnd },
    ]

    @Test(arguments: settings) private func `each word means its setting and nothing else`(setting: Setting) throws {
        var behavior = try behavior(setting.text)

        #expect(setting.isSet(behavior))
        let standard = ServiceBehavior()
        behavior.unknownServer = standard.unknownServer
        behavior.busyServer = standard.busyServer
        behavior.neverSynced = standard.neverSynced
        behavior.unprotectedServer = standard.unprotectedServer
        behavior.jobListsServersAtEnd = standard.jobListsServersAtEnd
        #expect(behavior == standard)
    }

    @Test(arguments: settings) private func `what is written is read back`(setting: Setting) throws {
        let behavior = try behavior(setting.text)
        let caller = WorldCaller(account: AccountID("012345678901"), arn: "arn:aws:iam::012345678901:user/me")
        let world = World(name: "w", caller: caller, accounts: [WorldAccount(id: caller.account)], behavior: behavior)
        let text = WorldWriter().text(world)

        let reader = ScenarioReader(loader: .memory(["w.yaml": text]), operations: [])

        #expect(try reader.world(at: "w.yaml").value == world)
        #expect(text.contains(setting.text) == (behavior != ServiceBehavior()), "defaults are not written")
    }

    @Test(arguments: [
        ("unknownServer: notfound", "M0120", "did you mean \"notFound\"?"),
        ("busyServer: skip", "M0120", "one of \"conflict\", \"skipped\""),
        ("neverSynced: failInJob", "M0120", "did you mean \"failsInJob\"?"),
        ("unprotectedServer: conflicts", "M0120", "did you mean \"conflict\"?"),
        ("jobListsServersAtEnd: no", "M0117", "write false"),
        ("jobListServersAtEnd: true", "M0112", "did you mean \"jobListsServersAtEnd\"?"),
    ])
    func `a word that nobody knows is answered with the nearest`(text: String, code: String, help: String) throws {
        let error = #expect(throws: InvalidInput.self) { try behavior(text) }

        let diagnostic = try #require(error?.diagnostics.first)
        #expect(diagnostic.code == code)
        #expect(diagnostic.help.contains(help), "\(diagnostic.help)")
    }
}
