import Synchronization

/// Texts that do not look as AWS makes them: names from hand-written worlds and mistaken files, words of later versions.
///
/// One list of a kind for the whole process, since a number stands for the same text wherever it comes to. A list only
/// grows, by as many different texts as have been read, and its numbers are never shown.
package final class ForeignTexts: Sendable {
    private struct Texts {
        var numbers: [[UInt8]: Int] = [:]
        var texts: [[UInt8]] = []

        mutating func number(of text: [UInt8]) -> Int {
            if let known = numbers[text] { return known }
            numbers[text] = texts.count
            texts.append(text)
            return texts.count - 1
        }
    }

    private let list: Mutex<Texts>

    package init(beginningWith first: [[UInt8]] = []) {
        var texts = Texts()
        for text in first { _ = texts.number(of: text) }
        list = Mutex(texts)
    }

    package func number(of text: [UInt8]) -> Int {
        list.withLock { $0.number(of: text) }
    }

    package func text(of number: Int) -> [UInt8] {
        list.withLock { $0.texts[number] }
    }
}
