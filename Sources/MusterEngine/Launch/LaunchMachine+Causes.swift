import MusterAWS
import MusterCore

/// Why a launch came to nothing, in words.
extension LaunchMachine {
    var cancelledCause: Cause {
        Cause(.cancelled, "wave \"\(waveName)\" was cancelled before its launch", servers: servers)
    }

    func unknownCause(_ reason: String) -> Cause {
        Cause(
            .unknownLaunch,
            "whether wave \"\(waveName)\" was launched is not known: the call brought no clear answer, \(reason); "
                + "look at the jobs in account \(target.account), \(target.region) before anything is launched again",
            servers: servers
        )
    }

    func cause(of error: AWSError, tries: Int) -> Cause {
        let times = tries > 1 ? " after \(tries) tries" : ""
        let text =
            "AWS refused to launch wave \"\(waveName)\" in account \(target.account), \(target.region)\(times): "
            + "\(error.code.rawValue): \(error.message)"
        return Cause(error.causeCode, text, servers: servers)
    }

    func list(_ chosen: [SourceServerID]) -> String {
        let chosen = Set(chosen)
        let names = resolved.filter { chosen.contains($0.id) }.map { "\"\($0.name)\"" }
        return (names.count == 1 ? "server " : "servers ") + names.joined(separator: ", ")
    }
}
