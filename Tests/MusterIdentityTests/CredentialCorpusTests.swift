import MusterAWS
import MusterCore
import MusterWire
import Testing

@testable import MusterIdentity

/// Credentials beside those that botocore finds on the same machine.
struct CredentialCorpusTests {
    @Test func `every machine gives the credentials that botocore finds, by the same requests`() async throws {
        let cases = Corpus.cases("credentials")
        #expect(cases.count == 400)
        for (number, given) in cases.enumerated() {
            try await compare(given, "case \(number)")
        }
    }

    private func compare(_ given: JSONValue, _ place: Comment) async throws {
        var machine = Machine(given["files"]?.texts ?? [:], given["environment"]?.texts ?? [:])
        machine.flags.profile = given["profile"]?.string
        let script = machine.script
        for member in given["programs"]?.members ?? [] {
            script.programs[member.name] = (member.value[0]?.integer ?? 0, member.value[1]?.string ?? "")
        }
        let exchanges = given["exchanges"]?.array ?? []
        script.answer = { request, address in
            let number = script.requests.count - 1
            guard exchanges.indices.contains(number) else {
                Issue.record("\(place): \(request.method) \(address)\(request.path) is not asked for")
                return nil
            }
            let expected = exchanges[number]
            self.compare(request, address, expected, place)
            guard let status = expected["status"]?.integer, status > 0 else { return nil }
            return WireAnswer(status, body: Array((expected["answer"]?.string ?? "").utf8))
        }
        let said = try #require(given["said"])
        do {
            let found = try await machine.chain().find()
            #expect(found.source.rawValue == said["source"]?.string, "\(place): \(said)")
            #expect(found.credentials.accessKeyID == said["key"]?.string, place)
            #expect(found.credentials.secretAccessKey == said["secret"]?.string, place)
            #expect(found.credentials.sessionToken == said["token"]?.string, place)
            #expect(found.account?.rawValue == said["account"]?.string, place)
            let end = found.credentials.expiration.map { Int($0.nanoseconds / 1_000_000_000) }
            #expect(end == said["end"]?.integer, place)
        } catch let error as IdentityError {
            #expect(said.has("none") || said.has("error"), "\(place): \(error) instead of \(said)")
            if said.has("none") { #expect(error.kind == .noCredentials, "\(place): \(error)") }
        }
        #expect(script.requests.count == exchanges.count, place)
        let runs = (given["runs"]?.array ?? []).map { $0.array?.compactMap(\.string) ?? [] }
        #expect(script.runs == runs, place)
        for member in given["wrote"]?.members ?? [] {
            let written = try JSONParser.parse(try #require(machine.files.written[member.name], place))
            #expect(written.texts == member.value.texts, place)
        }
    }

    private func compare(_ request: WireRequest, _ address: HTTPAddress, _ expected: JSONValue, _ place: Comment) {
        #expect(request.method.rawValue == expected["method"]?.string, place)
        var url = "\(address.scheme)://\(address.authority)\(request.path)"
        if !request.query.isEmpty { url += "?" + request.query }
        var other = expected["url"]?.string ?? ""
        if url.hasSuffix("/") { url.removeLast() }
        if other.hasSuffix("/") { other.removeLast() }
        #expect(url == other, place)
        #expect(request.headers["host"] == address.authority, place)
        for header in expected["headers"]?.members ?? [] {
            #expect(request.headers[header.name] == header.value.string, "\(place), \(header.name)")
        }
        let signature = try? RequestSignature(request)
        let signed = expected["signed"]?.array?.compactMap(\.string)
        #expect(signature.map { [$0.accessKeyID, $0.scope.region, $0.scope.service] } == signed, place)
        if let form = expected["form"]?.array {
            let pairs = FormText.parse(String(decoding: request.body, as: UTF8.self), plusIsBlank: true) ?? []
            let found = pairs.map { [$0.name, $0.value.hasPrefix("muster-17") ? "(made up)" : $0.value] }
            #expect(
                found.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) } == form.map { $0.array?.compactMap(\.string) ?? [] },
                place
            )
        }
        if let json = expected["json"] {
            #expect((try? JSONParser.parse(request.body))?.texts == json.texts, place)
        }
    }
}
