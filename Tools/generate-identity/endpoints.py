#!/usr/bin/env python3
"""Writes the table of endpoints from the rule sets of the newest pinned botocore.

    .venv/bin/python Tools/generate-identity/endpoints.py            # rewrites the table
    .venv/bin/python Tools/generate-identity/endpoints.py --check    # exits 1 if it would change

Nearly every endpoint is its service's name, its Region and its partition's suffix. So the table holds the partitions, the
names, and what differs from that: found by asking the rule sets for every Region that they know, for one in each
partition that they do not know, and with FIPS and dual stack on and off.
"""

import argparse
import itertools
import json
import pathlib
import re
import sys

import botocore.args
import botocore.session
from botocore.endpoint_provider import EndpointProvider

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLE = ROOT / "Sources" / "MusterIdentity" / "Generated" / "EndpointTable.swift"

# Our case, the name of botocore's model, and the first labels of its hosts.
SERVICES = [
    ("drs", "drs", "drs"),
    ("sts", "sts", "sts"),
    ("sns", "sns", "sns"),
    ("ec2", "ec2", "ec2"),
    ("ssm", "ssm", "ssm"),
    ("cloudWatch", "cloudwatch", "monitoring"),
    ("eventBridge", "events", "events"),
    ("iam", "iam", "iam"),
    ("sso", "sso", "portal.sso"),
    ("ssoOIDC", "sso-oidc", "oidc"),
]


def loader():
    return botocore.session.get_session().get_component("data_loader")


def providers():
    """The evaluator of each service's rules, by the name of botocore's model."""
    data = loader()
    partitions = data.load_data("partitions")
    return {
        model: EndpointProvider(data.load_service_model(model, "endpoint-rule-set-1"), partitions)
        for _, model, _ in SERVICES
    }


def ask(provider, region, fips, dual):
    """The host and the Region that is signed for."""
    endpoint = provider.resolve_endpoint(Region=region, UseFIPS=fips, UseDualStack=dual)
    scheme, host = endpoint.url.split("://")
    assert scheme == "https", endpoint.url
    schemes = endpoint.properties.get("authSchemes") or [{}]
    return host, schemes[0].get("signingRegion", region)


def prefixes(pattern):
    """The first words of the names of a partition's Regions, from an expression of the one form that is in use."""
    match = re.fullmatch(r"\^([a-z\\\-]*)(?:\(([a-z|]+)\))?\\-\\w\+\\-\\d\+\$", pattern)
    assert match, f"an expression of another form: {pattern}"
    start, choices = match.group(1).replace("\\", ""), match.group(2)
    return [start + word for word in choices.split("|")] if choices else [start]


def exceptions(provider, name, partition):
    """What does not follow from the names: (FIPS, dual stack, Region or None for the rest, host, signing Region)."""
    outputs, found = partition["outputs"], []
    # Every rule set would have to name this Region to treat it otherwise than the next one that is built.
    unknown = prefixes(partition["regionRegex"])[0] + "-unbuilt-9"
    for fips, dual in itertools.product((False, True), repeat=2):
        suffix = outputs["dualStackDnsSuffix" if dual else "dnsSuffix"]
        usual = f"{name}{'-fips' if fips else ''}.{{}}.{suffix}"
        host, signing = ask(provider, unknown, fips, dual)
        form = host.replace(unknown, "{}")
        if form != usual or signing != unknown:
            found.append((fips, dual, None, form, None if signing == unknown else signing))
        for region in partition["regions"]:
            host, signed = ask(provider, region, fips, dual)
            expected = region if signing == unknown else signing
            if (host, signed) != (form.replace("{}", region), expected):
                found.append((fips, dual, region, host, None if signed == region else signed))
    return found


def text(value):
    return "nil" if value is None else json.dumps(value)


def listed(values, indent):
    """Texts in lines of at most 120 characters, as the formatter leaves them."""
    if len(values) == 1:
        return indent + text(values[0])
    lines, line = [], ""
    for value in values:
        word = text(value) + ","
        if line and len(indent) + len(line) + len(word) + 1 > 120:
            lines.append(indent + line)
            line = ""
        line += (" " if line else "") + word
    return "\n".join(lines + ([indent + line] if line else []))


def table():
    made, data = providers(), loader().load_data("partitions")
    lines = [
        "// Made by Tools/generate-identity/endpoints.py; not edited by hand.",
        "",
        "extension Partition {",
        f"    /// Source: partitions of endpoints, version {data['version']}.",
        "    package static let all: [Partition] = [",
    ]
    for partition in data["partitions"]:
        outputs = partition["outputs"]
        lines += [
            "        Partition(",
            f"            name: {text(partition['id'])},",
            f"            suffix: {text(outputs['dnsSuffix'])},",
            f"            dualStackSuffix: {text(outputs['dualStackDnsSuffix'])},",
            f"            globalRegion: {text(outputs['implicitGlobalRegion'])},",
            f"            prefixes: [{', '.join(map(text, prefixes(partition['regionRegex'])))}],",
            "            regions: [",
            listed(sorted(partition["regions"]), " " * 16),
            "            ]",
            "        ),",
        ]
        assert outputs["supportsFIPS"] and outputs["supportsDualStack"], "a partition without a form of endpoints"
    lines += ["    ]", "}", "", "extension EndpointException {", "    static let all: [EndpointException] = ["]
    for case, model, name in SERVICES:
        for partition in data["partitions"]:
            for fips, dual, region, host, signing in exceptions(made[model], name, partition):
                lines += [
                    "        EndpointException(",
                    f"            .{case},",
                    f"            {text(partition['id'])},",
                    f"            fips: {str(fips).lower()},",
                    f"            dualStack: {str(dual).lower()},",
                    f"            region: {text(region)},",
                    f"            host: {text(host)},",
                    f"            signingRegion: {text(signing)}",
                    "        ),",
                ]
    lines += [
        "    ]",
        "",
        "    /// Where the old setting of STS means its endpoint for all Regions.",
        "    static let globalSTSRegions: Set<String> = [",
        listed(sorted(botocore.args.LEGACY_GLOBAL_STS_REGIONS), " " * 8),
        "    ]",
        "}",
    ]
    return "\n".join(lines) + "\n"


def main():
    arguments = argparse.ArgumentParser(description="Writes the table of endpoints.")
    arguments.add_argument("--check", action="store_true", help="change nothing; exit 1 if the table differs")
    check = arguments.parse_args().check
    made = table()
    if check:
        return 0 if TABLE.exists() and TABLE.read_text() == made else 1
    TABLE.parent.mkdir(parents=True, exist_ok=True)
    TABLE.write_text(made)
    return 0


if __name__ == "__main__":
    sys.exit(main())
