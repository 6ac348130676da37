import MusterCore
import Testing

struct IdentifierTests {
    @Test(arguments: [
        ("123456789012", true), ("000000000000", true), ("12345678901", false), ("1234567890123", false),
        ("12345678901a", false), ("１２３４５６７８９０１２", false), ("", false), ("12345678901 ", false),
    ])
    func `an account is twelve digits`(text: String, isWellFormed: Bool) {
        #expect(AccountID(text).isWellFormed == isWellFormed)
    }

    @Test(arguments: [
        ("us-east-1", "aws"), ("eu-central-1", "aws"), ("cn-north-1", "aws-cn"), ("us-gov-west-1", "aws-us-gov"),
        ("eusc-de-east-1", "aws-eusc"),
    ])
    func `a Region belongs to its partition`(region: String, partition: String) {
        #expect(RegionName(region).partition == partition)
    }

    @Test func `identifiers keep their text and sort by it`() {
        let servers = ["s-2", "s-10", "s-1"].map(SourceServerID.init(_:))

        #expect(servers.sorted().map(\.description) == ["s-1", "s-10", "s-2"])
    }
}
