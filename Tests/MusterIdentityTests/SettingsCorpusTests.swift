import MusterCore
import MusterIdentity
import Testing

/// Files, settings and endpoints beside what botocore makes of them.
struct SettingsCorpusTests {
    @Test func `every file is read as botocore reads it, or is broken for both`() throws {
        let cases = Corpus.cases("files")
        #expect(cases.count == 300)
        for (number, given) in cases.enumerated() {
            let files = TestFiles(given["files"]?.texts ?? [:])
            let read = try? ConfigFiles(Environment(["HOME": "/person"]), files)
            let expected = try #require(given["read"])
            guard let read, !expected.isNull else {
                #expect((read == nil) == expected.isNull, "case \(number): \(given["files"]?.texts ?? [:])")
                continue
            }
            for (name, sections) in [
                ("profiles", read.profiles), ("sso_sessions", read.ssoSessions), ("services", read.services),
            ] {
                let found = JSONValue.object(
                    sections.sorted { $0.key < $1.key }.map { ($0.key, written($0.value)) }
                )
                #expect(found == expected[name].map(sorted), "case \(number), \(name)")
            }
        }
    }

    private func written(_ profile: ConfigFiles.Profile) -> JSONValue {
        .object(
            profile.entries.sorted { $0.key < $1.key }.map { key, entry in
                guard let block = entry.block else { return (key, .string(entry.text.reveal())) }
                return (
                    key, .object(block.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value.reveal())) })
                )
            }
        )
    }

    private func sorted(_ value: JSONValue) -> JSONValue {
        guard let members = value.members else { return value }
        return .object(members.sorted { $0.name < $1.name }.map { ($0.name, sorted($0.value)) })
    }

    @Test func `every service has the hosts of its rule set in every Region`() throws {
        let cases = Corpus.cases("endpoints")
        #expect(cases.count > 600)
        let services = Dictionary(uniqueKeysWithValues: CalledService.allCases.map { ("\($0)", $0) })
        for given in cases {
            let service = try #require(given["service"]?.string.flatMap { services[$0] })
            let region = try #require(given["region"]?.string)
            for (place, said) in (given["endpoints"]?.array ?? []).enumerated() {
                let endpoint = ServiceEndpoint(service, in: region, fips: place >= 2, dualStack: place % 2 == 1)
                #expect(
                    [endpoint.address.authority, endpoint.signingRegion.rawValue] == said.array?.compactMap(\.string),
                    "\(service) in \(region), \(place)"
                )
            }
        }
    }

    @Test func `every combination of flags, variables and files means what it means to botocore`() throws {
        let cases = Corpus.cases("settings")
        #expect(cases.count == 320)
        for (number, given) in cases.enumerated() {
            let said = try #require(given["said"])
            let environment = Environment(given["environment"]?.texts ?? [:])
            let words = given["flags"]?.texts ?? [:]
            let flags = CallerFlags(
                profile: words["profile"],
                region: words["region"],
                endpointURL: words["endpointURL"]
            )
            let proxies = ProxySettings(environment)
            for member in said["proxies"]?.members ?? [] {
                let address = try #require(HTTPAddress(member.name))
                let proxy = proxies.proxy(for: address)?.value.address
                let expected = member.value.string.flatMap(HTTPAddress.init)
                #expect(proxy == expected, "case \(number), \(member.name)")
            }
            let settings: CallerSettings
            do {
                settings = try CallerSettings(flags, environment, TestFiles(given["files"]?.texts ?? [:]))
            } catch {
                for member in said["endpoints"]?.members ?? [] {
                    let kind = try #require(member.value["error"]?.string, "case \(number): \(error)")
                    // A setting that is wrong beside a Region that is missing: either may be told first.
                    #expect(kind == "\(error.kind)" || error.kind == .badSetting, "case \(number): \(error)")
                }
                continue
            }
            #expect(!said.has("error"), "case \(number)")
            #expect(settings.profile.value == said["profile"]?.string, "case \(number)")
            #expect(settings.certificateBundle?.value == said["ca_bundle"]?.string, "case \(number)")
            #expect(settings.retryMode.value.rawValue == said["retry_mode"]?.string, "case \(number)")
            #expect(settings.maximumAttempts?.value == said["max_attempts"]?.integer, "case \(number)")
            let plain = said["region"]?.string?.replacing("fips-", with: "").replacing("-fips", with: "")
            #expect(settings.region?.value.rawValue == plain, "case \(number)")
            for member in said["endpoints"]?.members ?? [] {
                let service = try #require(CalledService(rawValue: member.name))
                let place: Comment = "case \(number), \(service)"
                do {
                    let endpoint = try settings.endpoint(of: service)
                    var url = endpoint.address.description
                    while url.hasSuffix("/") { url.removeLast() }
                    #expect(url == member.value["url"]?.string, place)
                    #expect(endpoint.signingRegion.rawValue == member.value["signingRegion"]?.string, place)
                } catch {
                    #expect("\(error.kind)" == member.value["error"]?.string, place)
                }
            }
        }
    }
}
