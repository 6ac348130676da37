import GRDB
package import MusterCore

/// Why a history could not be opened, read or written.
package enum HistoryError: Error, Hashable, Sendable {
    /// There is no such file.
    case missing(path: String)
    /// The file is something else, and has not been touched.
    case notAHistory(path: String)
    /// A later version of Muster wrote it; it has not been touched.
    case newerVersion(path: String, found: Int, known: Int)
    /// The run was recorded by a version of Muster whose events this one cannot read.
    case otherForm(path: String, run: RunNumber, isNewer: Bool)
    /// Another process writes to it.
    case locked(path: String, holder: Int?)
    case diskFull(path: String)
    case corrupt(path: String, detail: String)
    /// The file, or its folder, refuses access.
    case inaccessible(path: String, detail: String)
    /// No run has this number or id.
    case unknownRun(String)
    /// Several executions begin like this.
    case ambiguous(String, candidates: [ExecutionID])
    /// Events that do not follow those that are there; nothing was written.
    case outOfOrder(run: RunNumber, expected: Int, found: Int)
    /// The run has been closed; nothing was written.
    case finished(run: RunNumber)
}

extension HistoryError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .missing(let path):
            "there is no history at \"\(path)\"; every run that is not told otherwise makes one"
        case .notAHistory(let path):
            "\"\(path)\" is not a history of Muster; it has not been touched; name another file"
        case .newerVersion(let path, let found, let known):
            "the history \"\(path)\" has version \(found), this Muster knows up to \(known); it has not been touched; use a newer Muster"
        case .otherForm(let path, let run, let isNewer):
            isNewer
                ? "run \(run) of \"\(path)\" was recorded by a newer version of Muster, which it takes to read it"
                : "run \(run) of \"\(path)\" was recorded by an earlier version of Muster, whose events this one cannot read; "
                    + "read it with that version, or run its scenario again"
        case .locked(let path, let holder):
            "the history \"\(path)\" is in use by another process\(holder.map { " (\($0))" } ?? ""); wait for it, or name another file"
        case .diskFull(let path):
            "no space is left for the history \"\(path)\"; what was recorded before is safe; make room and try again"
        case .corrupt(let path, let detail):
            "the history \"\(path)\" is damaged (\(detail)); move it away, and Muster begins a new one"
        case .inaccessible(let path, let detail):
            "the history \"\(path)\" cannot be used: \(detail)"
        case .unknownRun(let reference):
            "the history knows no run \"\(reference)\"; \"muster history\" lists what there is"
        case .ambiguous(let reference, let candidates):
            "\"\(reference)\" may mean \(candidates.map { "\"\($0)\"" }.joined(separator: " or ")); write more of it"
        case .outOfOrder(let run, let expected, let found):
            "event \(found) does not follow in run \(run), which has \(expected - 1) events"
        case .finished(let run):
            "run \(run) is finished and takes no more events"
        }
    }
}

extension HistoryError {
    /// What an error of the database means for somebody who wants to use the history.
    init(_ error: any Error, path: String) {
        if let error = error as? HistoryError {
            self = error
            return
        }
        guard let error = error as? DatabaseError else {
            self = .corrupt(path: path, detail: "\(error)")
            return
        }
        let detail = error.message ?? "\(error.resultCode)"
        switch error.resultCode {
        case .SQLITE_FULL: self = .diskFull(path: path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path, holder: nil)
        case .SQLITE_NOTADB: self = .notAHistory(path: path)
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_IOERR, .SQLITE_AUTH:
            self = .inaccessible(path: path, detail: detail)
        default: self = .corrupt(path: path, detail: detail)
        }
    }
}

extension HistoryError {
    /// Whether the question was wrong, not the history.
    package var isAboutSelection: Bool {
        switch self {
        case .missing, .unknownRun, .ambiguous: true
        default: false
        }
    }
}
