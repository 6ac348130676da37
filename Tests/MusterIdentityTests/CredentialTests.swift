import MusterAWS
import MusterCore
import MusterWire
import Testing

@testable import MusterIdentity

struct CredentialTests {
    private static let config = "/person/.aws/config"

    @Test(arguments: [
        ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"), ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
        ),
    ])
    func `a digest is that of the standard`(text: String, digest: String) {
        #expect(SHA1.hex(text) == digest)
    }

    @Test func `an error says what was looked at, in order, and why none of it served`() async throws {
        let machine = Machine([:], ["AWS_EC2_METADATA_DISABLED": "true"])
        let error = await #expect(throws: IdentityError.self) { try await machine.chain().find() }
        #expect(
            error?.description == """
                no credentials were found for the profile "default"
                  - variables of the environment: AWS_ACCESS_KEY_ID is not set
                  - role of the profile: the profile has no role_arn
                  - web identity: neither AWS_WEB_IDENTITY_TOKEN_FILE nor web_identity_token_file is set
                  - single sign-on: the profile has neither sso_role_name nor sso_account_id
                  - credentials file: /person/.aws/credentials does not have the profile
                  - session of aws login: the profile has no login_session
                  - credential process: the profile has no credential_process
                  - config file: /person/.aws/config does not have the profile
                  - container: neither AWS_CONTAINER_CREDENTIALS_RELATIVE_URI nor AWS_CONTAINER_CREDENTIALS_FULL_URI is set
                  - instance metadata: switched off by AWS_EC2_METADATA_DISABLED
                """
        )
    }

    @Test func `a profile of the command line counts before keys of the environment`() async throws {
        var machine = Machine(
            ["/person/.aws/credentials": "[work]\naws_access_key_id = AKIAWORK\naws_secret_access_key = s\n"],
            ["AWS_ACCESS_KEY_ID": "AKIAENV", "AWS_SECRET_ACCESS_KEY": "s"]
        )
        #expect(try await machine.chain().find().credentials.accessKeyID == "AKIAENV")

        machine.flags.profile = "work"
        let found = try await machine.chain().find()

        #expect(found.credentials.accessKeyID == "AKIAWORK")
        #expect(found.steps == ["the key AKIAWORK of the profile \"work\" at /person/.aws/credentials:2"])
    }

    private static let device = """
        [default]
        role_arn = arn:aws:iam::123456789012:role/Drill
        source_profile = base
        mfa_serial = arn:aws:iam::123456789012:mfa/me
        [profile base]
        aws_access_key_id = AKIABASE
        aws_secret_access_key = c4nary-base
        """

    private static let session = """
        <AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIADRILL</AccessKeyId><SecretAccessKey>\
        c4nary-sts</SecretAccessKey><SessionToken>c4nary-token</SessionToken><Expiration>2026-03-02T10:00:00Z</Expiration>\
        </Credentials></AssumeRoleResult></AssumeRoleResponse>
        """

    @Test func `a device's code is asked for, and without a terminal the error says so`() async throws {
        let machine = Machine([Self.config: Self.device], ["AWS_REGION": "us-east-1"])
        machine.script.answer = { _, _ in WireAnswer(200, body: Array(Self.session.utf8)) }

        let error = await #expect(throws: IdentityError.self) { try await machine.chain().find() }
        #expect(error?.description.contains("there is no terminal") == true)
        #expect(machine.script.requests.isEmpty)

        let found = try await machine.chain({ _ in Secret("123456") }).find()
        let body = String(decoding: try #require(machine.script.requests.first).request.body, as: UTF8.self)
        #expect(body.contains("TokenCode=123456"))
        #expect(found.steps.count == 2 && found.source == .assumeRole)
    }

    @Test func `no secret stands in anything that is found, kept or told`() async throws {
        var machine = Machine(
            [Self.config: Self.device],
            ["AWS_REGION": "us-east-1", "AWS_CONTAINER_AUTHORIZATION_TOKEN": "c4nary-auth"]
        )
        machine.script.answer = { _, _ in WireAnswer(200, body: Array(Self.session.utf8)) }
        let chain = try machine.chain({ _ in Secret("c4nary-code") })
        let found = try await chain.find()
        #expect(found.credentials.secretAccessKey == "c4nary-sts")

        var texts = ["\(found)", "\(chain.settings)", String(reflecting: found), String(reflecting: chain.settings)]
        let values: [Any] = [found, chain.settings, CredentialFinding.found(found)]
        for value in values {
            var dumped = ""
            dump(value, to: &dumped)
            texts.append(dumped)
        }
        for (text, programs) in [
            ("credential_process = tell", "{\"Version\": 1, \"AccessKeyId\": \"A\", \"Secret\": \"c4nary\"}"),
            ("credential_process = tell", "c4nary"), ("credential_process = tell", "{\"Version\": \"c4nary\"}"),
            ("aws_access_key_id = A\n[broken]\nc4nary", ""), ("aws_access_key_id = A\ns3 =\n  c4nary", ""),
        ] {
            machine = Machine([Self.config: "[default]\n\(text)\n"])
            machine.script.programs["tell"] = (0, programs)
            let error = await #expect(throws: IdentityError.self) { try await machine.chain().find() }
            texts += ["\(error, default: "")", String(reflecting: error)]
        }
        for text in texts { #expect(!text.contains("c4nary"), "\(text)") }
    }

    @Test func `an instance says its Region, and a machine without metadata none`() async throws {
        let machine = Machine([:])
        machine.script.answer = { request, _ in
            request.method == .put
                ? WireAnswer(200, body: Array("token".utf8))
                : WireAnswer(
                    request.path == "/latest/meta-data/placement/region" ? 200 : 404,
                    body: Array("eu-west-3".utf8)
                )
        }
        #expect(try await machine.chain().instanceRegion() == Setting("eu-west-3", .instance))

        #expect(try await Machine([:]).chain().instanceRegion() == nil)
        let disabled = Machine([:], ["AWS_EC2_METADATA_DISABLED": "true"])
        #expect(try await disabled.chain().instanceRegion() == nil)
        #expect(disabled.script.requests.isEmpty)
    }

    @Test func `an instance whose service has no newer credentials goes on with the old ones`() async throws {
        let machine = Machine([:])
        machine.script.answer = { request, _ in
            if request.method == .put { return WireAnswer(200, body: Array("token".utf8)) }
            if request.path.hasSuffix("/") { return WireAnswer(200, body: Array("Role".utf8)) }
            let text = #"{"AccessKeyId":"A","SecretAccessKey":"s","Token":"t","Expiration":"2026-03-02T08:00:00Z"}"#
            return WireAnswer(200, body: Array(text.utf8))
        }
        let found = try await machine.chain().find()
        #expect(found.credentials.expiration == machine.clock.now + .seconds(1_500))
    }

    @Test func `keys of the environment that have ended are not used`() async throws {
        let machine = Machine(
            [:],
            [
                "AWS_ACCESS_KEY_ID": "A", "AWS_SECRET_ACCESS_KEY": "s",
                "AWS_CREDENTIAL_EXPIRATION": "2026-03-02T08:59:59Z",
            ]
        )
        let error = await #expect(throws: IdentityError.self) { try await machine.chain().find() }
        #expect(error?.message == "variables of the environment: the credentials ended at 2026-03-02T08:59:59Z")
    }

    @Test func `a session of aws login serves until it ends`() async throws {
        let path = "/person/.aws/login/cache/\(SHA256.hex("arn:aws:iam::1:user/me".utf8)).json"
        let text =
            #"{"accessToken":{"accessKeyId":"ASIALOGIN","secretAccessKey":"s","sessionToken":"t","#
            + #""accountId":"123456789012","expiresAt":"2026-03-02T09:10:00Z"}}"#
        let machine = Machine([Self.config: "[default]\nlogin_session = arn:aws:iam::1:user/me\n", path: text])

        let found = try await machine.chain().find()
        #expect(found.source == .login && found.account == AccountID("123456789012"))

        machine.clock.now = machine.clock.now + .seconds(600)
        let error = await #expect(throws: IdentityError.self) { try await machine.chain().find() }
        #expect(error?.description.contains("aws login") == true)
    }
}
