package import MusterCore

/// The templates that every message has when nobody brings others; `muster templates` writes them out to be changed.
package enum BuiltInTemplates {
    /// In the order of ``NotificationTemplate/scopes``.
    package static let all: [NotificationTemplate] =
        NotificationKind.allCases.map { kind in
            let name = NotificationTemplate.fileName(kind.rawValue, .subject)
            return NotificationTemplate(scope: kind.rawValue, part: .subject, file: name, source: subject(kind) + "\n")
        } + [
            NotificationTemplate(
                scope: "message",
                part: .text,
                file: NotificationTemplate.fileName("message", .text),
                source: text
            ),
            NotificationTemplate(
                scope: "message",
                part: .html,
                file: NotificationTemplate.fileName("message", .html),
                source: html
            ),
        ]

    /// What stands behind the name of the first server.
    private static let others = "{{#otherServers}} and {{otherServers}} more{{/otherServers}}"

    private static func subject(_ kind: NotificationKind) -> String {
        switch kind {
        case .started: "{{what}} started"
        case .completed: "{{what}} completed{{#isPartial}} in part{{/isPartial}}"
        case .failed: "{{what}} {{#isTimedOut}}timed out{{/isTimedOut}}{{^isTimedOut}}failed{{/isTimedOut}}"
        case .paused: "{{what}} paused{{#person}} by {{person}}{{/person}}"
        case .resumed: "{{what}} resumed{{#person}} by {{person}}{{/person}}"
        case .cancelled: "{{what}} cancelled"
        case .launchFailed: "{{what}}: launch of \"{{server.name}}\"\(others) failed"
        case .replicationStalled:
            "{{what}}: replication of \"{{server.name}}\"\(others) "
                + "{{#isStalled}}has stalled{{/isStalled}}{{^isStalled}}goes on{{/isStalled}}"
        case .agentIssue: "{{what}}: the agent of \"{{server.name}}\"\(others) is silent"
        case .serviceLimit:
            "{{what}}: {{#limit}}{{name}} nearly used up{{/limit}}{{^limit}}a quota refused a call{{/limit}}"
        case .approvalRequired: "{{what}} waits: approval required for wave \"{{wave}}\""
        case .approvalGranted: "{{what}}: approval granted for wave \"{{wave}}\""
        case .approvalDenied: "{{what}}: approval denied for wave \"{{wave}}\""
        case .unauthorizedAccess: "{{what}}: access denied{{#call}} to {{call}}{{/call}}"
        case .configurationChange: "{{what}}: the plan has changed since it was run last"
        case .complianceViolation: "{{what}}: a rule is broken"
        }
    }

    private static let text = """
        {{title}}

        Plan: {{plan}}
        Execution: {{execution}} ({{nature}}, {{mode}})
        Requested by: {{requestedBy}}
        When: {{time}}
        Where: account {{account}}, {{region}}
        {{#wave}}
        Wave: {{wave}}
        {{/wave}}
        {{#serverNames}}
        Servers: {{serverNames}}
        {{/serverNames}}
        {{#approverNames}}
        May decide: {{approverNames}}
        {{/approverNames}}
        {{#question}}
        Question: {{question}}
        {{/question}}
        {{#expires}}
        Decide before: {{expires}}
        {{/expires}}
        {{#silence}}
        Otherwise: {{silence}}
        {{/silence}}
        {{#person}}
        By: {{person}}
        {{/person}}
        {{#reason}}
        Reason: {{reason}}
        {{/reason}}
        {{#state}}
        State: {{state}}
        {{/state}}
        {{#job}}
        Job: {{job}}
        {{/job}}
        {{#limit}}
        Used: {{used}} of {{limit}} {{name}}
        {{/limit}}
        {{#call}}
        Call: {{call}}
        {{/call}}
        {{#errorCode}}
        Error: {{errorCode}}: {{errorMessage}}
        {{/errorCode}}
        {{#outcome}}
        Outcome: {{outcome}} after {{duration}}
        {{/outcome}}
        {{#cause}}
        Cause: {{cause}}
        {{/cause}}
        {{#ballots}}

        {{#isPersonal}}
        {{holder}} decides by one of:
        {{/isPersonal}}
        {{^isPersonal}}
        Whoever decides does it by one of:
        {{/isPersonal}}
          {{approve}}
          {{deny}}
        {{/ballots}}
        {{#hasDetails}}

        {{/hasDetails}}
        {{#details}}
        - {{.}}
        {{/details}}
        {{#hasWaves}}

        Waves:
        {{/hasWaves}}
        {{#waves}}
        - {{name}}: {{status}}{{#hasCause}}, {{cause}}{{/hasCause}}
        {{/waves}}
        {{#hasActions}}

        What to do:
        {{/hasActions}}
        {{#actions}}
        - {{.}}
        {{/actions}}
        {{#hasLinks}}

        In the console:
        {{/hasLinks}}
        {{#links}}
        - {{title}}: {{url}}
        {{/links}}

        """

    private static let html = """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>{{title}}</title></head>
        <body style="font-family: sans-serif; color: #1a1a1a; background: #ffffff; max-width: 42em; margin: 1em auto">
        <h1 style="font-size: 1.2em">{{title}}</h1>
        {{#isSimulated}}
        <p><strong>This is a simulation. Nothing happened in AWS.</strong></p>
        {{/isSimulated}}
        <dl>
        <dt>Plan</dt><dd>{{plan}}</dd>
        <dt>Execution</dt><dd>{{execution}} ({{nature}}, {{mode}})</dd>
        <dt>Requested by</dt><dd>{{requestedBy}}</dd>
        <dt>When</dt><dd>{{time}}</dd>
        <dt>Where</dt><dd>account {{account}}, {{region}}</dd>
        {{#wave}}
        <dt>Wave</dt><dd>{{wave}}</dd>
        {{/wave}}
        {{#serverNames}}
        <dt>Servers</dt><dd>{{serverNames}}</dd>
        {{/serverNames}}
        {{#approverNames}}
        <dt>May decide</dt><dd>{{approverNames}}</dd>
        {{/approverNames}}
        {{#question}}
        <dt>Question</dt><dd>{{question}}</dd>
        {{/question}}
        {{#expires}}
        <dt>Decide before</dt><dd>{{expires}}</dd>
        {{/expires}}
        {{#silence}}
        <dt>Otherwise</dt><dd>{{silence}}</dd>
        {{/silence}}
        {{#person}}
        <dt>By</dt><dd>{{person}}</dd>
        {{/person}}
        {{#reason}}
        <dt>Reason</dt><dd>{{reason}}</dd>
        {{/reason}}
        {{#state}}
        <dt>State</dt><dd>{{state}}</dd>
        {{/state}}
        {{#job}}
        <dt>Job</dt><dd>{{job}}</dd>
        {{/job}}
        {{#limit}}
        <dt>Used</dt><dd>{{used}} of {{limit}} {{name}}</dd>
        {{/limit}}
        {{#call}}
        <dt>Call</dt><dd>{{call}}</dd>
        {{/call}}
        {{#errorCode}}
        <dt>Error</dt><dd>{{errorCode}}: {{errorMessage}}</dd>
        {{/errorCode}}
        {{#outcome}}
        <dt>Outcome</dt><dd>{{outcome}} after {{duration}}</dd>
        {{/outcome}}
        {{#cause}}
        <dt>Cause</dt><dd>{{cause}}</dd>
        {{/cause}}
        </dl>
        {{#ballots}}
        <p>{{#isPersonal}}{{holder}} decides by one of:{{/isPersonal}}{{^isPersonal}}Whoever decides does it by one of:{{/isPersonal}}</p>
        <pre>{{approve}}
        {{deny}}</pre>
        {{/ballots}}
        {{#hasDetails}}
        <ul>
        {{#details}}
        <li>{{.}}</li>
        {{/details}}
        </ul>
        {{/hasDetails}}
        {{#hasWaves}}
        <h2 style="font-size: 1em">Waves</h2>
        <ul>
        {{#waves}}
        <li>{{name}}: {{status}}{{#hasCause}}, {{cause}}{{/hasCause}}</li>
        {{/waves}}
        </ul>
        {{/hasWaves}}
        {{#hasActions}}
        <h2 style="font-size: 1em">What to do</h2>
        <ul>
        {{#actions}}
        <li>{{.}}</li>
        {{/actions}}
        </ul>
        {{/hasActions}}
        {{#hasLinks}}
        <h2 style="font-size: 1em">In the console</h2>
        <ul>
        {{#links}}
        <li><a href="{{url}}">{{title}}</a></li>
        {{/links}}
        </ul>
        {{/hasLinks}}
        </body>
        </html>

        """
}
