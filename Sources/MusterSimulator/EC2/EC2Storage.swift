import MusterAWS
import MusterCore

/// Volumes of instances, the snapshots behind recovery points, and images.
extension RegionState {
    private struct VolumeView {
        let id: String
        let owner: EC2InstanceView
        let device: String
        let gibibytes: Int
    }

    func describeVolumes(
        _ input: EC2.DescribeVolumesRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EC2.DescribeVolumesResult
    {
        try Self.checkPaging(input.volumeIds, input.maxResults, named: "volumeIds")
        var all = ec2Instances(at: context.now).filter { $0.state != .terminated }.flatMap { view in
            view.disks.enumerated().map { place, disk in
                VolumeView(
                    id: volumeID(view, place),
                    owner: view,
                    device: disk.device,
                    gibibytes: Int(max(1, (max(0, disk.bytes) + (1 << 30 - 1)) >> 30))
                )
            }
        }
        if let ids = input.volumeIds, !ids.isEmpty {
            try Self.checkIDs(ids, prefix: "vol-", kind: "InvalidVolumeID")
            let missing = ids.filter { id in !all.contains { $0.id == id } }
            guard missing.isEmpty else {
                throw .ec2(
                    AWSErrorCode(rawValue: "InvalidVolume.NotFound"),
                    "The volume '\(missing[0])' does not exist."
                )
            }
            all = all.filter { ids.contains($0.id) }
        }
        let listing = EC2Listing<VolumeView>(
            fields: [
                "volume-id": { [$0.id] }, "status": { _ in ["in-use"] }, "size": { ["\($0.gibibytes)"] },
                "volume-type": { _ in ["gp3"] }, "encrypted": { _ in ["true"] },
                "availability-zone": { [region.rawValue + $0.owner.subnet.zone] },
                "attachment.instance-id": { [$0.owner.id] }, "attachment.device": { [$0.device] },
                "attachment.status": { _ in ["attached"] }, "attachment.delete-on-termination": { _ in ["true"] },
                "create-time": { [Timestamp(nanoseconds: $0.owner.started).iso8601(.milliseconds)] },
            ],
            tags: { volumeTags($0.id, of: $0.owner) }
        )
        let page = try page(
            try listing.select(all, input.filters),
            "DescribeVolumes",
            filters: input.filters,
            token: input.nextToken,
            size: input.maxResults
        )
        return EC2.DescribeVolumesResult(
            nextToken: page.nextToken,
            volumes: page.items.map { volume in
                let start = Timestamp(nanoseconds: volume.owner.started)
                return EC2.Volume(
                    availabilityZoneId: zoneID(volume.owner.subnet.zone),
                    iops: 3_000,
                    tags: Self.tagList(volumeTags(volume.id, of: volume.owner)),
                    volumeType: .gp3,
                    multiAttachEnabled: false,
                    throughput: 125,
                    volumeId: volume.id,
                    size: volume.gibibytes,
                    snapshotId: "",
                    availabilityZone: region.rawValue + volume.owner.subnet.zone,
                    state: .inUse,
                    createTime: start,
                    attachments: [
                        EC2.VolumeAttachment(
                            deleteOnTermination: true,
                            volumeId: volume.id,
                            instanceId: volume.owner.id,
                            device: volume.device,
                            state: .attached,
                            attachTime: start
                        )
                    ],
                    encrypted: true
                )
            }
        )
    }

    /// DRS puts the tags of an instance on its volumes too.
    private func volumeTags(_ id: String, of owner: EC2InstanceView) -> [String: String] {
        ec2.tags[id] ?? owner.tags
    }

    /// Whether an id is that of a volume which is there now, and the tags that it bears.
    func volumeTags(_ id: String, at now: Timestamp) -> [String: String]? {
        guard let number = neighbourNumber(id, "vol-", .volume) else { return nil }
        let owner = ec2Instances(at: now).first { $0.volumes == number >> 6 && $0.state != .terminated }
        guard let owner, number & 63 < UInt64(owner.disks.count) else { return nil }
        return volumeTags(id, of: owner)
    }

    // MARK: Snapshots

    private struct SnapshotView {
        let id: String
        let server: Int
        let disk: Int
        let time: Int64
    }

    /// `DescribeSnapshots`: those of the recovery points that are kept now.
    func describeSnapshots(
        _ input: EC2.DescribeSnapshotsRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EC2.DescribeSnapshotsResult
    {
        try Self.checkPaging(input.snapshotIds, input.maxResults, named: "snapshotSet")
        var all: [SnapshotView] = []
        let owners = Set(input.ownerIds ?? ["self"])
        if isInitialized, !owners.isDisjoint(with: ["self", account.rawValue]) {
            for server in presentServers {
                let points = RecoveryPoints(
                    replication(of: server, at: context.now),
                    start: environment.start,
                    now: context.now
                )
                for time in points.times where time <= context.now.nanoseconds {
                    for (disk, id) in (snapshot(of: server, at: time).ebsSnapshots ?? []).enumerated() {
                        all.append(SnapshotView(id: id, server: server, disk: disk, time: time))
                    }
                }
            }
        }
        if let ids = input.snapshotIds, !ids.isEmpty {
            try Self.checkIDs(ids, prefix: "snap-", kind: "InvalidSnapshotID")
            let known = Set(all.map(\.id))
            if let missing = ids.first(where: { !known.contains($0) }) {
                throw .ec2(
                    AWSErrorCode(rawValue: "InvalidSnapshot.NotFound"),
                    "The snapshot '\(missing)' does not exist."
                )
            }
            all = all.filter { ids.contains($0.id) }
        }
        let listing = EC2Listing<SnapshotView>(
            fields: [
                "snapshot-id": { [$0.id] }, "status": { _ in ["completed"] }, "owner-id": { _ in [account.rawValue] },
                "start-time": { [Timestamp(nanoseconds: $0.time).iso8601(.milliseconds)] },
                "volume-size": { ["\(gibibytes(of: $0))"] }, "encrypted": { _ in ["true"] },
                "progress": { _ in ["100%"] }, "storage-tier": { _ in ["standard"] },
            ],
            tags: { snapshotTags($0) }
        )
        let page = try page(
            try listing.select(all, input.filters),
            "DescribeSnapshots",
            filters: input.filters,
            token: input.nextToken,
            size: input.maxResults
        )
        return EC2.DescribeSnapshotsResult(
            nextToken: page.nextToken,
            snapshots: page.items.map { snapshot in
                let source = sources[snapshot.server]
                return EC2.Snapshot(
                    tags: Self.tagList(snapshotTags(snapshot)),
                    storageTier: .standard,
                    snapshotId: snapshot.id,
                    state: .completed,
                    startTime: Timestamp(nanoseconds: snapshot.time),
                    progress: "100%",
                    ownerId: account.rawValue,
                    description:
                        "Created by AWS Elastic Disaster Recovery for \(source.id) \(source.disks[snapshot.disk].device)",
                    volumeSize: gibibytes(of: snapshot),
                    encrypted: true
                )
            }
        )
    }

    private func gibibytes(of snapshot: SnapshotView) -> Int {
        Int(max(1, (max(0, sources[snapshot.server].disks[snapshot.disk].bytes) + (1 << 30 - 1)) >> 30))
    }

    private func snapshotTags(_ snapshot: SnapshotView) -> [String: String] {
        ec2.tags[snapshot.id] ?? [
            "AWSElasticDisasterRecoveryManaged": "drs.amazonaws.com",
            "AWSElasticDisasterRecoverySourceServerID": sources.id(of: snapshot.server).rawValue,
        ]
    }

    // MARK: Images

    /// `DescribeImages`: the two images under all instances of DRS.
    func describeImages(
        _ input: EC2.DescribeImagesRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EC2.DescribeImagesResult
    {
        var all = [false, true]
        if let ids = input.imageIds, !ids.isEmpty {
            try Self.checkIDs(ids, prefix: "ami-", kind: "InvalidAMIID")
            if let missing = ids.first(where: { id in !all.contains { imageID(isWindows: $0) == id } }) {
                throw .ec2(
                    AWSErrorCode(rawValue: "InvalidAMIID.NotFound"),
                    "The image id '[\(missing)]' does not exist"
                )
            }
            all = all.filter { ids.contains(imageID(isWindows: $0)) }
        }
        if let owners = input.owners, !owners.isEmpty, Set(owners).isDisjoint(with: ["amazon"]) { all = [] }
        func name(_ isWindows: Bool) -> String { isWindows ? "drs-windows-base" : "drs-linux-base" }
        let listing = EC2Listing<Bool>(
            fields: [
                "image-id": { [imageID(isWindows: $0)] }, "name": { [name($0)] }, "state": { _ in ["available"] },
                "architecture": { _ in ["x86_64"] }, "platform": { $0 ? ["windows"] : [] },
                "owner-alias": { _ in ["amazon"] }, "is-public": { _ in ["true"] },
                "root-device-type": { _ in ["ebs"] }, "virtualization-type": { _ in ["hvm"] },
            ],
            tags: { _ in [:] }
        )
        let page = try page(
            try listing.select(all, input.filters),
            "DescribeImages",
            filters: input.filters,
            token: input.nextToken,
            size: input.maxResults
        )
        return EC2.DescribeImagesResult(
            nextToken: page.nextToken,
            images: page.items.map { isWindows in
                EC2.Image(
                    platformDetails: isWindows ? "Windows" : "Linux/UNIX",
                    usageOperation: isWindows ? "RunInstances:0002" : "RunInstances",
                    blockDeviceMappings: [],
                    enaSupport: true,
                    hypervisor: .xen,
                    imageOwnerAlias: "amazon",
                    name: name(isWindows),
                    rootDeviceName: "/dev/sda1",
                    rootDeviceType: .ebs,
                    tags: [],
                    virtualizationType: .hvm,
                    imageId: imageID(isWindows: isWindows),
                    imageLocation: "amazon/" + name(isWindows),
                    state: .available,
                    ownerId: "amazon",
                    creationDate: environment.start.iso8601(.milliseconds),
                    public: true,
                    architecture: .x8664,
                    imageType: .machine,
                    platform: isWindows ? .windows : nil
                )
            }
        )
    }
}
