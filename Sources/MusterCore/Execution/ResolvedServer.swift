/// A server of a wave, as DRS described it when the execution started.
///
/// The record holds one for every server of the plan, so that it is small: what servers have in common they share.
package struct ResolvedServer: Hashable, Sendable {
    package var id: SourceServerID
    /// The hostname, or the id where there is none.
    package var name: String
    /// What it shares with servers that are alike.
    package let condition: ServerCondition
    package var impact: WaveMember.Impact

    /// Takes over a condition that servers which are alike share.
    package init(id: SourceServerID, name: String, impact: WaveMember.Impact, condition: ServerCondition) {
        self.id = id
        self.name = name
        self.impact = impact
        self.condition = condition
    }

    package init(
        id: SourceServerID,
        name: String,
        impact: WaveMember.Impact,
        operatingSystem: OperatingSystem,
        replicationState: String,
        lag: Duration?
    ) {
        self.init(
            id: id,
            name: name,
            impact: impact,
            condition: ServerCondition(
                operatingSystem: operatingSystem,
                replicationState: replicationState,
                lag: lag
            )
        )
    }

    package var operatingSystem: OperatingSystem { condition.operatingSystem }

    package var family: OperatingSystem.Family { condition.family }

    /// The service's word, for example CONTINUOUS or STALLED.
    package var replicationState: String { condition.replicationState }

    /// `nil` when the service does not tell.
    package var lag: Duration? { condition.lag }
}

/// What servers that are alike have in common.
///
/// A class, so that it is shared.
package final class ServerCondition: Hashable, Sendable {
    package let operatingSystem: OperatingSystem
    /// Found out once, since it takes a search in a text.
    package let family: OperatingSystem.Family
    /// The service's word; empty when it tells none.
    package let replicationState: String
    package let lag: Duration?

    package init(operatingSystem: OperatingSystem, replicationState: String, lag: Duration?) {
        self.operatingSystem = operatingSystem
        family = operatingSystem.family
        self.replicationState = replicationState
        self.lag = lag
    }

    package static func == (lhs: ServerCondition, rhs: ServerCondition) -> Bool {
        lhs === rhs
            || lhs.operatingSystem == rhs.operatingSystem && lhs.replicationState == rhs.replicationState
                && lhs.lag == rhs.lag
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(operatingSystem)
        hasher.combine(replicationState)
        hasher.combine(lag)
    }
}

extension ResolvedServer: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, name, impact, operatingSystem, replicationState, lag
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try values.decode(SourceServerID.self, forKey: .id),
            name: try values.decode(String.self, forKey: .name),
            impact: try values.decode(WaveMember.Impact.self, forKey: .impact),
            operatingSystem: try values.decode(OperatingSystem.self, forKey: .operatingSystem),
            replicationState: try values.decode(String.self, forKey: .replicationState),
            lag: try values.decodeIfPresent(Duration.self, forKey: .lag)
        )
    }

    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(id, forKey: .id)
        try values.encode(name, forKey: .name)
        try values.encode(impact, forKey: .impact)
        try values.encode(operatingSystem, forKey: .operatingSystem)
        try values.encode(replicationState, forKey: .replicationState)
        try values.encodeIfPresent(lag, forKey: .lag)
    }
}
