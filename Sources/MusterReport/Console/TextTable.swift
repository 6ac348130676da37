/// Columns of text, each as wide as its widest cell, in a limited width.
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

    var alignments: [Alignment]
    /// The column that gives way when the table is too wide.
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
        var widths = alignments.indices.map { column in
            rows.map { column < $0.count ? $0[column].text.columns : 0 }.max() ?? 0
        }
        let total = 2 + widths.reduce(0, +) + 2 * max(0, widths.count - 1)
        if total > width { widths[flexible] = max(8, widths[flexible] - (total - width)) }
        return rows.map { row in
            var line = "  "
            for (column, cell) in row.enumerated() {
                let text = cell.text.fitted(to: widths[column], ellipsis: ellipsis)
                let isLast = column == row.count - 1
                let filling = String(repeating: " ", count: widths[column] - min(widths[column], text.columns))
                switch alignments[column] {
                case .left: line += style(cell.ink, text) + (isLast ? "" : filling)
                case .right: line += filling + style(cell.ink, text)
                }
                if !isLast { line += "  " }
            }
            while line.hasSuffix(" ") { line.removeLast() }
            return line
        }
    }
}
