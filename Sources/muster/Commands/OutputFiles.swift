import Foundation
import MusterCore
import MusterReport

/// Writes the files of a command: all of them, or none where one exists already.
struct OutputFiles {
    /// Whether files that exist are replaced.
    let force: Bool
    let options: OutputOptions

    /// Writes texts to paths; `-` is the standard output.
    func write(_ files: [(path: String, text: String)]) throws {
        let existing = files.map(\.path).filter { $0 != "-" && FileManager.default.fileExists(atPath: $0) }
        guard force || existing.isEmpty else {
            let names = existing.map { "\"\($0)\"" }.joined(separator: ", ")
            throw Failure(.invalidInput, "nothing written: \(names) exists already; --force replaces it")
        }
        for file in files {
            guard file.path != "-" else {
                options.output.write(file.text)
                continue
            }
            let folder = (file.path as NSString).deletingLastPathComponent
            if !folder.isEmpty { try AtomicFile.makeFolder(folder) }
            try AtomicFile.write(Array(file.text.utf8), to: file.path)
        }
    }
}
