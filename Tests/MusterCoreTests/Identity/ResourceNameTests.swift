import MusterCore
import Testing

struct ResourceNameTests {
    private static let texts = [
        "", "s", "s-", "s-0", "s-0123456789abcdef0", "s-ZZZZZZZZZZZZZZZZZ", "s-0123456789abcdef01", "s-db_1", "s-db-1",
        "i-0123456789abcdef0", "drsjob-0123456789abcdef0", "pit-0123456789abcdef0", "drsjob-", "web-1", "WEB_1",
        "a.b", "s-Größe", "s-0123456789abcdefé", "a text that is far longer than any name", "aaaaaaaaaaaaaaaaa", "0",
        "_",
    ]

    @Test(arguments: texts) func `a name is the text that it was made from`(text: String) {
        #expect(SourceServerID(text).rawValue == text)
        #expect(SourceServerID(rawValue: text) == SourceServerID(text))
    }

    @Test func `names are equal and in order exactly as their texts are`() {
        for first in Self.texts {
            for second in Self.texts {
                let (one, other) = (ResourceName(first), ResourceName(second))
                #expect((one == other) == (first == second), "\(first) and \(second)")
                #expect((one < other) == (first < second), "\(first) and \(second)")
                if first == second { #expect(one.hash == other.hash) }
            }
        }
    }

    @Test(arguments: texts) func `a name shows the bytes of its text`(text: String) {
        var bytes: [UInt8] = []
        ResourceName(text).withUTF8 { bytes = Array($0) }

        #expect(bytes == Array(text.utf8))
    }

    @Test(arguments: texts, ["", "arn:aws:drs:us-east-1:111122223333:source-server/", "Größe "])
    func `a name behind another text is both texts in one`(text: String, prefix: String) {
        #expect(ResourceName(text).text(after: prefix) == prefix + text)
    }

    @Test(arguments: texts) func `a digest takes a name as it takes its text`(text: String) {
        var (byName, byText) = (StableHash(), StableHash())
        byName.combine(ResourceName(text))
        byText.combine(text)

        #expect(byName == byText)
    }

    @Test func `a name and a missing name take sixteen bytes`() {
        #expect(MemoryLayout<SourceServerID>.size == 16)
        #expect(MemoryLayout<SourceServerID?>.size == 16)
    }

    @Test(arguments: [("s-0123456789abcdefZ", true), ("s-0123456789abcde_0", false), ("s-0", false), ("web-1", false)])
    func `the service's form is a prefix and seventeen letters or digits`(text: String, isComplete: Bool) {
        #expect(ResourceName(text).hasServiceForm == isComplete)
    }

    @Test func `a table finds every name at its place, and no other`() {
        let names = (0..<1_000).map { ResourceName("s-\($0)") }
        var index = ResourceIndex(capacity: 10)
        for place in names.indices { #expect(index.insert(names[place], at: place) { names[$0] } == nil) }

        for place in names.indices { #expect(index.position(of: names[place]) { names[$0] } == place) }
        #expect(index.insert(names[7], at: 1_000) { names[$0] } == 7)
        #expect(index.position(of: ResourceName("s-1000")) { names[$0] } == nil)
    }
}
