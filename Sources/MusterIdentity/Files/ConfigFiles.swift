package import MusterCore

/// What the files of settings and of credentials say, as the SDKs of AWS put them together.
///
/// Source: AWS SDKs and Tools Reference Guide, "Shared config and credentials files", and botocore where it is silent.
package struct ConfigFiles: Sendable {
    /// A value and its place.
    package struct Entry: Hashable, Sendable {
        package let text: Secret
        package let origin: SettingOrigin

        /// The keys of a block that is indented below its name; `nil` for a value on the line.
        package let block: [String: Secret]?
    }

    /// The keys of one section.
    package struct Profile: Sendable {
        package let name: String
        package fileprivate(set) var entries: [String: Entry]

        /// The value of a key; a block has none.
        package subscript(key: String) -> String? {
            entries[key].flatMap { $0.block == nil ? $0.text.reveal() : nil }
        }

        package var isEmpty: Bool { entries.isEmpty }

        package func has(_ key: String) -> Bool { entries[key] != nil }

        package func origin(_ key: String) -> SettingOrigin? { entries[key]?.origin }
    }

    /// Where they were looked for, as paths.
    package let configPath: String
    package let credentialsPath: String
    /// From both files; where both have a key of a profile, the credentials file's counts.
    package private(set) var profiles: [String: Profile] = [:]
    /// From the file of settings alone.
    package private(set) var configProfiles: [String: Profile] = [:]
    /// The sections of the credentials file alone.
    package private(set) var credentialsProfiles: [String: Profile] = [:]
    package private(set) var ssoSessions: [String: Profile] = [:]
    package private(set) var services: [String: Profile] = [:]

    /// Reads both files; one that is not there is empty.
    package init(_ environment: Environment, _ files: any FileAccess) throws(IdentityError) {
        configPath = environment.expanded(
            environment.has("AWS_CONFIG_FILE") ? environment["AWS_CONFIG_FILE"] ?? "" : "~/.aws/config"
        )
        credentialsPath = environment.expanded(
            environment.has("AWS_SHARED_CREDENTIALS_FILE")
                ? environment["AWS_SHARED_CREDENTIALS_FILE"] ?? "" : "~/.aws/credentials"
        )
        for section in try Self.sections(configPath, files) {
            if section.name.hasPrefix("profile") {
                if let profile = section.second { configProfiles[profile.name] = profile }
            } else if section.name.hasPrefix("sso-session") {
                if let session = section.second { ssoSessions[session.name] = session }
            } else if section.name.hasPrefix("services") {
                if let definition = section.second { services[definition.name] = definition }
            } else if section.name == "default" {
                configProfiles[section.name] = section
            }
        }
        profiles = configProfiles
        for section in try Self.sections(credentialsPath, files) {
            credentialsProfiles[section.name] = section
            profiles[section.name, default: Profile(name: section.name, entries: [:])].entries
                .merge(section.entries) { _, new in new }
        }
    }

    private static func sections(_ path: String, _ files: any FileAccess) throws(IdentityError) -> [Profile] {
        guard !path.isEmpty else { return [] }
        let bytes: [UInt8]?
        do {
            bytes = try files.read(path)
        } catch {
            throw IdentityError(.brokenFile, "\(path) cannot be read: \(error.reason)")
        }
        guard let bytes else { return [] }
        let file: INIFile
        do {
            file = try INIFile(bytes)
        } catch {
            throw IdentityError(.brokenFile, error.message, at: .file(path, line: error.line))
        }
        var profiles: [Profile] = []
        for section in file.sections {
            var entries: [String: Entry] = [:]
            for (key, value) in section.values.sorted(by: { $0.value.line < $1.value.line }) {
                entries[key] = Entry(
                    text: value.text,
                    origin: .file(path, line: value.line),
                    block: try block(value, path)
                )
            }
            profiles.append(Profile(name: section.name, entries: entries))
        }
        return profiles
    }

    /// The keys of a value that begins on the line after its name.
    private static func block(_ value: INIFile.Value, _ path: String) throws(IdentityError) -> [String: Secret]? {
        let text = value.text.reveal()
        guard text.hasPrefix("\n") else { return nil }
        var block: [String: Secret] = [:]
        for line in text.split(separator: "\n") {
            let line = line.trimmingBlanks
            guard !line.isEmpty else { continue }
            guard let sign = line.firstIndex(of: "=") else {
                throw IdentityError(
                    .brokenFile,
                    "each line of the block that begins here has to be a key, \"=\" and a value",
                    at: .file(path, line: value.line)
                )
            }
            block[String(line[..<sign].trimmingBlanks)] = Secret(
                String(line[line.index(after: sign)...].trimmingBlanks)
            )
        }
        return block
    }
}

extension ConfigFiles.Profile {
    /// The section under the second word of its name; `nil` unless there are exactly two.
    fileprivate var second: Self? {
        guard let words = try? ShellWords.split(name), words.count == 2 else { return nil }
        return Self(name: words[1], entries: entries)
    }
}

extension Substring {
    /// Without white space at both ends.
    var trimmingBlanks: Substring {
        let start = drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start }
        return start[...last]
    }
}
