import MusterCore

/// How DRS writes points in time: always 32 characters, microseconds, and `+00:00`.
///
/// Source: live samples of 2022 to 2026. The model's pattern asks for `Z`.
enum ServiceTime {
    static func text(_ instant: Timestamp) -> String {
        let fields = instant.utc
        return String(unsafeUninitializedCapacity: 32) { buffer in
            write(fields.year, width: 4, to: buffer, at: 0)
            buffer[4] = 45
            write(fields.month, width: 2, to: buffer, at: 5)
            buffer[7] = 45
            write(fields.day, width: 2, to: buffer, at: 8)
            buffer[10] = 84
            write(fields.hour, width: 2, to: buffer, at: 11)
            buffer[13] = 58
            write(fields.minute, width: 2, to: buffer, at: 14)
            buffer[16] = 58
            write(fields.second, width: 2, to: buffer, at: 17)
            buffer[19] = 46
            write(fields.nanosecond / 1_000, width: 6, to: buffer, at: 20)
            for (offset, byte) in zone.enumerated() {
                buffer[26 + offset] = byte
            }
            return 32
        }
    }

    /// A time as the model's pattern wants it, with `Z`, where it was given as answers show it, with `+00:00`.
    static func modelForm(_ text: String?) -> String? {
        guard let text, text.hasSuffix("+00:00") else { return text }
        return text.dropLast(6) + "Z"
    }

    private static let zone: [UInt8] = Array("+00:00".utf8)

    @inline(__always)
    private static func write(_ value: Int, width: Int, to buffer: UnsafeMutableBufferPointer<UInt8>, at start: Int) {
        var rest = value
        for position in stride(from: start + width - 1, through: start, by: -1) {
            buffer[position] = UInt8(truncatingIfNeeded: 48 + rest % 10)
            rest /= 10
        }
    }
}
