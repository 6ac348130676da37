import MusterCore

/// Gives each test case the pair of names by which consumers follow its history.
///
/// The pair is unique in a file and depends on nothing but the check's own names, unless two checks bear the same: then
/// the later ones are numbered in the order of the file.
struct JUnitIdentities {
    /// In Unicode scalars.
    static let limit = 200

    private var taken: [String: Int] = [:]

    /// A class name with exactly one dot, and a case name.
    mutating func assign(scenario: String, group: String, name: String) -> (classname: String, name: String) {
        let half = Self.limit / 2 - 1
        let classname = Self.part(scenario, limit: half) + "." + Self.part(group, limit: half)
        let name = Self.name(name)
        let count = taken["\(classname)\u{0}\(name)", default: 0] + 1
        taken["\(classname)\u{0}\(name)"] = count
        guard count > 1 else { return (classname, name) }
        // A numbered name may itself be somebody's own.
        var number = count
        while true {
            let numbered = Self.shortened(name, to: Self.limit - 12) + " (\(number))"
            let key = "\(classname)\u{0}\(numbered)"
            if taken[key] == nil {
                taken[key] = 1
                return (classname, numbered)
            }
            number += 1
        }
    }

    /// A case name: one line, nothing above U+FFFF, no emoji, within the limit.
    ///
    /// What had to be changed beyond white space is marked by a digest of the whole, so that names which differ stay
    /// apart and each keeps its own in every run.
    static func name(_ text: String) -> String {
        plain(text, limit: limit)
    }

    private static func part(_ text: String, limit: Int) -> String {
        let dotless = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "." ? "-" : $0 }))
        return plain(dotless, limit: limit)
    }

    private static func plain(_ text: String, limit: Int) -> String {
        let line = text.cleaned.onOneLine
        var isChanged = false
        var result = String.UnicodeScalarView()
        for scalar in line.unicodeScalars {
            if scalar.value > 0xFFFF || scalar.properties.isEmojiPresentation {
                result.append("\u{FFFD}")
                isChanged = true
            } else if scalar == "\u{FE0F}" || scalar == "\u{200D}" {
                isChanged = true
            } else {
                result.append(scalar)
            }
        }
        let plain = String(result)
        guard isChanged || plain.unicodeScalars.count > limit else { return plain.isEmpty ? "(unnamed)" : plain }
        var digest = StableHash()
        digest.combine(line)
        return shortened(plain, to: limit - 10) + " ~" + digest.hex.suffix(8)
    }

    private static func shortened(_ text: String, to count: Int) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(count)))
    }
}
