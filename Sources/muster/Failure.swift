import ArgumentParser
import MusterCore

/// Why a command ends: a status of the public contract and a sentence on standard error.
struct Failure: Error, CustomStringConvertible {
    let status: ProgramStatus
    let description: String

    init(_ status: ProgramStatus, _ description: String) {
        self.status = status
        self.description = description
    }
}
