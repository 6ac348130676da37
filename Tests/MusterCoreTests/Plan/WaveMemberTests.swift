import Foundation
import MusterCore
import Testing

struct WaveMemberTests {
    private static let place = SourceRange(file: "plan.yaml", line: 3, column: 7, length: 4)
    private static let members: [WaveMember] = [
        WaveMember(.name("db-1")),
        WaveMember(.name("db-1"), impact: .optional),
        WaveMember(.name("db-1"), asOf: .age(.seconds(60))),
        WaveMember(.name("db-1"), disposition: .stopped),
        WaveMember(.tags(["tier": "db"]), saved: SavedSelection([.name("db-1")], isFrozen: true)),
        WaveMember(.id(SourceServerID("s-00000000000000001")), location: place),
        WaveMember(.name("db-1"), impact: .optional, asOf: .age(.seconds(60)), disposition: .stopped, location: place),
    ]

    @Test func `members are equal when all that is said of them is`() {
        for (first, one) in Self.members.enumerated() {
            for (second, other) in Self.members.enumerated() { #expect((one == other) == (first == second)) }
        }
    }

    @Test func `what is said and taken back leaves no trace`() {
        var member = WaveMember(.name("db-1"))
        member.asOf = .age(.seconds(60))
        member.disposition = .stopped
        member.location = Self.place
        #expect(
            member == WaveMember(.name("db-1"), asOf: .age(.seconds(60)), disposition: .stopped, location: Self.place)
        )

        member.asOf = nil
        member.disposition = nil
        member.location = nil
        #expect(member == WaveMember(.name("db-1")))
    }

    @Test(arguments: members) func `a member is read as it was written`(member: WaveMember) throws {
        let written = try JSONEncoder().encode(member)

        #expect(try JSONDecoder().decode(WaveMember.self, from: written) == member)
    }

    @Test func `a record names what it says of a member, and nothing else`() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(Self.members[3]), as: UTF8.self)

        #expect(text == #"{"disposition":"stopped","impact":"critical","selector":{"name":{"_0":"db-1"}}}"#)
    }
}
