import MusterAWS
import MusterCore

/// Launches into instances that are there: their volumes are replaced, and everything else of them stays.
///
/// Source: DRS User Guide, launching into the source instance; that a running instance is a conflict for the call is
/// *observed*. Where the other prerequisites are checked is *assumed*.
extension RegionState {
    /// The tag without which DRS launches into no instance.
    private static let permit = (key: "AWSDRS", value: "AllowLaunchingIntoThisInstance")

    /// The instance that an update of launch settings names: one of this Region that satisfies what can be known now.
    func launchTarget(
        _ id: String,
        ofServer server: Int,
        copiesAddress: Bool,
        copiesTags: Bool,
        at now: Timestamp
    ) throws(AWSError) -> Int {
        func refusal(_ reason: String) -> AWSError {
            .validation(
                "Instance \(id) \(reason)",
                fields: [AWSError.Field(name: "launchIntoInstanceProperties", message: reason)]
            )
        }
        guard let place = existing.place(of: id), existingInstance(place, at: now) != nil else {
            throw refusal("was not found, or was made by Elastic Disaster Recovery")
        }
        if let defect = targetDefect(place, ofServer: server) { throw refusal(defect) }
        guard !copiesAddress, !copiesTags else {
            throw refusal("keeps its own address and tags; switch off copyPrivateIp and copyTags")
        }
        return place
    }

    /// What else of an instance keeps DRS from launching a server into it; `nil` for nothing.
    func targetDefect(_ place: Int, ofServer server: Int) -> String? {
        targetDefect(place, for: sources[server])
    }

    /// The instance that a server once was, where the template says that failback goes there and EC2 has it still.
    ///
    /// Source: DRS 2020-02-26, `launchIntoSourceInstance` of the launch configuration template.
    func sourceInstance(_ id: String) -> Int? {
        guard resources.launchTemplates.first?.launchIntoSourceInstance == true,
            let place = existing.place(of: id), power(ofExisting: place) != .terminated
        else {
            return nil
        }
        return place
    }

    func targetDefect(_ place: Int, for source: WorldServer) -> String? {
        let tags = existing.occupants[place].map { self.tags(ofInstance: $0) } ?? tags(ofExisting: place)
        guard tags[Self.permit.key] == Self.permit.value else {
            return "does not have the tag \(Self.permit.key) with the value \(Self.permit.value)"
        }
        guard existing.list[place].operatingSystem.family == source.operatingSystem.family else {
            return "has another operating system than the source server"
        }
        return nil
    }

    /// Refuses a launch into instances that are not stopped, or cannot be launched into.
    func checkTargets(ofServers servers: some Sequence<Int>) throws(AWSError) {
        var taken: Set<Int> = []
        for server in servers {
            guard let place = existing.targets[server] else { continue }
            let id = existing.list[place].id
            func conflict(_ reason: String) -> AWSError {
                .conflict("Instance \(id) \(reason)", resourceID: id, resourceType: "EC2_INSTANCE")
            }
            let state = power(ofExisting: place)
            guard state == .stopped else {
                throw conflict("needs to be in a stopped state but is in a \(state.rawValue) state")
            }
            if let defect = targetDefect(place, ofServer: server) { throw conflict(defect) }
            guard taken.insert(place).inserted, !existing.isClaimed(place) else {
                throw conflict("is launched into by another source server")
            }
        }
    }

    /// The instance that a launch removes first: an earlier one of the server that DRS has made.
    func removableInstance(ofServer server: Int) -> Int? {
        guard let earlier = liveInstance(ofServer: server) else { return nil }
        return existing.host(of: earlier) == nil ? earlier : nil
    }

    /// What a job launches into, by the place of the participant.
    func targets(of participants: [JobRecord.Participant]) -> [Int: Int] {
        var targets: [Int: Int] = [:]
        for (place, participant) in participants.enumerated() where participant.isLocked {
            if let server = participant.server { targets[place] = existing.targets[server] }
        }
        return targets
    }

    /// Lets an instance that was launched move into one that is there, which is running since.
    ///
    /// Whoever was there before is forgotten.
    mutating func moveIn(_ instance: Int, to place: Int, at instant: Int64) {
        let server = instances[instance].server
        var next = instances[instance].previous
        while let earlier = next {
            if instances[earlier].state == .live, existing.host(of: earlier) != nil {
                instances[earlier].state = .released
            }
            next = instances[earlier].previous
        }
        let former = existing.moveIn(instance, to: place)
        if let former, instances[former].server != server, instances[former].state == .live {
            instances[former].state = .released
        }
        instanceNames.add(existing.list[place].id, to: instance)
        ec2.power[ExistingInstances.base + place] = InstancePower(
            state: instances[instance].isStopped ? .stopped : .running,
            started: bootStart(ofInstance: instance),
            reason: "",
            reasonCode: nil
        )
    }
}
