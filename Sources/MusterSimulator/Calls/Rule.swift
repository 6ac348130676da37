import MusterAWS
import MusterCore

/// What one operation does to the state of the services.
///
/// A rule decides and nothing else: it never waits, reads a clock or meets another operation. A refusal leaves the state
/// as it was.
final class Rule<Operation: AWSOperation>: Sendable {
    typealias RegionRule =
        @Sendable (inout RegionState, Operation.Input, RequestContext) throws(AWSError) -> Operation.Output
    typealias IdentityRule =
        @Sendable (inout IdentityState, Operation.Input, RequestContext) throws(AWSError) -> Operation.Output

    /// A rule that also reads or changes other accounts or Regions.
    typealias WorldRule =
        @Sendable (AWSState, AWSState.Cell, Operation.Input, RequestContext) throws(AWSError) -> Operation.Output

    typealias ModelForm = @Sendable (AWSState.Cell, Operation.Input) -> Operation.Input?
    /// What an input wants to act on, for the policies of the caller.
    typealias Access = @Sendable (borrowing RegionState, Operation.Input, Timestamp) -> [AccessDemand]
    /// Takes the place of the state instead of the state, which would be copied; what it shows depends on
    /// ``RegionState/edition`` and the input alone.
    typealias Shortcut = @Sendable (AWSState.Cell, Operation.Input) -> Operation.Output?

    enum Body: Sendable {
        case region(RegionRule)
        case identity(IdentityRule)
        /// Acts in the caller's Region and may look beyond it.
        case world(WorldRule)
        case shared(Shared)

        /// What acts on a Region; `nil` for the rules of identities.
        var onRegion: RegionRule? {
            switch self {
            case .region(let rule): rule
            case .shared(let shared): shared.apply
            case .identity, .world: nil
            }
        }
    }

    /// A rule about a resource that may belong to another account, and whose own policy has a say.
    struct Shared: Sendable {
        /// The ARN that an input is about, in whose account the rule acts; `nil` where there is none.
        let arn: @Sendable (Operation.Input, RequestContext) -> String?
        /// Refuses whoever may not; `*` stands for no resource.
        let authorize:
            @Sendable (borrowing RegionState, _ arn: String, Operation.Input, RequestContext) throws(AWSError) -> Void
        let apply: RegionRule
    }

    let body: Body
    /// Whether the operation answers `UninitializedAccountException` until `InitializeService` has been called.
    let needsInitialization: Bool
    /// Answers an input that is valid beyond doubt, where walking through the model would cost more than the rule; `nil`
    /// for every other input.
    let shortcut: Shortcut?

    /// What is checked against the model instead of the input; `nil` when that is the input itself.
    ///
    /// The live service also takes another form than the model writes, or a part is known to be valid; where all of it is,
    /// nothing is left to be checked.
    let modelForm: ModelForm?
    /// `nil` for an operation that knows no resources.
    let access: Access?
    /// Whether whoever signs with no key at all may call it.
    private let takesUnsigned: Bool

    init(
        _ body: Body,
        needsInitialization: Bool,
        access: Access?,
        shortcut: Shortcut?,
        modelForm: ModelForm?,
        takesUnsigned: Bool
    ) {
        self.body = body
        self.needsInitialization = needsInitialization
        self.shortcut = shortcut
        self.modelForm = modelForm
        self.access = access
        self.takesUnsigned = takesUnsigned
    }

    /// Who a caller is whose key nobody has; `nil` where only those with keys may call.
    ///
    /// Operations that the model marks as unsigned take every key, since clients differ in whether they sign.
    func outsider(_ caller: CallContext) -> Principal? {
        Operation.traits.isUnsigned || (takesUnsigned && caller.hasAccessKey("")) ? .anonymous : nil
    }

    /// Holds an input against the policies of its caller, who has some.
    func authorize(
        _ input: Operation.Input,
        in region: borrowing RegionState,
        _ context: RequestContext
    ) throws(AWSError) {
        let demands = access?(region, input, context.now) ?? [.everything]
        for demand in demands {
            let request = demand.request(Operation.actionName, context)
            guard let refusal = context.caller.refusal(of: request) else { continue }
            throw .notAuthorized(refusal, caller: context.caller, by: Operation.service)
        }
    }

    /// Checks an input against the model.
    ///
    /// The Region's state stays where it is, since it would be copied on its way here.
    func validate(_ input: Operation.Input, in cell: AWSState.Cell) throws(AWSError) {
        guard let modelForm else { return try input.validate(declaring: Operation.traits.errors) }
        try modelForm(cell, input)?.validate(declaring: Operation.traits.errors)
    }
}

/// The rules by the ordinal of their operations.
struct RuleTable: Sendable {
    private var rules: [(any AnyObject & Sendable)?] = Array(repeating: nil, count: OperationCatalog.count)
    private(set) var operations: [any AWSOperation.Type] = []

    /// Files what an operation does, as ``Rule/init(_:needsInitialization:access:shortcut:modelForm:takesUnsigned:)``.
    // Never compiled for a single operation: code that names the type of its rule has the runtime look for it among all
    // conformances of the program, which took 6 ms of every start for all operations together (*measured*).
    @_semantics("optimize.sil.specialize.generic.never")
    @inline(never)
    mutating func add<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ body: Rule<Operation>.Body,
        needsInitialization: Bool,
        access: Rule<Operation>.Access? = nil,
        shortcut: Rule<Operation>.Shortcut? = nil,
        modelForm: Rule<Operation>.ModelForm? = nil,
        takesUnsigned: Bool = false
    ) {
        rules[Operation.ordinal] = Rule<Operation>(
            body,
            needsInitialization: needsInitialization,
            access: access,
            shortcut: shortcut,
            modelForm: modelForm,
            takesUnsigned: takesUnsigned
        )
        operations.append(operation)
    }

    subscript<Operation: AWSOperation>(operation: Operation.Type) -> Rule<Operation>? {
        guard let rule = rules[Operation.ordinal] else { return nil }
        // `add` is the only way in, and it files a rule under the ordinal of its own operation.
        return unsafeDowncast(rule, to: Rule<Operation>.self)
    }
}
