import MusterAWS
import MusterCore

/// Taking recovery instances out of DRS; the EC2 instances run on.
extension RegionState {
    /// `DisconnectRecoveryInstance`: its replication ends.
    ///
    /// A job of its server, or an instance that is gone, is a conflict (*assumed*); doing it twice is no error
    /// (*assumed*).
    mutating func disconnectRecoveryInstance(
        _ input: DRS.DisconnectRecoveryInstanceRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.DisconnectRecoveryInstanceResponse {
        let instance = try idleInstance(input.recoveryInstanceID, at: context.now)
        guard instances[instance].state == .live else {
            throw .conflict(
                "Recovery instance \(input.recoveryInstanceID) is terminated",
                resourceID: input.recoveryInstanceID.rawValue,
                resourceType: "RECOVERY_INSTANCE"
            )
        }
        // Source: DRS User Guide: after that, it is to be deleted instead.
        guard failback.reversals[instance] == nil else {
            throw failbackConflict(input.recoveryInstanceID, "is replicated back and cannot be disconnected")
        }
        resources.disconnectedInstances.insert(instance)
        return DRS.DisconnectRecoveryInstanceResponse()
    }

    /// `DeleteRecoveryInstance`: the record goes; the EC2 instance does not notice.
    ///
    /// Only a disconnected or terminated one can go (*documented*; `deletesConnectedInstances`). An unknown one is not
    /// found, which the model does not declare.
    mutating func deleteRecoveryInstance(
        _ input: DRS.DeleteRecoveryInstanceRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.DeleteRecoveryInstanceResponse {
        let instance = try idleInstance(input.recoveryInstanceID, at: context.now)
        let mayGo =
            instances[instance].state == .terminated || resources.disconnectedInstances.contains(instance)
            || environment.behavior.resources.deletesConnectedInstances || failback.reversals[instance] != nil
        guard mayGo else {
            throw .conflict(
                "Recovery instance \(input.recoveryInstanceID) is not disconnected",
                resourceID: input.recoveryInstanceID.rawValue,
                resourceType: "RECOVERY_INSTANCE"
            )
        }
        if instances[instance].state == .live {
            instances[instance].state = .released
        } else {
            // A terminated one is forgotten at once.
            instanceEnds[instance] = .min
        }
        return DRS.DeleteRecoveryInstanceResponse()
    }

    /// The instance of an id, whose server no job is processing.
    func idleInstance(_ id: RecoveryInstanceID, at now: Timestamp) throws(AWSError) -> Int {
        guard let instance = instance(id, at: now) else { throw .unknownRecoveryInstance(id) }
        guard servers[instances[instance].server].activeJob == nil else { throw .serverInActiveJob() }
        return instance
    }
}

extension AWSError {
    /// 404 for a recovery instance that does not exist; *assumed* where the model does not declare it.
    static func unknownRecoveryInstance(_ id: RecoveryInstanceID) -> AWSError {
        resourceNotFound(
            "Recovery instance \(id) was not found",
            resourceID: id.rawValue,
            resourceType: "RECOVERY_INSTANCE"
        )
    }
}
