/// The name that AWS has given to a resource, in sixteen bytes and without a reference.
///
/// Such names are a prefix and 17 letters or digits. Six bits hold a letter, so 17 of them take 102 bits, and the prefix
/// is one of few. What is held in place costs nothing to copy and no call to compare, where a text of 19 letters would
/// lie on the heap and be counted. A name of any other form is kept by ``ForeignTexts``, and its number stands here.
///
/// Each text has one form, so that equal names are equal bits.
package struct ResourceName: Hashable, Sendable {
    /// What stands before the letters.
    @usableFromInline
    package enum Form: UInt8, Sendable {
        case plain, sourceServer, recoveryInstance, job, snapshot
        /// None of these; the letters are a number.
        case foreign

        package var prefix: StaticString {
            switch self {
            case .plain, .foreign: ""
            case .sourceServer: "s-"
            case .recoveryInstance: "i-"
            case .job: "drsjob-"
            case .snapshot: "pit-"
            }
        }

        fileprivate static let prefixed: [Form] = [.sourceServer, .recoveryInstance, .job, .snapshot]
    }

    // Ten letters, five, and two, the first one on top; no byte is left over whose bits would not be known. The form
    // stands last: its unused values stand for none in an optional name.
    @usableFromInline let first: UInt64
    @usableFromInline let second: UInt32
    @usableFromInline let third: UInt16
    @usableFromInline let spare: UInt8
    package let form: Form

    /// Names of another form.
    private static let foreign = ForeignTexts()

    /// So many letters have room.
    private static let capacity = 17

    private init(_ form: Form, _ letters: UInt128) {
        first = UInt64(truncatingIfNeeded: letters >> 42)
        second = UInt32(truncatingIfNeeded: letters >> 12 & 0x3FFF_FFFF)
        third = UInt16(truncatingIfNeeded: letters & 0xFFF)
        spare = 0
        self.form = form
    }

    package init(_ text: String) {
        self =
            text.utf8.withContiguousStorageIfAvailable(Self.init(utf8:))
            ?? Array(text.utf8).withUnsafeBufferPointer(Self.init(utf8:))
    }

    package init(utf8 text: UnsafeBufferPointer<UInt8>) {
        let form = Form.prefixed.first { form in
            let prefix = form.prefix
            return text.count >= prefix.utf8CodeUnitCount
                && (0..<prefix.utf8CodeUnitCount).allSatisfy { text[$0] == prefix.utf8Start[$0] }
        }
        let start = form?.prefix.utf8CodeUnitCount ?? 0
        if text.count - start <= Self.capacity, let letters = Self.packed(text[start...]) {
            self.init(form ?? .plain, letters)
        } else {
            self.init(.foreign, UInt128(Self.foreign.number(of: Array(text))))
        }
    }

    /// A prefix and 17 hexadecimal digits, of which the topmost stands apart.
    package init(_ form: Form, top: UInt64, digits: UInt64) {
        var letters = UInt128(Self.code(ofDigit: top & 0xF))
        for shift in stride(from: 60, through: 0, by: -4) {
            letters = letters << 6 | UInt128(Self.code(ofDigit: digits >> UInt64(shift) & 0xF))
        }
        self.init(form, letters)
    }

    /// Whether 17 letters or digits follow a prefix, as with all names that AWS makes.
    package var hasServiceForm: Bool {
        guard form != .plain, form != .foreign else { return false }
        return (0..<Self.capacity).allSatisfy { place in
            let code = letters >> UInt128(6 * place) & 0x3F
            return code > 0 && code != 37
        }
    }

    private var letters: UInt128 { UInt128(first) << 42 | UInt128(second) << 12 | UInt128(third) }

    // MARK: - Text

    package var text: String {
        if form == .foreign { return String(decoding: foreignText, as: UTF8.self) }
        return String(unsafeUninitializedCapacity: Self.capacity + 7, initializingUTF8With: write)
    }

    /// The text behind another one, as in an ARN.
    package func text(after prefix: String) -> String {
        if form == .foreign { return prefix + text }
        return String(unsafeUninitializedCapacity: prefix.utf8.count + Self.capacity + 7) { buffer in
            let (_, end) = buffer.initialize(from: prefix.utf8)
            return end + write(UnsafeMutableBufferPointer(rebasing: buffer[end...]))
        }
    }

    /// Shows the text's bytes, without making a text.
    ///
    /// Not generic, since it is called from other modules and for every server of a launch.
    package func withUTF8(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        if form == .foreign { return foreignText.withUnsafeBufferPointer(body) }
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.capacity + 7) { buffer in
            body(UnsafeBufferPointer(rebasing: buffer[..<write(buffer)]))
        }
    }

    private var foreignText: [UInt8] { Self.foreign.text(of: Int(truncatingIfNeeded: letters)) }

    private func write(_ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        let prefix = form.prefix
        var count = 0
        while count < prefix.utf8CodeUnitCount {
            buffer[count] = prefix.utf8Start[count]
            count += 1
        }
        return Self.write(third, 2, Self.write(second, 5, Self.write(first, 10, count, buffer), buffer), buffer)
    }

    /// Writes the letters of one word, and nothing behind the last of all.
    ///
    /// - Returns: How much has been written.
    @inline(__always)
    private static func write(
        _ word: some FixedWidthInteger & UnsignedInteger,
        _ letters: Int,
        _ count: Int,
        _ buffer: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        var count = count
        var shift = 6 * (letters - 1)
        while shift >= 0 {
            let code = Int(truncatingIfNeeded: word &>> shift) & 0x3F
            guard code > 0 else { break }
            buffer[count] = alphabet.utf8Start[code]
            count += 1
            shift -= 6
        }
        return count
    }

    // MARK: - Letters

    /// The letters from the top down; `nil` when one of them has no code.
    private static func packed(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> UInt128? {
        var letters: UInt128 = 0
        for byte in text {
            let code: UInt8
            switch byte {
            case 48...57: code = byte - 47
            case 65...90: code = byte - 54
            case 95: code = 37
            case 97...122: code = byte - 59
            default: return nil
            }
            letters = letters << 6 | UInt128(code)
        }
        return letters << UInt128(6 * (capacity - text.count))
    }

    /// Codes are in the order of ASCII, and 0 stands behind the last letter: so names compare as their letters do.
    private static var alphabet: StaticString { ".0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz" }

    private static func code(ofDigit value: UInt64) -> UInt8 {
        UInt8(truncatingIfNeeded: value < 10 ? value + 1 : value + 28)
    }

    // MARK: - Comparison

    @inlinable
    package static func == (lhs: ResourceName, rhs: ResourceName) -> Bool {
        lhs.first == rhs.first && lhs.second == rhs.second && lhs.third == rhs.third && lhs.form == rhs.form
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(first)
        hasher.combine(UInt64(second) << 32 | UInt64(third) << 8 | UInt64(form.rawValue))
    }

    /// All that it is, in two words; `nil` for a name of another form, whose number differs from run to run.
    package var words: (UInt64, UInt64)? {
        guard form != .foreign else { return nil }
        return (first, UInt64(second) << 32 | UInt64(third) << 8 | UInt64(form.rawValue))
    }

    /// Mixes all letters; for tables of our own.
    package var hash: UInt64 {
        let rest = UInt64(second) << 32 | UInt64(third) << 8 | UInt64(form.rawValue)
        let product = (first ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: rest ^ 0xA076_1D64_78BD_642F)
        return product.high ^ product.low
    }
}

extension ResourceName: Comparable {
    /// In the order of the texts.
    package static func < (lhs: ResourceName, rhs: ResourceName) -> Bool {
        guard lhs.form == rhs.form, lhs.form != .foreign else { return lhs.text < rhs.text }
        if lhs.first != rhs.first { return lhs.first < rhs.first }
        return lhs.second == rhs.second ? lhs.third < rhs.third : lhs.second < rhs.second
    }
}
