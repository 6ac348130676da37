import MusterCore
import Testing

@testable import MusterReport

struct CleanTextTests {
    @Test(arguments: [
        ("plain", "plain"),
        ("\u{1B}[1;31mred\u{1B}[0m", "red"),
        ("\u{9B}31mred", "red"),
        ("\u{1B}]0;title\u{7}after", "after"),
        ("\u{1B}]8;;http://x\u{1B}\\link\u{1B}]8;;\u{1B}\\", "link"),
        ("\u{1B}(Bcharset", "charset"),
        ("\u{1B}]never ends", "\u{FFFD}]never ends"),
        ("\u{1B}", "\u{FFFD}"),
        ("a\r\nb\r\r\nc\rd", "a\nb\nc\rd"),
        ("\u{0}\u{8}\u{FFFE}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("]]> & <", "]]> & <"),
        ("日本語 😀", "日本語 😀"),
    ])
    func `text is cleaned`(dirty: String, clean: String) {
        #expect(dirty.cleaned == clean)
        #expect(clean.cleaned == clean)
    }

    @Test(arguments: [64, 100, 1_000])
    func `capped text fits and stays valid`(limit: Int) {
        for text in [String(repeating: "日本", count: 2_000), String(repeating: "a\n", count: 2_000)] {
            let capped = text.capped(bytes: limit)

            #expect(capped.utf8.count <= limit)
            #expect(capped.contains("truncated"))
            #expect(!capped.unicodeScalars.contains("\u{FFFD}"))
        }
        #expect("short".capped(bytes: limit) == "short")
    }

    @Test(arguments: [
        ("abc", 3), ("日本", 4), ("e\u{301}", 1), ("😀", 2), ("👩‍👩‍👧‍👦", 2), ("🇩🇪", 2), ("\u{200B}", 0), ("ﾊﾝ", 2), ("Ａ", 2),
        ("❤️", 2),
    ])
    func `columns are counted as a terminal draws them`(text: String, columns: Int) {
        #expect(text.columns == columns)
    }

    @Test func `text is fitted by columns, not by characters`() {
        #expect("データベース".fitted(to: 7, ellipsis: "…") == "データ…")
        #expect("データベース".fitted(to: 6, ellipsis: "…") == "デー…")
        #expect("short".fitted(to: 5, ellipsis: "…") == "short")
        #expect("long".fitted(to: 2, ellipsis: "...") == "..")
        #expect("a bb ccc".wrapped(to: 8) == ["a bb ccc"])
        #expect("aaaa bbbb cccc".wrapped(to: 9) == ["aaaa bbbb", "cccc"])
        #expect("aaaaaaaaaaaa b".wrapped(to: 8) == ["aaaaaaaa", "aaaa b"])
        #expect("".wrapped(to: 8) == [""])
    }
}
