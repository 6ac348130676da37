import MusterAWS

extension RuleTable {
    /// Adds an operation of a neighbour of DRS, which acts in a Region that DRS need not know.
    ///
    /// Where no resource is named, policies see all of them.
    mutating func neighbour<Operation: AWSOperation>(
        _ operation: Operation.Type,
        on resource: (@Sendable (borrowing RegionState, Operation.Input) -> String)? = nil,
        _ rule: @escaping Rule<Operation>.RegionRule
    ) {
        var access: Rule<Operation>.Access?
        if let resource { access = { region, input, _ in [AccessDemand(resource: resource(region, input))] } }
        add(operation, .region(rule), needsInitialization: false, access: access)
    }
}
