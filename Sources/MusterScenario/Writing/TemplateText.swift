import MusterCore

/// The texts of templates, launch actions and instances of a world; what is at its default is left out.
enum TemplateText {
    static func settings(_ launch: WorldServer.LaunchSettings) -> [(String, String)] {
        let standard = WorldServer.LaunchSettings()
        var entries: [(String, String)] = []
        if launch.disposition != standard.disposition { entries.append(("disposition", launch.disposition)) }
        if launch.copyPrivateIP { entries.append(("copyPrivateIp", "true")) }
        if launch.copyTags { entries.append(("copyTags", "true")) }
        if launch.rightSizing != standard.rightSizing { entries.append(("rightSizing", launch.rightSizing)) }
        return entries
    }

    /// What `launch` of a server says beside its settings and its template.
    static func launch(_ setup: WorldServerSetup) -> [(String, String)] {
        var entries: [(String, String)] = []
        if let target = setup.targetInstance { entries.append(("intoInstance", target)) }
        if setup.bringsLicense { entries.append(("bringsLicense", "true")) }
        if setup.runsActions { entries.append(("runsActions", "true")) }
        if !setup.actions.isEmpty { entries.append(("actions", actions(setup.actions))) }
        return entries
    }

    static func template(_ template: WorldLaunchConfigurationTemplate) -> String {
        var entries: [(String, String)] = []
        if let id = template.id { entries.append(("id", id)) }
        entries += settings(template.settings)
        if template.recoveryMode == .fast { entries.append(("recoveryMode", "fast")) }
        if template.bringsLicense { entries.append(("bringsLicense", "true")) }
        if template.runsActions { entries.append(("runsActions", "true")) }
        if template.launchesIntoSource { entries.append(("launchesIntoSource", "true")) }
        if let bucket = template.exportBucket { entries.append(("exportBucket", YAMLText.quoted(bucket))) }
        if !template.tags.isEmpty { entries.append(("tags", YAMLText.tags(template.tags))) }
        if !template.actions.isEmpty { entries.append(("actions", actions(template.actions))) }
        return YAMLText.mapping(entries)
    }

    static func template(_ template: WorldReplicationConfigurationTemplate) -> String {
        let standard = WorldReplicationConfigurationTemplate()
        var entries: [(String, String)] = []
        if let id = template.id { entries.append(("id", id)) }
        if let subnet = template.subnet { entries.append(("subnet", YAMLText.scalar(subnet))) }
        if !template.securityGroups.isEmpty {
            entries.append(("securityGroups", YAMLText.list(template.securityGroups.map(YAMLText.scalar))))
        }
        if !template.hasDefaultGroup { entries.append(("defaultGroup", "false")) }
        if template.instanceType != standard.instanceType {
            entries.append(("instanceType", YAMLText.scalar(template.instanceType)))
        }
        if template.isDedicated { entries.append(("dedicated", "true")) }
        if template.largeDisks != standard.largeDisks { entries.append(("largeDisks", template.largeDisks)) }
        if template.encryption != standard.encryption { entries.append(("encryption", template.encryption)) }
        if let key = template.key { entries.append(("key", YAMLText.quoted(key))) }
        if template.bandwidth != 0 { entries.append(("bandwidth", "\(template.bandwidth)")) }
        if template.routing != standard.routing { entries.append(("routing", template.routing)) }
        if !template.hasPublicIP { entries.append(("publicIp", "false")) }
        if !template.stagingTags.isEmpty { entries.append(("stagingTags", YAMLText.tags(template.stagingTags))) }
        if !template.tags.isEmpty { entries.append(("tags", YAMLText.tags(template.tags))) }
        if template.keptDays != standard.keptDays { entries.append(("keptDays", "\(template.keptDays)")) }
        if template.copiesNewDisks { entries.append(("newDisks", "true")) }
        if template.internetProtocol != standard.internetProtocol {
            entries.append(("internetProtocol", template.internetProtocol))
        }
        return YAMLText.mapping(entries)
    }

    static func instance(_ instance: WorldInstance) -> String {
        let standard = WorldInstance(id: instance.id)
        var entries = [("id", instance.id)]
        if let name = instance.name { entries.append(("name", YAMLText.scalar(name))) }
        switch instance.operatingSystem {
        case .linux: break
        case .windows: entries.append(("os", "windows"))
        default: entries.append(("os", YAMLText.quoted(instance.operatingSystem.fullName)))
        }
        if instance.type != standard.type { entries.append(("type", YAMLText.scalar(instance.type))) }
        if let subnet = instance.subnet { entries.append(("subnet", YAMLText.scalar(subnet))) }
        if let groups = instance.securityGroups {
            entries.append(("securityGroups", YAMLText.list(groups.map(YAMLText.scalar))))
        }
        if instance.isStopped { entries.append(("stopped", "true")) }
        entries.append(("disks", WorldWriter.disks(instance.disks, instance.operatingSystem.family)))
        if !instance.tags.isEmpty { entries.append(("tags", YAMLText.tags(instance.tags))) }
        return YAMLText.mapping(entries)
    }

    private static func actions(_ actions: [WorldLaunchAction]) -> String {
        YAMLText.list(
            actions.map { action in
                let standard = WorldLaunchAction(id: "", name: "", document: "", order: 0)
                var entries = [
                    ("id", YAMLText.quoted(action.id)), ("name", YAMLText.scalar(action.name)),
                    ("document", YAMLText.scalar(action.document)), ("order", "\(action.order)"),
                ]
                if !action.isOptional { entries.append(("optional", "false")) }
                if !action.isActive { entries.append(("active", "false")) }
                if action.version != standard.version { entries.append(("version", YAMLText.quoted(action.version))) }
                if action.category != standard.category { entries.append(("category", action.category)) }
                if !action.description.isEmpty {
                    entries.append(("description", YAMLText.quoted(action.description)))
                }
                if !action.parameters.isEmpty {
                    let parameters = action.parameters.keys.sorted().map { name in
                        let parameter = action.parameters[name] ?? .init(value: "")
                        let value = YAMLText.quoted(parameter.value)
                        let text = YAMLText.mapping([("value", value), ("dynamic", "true")])
                        return (name, parameter.isDynamic ? text : value)
                    }
                    entries.append(("parameters", YAMLText.mapping(parameters)))
                }
                return YAMLText.mapping(entries)
            }
        )
    }
}
