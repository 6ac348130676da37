import CLibXML2

/// Writes an XML document through libxml2: elements, attributes and text nodes, never CDATA.
///
/// Everything that passes is cleaned here, so that no caller can forget it. A class because it owns a handle.
final class XMLWriter {
    private let buffer: xmlBufferPtr
    private let writer: xmlTextWriterPtr

    init() {
        guard let buffer = xmlBufferCreate(), let writer = xmlNewTextWriterMemory(buffer, 0) else {
            preconditionFailure("libxml2 has no memory left for an empty document")
        }
        self.buffer = buffer
        self.writer = writer
        xmlTextWriterSetIndent(writer, 1)
        xmlTextWriterSetIndentString(writer, "  ")
        xmlTextWriterStartDocument(writer, nil, "UTF-8", nil)
    }

    deinit {
        xmlFreeTextWriter(writer)
        xmlBufferFree(buffer)
    }

    /// An element around what `content` writes.
    func element(_ name: String, _ attributes: [(name: String, value: String?)] = [], content: () -> Void = {}) {
        xmlTextWriterStartElement(writer, name)
        for (name, value) in attributes {
            guard let value else { continue }
            xmlTextWriterWriteAttribute(writer, name, value.cleaned)
        }
        content()
        xmlTextWriterEndElement(writer)
    }

    func text(_ text: String) {
        xmlTextWriterWriteString(writer, text.cleaned)
    }

    /// Ends the document.
    func finish() -> [UInt8] {
        xmlTextWriterEndDocument(writer)
        xmlTextWriterFlush(writer)
        guard let content = xmlBufferContent(buffer) else { return [] }
        return Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
    }
}
