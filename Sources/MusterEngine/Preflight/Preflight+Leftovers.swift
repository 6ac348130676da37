import MusterCore

/// Instances that earlier launches have left behind.
extension Preflight {
    /// Names the instances of a wave's servers with the jobs that launched them, and how to clear them away.
    mutating func examineLeftovers(_ listed: [Int], _ wave: Wave, _ index: Int, _ place: Place) {
        let servers = listed.map { place.directory.servers[$0] }
        let named = servers.prefix(5).map { server in
            let job = server.lastLaunch?.job.map { ", job \($0)" } ?? ""
            let time = server.lastLaunch.map { " of \($0.time.iso8601())" } ?? ""
            return "\"\(server.name)\" (\(server.instance?.rawValue ?? "")\(job)\(time))"
        }
        let more = servers.count > named.count ? " and \(servers.count - named.count) more" : ""
        let ids = servers.prefix(5).compactMap(\.instance?.rawValue).joined(separator: " ")
        let several = servers.count > 1
        let text =
            "\(several ? "servers" : "server") \(named.joined(separator: ", "))\(more) of wave \"\(wave.name)\" still "
            + "\(several ? "have instances of earlier launches" : "has an instance of an earlier launch"), which DRS removes "
            + "first; to clear \(several ? "them" : "it") away before: aws drs terminate-recovery-instances --region "
            + "\(place.target.region) --recovery-instance-ids \(ids)"
        let cause = Cause(.leftoverInstance, text, servers: servers.map(\.id))
        findings.append(PreflightFinding(.warning, wave: index, cause))
    }
}
