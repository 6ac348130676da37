/// Which headings a run has: alone on its page, or below an index.
struct HTMLHeadings {
    let title: StaticString
    let section: StaticString
    let part: StaticString

    static let alone = HTMLHeadings(title: "h1", section: "h2", part: "h3")
    /// What is about all runs of a list.
    static let index = HTMLHeadings(title: "h1", section: "h2", part: "h3")
    static let inList = HTMLHeadings(title: "h2", section: "h3", part: "h4")
}
