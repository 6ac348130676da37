import MusterCore

/// Whose permissions a scenario takes for granted.
enum PermissionAssumptions {
    /// One entry when the caller, or a role that the plan works in, has no policies in the world.
    static func list(_ scenario: Scenario) -> [Assumption] {
        let world = scenario.world
        var names: [String] = []
        let roles = world.accounts.first { $0.id == world.caller.account }?.roles ?? []
        let callersRole = roles.first { world.caller.arn.contains("role/\($0.name)") }
        if world.caller.permissions.isUnknown, callersRole?.permissions.isUnknown != false {
            names.append(world.caller.arn.split(separator: ":").last.map(String.init) ?? world.caller.arn)
        }
        for target in scenario.plan.waves.map({ $0.target ?? scenario.plan.target }) {
            guard let name = target.role?.split(separator: "/").last.map(String.init),
                let role = world.accounts.first(where: { $0.id == target.account })?.roles
                    .first(where: { $0.name == name }),
                role.permissions.isUnknown, !names.contains("role/" + name)
            else {
                continue
            }
            names.append("role/" + name)
        }
        guard !names.isEmpty else { return [] }
        return [
            Assumption(
                name: "permissions of \(names.joined(separator: ", "))",
                value: "everything is allowed",
                provenance: Provenance(.assumed, "the world names no policies")
            )
        ]
    }
}
