package import MusterCore

/// Makes a world from what the AWS CLI prints about DRS.
///
/// It takes the output of `describe-source-servers`, in one file or several pages, of accounts and Regions in any
/// number; and, recognised by what they hold, of `get-launch-configuration` and `describe-recovery-instances`. What
/// is not understandable is an error with its place; what a world has no room for is a warning.
package struct DescribeSourceServersImport: Sendable {
    private let loader: FileLoader

    package init(loader: FileLoader = .disk) {
        self.loader = loader
    }

    /// Reads files from the loader.
    package func world(named name: String, at paths: [String]) throws(InvalidInput) -> Reading<World> {
        var pass = ReadingPass(loader: loader)
        let files = paths.compactMap { pass.load($0, limit: JSONFile.bytesMaximum) }
        return try world(named: name, from: files, &pass)
    }

    /// Reads texts that are at hand, for example from the standard input.
    package func world(named name: String, from files: [SourceFile]) throws(InvalidInput) -> Reading<World> {
        var pass = ReadingPass(loader: loader)
        for file in files { pass.adopt(file) }
        return try world(named: name, from: files, &pass)
    }

    private func world(
        named name: String,
        from files: [SourceFile],
        _ pass: inout ReadingPass
    ) throws(InvalidInput) -> Reading<World> {
        var output = DescribedFleet()
        for file in files {
            guard let json = JSONFile(file, &pass) else { continue }
            sort(json, into: &output, &pass)
        }
        if output.servers.isEmpty, !pass.hasErrors {
            pass.report(
                .nothingToImport,
                "there is no source server in \(files.count == 1 ? "the file" : "these files")",
                help: [
                    "write the output of \"aws drs describe-source-servers --output json\" into a file and import that"
                ]
            )
        }
        var builder = ImportedWorldBuilder(name: name)
        let world = builder.build(output, &pass)
        return try pass.finish(world)
    }

    /// Finds out which command printed the file.
    private func sort(_ json: JSONFile, into output: inout DescribedFleet, _ pass: inout ReadingPass) {
        let root = json.root
        if root["sourceServerID"] != nil, root["arn"] == nil, root["sourceProperties"] == nil {
            output.launchConfigurations.append((root, json))
            return
        }
        if root["sourceServerID"] != nil {
            output.servers.append((root, json))
            return
        }
        guard let items = root["items"]?.array ?? root.array else {
            pass.report(
                .unknownOutput,
                "\"\(json.file.path)\" is not the output of a command that can be imported",
                at: json.range(root),
                label: root.members == nil ? "this is \(root.kind)" : "no \"items\" and no \"sourceServerID\"",
                help: [
                    "commands: aws drs describe-source-servers, get-launch-configuration, describe-recovery-instances"
                ]
            )
            return
        }
        for item in items {
            if item["recoveryInstanceID"] != nil || item["ec2InstanceID"] != nil {
                output.recoveryInstances.append((item, json))
                output.hasRecoveryInstances = true
            } else if item["sourceServerID"] != nil, item["arn"] == nil, item["launchDisposition"] != nil {
                output.launchConfigurations.append((item, json))
            } else if item["sourceServerID"] != nil || item["sourceProperties"] != nil || item["arn"] != nil {
                output.servers.append((item, json))
            } else {
                pass.report(
                    .unknownOutput,
                    "this is neither a source server nor a recovery instance",
                    at: json.range(item),
                    label: item.members == nil ? "this is \(item.kind)" : "no \"sourceServerID\""
                )
            }
        }
        if let token = root["nextToken"], token.string != nil {
            pass.warn(
                .leftOut,
                "\"\(json.file.path)\" is one page of several",
                at: json.range(token),
                label: "there is more",
                help: ["import all pages together, or call the AWS CLI without --max-items and --no-paginate"]
            )
        }
    }
}

/// What the files of an import hold, sorted by kind.
struct DescribedFleet {
    var servers: [(value: JSONValue, file: JSONFile)] = []
    var launchConfigurations: [(value: JSONValue, file: JSONFile)] = []
    var recoveryInstances: [(value: JSONValue, file: JSONFile)] = []
    /// Whether a list of recovery instances was there at all: then a server without one has none.
    var hasRecoveryInstances = false
}
