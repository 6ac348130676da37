/// The topics of an account and Region, in the order of their creation and found by their ARN.
struct TopicTable: Sendable {
    private(set) var all: [TopicRecord] = []
    private var places: [String: Int] = [:]
    private(set) var fifoCount = 0

    var isEmpty: Bool { all.isEmpty }
    var standardCount: Int { all.count - fifoCount }

    func place(of arn: String) -> Int? { places[arn] }

    subscript(place: Int) -> TopicRecord {
        get { all[place] }
        _modify { yield &all[place] }
    }

    mutating func append(_ topic: TopicRecord) {
        places[topic.arn] = all.count
        if topic.isFIFO { fifoCount += 1 }
        all.append(topic)
    }

    mutating func remove(at place: Int) {
        let topic = all.remove(at: place)
        if topic.isFIFO { fifoCount -= 1 }
        places[topic.arn] = nil
        for later in place..<all.count { places[all[later].arn] = later }
    }
}
