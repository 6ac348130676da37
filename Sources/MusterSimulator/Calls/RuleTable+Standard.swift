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

    private mutating func addIdentities() {
        sts(STS.AssumeRole.self) { (identities, input, context) throws(AWSError) in
            try identities.assumeRole(input, context)
        }
        sts(STS.GetCallerIdentity.self) { (identities, input, context) throws(AWSError) in
            try identities.getCallerIdentity(input, context)
        }
        sts(STS.GetSessionToken.self) { (identities, input, context) throws(AWSError) in
            try identities.getSessionToken(input, context)
        }
    }

    private mutating func addPolicies() {
        add(
            IAM.SimulatePrincipalPolicy.self,
            Rule(
                .identity { (identities, input, context) throws(AWSError) in
                    try identities.simulatePrincipalPolicy(input, context)
                },
                needsInitialization: false
            )
        )
    }

    private mutating func addNotifications() {
        sns(SNS.CreateTopic.self, on: { region, input in region.arn("sns", input.name) }) {
            (state, input, context) throws(AWSError) in
            try state.createTopic(input, context)
        }
        sns(SNS.DeleteTopic.self, on: { _, input in input.topicArn }) { (state, input, context) throws(AWSError) in
            try state.deleteTopic(input, context)
        }
        sns(SNS.ListTopics.self) { (state, input, context) throws(AWSError) in
            try state.listTopics(input, context)
        }
        sns(SNS.GetTopicAttributes.self, on: { _, input in input.topicArn }) {
            (state, input, context) throws(AWSError) in
            try state.getTopicAttributes(input, context)
        }
        sns(SNS.SetTopicAttributes.self, on: { _, input in input.topicArn }) {
            (state, input, context) throws(AWSError) in
            try state.setTopicAttributes(input, context)
        }
        sns(SNS.Subscribe.self, on: { _, input in input.topicArn }) { (state, input, context) throws(AWSError) in
            try state.subscribe(input, context)
        }
        sns(SNS.ConfirmSubscription.self, on: { _, input in input.topicArn }) {
            (state, input, context) throws(AWSError) in
            try state.confirmSubscription(input, context)
        }
        sns(SNS.Unsubscribe.self) { (state, input, context) throws(AWSError) in
            try state.unsubscribe(input, context)
        }
        sns(SNS.ListSubscriptions.self) { (state, input, context) throws(AWSError) in
            try state.listSubscriptions(input, context)
        }
        sns(SNS.ListSubscriptionsByTopic.self, on: { _, input in input.topicArn }) {
            (state, input, context) throws(AWSError) in
            try state.listSubscriptionsByTopic(input, context)
        }
        sns(SNS.GetSubscriptionAttributes.self) { (state, input, context) throws(AWSError) in
            try state.getSubscriptionAttributes(input, context)
        }
        sns(SNS.SetSubscriptionAttributes.self) { (state, input, context) throws(AWSError) in
            try state.setSubscriptionAttributes(input, context)
        }
        sns(SNS.Publish.self, on: { _, input in input.topicArn ?? input.targetArn ?? "*" }) {
            (state, input, context) throws(AWSError) in
            try state.publish(input, context)
        }
        sns(SNS.PublishBatch.self, on: { _, input in input.topicArn }) { (state, input, context) throws(AWSError) in
            try state.publishBatch(input, context)
        }
        sns(SNS.ListTagsForResource.self, on: { _, input in input.resourceArn }) {
            (state, input, context) throws(AWSError) in
            try state.listTags(input, context)
        }
        sns(SNS.TagResource.self, on: { _, input in input.resourceArn }) { (state, input, context) throws(AWSError) in
            try state.tagResource(input, context)
        }
        sns(SNS.UntagResource.self, on: { _, input in input.resourceArn }) { (state, input, context) throws(AWSError) in
            try state.untagResource(input, context)
        }
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
            Rule(
                .region(rule),
                needsInitialization: needsInitialization,
                access: access,
                shortcut: shortcut,
                modelForm: modelForm
            )
        )
    }

    private mutating func sts<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ rule: @escaping Rule<Operation>.IdentityRule
    ) {
        add(operation, Rule(.identity(rule), needsInitialization: false))
    }

    private mutating func sns<Operation: AWSOperation>(
        _ operation: Operation.Type,
        on resource: (@Sendable (borrowing RegionState, Operation.Input) -> String)? = nil,
        _ rule:
            @escaping @Sendable (inout NotificationState, Operation.Input, RequestContext) throws(AWSError) ->
            Operation.Output
    ) {
        let body: Rule<Operation>.RegionRule = { (region, input, context) throws(AWSError) in
            try rule(&region.notifications, input, context)
        }
        var access: Rule<Operation>.Access?
        if let resource { access = { region, input, _ in [AccessDemand(resource: resource(region, input))] } }
        add(operation, Rule(.region(body), needsInitialization: false, access: access))
    }
}
