"""The AWS CLI, unmodified, against a server."""

import base64
import contextlib
import io
import json
import os
import pathlib
import re
import subprocess
import sys

import botocore
import botocore.session

from check_boto3 import SHARED, Minimal
from serving import aws, served

LONG = ("test_a_walk_over_every_operation",)


def operations(muster):
    """Every operation that the page of the simulator has: the name of the service's client and the operation."""
    service, found = None, []
    for line in (muster.root / "docs/fidelity.md").read_text().splitlines():
        if heading := re.fullmatch(r"## (\w+)", line):
            service = heading.group(1)
        elif row := re.match(r"\| `(\w+)` \|", line):
            found.append((service, row.group(1)))
    return found


def test_a_walk_over_every_operation(muster):
    """Every operation as a command, with the least input: what it prints is the answer or one of the service's refusals."""
    session, calls = botocore.session.get_session(), []
    # The last command leaves parameters behind that the CLI would ask of the next ones of EC2.
    for service, name in sorted(operations(muster), key=lambda one: one[1] == "ModifyInstanceAttribute"):
        operation = session.get_service_model(service).operation_model(name)
        least = json.dumps(Minimal(service).of(operation.input_shape), default=lambda data: base64.b64encode(data).decode())
        modeled = {shape.error_code for shape in operation.error_shapes} | {one.name for one in operation.error_shapes}
        calls.append((service, name, botocore.xform_name(name, "-"), least, sorted(modeled)))
    assert len(calls) > 200 and len({service for service, *_ in calls}) == 8, len(calls)
    with served(muster) as server:
        # The CLI may be older than the models; its loader takes those of botocore first.
        models = pathlib.Path(botocore.__file__).parent / "data"
        done = subprocess.run(
            [sys.executable, __file__], input=json.dumps([(service, command, least) for service, _, command, least, _ in calls]),
            env={**os.environ, **server.env, "AWS_MAX_ATTEMPTS": "1", "AWS_CONFIG_FILE": os.devnull, "AWS_PAGER": "",
                 "AWS_DATA_PATH": str(models), "AWS_DEFAULT_OUTPUT": "json"},
            capture_output=True, text=True, timeout=240,
        )
        assert done.returncode == 0, done.stderr
        told, wrong, answered = json.loads(done.stdout), [], 0
        for (service, name, _, _, modeled), (status, out, errors) in zip(calls, told, strict=True):
            refusal = re.search(r"An error occurred \((\w[\w.]*)\) when calling the (\w+) operation", errors)
            if status == 0:
                answered += 1
                if out.strip():
                    json.loads(out)
            elif not refusal or refusal.group(2) != name or refusal.group(1) == "OperationNotSimulated":
                wrong.append((service, name, status, errors.strip()))
            elif service not in ("ec2", "iam") and refusal.group(1) not in {*modeled, *SHARED}:
                wrong.append((service, name, refusal.group(0)))
        assert not wrong, wrong
        print(f"{answered} of {len(calls)} commands are answered, the others are refused as their models say")
        assert answered > 50, answered


def test_a_walk_through_a_drill(muster):
    with served(muster) as server:
        assert aws(server, "sts", "get-caller-identity")["Account"] == "123456789012"
        servers = aws(server, "drs", "describe-source-servers", "--max-items", "20")["items"]
        assert len(servers) == 12
        one = servers[0]["sourceServerID"]
        job = aws(server, "drs", "start-recovery", "--is-drill", "--source-servers", f"sourceServerID={one}",
                  "--tags", "wave=database")["job"]
        refusal = aws(server, "drs", "start-recovery", "--source-servers", f"sourceServerID={one}", fails=True)
        assert "ConflictException" in refusal, refusal
        server.advance(7_200)
        jobs = aws(server, "drs", "describe-jobs", "--filters", f"jobIDs={job['jobID']}")["items"]
        assert jobs[0]["status"] == "COMPLETED" and jobs[0]["participatingServers"][0]["launchStatus"] == "LAUNCHED"
        log = aws(server, "drs", "describe-job-log-items", "--job-id", job["jobID"])["items"]
        assert log[-1]["event"] == "JOB_END"
        instance = aws(server, "drs", "describe-recovery-instances")["items"][0]
        aws(server, "drs", "terminate-recovery-instances", "--recovery-instance-ids", instance["recoveryInstanceID"])
        aws(server, "drs", "tag-resource", "--resource-arn", servers[0]["arn"], "--tags", "owner=dba")
        assert aws(server, "drs", "list-tags-for-resource", "--resource-arn", servers[0]["arn"])["tags"]["owner"] == "dba"


def test_a_walk_through_sts_and_sns(muster):
    with served(muster) as server:
        role = "arn:aws:iam::123456789012:role/DRSOrchestrationRole"
        session = aws(server, "sts", "assume-role", "--role-arn", role, "--role-session-name", "walk")
        assert session["AssumedRoleUser"]["Arn"].endswith("assumed-role/DRSOrchestrationRole/walk")
        assert "AccessDenied" in aws(server, "sts", "assume-role", "--role-arn", role[:-4], "--role-session-name", "walk", fails=True)
        topic = aws(server, "sns", "create-topic", "--name", "walk", "--tags", "Key=a,Value=b")["TopicArn"]
        aws(server, "sns", "subscribe", "--topic-arn", topic, "--protocol", "email", "--notification-endpoint", "a@example.com")
        assert aws(server, "sns", "publish", "--topic-arn", topic, "--message", "wave 1 is done")["MessageId"]
        assert len(aws(server, "sns", "list-topics")["Topics"]) == 2
        aws(server, "sns", "delete-topic", "--topic-arn", topic)


def walk():
    """Runs the commands of the standard input in one process, as its entry point does, and prints what became of each."""
    import awscli.clidriver

    told, driver = [], awscli.clidriver.create_clidriver()
    for service, command, given in json.load(sys.stdin):
        out, errors = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(errors):
            try:
                status = driver.main([service, command, "--cli-input-json", given])
            except SystemExit as end:
                status = end.code
        told.append((status, out.getvalue(), errors.getvalue()))
    json.dump(told, sys.stdout)


if __name__ == "__main__":
    walk()
