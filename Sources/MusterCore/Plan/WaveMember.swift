/// Servers of a wave, named or selected, and what their failure means.
///
/// A plan may name thousands, so that a member is small: what few members say, and where a member stands, lies beside it.
package struct WaveMember: Hashable, Sendable {
    package enum Selector: Hashable, Sendable, Codable {
        /// The server whose hostname, FQDN or `Name` tag this is, exactly.
        case name(String)
        case id(SourceServerID)
        /// Every server that carries all of these tags, compared exactly.
        case tags([String: String])
    }

    package enum Impact: String, Hashable, Sendable, Codable {
        /// Its failure fails the wave.
        case critical
        /// Its failure is reported and tolerated.
        case optional

        // Asked for every server; `==` would be asked through a table between modules.
        package var isCritical: Bool {
            switch self {
            case .critical: true
            case .optional: false
            }
        }
    }

    /// What few members say.
    private struct Terms: Hashable, Sendable {
        var asOf: RecoveryPointChoice?
        var disposition: LaunchDisposition?
        var saved: SavedSelection?
    }

    package var selector: Selector
    package var impact: Impact
    private var terms: Kept<Terms>?
    private var place: Kept<SourceRange>?

    package init(
        _ selector: Selector,
        impact: Impact = .critical,
        asOf: RecoveryPointChoice? = nil,
        disposition: LaunchDisposition? = nil,
        saved: SavedSelection? = nil,
        location: SourceRange? = nil
    ) {
        self.selector = selector
        self.impact = impact
        terms = Self.kept(Terms(asOf: asOf, disposition: disposition, saved: saved))
        place = location.map(Kept.init)
    }

    /// What it is recovered to; `nil` for what its wave says.
    package var asOf: RecoveryPointChoice? {
        get { terms?.value.asOf }
        set { change { $0.asOf = newValue } }
    }

    /// Whether its instance is expected to be started; `nil` for whatever its launch configuration says.
    package var disposition: LaunchDisposition? {
        get { terms?.value.disposition }
        set { change { $0.disposition = newValue } }
    }

    /// Of a selection: whom it meant when the plan was saved; `nil` where nobody has noted it.
    package var saved: SavedSelection? {
        get { terms?.value.saved }
        set { change { $0.saved = newValue } }
    }

    package var location: SourceRange? {
        get { place?.value }
        set { place = newValue.map(Kept.init) }
    }

    private mutating func change(_ change: (inout Terms) -> Void) {
        var changed = terms?.value ?? Terms()
        change(&changed)
        terms = Self.kept(changed)
    }

    /// Nothing is kept of terms that say nothing, so that equal members are equal in all parts.
    private static func kept(_ terms: Terms) -> Kept<Terms>? { terms == Terms() ? nil : Kept(terms) }
}

extension WaveMember: Codable {
    private enum CodingKeys: String, CodingKey {
        case selector, impact, asOf, disposition, saved, location
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try values.decode(Selector.self, forKey: .selector),
            impact: try values.decode(Impact.self, forKey: .impact),
            asOf: try values.decodeIfPresent(RecoveryPointChoice.self, forKey: .asOf),
            disposition: try values.decodeIfPresent(LaunchDisposition.self, forKey: .disposition),
            saved: try values.decodeIfPresent(SavedSelection.self, forKey: .saved),
            location: try values.decodeIfPresent(SourceRange.self, forKey: .location)
        )
    }

    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(selector, forKey: .selector)
        try values.encode(impact, forKey: .impact)
        try values.encodeIfPresent(asOf, forKey: .asOf)
        try values.encodeIfPresent(disposition, forKey: .disposition)
        try values.encodeIfPresent(saved, forKey: .saved)
        try values.encodeIfPresent(location, forKey: .location)
    }
}

/// A value that lies beside the one that refers to it, which takes eight bytes for it, or for its absence.
private final class Kept<Value: Hashable & Sendable>: Hashable, Sendable {
    let value: Value

    init(_ value: Value) {
        self.value = value
    }

    static func == (lhs: Kept, rhs: Kept) -> Bool { lhs === rhs || lhs.value == rhs.value }

    func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
