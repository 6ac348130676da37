import MusterAWS
import MusterCore

/// What selections by tags mean now, and what they meant when the plan was saved.
///
/// There is one rule of matching: keys and values are compared exactly, letter case included.
extension Preflight {
    /// Whom a selection means that has a saved list; tells how the two differ.
    ///
    /// - Returns: The servers by their index in the directory: those of the list where it is frozen, else those that
    ///   carry the tags.
    mutating func resolve(
        _ saved: SavedSelection,
        _ tags: [String: String],
        _ wave: Wave,
        _ index: Int,
        _ place: Place
    ) -> [Int] {
        let tagged = Self.indices(place.directory.match(.tags(tags), guess: 0))
        var listed: [Int] = []
        var missing: [String] = []
        for selector in saved.servers {
            let match = place.directory.match(selector, guess: 0)
            if saved.isFrozen, !isClear(match, of: selector, wave, index, place) { continue }
            if match == .none { missing.append(selector.word) }
            listed += Self.indices(match)
        }
        let hasTags = Set(tagged)
        let isListed = Set(listed)
        let came = tagged.filter { !isListed.contains($0) }
        let went = listed.filter { !hasTags.contains($0) }
        let servers = (came + went).map { place.directory.servers[$0].id }
        if !came.isEmpty || !went.isEmpty || (!missing.isEmpty && !saved.isFrozen) {
            let clauses =
                saved.isFrozen
                ? [
                    Self.clause(names(came, place), "carries them and is left out", "carry them and are left out"),
                    Self.clause(
                        names(went, place),
                        "does not carry them and is recovered all the same",
                        "do not carry them and are recovered all the same"
                    ),
                ]
                : [
                    Self.clause(names(came, place), "has come", "have come"),
                    Self.clause(names(went, place), "has lost them", "have lost them"),
                    Self.clause(missing, "is no source server any more", "are no source servers any more"),
                ]
            let rule = saved.isFrozen ? "; the list is frozen" : ""
            let text =
                "the tags \(Self.text(tags)) of wave \"\(wave.name)\" mean others than when the plan was saved\(rule): "
                + clauses.compactMap(\.self).joined(separator: ", ")
            findings.append(PreflightFinding(.warning, wave: index, Cause(.selectionChanged, text, servers: servers)))
        }
        if !saved.isFrozen {
            if tagged.isEmpty { selectsNobody(tags, wave, index, place) } else { warnOfCase(tags, wave, index, place) }
        }
        return saved.isFrozen ? listed : tagged
    }

    /// A selection that matches nobody stops the plan, unless the wave says what it means.
    mutating func selectsNobody(_ tags: [String: String], _ wave: Wave, _ index: Int, _ place: Place) {
        var text =
            "no server in \(Self.text(place.target)) carries the tags \(Self.text(tags)) of wave \"\(wave.name)\""
        let near = names(nearly(tags, place), place)
        if let first = near.first {
            text +=
                "; tags are compared exactly, and \"\(first)\"\(near.count > 1 ? " and others carry" : " carries") them in "
                + "other letters"
        }
        if wave.emptyPolicy == .skip {
            findings.append(PreflightFinding(.warning, wave: index, Cause(.emptySelection, text)))
        } else {
            block(index, .emptySelection, text, [])
        }
    }

    /// Tells of servers that somebody may have meant: they carry the tags, but in other letters.
    mutating func warnOfCase(_ tags: [String: String], _ wave: Wave, _ index: Int, _ place: Place) {
        let near = nearly(tags, place)
        guard let clause = Self.clause(names(near, place), "is left out", "are left out") else { return }
        let text =
            "\(clause) of wave \"\(wave.name)\": tags are compared exactly, and \(Self.text(tags)) stands there in other "
            + "letters"
        let ids = near.map { place.directory.servers[$0].id }
        findings.append(PreflightFinding(.warning, wave: index, Cause(.emptySelection, text, servers: ids)))
    }

    /// Tells when a list of source servers is older than it should be.
    ///
    /// DRS notes every minute that it has seen a healthy agent; where all of them were last seen long ago, the list is
    /// old. Looks at servers until one was seen of late, which is the first one, as a rule.
    mutating func examineAge(_ place: Place, at now: Timestamp) {
        var newest: Timestamp?
        for server in place.directory.servers where server.replicationState == .some(.continuous) {
            guard let seen = server.lastSeen.flatMap({ Timestamp(iso8601: $0) }) else { continue }
            guard now - seen > Self.freshness else { return }
            newest = max(newest ?? seen, seen)
        }
        guard let newest else { return }
        addUnverified(
            "whether the source servers of \(Self.text(place.target)) are as they were listed could not be verified: none "
                + "of them was seen after \(newest.iso8601()), \((now - newest).text) ago",
            .staleInventory,
            stops: isStrict
        )
    }

    /// How old a list of source servers may be; *assumed*, many times the minute after which DRS notes an agent anew.
    private static var freshness: Duration { .seconds(900) }

    // MARK: - Words

    private static func indices(_ match: ServerDirectory.Match) -> [Int] {
        switch match {
        case .none: []
        case .one(let index): [index]
        case .several(let indices): indices
        }
    }

    private func names(_ indices: [Int], _ place: Place) -> [String] {
        indices.map { place.directory.servers[$0].name }
    }

    /// `"app-1" and "app-2" have come`; at most five by name.
    private static func clause(_ names: [String], _ one: String, _ several: String) -> String? {
        guard !names.isEmpty else { return nil }
        let quoted = names.prefix(5).map { "\"\($0)\"" }.joined(separator: ", ")
        let more = names.count > 5 ? " and \(names.count - 5) more" : ""
        return "\(quoted)\(more) \(names.count == 1 ? one : several)"
    }

    private static func text(_ tags: [String: String]) -> String {
        tags.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ", ")
    }

    /// Servers that carry the tags but for the case of letters.
    private func nearly(_ tags: [String: String], _ place: Place) -> [Int] {
        let servers = place.directory.servers
        var isNear = false
        return servers.indices.filter { index in
            // Servers that are alike stand side by side, as a rule, and are looked at once.
            if index == 0 || !servers[index].isKnownTwin(of: servers[index - 1]) {
                isNear = Self.isNear(servers[index].tags, tags)
            }
            return isNear
        }
    }

    private static func isNear(_ own: [String: String], _ wanted: [String: String]) -> Bool {
        var isExact = true
        for (key, value) in wanted {
            if own[key] == value { continue }
            isExact = false
            if let other = own[key], other.isAlike(value) { continue }
            guard own.contains(where: { $0.key.isAlike(key) && $0.value.isAlike(value) }) else { return false }
        }
        return !isExact
    }
}

extension String {
    /// Whether both texts are the same but for the case of ASCII letters.
    fileprivate func isAlike(_ other: String) -> Bool {
        func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
        return utf8.count == other.utf8.count && zip(utf8, other.utf8).allSatisfy { folded($0) == folded($1) }
    }
}

extension WaveMember.Selector {
    /// The name or the id.
    fileprivate var word: String {
        switch self {
        case .name(let name): name
        case .id(let id): id.rawValue
        case .tags: ""
        }
    }
}
