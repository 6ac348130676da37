"""Files of settings, whole and broken, and what botocore reads in them."""

import random

import botocore.exceptions

import stage

LINES = [
    "[default]", "[profile a]", "[profile 'b c']", "[profile \"d\"]", "[profile e f]", "[profile default]", "[a]",
    "[sso-session s]", "[services v]", "[preview]", "[DEFAULT]", "[profilex y]", "[profile \"open]", "[ a ]", "[]",
    "[a] ; after", "[profile g] # [h]", "region = us-east-1", "Region=eu-west-1", "output : json", "a=b=c", "a:b=c",
    "key = value ; not a comment", "empty =", "empty = ", "  continued", "\tcontinued", "# comment", "; comment",
    "  # indented comment", "", "   ", "s3 =", "  signature_version = s3v4", "    deeper = x", "  no sign", "drs =",
    "  endpoint_url = http://localhost:1", "ec2 =", "role_arn = arn:aws:iam::123456789012:role/x", "novalue",
    "= no key", "quoted = \"a b\"", "percent = %(a)s %", "é = ü", "key with blanks = 1", "aws_access_key_id = AKID",
    "[profile z]", "source_profile = a", "x =  two  blanks  ",
]
WHOLE = [
    "[default]\nregion = us-east-1\n[profile a]\nregion = eu-west-1\n",
    "[profile a]\ns3 =\n  a = b\n  c = d\n\n  e = f\nregion = x\n",
    "[services v]\ndrs =\n  endpoint_url = http://a\nsts =\n  endpoint_url = http://b\n[profile a]\nservices = v\n",
    "[DEFAULT]\nregion = us-east-1\n[profile a]\noutput = json\n[profile b]\nregion = eu-west-1\n",
    "[sso-session s]\nsso_start_url = https://x\nsso_region = us-east-1\n",
    "[default]\r\nregion = us-east-1\r\n  more\r\noutput = json\r\n",
    "[default]\nregion =\n\n\noutput = json\n",
    "[default]\nregion = us-east-1\n\n  continued\n# c\n  again\n",
]


def text(chance):
    if chance.random() < 0.3:
        lines = chance.choice(WHOLE).split("\n")
        for _ in range(chance.randint(0, 2)):
            lines.insert(chance.randint(0, len(lines)), chance.choice(LINES))
    else:
        lines = [chance.choice(LINES[:10])] if chance.random() < 0.95 else []
        lines += [chance.choice(LINES) for _ in range(chance.randint(0, 7))]
    return chance.choice(["\n", "\n", "\n", "\r\n"]).join(lines) + chance.choice(["", "\n"])


def cases():
    chance = random.Random(20260302)
    made = []
    while len(made) < 300:
        files = {stage.HOME + "/.aws/config": text(chance)}
        if chance.random() < 0.5:
            files[stage.HOME + "/.aws/credentials"] = text(chance)
        with stage.Stage(files, {}).set() as there:
            try:
                config = there.session().full_config
                read = {name: config.get(name, {}) for name in ("profiles", "sso_sessions", "services")}
            except botocore.exceptions.ConfigParseError:
                # Half of what is drawn is broken in one of a few ways.
                if chance.random() < 0.7:
                    continue
                read = None
        made.append({"files": files, "read": read})
    return made
