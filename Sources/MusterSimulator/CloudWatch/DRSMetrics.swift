import MusterAWS
import MusterCore

/// The metrics that DRS publishes, worked out when somebody reads them.
///
/// One value a minute from the start of the world on; the cadence is *assumed*. Source: DRS User Guide, monitoring with
/// CloudWatch.
extension RegionState {
    static var drsNamespace: String { "AWS/DRS" }
    private static var cadence: Int64 { 60_000_000_000 }

    private static let perServer: [(name: String, unit: CloudWatch.StandardUnit)] = [
        ("Backlog", .bytes), ("DurationSinceLastSuccessfulRecoveryLaunch", .seconds),
        ("ElapsedReplicationDuration", .seconds), ("LagDuration", .seconds),
    ]
    private static let counts = ["ActiveSourceServerCount", "ProtectedSourceServerCount", "TotalSourceServerCount"]

    /// Every metric of DRS in this Region.
    var drsMetrics: [MetricKey] {
        guard isInitialized else { return [] }
        var keys = Self.counts.map { MetricKey(Self.drsNamespace, $0, nil) }
        for server in presentServers {
            let dimension = CloudWatch.Dimension(name: "SourceServerID", value: sources.id(of: server).rawValue)
            keys += Self.perServer.map { MetricKey(Self.drsNamespace, $0.name, [dimension]) }
        }
        return keys
    }

    /// The samples of a metric of DRS from one nanosecond to before another.
    func drsSamples(_ key: MetricKey, from: Int64, to: Int64, at now: Timestamp) -> [MetricSample] {
        guard isInitialized else { return [] }
        let start = environment.start.nanoseconds
        let first = max(from, start)
        let last = min(to, Instants.sum(now.nanoseconds, 1))
        var instant = (first + Self.cadence - 1) / Self.cadence * Self.cadence
        var server: Int?
        var unit = CloudWatch.StandardUnit.count
        if let dimension = key.dimensions.first {
            guard key.dimensions.count == 1, dimension.name == "SourceServerID",
                let known = self.server(SourceServerID(dimension.value)),
                let metric = Self.perServer.first(where: { $0.name == key.name })
            else {
                return []
            }
            server = known
            unit = metric.unit
        } else {
            guard Self.counts.contains(key.name) else { return [] }
        }
        var samples: [MetricSample] = []
        while instant < last, samples.count < 200_000 {
            let time = Timestamp(nanoseconds: instant)
            if let found = server.map({ value(key.name, of: $0, at: time) }) ?? count(key.name, at: time) {
                samples.append(MetricSample(found, at: instant, unit))
            }
            instant += Self.cadence
        }
        return samples
    }

    private func count(_ name: String, at time: Timestamp) -> Double? {
        guard name != "TotalSourceServerCount" else { return Double(presentServers.count) }
        let counted = presentServers.filter { server in
            let word = replication(of: server, at: time).state?.rawValue ?? sources[server].replication.state
            let isActive = !["DISCONNECTED", "STOPPED"].contains(word)
            let isProtected = isActive && !["INITIAL_SYNC", "INITIATING"].contains(word)
            return name == "ActiveSourceServerCount" ? isActive : isProtected
        }
        return Double(counted.count)
    }

    private func value(_ name: String, of server: Int, at time: Timestamp) -> Double? {
        let view = replication(of: server, at: time)
        let second = 1e9
        switch name {
        case "LagDuration": return view.lag.map { Double($0) / second }
        case "Backlog":
            guard view.lag != nil else { return nil }
            let word = view.state?.rawValue ?? sources[server].replication.state
            let isBehind = ["BACKLOG", "STALLED"].contains(word)
            let sizes = sources[server].disks.map { view.backlog(of: Int(max(0, $0.bytes))) }
            return isBehind ? Double(sizes.reduce(0, +)) : 0
        case "ElapsedReplicationDuration":
            let added = environment.start - ServiceConstants.age
            return Double(added.duration(to: time).nanoseconds) / second
        default:
            var next = servers[server].newestInstance
            while let instance = next {
                if instances[instance].launched <= time.nanoseconds {
                    return Double(time.nanoseconds - instances[instance].launched) / second
                }
                next = instances[instance].previous
            }
            return nil
        }
    }
}
