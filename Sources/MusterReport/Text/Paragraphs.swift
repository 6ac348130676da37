extension String {
    /// The paragraphs of a text whose lines were broken by hand: lines are joined, empty lines separate.
    var paragraphs: [String] {
        var paragraphs: [String] = []
        var isOpen = false
        for line in split(separator: "\n", omittingEmptySubsequences: false) {
            let text = line.split(separator: " ").joined(separator: " ")
            if text.isEmpty {
                isOpen = false
            } else if isOpen {
                paragraphs[paragraphs.count - 1] += " " + text
            } else {
                paragraphs.append(text)
                isOpen = true
            }
        }
        return paragraphs
    }
}
