import MusterAWS
import MusterCore

/// Fills a shape from pairs whose names are paths.
struct QueryDecoder: ShapeVisitor {
    /// Required members that are not there, and names that break the rules of the model.
    private(set) var gaps: [ValidationProblem] = []
    /// The first value that does not have the form of its type.
    private(set) var wrong: String?
    private let tree: QueryTree
    private let style: QueryStyle
    private let lowersNames: Bool
    private var node = 0
    /// As messages write it, and as the request does.
    private var path = ""
    private var place = ""

    init(_ tree: QueryTree, _ style: QueryStyle, lowersNames: Bool) {
        self.tree = tree
        self.style = style
        self.lowersNames = lowersNames
    }

    mutating func structure<Structure: AWSStructure>(_ value: inout Structure) {
        value.visitMembers(&self)
    }

    private func shown(_ name: String) -> String {
        lowersNames ? name.prefix(1).lowercased() + name.dropFirst() : name
    }

    private mutating func within(_ child: Int, _ step: String, _ shown: String, _ walk: (inout Self) -> Void) {
        let outer = (node, path, place)
        node = child
        path = path.isEmpty ? shown : path + "." + shown
        place = place.isEmpty ? step : place + "." + step
        walk(&self)
        (node, path, place) = outer
    }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value) {
        let asked = style.name(of: member)
        guard let child = tree.child(asked, of: node) else {
            let name = shown(member.wireName)
            gaps.append(
                ValidationProblem(path: path.isEmpty ? name : path + "." + name, constraint: ValidationProblem.missing)
            )
            return
        }
        within(child, asked, shown(member.wireName)) { value.accept(&$0, member.value) }
    }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value?) {
        let asked = style.name(of: member)
        guard let child = tree.child(asked, of: node) else { return }
        var present = Value.blank
        within(child, asked, shown(member.wireName)) { present.accept(&$0, member.value) }
        value = present
    }

    mutating func list<Element: AWSValue>(_ value: inout [Element], _ schema: ValueSchema) {
        if tree.isLeaf(node) {
            // A name with an empty value is an empty list, and one with a text is none.
            return tree.text(node) == "" ? () : fail("a list, numbered from 1")
        }
        let list = style == .ec2 ? node : tree.child(schema.elementName, of: node)
        let before = style == .ec2 ? "" : "\(schema.elementName)."
        guard let items = list.flatMap(tree.numbered) else { return fail("a list, numbered from \(before)1") }
        for (index, item) in items.enumerated() {
            var element = Element.blank
            within(item, "\(before)\(index + 1)", "\(index + 1).member") {
                element.accept(&$0, schema.element ?? .plain)
            }
            value.append(element)
        }
    }

    mutating func map<Element: AWSValue>(_ value: inout [String: Element], _ schema: ValueSchema) {
        if tree.isLeaf(node), tree.text(node) == "" { return }
        guard let entries = tree.child("entry", of: node).flatMap(tree.numbered) else {
            return fail("a map, numbered from entry.1")
        }
        for (index, entry) in entries.enumerated() {
            guard let key = tree.child(schema.keyName, of: entry).flatMap(tree.text),
                let child = tree.child(schema.elementName, of: entry)
            else {
                return fail("a \(schema.keyName) and a \(schema.elementName) in entry.\(index + 1)")
            }
            var element = Element.blank
            within(child, "entry.\(index + 1).\(schema.elementName)", "\(key.prefix(128)).member") {
                element.accept(&$0, schema.element ?? .plain)
            }
            value[key] = element
        }
    }

    mutating func text(_ value: inout String, _ schema: ValueSchema) {
        guard let text = tree.text(node) else { return fail("a text") }
        value = text
    }

    mutating func name(_ value: inout ResourceName, _ schema: ValueSchema) {
        guard let text = tree.text(node) else { return fail("a text") }
        let broken = schema.constraints(brokenBy: text)
        gaps += broken.map { ValidationProblem(path: path, constraint: $0) }
        if broken.isEmpty { value = ResourceName(text) }
    }

    mutating func word<Word: AWSWord>(_ value: inout Word, _ schema: ValueSchema) {
        guard let text = tree.text(node) else { return fail("a text") }
        let broken = schema.constraints(brokenBy: text)
        gaps += broken.map { ValidationProblem(path: path, constraint: $0) }
        if broken.isEmpty { value = Word(rawValue: text) }
    }

    mutating func boolean(_ value: inout Bool) {
        switch tree.text(node) {
        case "true": value = true
        case "false": value = false
        default: fail("true or false")
        }
    }

    mutating func integer(_ value: inout Int, _ schema: ValueSchema) {
        guard let number = tree.text(node).flatMap(Int.init) else { return fail("a whole number") }
        value = number
    }

    mutating func fraction(_ value: inout Double) {
        guard let number = tree.text(node).flatMap(Double.init) else { return fail("a number") }
        value = number
    }

    mutating func timestamp(_ value: inout Timestamp, _ schema: ValueSchema) {
        guard let time = tree.text(node).flatMap({ Timestamp(iso8601: $0) }) else {
            return fail("a time after ISO 8601")
        }
        value = time
    }

    mutating func bytes(_ value: inout [UInt8], _ schema: ValueSchema) {
        guard let bytes = tree.text(node).flatMap(Base64.decode) else { return fail("bytes in Base64") }
        value = bytes
    }

    private mutating func fail(_ expected: String) {
        wrong = wrong ?? "\(place): expected \(expected)"
    }
}
