import Foundation

/// The beginning of a file, as much of it as tells what the file is.
enum FileHead {
    case lines([Substring])
    /// A folder, a device or a pipe: never opened, since it may keep whoever reads it waiting for ever.
    case notRegular
    case unreadable

    init(of path: String) {
        let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        let type = (try? FileManager.default.attributesOfItem(atPath: url.path))?[.type] as? FileAttributeType
        // A link that is still one leads nowhere, or in a circle.
        guard type == nil || type == .typeRegular || type == .typeSymbolicLink else {
            self = .notRegular
            return
        }
        do {
            let handle = try FileHandle(forReadingFrom: url)
            defer { try? handle.close() }
            let text = String(decoding: try handle.read(upToCount: 65_536) ?? Data(), as: UTF8.self)
            let isMarked = text.hasPrefix("\u{FEFF}")
            self = .lines((isMarked ? text.dropFirst() : text[...]).split(whereSeparator: \.isNewline))
        } catch {
            self = .unreadable
        }
    }
}
