import MusterCore
import MusterIdentity
import Testing

struct SettingsTests {
    private func settings(
        _ environment: [String: String] = [:],
        _ config: String = "",
        flags: CallerFlags = CallerFlags()
    ) throws(IdentityError) -> CallerSettings {
        try CallerSettings(
            flags,
            Environment(["HOME": "/person"].merging(environment) { $1 }),
            TestFiles(["/person/.aws/config": config])
        )
    }

    @Test func `each value knows who has said it`() throws {
        let found = try settings(
            ["AWS_REGION": "eu-west-1", "AWS_PROFILE": "work"],
            "[profile work]\nregion = us-east-1\nuse_fips_endpoint = true\nendpoint_url = http://localhost:1\n",
            flags: CallerFlags(region: "us-west-2")
        )

        #expect(found.region?.origin == .flag("--region"))
        #expect(found.profile.origin == .variable("AWS_PROFILE"))
        #expect("\(found.usesFIPS.origin)" == "/person/.aws/config:3")
        #expect(found.usesDualStack.origin == .builtIn)
        #expect(try found.endpoint(of: .drs).origin == .file("/person/.aws/config", line: 4))
    }

    @Test func `AWS_REGION comes before AWS_DEFAULT_REGION, and an empty one counts as missing`() throws {
        let both = try settings(["AWS_REGION": "eu-west-1", "AWS_DEFAULT_REGION": "us-east-1"])
        let empty = try settings(["AWS_REGION": "", "AWS_DEFAULT_REGION": "us-east-1"])

        #expect(both.region?.value == RegionName("eu-west-1"))
        #expect(empty.region?.value == RegionName("us-east-1"))
    }

    @Test func `a Region found elsewhere counts only where nobody has said one`() throws {
        let found = Setting("eu-west-3", SettingOrigin.instance)

        #expect(try settings().orIn(found).region?.origin == .instance)
        #expect(try settings(["AWS_REGION": "us-east-1"]).orIn(found).region?.value == RegionName("us-east-1"))
    }

    @Test func `a profile that does not exist names those that do`() {
        let error = #expect(throws: IdentityError.self) {
            try settings(["AWS_PROFILE": "wrok"], "[profile work]\nregion = x\n")
        }
        #expect(error?.description == "AWS_PROFILE: the profile \"wrok\" does not exist; there are work")
    }

    @Test func `without a Region the error says what to do`() throws {
        let error = #expect(throws: IdentityError.self) { try settings().endpoint(of: .drs) }
        #expect(error?.kind == .noRegion)
        #expect(error?.message.contains("--region") == true)
        #expect(try settings().endpoint(of: .iam).signingRegion == RegionName("us-east-1"))
    }

    @Test(arguments: [
        ("AWS_RETRY_MODE", "eager", "retry_mode is \"eager\"; expected adaptive or legacy or standard"),
        ("AWS_MAX_ATTEMPTS", "0", "max_attempts is \"0\"; expected a whole number from 1"),
        ("AWS_STS_REGIONAL_ENDPOINTS", "x", "sts_regional_endpoints is \"x\"; expected legacy or regional"),
        ("AWS_REGION", "Europe 1", "\"Europe 1\" is no name of a Region; expected one such as us-east-1"),
    ])
    func `a setting that is none says what was expected`(variable: String, value: String, text: String) {
        let error = #expect(throws: IdentityError.self) { try settings([variable: value]) }
        #expect(error?.origin == .variable(variable))
        #expect(error?.message == text)
    }

    @Test func `a password of a proxy stays hidden`() throws {
        let found = try settings(["HTTPS_PROXY": "http://me:c4nary@proxy:8080"])
        let address = try #require(HTTPAddress("https://drs.us-east-1.amazonaws.com"))
        let proxy = try #require(found.proxies.proxy(for: address)?.value)

        #expect(proxy.password?.reveal() == "c4nary" && proxy.user == "me" && proxy.address.port == 8080)
        var dumped = ""
        dump(found, to: &dumped)
        #expect(!"\(found) \(String(reflecting: found)) \(dumped)".contains("c4nary"))
    }

    @Test func `keys in files and variables stay hidden`() throws {
        let found = try settings(
            ["AWS_SECRET_ACCESS_KEY": "c4nary1"],
            "[default]\naws_secret_access_key = c4nary2\nblock =\n  a = c4nary3\n"
        )
        var dumped = ""
        dump(found, to: &dumped)
        #expect(!"\(found) \(String(reflecting: found)) \(dumped)".contains("c4nary"))
    }

    @Test(
        arguments: [
            ("http://a", "a", nil, ""), ("https://A.example:443/p/", "a.example", nil, "/p/"),
            ("http://[::1]:8080", "::1", 8080, ""),
        ] as [(String, String, Int?, String)]
    )
    func `an address is read`(text: String, host: String, port: Int?, path: String) throws {
        let address = try #require(HTTPAddress(text))
        #expect(address.host == host && address.port == port && address.path == path)
    }

    @Test(arguments: [
        "a", "ftp://a", "http://", "http://a:b", "http://a b", "http://u@a", "http://[1]", "http://a:99999",
    ])
    func `what is no address is refused`(text: String) {
        #expect(HTTPAddress(text) == nil)
    }
}
