import Foundation
import FoundationXML

/// An XML document as an outside parser sees it.
final class ParsedXML: NSObject, XMLParserDelegate {
    struct Element {
        var name: String
        var attributes: [String: String]
        var text = ""
        var children: [Element] = []

        subscript(attribute: String) -> String? { attributes[attribute] }

        func all(_ name: String) -> [Element] {
            children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
        }
    }

    private var open: [Element] = [Element(name: "", attributes: [:])]

    /// The root element; `nil` when the document is not well-formed.
    static func root(of bytes: [UInt8]) -> Element? {
        let parser = XMLParser(data: Data(bytes))
        let delegate = ParsedXML()
        parser.delegate = delegate
        guard parser.parse() else { return nil }
        return delegate.open.first?.children.first
    }

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        open.append(Element(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        open[open.count - 1].text += text
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        let element = open.removeLast()
        open[open.count - 1].children.append(element)
    }
}
