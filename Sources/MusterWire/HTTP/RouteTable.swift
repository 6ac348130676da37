package import MusterAWS

/// Finds the operation that a method and a path stand for.
package struct RouteTable: Sendable {
    package struct Route: Sendable {
        package let operation: any AWSOperation.Type
        /// What stands in the places of the path's labels, decoded.
        package let labels: [String: String]
    }

    private struct Entry: Sendable {
        let method: HTTPMethod
        let template: PathTemplate
        let operation: any AWSOperation.Type
    }

    /// By method and whole path, for the paths without labels.
    private var plain: [String: any AWSOperation.Type] = [:]
    private var labelled: [Entry] = []

    package init(_ operations: [any AWSOperation.Type]) {
        for operation in operations {
            let traits = operation.traits
            let template = PathTemplate(traits.path)
            let hasLabels = template.parts.contains { if case .label = $0 { true } else { false } }
            if hasLabels {
                labelled.append(Entry(method: traits.method, template: template, operation: operation))
            } else {
                plain[traits.method.rawValue + " " + traits.path] = operation
            }
        }
    }

    package static let drs = RouteTable(DRS.operations)

    /// `nil` where no operation has this method and path, or a label cannot be decoded.
    ///
    /// A label takes the rest of the path, so that an ARN may stand there with its slashes encoded or plain.
    package func route(_ method: HTTPMethod, _ path: String) -> Route? {
        if let operation = plain[method.rawValue + " " + path] { return Route(operation: operation, labels: [:]) }
        for entry in labelled where entry.method == method {
            if let labels = Self.labels(entry.template, path) {
                return Route(operation: entry.operation, labels: labels)
            }
        }
        return nil
    }

    private static func labels(_ template: PathTemplate, _ path: String) -> [String: String]? {
        var rest = path.utf8.dropFirst(path.utf8.first == UInt8(ascii: "/") ? 1 : 0)
        var labels: [String: String] = [:]
        for (index, part) in template.parts.enumerated() {
            switch part {
            case .literal(let text):
                guard rest.starts(with: text.utf8) else { return nil }
                rest = rest.dropFirst(text.utf8.count)
                if index + 1 < template.parts.count {
                    guard rest.first == UInt8(ascii: "/") else { return nil }
                    rest = rest.dropFirst()
                }
            case .label(let name):
                let isLast = index + 1 == template.parts.count
                let value = isLast ? rest : rest.prefix { $0 != UInt8(ascii: "/") }
                guard !value.isEmpty, let text = PercentEncoding.decode(value) else { return nil }
                labels[name] = text
                rest = rest.dropFirst(value.count)
                if !isLast {
                    guard rest.first == UInt8(ascii: "/") else { return nil }
                    rest = rest.dropFirst()
                }
            }
        }
        return rest.isEmpty ? labels : nil
    }
}
