/// The event handlers that a simulation knows, by index.
///
/// A handler usually owns its simulation, so the table holds it unowned between runs and strongly during a run: no
/// cycle outlives a run, and none can vanish within one.
struct HandlerTable {
    private struct Entry {
        unowned let handler: any EventHandler
        let name: String
        let mayCancel: Bool
    }

    private var entries: [Entry] = []
    private var retained: [any EventHandler] = []
    private var isRetaining = false

    mutating func append(_ handler: any EventHandler, named name: String, mayCancel: Bool) -> HandlerID {
        entries.append(Entry(handler: handler, name: name, mayCancel: mayCancel))
        if isRetaining {
            retained.append(handler)
        }
        return HandlerID(index: UInt32(entries.count - 1))
    }

    mutating func retain() {
        retained = entries.map(\.handler)
        isRetaining = true
    }

    mutating func release() {
        retained = []
        isRetaining = false
    }

    /// The handler, during a run.
    subscript(index: UInt32) -> any EventHandler { retained[Int(index)] }

    /// Whether its events may cancel a task.
    func mayCancel(_ index: UInt32) -> Bool { entries[Int(index)].mayCancel }

    func name(of index: UInt32) -> String { entries[Int(index)].name }
}
