/// A fault of the recovery job that launches a server, apart from what happens to the server itself.
package struct JobFault: Hashable, Sendable, Codable {
    package enum Effect: Hashable, Sendable, Codable {
        /// The job is COMPLETED while this server is undecided; it is LAUNCHED so much later, or never when that is `nil`.
        case settlesLate(by: Duration?)
        /// The job lists no servers once it is COMPLETED.
        case emptiesList
        /// Somebody deletes the job so long after its creation: it can no longer be described, and goes on.
        case vanishes(after: Duration)

        /// The kind of the effect in one word.
        package var word: String {
            switch self {
            case .settlesLate(.some): "settlesLate"
            case .settlesLate(nil): "neverSettles"
            case .emptiesList: "emptiesList"
            case .vanishes: "vanishes"
            }
        }
    }

    /// The server whose job is hit; it names the job.
    package var server: SourceServerID
    /// Which launches of the server are hit, counted from 1; `nil` for all.
    package var launches: ClosedRange<Int>?
    package var probability: Ratio
    package var effect: Effect

    package init(
        server: SourceServerID,
        launches: ClosedRange<Int>? = nil,
        probability: Ratio = .always,
        effect: Effect
    ) {
        self.server = server
        self.launches = launches
        self.probability = probability
        self.effect = effect
    }
}
