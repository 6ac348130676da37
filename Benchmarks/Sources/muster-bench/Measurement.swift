#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Wall time and processor time since it was made.
struct Measurement {
    private let wallStart = ContinuousClock.now
    private let processorStart = clock()

    var wallSeconds: Double {
        let (seconds, attoseconds) = (ContinuousClock.now - wallStart).components
        return Double(seconds) + Double(attoseconds) * 1e-18
    }

    var processorSeconds: Double { Double(clock() - processorStart) / Double(CLOCKS_PER_SEC) }

    /// The most memory that this process has held, in KiB; 0 where the system does not tell.
    static var peakKiB: Int {
        guard let file = fopen("/proc/self/status", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), file) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            if text.hasPrefix("VmHWM:") {
                return Int(text.dropFirst(6).drop { !$0.isNumber }.prefix { $0.isNumber }) ?? 0
            }
        }
        return 0
    }
}

/// Prints one line of JSON from fields in order.
func printLine(_ fields: KeyValuePairs<String, any JSONField>) {
    print("{" + fields.map { "\"\($0.key)\": \($0.value.json)" }.joined(separator: ", ") + "}")
}

/// A value that can stand in a line of results.
protocol JSONField {
    var json: String { get }
}

extension Int: JSONField {
    var json: String { String(self) }
}

extension UInt64: JSONField {
    var json: String { String(self) }
}

extension Double: JSONField {
    /// Rounded to millionths, like the peers' figures.
    var json: String { String((self * 1e6).rounded() / 1e6) }
}

extension String: JSONField {
    /// For names of our own, which need no escapes.
    var json: String { "\"\(self)\"" }
}
