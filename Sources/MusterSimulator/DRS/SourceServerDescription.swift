import MusterAWS
import MusterCore

/// Builds what `DescribeSourceServers` shows of a server that no job has touched.
///
/// What no two servers share is ``SourceServerIdentity``'s.
struct SourceServerDescription {
    private let region: PreparedRegion
    private let start: Timestamp
    /// When it was added, where that was during the run.
    private let added: Timestamp?
    private let source: WorldServer
    private let view: ReplicationView
    private let state: DRS.DataReplicationState
    private let identity: SourceServerIdentity
    /// What a call has made of its replication.
    private let command: ReplicationCommand?
    private let elapsed: Int64
    private let extensionError: String?
    /// The ARN of the server that it was extended from during the run.
    private let stagingServer: String?

    /// Describes a server as it is after so many nanoseconds; only faults of its replication let that matter.
    init(_ region: RegionState, _ server: Int, elapsed: Int64 = 0) {
        // Not the Region's state, which would be copied for every server.
        self.region = region.prepared
        start = region.environment.start
        source = region.sources[server]
        added = region.roster.added(server).map(Timestamp.init(nanoseconds:))
        view =
            region.replicationCourses[server]?.view(at: elapsed)
            ?? ReplicationView(region.servers[server].replication, elapsed: 0)
        command = region.replicationCourses[server]?.command
        self.elapsed = elapsed
        extensionError = region.resources.extensionErrors[server]
        stagingServer = region.resources.stagingServers[server]
        state = view.state ?? DRS.DataReplicationState(rawValue: source.replication.state)
        identity = SourceServerIdentity(region.prepared, region.sources, server, source.ec2InstanceID)
    }

    var shape: DRS.SourceServer {
        DRS.SourceServer(
            sourceServerID: source.id,
            arn: identity.arn,
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
        let sameID = "arn:\(region.region.name.partition):drs:\(place):source-server/\(source.id)"
        return DRS.StagingArea(
            status: extensionError == nil ? .extended : .extensionError,
            stagingAccountID: account,
            stagingSourceServerArn: stagingServer ?? sameID,
            errorMessage: extensionError
        )
    }

    private var zone: String { region.region.name.rawValue + "a" }

    private var cloudProperties: DRS.SourceCloudProperties? {
        guard source.ec2InstanceID != nil else { return nil }
        return DRS.SourceCloudProperties(
            originAccountID: source.originAccount ?? region.account,
            originRegion: (source.originRegion ?? region.region.name).rawValue,
            originAvailabilityZone: (source.originRegion?.rawValue).map { $0 + "a" } ?? zone
        )
    }

    private var lifeCycle: DRS.LifeCycle {
        let added = added ?? start - ServiceConstants.age
        let firstByte = added + ServiceConstants.firstByteDelay
        if let command, view.isAbandoned {
            let moment = start + .nanoseconds(command.moment)
            return DRS.LifeCycle(
                addedToServiceDateTime: ServiceTime.text(added),
                firstByteDateTime: ServiceTime.text(firstByte),
                elapsedReplicationDuration: max(.zero, firstByte.duration(to: moment)).iso8601,
                lastSeenByServiceDateTime: ServiceTime.text(moment)
            )
        }
        let silence = state == .stalled || view.isAbandoned ? source.replication.lag : .zero
        let hasData = state != .initiating
        return DRS.LifeCycle(
            addedToServiceDateTime: ServiceTime.text(added),
            firstByteDateTime: hasData ? ServiceTime.text(firstByte) : nil,
            elapsedReplicationDuration: hasData
                ? max(.zero, firstByte.duration(to: start - silence)).iso8601 : nil,
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
        if let (begun, done) = command?.initiation(at: elapsed) {
            return DRS.DataReplicationInitiation(
                startDateTime: ServiceTime.text(start + .nanoseconds(begun)),
                steps: names.enumerated().map { index, name in
                    DRS.DataReplicationInitiationStep(
                        name: name,
                        status: index < done ? .succeeded : (index == done ? .inProgress : .notStarted)
                    )
                }
            )
        }
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
            identificationHints: identity.hints,
            networkInterfaces: identity.networkInterfaces,
            disks: source.disks.map { DRS.Disk(deviceName: $0.device, bytes: Int(max(0, $0.bytes))) },
            cpus: [DRS.CPU(cores: source.cpus, modelName: "Intel(R) Xeon(R) Platinum 8259CL CPU @ 2.50GHz")],
            ramBytes: Int(source.memoryBytes),
            os: DRS.OS(fullString: source.operatingSystem.fullName),
            supportsNitroInstances: true,
            architecture: .x8664
        )
    }
}
