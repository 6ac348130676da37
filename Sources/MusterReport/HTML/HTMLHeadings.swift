/// Which headings a run has: alone on its page, or below an index.
struct HTMLHeadings {
    let title: StaticString
    let section: StaticString

    static let alone = HTMLHeadings(title: "h1", section: "h2")
    static let inList = HTMLHeadings(title: "h2", section: "h3")
}
