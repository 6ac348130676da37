import MusterAWS
import MusterCore
import MusterWire

/// What has been asked of the services, so that it can be asked again.
///
/// The simulated services are deterministic: the same world, seed and requests at the same times make the same state.
struct Journal {
    enum Entry {
        case call(Call)
        case injected(at: Timestamp, number: Int, text: String)
        case withdrawn(at: Timestamp, number: Int)
    }

    /// A request with its caller, who was known by then.
    struct Call {
        let time: Timestamp
        let service: ServiceName
        let account: AccountID
        let region: RegionName
        let accessKeyID: String
        let request: WireRequest
    }

    private(set) var entries: [Entry] = []
    /// About so many bytes are held, or would have to be.
    private(set) var size = 0
    /// Whether there was more than could be kept.
    private(set) var isFull = false
    private let sizeMaximum: Int
    private var toldOf = Fullness.roomy

    /// So many bytes are kept at most; more cannot be saved, and a server goes on without.
    static let sizeMaximum = 64 << 20

    /// What somebody who wants to save has to know.
    private enum Fullness: Int {
        case roomy, nearlyFull, full
    }

    init(sizeMaximum: Int = Self.sizeMaximum) {
        self.sizeMaximum = sizeMaximum
    }

    /// The fields of a head that say what is asked.
    private static let kept = ["content-type", "x-amz-target", "smithy-protocol"]

    mutating func add(_ request: WireRequest, as caller: CallContext, service: ServiceName, at time: Timestamp) {
        var bare = WireRequest(request.method, request.path, query: request.query, body: request.body)
        for name in Self.kept {
            if let value = request.headers[name] { bare.headers.add(name, value) }
        }
        let call = Call(
            time: time,
            service: service,
            account: caller.account,
            region: caller.region,
            accessKeyID: caller.credentials.accessKeyID,
            request: bare
        )
        add(.call(call), size: 256 + bare.path.utf8.count + bare.query.utf8.count + bare.body.count)
    }

    mutating func add(_ entry: Entry, size: Int) {
        self.size += size
        guard !isFull, self.size <= sizeMaximum else {
            isFull = true
            entries = []
            return
        }
        entries.append(entry)
    }

    /// What is to be told of how full it is; each thing once.
    mutating func takeNotice() -> String? {
        let fullness: Fullness = isFull ? .full : size > sizeMaximum / 4 * 3 ? .nearlyFull : .roomy
        guard fullness.rawValue > toldOf.rawValue else { return nil }
        toldOf = fullness
        let limit = "\(sizeMaximum >> 20) MiB"
        return isFull
            ? "more than \(limit) of requests have changed something since the beginning: from here on the state cannot be "
                + "saved; muster twin load goes back to a saved one, and muster twin reset begins anew"
            : "requests of \(size >> 20) MiB have changed something since the beginning; the state can be saved up to "
                + "\(limit), and muster twin save FILE keeps it as it is now"
    }

    var json: JSONValue {
        .object([
            ("entries", .number(entries.count)), ("bytes", .number(size)), ("bytesMaximum", .number(sizeMaximum)),
            ("canBeSaved", .boolean(!isFull)),
        ])
    }
}

/// A fault that somebody has added.
struct InjectedFault {
    let number: Int
    /// As it was given, for a saved state and for people.
    let text: String
    let kinds: [Fault.Kind]
    let injected: Timestamp
}
