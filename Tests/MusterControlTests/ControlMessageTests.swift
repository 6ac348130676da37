import MusterControl
import MusterCore
import Testing

struct ControlMessageTests {
    private static let request = ControlRequest(
        .approve,
        execution: "sim-1",
        wave: "data \"base\"",
        person: "anna",
        reason: "sieht gut aus ☃",
        token: "sim-1/1/00"
    )

    @Test func `a request reads back as it was written`() throws {
        let line = Self.request.line

        #expect(line.last == 0x0A && line.dropLast().allSatisfy { $0 != 0x0A })
        #expect(try ControlRequest(line: Array(line.dropLast())) == Self.request)
    }

    @Test(arguments: ControlAnswer.Result.allCases) func `an answer reads back as it was written`(
        result: ControlAnswer.Result
    ) throws {
        let answer = ControlAnswer(result, "wave \"a\" is approved")

        #expect(try ControlAnswer(line: Array(answer.line.dropLast())) == answer)
    }

    @Test(arguments: [
        "", "{", "null", "[]", "{}", "\"pause\"", #"{"schema":"muster.control/2","action":"pause"}"#,
        #"{"schema":"muster.control/1","action":"launch","execution":"e","as":"a"}"#,
        #"{"schema":"muster.control/1","action":"pause","as":"a"}"#,
        #"{"schema":"muster.control/1","action":"pause","execution":"e"}"#,
        #"{"schema":"muster.control/1","action":"pause","execution":"e","as":""}"#,
        #"{"schema":"muster.control/1","action":"pause","execution":"e","as":7}"#,
        #"{"schema":"muster.control/1","action":"pause","execution":"e","as":"a\nb"}"#,
        #"{"schema":"muster.control/1","action":"pause","execution":"e","as":"a","x":1}"#,
        #"{"schema":"muster.control/1","action":"pause","execution":"e","as":"a","as":"b"}"#,
    ])
    func `what is no request is refused`(text: String) {
        #expect(throws: ControlError.self) { try ControlRequest(line: Array(text.utf8)) }
    }

    @Test func `no bytes whatever make a reader trap`() {
        var random = SeededGenerator(seed: 7, stream: "control")
        let whole = Array(Self.request.line.dropLast())
        for _ in 0..<2_000 {
            var line = whole
            for _ in 0...random.draw(below: 6) {
                let place = Int(random.draw(below: UInt64(line.count)))
                line[place] = UInt8(truncatingIfNeeded: random.next())
            }
            _ = try? ControlRequest(line: Array(line.prefix(Int(random.draw(below: UInt64(line.count + 1))))))
            _ = try? ControlRequest(line: line)
            _ = try? ControlAnswer(line: line)
        }
    }
}
