import MusterAWS
import MusterCore

extension RegionState {
    /// `DescribeRecoverySnapshots`: the points of the default policy, oldest first unless asked otherwise.
    func describeRecoverySnapshots(
        _ input: DRS.DescribeRecoverySnapshotsRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.DescribeRecoverySnapshotsResponse {
        guard let server = server(input.sourceServerID) else {
            throw .validation(
                "Source server \(input.sourceServerID) was not found",
                fields: [AWSError.Field(name: "sourceServerID", message: "No such source server")]
            )
        }
        let from = try instant(input.filters?.fromDateTime, "filters.fromDateTime") ?? .min
        let to = try instant(input.filters?.toDateTime, "filters.toDateTime") ?? .max
        let isDescending = input.order == .desc
        var list = listDigest("DescribeRecoverySnapshots")
        list.combine(input.sourceServerID.rawValue)
        list.combine(input.filters?.fromDateTime ?? "")
        list.combine(input.filters?.toDateTime ?? "")
        list.combine(isDescending ? 1 : 0 as UInt64)
        let page = try PageRequest(
            token: input.nextToken,
            maxResults: input.maxResults,
            first: isDescending ? .max : .min,
            list: list.value,
            environment
        )
        let points = recoveryPoints(of: server, at: context.now)
        var times = points.times.filter { $0 >= from && $0 <= to }
        times = times.filter { isDescending ? $0 <= page.start : $0 >= page.start }
        if isDescending { times.reverse() }
        return DRS.DescribeRecoverySnapshotsResponse(
            items: times.prefix(page.size).map { snapshot(of: server, at: $0) },
            nextToken: times.count > page.size ? page.next(times[page.size]) : nil
        )
    }

    func snapshot(of server: Int, at time: Int64) -> DRS.RecoverySnapshot {
        let serial = RecoveryPoints.serial(time, server: server)
        let text = ServiceTime.text(Timestamp(nanoseconds: time))
        let mint = environment.mint
        return DRS.RecoverySnapshot(
            snapshotID: RecoverySnapshotID(name: mint.name(.snapshot, .init(.snapshot, region: index, serial: serial))),
            sourceServerID: sources.id(of: server),
            expectedTimestamp: text,
            timestamp: text,
            ebsSnapshots: sources[server].disks.indices.map { disk in
                mint.text("snap-", .init(.volumeSnapshot, region: index, serial: serial &* 61 &+ UInt64(disk)))
            }
        )
    }
}
