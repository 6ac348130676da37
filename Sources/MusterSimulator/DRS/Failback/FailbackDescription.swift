import MusterAWS
import MusterCore

/// What recovery instances and servers show of a failback.
extension RegionState {
    /// Puts the failback and the replication of an instance into its description.
    func describeFailback(of instance: Int, in shape: inout DRS.RecoveryInstance, at now: Timestamp) {
        let state = failbackState(of: instance, at: now)
        var part = DRS.RecoveryInstanceFailback(state: state)
        var replication = DRS.RecoveryInstanceDataReplicationInfo(dataReplicationState: .notStarted)
        let minute = ServiceTime.text(Timestamp(nanoseconds: now.nanoseconds - now.nanoseconds % 60_000_000_000))
        if isFromAWS(instance) {
            if let reversal = failback.reversals[instance], failback.stopped[instance] == nil {
                part.failbackInitiationTime = ServiceTime.text(Timestamp(nanoseconds: reversal.begun))
                part.agentLastSeenByServiceDateTime = minute
                replication = reversedReplication(of: instance, reversal, at: now.nanoseconds)
            }
        } else if let course = failbackCourse(of: instance), state != .failbackNotStarted {
            part.failbackClientID = environment.mint.text(
                "fbc-",
                .init(.failback, region: index, serial: UInt64(instance))
            )
            part.failbackInitiationTime = ServiceTime.text(Timestamp(nanoseconds: course.begun))
            part.failbackToOriginalServer = true
            part.agentLastSeenByServiceDateTime = minute
            part.failbackClientLastSeenByServiceDateTime = minute
            if now.nanoseconds >= course.paired {
                part.firstByteDateTime = ServiceTime.text(Timestamp(nanoseconds: course.paired))
            }
            replication = clientReplication(of: instance, course, at: now.nanoseconds)
        }
        if let job = failback.jobs.filter({ $0.value.contains(instance) }).keys.max() {
            part.failbackJobID = jobID(job)
            part.failbackLaunchType = .recovery
        }
        shape.failback = part
        if !resources.disconnectedInstances.contains(instance) { shape.dataReplicationInfo = replication }
    }

    /// Puts what ties a server to a reversed replication into its description.
    func describeLink(of server: Int, in shape: inout DRS.SourceServer) {
        guard let link = failback.links[server] else { return }
        shape.replicationDirection = link.isFailback ? .failback : .failover
        shape.reversedDirectionSourceServerArn = link.counterpart
        if let instance = link.instance {
            shape.sourceProperties?.identificationHints?.awsInstanceID = instance.rawValue
        }
    }

    private func clientReplication(
        of instance: Int,
        _ course: FailbackCourse,
        at now: Int64
    ) -> DRS.RecoveryInstanceDataReplicationInfo {
        if failback.ends[instance] == .completed {
            return DRS.RecoveryInstanceDataReplicationInfo(
                replicatedDisks: disks(of: instance, 1_000),
                dataReplicationState: .stopped
            )
        }
        switch course.stage(at: now) {
        case .notStarted:
            return DRS.RecoveryInstanceDataReplicationInfo(dataReplicationState: .notStarted)
        case .pairing(let done):
            return DRS.RecoveryInstanceDataReplicationInfo(
                replicatedDisks: disks(of: instance, 0),
                dataReplicationState: .initiating,
                dataReplicationInitiation: DRS.RecoveryInstanceDataReplicationInitiation(
                    startDateTime: ServiceTime.text(Timestamp(nanoseconds: course.begun)),
                    steps: FailbackCourse.steps.enumerated().map { index, name in
                        DRS.RecoveryInstanceDataReplicationInitiationStep(
                            name: name,
                            status: index < done ? .succeeded : (index == done ? .inProgress : .notStarted)
                        )
                    }
                )
            )
        case .copying(let share):
            return DRS.RecoveryInstanceDataReplicationInfo(
                etaDateTime: ServiceTime.text(Timestamp(nanoseconds: course.copied)),
                replicatedDisks: disks(of: instance, share),
                dataReplicationState: .initialSync
            )
        case .ready:
            return DRS.RecoveryInstanceDataReplicationInfo(
                replicatedDisks: disks(of: instance, 1_000),
                dataReplicationState: .continuous
            )
        }
    }

    private func reversedReplication(
        of instance: Int,
        _ reversal: FailbackBook.Reversal,
        at now: Int64
    ) -> DRS.RecoveryInstanceDataReplicationInfo {
        let isReady = now >= reversal.ready
        return DRS.RecoveryInstanceDataReplicationInfo(
            etaDateTime: isReady ? nil : ServiceTime.text(Timestamp(nanoseconds: reversal.ready)),
            replicatedDisks: disks(of: instance, isReady ? 1_000 : 0),
            dataReplicationState: isReady ? .continuous : .initialSync
        )
    }

    /// The disks with so much of a thousand copied.
    private func disks(of instance: Int, _ share: Int) -> [DRS.RecoveryInstanceDataReplicationInfoReplicatedDisk] {
        sources[instances[instance].server].disks.map { disk in
            let total = Int(max(0, disk.bytes))
            let copied = Int(Int128(total) * Int128(share) / 1_000)
            return DRS.RecoveryInstanceDataReplicationInfoReplicatedDisk(
                deviceName: disk.device,
                totalStorageBytes: total,
                replicatedStorageBytes: copied,
                rescannedStorageBytes: 0,
                backloggedStorageBytes: 0
            )
        }
    }
}
