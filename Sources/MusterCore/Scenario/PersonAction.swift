/// What a person in the world does, as the scenario writes it down.
package struct PersonAction: Hashable, Sendable, Codable {
    package enum Decision: String, Hashable, Sendable, Codable {
        case approve, deny
    }

    /// What is asked of the execution.
    package enum Deed: Hashable, Sendable, Codable {
        /// The wave by its index, and on which side of it the approval stands.
        case decide(Decision, wave: Int, ApprovalPoint)
        case pause
        /// Every pause, or the one before a wave.
        case resume(wave: Int?)
        case cancel
    }

    /// What the delay counts from.
    package enum Moment: Hashable, Sendable, Codable {
        case start
        /// The start of a wave.
        case wave(Int)
        /// A wave is held: an approval is asked for, or its pause begins.
        case hold(wave: Int, ApprovalPoint)
        /// A pause that somebody asked for takes effect.
        case pause
    }

    package var deed: Deed
    package var moment: Moment
    package var delay: Duration
    package var person: String
    package var reason: String?

    package init(_ deed: Deed, from moment: Moment, delay: Duration, person: String, reason: String? = nil) {
        self.deed = deed
        self.moment = moment
        self.delay = delay
        self.person = person
        self.reason = reason
    }

    /// A decision, so much after it is asked for.
    package init(
        _ decision: Decision,
        wave: Int,
        _ point: ApprovalPoint = .before,
        delay: Duration,
        person: String,
        reason: String? = nil
    ) {
        self.init(
            .decide(decision, wave: wave, point),
            from: .hold(wave: wave, point),
            delay: delay,
            person: person,
            reason: reason
        )
    }
}

/// A person of the world who answers after habits instead of a script.
///
/// Draws come from a stream of the person's own, three for each question: how long the answer takes, whether it comes
/// at all, and what it says.
package struct Person: Hashable, Sendable, Codable {
    package var name: String
    /// From hearing of a question to answering it, in time at which the person is there.
    package var delay: Distribution
    /// When the person is there.
    package var presence: Presence
    /// How likely a question is never answered.
    package var ignores: Ratio
    /// How likely an answer is a denial.
    package var denies: Ratio
    /// Whether the person also answers where somebody else is asked.
    package var isOfficious: Bool
    /// Whether the person also ends pauses.
    package var resumes: Bool

    package init(
        name: String,
        delay: Distribution,
        presence: Presence = Presence(),
        ignores: Ratio = .never,
        denies: Ratio = .never,
        isOfficious: Bool = false,
        resumes: Bool = false
    ) {
        self.name = name
        self.delay = delay
        self.presence = presence
        self.ignores = ignores
        self.denies = denies
        self.isOfficious = isOfficious
        self.resumes = resumes
    }
}
