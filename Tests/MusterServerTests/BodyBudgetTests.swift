import Testing

@testable import MusterServer

struct BodyBudgetTests {
    private final class Client {}

    @Test func `who has no room waits for it, in the order of asking`() {
        let clients = (0..<4).map { _ in Client() }
        let ids = clients.map { ObjectIdentifier($0) }
        var budget = BodyBudget(limit: 100)
        let first = budget.reserve(60, for: ids[0])
        #expect(first)
        let second = budget.reserve(60, for: ids[1])
        #expect(!second)
        // There would be room, but somebody has asked before.
        let third = budget.reserve(10, for: ids[2])
        #expect(!third)
        let fourth = budget.release(60)
        #expect(fourth == [ids[1], ids[2]])
        let fifth = budget.release(60)
        #expect(fifth.isEmpty)
        let sixth = budget.release(10)
        #expect(sixth.isEmpty)
        let seventh = budget.reserve(100, for: ids[3])
        #expect(seventh)
    }

    @Test func `who has gone waits no more`() {
        let clients = (0..<3).map { _ in Client() }
        let ids = clients.map { ObjectIdentifier($0) }
        var budget = BodyBudget(limit: 10)
        let first = budget.reserve(10, for: ids[0])
        #expect(first)
        let second = budget.reserve(5, for: ids[1])
        #expect(!second)
        let third = budget.reserve(5, for: ids[2])
        #expect(!third)
        budget.leave(ids[1])
        let fourth = budget.release(10)
        #expect(fourth == [ids[2]])
    }

    @Test func `a body larger than all room comes alone`() {
        let clients = (0..<2).map { _ in Client() }
        var budget = BodyBudget(limit: 10)
        let first = budget.reserve(50, for: ObjectIdentifier(clients[0]))
        #expect(first)
        let second = budget.reserve(1, for: ObjectIdentifier(clients[1]))
        #expect(!second)
        let third = budget.release(50)
        #expect(third == [ObjectIdentifier(clients[1])])
    }
}
