import MusterAWS
import MusterCore
import MusterSimulator
import Testing

/// Which messages a subscription wants.
struct FilterPolicyTests {
    private static let arn = "arn:aws:sns:us-east-1:111111111111:alerts"
    private static let queue = "arn:aws:sqs:us-east-1:111111111111:queue"

    private static let world = TestWorld.world([]) { _, region in region.topics = [WorldTopic(name: "alerts")] }

    private static func subscribe(_ rig: Rig, _ filter: String, scope: String? = nil) async throws {
        var attributes = ["FilterPolicy": filter]
        if let scope { attributes["FilterPolicyScope"] = scope }
        _ = try await rig.sns.subscribe(
            .init(topicArn: arn, protocol: "sqs", endpoint: queue, attributes: attributes)
        )
    }

    private static let attributes: [String: SNS.MessageAttributeValue] = [
        "store": .init(dataType: "String", stringValue: "example_corp"),
        "price": .init(dataType: "Number", stringValue: "210.75"),
        "interests": .init(dataType: "String.Array", stringValue: #"["rugby", "baseball", 7, true, null]"#),
        "address": .init(dataType: "String", stringValue: "10.0.0.77"),
        "picture": .init(dataType: "Binary", binaryValue: Blob([1])),
    ]

    @Test(
        arguments: [
            (#"{"store": ["example_corp"]}"#, true), (#"{"store": ["example"]}"#, false),
            (#"{"store": ["a", "example_corp"]}"#, true), (#"{"store": [{"prefix": "exam"}]}"#, true),
            (#"{"store": [{"suffix": "_corp"}]}"#, true), (#"{"store": [{"suffix": "exam"}]}"#, false),
            (#"{"store": [{"equals-ignore-case": "EXAMPLE_CORP"}]}"#, true),
            (#"{"store": [{"wildcard": "ex*_c*p"}]}"#, true), (#"{"store": [{"wildcard": "ex*_d*"}]}"#, false),
            (#"{"store": [{"anything-but": "example_corp"}]}"#, false),
            (#"{"store": [{"anything-but": ["a", "b"]}]}"#, true),
            (#"{"store": [{"anything-but": {"prefix": "exam"}}]}"#, false),
            (#"{"store": [{"anything-but": {"suffix": ["x", "y"]}}]}"#, true),
            (#"{"absent": [{"anything-but": "a"}]}"#, false),
            (#"{"price": [210.75]}"#, true), (#"{"price": [{"numeric": [">", 100, "<=", 210.75]}]}"#, true),
            (#"{"price": [{"numeric": ["=", 2.1075e2]}]}"#, true), (#"{"price": [{"numeric": ["<", 210]}]}"#, false),
            (#"{"price": ["210.75"]}"#, false), (#"{"store": [{"numeric": [">", 0]}]}"#, false),
            (#"{"interests": ["baseball"]}"#, true), (#"{"interests": [7]}"#, true), (#"{"interests": [true]}"#, true),
            (#"{"interests": [null]}"#, true), (#"{"interests": [{"anything-but": ["rugby", "baseball"]}]}"#, true),
            (#"{"interests": ["tennis"]}"#, false), (#"{"store": [{"exists": true}]}"#, true),
            (#"{"store": [{"exists": false}]}"#, false), (#"{"absent": [{"exists": false}]}"#, true),
            (#"{"absent": [{"exists": true}]}"#, false), (#"{"address": [{"cidr": "10.0.0.0/24"}]}"#, true),
            (#"{"address": [{"cidr": "10.0.1.0/24"}]}"#, false), (#"{"picture": [{"exists": true}]}"#, true),
            (#"{"picture": ["AQ=="]}"#, false), (#"{"store": ["example_corp"], "price": [1]}"#, false),
            (#"{"$or": [{"price": [1]}, {"store": ["example_corp"]}]}"#, true),
            (#"{"$or": [{"price": [1]}, {"store": ["x"]}]}"#, false),
        ]
    )
    func `attributes are held against every operator`(filter: String, isWanted: Bool) throws {
        let count = try inWorld(Self.world) { rig in
            try await Self.subscribe(rig, filter)
            _ = try await rig.sns.publish(
                .init(topicArn: Self.arn, message: "hello", messageAttributes: Self.attributes)
            )
            return rig.aws.deliveries.count
        }

        #expect(count == (isWanted ? 1 : 0), "\(filter)")
    }

    private static let body =
        #"{"drill": {"wave": {"name": "database", "minutes": 41}}, "servers": [{"id": "a"}, {"id": "b"}], "ok": true}"#

    @Test(
        arguments: [
            (#"{"drill": {"wave": {"name": ["database"]}}}"#, true),
            (#"{"drill": {"wave": {"name": ["web"]}}}"#, false),
            (#"{"drill": {"wave": {"minutes": [{"numeric": [">=", 41]}]}}}"#, true), (#"{"ok": [true]}"#, true),
            (#"{"servers": {"id": ["b"]}}"#, true), (#"{"servers": {"id": ["c"]}}"#, false),
            (#"{"drill": {"region": [{"exists": false}]}}"#, true), (#"{"absent": {"x": [{"exists": false}]}}"#, true),
            (#"{"absent": {"x": ["y"]}}"#, false), (#"{"$or": [{"ok": [false]}, {"ok": [true]}]}"#, true),
        ]
    )
    func `bodies are held against nested filters`(filter: String, isWanted: Bool) throws {
        let count = try inWorld(Self.world) { rig in
            try await Self.subscribe(rig, filter, scope: "MessageBody")
            _ = try await rig.sns.publish(.init(topicArn: Self.arn, message: Self.body))
            _ = try await rig.sns.publish(.init(topicArn: Self.arn, message: "no json"))
            return rig.aws.deliveries.count
        }

        #expect(count == (isWanted ? 1 : 0), "\(filter)")
    }

    @Test(
        arguments: [
            "no json", "[]", #"{"a": "b"}"#, #"{"a": []}"#, #"{"a": [{"like": "x"}]}"#, #"{"a": [[1]]}"#,
            #"{"a": [{"numeric": ["<", 1, ">", 2]}]}"#, #"{"a": [{"numeric": [">", 3, "<", 2]}]}"#,
            #"{"a": [{"prefix": 3}]}"#, #"{"a": {"b": ["c"]}}"#, #"{"a": [10000000000]}"#, #"{"a": [0.000001]}"#,
            #"{"a": [{"wildcard": "a*b*c*d*e"}]}"#, #"{"a": [{"wildcard": "a**b"}]}"#,
            #"{"a": [{"cidr": "10.0.0.0/33"}]}"#, #"{"a": ["x"], "a": ["y"]}"#,
            #"{"a":["1"],"b":["1"],"c":["1"],"d":["1"],"e":["1"],"f":["1"]}"#,
            #"{"a":["1","2","3","4","5","6"],"b":["1","2","3","4","5","6"],"c":["1","2","3","4","5"]}"#,
        ]
    )
    func `what is no filter by attributes is refused and changes nothing`(filter: String) throws {
        let (error, count) = try inWorld(Self.world) { rig in
            let error = await refusal { try await Self.subscribe(rig, filter) }
            return (error, try await rig.sns.listSubscriptions(.init()).subscriptions?.count)
        }

        #expect(error?.code == .invalidParameter, "\(filter)")
        #expect(count == 0)
    }

    @Test func `a filter that is taken away lets everything through`() throws {
        try inWorld(Self.world) { rig in
            try await Self.subscribe(rig, #"{"a": ["b"]}"#)
            let arn = try #require(try await rig.sns.listSubscriptions(.init()).subscriptions?.first?.subscriptionArn)
            _ = try await rig.sns.publish(.init(topicArn: Self.arn, message: "one"))
            _ = try await rig.sns.setSubscriptionAttributes(
                .init(subscriptionArn: arn, attributeName: "FilterPolicy", attributeValue: "{}")
            )
            _ = try await rig.sns.publish(.init(topicArn: Self.arn, message: "two"))
            #expect(rig.aws.deliveries.map(\.message) == ["two"])
        }
    }

    @Test func `a topic has room for two hundred filters`() throws {
        try inWorld(Self.world) { rig in
            for number in 0..<201 {
                let error = await refusal {
                    try await rig.sns.subscribe(
                        .init(
                            topicArn: Self.arn,
                            protocol: "sqs",
                            endpoint: Self.queue + "-\(number)",
                            attributes: ["FilterPolicy": #"{"a": ["b"]}"#]
                        )
                    )
                }
                #expect(error?.code == (number < 200 ? nil : .filterPolicyLimitExceeded))
            }
        }
    }
}
