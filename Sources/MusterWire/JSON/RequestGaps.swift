package import MusterAWS
import MusterCore

extension JSONShapeError.Problem {
    /// The path as the services' own messages write it, for example `sourceServers.1.member.sourceServerID`.
    var modelPath: String { Self.modelPath(path) }

    private static func modelPath(_ path: some StringProtocol) -> String {
        var text = ""
        var number = ""
        var isInside = false
        for scalar in path.unicodeScalars {
            switch scalar {
            case "[":
                isInside = true
                number = ""
            case "]" where isInside:
                isInside = false
                text += ".\((Int(number) ?? 0) + 1).member"
            case _ where isInside: number.unicodeScalars.append(scalar)
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// The problem as validation tells it.
    var gap: ValidationProblem {
        if let missing {
            let path = modelPath.isEmpty ? missing : modelPath + "." + missing
            return ValidationProblem(path: path, constraint: ValidationProblem.missing)
        }
        // Of a list of plain values the list is told, not the element.
        guard path.hasSuffix("]"), let bracket = path.lastIndex(of: "[") else {
            return ValidationProblem(path: modelPath, constraint: message)
        }
        return ValidationProblem(
            path: Self.modelPath(path[..<bracket]),
            constraint: "Member must satisfy constraint: [\(message)]"
        )
    }
}

extension AWSStructure {
    /// Checks a structure that could not be filled everywhere, and which has blanks in these places.
    ///
    /// - Parameters:
    ///   - gaps: Required members that were missing, and names that break the rules of the model.
    ///   - errors: The errors that the operation declares.
    /// - Throws: One refusal for all of them and for all else that does not satisfy the model; nothing when there is no
    ///   gap, since whoever takes the structure looks at it then.
    package func refuse(gaps: [ValidationProblem], declaring errors: [AWSErrorCode]) throws(AWSError) {
        guard !gaps.isEmpty else { return }
        var told: [ValidationProblem] = []
        for gap in gaps.map(Self.inWordsOfService) where !told.contains(gap) { told.append(gap) }
        let others = problems().filter { problem in
            !told.contains { problem.path == $0.path || problem.path.hasPrefix($0.path + ".") }
        }
        throw AWSError(told + others, of: Self.schema.service, declaring: errors)
    }

    /// The gap with its place as validation of the service names it.
    private static func inWordsOfService(_ gap: ValidationProblem) -> ValidationProblem {
        guard schema.service.lowersNames else { return gap }
        let steps = gap.path.split(separator: ".").map { $0.prefix(1).lowercased() + $0.dropFirst() }
        return ValidationProblem(path: steps.joined(separator: "."), constraint: gap.constraint, shown: gap.shown)
    }
}
