import MusterAWS
import MusterCore

/// Parameters and their history.
extension RegionState {
    mutating func putParameter(
        _ input: SSM.PutParameterRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> SSM.PutParameterResult
    {
        let name = input.name
        guard
            !["aws", "ssm"].contains(where: { name.lowercased().hasPrefix($0) || name.lowercased().hasPrefix("/" + $0) }
            )
        else {
            throw .ssm(
                .validationException,
                "Parameter name: can't be prefixed with \"aws\" or \"ssm\" (case-insensitive)."
            )
        }
        guard name.split(separator: "/", omittingEmptySubsequences: false).count <= 16 else {
            throw .ssm(.hierarchyLevelLimitExceededException, "A parameter name has at most fifteen levels.")
        }
        var parameter = ssm.parameters[name] ?? SSMParameter(name: name, versions: [], tags: [:])
        let last = parameter.versions.last
        guard last == nil || input.overwrite == true else {
            throw .ssm(
                .parameterAlreadyExists,
                "The parameter already exists. To overwrite this value, set the overwrite option in the request to true."
            )
        }
        guard let type = input.type ?? last?.type else {
            throw .ssm(.validationException, "A parameter type is required when you create a parameter.")
        }
        if last != nil, input.tags?.isEmpty == false {
            throw .ssm(.validationException, "Tags and overwrite can't be used together.")
        }
        let tier = input.tier ?? last?.tier ?? .standard
        guard input.value.utf8.count <= (tier == .standard ? 4_096 : 8_192) else {
            throw .ssm(.validationException, "The value of a parameter of this tier is too long.")
        }
        if let allowed = input.allowedPattern ?? last?.allowed {
            let pattern = Pattern(allowed)
            guard pattern.isUnderstood else {
                throw .ssm(.invalidAllowedPatternException, "The allowed pattern is not a valid regular expression.")
            }
            guard pattern.matches(input.value) else {
                throw .ssm(
                    .parameterPatternMismatchException,
                    "Parameter value, cannot be validated against allowedPattern: \(allowed)"
                )
            }
        }
        let version = SSMParameter.Version(
            number: parameter.count + 1,
            value: input.value,
            type: type,
            changed: context.now,
            changer: context.caller.arn,
            description: input.description ?? last?.description,
            allowed: input.allowedPattern ?? last?.allowed,
            key: type == .secureString ? input.keyId ?? last?.key ?? "alias/aws/ssm" : nil,
            tier: tier,
            dataType: input.dataType ?? last?.dataType ?? "text"
        )
        parameter.versions.append(version)
        if parameter.versions.count > 100 { parameter.versions.removeFirst() }
        for tag in input.tags ?? [] { parameter.tags[tag.key] = tag.value }
        ssm.parameters[name] = parameter
        return SSM.PutParameterResult(version: version.number, tier: tier)
    }

    /// A parameter by name or ARN, with `:version` behind it where one is wanted.
    private func find(_ text: String) -> (SSMParameter, SSMParameter.Version, selector: String?)? {
        var name = text
        let prefix = arn("ssm", "parameter")
        if name.hasPrefix(prefix) {
            name = String(name.dropFirst(prefix.count))
            if ssm.parameters[name.split(separator: ":").first.map(String.init) ?? ""] == nil {
                name = String(name.dropFirst())
            }
        }
        let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let parameter = ssm.parameters[String(parts[0])], let last = parameter.versions.last else { return nil }
        guard parts.count == 2 else { return (parameter, last, nil) }
        guard let number = Int(parts[1]), let version = parameter.versions.first(where: { $0.number == number }) else {
            return nil
        }
        return (parameter, version, ":" + String(parts[1]))
    }

    private func describe(
        _ found: (SSMParameter, SSMParameter.Version, selector: String?),
        isDecrypted: Bool?
    ) -> SSM.Parameter {
        let (parameter, version, selector) = found
        return SSM.Parameter(
            name: parameter.name,
            type: version.type,
            value: Self.shown(version, isDecrypted: isDecrypted),
            version: version.number,
            selector: selector,
            lastModifiedDate: version.changed,
            arn: parameterARN(parameter.name),
            dataType: version.dataType
        )
    }

    /// A secret that is not decrypted is a text that says nothing.
    private static func shown(_ version: SSMParameter.Version, isDecrypted: Bool?) -> String {
        guard version.type == .secureString, isDecrypted != true else { return version.value }
        return "AQICAHi" + SHA256.hex(version.value.utf8)
    }

    func parameterARN(_ name: String) -> String {
        arn("ssm", "parameter" + (name.hasPrefix("/") ? "" : "/") + name)
    }

    func getParameter(
        _ input: SSM.GetParameterRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> SSM.GetParameterResult
    {
        guard let found = find(input.name) else {
            let bare = String(input.name.split(separator: ":").first ?? "")
            if ssm.parameters[bare] != nil {
                throw .ssm(.parameterVersionNotFound, "Systems Manager could not find version of \(input.name).")
            }
            throw .ssm(.parameterNotFound, "Parameter \(input.name) not found.")
        }
        return SSM.GetParameterResult(parameter: describe(found, isDecrypted: input.withDecryption))
    }

    func getParameters(
        _ input: SSM.GetParametersRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> SSM.GetParametersResult
    {
        let found = input.names.map { ($0, find($0)) }
        return SSM.GetParametersResult(
            parameters: found.compactMap { $0.1 }.map { describe($0, isDecrypted: input.withDecryption) },
            invalidParameters: found.filter { $0.1 == nil }.map(\.0)
        )
    }

    func getParametersByPath(
        _ input: SSM.GetParametersByPathRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> SSM.GetParametersByPathResult
    {
        guard input.path.hasPrefix("/") else {
            throw .ssm(.validationException, "The parameter path must begin with a forward slash.")
        }
        let path = input.path.hasSuffix("/") ? input.path : input.path + "/"
        let names = ssm.parameters.keys.sorted().filter { name in
            guard name.hasPrefix(path) else { return false }
            return input.recursive == true || !name.dropFirst(path.count).contains("/")
        }
        let kept = try names.compactMap(find).filtered { found throws(AWSError) in
            try Self.passes(found.0, input.parameterFilters)
        }
        let page = try ssmPage(kept, "GetParametersByPath " + path, input.nextToken, input.maxResults ?? 10)
        return SSM.GetParametersByPathResult(
            parameters: page.items.map { describe($0, isDecrypted: input.withDecryption) },
            nextToken: page.nextToken
        )
    }

    func getParameterHistory(
        _ input: SSM.GetParameterHistoryRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> SSM.GetParameterHistoryResult
    {
        guard let parameter = ssm.parameters[input.name] else {
            throw .ssm(.parameterNotFound, "Parameter \(input.name) not found.")
        }
        let page = try ssmPage(
            parameter.versions,
            "GetParameterHistory " + input.name,
            input.nextToken,
            input.maxResults ?? 50
        )
        return SSM.GetParameterHistoryResult(
            parameters: page.items.map { version in
                SSM.ParameterHistory(
                    name: parameter.name,
                    type: version.type,
                    keyId: version.key,
                    lastModifiedDate: version.changed,
                    lastModifiedUser: version.changer,
                    description: version.description,
                    value: Self.shown(version, isDecrypted: input.withDecryption),
                    allowedPattern: version.allowed,
                    version: version.number,
                    labels: [],
                    tier: version.tier,
                    policies: [],
                    dataType: version.dataType
                )
            },
            nextToken: page.nextToken
        )
    }

    mutating func deleteParameter(
        _ input: SSM.DeleteParameterRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> SSM.DeleteParameterResult
    {
        guard ssm.parameters.removeValue(forKey: input.name) != nil else {
            throw .ssm(.parameterNotFound, "Parameter \(input.name) not found.")
        }
        return SSM.DeleteParameterResult()
    }

    mutating func deleteParameters(
        _ input: SSM.DeleteParametersRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> SSM.DeleteParametersResult
    {
        let known = input.names.filter { ssm.parameters[$0] != nil }
        for name in known { ssm.parameters[name] = nil }
        return SSM.DeleteParametersResult(
            deletedParameters: known,
            invalidParameters: input.names.filter { !known.contains($0) }
        )
    }

    func describeParameters(
        _ input: SSM.DescribeParametersRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> SSM.DescribeParametersResult
    {
        var filters = input.parameterFilters ?? []
        filters += (input.filters ?? []).map { filter in
            SSM.ParameterStringFilter(key: filter.key.rawValue, option: "BeginsWith", values: filter.values)
        }
        let kept = try ssm.parameters.keys.sorted().compactMap { ssm.parameters[$0] }.filtered {
            parameter throws(AWSError) in try Self.passes(parameter, filters)
        }
        let list = filters.map { "\($0.key)=\($0.values ?? [])" }.joined(separator: ";")
        let page = try ssmPage(kept, "DescribeParameters " + list, input.nextToken, input.maxResults ?? 50)
        return SSM.DescribeParametersResult(
            parameters: page.items.map { parameter in
                let version = parameter.versions.last
                return SSM.ParameterMetadata(
                    name: parameter.name,
                    arn: parameterARN(parameter.name),
                    type: version?.type,
                    keyId: version?.key,
                    lastModifiedDate: version?.changed,
                    lastModifiedUser: version?.changer,
                    description: version?.description,
                    allowedPattern: version?.allowed,
                    version: version?.number,
                    tier: version?.tier,
                    policies: [],
                    dataType: version?.dataType
                )
            },
            nextToken: page.nextToken
        )
    }

    private static func passes(
        _ parameter: SSMParameter,
        _ filters: [SSM.ParameterStringFilter]?
    ) throws(AWSError)
        -> Bool
    {
        for filter in filters ?? [] {
            let values = filter.values ?? []
            let text: String
            switch filter.key {
            case "Name": text = parameter.name
            case "Type": text = parameter.versions.last?.type.rawValue ?? ""
            case "KeyId": text = parameter.versions.last?.key ?? ""
            case "Tier": text = parameter.versions.last?.tier.rawValue ?? ""
            case "DataType": text = parameter.versions.last?.dataType ?? ""
            case "Path":
                let isFitting = values.contains { path in
                    let path = path.hasSuffix("/") ? path : path + "/"
                    guard parameter.name.hasPrefix(path) else { return false }
                    return filter.option == "Recursive" || !parameter.name.dropFirst(path.count).contains("/")
                }
                guard isFitting else { return false }
                continue
            case let key where key.hasPrefix("tag:"):
                guard let value = parameter.tags[String(key.dropFirst(4))], values.isEmpty || values.contains(value)
                else {
                    return false
                }
                continue
            default: throw AWSError.ssm(.invalidFilterKey, "The filter key \(filter.key) is not valid.")
            }
            let isFitting = values.contains { value in
                switch filter.option {
                case "BeginsWith": text.hasPrefix(value)
                case "Contains": text.contains(value)
                default: text == value
                }
            }
            guard isFitting else { return false }
        }
        return true
    }
}
