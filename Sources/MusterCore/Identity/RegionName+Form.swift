extension RegionName {
    /// Takes a text that has the form of a Region's name: words of lower-case letters, at least two, and a number.
    package init?(wellFormed text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let last = parts.last, parts.count >= 3, text.utf8.count <= 40, (1...2).contains(last.count),
            last.allSatisfy({ (0x30...0x39).contains($0) }),
            parts.dropLast().allSatisfy({ part in !part.isEmpty && part.allSatisfy { (0x61...0x7A).contains($0) } })
        else {
            return nil
        }
        self.init(text)
    }
}
