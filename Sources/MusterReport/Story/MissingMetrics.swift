import MusterCore

/// Figures that a run could not bring for one and the same reason.
struct MissingMetrics {
    let reason: String
    /// Each with its id, in the order of the boards.
    var titles: [String]

    /// Gathers what has no value by its reason, in the order in which the reasons come first.
    static func list(_ metrics: [Metric]) -> [MissingMetrics] {
        var list: [MissingMetrics] = []
        for metric in metrics where metric.value == nil {
            let reason = metric.reason ?? "not measured"
            let title = "\(metric.id) \(metric.title)"
            if let index = list.firstIndex(where: { $0.reason == reason }) {
                list[index].titles.append(title)
            } else {
                list.append(MissingMetrics(reason: reason, titles: [title]))
            }
        }
        return list
    }
}
