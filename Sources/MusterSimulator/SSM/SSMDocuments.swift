import MusterAWS
import MusterCore

/// Documents: those of AWS that orchestrators of recoveries run, and those that somebody has made.
extension RegionState {
    /// Documents of AWS: `automation` ones run steps, `command` ones run on instances.
    ///
    /// Source: SSM documentation.
    private static let known: [(name: String, type: SSM.DocumentType, platforms: [SSM.PlatformType])] = [
        ("AWS-ConfigureAWSPackage", .command, [.linux, .windows]),
        ("AWS-InstallApplication", .command, [.windows]),
        ("AWS-RestartEC2Instance", .automation, [.linux, .windows]),
        ("AWS-RunDocument", .command, [.linux, .windows]),
        ("AWS-RunPatchBaseline", .command, [.linux, .windows]),
        ("AWS-RunPowerShellScript", .command, [.linux, .windows]),
        ("AWS-RunRemoteScript", .command, [.linux, .windows]),
        ("AWS-RunShellScript", .command, [.linux]),
        ("AWS-StartEC2Instance", .automation, [.linux, .windows]),
        ("AWS-StopEC2Instance", .automation, [.linux, .windows]),
        ("AWS-TerminateEC2Instance", .automation, [.linux, .windows]),
        ("AWS-UpdateSSMAgent", .command, [.linux, .windows]),
        ("AWSSupport-TroubleshootSSH", .automation, [.linux]),
    ]

    /// A document by name or ARN; `nil` when there is none.
    func ssmDocument(_ name: String) -> SSMDocument? {
        let name = name.hasPrefix("arn:") ? name.split(separator: "/").last.map(String.init) ?? name : name
        if let own = ssm.documents[name] { return own }
        guard let found = Self.known.first(where: { $0.name == name }) else { return nil }
        return SSMDocument(
            name: found.name,
            type: found.type,
            owner: "Amazon",
            versions: [
                SSMDocument.Version(
                    number: 1,
                    content: #"{"schemaVersion": ""# + (found.type == .automation ? "0.3" : "2.2")
                        + #"", "description": "A document of AWS", "mainSteps": []}"#,
                    name: nil,
                    format: .json,
                    created: environment.start - ServiceConstants.age
                )
            ],
            platforms: found.platforms
        )
    }

    private func document(_ name: String) throws(AWSError) -> SSMDocument {
        guard let found = ssmDocument(name) else {
            throw .ssm(.invalidDocument, "Document with name \(name) does not exist.")
        }
        return found
    }

