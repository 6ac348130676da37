import MusterCore

/// Signs for what happened at single moments; those that would lie upon one another become one sign.
enum HTMLMarks {
    /// Marks that share a sign.
    struct Group {
        /// Where the first of them lies, in parts of the width.
        var position: Int
        var marks: [TimelineMark]

        /// The kind that must not be overlooked.
        var kind: TimelineMark.Kind {
            TimelineMark.Kind.allCases.first { kind in marks.contains { $0.kind == kind } } ?? .notification
        }
    }

    /// Marks closer than this, in parts of the width, share a sign.
    private static let distance = 1_600
    /// So many of a group are told of one by one.
    private static let titleLimit = 8

    /// Sorts marks into groups; they come in order of time.
    static func groups(_ marks: [TimelineMark], axis: TimeAxis) -> [Group] {
        var groups: [Group] = []
        for mark in marks {
            let position = axis.position(mark.time, of: HTMLTimeline.parts)
            if let last = groups.last, position - last.position < distance {
                groups[groups.count - 1].marks.append(mark)
            } else {
                groups.append(Group(position: position, marks: [mark]))
            }
        }
        return groups
    }

    static func write(_ group: Group, y: Int, showsCount: Bool, _ page: inout HTMLWriter) {
        let x = percent(group.position)
        page.element("svg", [("x", x), ("overflow", "visible"), ("width", "1"), ("height", "16")]) { page in
            var lines = group.marks.prefix(titleLimit).map(\.text)
            if group.marks.count > titleLimit { lines.append("and \(group.marks.count - titleLimit) more") }
            page.element("title", text: lines.joined(separator: "\n"))
            page.void("use", [("href", "#m-\(group.kind.rawValue)"), ("y", "\(y)")])
            if showsCount, group.marks.count > 1 {
                // At the right edge the number would run into the words behind the lane.
                let isAtEdge = group.position > HTMLTimeline.parts * 97 / 100
                page.element(
                    "text",
                    [("x", isAtEdge ? "-7" : "7"), ("y", "\(y + 4)"), ("text-anchor", isAtEdge ? "end" : nil)],
                    text: "\(group.marks.count)"
                )
            }
        }
    }

    static func percent(_ parts: Int) -> String {
        let digits = "\(parts % 1_000)"
        return "\(parts / 1_000).\(String(repeating: "0", count: 3 - digits.count))\(digits)%"
    }
}
