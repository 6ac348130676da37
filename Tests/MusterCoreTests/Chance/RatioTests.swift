import Foundation
import MusterCore
import Testing

struct RatioTests {
    @Test(
        arguments: [
            ("25%", 25, 100), ("0.3%", 3, 1_000), ("100%", 100, 100), ("0%", 0, 100), ("0.025", 25, 1_000), ("1", 1, 1),
            ("0", 0, 1), ("3 in 1000", 3, 1_000), ("1.000", 1_000, 1_000), ("0.000000001%", 1, 100_000_000_000),
        ] as [(String, UInt64, UInt64)]
    )
    func `a probability is read exactly`(text: String, numerator: UInt64, denominator: UInt64) {
        #expect(Ratio(text: text) == Ratio(numerator, in: denominator))
        #expect(Ratio(text: text) != nil)
    }

    @Test(arguments: [
        "", "%", "in", "3 in", "3 in 0", "4 in 3", "-1%", "-0.5", "+25%", "+1 in 2", "101%", "100.1%", "1.1", "2", ".5",
        "1.", "0.", "1.2.3", "1e-3", "0x1", "25 %", "٥%", "0.٥", "NaN", "inf", "0.0000000001", "99999999999999999999",
        "99999999999999999999 in 99999999999999999999", "1 of 2", "1 in 2 in 3",
    ])
    func `a text that is no probability is refused`(text: String) {
        #expect(Ratio(text: text) == nil)
    }

    @Test func `a fraction above one or of nothing is refused`() {
        #expect(Ratio(2, in: 1) == nil)
        #expect(Ratio(0, in: 0) == nil)
    }

    @Test func `a probability reads as it is meant`() {
        #expect(Ratio(3, in: 1_000)?.description == "3 in 1000")
        #expect(Ratio.always.description == "1 in 1")
    }

    @Test(arguments: [
        #"{"numerator":2,"denominator":1}"#, #"{"numerator":0,"denominator":0}"#, #"{"numerator":1}"#,
    ])
    func `a stored fraction that is no probability is refused`(json: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(Ratio.self, from: Data(json.utf8))
        }
    }

    @Test func `a probability survives being stored`() throws {
        let ratio = try #require(Ratio(3, in: 1_000))

        #expect(try JSONDecoder().decode(Ratio.self, from: JSONEncoder().encode(ratio)) == ratio)
    }
}