    mutating func createDocument(
        _ input: SSM.CreateDocumentRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> SSM.CreateDocumentResult
    {
        let isReserved = ["aws", "amazon", "amzn"].contains { input.name.lowercased().hasPrefix($0) }
        guard !isReserved else {
            throw .ssm(.validationException, "Document names must not begin with aws, amazon or amzn.")
        }
        guard ssm.documents[input.name] == nil else {
            throw .ssm(.documentAlreadyExists, "Document with same name \(input.name) already exists.")
        }
        guard ssm.documents.count < 500 else {
            throw .ssm(.documentLimitExceeded, "You can have at most 500 active documents.")
        }
        let format = input.documentFormat ?? .json
        try Self.check(input.content, format)
        let document = SSMDocument(
            name: input.name,
            type: input.documentType ?? .command,
            owner: account.rawValue,
            displayName: input.displayName,
            versions: [
                SSMDocument.Version(
                    number: 1,
                    content: input.content,
                    name: input.versionName,
                    format: format,
                    created: context.now
                )
            ],
            tags: Dictionary((input.tags ?? []).map { ($0.key, $0.value) }, uniquingKeysWith: { $1 }),
            platforms: [.windows, .linux, .macOS]
        )
        ssm.documents[input.name] = document
        return SSM.CreateDocumentResult(documentDescription: Self.describe(document, document.versions[0]))
    }

    /// JSON has to be an object with a schema version; of YAML and text only the size is looked at.
    private static func check(_ content: String, _ format: SSM.DocumentFormat) throws(AWSError) {
        guard content.utf8.count <= 65_536 else {
            throw .ssm(.maxDocumentSizeExceeded, "The size of the document exceeds 64 KB.")
        }
        guard format == .json else { return }
        guard let json = try? JSONParser.parse(content), json["schemaVersion"]?.string != nil else {
            throw .ssm(.invalidDocumentContent, "The document is no JSON object with a schemaVersion.")
        }
    }

    mutating func updateDocument(
        _ input: SSM.UpdateDocumentRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> SSM.UpdateDocumentResult
    {
        guard var document = ssm.documents[input.name] else {
            throw .ssm(.invalidDocument, "Document with name \(input.name) does not exist.")
        }
        guard document.version(input.documentVersion) != nil else {
            throw .ssm(.invalidDocumentVersion, "The document version is not valid or does not exist.")
        }
        guard document.latest?.content != input.content else {
            throw .ssm(.duplicateDocumentContent, "The content of the document matches another version.")
        }
        guard document.versions.count < 1_000 else {
            throw .ssm(.documentVersionLimitExceeded, "A document has at most 1000 versions.")
        }
        let format = input.documentFormat ?? document.latest?.format ?? .json
        try Self.check(input.content, format)
        let version = SSMDocument.Version(
            number: (document.latest?.number ?? 0) + 1,
            content: input.content,
            name: input.versionName,
            format: format,
            created: context.now
        )
        document.versions.append(version)
        document.displayName = input.displayName ?? document.displayName
        ssm.documents[input.name] = document
        return SSM.UpdateDocumentResult(documentDescription: Self.describe(document, version))
    }

    mutating func deleteDocument(
        _ input: SSM.DeleteDocumentRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> SSM.DeleteDocumentResult
    {
        guard var document = ssm.documents[input.name] else {
            throw .ssm(.invalidDocument, "Document with name \(input.name) does not exist.")
        }
        if let text = input.documentVersion {
            guard let version = document.version(text) else {
                throw .ssm(.invalidDocumentVersion, "The document version is not valid or does not exist.")
            }
            guard version.number != document.defaultVersion else {
                throw .ssm(.invalidDocumentOperation, "Default version of the document can't be deleted.")
            }
            document.versions.removeAll { $0.number == version.number }
            ssm.documents[input.name] = document
        } else {
            ssm.documents[input.name] = nil
        }
        return SSM.DeleteDocumentResult()
    }

    func getDocument(
        _ input: SSM.GetDocumentRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> SSM.GetDocumentResult
    {
        let document = try document(input.name)
        let named = input.versionName.map { name in document.versions.first { $0.name == name } }
        guard let version = named ?? document.version(input.documentVersion) else {
            throw .ssm(.invalidDocumentVersion, "The document version is not valid or does not exist.")
        }
        return SSM.GetDocumentResult(
            name: document.name,
            createdDate: version.created,
            displayName: document.displayName,
            versionName: version.name,
            documentVersion: "\(version.number)",
            status: .active,
            content: version.content,
            documentType: document.type,
            documentFormat: version.format
        )
    }

    func describeDocument(
        _ input: SSM.DescribeDocumentRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> SSM.DescribeDocumentResult
    {
        let document = try document(input.name)
        guard let version = document.version(input.documentVersion) else {
            throw .ssm(.invalidDocumentVersion, "The document version is not valid or does not exist.")
        }
        return SSM.DescribeDocumentResult(document: Self.describe(document, version))
    }

    private static func describe(_ document: SSMDocument, _ version: SSMDocument.Version) -> SSM.DocumentDescription {
        let json = try? JSONParser.parse(version.content)
        return SSM.DocumentDescription(
            hash: SHA256.hex(version.content.utf8),
            hashType: .sha256,
            name: document.name,
            displayName: document.displayName,
            versionName: version.name,
            owner: document.owner,
            createdDate: version.created,
            status: .active,
            documentVersion: "\(version.number)",
            description: json?["description"]?.string,
            parameters: (json?["parameters"]?.members ?? []).map { member in
                SSM.DocumentParameter(
                    name: member.name,
                    type: member.value["type"]?.string.map(SSM.DocumentParameterType.init(rawValue:)),
                    description: member.value["description"]?.string,
                    defaultValue: member.value["default"]?.string
                )
            },
            platformTypes: document.platforms,
            documentType: document.type,
            schemaVersion: json?["schemaVersion"]?.string,
            latestVersion: document.latest.map { "\($0.number)" },
            defaultVersion: "\(document.defaultVersion)",
            documentFormat: version.format,
            tags: document.tags.keys.sorted().map { SSM.Tag(key: $0, value: document.tags[$0] ?? "") }
        )
    }

    func listDocuments(
        _ input: SSM.ListDocumentsRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> SSM.ListDocumentsResult
    {
        var filters = (input.filters ?? []).map { ($0.key ?? "", $0.values ?? []) }
        filters += (input.documentFilterList ?? []).map { ($0.key.rawValue, [$0.value]) }
        let names = Set(ssm.documents.keys).union(Self.known.map(\.name)).sorted()
        var found = names.compactMap(ssmDocument)
        for (key, values) in filters {
            switch key.lowercased() {
            case "owner":
                found = found.filter { document in
                    values.contains { word in
                        switch word {
                        case "Amazon", "Public": document.owner == "Amazon"
                        case "Self", "Private": document.owner == account.rawValue
                        default: word == "All" || document.owner == word
                        }
                    }
                }
            case "name": found = found.filter { document in values.contains { document.name.hasPrefix($0) } }
            case "documenttype": found = found.filter { values.contains($0.type.rawValue) }
            case "platformtypes":
                found = found.filter { document in
                    document.platforms.contains { platform in
                        values.contains { $0.lowercased() == platform.rawValue.lowercased() }
                    }
                }
            case let key where key.hasPrefix("tag:"):
                found = found.filter { document in
                    document.tags.contains { $0.key.lowercased() == key.dropFirst(4) && values.contains($0.value) }
                }
            default: throw .ssm(.invalidFilterKey, "The filter key \(key) is not valid.")
            }
        }
        let list = filters.map { "\($0.0)=\($0.1)" }.joined(separator: ";")
        let page = try ssmPage(found, "ListDocuments " + list, input.nextToken, input.maxResults ?? 50)
        return SSM.ListDocumentsResult(
            documentIdentifiers: page.items.map { document in
                SSM.DocumentIdentifier(
                    name: document.name,
                    createdDate: document.versions.first?.created,
                    displayName: document.displayName,
                    owner: document.owner,
                    platformTypes: document.platforms,
                    documentVersion: "\(document.defaultVersion)",
                    documentType: document.type,
                    schemaVersion: document.type == .automation ? "0.3" : "2.2",
                    documentFormat: document.latest?.format,
                    tags: document.tags.keys.sorted().map { SSM.Tag(key: $0, value: document.tags[$0] ?? "") }
                )
            },
            nextToken: page.nextToken
        )
    }

    /// Cuts a page out of a list.
    ///
    /// - Throws: `InvalidNextToken` for another list's token.
    func ssmPage<Item>(
        _ items: [Item],
        _ list: String,
        _ token: String?,
        _ size: Int
    ) throws(AWSError)
        -> (items: [Item], nextToken: String?)
    {
        try environment.cut(
            items,
            list: listDigest(list).value,
            token: token,
            size: size,
            refusal: .ssm(.invalidNextToken, "The specified token is not valid.")
        )
    }
}

extension AWSError {
    /// 400 under one of the codes of SSM.
    static func ssm(_ code: AWSErrorCode, _ message: String) -> AWSError { AWSError(code, message, httpStatus: 400) }
}
