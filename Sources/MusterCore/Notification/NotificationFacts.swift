/// Everything that a notification may say; what does not belong to its kind is empty.
package struct NotificationFacts: Hashable, Sendable {
    /// How far one wave is.
    package struct WaveLine: Hashable, Sendable {
        package var name: String
        /// Muster's word, for example `completed`.
        package var status: String
        package var cause: String?

        package init(name: String, status: String, cause: String?) {
            self.name = name
            self.status = status
            self.cause = cause
        }
    }

    /// A server that the message is about.
    package struct Server: Hashable, Sendable {
        package var id: SourceServerID
        package var name: String

        package init(id: SourceServerID, name: String) {
            self.id = id
            self.name = name
        }
    }

    /// A quota and how far it is used up.
    package struct Limit: Hashable, Sendable {
        /// In words, for example `concurrent jobs`.
        package var name: String
        package var used: Int
        package var limit: Int

        package init(name: String, used: Int, limit: Int) {
            self.name = name
            self.used = used
            self.limit = limit
        }
    }

    /// What one holder of a token can do.
    package struct Ballot: Hashable, Sendable {
        /// Whose it is; `nil` where anybody may decide.
        package var holder: String?
        /// The token, or its mark.
        package var token: String
        /// The command that approves.
        package var approve: String
        /// The command that denies.
        package var deny: String

        /// Takes the history beside which the execution listens; `nil` for the usual one.
        package init(execution: ExecutionID, holder: String?, token: String, history: String? = nil) {
            self.holder = holder
            self.token = token
            let name = holder.map { ShellWord.option("as", $0) + " " } ?? ""
            let place = history.map { " " + ShellWord.option("history", $0) } ?? ""
            let rest = "\(ShellWord.quoted(execution.rawValue)) \(name)--token \(token)\(place)"
            approve = "muster approve \(rest)"
            deny = "muster deny \(rest)"
        }
    }

    package var kind: NotificationKind
    package var header: ExecutionHeader
    /// When it happened.
    package var time: Timestamp
    /// Where the wave, or else the plan, recovers.
    package var account: AccountID
    package var region: RegionName
    package var wave: String?
    package var servers: [Server] = []
    package var approvers: [String] = []
    package var expires: Timestamp?
    /// What people are asked, as a sentence.
    package var question: String?
    /// What happens when nobody decides, as a sentence.
    package var silence: String?
    /// How those who are asked now can decide, one entry for each token.
    package var ballots: [Ballot] = []
    package var person: String?
    package var reason: String?
    package var outcome: ExecutionOutcome?
    package var cause: Cause?
    /// Since the execution was created.
    package var duration: Duration?
    package var waves: [WaveLine] = []
    /// The service's word for what a server is in, for example STALLED.
    package var state: String?
    package var job: JobID?
    package var limit: Limit?
    /// A call that was refused.
    package var call: String?
    package var error: RecordedError?
    /// What differs, or what is broken; a sentence each.
    package var details: [String] = []

    package init(
        _ kind: NotificationKind,
        header: ExecutionHeader,
        time: Timestamp,
        account: AccountID,
        region: RegionName
    ) {
        self.kind = kind
        self.header = header
        self.time = time
        self.account = account
        self.region = region
    }
}

/// Puts a notification into words; pure, so that the same facts give the same message.
package protocol NotificationRendering: Sendable {
    /// The headline, of any length and in any alphabet.
    func subject(_ facts: NotificationFacts) -> String
    /// The body in one form.
    func body(_ facts: NotificationFacts, _ form: NotificationForm) -> String
}
