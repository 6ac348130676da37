/// What becomes of a document that SSM runs, as a world tells it.
///
/// The first one that fits decides, whoever runs the document: a command, an automation, or a step of a plan.
package struct DocumentOutcome: Hashable, Sendable, Codable {
    package enum Result: String, Hashable, Sendable, Codable, CaseIterable {
        case success, failure, timeout
        /// It never ends by itself.
        case hang
    }

    /// The name of the document; `*` stands for any characters.
    package var document: String
    /// Only on the instance of this server, by name or id; `nil` for all, and for automations.
    package var server: String?
    package var result: Result
    /// How long it runs; `nil` for the usual time.
    package var takes: Duration?
    /// What it writes, or how it explains its failure.
    package var output: String?
    package var window: FaultWindow

    package init(
        document: String,
        server: String? = nil,
        result: Result,
        takes: Duration? = nil,
        output: String? = nil,
        window: FaultWindow = .always
    ) {
        self.document = document
        self.server = server
        self.result = result
        self.takes = takes
        self.output = output
        self.window = window
    }
}
