import Synchronization

/// Names of resources that do not look as AWS makes them: from hand-written worlds and mistaken files.
///
/// One list for the whole process, since a ``ResourceName`` stands for the same text wherever it comes to. It only
/// grows, by as many different names as have been read, and its numbers are never shown.
final class ForeignNames: Sendable {
    static let shared = ForeignNames()

    private struct Names {
        var numbers: [[UInt8]: Int] = [:]
        var texts: [[UInt8]] = []
    }

    private let names = Mutex(Names())

    private init() {}

    func number(of text: [UInt8]) -> Int {
        names.withLock { names in
            if let known = names.numbers[text] { return known }
            names.numbers[text] = names.texts.count
            names.texts.append(text)
            return names.texts.count - 1
        }
    }

    func text(of number: Int) -> [UInt8] {
        names.withLock { $0.texts[number] }
    }
}
