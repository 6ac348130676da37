import MusterCore

/// The form of the templates from which new servers take their settings, of launch actions, and of instances.
extension FileSchema {
    static let launchSettings: [Key] = [
        ("disposition", "", word(["STARTED", "STOPPED"])),
        ("copyPrivateIp", "", ref("boolean")),
        ("copyTags", "", ref("boolean")),
        ("rightSizing", "", word(["NONE", "BASIC", "IN_AWS"])),
    ]

    /// A text of a form, which may look like a number or a truth value to other readers.
    private static func likeText(_ pattern: String) -> JSONValue {
        ["type": ["string", "number", "boolean"], "pattern": .string(pattern)]
    }

    static let templateParts: [(String, JSONValue)] = [
        ("instanceID", pattern("^i-[0-9a-f]{8,17}$")),
        (
            "launchConfigurationTemplate",
            mapping(
                "a launch configuration template",
                [("id", "one is made otherwise", pattern("^lct-[0-9a-zA-Z]{17}$"))] + launchSettings + [
                    ("recoveryMode", "fast skips the conversion", word(["optimal", "fast", "OPTIMAL", "FAST"])),
                    ("bringsLicense", "", ref("boolean")),
                    ("runsActions", "whether launch actions run", ref("boolean")),
                    ("launchesIntoSource", "failback goes into the instance of old", ref("boolean")),
                    ("exportBucket", "the bucket for exported networks", pattern("^arn:aws[!-9;-~]*:s3:[!-~]+$")),
                    ("tags", "tags of the template", ref("tags")),
                    ("actions", "launch actions", list(of: ref("launchAction"))),
                ]
            )
        ),
        (
            "replicationConfigurationTemplate",
            mapping(
                "a replication configuration template",
                [
                    ("id", "one is made otherwise", pattern("^rct-[0-9a-zA-Z]{17}$")),
                    ("subnet", "the staging subnet, one of the Region", ref("subnetID")),
                    ("securityGroups", "groups of replication servers", list(of: ref("securityGroupID"))),
                    ("defaultGroup", "whether they have the default one too", ref("boolean")),
                    ("instanceType", "of replication servers", ref("name")),
                    ("dedicated", "whether each server has one of its own", ref("boolean")),
                    ("largeDisks", "", word(ConfigurationTemplateReader.largeDisks)),
                    ("encryption", "", word(ConfigurationTemplateReader.encryptions)),
                    ("key", "the key of CUSTOM encryption", ref("keyName")),
                    ("bandwidth", "Mbit/s; 0 for no limit", whole(ConfigurationTemplateReader.bandwidths)),
                    ("routing", "", word(ConfigurationTemplateReader.routings)),
                    ("publicIp", "", ref("boolean")),
                    ("stagingTags", "tags of what is in the staging area", ref("tags")),
                    ("tags", "tags of the template", ref("tags")),
                    ("keptDays", "for how long daily points are kept", whole(ConfigurationTemplateReader.keptDays)),
                    ("newDisks", "whether new disks are replicated", ref("boolean")),
                    ("internetProtocol", "", word(ConfigurationTemplateReader.protocols)),
                ],
                rules: [
                    ("if", ["required": ["key"]]),
                    ("then", ["required": ["encryption"], "properties": ["encryption": word(["CUSTOM"])]]),
                    ("else", ["properties": ["encryption": ["not": word(["CUSTOM"])]]]),
                ]
            )
        ),
        (
            "launchAction",
            mapping(
                "a launch action",
                required: ["name", "document", "order"],
                [
                    ("id", "a UUID; one is made otherwise", pattern(LaunchActionReader.idPattern)),
                    ("name", "", likeText(LaunchActionReader.namePattern)),
                    ("document", "the document of SSM, or its ARN", likeText(LaunchActionReader.documentPattern)),
                    ("order", "smaller ones first", whole(LaunchActionReader.orders)),
                    ("optional", "whether the launch succeeds without it", ref("boolean")),
                    ("active", "whether it runs", ref("boolean")),
                    ("version", "of the document", likeText(LaunchActionReader.versionPattern)),
                    ("category", "", word(LaunchActionReader.categories)),
                    ("description", "", likeText(LaunchActionReader.descriptionPattern)),
                    (
                        "parameters", "names of parameters of SSM, or mappings",
                        table(
                            keys: ["pattern": "^[A-Za-z0-9]{1,1011}$"],
                            of: [
                                "anyOf": [
                                    likeText(LaunchActionReader.valuePattern),
                                    mapping(
                                        "a parameter",
                                        required: ["value"],
                                        [
                                            ("value", "", likeText(LaunchActionReader.valuePattern)),
                                            ("dynamic", "whether DRS works it out at the launch", ref("boolean")),
                                        ]
                                    ),
                                ]
                            ]
                        )
                    ),
                ]
            )
        ),
        (
            "instance",
            mapping(
                "an instance",
                required: ["id"],
                [
                    ("id", "", ref("instanceID")),
                    ("name", "its Name tag", ref("name")),
                    ("os", "linux, windows, or the full name", ref("name")),
                    ("type", "", ref("name")),
                    ("subnet", "a subnet of the Region", ref("subnetID")),
                    ("securityGroups", "groups of the Region", list(of: ref("securityGroupID"))),
                    ("stopped", "whether it is stopped when the run begins", ref("boolean")),
                    (
                        "disks", "sizes, or devices with sizes",
                        list(of: ["anyOf": [ref("size"), ref("disk")]], 1...ServerReader.disksMaximum)
                    ),
                    ("tags", "up to 50", ref("tags")),
                ]
            )
        ),
    ]
}
