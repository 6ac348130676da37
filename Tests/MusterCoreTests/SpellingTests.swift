import MusterCore
import Testing

struct SpellingTests {
    @Test(arguments: [
        ("databse", "database"), ("dependson", "dependsOn"), ("JSON", "json"), ("junti", "junit"), ("rt0", "rto"),
    ])
    func `a slip of the finger finds the word that was meant`(typed: String, meant: String) {
        let words = ["web", "database", "dependsOn", "json", "junit", "rto", "rpo"]

        #expect(Spelling.nearest(to: typed, among: words) == meant)
    }

    @Test(arguments: ["", "a", "zebra", String(repeating: "x", count: 10_000)])
    func `nothing is suggested where nothing is near`(typed: String) {
        #expect(Spelling.nearest(to: typed, among: ["database", "web"]) == nil)
    }

    @Test func `case alone is a smaller slip than another letter`() {
        #expect(Spelling.distance("dependson", "dependsOn") == 1)
        #expect(Spelling.distance("dependsan", "dependsOn") == 3)
        #expect(Spelling.distance("same", "same") == 0)
    }
}
