/// Columns of text, each as wide as its widest cell, in a limited width.
///
/// When there is not room for all, the flexible column is wrapped into several lines; only when that would become too
/// narrow are others cut.
struct TextTable {
    enum Alignment { case left, right }

    struct Cell {
        var text: String
        var ink: Style.Ink?

        init(_ text: String, _ ink: Style.Ink? = nil) {
            self.text = text
            self.ink = ink
        }
    }

    /// Columns that a wrapped column has at least.
    private static let leastFlexible = 16
    /// Columns that any other column has at least.
    private static let least = 6

    var alignments: [Alignment]
    /// The column that is wrapped when the table is too wide.
    var flexible: Int
    private(set) var rows: [[Cell]] = []

    init(_ alignments: [Alignment], flexible: Int) {
        self.alignments = alignments
        self.flexible = flexible
    }

    mutating func add(_ cells: Cell...) {
        rows.append(cells)
    }

    /// The lines, indented by two columns and at most `width` wide.
    func lines(width: Int, style: Style, ellipsis: String) -> [String] {
        let widths = widths(in: width)
        return rows.flatMap { row -> [String] in
            let texts = row.indices.map { column in
                column == flexible
                    ? row[column].text.wrapped(to: widths[column])
                    : [row[column].text.fitted(to: widths[column], ellipsis: ellipsis)]
            }
            return (0..<(texts.map(\.count).max() ?? 0)).map { index in
                var line = "  "
                for (column, cell) in row.enumerated() {
                    let text = index < texts[column].count ? texts[column][index] : ""
                    let filling = String(repeating: " ", count: max(0, widths[column] - text.columns))
                    switch alignments[column] {
                    case .left: line += style(cell.ink, text) + filling
                    case .right: line += filling + style(cell.ink, text)
                    }
                    line += "  "
                }
                while line.hasSuffix(" ") { line.removeLast() }
                return line
            }
        }
    }

    private func widths(in width: Int) -> [Int] {
        var widths = alignments.indices.map { column in
            min(width, rows.map { column < $0.count ? $0[column].text.columns : 0 }.max() ?? 0)
        }
        var excess = 2 + widths.reduce(0, +) + 2 * max(0, widths.count - 1) - width
        let given = min(max(0, excess), max(0, widths[flexible] - Self.leastFlexible))
        widths[flexible] -= given
        excess -= given
        while excess > 0 {
            guard let widest = widths.indices.filter({ $0 != flexible }).max(by: { widths[$0] < widths[$1] }),
                widths[widest] > Self.least
            else {
                widths[flexible] = max(Self.least, widths[flexible] - excess)
                break
            }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }
}
