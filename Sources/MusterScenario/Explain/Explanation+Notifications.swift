extension Explanation {
    /// Rules of whom a plan tells.
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
        M0703
        A folder of templates holds one that belongs to no notification.
        > It would never be used, most often because its name is misspelt. Names are SCOPE.PART.mustache: a kind, a category or "message", and subject, text or html.
        wrong scenario:
            templates: templates
        wrong misnamed:
            {{what}} failed: {{cause}}
        right scenario:
            templates: templates
        right template:
            {{what}} failed: {{cause}}
        M0704
        A template cannot be read: a tag or a section has no end, or it holds a tag that templates of notifications do not have.
        > Names, sections, inverted sections and comments of Mustache are read, and nothing else.
        wrong scenario:
            templates: templates
        wrong template:
            {{#cause}}because {{cause}}
        right scenario:
            templates: templates
        right template:
            {{what}} failed: {{cause}}
        M0705
        A template names a fact that notifications do not have.
        > It would stay empty in every message, and nobody would notice before the drill.
        wrong scenario:
            templates: templates
        wrong template:
            {{what}} failed: {{reson}}
        right scenario:
            templates: templates
        right template:
            {{what}} failed: {{cause}}
        M0706
        A folder of templates does not exist, or holds no template.
        > Built-in texts would be sent where somebody wrote others; "muster templates FOLDER" writes the built-in ones to begin with.
        wrong scenario:
            templates: templates
        right scenario:
            templates: templates
        right template:
            {{what}} failed: {{cause}}
        """#
}
