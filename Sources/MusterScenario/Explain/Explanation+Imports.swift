extension Explanation {
    /// Rules of imports.
    static let imports = #"""
        M0501
        A file is not valid JSON.
        > It was cut off, or holds something beside the output, for example a message of the AWS CLI.
        wrong import:
            { "items": [ }
        right import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0", "sourceProperties": {},
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0" }] }
        M0502
        A JSON file is not the output of a command that can be imported.
        > Those are describe-source-servers, get-launch-configuration and describe-recovery-instances of aws drs; plans are
        > taken from get-recovery-plan with list-recovery-plan-steps, and from two public orchestrators.
        wrong import:
            { "Reservations": [] }
        right import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0", "sourceProperties": {},
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0" }] }
        M0503
        An object lacks a member without which it is of no use.
        > A source server lives in the account and Region that its ARN names; without it nobody knows where.
        wrong import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0", "sourceProperties": {} }] }
        right import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0", "sourceProperties": {},
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0" }] }
        M0504
        A member is of another kind than the service writes.
        > The file was made or changed by another program.
        wrong import:
            { "items": [{ "sourceServerID": 17, "sourceProperties": {},
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0" }] }
        right import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0", "sourceProperties": {},
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0" }] }
        M0505
        A member holds a value that cannot be read, for example an id of another kind.
        > A world with it would not be the account that was described.
        wrong import:
            { "items": [{ "sourceServerID": "i-0123456789abcdef0", "sourceProperties": {},
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/i-0123456789abcdef0" }] }
        right import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0", "sourceProperties": {},
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0" }] }
        M0506
        A launch configuration or a recovery instance belongs to a server that no output lists.
        > It is left out. Perhaps a page of describe-source-servers is missing.
        wrong import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0", "sourceProperties": {},
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0" }] }
        wrong import:
            { "sourceServerID": "s-0123456789abcdef1", "launchDisposition": "STARTED" }
        right import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0", "sourceProperties": {},
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0" }] }
        right import:
            { "sourceServerID": "s-0123456789abcdef0", "launchDisposition": "STARTED" }
        M0507
        Something was left out of an import, since a world has no place for it or it is not whole.
        > A rehearsal in this world does not show what was left out.
        wrong import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0",
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0" }] }
        right import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0",
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0",
              "sourceProperties": { "cpus": [{ "cores": 2 }], "ramBytes": 4294967296, "os": { "fullString": "Linux" },
                "disks": [{ "deviceName": "/dev/sda", "bytes": 8589934592 }],
                "identificationHints": { "hostname": "app-1" }, "lastUpdatedDateTime": "2026-03-02T09:00:00Z" },
              "dataReplicationInfo": { "dataReplicationState": "CONTINUOUS", "lagDuration": "P0D" } }] }
        M0508
        There is no source server in the files of an import.
        > The command was run in another account or Region, or its output was filtered.
        wrong import:
            { "items": [] }
        right import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0", "sourceProperties": {},
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0" }] }
        M0509
        A server lacks the tag by which the waves of a first plan are formed.
        > It is put into a wave "untagged" at the end. In a drill by that plan it would recover last.
        wrong import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0", "sourceProperties": {}, "tags": {},
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0" }] }
        right import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0", "sourceProperties": {}, "tags": { "tier": "web" },
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0" }] }
        M0510
        Files hold several plans, and nobody said which one is meant, or none has the name that was said.
        > A plan file holds one plan.
        wrong import:
            { "protectionGroups": [{ "groupName": "all", "region": "us-east-1", "accountId": "123456789012",
                "sourceServerIds": ["s-0123456789abcdef0"] }],
              "recoveryPlans": [{ "planName": "shop", "waves": [{ "protectionGroupName": "all" }] },
                { "planName": "bank", "waves": [{ "protectionGroupName": "all" }] }] }
        right import:
            { "protectionGroups": [{ "groupName": "all", "region": "us-east-1", "accountId": "123456789012",
                "sourceServerIds": ["s-0123456789abcdef0"] }],
              "recoveryPlans": [{ "planName": "shop", "waves": [{ "protectionGroupName": "all" }] }] }
        M0511
        A plan says something that the form into which it is exported has no place for.
        > It is left out, or changed as the message says. What runs by that form is less than the plan.
        wrong plan:
            plan: shop
            waves:
              - { name: all, servers: [s-0123456789abcdef0], approval: { from: [dba] } }
        right plan:
            plan: shop
            waves:
              - { name: all, servers: [s-0123456789abcdef0] }
        M0512
        A wave names servers by what the form of an export does not know.
        > Native plans and orchestrators know servers by their ids, or select them by tags. Names have ids in a world.
        wrong plan:
            plan: shop
            waves:
              - { name: all, servers: [db-1] }
        right plan:
            plan: shop
            waves:
              - { name: all, servers: [s-0123456789abcdef0] }
        """#
}
