import MusterAWS
import MusterCore

/// Remembers the last `DescribeJobs` request that was found valid.
///
/// A poll repeats its request, and the same list at the same address needs no second look: the list is kept, so that
/// its address stays its own.
struct ValidPolls {
    private var jobIDs: [JobID] = []

    /// Whether the input names nothing but the jobs of the remembered request.
    @inline(__always)
    func contains(_ input: some AWSStructure) -> Bool {
        guard let ids = Self.jobIDs(of: input), !jobIDs.isEmpty, ids.count == jobIDs.count else { return false }
        return ids.withUnsafeBufferPointer { new in
            jobIDs.withUnsafeBufferPointer { $0.baseAddress == new.baseAddress }
        }
    }

    @inline(__always)
    mutating func keep(_ input: some AWSStructure) {
        if let ids = Self.jobIDs(of: input) { jobIDs = ids }
    }

    /// The jobs that a request names; `nil` when it says anything else as well, or is another operation's.
    @inline(__always)
    private static func jobIDs<Input: AWSStructure>(of input: Input) -> [JobID]? {
        guard Input.self == DRS.DescribeJobsRequest.self, let request = input as? DRS.DescribeJobsRequest,
            request.maxResults == nil, request.nextToken == nil, let filters = request.filters,
            filters.fromDate == nil, filters.toDate == nil
        else {
            return nil
        }
        return filters.jobIDs
    }
}
