import MusterAWS
import MusterCore
import Testing

struct ErrorTests {
    @Test(arguments: [
        (AWSError.validation("x"), "ValidationException", 400),
        (.uninitializedAccount(), "UninitializedAccountException", 400),
        (.serviceQuotaExceeded("x"), "ServiceQuotaExceededException", 402),
        (.accessDenied("x"), "AccessDeniedException", 403),
        (.resourceNotFound("x"), "ResourceNotFoundException", 404),
        (.conflict("x"), "ConflictException", 409),
        (.throttling(), "ThrottlingException", 429),
        (.internalServer(), "InternalServerException", 500),
        (.stsAccessDenied(caller: "a", action: "b", resource: "c"), "AccessDenied", 403),
        (.expiredSession(.query), "ExpiredToken", 403),
        (.expiredSession(.restJSON), "ExpiredTokenException", 403),
        (.expiredSession(.ec2Query), "RequestExpired", 400),
        (.invalidCredentials(.query), "InvalidClientTokenId", 403),
        (.snsNotFound(), "NotFound", 404),
        (.snsThrottled(), "Throttled", 429),
    ])
    func `an error has its code and status`(error: AWSError, code: String, status: Int) {
        #expect(error.code.rawValue == code)
        #expect(error.httpStatus == status)
    }

    @Test(arguments: [
        (AWSError.throttling(), true, true), (.snsThrottled(), true, true), (.stsThrottling(), true, true),
        (.internalServer(), false, true), (.conflict("x"), false, false), (.serviceQuotaExceeded("x"), false, false),
        (.validation("x"), false, false), (.accessDenied("x"), false, false), (.uninitializedAccount(), false, false),
        (.noAnswer(), false, true), (.notSent(), false, true),
    ])
    func `what may be tried again is known by code and status`(error: AWSError, isThrottle: Bool, isRetryable: Bool) {
        #expect(error.isThrottle == isThrottle)
        #expect(error.isRetryable == isRetryable)
    }

    @Test func `only a call without an answer is a transport failure`() {
        #expect(AWSError.noAnswer().isTransport)
        #expect(AWSError.notSent().isTransport)
        #expect(!AWSError.internalServer().isTransport)
    }

    @Test func `a session has expired, a web identity token has not`() {
        #expect(AWSError.expiredSession(.restJSON).isExpiredSession)
        #expect(!AWSError.expiredIdentityToken("x").isExpiredSession)
    }

    @Test func `an error named by its code takes the model's status`() {
        #expect(AWSError.coded(.throttlingException, from: .drs).httpStatus == 429)
        #expect(AWSError.coded(.throttlingException, from: .drs).message == "Rate exceeded")
        #expect(AWSError.coded(.conflictException, from: .drs, "busy").message == "busy")
        #expect(AWSError.coded(.accessDenied, from: .sts).httpStatus == 403)
        #expect(AWSError.coded(.noAnswer, from: .drs).isTransport)
        #expect(AWSError.coded(.init(rawValue: "SomethingNew"), from: .drs).httpStatus == 400)
    }
}
