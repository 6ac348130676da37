/// An error that a service's model declares.
package struct ModeledError: Hashable, Sendable {
    package let code: AWSErrorCode
    package let httpStatus: Int
    /// Whether the service is at fault rather than the caller.
    package let isFault: Bool
    /// The shape's name, by which JSON answers name the error where the code is another word.
    package let shape: String

    package init(_ code: AWSErrorCode, httpStatus: Int, isFault: Bool = false, shape: String? = nil) {
        self.code = code
        self.httpStatus = httpStatus
        self.isFault = isFault
        self.shape = shape ?? code.rawValue
    }
}
