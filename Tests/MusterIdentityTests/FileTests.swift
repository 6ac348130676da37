import MusterCore
import Testing

@testable import MusterIdentity

struct FileTests {
    @Test(arguments: [
        ("a 'b c' d", ["a", "b c", "d"]), ("\"a\\\"b\" c\\ d", ["a\"b", "c d"]), ("''", [""]), ("a\"\"", ["a"]),
        ("\"a\\n\"", ["a\\n"]), ("  a\t b ", ["a", "b"]), ("", []),
    ])
    func `a line has the words of a shell`(line: String, words: [String]) throws {
        #expect(try ShellWords.split(line) == words)
    }

    @Test(arguments: [("'a", ShellWords.Mistake.openQuote), ("a\\", .openEscape)])
    func `a line that does not end says why`(line: String, mistake: ShellWords.Mistake) {
        #expect(throws: mistake) { try ShellWords.split(line) }
    }

    @Test(arguments: [
        ("a = 1", 1, "a section in brackets has to come first"),
        ("[a]\nb = 1\n[a]", 3, "the section \"a\" stands here a second time"),
        ("[a]\nb = 1\nB: 2", 3, "the key \"b\" stands in the section \"a\" a second time"),
        ("[a]\nb = 1\n\nwJalrXUtnFEMI\nc = 2", 4, "expected a key, \"=\" and a value"),
        ("[a]\n= 1", 2, "expected a key, \"=\" and a value"),
        ("\u{FEFF}[a]", 1, "the file begins with a byte order mark; save it as UTF-8 without one"),
    ])
    func `a broken file names the line and shows nothing of it`(text: String, line: Int, message: String) {
        let mistake = #expect(throws: INIFile.Mistake.self) { try INIFile(Array(text.utf8)) }
        #expect(mistake?.line == line)
        #expect(mistake?.message == message)
    }

    @Test func `bytes that are no text name their line`() {
        let mistake = #expect(throws: INIFile.Mistake.self) { try INIFile(Array("[a]\nb=".utf8) + [0xFF]) }
        #expect(mistake?.line == 2)
    }

    @Test func `a path is expanded by the environment`() {
        let environment = Environment(["HOME": "/h/", "X": "y"])
        #expect(environment.expanded("~/a/$X/${X}z/$no/~") == "/h/a/y/yz/$no/~")
        #expect(environment.expanded("~other/a") == "~other/a")
        #expect(Environment([:]).expanded("~/a") == "~/a")
    }
}
