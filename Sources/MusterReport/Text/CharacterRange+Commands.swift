extension CharacterRange {
    /// The text with nothing in it that a CI system would obey, each line as wide as before.
    ///
    /// GitHub's runner takes a line that begins with two colons, blanks aside, for a command of the workflow, and `##[`
    /// anywhere in a line for one of an older kind; names and messages of a plan may hold either. The first colon, or
    /// the bracket, becomes a character that looks like it. Cost: linear, and next to nothing for texts that hold neither.
    ///
    /// Source: actions/runner, `ActionCommand`.
    package func withoutCommands(_ text: String) -> String {
        guard text.contains("::") || text.contains("##[") else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var line = line.replacing("##[", with: "##" + pick("\u{27E6}", "("))
            if let start = line.firstIndex(where: { !$0.isWhitespace }), line[start...].hasPrefix("::") {
                line.replaceSubrange(start...start, with: pick("\u{2236}", "."))
            }
            return String(line)
        }.joined(separator: "\n")
    }
}
