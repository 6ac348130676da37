import MusterAWS
import MusterCore
import Testing

struct SecretTests {
    private let secret = "wJalrXUtnFEMI/K7MDENG"

    private func texts(_ value: Any) -> String {
        var dumped = ""
        dump(value, to: &dumped)
        return
            "\(value) \(String(reflecting: value)) \(dumped) \(String(describing: [value])) \(String(describing: Optional(value)))"
    }

    @Test func `credentials never show what signs a request`() {
        let credentials = Credentials(accessKeyID: "AKIAEXAMPLE", secretAccessKey: secret, sessionToken: secret)
        let context = CallContext(
            account: AccountID("123456789012"),
            region: RegionName("us-east-1"),
            credentials: credentials
        )

        #expect(!texts(credentials).contains(secret))
        #expect(!texts(context).contains(secret))
        #expect("\(credentials)" == "Credentials(AKIAEXAMPLE)")
    }

    @Test func `the answer of AssumeRole shows the key id only`() {
        let answer = STS.AssumeRoleResponse(
            credentials: STS.Credentials(
                accessKeyId: "ASIAEXAMPLE",
                secretAccessKey: secret,
                sessionToken: secret,
                expiration: .epoch
            )
        )

        #expect(!texts(answer).contains(secret))
        #expect(answer.credentials.map { Credentials($0).secretAccessKey } == secret)
        #expect(texts(answer).contains("ASIAEXAMPLE"))
    }

    @Test func `a web identity token stays hidden in a request`() {
        let request = STS.AssumeRoleWithWebIdentityRequest(
            roleArn: "arn:aws:iam::123456789012:role/Recovery",
            roleSessionName: "drill",
            webIdentityToken: secret
        )

        #expect(!texts(request).contains(secret))
    }
}
