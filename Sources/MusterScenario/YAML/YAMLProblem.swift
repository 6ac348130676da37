import MusterCore
import Yams

/// Says in plain words what the YAML parser did not like.
struct YAMLProblem {
    let file: SourceFile

    func diagnostic(_ error: any Error) -> Diagnostic {
        switch error {
        case YamlError.scanner(let context, let problem, let mark, _),
            YamlError.parser(let context, let problem, let mark, _),
            YamlError.composer(let context, let problem, let mark, _):
            translated(problem, at: mark, context)
        case YamlError.reader(let problem, let offset, let value, _):
            unreadable(problem, offset, value)
        default:
            Diagnostic(.invalidYAML, "\"\(file.path)\" is not valid YAML")
        }
    }

    private func unreadable(_ problem: String, _ offset: Int?, _ value: Int32) -> Diagnostic {
        let text = String(decoding: file.bytes, as: UTF8.self)
        let place = offset.flatMap { text.index(text.startIndex, offsetBy: $0, limitedBy: text.endIndex) }
            .map { file.range(ofByte: text.utf8.distance(from: text.startIndex, to: $0)) }
        let name = value > 0 ? " U+" + String(value, radix: 16, uppercase: true) : ""
        return Diagnostic(
            .controlCharacter,
            "the character\(name) may not stand in YAML",
            at: place,
            help: ["in double quotes it can be written as an escape"]
        )
    }

    private func translated(_ problem: String, at mark: Mark, _ context: YamlError.Context?) -> Diagnostic {
        let place = range(mark)
        let byte = file.byteOffset(line: mark.line, scalarColumn: mark.column).flatMap {
            $0 < file.bytes.count ? file.bytes[$0] : nil
        }
        if problem.contains("found another document") {
            return Diagnostic(
                .severalDocuments,
                "\"\(file.path)\" holds more than one YAML document",
                at: place,
                label: "a second document begins here",
                help: ["put each document into a file of its own"]
            )
        }
        if problem.contains("nesting level") {
            return Diagnostic(.nestedTooDeeply, "lists and mappings lie too deep in one another", at: place)
        }
        if byte == 0x09 {
            return invalid(
                "a tab cannot indent in YAML",
                place,
                "the tab",
                ["use spaces"]
            )
        }
        switch problem {
        case "found undefined alias":
            return invalid("an alias stands here whose anchor does not", place, "no anchor of this name before")
        case "mapping values are not allowed in this context":
            return invalid(
                "a second \":\" stands where a value is expected",
                place,
                "unexpected",
                ["put a value that holds \": \" into quotes", "or check that the lines are indented alike"]
            )
        case "could not find expected ':'":
            return invalid(
                "a key without \":\"",
                context.map { range($0.mark) } ?? place,
                "expected \"key: value\"",
                ["check the indentation of this line and of the one above"]
            )
        case "did not find expected key", "did not find expected '-' indicator":
            return invalid(
                "the indentation does not fit what stands above",
                place,
                "does not belong to the block\(context.map { " of line \($0.mark.line)" } ?? "")",
                ["entries of one mapping or list begin in the same column"]
            )
        case "did not find expected ',' or ']'":
            return unclosed("list", "]", context, place)
        case "did not find expected ',' or '}'":
            return unclosed("mapping", "}", context, place)
        case "did not find expected node content":
            return invalid("a value is missing", place, "expected a value")
        case "found unexpected end of stream":
            return invalid(
                "the quote is not closed",
                context.map { range($0.mark) } ?? place,
                "opens here"
            )
        case "found character that cannot start any token":
            return invalid(
                "no value can begin with this character",
                place,
                "put the value into quotes"
            )
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            return invalid(
                "the escape is not one of YAML's",
                place,
                "after a backslash in double quotes",
                ["single quotes take a backslash as it is"]
            )
        default:
            return invalid("this is not valid YAML: \(problem)", place, nil)
        }
    }

    private func unclosed(
        _ what: String,
        _ bracket: String,
        _ context: YamlError.Context?,
        _ place: SourceRange
    ) -> Diagnostic {
        guard let context else {
            return invalid("the \(what) is not closed", place, "expected \",\" or \"\(bracket)\"")
        }
        return invalid(
            "the \(what) is not closed",
            range(context.mark),
            "opens here",
            ["\",\" or \"\(bracket)\" was expected on line \(place.line), column \(place.column) at the latest"]
        )
    }

    private func invalid(
        _ message: String,
        _ place: SourceRange,
        _ label: String?,
        _ help: [String] = []
    ) -> Diagnostic {
        Diagnostic(.invalidYAML, message, at: place, label: label, help: help)
    }

    private func range(_ mark: Mark) -> SourceRange {
        let line = min(mark.line, file.lineCount)
        guard let offset = file.byteOffset(line: line, scalarColumn: mark.column) else {
            return SourceRange(file: file.path, line: mark.line, column: mark.column)
        }
        let place = file.range(ofByte: offset)
        // The end of a file that ends with a line break is shown at the end of its last line.
        if file.lineBytes(place.line)?.isEmpty == true, place.line > 1, place.line == file.lineCount,
            let last = file.lineBytes(place.line - 1)
        {
            return file.range(ofByte: last.endIndex)
        }
        return place
    }
}
