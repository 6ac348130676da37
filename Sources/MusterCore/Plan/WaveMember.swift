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
    ///
    /// A class, so that its absence takes eight bytes.
    package final class Terms: Hashable, Sendable {
        package let asOf: RecoveryPointChoice?
        package let disposition: LaunchDisposition?
        package let saved: SavedSelection?

        /// Nothing, for terms that say nothing, so that equal members are equal in all parts.
        fileprivate init?(_ asOf: RecoveryPointChoice?, _ disposition: LaunchDisposition?, _ saved: SavedSelection?) {
            if asOf == nil, disposition == nil, saved == nil { return nil }
            self.asOf = asOf
            self.disposition = disposition
            self.saved = saved
        }

        package static func == (lhs: Terms, rhs: Terms) -> Bool {
            lhs.asOf == rhs.asOf && lhs.disposition == rhs.disposition && lhs.saved == rhs.saved
        }

        package func hash(into hasher: inout Hasher) {
            hasher.combine(asOf)
            hasher.combine(disposition)
            hasher.combine(saved)
        }
    }

    /// Where a member stands in its file, in a class as the terms.
    private final class Place: Hashable, Sendable {
        let range: SourceRange

        init(_ range: SourceRange) {
            self.range = range
        }

        static func == (lhs: Place, rhs: Place) -> Bool { lhs.range == rhs.range }

        func hash(into hasher: inout Hasher) { hasher.combine(range) }
    }

    package var selector: Selector
    package var impact: Impact
    /// Read by whoever goes through many members: to ask for its parts, a member would be copied.
    package private(set) var terms: Terms?
    private var place: Place?

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
        terms = Terms(asOf, disposition, saved)
        place = location.map(Place.init)
    }

    /// What it is recovered to; `nil` for what its wave says.
    package var asOf: RecoveryPointChoice? {
        get { terms?.asOf }
        set { terms = Terms(newValue, disposition, saved) }
    }

    /// Whether its instance is expected to be started; `nil` for whatever its launch configuration says.
    package var disposition: LaunchDisposition? {
        get { terms?.disposition }
        set { terms = Terms(asOf, newValue, saved) }
    }

    /// Of a selection: whom it meant when the plan was saved; `nil` where nobody has noted it.
    package var saved: SavedSelection? {
        get { terms?.saved }
        set { terms = Terms(asOf, disposition, newValue) }
    }

    package var location: SourceRange? {
        get { place?.range }
        set { place = newValue.map(Place.init) }
    }
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
