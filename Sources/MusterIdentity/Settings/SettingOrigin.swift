/// Who has said what a setting is.
package enum SettingOrigin: Hashable, Sendable, CustomStringConvertible {
    /// An option of the command line, with its hyphens.
    case flag(String)
    /// A variable of the environment.
    case variable(String)
    /// A line of a file, from 1.
    case file(String, line: Int)
    /// The metadata of the instance that Muster runs on.
    case instance
    /// Nobody.
    case builtIn

    package var description: String {
        switch self {
        case .flag(let name), .variable(let name): name
        case .file(let path, let line): "\(path):\(line)"
        case .instance: "the instance's metadata"
        case .builtIn: "the default"
        }
    }
}

/// A value and who has said it.
package struct Setting<Value: Hashable & Sendable>: Hashable, Sendable {
    package let value: Value
    package let origin: SettingOrigin

    package init(_ value: Value, _ origin: SettingOrigin) {
        self.value = value
        self.origin = origin
    }

    func map<Other>(_ transform: (Value) -> Other) -> Setting<Other> { Setting<Other>(transform(value), origin) }
}
