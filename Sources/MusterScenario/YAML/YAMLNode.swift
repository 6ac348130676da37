import MusterCore

/// A value of a YAML file with its place, aliases followed and merge keys applied.
///
/// A scalar is its text: what it means, number, truth value or name, decides who reads it.
struct YAMLNode: Sendable {
    enum Content: Sendable {
        /// `isPlain` tells whether it stood without quotes.
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([YAMLEntry])
    }

    var content: Content
    var range: SourceRange

    /// Whether nothing was written: an empty value, `~` or `null`.
    var isEmpty: Bool {
        guard case .scalar(let text, isPlain: true) = content else { return false }
        return text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
    }

    /// What it is, for messages.
    var kind: String {
        switch content {
        case .scalar(let text, _): isEmpty ? "an empty value" : "\"\(text.shortened)\""
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}

/// One key of a mapping with its value.
struct YAMLEntry: Sendable {
    var key: String
    var keyRange: SourceRange
    var value: YAMLNode
}

extension String {
    /// The text for a message: at most 60 characters.
    var shortened: String {
        let cut = prefix(61)
        return cut.count > 60 ? String(cut.dropLast()) + "…" : self
    }
}
