import MusterCore

/// Tells by names and tags which servers keep data that others need.
enum StatefulTier {
    /// Words that stand for keeping data.
    private static let words: Set<String> = [
        "db", "dbs", "database", "databases", "sql", "mysql", "mariadb", "mssql", "sqlserver", "postgres", "postgresql",
        "pgsql", "oracle", "mongo", "mongodb", "cassandra", "redis", "memcached", "couchbase", "neo4j", "influxdb",
        "kafka",
        "rabbitmq", "activemq", "queue", "elasticsearch", "opensearch", "solr", "etcd", "zookeeper", "ceph", "minio",
        "nfs",
        "storage", "data", "warehouse", "ledger",
    ]
    /// Tags that tell what a server is for.
    private static let keys = ["tier", "role", "layer", "component", "type"]

    static func isStateful(_ wave: Int, _ plan: LintedPlan) -> Bool {
        if holds(plan.plan.waves[wave].name) { return true }
        let servers = plan.servers[wave]
        let stateful = servers.count { server in
            holds(server.name) || tags(server).contains { holds($0.value) }
        }
        if !servers.isEmpty { return stateful * 2 >= servers.count }
        return plan.plan.waves[wave].members.contains { member in
            guard case .tags(let tags) = member.selector else { return false }
            return tags.contains { keys.contains($0.key.lowercased()) && holds($0.value) }
        }
    }

    /// What a server is for, as far as one can tell: its tier, or its name without numbers.
    static func kind(of server: LintedServer) -> String {
        if let tag = tags(server).first { return "\(tag.key)=\(tag.value)" }
        let stem = server.name.prefix { $0 != "." }.filter { !$0.isNumber }
        return stem.isEmpty ? server.name : String(stem)
    }

    private static func tags(_ server: LintedServer) -> [(key: String, value: String)] {
        keys.compactMap { key in
            server.server?.tags.sorted { $0.key < $1.key }.first { $0.key.lowercased() == key }
        }.map { (key: $0.key.lowercased(), value: $0.value) }
    }

    /// Whether one of the words of a name stands for keeping data.
    private static func holds(_ name: String) -> Bool {
        name.lowercased().split { !$0.isLetter && $0 != "4" }.contains { words.contains(String($0)) }
    }
}
