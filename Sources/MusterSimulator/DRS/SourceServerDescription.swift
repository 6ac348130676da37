import MusterAWS
import MusterCore

/// Builds what `DescribeSourceServers` shows of a server that no job has touched.
///
/// Addresses and versions are made up from the server's id, so that every run and every machine sees the same.
struct SourceServerDescription {
    private let region: PreparedRegion
    private let start: Timestamp
    private let source: WorldServer
    private let view: ReplicationView
    private let state: DRS.DataReplicationState
    private let hash: UInt64

    /// Describes a server as it is after so many nanoseconds; only faults of its replication let that matter.
    init(_ region: RegionState, _ server: Int, elapsed: Int64 = 0) {
        // Not the Region's state, which would be copied for every server.
        self.region = region.prepared
        start = region.environment.start
        source = region.prepared.sources[server]
        view =
            region.replicationCourses[server]?.view(at: elapsed)
            ?? ReplicationView(region.servers[server].replication, elapsed: 0)
        state = view.state ?? DRS.DataReplicationState(rawValue: source.replication.state)
        var hash = StableHash()
        hash.combine(source.id.rawValue)
        self.hash = hash.value
    }

    var shape: DRS.SourceServer {
        DRS.SourceServer(
            sourceServerID: source.id,
            arn: region.sourceServerPrefix + source.id.rawValue,
            tags: source.tags,
            lastLaunchResult: .notStarted,
            dataReplicationInfo: replication,
            lifeCycle: lifeCycle,
            sourceProperties: properties,
            stagingArea: stagingArea,
            sourceCloudProperties: cloudProperties,
            replicationDirection: .failover,
            agentVersion: "6.42.12.2025.353.1309"
        )
    }

    private var stagingArea: DRS.StagingArea {
        guard let account = source.stagingAccount, account != region.account else {
            return DRS.StagingArea(status: .notExtended, stagingAccountID: region.account)
        }
        let place = "\(region.region.name):\(account)"
        return DRS.StagingArea(
            status: .extended,
            stagingAccountID: account,
            stagingSourceServerArn:
                "arn:\(region.region.name.partition):drs:\(place):source-server/\(source.id)"
        )
    }

    private var zone: String { region.region.name.rawValue + "a" }

    private var cloudProperties: DRS.SourceCloudProperties? {
        guard source.ec2InstanceID != nil else { return nil }
        return DRS.SourceCloudProperties(
            originAccountID: region.account,
            originRegion: region.region.name.rawValue,
            originAvailabilityZone: zone
        )
    }

    private var lifeCycle: DRS.LifeCycle {
        let added = start - ServiceConstants.age
        let firstByte = added + ServiceConstants.firstByteDelay
        let silence = state == .stalled || view.isAbandoned ? source.replication.lag : .zero
        let hasData = state != .initiating
        return DRS.LifeCycle(
            addedToServiceDateTime: ServiceTime.text(added),
            firstByteDateTime: hasData ? ServiceTime.text(firstByte) : nil,
            elapsedReplicationDuration: hasData ? firstByte.duration(to: start - silence).iso8601 : nil,
            lastSeenByServiceDateTime: ServiceTime.text(start - silence)
        )
    }

    // MARK: Replication

    private var replication: DRS.DataReplicationInfo {
        DRS.DataReplicationInfo(
            lagDuration: view.lag.map { Duration.nanoseconds($0).iso8601 },
            replicatedDisks: source.disks.map(replicated),
            dataReplicationState: state,
            dataReplicationInitiation: initiation,
            dataReplicationError: error,
            stagingAvailabilityZone: zone
        )
    }

