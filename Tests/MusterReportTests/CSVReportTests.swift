import MusterCore
import MusterReport
import Testing

struct CSVReportTests {
    @Test(arguments: ["hold", "hostile"])
    func `the events of a run are as agreed`(name: String) throws {
        let report = try #require(Samples.named.first { $0.name == name }?.report).withEvents

        try Golden.expect(CSVReport.render([.judged(report)]), equals: "csv/\(name).csv")
    }

    @Test func `every row has as many cells as the first, whatever the names are`() {
        let rows = Self.parse(CSVReport.render([.judged(Samples.hostile.withEvents)]))

        #expect(rows.first == CSVReport.columns)
        #expect(rows.count > 60)
        #expect(rows.allSatisfy { $0.count == CSVReport.columns.count })
    }

    @Test func `no cell begins as a formula`() {
        let rows = Self.parse(CSVReport.render([.judged(Samples.hostile.withEvents)]))

        let cells = rows.dropFirst().flatMap(\.self)
        #expect(cells.contains { $0.hasPrefix("'=cmd|") })
        #expect(!cells.contains { cell in "=+-@\t\r\n".unicodeScalars.contains { cell.unicodeScalars.first == $0 } })
    }

    @Test func `a scenario that did not run has no rows`() {
        #expect(Self.parse(CSVReport.render([.rejected(Samples.rejected)])) == [CSVReport.columns])
    }

    /// Reads what RFC 4180 describes.
    private static func parse(_ bytes: [UInt8]) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var index = 0
        func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
        while index < bytes.count {
            let byte = bytes[index]
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            switch byte {
            case 0x22 where isQuoted && next == 0x22:
                cell.append(byte)
                index += 1
            case 0x22: isQuoted.toggle()
            case 0x2C where !isQuoted:
                row.append(text(cell))
                cell = []
            case 0x0D where !isQuoted && next == 0x0A:
                rows.append(row + [text(cell)])
                (row, cell) = ([], [])
                index += 1
            default: cell.append(byte)
            }
            index += 1
        }
        return rows
    }
}
