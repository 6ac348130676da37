/// One operation of an AWS service: its identity, its HTTP binding and the shapes that go in and come out.
///
/// Conforming types are never instantiated; they are names for the compiler. All of them are generated from the
/// public service models.
package protocol AWSOperation: Sendable {
    associatedtype Input: AWSStructure
    associatedtype Output: AWSStructure

    /// The service that the operation belongs to.
    static var service: ServiceName { get }

    /// A small dense number within the service, from 0, in the order of the names. It may change with the model: never store it.
    static var index: Int { get }

    /// A small dense number over all services in the table, for dispatch through an array. Never store it either.
    static var ordinal: Int { get }

    /// The rest of the table's row.
    static var traits: OperationTraits { get }
}

extension AWSOperation {
    /// The operation's name, for example `StartRecovery`.
    package static var name: String { traits.name }

    /// Service and operation as policies and faults name them, for example `drs:StartRecovery`.
    package static var actionName: String { traits.actionName }
}

/// What a call needs to know about its operation besides the shapes.
package final class OperationTraits: Sendable {
    package let service: ServiceName
    package let name: String
    /// Service and operation as policies and faults name them, for example `drs:StartRecovery`.
    package let actionName: String
    package let method: HTTPMethod
    /// The path with labels in braces, for example `/tags/{resourceArn}`.
    package let path: String
    /// The status of an answer that is no error.
    package let successStatus: Int
    /// The errors that the model declares; services answer with others too.
    package let errors: [AWSErrorCode]
    package let isIdempotent: Bool
    package let isReadOnly: Bool
    /// Whether the call is sent without a signature.
    package let isUnsigned: Bool
    /// The element around the result in a query answer, for example `AssumeRoleResult`.
    package let resultWrapper: String?
    package let pagination: Pagination?

    package init(
        _ service: ServiceName,
        _ name: String,
        _ method: HTTPMethod,
        _ path: String,
        status successStatus: Int,
        errors: [AWSErrorCode],
        isIdempotent: Bool = false,
        isReadOnly: Bool = false,
        isUnsigned: Bool = false,
        resultWrapper: String? = nil,
        pagination: Pagination? = nil
    ) {
        self.service = service
        self.name = name
        self.actionName = service.actionPrefix + ":" + name
        self.method = method
        self.path = path
        self.successStatus = successStatus
        self.errors = errors
        self.isIdempotent = isIdempotent
        self.isReadOnly = isReadOnly
        self.isUnsigned = isUnsigned
        self.resultWrapper = resultWrapper
        self.pagination = pagination
    }
}

/// The HTTP methods that the table uses.
package enum HTTPMethod: String, Hashable, Sendable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case delete = "DELETE"
}

/// Which members carry the pages of an answer, by their wire names.
package struct Pagination: Hashable, Sendable {
    package let inputToken: String
    package let outputToken: String
    /// The member that asks for a page size, where there is one.
    package let limit: String?
    /// The member that holds the page's items, where there is one.
    package let result: String?

    package init(_ inputToken: String, _ outputToken: String, limit: String? = nil, result: String? = nil) {
        self.inputToken = inputToken
        self.outputToken = outputToken
        self.limit = limit
        self.result = result
    }
}
