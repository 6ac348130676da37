package import MusterAWS
package import MusterCore

extension AWSError {
    /// The cause that a refusal stands for when it ends something.
    package var causeCode: CauseCode {
        if isThrottle { return .throttled }
        if isAccessDenied || isExpiredSession { return .accessDenied }
        if code == .invalidClientTokenID || code == .unrecognizedClientException { return .accessDenied }
        if code == .conflictException { return .conflict }
        if code == .serviceQuotaExceededException { return .quotaExceeded }
        if code == .uninitializedAccountException { return .uninitialized }
        if isTransport || (500...599).contains(httpStatus) { return .unreachable }
        return .refused
    }
}

extension RecordedError {
    package init(_ error: AWSError) {
        self.init(code: error.code.rawValue, message: error.message)
    }
}
