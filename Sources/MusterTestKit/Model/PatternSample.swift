package import MusterAWS
import Synchronization

/// Makes texts that satisfy a rule of the model, and texts that break one part of it.
package enum PatternSample {
    /// What was found before: the same few patterns are asked for again and again.
    private static let found = Mutex<[String: String?]>([:])

    private static func once(_ key: String, _ make: () -> String?) -> String? {
        if let known = found.withLock({ $0[key] }) { return known }
        let text = make()
        found.withLock { $0[key] = .some(text) }
        return text
    }

    /// A text that satisfies the rule and has so many characters at least; `nil` where none was found.
    package static func text(_ schema: ValueSchema, atLeast least: Int) -> String? {
        guard schema.words.isEmpty else { return schema.words[0] }
        guard let pattern = schema.pattern else { return String(repeating: "a", count: least) }
        return once("\(least)-\(schema.maximum ?? 0) \(pattern.source)") {
            var parser = PatternParser(pattern.source)
            guard let node = parser.parse() else { return nil }
            let lack = max(0, least - sample(node, extra: 0).unicodeScalars.count)
            for extra in [0, lack, 1, 2, 5, 10, 30, 100, 300, 1_100, 2_100] {
                let text = sample(node, extra: extra)
                let count = text.unicodeScalars.count
                if count >= least, count <= schema.maximum ?? .max, pattern.matches(text) { return text }
            }
            return nil
        }
    }

    /// A text that satisfies the rule and is as long as it may be.
    package static func longest(_ schema: ValueSchema, _ maximum: Int) -> String? {
        guard schema.words.isEmpty else { return schema.words.last }
        guard let pattern = schema.pattern else { return String(repeating: "a", count: maximum) }
        return once("longest \(maximum) \(pattern.source)") {
            var parser = PatternParser(pattern.source)
            guard let node = parser.parse() else { return nil }
            let room = max(0, maximum - sample(node, extra: 0).unicodeScalars.count)
            for extra in [room, room - 1, room / 2, 0] where extra >= 0 {
                let text = sample(node, extra: extra)
                if text.unicodeScalars.count <= maximum, pattern.matches(text) { return text }
            }
            return text(schema, atLeast: schema.minimum ?? 0)
        }
    }

    /// A text of an allowed length that does not match the pattern; `nil` where every text does.
    package static func mismatch(_ schema: ValueSchema) -> String? {
        guard let pattern = schema.pattern, let good = text(schema, atLeast: max(1, schema.minimum ?? 1)) else {
            return nil
        }
        return once("mismatch \(good.unicodeScalars.count) \(pattern.source)") {
            let count = good.unicodeScalars.count
            return ["!", "\u{1}", " ", "\n"].lazy.map { String(repeating: $0, count: count) }
                .first { !pattern.matches($0) }
        }
    }

    /// Repeats what may be repeated so many times more than it has to be, once in all.
    private static func sample(_ node: PatternNode, extra: Int) -> String {
        var rest = extra
        return sample(node, &rest)
    }

    private static func sample(_ node: PatternNode, _ extra: inout Int) -> String {
        switch node {
        case .characters(let set):
            guard set.anchor == nil else { return "" }
            return scalar(of: set).map { String(Character($0)) } ?? ""
        case .sequence(let nodes):
            var text = ""
            for node in nodes { text += sample(node, &extra) }
            return text
        case .choice(let nodes):
            // The last one: where a model allows short and long forms, that is the long one.
            return nodes.last.map { sample($0, &extra) } ?? ""
        case .repeated(let node, let minimum, let maximum):
            let more = max(0, min(extra, (maximum ?? .max) - minimum))
            extra -= more
            var text = ""
            for _ in 0..<minimum + more {
                var none = 0
                text += sample(node, &none)
            }
            return text
        }
    }

    private static func scalar(of set: MusterAWS.CharacterSet) -> Unicode.Scalar? {
        for scalar in "a0Aabcdefghijklmnopqrstuvwxyz123456789-_/:.+=@ *$#%".unicodeScalars
        where set.contains(scalar.value, category: scalar.properties.generalCategory.shortName) {
            return scalar
        }
        return (33..<0x3000).lazy.compactMap(Unicode.Scalar.init).first {
            set.contains($0.value, category: $0.properties.generalCategory.shortName)
        }
    }
}
