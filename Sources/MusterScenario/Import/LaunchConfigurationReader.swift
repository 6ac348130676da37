import MusterCore

/// Reads what `get-launch-configuration` prints.
enum LaunchConfigurationReader {
    struct Configuration {
        var settings: WorldServer.LaunchSettings
        var mode: WorldServer.RecoveryMode
        var range: SourceRange
    }

    static func read(
        _ values: [(value: JSONValue, file: JSONFile)],
        _ pass: inout ReadingPass
    ) -> [SourceServerID: Configuration] {
        var result: [SourceServerID: Configuration] = [:]
        for (value, file) in values {
            guard let fields = JSONFields(value, in: file, "a launch configuration", &pass),
                let id = fields.required("sourceServerID", &pass)
            else {
                continue
            }
            var settings = WorldServer.LaunchSettings()
            if let word = word(fields, "launchDisposition", ["STARTED", "STOPPED"], &pass) {
                settings.disposition = word
            }
            if let word = word(fields, "targetInstanceTypeRightSizingMethod", ["NONE", "BASIC", "IN_AWS"], &pass) {
                settings.rightSizing = word
            }
            settings.copyPrivateIP = fields.boolean("copyPrivateIp", &pass) ?? false
            settings.copyTags = fields.boolean("copyTags", &pass) ?? false
            let mode = word(fields, "recoveryMode", ["OPTIMAL", "FAST"], &pass)
            result[SourceServerID(id)] = Configuration(
                settings: settings,
                mode: mode == "FAST" ? .fast : .optimal,
                range: fields.range("sourceServerID")
            )
        }
        return result
    }

    private static func word(
        _ fields: JSONFields,
        _ name: String,
        _ words: [String],
        _ pass: inout ReadingPass
    ) -> String? {
        guard let text = fields.string(name, &pass) else { return nil }
        if words.contains(text) { return text }
        pass.warn(
            .leftOut,
            "\"\(name)\" cannot be \"\(text.shortened)\" in a world; \(words[0]) is assumed",
            at: fields.range(name)
        )
        return nil
    }
}
