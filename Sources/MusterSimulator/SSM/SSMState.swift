import MusterAWS
import MusterCore

/// Everything that Systems Manager knows in one account and Region.
struct SSMState: Sendable {
    var documents: [String: SSMDocument] = [:]
    var parameters: [String: SSMParameter] = [:]
    /// In the order of their time.
    var commands: [SSMCommand] = []
    var automations: [SSMAutomation] = []
    /// Executions by client token, with a digest of what was asked for.
    var tokens: [String: (digest: UInt64, id: String)] = [:]
    var opsItemCount = 0
    /// Numbers commands and automations for their ids.
    var counter: UInt64 = 0

    var isBlank: Bool {
        documents.isEmpty && parameters.isEmpty && commands.isEmpty && automations.isEmpty && opsItemCount == 0
    }

    /// So many commands and so many runs of automations are kept at least, and twice as many at most.
    ///
    /// *Assumed*: the live service keeps them for 30 days.
    var historyLimit = 5_000

    /// Forgets what is older than the history goes back.
    mutating func forgetHistory() {
        commands.keepLatest(historyLimit)
        guard automations.count >= historyLimit * 2 else { return }
        automations.keepLatest(historyLimit)
        let known = Set(automations.map(\.id))
        tokens = tokens.filter { known.contains($0.value.id) }
    }

    func digest(into hash: inout StableHash) {
        hash.combine(counter)
        hash.combine(UInt64(opsItemCount))
        for name in documents.keys.sorted() {
            hash.combine(name)
            documents[name]?.versions.forEach { hash.combine($0.content) }
        }
        for name in parameters.keys.sorted() {
            hash.combine(name)
            parameters[name]?.versions.forEach { hash.combine($0.value) }
        }
        for command in commands {
            hash.combine(command.id)
            hash.combine(command.cancelled.map { UInt64(bitPattern: $0.nanoseconds) } ?? 0)
            command.invocations.forEach { hash.combine($0.instance) }
        }
        for automation in automations {
            hash.combine(automation.id)
            hash.combine(automation.stopped.map { UInt64(bitPattern: $0.nanoseconds) } ?? 0)
        }
    }
}

/// A document of an account and its versions.
struct SSMDocument: Sendable {
    struct Version: Sendable {
        let number: Int
        let content: String
        let name: String?
        let format: SSM.DocumentFormat
        let created: Timestamp
    }

    let name: String
    let type: SSM.DocumentType
    let owner: String
    var displayName: String?
    var versions: [Version]
    var defaultVersion = 1
    var tags: [String: String] = [:]
    let platforms: [SSM.PlatformType]

    var latest: Version? { versions.last }

    /// The version that a text names: a number, `$LATEST` or `$DEFAULT`, which none stands for.
    func version(_ text: String?) -> Version? {
        switch text {
        case nil, "$DEFAULT"?: versions.first { $0.number == defaultVersion }
        case "$LATEST"?: versions.last
        case let text?: Int(text).flatMap { number in versions.first { $0.number == number } }
        }
    }
}

/// A parameter and its history.
struct SSMParameter: Sendable {
    struct Version: Sendable {
        let number: Int
        let value: String
        let type: SSM.ParameterType
        let changed: Timestamp
        let changer: String
        let description: String?
        let allowed: String?
        let key: String?
        let tier: SSM.ParameterTier
        let dataType: String
    }

    let name: String
    var versions: [Version]
    var tags: [String: String]
    /// The greatest number that was given.
    var count: Int { versions.last?.number ?? 0 }
}

/// What a document does when it is run, worked out when it is started.
struct SSMOutcome: Sendable {
    enum Result: Sendable { case success, failure, timeout }

    var result: Result
    /// From the beginning of the run; `never` for one that hangs.
    var takes: Int64
    var output: String
}

/// A command that was sent.
struct SSMCommand: Sendable {
    struct Invocation: Sendable {
        let instance: String
        let outcome: SSMOutcome
    }

    let id: String
    let document: String
    let version: String
    let sent: Timestamp
    let request: SSM.SendCommandRequest
    let invocations: [Invocation]
    var cancelled: Timestamp?
}

/// A run of an automation.
struct SSMAutomation: Sendable {
    struct Step: Sendable {
        let name: String
        let action: String
        let start: Timestamp
        let end: Timestamp
    }

    let id: String
    let document: String
    let version: String
    let started: Timestamp
    /// `nil` while it would run for ever.
    let end: Timestamp?
    let steps: [Step]
    let outcome: SSMOutcome
    let executor: String
    let parameters: [String: [String]]?
    let mode: SSM.ExecutionMode
    var stopped: Timestamp?
}
