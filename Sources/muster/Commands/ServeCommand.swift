import ArgumentParser
import Foundation
import MusterCore

/// `muster serve`: this program links no network, so that another one beside it serves.
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serves a simulated DRS, STS and SNS to any AWS client."
    )

    @Argument(parsing: .captureForPassthrough)
    var arguments: [String] = []

    func run() throws { try Sibling.become("muster-serve", ["serve"] + arguments) }
}

/// `muster twin`: speaks to a server that runs.
struct TwinCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "twin",
        abstract: "Speaks to a server that muster serve has started: its time, its faults, its state."
    )

    @Argument(parsing: .captureForPassthrough)
    var arguments: [String] = []

    func run() throws { try Sibling.become("muster-serve", ["twin"] + arguments) }
}

/// The programs that lie beside this one.
enum Sibling {
    /// Puts another program in the place of this process, with its streams and its signals.
    static func become(_ name: String, _ arguments: [String]) throws {
        guard let own = Bundle.main.executableURL else {
            throw Failure(.unavailable, "the folder of this program cannot be found, and with it \"\(name)\"")
        }
        let path = own.resolvingSymlinksInPath().deletingLastPathComponent().appending(component: name).path
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw Failure(
                .unavailable,
                "\"\(name)\" does not lie beside this program; swift build --product \(name) makes it"
            )
        }
        var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
        words.append(nil)
        execv(path, words)
        throw Failure(.unavailable, "\"\(path)\" cannot be started: \(String(cString: strerror(errno)))")
    }
}
