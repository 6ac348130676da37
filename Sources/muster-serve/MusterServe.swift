import ArgumentParser
import Dispatch
import Foundation
import MusterCore
import MusterPost
import MusterServer
import MusterTwin

/// The commands of `muster` that need the network; `muster` starts this program for them.
@main
struct MusterServe: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "muster",
        abstract: "Serves a simulated DRS to any AWS client, and speaks to a server that runs.",
        version: MusterVersion.text,
        subcommands: [ServeCommand.self, TwinCommand.self]
    )

    /// Runs the command in a task and waits for it.
    ///
    /// A main thread that is given up, as by an asynchronous `main`, has its stack unwound: the tables for that would be most
    /// of what an idle server holds beside its own.
    static func main() {
        signal(SIGPIPE, SIG_IGN)
        let end = DispatchSemaphore(value: 0)
        // Not on the main actor, whose thread waits.
        Task.detached {
            await serve()
            end.signal()
        }
        end.wait()
    }

    private static func serve() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let failure as Failure {
            exit(failure.status, failure.description)
        } catch let input as InvalidInput {
            Output.errors(DiagnosticText(sources: input.sources).text(input.diagnostics))
            Foundation.exit(ProgramStatus.invalidInput.rawValue)
        } catch let error as TwinServer.CannotListen {
            exit(.unavailable, error.description)
        } catch let error as TwinServer.CannotKeepState {
            exit(.invalidInput, error.description)
        } catch let error as HTTPPost.UnreadableCertificates {
            exit(.invalidInput, error.description)
        } catch {
            exit(withError: error)
        }
    }

    private static func exit(_ status: ProgramStatus, _ message: String) -> Never {
        Output.errors("muster: \(message)\n")
        Foundation.exit(status.rawValue)
    }
}

/// Why a command ends: a status of the public contract and a sentence on standard error.
struct Failure: Error, CustomStringConvertible {
    let status: ProgramStatus
    let description: String

    init(_ status: ProgramStatus, _ description: String) {
        self.status = status
        self.description = description
    }
}

/// The two streams of the program.
enum Output {
    static func result(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }

    static func errors(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

    /// Writes whole lines to standard error as long as somebody takes them, and drops the rest.
    ///
    /// The log of a server must not hold up its clients because nobody reads it. A pipe that is ready takes 4 KiB at once.
    static func offer(_ lines: [UInt8]) {
        var rest = lines[...]
        while !rest.isEmpty {
            var ready = pollfd(fd: STDERR_FILENO, events: Int16(POLLOUT), revents: 0)
            guard poll(&ready, 1, 0) == 1, ready.revents & Int16(POLLOUT) != 0 else { return }
            let part = rest.prefix(4_096)
            let end = part.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? part.endIndex
            write(Array(rest[..<end]), to: STDERR_FILENO)
            rest = rest[end...]
        }
    }

    /// Puts bytes in the place of a file, whole or not at all; only its owner may read it.
    static func replace(_ path: String, with bytes: [UInt8]) throws {
        func failure() -> Failure {
            Failure(.unavailable, "\"\(path)\" cannot be written: \(String(cString: strerror(errno)))")
        }
        // Beside the file, so that the change of names is one step.
        let draft = path + ".new"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        guard descriptor >= 0 else { throw failure() }
        let isWritten = write(bytes, to: descriptor) && fsync(descriptor) == 0
        guard close(descriptor) == 0, isWritten, rename(draft, path) == 0 else {
            let failure = failure()
            unlink(draft)
            throw failure
        }
    }

    /// Writes all of it, as far as somebody takes it.
    ///
    /// - Returns: Whether all of it was taken.
    @discardableResult
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                guard let start = buffer.baseAddress else { return true }
                let count = Foundation.write(descriptor, start + done, buffer.count - done)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                done += count
            }
            return true
        }
    }
}
