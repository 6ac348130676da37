import MusterCore

extension JSONValue {
    /// The value over several lines, with a line break at the end: what `--output json` prints.
    var prettyText: String { JSONWriter(isPretty: true).text(self) + "\n" }
}
