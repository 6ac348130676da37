import MusterAWS
import MusterCore

/// Starting, stopping, restarting and terminating instances.
///
/// A call acts on all instances that it names or on none. What it begins takes a while; until then the instance is
/// pending, stopping or shutting down, for DRS as well.
extension RegionState {
    mutating func startInstances(
        _ input: EC2.StartInstancesRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EC2.StartInstancesResult
    {
        let chosen = try powered(input.instanceIds, context)
        try throttle(
            RequestBuckets.Size("StartInstances of instances", 1_000, 2),
            count: chosen.count,
            at: context.now
        )
        for view in chosen where view.state != .running && view.state != .pending {
            guard view.state == .stopped else { throw .incorrectState(view, "started") }
            guard let index = view.index.flatMap(recoveryInstance(behind:)) else { continue }
            let refusal = instanceFaults?.refusal(of: sources[instances[index].server], at: context.now.nanoseconds)
            if let refusal {
                throw .coded(AWSErrorCode(rawValue: refusal.code), from: .ec2, refusal.message)
            }
        }
        return EC2.StartInstancesResult(
            startingInstances: chosen.map { view in
                change(view, to: .pending, unless: [.running, .pending], reason: "", code: nil, context.now)
            }
        )
    }

    mutating func stopInstances(
        _ input: EC2.StopInstancesRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EC2.StopInstancesResult
    {
        let chosen = try powered(input.instanceIds, context)
        try throttle(
            RequestBuckets.Size("StopInstances of instances", 1_000, 20),
            count: chosen.count,
            at: context.now
        )
        if input.hibernate == true, let first = chosen.first {
            throw .ec2(
                AWSErrorCode(rawValue: "UnsupportedHibernationConfiguration"),
                "The instance '\(first.id)' is not enabled for hibernation"
            )
        }
        for view in chosen {
            guard [.running, .pending, .stopping, .stopped].contains(view.state) else {
                throw .incorrectState(view, "stopped")
            }
            if let index = view.index, ec2.traits[index]?.isStopProtected == true {
                throw .ec2(
                    .operationNotPermitted,
                    "The instance '\(view.id)' may not be stopped. Modify its 'disableApiStop' instance attribute and try "
                        + "again."
                )
            }
        }
        return EC2.StopInstancesResult(
            stoppingInstances: chosen.map { view in
                change(
                    view,
                    to: .stopping,
                    unless: [.stopping, .stopped],
                    reason: "User initiated (\(Self.moment(context.now)))",
                    code: "Client.UserInitiatedShutdown",
                    context.now
                )
            }
        )
    }

    func rebootInstances(
        _ input: EC2.RebootInstancesRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EC2.RebootInstancesResponse
    {
        for view in try powered(input.instanceIds, context) where view.state != .running {
            throw .incorrectState(view, "rebooted")
        }
        return EC2.RebootInstancesResponse()
    }

    mutating func terminateInstances(
        _ input: EC2.TerminateInstancesRequest,
        _ context: RequestContext
    ) throws(AWSError) -> EC2.TerminateInstancesResult {
        let chosen = try powered(input.instanceIds, context)
        try throttle(
            RequestBuckets.Size("TerminateInstances of instances", 1_000, 20),
            count: chosen.count,
            at: context.now
        )
        for view in chosen {
            guard let index = view.index, ec2.traits[index]?.isProtected == true, view.state != .terminated else {
                continue
            }
            throw .ec2(
                .operationNotPermitted,
                "The instance '\(view.id)' may not be terminated. Modify its 'disableApiTermination' instance attribute "
                    + "and try again."
            )
        }
        return EC2.TerminateInstancesResult(
            terminatingInstances: chosen.map { view in
                change(
                    view,
                    to: .shuttingDown,
                    unless: [.shuttingDown, .terminated],
                    reason: "User initiated (\(Self.moment(context.now)))",
                    code: "Client.UserInitiatedShutdown",
                    context.now
                )
            }
        )
    }

    /// The instances that a call on power names; conversion servers belong to DRS.
    private func powered(_ ids: [String], _ context: RequestContext) throws(AWSError) -> [EC2InstanceView] {
        guard !ids.isEmpty else { throw .ec2Missing("InstanceId") }
        let chosen = try chosenInstances(ids, at: context.now)
        if let foreign = chosen.first(where: { $0.index == nil && $0.state != .shuttingDown && $0.state != .terminated }
        ) {
            throw .ec2(
                .operationNotPermitted,
                "The instance '\(foreign.id)' is managed by AWS Elastic Disaster Recovery."
            )
        }
        if let claimed = chosen.first(where: { existing.place(of: $0.id).map(existing.isClaimed) ?? false }) {
            throw .ec2(
                .operationNotPermitted,
                "AWS Elastic Disaster Recovery is launching into the instance '\(claimed.id)'."
            )
        }
        return chosen
    }

    private mutating func change(
        _ view: EC2InstanceView,
        to state: EC2.InstanceStateName,
        unless settled: [EC2.InstanceStateName],
        reason: String,
        code: String?,
        _ now: Timestamp
    ) -> EC2.InstanceStateChange {
        var current = view.state
        if let index = view.index, !settled.contains(view.state) {
            current = state
            let behavior = environment.behavior.neighbours
            let takes =
                state == .pending ? behavior.starting : state == .stopping ? behavior.stopping : behavior.shuttingDown
            ec2.power[index] = InstancePower(
                state: state,
                started: state == .pending ? now.nanoseconds : view.started,
                reason: reason,
                reasonCode: code
            )
            // One that DRS has forgotten stays forgotten.
            if state == .shuttingDown, let instance = recoveryInstance(behind: index),
                instances[instance].state == .live
            {
                instances[instance].state = .shuttingDown
            }
            let due = Instants.sum(now.nanoseconds, max(0, takes.nanoseconds))
            pending.append((job: RegionTimer.instance(index).number, instant: due))
        }
        return EC2.InstanceStateChange(
            instanceId: view.id,
            currentState: current.shape,
            previousState: view.state.shape
        )
    }

    /// What was begun with an instance is done, unless something else has been begun since.
    mutating func settlePower(of instance: Int, at now: Timestamp) {
        guard instance < ExistingInstances.base else {
            return settlePower(ofExisting: instance - ExistingInstances.base, at: now)
        }
        guard let power = ec2.power[instance] else { return }
        switch power.state {
        case .pending: ec2.power[instance]?.state = .running
        case .stopping: ec2.power[instance]?.state = .stopped
        case .shuttingDown where instances[instance].state != .terminated:
            if instances[instance].state == .shuttingDown { instances[instance].state = .terminated }
            instanceEnds[instance] = now.nanoseconds
            ec2.power[instance]?.state = .terminated
            if !takenAddresses.isEmpty { releaseAddress(ofInstance: instance) }
        default: break
        }
    }

    private static func moment(_ now: Timestamp) -> String {
        now.iso8601(.seconds).map { $0 == "T" ? " " : $0 == "Z" ? "" : String($0) }.joined() + " GMT"
    }

    /// Writes down what an instance was launched with, since that may be changed for the next launch.
    mutating func noteLaunch(_ instance: Int) {
        let server = instances[instance].server
        let record = ec2.templates[server]
        let place = launchPlace(ofServer: server)
        // Somebody may have tagged it while it was being launched.
        let id = instanceID(instance).rawValue
        if let tags = ec2.tags[id] {
            ownTags[instance] = tags
            ec2.tags[id] = nil
        }
        ec2.traits[instance] = InstanceTraits(
            type: instanceType(ofServer: server),
            subnet: place.subnet,
            groups: place.securityGroups,
            isProtected: record?.defaultData.disableApiTermination ?? false,
            isStopProtected: record?.defaultData.disableApiStop ?? false,
            template: record.map { ($0.id, $0.defaultVersion) }
        )
    }

    // MARK: Attributes

    func describeInstanceAttribute(
        _ input: EC2.DescribeInstanceAttributeRequest,
        _ context: RequestContext
    ) throws(AWSError) -> EC2.InstanceAttribute {
        guard let view = try chosenInstances([input.instanceId], at: context.now).first else {
            throw .ec2Missing("InstanceId")
        }
        let traits = view.index.flatMap { ec2.traits[$0] } ?? InstanceTraits()
        var answer = EC2.InstanceAttribute(instanceId: view.id)
        switch input.attribute {
        case .instanceType: answer.instanceType = EC2.AttributeValue(value: view.type)
        case .disableApiTermination: answer.disableApiTermination = .init(value: traits.isProtected)
        case .disableApiStop: answer.disableApiStop = .init(value: traits.isStopProtected)
        case .instanceInitiatedShutdownBehavior:
            answer.instanceInitiatedShutdownBehavior = .init(value: traits.shutdownBehavior.rawValue)
        case .rootDeviceName: answer.rootDeviceName = .init(value: view.disks.first?.device ?? "/dev/sda1")
        case .sourceDestCheck: answer.sourceDestCheck = .init(value: true)
        case .ebsOptimized: answer.ebsOptimized = .init(value: false)
        case .enaSupport: answer.enaSupport = .init(value: true)
        case .userData: answer.userData = .init()
        case .groupSet: answer.groups = view.groups.map { EC2.GroupIdentifier(groupId: $0) }
        case .blockDeviceMapping:
            answer.blockDeviceMappings = view.disks.enumerated().map { place, disk in
                EC2.InstanceBlockDeviceMapping(
                    deviceName: disk.device,
                    ebs: .init(deleteOnTermination: true, status: .attached, volumeId: volumeID(view, place))
                )
            }
        default:
            throw .ec2Value(
                input.attribute.rawValue,
                of: "attribute",
                "The attribute is not offered by this simulator."
            )
        }
        return answer
    }

    mutating func modifyInstanceAttribute(
        _ input: EC2.ModifyInstanceAttributeRequest,
        _ context: RequestContext
    ) throws(AWSError) -> EC2.ModifyInstanceAttributeResponse {
        guard let view = try powered([input.instanceId], context).first, let index = view.index else {
            throw .ec2Missing("InstanceId")
        }
        var traits = ec2.traits[index] ?? InstanceTraits()
        var (protection, stopProtection) = (input.disableApiTermination?.value, input.disableApiStop?.value)
        var (type, behavior) = (input.instanceType?.value, input.instanceInitiatedShutdownBehavior?.value)
        if let attribute = input.attribute {
            guard let value = input.value else { throw .ec2Missing("Value") }
            switch attribute {
            case .disableApiTermination: protection = value == "true"
            case .disableApiStop: stopProtection = value == "true"
            case .instanceType: type = value
            case .instanceInitiatedShutdownBehavior: behavior = value
            default: throw .ec2Value(attribute.rawValue, of: "attribute", "The attribute cannot be modified.")
            }
        }
        if let type {
            guard InstanceTypes.find(type) != nil else {
                throw .ec2(.invalidParameterValue, "Invalid value '\(type)' for InstanceType.")
            }
            guard view.state == .stopped else { throw .incorrectState(view, "modified") }
            traits.type = type
        }
        if let behavior {
            guard ["stop", "terminate"].contains(behavior) else {
                throw .ec2Value(behavior, of: "instanceInitiatedShutdownBehavior", "Expecting stop or terminate.")
            }
            traits.shutdownBehavior = EC2.ShutdownBehavior(rawValue: behavior)
        }
        if let groups = input.groups, !groups.isEmpty {
            for group in groups where !securityGroups.contains(where: { $0.id == group && $0.vpc == view.subnet.vpc }) {
                throw .unknownGroup(group)
            }
            traits.groups = groups
        }
        if let protection { traits.isProtected = protection }
        if let stopProtection { traits.isStopProtected = stopProtection }
        ec2.traits[index] = traits
        return EC2.ModifyInstanceAttributeResponse()
    }
}

extension AWSError {
    fileprivate static func incorrectState(_ view: EC2InstanceView, _ what: String) -> AWSError {
        .ec2(
            .incorrectInstanceState,
            "The instance '\(view.id)' is not in a state from which it can be \(what); it is \(view.state.rawValue)."
        )
    }
}
