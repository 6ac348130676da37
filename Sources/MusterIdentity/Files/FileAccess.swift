/// How files are read and written; passed in, so that no test needs a disk.
package protocol FileAccess: Sendable {
    /// The bytes of a file; `nil` where there is none, or something that is not a file.
    func read(_ path: String) throws(FileFailure) -> [UInt8]?

    /// Puts a file in the place of another in one step, readable by its owner alone.
    func replace(_ path: String, with bytes: [UInt8]) throws(FileFailure)
}

/// Why a file could not be read or written, for people.
package struct FileFailure: Error, Hashable, Sendable {
    package let reason: String

    package init(_ reason: String) {
        self.reason = reason
    }
}
