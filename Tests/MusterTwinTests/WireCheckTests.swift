import MusterAWS
import MusterSimulator
import Testing

/// Every operation over the wire, in each protocol of its service, with requests that do not fit the model.
struct WireCheckTests {
    struct Subject: CustomTestStringConvertible, Sendable {
        let operation: any AWSOperation.Type
        let speech: WireCheck.Speech

        var testDescription: String { "\(operation.actionName) in \(speech.rawValue)" }
    }

    private static let subjects = OperationCatalog.operations.flatMap { operation in
        WireCheck.Speech.spoken(by: operation.service).map { Subject(operation: operation, speech: $0) }
    }

    @Test(arguments: subjects)
    func `a member that is missing or of a wrong type is refused in the words of the service`(
        subject: Subject
    ) throws {
        let (_, wrong) = try WireCheck(subject.operation, subject.speech).wrongAnswers()

        #expect(wrong == [])
    }
}
