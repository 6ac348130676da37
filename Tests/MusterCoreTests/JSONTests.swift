import MusterCore
import Testing

struct JSONTests {
    @Test func `a text is read with its places`() throws {
        let value = try JSONParser.parse(#" {"a": [1, -2.50e+3, "x"], "b": {"c": null, "d": true}}"#)

        #expect(value == ["a": .array([1, JSONValue(.number("-2.50e+3")), "x"]), "b": ["c": nil, "d": true]])
        #expect(value.offset == 1)
        #expect(value["a"]?[1]?.offset == 11)
        #expect(value["a"]?[1]?.double == -2500)
        #expect(value["a"]?[1]?.integer == -2500)
        #expect(value["b"]?.members?.first?.offset == 33)
    }

    @Test(arguments: [
        (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\ud83d\ude00""#, "é😀"), (#""日本""#, "日本"),
        (#""\u0000""#, "\u{0}"), ("\"\u{7F}\"", "\u{7F}"),
    ])
    func `strings are read with their escapes`(text: String, expected: String) throws {
        #expect(try JSONParser.parse(text) == .string(expected))
    }

    @Test(arguments: [
        ("", "line 1, column 1: expected a value, found the end of the text"),
        ("{\n  \"a\": tru\n}", #"line 2, column 8: expected a value, found "tru""#),
        ("[1,]", #"line 1, column 4: expected a value, found "]""#),
        (#"{"a" 1}"#, #"line 1, column 6: expected ":" after the name, found "1""#),
        ("{a: 1}", #"line 1, column 2: expected the name of a member in quotes, found "a""#),
        (#"{"a": 1 "b": 2}"#, #"line 1, column 9: expected "," or "}", found a string"#),
        ("[1 2]", #"line 1, column 4: expected "," or "]", found "2""#),
        ("01", "line 1, column 1: a number does not begin with 0"),
        ("1.", "line 1, column 3: expected a digit, found the end of the text"),
        ("-", "line 1, column 2: expected a digit, found the end of the text"),
        ("1e+", "line 1, column 4: expected a digit, found the end of the text"),
        ("\"é\\q\"", #"line 1, column 3: expected one of "\/bfnrtu after the backslash"#),
        ("\"abc", "line 1, column 1: the string has no end"),
        ("\"a\nb\"", "line 1, column 3: expected the control character 0x0A as an escape"),
        (#""\ud83d""#, "line 1, column 2: half of a surrogate pair stands alone"),
        (#""\ude00""#, "line 1, column 2: half of a surrogate pair stands alone"),
        (#""\u12g4""#, "line 1, column 2: expected four hexadecimal digits after \\u"),
        ("true false", #"line 1, column 6: expected the end of the text, found "false""#),
        ("\"\\", #"line 1, column 2: expected one of "\/bfnrtu after the backslash"#),
        ("NaN", #"line 1, column 1: expected a value, found "NaN""#),
    ])
    func `a mistake is named with its place`(text: String, message: String) {
        let error = #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(text) }

        #expect(error?.description == message)
    }

    @Test func `bytes that are not UTF-8 are refused`() {
        let error = #expect(throws: JSONSyntaxError.self) { try JSONParser.parse([0x22, 0x41, 0xFF, 0x22]) }

        #expect(error?.message == "the string is not valid UTF-8")
    }

    @Test func `nesting and size are bounded`() throws {
        let deep = String(repeating: "[", count: 100_000)
        let allowed = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)

        #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(deep) }
        #expect(try JSONParser.parse(allowed).array?.count == 1)
        #expect(throws: JSONSyntaxError.self) { try JSONParser.parse("[1,2]", limits: .init(size: 4)) }
    }

    @Test func `a byte order mark and white space are passed over`() throws {
        #expect(try JSONParser.parse([0xEF, 0xBB, 0xBF, 0x0A, 0x31, 0x0D, 0x09]) == 1)
    }

    @Test func `any cut and any changed byte is answered without a trap`() {
        let text = Array(#"{"a":[1,-2.5e3,"x\u00e9\ud83d\ude00\n"],"b":{"c":null,"d":[true,false]}}"#.utf8)
        var refused = 0
        for index in text.indices {
            if (try? JSONParser.parse(Array(text[..<index]))) == nil { refused += 1 }
            for byte in [UInt8(0), 0x22, 0x5C, 0x7B, 0x5D, 0x80, 0xFF] {
                var changed = text
                changed[index] = byte
                _ = try? JSONParser.parse(changed)
            }
        }

        #expect(refused == text.count)
    }

    @Test func `what is written reads back the same`() throws {
        let value: JSONValue = [
            "empty": [:], "none": [], "text": .string("\u{0}\u{1F}\"\\\u{2028}é😀</script>"), "numbers": [1, -7],
            "half": .number(0.5), "nothing": nil,
        ]

        #expect(try JSONParser.parse(JSONWriter().text(value)) == value)
        #expect(try JSONParser.parse(JSONWriter(isPretty: true, isSafeInHTML: true).text(value)) == value)
        #expect(!JSONWriter(isSafeInHTML: true).text(value).contains("<"))
    }

    @Test func `pretty text has a line for each element`() {
        let value: JSONValue = ["a": [1, ["b": true]], "c": [], "d": [:]]

        #expect(
            JSONWriter(isPretty: true).text(value) == """
                {
                  "a": [
                    1,
                    {
                      "b": true
                    }
                  ],
                  "c": [],
                  "d": {}
                }
                """
        )
        #expect(JSONWriter().text(value) == #"{"a":[1,{"b":true}],"c":[],"d":{}}"#)
    }

    @Test func `the places of many bytes are those of each`() {
        let bytes = Array("ab\né😀x\n\nz".utf8)
        let offsets = [9, 0, 3, 5, 40, 1, 10, -1]

        let places = JSONPosition.places(of: offsets, in: bytes)

        #expect(places == offsets.map { JSONPosition(of: $0, in: bytes) })
        #expect(places[3] == JSONPosition(line: 2, column: 2))
        #expect(places[4] == JSONPosition(line: 4, column: 2))
    }

    @Test func `the last of several members of a name counts`() throws {
        #expect(try JSONParser.parse(#"{"a":1,"a":2}"#)["a"] == 2)
    }

    @Test(arguments: [("1", 1), ("3.0", 3), ("1e3", 1000), ("-0", 0)])
    func `a whole number may be written in several ways`(text: String, value: Int) throws {
        #expect(try JSONParser.parse(text).integer == value)
    }

    @Test(arguments: ["1.5", "1e400", "99999999999999999999", "\"1\""])
    func `what is not a whole number is none`(text: String) throws {
        #expect(try JSONParser.parse(text).integer == nil)
    }
}
