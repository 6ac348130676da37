/// What stands in a message in the place of a token of an approval, until the message is sent.
///
/// The mark names the token by the beginning of its SHA-256 digest, which the record holds as well, so that one can tell
/// which token was sent to whom without being able to use it.
package enum TokenMark {
    /// What a channel shows that is not to have the token; no shell takes it for an argument.
    package static let withheld = "(not sent here)"

    /// The mark of a token, by its digest in hexadecimal.
    package static func of(digest: String) -> String { "token-\(digest.prefix(16))" }
}
