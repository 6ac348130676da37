import MusterCore
import MusterScenario
import Testing

/// Topics and subscriptions of a world.
struct TopicReadingTests {
    private static func world(_ topics: String) -> String {
        """
        world: shop
        accounts:
          "123456789012":
            regions:
              us-east-1:
                topics:
                  \(topics)
        """
    }

    private static func read(_ topics: String) throws(InvalidInput) -> World {
        let reader = ScenarioReader(loader: .memory(["world.yaml": world(topics)]), operations: Operations.known)
        return try reader.world(at: "world.yaml").value
    }

    @Test func `a topic is read with all that is set, and written as it was`() throws {
        let world = try Self.read(
            """
            alerts.fifo: { subscriptions: [{ sqs: "arn:aws:sqs:us-east-1:123456789012:q.fifo", raw: true, filter: { severity: [high, 3, "3", true, { prefix: crit }] }, filterOn: body, deadLetters: "arn:aws:sqs:us-east-1:123456789012:d.fifo" }], displayName: Drills, contentBasedDeduplication: true, signatureVersion: 2, publishers: ["210987654321"], tags: { team: dr } }
            """
        )
        let topic = try #require(world.accounts.first?.regions.first?.topics.first)
        #expect(
            topic.attributes
                == ["DisplayName": "Drills", "ContentBasedDeduplication": "true", "SignatureVersion": "2"]
        )
        #expect(topic.publishers == [AccountID("210987654321")])
        #expect(topic.tags == ["team": "dr"])
        #expect(
            topic.subscriptions.first?.attributes == [
                "RawMessageDelivery": "true", "FilterPolicyScope": "MessageBody",
                "FilterPolicy": #"{"severity":["high",3,"3",true,{"prefix":"crit"}]}"#,
                "RedrivePolicy": #"{"deadLetterTargetArn":"arn:aws:sqs:us-east-1:123456789012:d.fifo"}"#,
            ]
        )
        let written = WorldWriter().text(world)
        let again = try ScenarioReader(loader: .memory(["world.yaml": written]), operations: Operations.known).world(
            at: "world.yaml"
        )
        #expect(again.value == world)
    }

    @Test(
        arguments: [
            "alerts: [{ email: a@example.com, raw: true }]", "alerts: { contentBasedDeduplication: true }",
            "alerts: [{ sqs: \"arn:aws:sqs:us-east-1:123456789012:q\", filter: { a: b } }]",
            "alerts: [{ sqs: \"arn:aws:sqs:us-east-1:123456789012:q\", filter: { a: { b: [c] } } }]",
            "alerts: [{ email: a@example.com, deadLetters: nowhere }]", "alerts: { signatureVersion: 3 }",
            "alerts: { publishers: [somebody] }", "alerts: { subscriber: [] }",
        ]
    )
    func `what SNS would refuse is a mistake in the world`(topics: String) {
        #expect(throws: InvalidInput.self) { try Self.read(topics) }
    }
}
