extension Explanation {
    static let notifications = #"""
        M0701
        A topic belongs to another account than the one in which Muster runs.
        > Muster publishes with its own credentials and assumes no role for it, so publishing is refused and nobody hears of the execution.
        wrong plan:
            notify: { topic: "arn:aws:sns:us-east-1:210987654321:dr-drills" }
        wrong world:
            world: shop
        right plan:
            notify: { topic: "arn:aws:sns:us-east-1:123456789012:dr-drills" }
        right world:
            world: shop
        M0702
        Channels contradict each other: two of them send the same to one topic, or a topic stands beside the list of channels.
        > Each message goes to a topic once; people who get everything twice stop reading.
        wrong plan:
            notify:
              channels:
                - { topic: "arn:aws:sns:us-east-1:123456789012:dr-drills" }
                - { topic: "arn:aws:sns:us-east-1:123456789012:dr-drills", form: html }
        right plan:
            notify:
              channels:
                - { topic: "arn:aws:sns:us-east-1:123456789012:dr-drills" }
                - { topic: "arn:aws:sns:us-east-1:123456789012:dr-pages", form: html }
        """#
}
