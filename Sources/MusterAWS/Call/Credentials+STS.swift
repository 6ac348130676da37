extension Credentials {
    /// The session that STS has given.
    package init(_ session: STS.Credentials) {
        self.init(
            accessKeyID: session.accessKeyId,
            secretAccessKey: session.secretAccessKey,
            sessionToken: session.sessionToken,
            expiration: session.expiration
        )
    }
}
