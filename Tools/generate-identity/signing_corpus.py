"""Requests, and how botocore signs them."""

import random
import urllib.parse

import botocore.auth
import botocore.awsrequest
import botocore.compat
import botocore.credentials

import stage

HOSTS = [("https://drs.us-east-1.amazonaws.com", "drs", "us-east-1"), ("https://sts.amazonaws.com", "sts", "us-east-1"),
         ("http://127.0.0.1:4599", "ec2", "eu-west-1"), ("https://[::1]:8443", "monitoring", "us-gov-west-1"),
         ("https://iam.amazonaws.com:443", "iam", "us-east-1"), ("https://events.cn-north-1.amazonaws.com.cn", "events",
                                                                "cn-north-1")]
PIECES = ["DescribeJobs", "a", "..", ".", "", "tags", "arn:aws:drs:us-east-1:123456789012:source-server/s-1", "é世",
          "a b", "%", "~-_.", "*'()!", "plan=1&x"]
NAMES = ["Action", "b", "a", "A", "Version", "é", "x y", "list", "list", ""]
VALUES = ["", "1", "a b", "é", "~-_.", "a=b&c", "+", "%41", "*'()!", "/"]
HEADERS = [("Content-Type", "application/json"), ("Content-Type", "application/x-amz-json-1.1"),
           ("X-Amz-Target", "AmazonSSM.SendCommand"), ("User-Agent", "muster/1"), ("X-Padded", "  a   b\tc  "),
           ("amz-sdk-invocation-id", "1-2-3"), ("amz-sdk-request", "attempt=1; max=3"), ("Connection", "keep-alive"),
           ("Expect", "100-continue"), ("X-Amzn-Trace-Id", "Root=1"), ("traceparent", "00-1-2-01"), ("x-empty", "")]


def encoded(text, safe=""):
    return urllib.parse.quote(text, safe=safe + "-_.~")


def request(chance):
    base, service, region = chance.choice(HOSTS)
    path = "/" + "/".join(encoded(piece) for piece in chance.choices(PIECES, k=chance.randint(0, 3)))
    if chance.random() < 0.3:
        path = "/"
    pairs = [(chance.choice(NAMES), chance.choice(VALUES)) for _ in range(chance.choice([0, 0, 1, 2, 4]))]
    headers = {}
    for name, value in chance.sample(HEADERS, chance.randint(0, 5)):
        headers.setdefault(name, value)
    method = chance.choice(["GET", "POST", "POST", "PUT", "DELETE"])
    body = chance.choice(["", "{}", "Action=X&Version=1", "{\"a\":\"é\"}", "x" * 200]) if method in ("POST", "PUT") else ""
    return base, service, region, method, path, pairs, headers, body


def cases():
    chance = random.Random(20260305)
    botocore.auth.get_current_datetime = lambda remove_tzinfo=True: stage.NOW.replace(tzinfo=None)
    made = []
    for number in range(400):
        base, service, region, method, path, pairs, headers, body = request(chance)
        token = chance.choice([None, None, "session/token+=="])
        keys = botocore.credentials.Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", token)
        presigned = number % 4 == 3
        case = {"base": base, "method": method, "path": path, "headers": sorted(headers.items()), "service": service,
                "region": region, "token": token}
        if presigned:
            # A presigned request has each name once and no body: botocore moves what there is into the query.
            pairs = [(name, value) for name, value in dict(pairs).items() if name]
            body, headers = "", {}
            case["headers"] = []
            case["expires"] = chance.choice([60, 900, 3600])
        query = "&".join(f"{encoded(name)}={encoded(value)}" for name, value in pairs)
        case.update(query=query, body=body)
        unsigned = not presigned and base.startswith("https") and chance.random() < 0.1
        made_request = botocore.awsrequest.AWSRequest(
            method=method, url=base + path + ("?" + query if query else ""), headers=headers, data=body.encode() or None
        )
        if unsigned:
            case["unsignedPayload"] = True
            made_request.context["payload_signing_enabled"] = False
        if presigned:
            signer = botocore.auth.SigV4QueryAuth(keys, service, region, expires=case["expires"])
        else:
            signer = botocore.auth.SigV4Auth(keys, service, region)
        signer.add_auth(made_request)
        if presigned:
            case["signedQuery"] = urllib.parse.urlsplit(made_request.url).query
        else:
            case["authorization"] = made_request.headers["Authorization"]
        made.append(case)
    return made