    private func replicated(_ disk: WorldServer.Disk) -> DRS.DataReplicationInfoReplicatedDisk {
        let total = Int(max(0, disk.bytes))
        let backlog = state == .backlog || state == .stalled ? backlog(of: total) : 0
        let replicated: Int =
            switch state {
            case .initiating: 0
            case .initialSync: total / 2
            default: total
            }
        return DRS.DataReplicationInfoReplicatedDisk(
            deviceName: disk.device,
            totalStorageBytes: view.isAbandoned ? 0 : total,
            replicatedStorageBytes: view.isAbandoned ? 0 : replicated,
            rescannedStorageBytes: state == .rescan ? total / 2 : (view.isAbandoned ? 0 : replicated),
            backloggedStorageBytes: view.isAbandoned ? 0 : backlog,
            volumeStatus: .regular
        )
    }

    /// A mebibyte for each second of lag, as long as the disk has that much; *assumed*.
    private func backlog(of total: Int) -> Int {
        let seconds = (view.lag ?? 0) / 1_000_000_000
        return Int(min(Int64(total), Instants.product(seconds, 1 << 20)))
    }

    private var error: DRS.DataReplicationError? {
        if view.state != nil, let error = view.error { return DRS.DataReplicationError(error: error) }
        if view.state != nil, state != .stalled { return nil }
        if let error = source.replication.error {
            return DRS.DataReplicationError(error: DRS.DataReplicationErrorString(rawValue: error))
        }
        return state == .stalled ? DRS.DataReplicationError(error: .agentNotSeen) : nil
    }

    private var initiation: DRS.DataReplicationInitiation? {
        guard state == .initiating else { return nil }
        let names = DRS.DataReplicationInitiationStepName.known
        return DRS.DataReplicationInitiation(
            startDateTime: ServiceTime.text(start - ServiceConstants.firstByteDelay),
            steps: names.enumerated().map { index, name in
                DRS.DataReplicationInitiationStep(
                    name: name,
                    status: index == 0 ? .succeeded : (index == 1 ? .inProgress : .notStarted)
                )
            }
        )
    }

    // MARK: The machine

    private var properties: DRS.SourceProperties {
        DRS.SourceProperties(
            lastUpdatedDateTime: ServiceTime.text(start - .seconds(3_600)),
            recommendedInstanceType: source.recommendedInstanceType,
            identificationHints: hints,
            networkInterfaces: [networkInterface],
            disks: source.disks.map { DRS.Disk(deviceName: $0.device, bytes: Int(max(0, $0.bytes))) },
            cpus: [DRS.CPU(cores: source.cpus, modelName: "Intel(R) Xeon(R) Platinum 8259CL CPU @ 2.50GHz")],
            ramBytes: Int(source.memoryBytes),
            os: DRS.OS(fullString: source.operatingSystem.fullName),
            supportsNitroInstances: true,
            architecture: .x8664
        )
    }

    var hints: DRS.IdentificationHints {
        DRS.IdentificationHints(
            fqdn: source.fqdn ?? source.name,
            hostname: source.name,
            awsInstanceID: source.ec2InstanceID
        )
    }

    private var networkInterface: DRS.NetworkInterface {
        DRS.NetworkInterface(macAddress: macAddress, ips: [address], isPrimary: true)
    }

    /// An address in 10.0.0.0/8, never ending in 0 or 255.
    private var address: String {
        "10.\(hash >> 16 & 0xFF).\(hash >> 8 & 0xFF).\((hash & 0xFF) % 254 + 1)"
    }

    private var macAddress: String {
        let word = hash | 1 << 63
        return String(unsafeUninitializedCapacity: 17) { buffer in
            buffer[0] = UInt8(ascii: "0")
            buffer[1] = UInt8(ascii: "6")
            for pair in 0..<5 {
                buffer[2 + 3 * pair] = UInt8(ascii: ":")
                for half in 0..<2 {
                    let digit = UInt8(truncatingIfNeeded: word >> UInt64(60 - 4 * (2 * pair + half)) & 0xF)
                    buffer[3 + 3 * pair + half] =
                        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit
                }
            }
            return 17
        }
    }
}
