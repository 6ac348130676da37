/// An error that a service's model declares.
package struct ModeledError: Hashable, Sendable {
    package let code: AWSErrorCode
    package let httpStatus: Int
    /// Whether the service is at fault rather than the caller.
    package let isFault: Bool

    package init(_ code: AWSErrorCode, httpStatus: Int, isFault: Bool = false) {
        self.code = code
        self.httpStatus = httpStatus
        self.isFault = isFault
    }
}
