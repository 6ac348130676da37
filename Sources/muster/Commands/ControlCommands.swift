import ArgumentParser
import Foundation
import MusterControl
import MusterCore

/// Whom a request is for, and who makes it; common to all that act on a running execution.
struct ControlOptions: ParsableArguments {
    @Argument(help: "The execution's id, or the beginning of it; not needed while only one listens.")
    var execution: String?

    @Option(name: .customLong("as"), help: "Who acts; the login name otherwise.")
    var person: String?

    @Option(name: .long, help: "Why; the record keeps it.")
    var reason: String?

    @OptionGroup var history: HistoryOptions

    /// Asks the running execution, and tells what it answers.
    func ask(_ action: RequestedAction, wave: String? = nil, token: String? = nil) throws {
        let path = history.resolvedPath
        let request = ControlRequest(
            action,
            execution: try listening(beside: path),
            wave: wave,
            person: person ?? NSUserName(),
            reason: reason,
            token: token
        )
        let answer: ControlAnswer
        do {
            // What the other side would refuse is refused before it is sent.
            _ = try ControlRequest(line: Array(request.line.dropLast()))
        } catch {
            throw Failure(.usage, error.description)
        }
        do {
            answer = try ControlClient.ask(request, beside: path)
        } catch {
            throw Failure(.unavailable, error.description)
        }
        switch answer.result {
        case .done, .unchanged: Terminal.write("\(answer.text)\n", to: STDOUT_FILENO)
        case .refused: throw Failure(.gateFailed, answer.text)
        case .error: throw Failure(.usage, answer.text)
        }
    }

    /// The one execution that listens and that is meant.
    private func listening(beside path: String) throws -> String {
        let all = ControlFolder.executions(in: ControlFolder.path(beside: path))
        let listening = all.filter(\.isListening).map(\.id)
        let meant = listening.filter { id in execution.map { id.hasPrefix($0) } ?? true }
        if meant.count == 1 { return meant[0] }
        guard meant.isEmpty else {
            throw Failure(
                .nothingSelected,
                "several executions listen: \(meant.joined(separator: ", ")); say which is meant"
            )
        }
        if let execution, all.contains(where: { $0.id.hasPrefix(execution) && !$0.isListening }) {
            throw Failure(
                .unavailable,
                "execution \"\(execution)\" does not run any more; its process has ended without a word"
            )
        }
        let others = listening.isEmpty ? "" : "; this one does: \(listening.joined(separator: ", "))"
        let which = execution.map { "execution \"\($0)\"" } ?? "no execution"
        throw Failure(
            .unavailable,
            "\(which) \(execution == nil ? "listens" : "does not listen") beside \"\(path)\"\(others); a run listens that has "
                + "a pace (--pace scaled:60) and keeps a history"
        )
    }
}

struct PauseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause",
        abstract: "Pauses a running execution: nothing more starts until somebody resumes."
    )

    @OptionGroup var options: ControlOptions

    func run() throws { try options.ask(.pause) }
}

struct ResumeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract: "Ends the pauses of a running execution, or the one before a wave."
    )

    @Option(name: .long, help: "Only the pause that the plan makes before this wave.")
    var wave: String?

    @OptionGroup var options: ControlOptions

    func run() throws { try options.ask(.resume, wave: wave) }
}

/// What somebody answers who is asked for an approval.
struct AnswerOptions: ParsableArguments {
    @Option(name: .long, help: "The wave; not needed while only one waits.")
    var wave: String?

    @Option(name: .long, help: "The token of the approval; one's own otherwise.")
    var token: String?

    @OptionGroup var options: ControlOptions

    func give(_ answer: RequestedAction) throws { try options.ask(answer, wave: wave, token: token) }
}

struct ApproveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve",
        abstract: "Approves what a running execution asks for."
    )

    @OptionGroup var answer: AnswerOptions

    func run() throws { try answer.give(.approve) }
}

struct DenyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deny",
        abstract: "Denies what a running execution asks for; the wave fails."
    )

    @OptionGroup var answer: AnswerOptions

    func run() throws { try answer.give(.deny) }
}

struct CancelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: "Cancels a running execution: nothing more starts, and running jobs are followed to their end."
    )

    @OptionGroup var options: ControlOptions

    func run() throws { try options.ask(.cancel) }
}
