extension Explanation {
    /// Rules of every YAML file.
    static let reading = #"""
        M0101
        A file that was named cannot be read: it is not there, is a folder, or may not be opened.
        > A scenario is rehearsed with its plan and its world or not at all. Paths in a scenario count from the scenario's own folder, not from where Muster is started.
        wrong scenario:
            plan: plans/shopp.yaml
        right scenario:
            plan: plan.yaml
        M0102
        A file is larger than 16 MiB, or 64 MiB for the output of the AWS CLI.
        > A world of 10,000 servers takes a fifth of that. Something else has got into the file.
        wrong world described:
            (a file of 17 MiB)
        right world:
            world: shop
        M0103
        A file holds bytes that are not UTF-8.
        > Names would turn into others, and servers would not be found.
        wrong plan described:
            (a plan that was saved as UTF-16)
        right plan:
            plan: Übersee
        M0104
        A control character stands in the file; YAML does not allow it.
        > It cannot be seen in an editor, and it changes names. In double quotes it can be written as an escape.
        wrong plan described:
            (the name of the plan with the byte 0x01 in it)
        right plan:
            plan: shop
        M0105
        A file holds nothing but comments and blank lines.
        > Probably the wrong file, or one that was never finished.
        wrong plan whole:
            # to be written
        right plan:
            plan: shop
        M0106
        The file is not YAML: something is not closed, or the indentation does not fit.
        > Nothing behind the mistake can be read. Mend the first one and validate again.
        wrong plan whole:
            plan: "shop
        right plan:
            plan: "shop"
        M0107
        A line of three hyphens begins a second document in the same file.
        > Which of the two is meant would be a guess.
        wrong plan whole:
            plan: shop
            ---
            plan: office
        right plan:
            plan: shop
        M0108
        Lists and mappings lie more than 64 deep in one another.
        > No plan, world or scenario needs a tenth of that; such a file is made to exhaust readers.
        wrong plan described:
            (seventy brackets within one another)
        right plan:
            plan: shop
        M0109
        A file holds more than 500,000 values, or aliases make them so many.
        > Aliases that repeat aliases grow without bound; such a file is made to exhaust readers.
        wrong plan described:
            (aliases of aliases that stand for a billion values)
        right plan:
            plan: shop
        M0110
        The same key stands twice in one mapping.
        > Most programs silently take the last one, so one of the two values would be ignored.
        wrong plan:
            objectives: { rto: 1h, rto: 2h }
        right plan:
            objectives: { rto: 1h }
        M0111
        The file uses a part of YAML that Muster does not read, such as tags or keys that are not texts.
        > What a value is follows from where it stands, so that it means the same to every reader.
        wrong plan:
            onConflict: !word wait
        right plan:
            onConflict: wait
        M0112
        A key that nothing reads.
        > A misspelt key would otherwise be ignored, and the drill would prove something else than its author believes.
        wrong plan:
            objective: { rto: 1h }
        right plan:
            objectives: { rto: 1h }
        M0113
        A key is missing that has to be there.
        > There is no value that Muster could assume for it without guessing.
        wrong plan:
            waves:
              - { servers: [app-1] }
        right plan:
            waves:
              - { name: app, servers: [app-1] }
        M0114
        A value is of another kind than expected, for example a text instead of a list.
        > A single text in the place of a list is often a forgotten pair of brackets.
        wrong plan:
            waves:
              - { name: app, servers: app-1 }
        right plan:
            waves:
              - { name: app, servers: [app-1] }
        M0115
        A key stands there without a value.
        > It may be a value that was forgotten, or one that was meant to be removed; Muster does not choose.
        wrong plan:
            objectives:
        right plan:
            objectives: { rto: 1h }
        M0116
        A duration cannot be read, or has no unit.
        > Ninety what? Seconds and minutes differ by the length of a drill.
        wrong plan:
            objectives: { rto: 90 }
        right plan:
            objectives: { rto: 90m }
        M0117
        A truth value is something else than true or false.
        > Some YAML readers take yes, no, on and off for truth values and some do not; the two plain words mean the same to all.
        wrong world:
            behavior: { jobListsServersAtEnd: yes }
        right world:
            behavior: { jobListsServersAtEnd: true }
        M0118
        A number cannot be read.
        > Digits alone are taken: 012 would be ten to some programs and twelve to others.
        wrong plan:
            waves:
              - { name: app, order: first, servers: [app-1] }
        right plan:
            waves:
              - { name: app, order: 1, servers: [app-1] }
        M0119
        A value lies outside of its range.
        > The service or Muster would refuse it later, at a worse moment.
        wrong world:
            behavior: { defaultPageSize: 0 }
        right world:
            behavior: { defaultPageSize: 100 }
        M0120
        A word is not one of those that may stand here.
        > Words are compared exactly, letter case included; what may stand here is listed with the message.
        wrong plan:
            onConflict: retry
        right plan:
            onConflict: wait
        M0121
        A name cannot be used: it is empty, too long, or holds characters that its use forbids.
        > Names become paths of reports and ids of tests, which have to stay the same on every system.
        wrong scenario:
            scenario: My Drill
        right scenario:
            scenario: my-drill
        M0122
        An account id is not twelve digits.
        > Leading zeros get lost when a program takes the id for a number, so it belongs in quotes.
        wrong plan:
            target: { account: "12345678901", region: us-east-1 }
        right plan:
            target: { account: "012345678901", region: us-east-1 }
        M0123
        A text cannot be the name of a Region.
        > An Availability Zone, with a letter at its end, is a part of a Region; recovery takes place in a Region.
        wrong plan:
            target: { account: "123456789012", region: us-east-1a }
        right plan:
            target: { account: "123456789012", region: us-east-1 }
        M0124
        An Amazon Resource Name is malformed, or names another kind of thing.
        > The call with it would be refused in the middle of a drill.
        wrong plan:
            notify: { topic: dr-drills }
        right plan:
            notify: { topic: "arn:aws:sns:us-east-1:123456789012:dr-drills" }
        M0125
        A size cannot be read, or has no unit.
        > Gigabytes and gibibytes differ by seven per cent, and a bare number by nine digits.
        wrong world:
            accounts:
              "123456789012": { regions: { us-east-1: { servers: [{ name: app-1, memory: 16 }] } } }
        right world:
            accounts:
              "123456789012": { regions: { us-east-1: { servers: [{ name: app-1, memory: 16GiB }] } } }
        M0126
        A point in time cannot be read, or does not exist.
        > Equal files give equal reports, so a world begins at a stated time and not at the time of the run.
        wrong world:
            start: yesterday
        right world:
            start: "2026-03-02T09:00:00Z"
        M0127
        Tags break a rule of AWS: a key is empty or too long, a value is too long, or there are more than fifty.
        > No server can carry them, so a selection by them finds nobody.
        wrong plan:
            waves:
              - { name: app, servers: { tags: { "": web } } }
        right plan:
            waves:
              - { name: app, servers: { tags: { tier: web } } }
        M0128
        An external id has a form that STS refuses.
        > The role could never be assumed with it.
        wrong plan:
            target: { account: "123456789012", region: us-east-1, role: DRS, externalId: "a b" }
        right plan:
            target: { account: "123456789012", region: us-east-1, role: DRS, externalId: shop-2026 }
        M0129
        The file is of another kind than was asked for, for example a world where a plan is expected.
        > Plans begin with "plan:", worlds with "world:", scenarios with "scenario:".
        wrong plan whole:
            world: shop
            accounts: { "123456789012": {} }
        right plan:
            plan: shop
        """#
}
