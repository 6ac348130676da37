import MusterCore

/// Credentials that a program prints.
extension CredentialChain {
    func process(_ name: String) async throws -> CredentialFinding {
        guard let profile = self.profile(name), let line = profile["credential_process"] else {
            return .absent("the profile has no credential_process")
        }
        let origin = profile.origin("credential_process")
        let words: [String]
        do {
            words = try ShellWords.split(line)
        } catch {
            throw IdentityError(.badSetting, "credential_process cannot be read: \(error.rawValue)", at: origin)
        }
        guard let program = words.first else {
            throw IdentityError(.badSetting, "credential_process names no program", at: origin)
        }
        let result: ProgramResult
        do {
            result = try await outside.programs.run(words)
        } catch let failure as TransportFailure {
            throw IdentityError(.notGiven, "\"\(program)\" cannot be started: \(failure.reason)", at: origin)
        }
        guard result.status == 0 else {
            // What a program says to people holds no secrets by AWS's own rule for such programs.
            let said = result.errors.split(whereSeparator: \.isNewline).first.map { ": \($0.prefix(300))" } ?? ""
            throw IdentityError(.notGiven, "\"\(program)\" ended with status \(result.status)\(said)", at: origin)
        }
        guard let object = try? JSONParser.parse(result.output.reveal()), object.members != nil else {
            throw IdentityError(.unusableCredentials, "\"\(program)\" has not printed a JSON object", at: origin)
        }
        guard object["Version"]?.integer == 1 else {
            throw IdentityError(.unusableCredentials, "\"\(program)\" has not printed \"Version\": 1", at: origin)
        }
        return .found(
            try keys(
                of: object,
                .process,
                token: "SessionToken",
                needsAll: false,
                "the program \"\(program)\" of the profile \"\(name)\"",
                account: profile["aws_account_id"]
            )
        )
    }
}
