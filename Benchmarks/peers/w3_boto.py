"""W3 'mock API calls': boto3 against an AWS mock, one client, one thread.

--target inproc        moto's mock_aws in this process (no socket at all)
--target URL           any server that speaks the AWS wire protocol, such as
                       `moto_server -p PORT` or the null server (w3_null_server.cpp)
--op                   sts.assume_role | sts.get_caller_identity | sns.publish |
                       ec2.describe_instances | drs.describe_jobs | drs.describe_source_servers
--instances            how many instances ec2.describe_instances finds (default 100)
--role                 the role that sts.assume_role asks for
--stub                 answer in botocore's before-send hook with a canned reply:
                       what is left is boto3's own cost, which no server can beat

Prints one JSON line: calls per second and the latency percentiles in milliseconds.
"""
import argparse
import contextlib
import json
import os
import time

os.environ.setdefault("AWS_ACCESS_KEY_ID", "test")
os.environ.setdefault("AWS_SECRET_ACCESS_KEY", "test")
os.environ.setdefault("AWS_DEFAULT_REGION", "us-east-1")
os.environ.setdefault("AWS_EC2_METADATA_DISABLED", "true")

import boto3                                                     # noqa: E402
from botocore.config import Config                               # noqa: E402

CANNED = {
    "sts.assume_role": b'<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">'
        b"<AssumeRoleResult><Credentials><SessionToken>t</SessionToken><SecretAccessKey>s</SecretAccessKey>"
        b"<Expiration>2030-01-01T00:00:00Z</Expiration><AccessKeyId>ASIAEXAMPLEEXAMPLE00</AccessKeyId>"
        b"</Credentials><AssumedRoleUser><AssumedRoleId>AROA:x</AssumedRoleId><Arn>arn:aws:sts::1:x</Arn>"
        b"</AssumedRoleUser></AssumeRoleResult><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata>"
        b"</AssumeRoleResponse>",
    "sts.get_caller_identity": b'<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">'
        b"<GetCallerIdentityResult><Arn>arn:aws:sts::123456789012:user/moto</Arn><UserId>A</UserId>"
        b"<Account>123456789012</Account></GetCallerIdentityResult><ResponseMetadata><RequestId>1</RequestId>"
        b"</ResponseMetadata></GetCallerIdentityResponse>",
    "sns.publish": b'<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult>'
        b"<MessageId>1</MessageId></PublishResult><ResponseMetadata><RequestId>1</RequestId>"
        b"</ResponseMetadata></PublishResponse>",
    "drs.describe_jobs": json.dumps({"items": [{
        "jobID": "drsjob-%017d" % 1, "arn": "arn:aws:drs:us-east-1:123456789012:job/drsjob-1",
        "type": "LAUNCH", "initiatedBy": "START_DRILL", "status": "STARTED",
        "creationDateTime": "2026-01-01T00:00:00Z",
        "participatingServers": [{"sourceServerID": "s-%017d" % i, "launchStatus": "IN_PROGRESS"}
                                 for i in range(20)]}]}).encode(),
}


class Reply:                     # what botocore wants of an urllib3 response
    status_code = 200

    def __init__(self, body):
        self.content = body
        self.headers = {"Content-Type": "text/xml"}
        self.url = "http://stub/"
        self.raw = None

    @property
    def text(self):
        return self.content.decode()


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--target", default="inproc")
    p.add_argument("--op", default="sts.get_caller_identity")
    p.add_argument("--calls", type=int, default=500)
    p.add_argument("--warmup", type=int, default=30)
    p.add_argument("--instances", type=int, default=100)
    p.add_argument("--role", default="arn:aws:iam::123456789012:role/DRSOrchestrationRole")
    p.add_argument("--stub", action="store_true")
    p.add_argument("--label", default="")
    a = p.parse_args()
    service, op = a.op.split(".")
    inproc = a.target == "inproc"
    config = Config(retries={"max_attempts": 0}, parameter_validation=True)
    how = contextlib.nullcontext()
    if inproc and not a.stub:
        from moto import mock_aws
        how = mock_aws()
    with how:
        kw = {} if inproc else {"endpoint_url": a.target}
        client = boto3.client(service, config=config, **kw)
        if a.stub:
            body = CANNED[a.op]
            client.meta.events.register("before-send.*.*", lambda **_: Reply(body))
        args = {}
        if a.op == "sts.assume_role":
            args = {"RoleArn": a.role, "RoleSessionName": "drill"}
        elif a.op == "sns.publish":
            arn = "arn:aws:sns:us-east-1:123456789012:drill"
            if not a.stub and a.label != "null":
                arn = client.create_topic(Name="drill")["TopicArn"]
            args = {"TopicArn": arn, "Subject": "wave", "Message": "wave 1 of 5 is done"}
        elif a.op == "ec2.describe_instances" and not a.stub:
            image = client.describe_images()["Images"][0]["ImageId"]
            client.run_instances(ImageId=image, MinCount=a.instances, MaxCount=a.instances)
        elif a.op == "drs.describe_source_servers":
            args = {"maxResults": a.instances}
        call = getattr(client, op)
        if op in ("describe_instances", "describe_source_servers") and not a.stub and a.label != "null":
            found = call(**args)
            count = sum(len(one["Instances"]) for one in found["Reservations"]) if "Reservations" in found else len(found["items"])
            assert count >= a.instances, "%d of %d are there" % (count, a.instances)
        for _ in range(min(a.warmup, a.calls)):
            call(**args)
        lat = []
        w, c = time.perf_counter(), time.process_time()
        for _ in range(a.calls):
            t = time.perf_counter()
            call(**args)
            lat.append(time.perf_counter() - t)
        wall, cpu = time.perf_counter() - w, time.process_time() - c
    lat.sort()
    pick = lambda q: round(1e3 * lat[min(len(lat) - 1, int(len(lat) * q))], 3)
    label = a.label or ("stub" if a.stub else "moto-inproc" if inproc else "server")
    print(json.dumps({
        "bench": "w3", "engine": label, "op": a.op, "calls": a.calls,
        "wall_s": round(wall, 4), "cpu_s": round(cpu, 4), "per_s": round(a.calls / wall, 1),
        "p50_ms": pick(.50), "p95_ms": pick(.95), "p99_ms": pick(.99),
    }))


main()
