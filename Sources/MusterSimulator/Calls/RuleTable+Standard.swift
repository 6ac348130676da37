import MusterAWS
import MusterCore

extension RuleTable {
    /// Every operation that the simulator knows.
    static let standard: RuleTable = {
        var table = RuleTable()
        table.addJobs()
        table.addServers()
        table.addServerLife()
        table.addTemplates()
        table.addLaunchActions()
        table.addSourceNetworks()
        table.addIdentities()
        table.addPolicies()
        table.addNotifications()
        table.addEC2()
        table.addEventBridge()
        table.addSSM()
        table.addCloudWatch()
        table.addPlans()
        table.addFailback()
        return table
    }()

    private mutating func addJobs() {
        drs(
            DRS.StartRecovery.self,
            access: { region, input, _ in region.demands(of: input) },
            modelForm: { $0.state.withoutKnownServers($1) },
            { (region, input, context) throws(AWSError) in try region.startRecovery(input, context) }
        )
        drs(
            DRS.DescribeJobs.self,
            shortcut: { $0.state.describeKnownJobs($1) },
            modelForm: { _, input in
                guard var filters = input.filters else { return input }
                filters.fromDate = ServiceTime.modelForm(filters.fromDate)
                filters.toDate = ServiceTime.modelForm(filters.toDate)
                var input = input
                input.filters = filters
                return input
            },
            { (region, input, context) throws(AWSError) in try region.describeJobs(input, context) }
        )
        drs(DRS.DescribeJobLogItems.self, access: { region, input, _ in [region.demand(onJob: input.jobID)] }) {
            (region, input, context) throws(AWSError) in
            try region.describeJobLogItems(input, context)
        }
        drs(DRS.DeleteJob.self, access: { region, input, _ in [region.demand(onJob: input.jobID)] }) {
            (region, input, context) throws(AWSError) in
            try region.deleteJob(input, context)
        }
    }

    private mutating func addServers() {
        drs(DRS.InitializeService.self, needsInitialization: false) { (region, input, context) throws(AWSError) in
            try region.initializeService(input, context)
        }
        drs(DRS.DescribeSourceServers.self) { (region, input, context) throws(AWSError) in
            try region.describeSourceServers(input, context)
        }
        drs(DRS.DescribeRecoveryInstances.self) { (region, input, context) throws(AWSError) in
            try region.describeRecoveryInstances(input, context)
        }
        drs(
            DRS.DescribeRecoverySnapshots.self,
            access: { region, input, _ in [region.demand(onServer: input.sourceServerID)] },
            modelForm: { _, input in
                guard var filters = input.filters else { return input }
                filters.fromDateTime = ServiceTime.modelForm(filters.fromDateTime)
                filters.toDateTime = ServiceTime.modelForm(filters.toDateTime)
                var input = input
                input.filters = filters
                return input
            },
            { (region, input, context) throws(AWSError) in try region.describeRecoverySnapshots(input, context) }
        )
        drs(
            DRS.GetLaunchConfiguration.self,
            access: { region, input, _ in [region.demand(onServer: input.sourceServerID)] }
        ) { (region, input, context) throws(AWSError) in
            try region.getLaunchConfiguration(input, context)
        }
        drs(
            DRS.UpdateLaunchConfiguration.self,
            access: { region, input, _ in [region.demand(onServer: input.sourceServerID)] }
        ) { (region, input, context) throws(AWSError) in
            try region.updateLaunchConfiguration(input, context)
        }
        drs(
            DRS.GetReplicationConfiguration.self,
            access: { region, input, _ in [region.demand(onServer: input.sourceServerID)] }
        ) { (region, input, context) throws(AWSError) in
            try region.getReplicationConfiguration(input, context)
        }
        drs(
            DRS.ListTagsForResource.self,
            needsInitialization: false,
            access: { region, input, now in [region.demand(onARN: input.resourceArn, at: now)] }
        ) { (region, input, context) throws(AWSError) in
            try region.listTags(input, context)
        }
        drs(
            DRS.TagResource.self,
            needsInitialization: false,
            access: { region, input, now in
                [region.demand(onARN: input.resourceArn, at: now, requestTags: input.tags)]
            }
        ) { (region, input, context) throws(AWSError) in
            try region.tagResource(input, context)
        }
        drs(
            DRS.UntagResource.self,
            needsInitialization: false,
            access: { region, input, now in [region.demand(onARN: input.resourceArn, at: now)] }
        ) { (region, input, context) throws(AWSError) in
            try region.untagResource(input, context)
        }
    }

    private mutating func addPolicies() {
        add(
            IAM.SimulatePrincipalPolicy.self,
            .identity { (identities, input, context) throws(AWSError) in
                try identities.simulatePrincipalPolicy(input, context)
            },
            needsInitialization: false
        )
    }

    // MARK: Filing

    mutating func drs<Operation: AWSOperation>(
        _ operation: Operation.Type,
        needsInitialization: Bool = true,
        access: Rule<Operation>.Access? = nil,
        shortcut: Rule<Operation>.Shortcut? = nil,
        modelForm: Rule<Operation>.ModelForm? = nil,
        _ rule: @escaping Rule<Operation>.RegionRule
    ) {
        add(
            operation,
            .region(rule),
            needsInitialization: needsInitialization,
            access: access,
            shortcut: shortcut,
            modelForm: modelForm
        )
    }
}
