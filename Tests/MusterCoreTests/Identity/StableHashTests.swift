import MusterCore
import Testing

struct StableHashTests {
    /// The published values of FNV-1a with 64 bits for "", "a" and "foobar".
    @Test(arguments: [
        ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
    ])
    func `bytes give the published values of FNV-1a`(text: String, digest: String) {
        var hash = StableHash()
        for byte in text.utf8 {
            hash.combine(byte)
        }

        #expect(hash.hex == digest)
    }

    @Test func `texts that join to the same bytes differ`() {
        var first = StableHash()
        first.combine("ab")
        first.combine("c")
        var second = StableHash()
        second.combine("a")
        second.combine("bc")

        #expect(first != second)
    }
}
