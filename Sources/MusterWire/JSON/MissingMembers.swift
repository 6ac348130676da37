package import MusterAWS
import MusterCore

extension JSONShapeError.Problem {
    /// The path as the services' own messages write it, for example `sourceServers.1.member.sourceServerID`.
    var modelPath: String {
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
}

extension AWSStructure {
    /// Checks a structure in which required members were missing, and which has blanks in their place.
    ///
    /// - Throws: One refusal for all that is missing and all that does not satisfy the model.
    package func validate(missing: [String]) throws(AWSError) {
        guard !missing.isEmpty else { return try validate() }
        let absent = missing.map { ValidationProblem(path: $0, constraint: "Member must not be null") }
        let others = problems().filter { problem in
            !missing.contains { problem.path == $0 || problem.path.hasPrefix($0 + ".") }
        }
        throw AWSError(absent + others, of: Self.schema.service)
    }
}
