import Testing

@testable import MusterServer

struct BodyBudgetTests {
    private final class Client {}

    @Test func `who has no room waits for it, in the order of asking`() {
        let clients = (0..<4).map { _ in Client() }
        let ids = clients.map { ObjectIdentifier($0) }
        var budget = BodyBudget(limit: 100)
        #expect(budget.reserve(60, for: ids[0]))
        #expect(!budget.reserve(60, for: ids[1]))
        // There would be room, but somebody has asked before.
        #expect(!budget.reserve(10, for: ids[2]))
        #expect(budget.release(60) == [ids[1], ids[2]])
        #expect(budget.release(60).isEmpty)
        #expect(budget.release(10).isEmpty)
        #expect(budget.reserve(100, for: ids[3]))
    }

    @Test func `who has gone waits no more`() {
        let clients = (0..<3).map { _ in Client() }
        let ids = clients.map { ObjectIdentifier($0) }
        var budget = BodyBudget(limit: 10)
        #expect(budget.reserve(10, for: ids[0]))
        #expect(!budget.reserve(5, for: ids[1]))
        #expect(!budget.reserve(5, for: ids[2]))
        budget.leave(ids[1])
        #expect(budget.release(10) == [ids[2]])
    }

    @Test func `a body larger than all room comes alone`() {
        let clients = (0..<2).map { _ in Client() }
        var budget = BodyBudget(limit: 10)
        #expect(budget.reserve(50, for: ObjectIdentifier(clients[0])))
        #expect(!budget.reserve(1, for: ObjectIdentifier(clients[1])))
        #expect(budget.release(50) == [ObjectIdentifier(clients[1])])
    }
}
