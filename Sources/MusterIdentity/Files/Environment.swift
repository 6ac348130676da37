import MusterCore

/// The variables that a process was started with.
///
/// Their values are hidden, since some of them are secrets.
package struct Environment: Sendable {
    private let values: [String: Secret]

    package init(_ values: [String: String]) {
        self.values = values.mapValues(Secret.init)
    }

    /// The text of a variable; an empty one counts as missing.
    package subscript(name: String) -> String? {
        values[name].map { $0.reveal() }.flatMap { $0.isEmpty ? nil : $0 }
    }

    package var names: [String] { values.keys.sorted() }

    /// Whether a variable is there at all, though it may be empty.
    package func has(_ name: String) -> Bool { values[name] != nil }

    /// A path with `$NAME`, `${NAME}` and a leading `~` replaced; what is not known stays as it is.
    package func expanded(_ path: String) -> String {
        var output = ""
        var rest = path[...]
        while let dollar = rest.firstIndex(of: "$") {
            output += rest[..<dollar]
            let after = rest[rest.index(after: dollar)...]
            let name: Substring
            let end: Substring.Index
            if after.first == "{", let close = after.firstIndex(of: "}") {
                name = after[after.index(after: after.startIndex)..<close]
                end = after.index(after: close)
            } else {
                name = after.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
                end = name.endIndex
            }
            if let value = values[String(name)] {
                output += value.reveal()
            } else {
                output += rest[dollar..<end]
            }
            rest = rest[end...]
        }
        output += rest
        guard output == "~" || output.hasPrefix("~/"), let home = self["HOME"] else { return output }
        let base = home.hasSuffix("/") ? String(home.dropLast()) : home
        let expanded = base + output.dropFirst()
        return expanded.isEmpty ? "/" : expanded
    }
}
