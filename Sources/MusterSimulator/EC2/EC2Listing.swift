import MusterAWS
import MusterCore

/// How one kind of EC2's resources is filtered: the names that filters may have, and what a resource has under each.
struct EC2Listing<Item> {
    let fields: [String: (Item) -> [String]]
    /// `nil` for what bears no tags.
    var tags: ((Item) -> [String: String])?

    /// Those that satisfy every filter: of each filter one value is enough.
    ///
    /// Values may hold `*` for any text and `?` for any character. Source: EC2 User Guide, filtering of resources.
    func select(_ items: [Item], _ filters: [EC2.Filter]?) throws(AWSError) -> [Item] {
        guard let filters, !filters.isEmpty else { return items }
        guard filters.count <= 200 else {
            throw .ec2(
                AWSErrorCode(rawValue: "FilterLimitExceeded"),
                "The maximum number of filters on a request is 200"
            )
        }
        var tests: [(find: (Item) -> [String], patterns: [WildcardText])] = []
        for filter in filters {
            let name = filter.name ?? ""
            guard let values = filter.values, !values.isEmpty else {
                throw .ec2(.invalidParameterValue, "The filter '\(name)' must have a value")
            }
            tests.append((try field(name), values.map { WildcardText($0) }))
        }
        return items.filter { item in
            tests.allSatisfy { test in
                let found = test.find(item)
                return test.patterns.contains { pattern in found.contains { pattern.matches($0) } }
            }
        }
    }

    private func field(_ name: String) throws(AWSError) -> (Item) -> [String] {
        if let known = fields[name] { return known }
        if let tags {
            if name.hasPrefix("tag:") {
                let key = String(name.dropFirst(4))
                return { item in tags(item)[key].map { [$0] } ?? [] }
            }
            if name == "tag-key" { return { item in tags(item).keys.sorted() } }
            if name == "tag-value" { return { item in tags(item).values.sorted() } }
        }
        throw .ec2(.invalidParameterValue, "The filter '\(name)' is invalid")
    }
}

extension AWSError {
    /// A security group that does not exist, or a text that is the id of none.
    static func unknownGroup(_ id: String) -> AWSError {
        guard id.hasPrefix("sg-") else {
            return .ec2(AWSErrorCode(rawValue: "InvalidGroupId.Malformed"), "Invalid id: \"\(id.prefix(64))\"")
        }
        return .ec2(
            AWSErrorCode(rawValue: "InvalidGroup.NotFound"),
            "The security group '\(id.prefix(64))' does not exist"
        )
    }
}

/// A page of EC2's answers.
struct EC2Page<Item> {
    let items: [Item]
    let nextToken: String?
}

extension RegionState {
    /// Cuts the page that a call asks for out of a list.
    ///
    /// - Parameters:
    ///   - items: Everything, in a steady order.
    ///   - operation: The call's name; a token is good for the same call with the same filters.
    ///   - filters: What tells lists apart beside the operation.
    ///   - token: Where to go on.
    ///   - size: How many at most; `nil` for everything up to a thousand.
    ///   - sizes: What `size` may be.
    /// - Returns: The page.
    /// - Throws: `InvalidParameterValue` for a size out of range, `InvalidNextToken` for another list's token.
    func page<Item>(
        _ items: [Item],
        _ operation: String,
        filters: [EC2.Filter]?,
        token: String?,
        size: Int?,
        sizes: ClosedRange<Int> = 5...1_000
    ) throws(AWSError) -> EC2Page<Item> {
        if let size, !sizes.contains(size) {
            throw .ec2Value(
                "\(size)",
                of: "maxResults",
                "Expecting a value \(sizes.lowerBound) to \(sizes.upperBound)."
            )
        }
        var list = listDigest(operation)
        for filter in filters ?? [] {
            list.combine(filter.name ?? "")
            (filter.values ?? []).forEach { list.combine($0) }
        }
        let page = try environment.cut(
            items,
            list: list.value,
            token: token,
            size: size ?? 1_000,
            refusal: .ec2(
                AWSErrorCode(rawValue: "InvalidNextToken"),
                "The token '\(token?.prefix(64) ?? "")' is invalid."
            )
        )
        return EC2Page(items: page.items, nextToken: page.nextToken)
    }

    /// Refuses ids together with pages, which the calls on instances and volumes do not take together.
    static func checkPaging(_ ids: [String]?, _ size: Int?, named name: String) throws(AWSError) {
        guard let ids, !ids.isEmpty, size != nil else { return }
        throw .ec2Combination("The parameter \(name) cannot be used with the parameter maxResults")
    }

    /// The ids that a call names, each once and in the form of its kind.
    ///
    /// - Throws: `…Malformed` for a text that is no id of the kind.
    static func checkIDs(_ ids: [String], prefix: String, kind: String) throws(AWSError) {
        for id in ids {
            let digits = id.dropFirst(prefix.count).utf8
            let isHex = digits.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
            guard id.hasPrefix(prefix), isHex, digits.count == 8 || digits.count == 17 else {
                throw .ec2(AWSErrorCode(rawValue: kind + ".Malformed"), "Invalid id: \"\(id)\"")
            }
        }
    }
}
