/// A variable of the environment first, then a key of the profile.
struct SettingSources {
    private let environment: Environment
    private let profile: ConfigFiles.Profile?

    init(_ environment: Environment, _ profile: ConfigFiles.Profile?) {
        self.environment = environment
        self.profile = profile
    }

    func text(_ variable: String?, _ key: String) -> Setting<String>? {
        if let variable, let setting = environment.setting(variable) { return setting }
        guard let value = profile?[key], !value.isEmpty, let origin = profile?.origin(key) else { return nil }
        return Setting(value, origin)
    }

    /// Whether it says `true`, in whatever case; any other word is `false`, as the SDKs have it.
    func flag(_ variable: String, _ key: String) -> Setting<Bool> {
        text(variable, key)?.map { $0.lowercased() == "true" } ?? Setting(false, .builtIn)
    }

    func word<Value>(
        _ variable: String,
        _ key: String,
        _ words: [String: Value]
    ) throws(IdentityError) -> Setting<Value>? {
        guard let setting = text(variable, key) else { return nil }
        guard let value = words[setting.value] else {
            throw IdentityError(
                .badSetting,
                "\(key) is \"\(setting.value)\"; expected " + words.keys.sorted().joined(separator: " or "),
                at: setting.origin
            )
        }
        return setting.map { _ in value }
    }

    func count(_ variable: String, _ key: String) throws(IdentityError) -> Setting<Int>? {
        guard let setting = text(variable, key) else { return nil }
        guard let count = Int(setting.value.trimmingBlanks), count >= 1 else {
            throw IdentityError(
                .badSetting,
                "\(key) is \"\(setting.value)\"; expected a whole number from 1",
                at: setting.origin
            )
        }
        return setting.map { _ in count }
    }
}

extension String {
    var trimmingBlanks: Substring { self[...].trimmingBlanks }
}
