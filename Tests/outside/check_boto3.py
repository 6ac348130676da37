"""boto3, unmodified, against a server: every operation, the error classes, the paginators, and a drill from end to end."""

import contextlib
import datetime
import json
import string
import time
import urllib.error
import urllib.request

import botocore.exceptions
import botocore.model
import botocore.session
from serving import served

LONG = ("test_every_operation_answers_as_its_model_says",)
# What the simulated services refuse without a shape of the model, each as the live service does.
SHARED = {
    "ValidationError", "InvalidParameter", "InvalidParameterValue", "AccessDenied", "AccessDeniedException", "NotFound",
    "MissingParameter", "ValidationException", "OperationNotSimulated", "AuthorizationError", "InvalidAction",
    "UninitializedAccountException", "InvalidParameterException", "ResourceNotFoundException", "UnknownOperationException",
    "MissingParameterValue",
}


class Minimal:
    """The least input that satisfies a shape of a service's model."""

    def __init__(self, service):
        self.service = service

    def of(self, shape, depth=0):
        if shape is None:
            return {}
        kind = shape.type_name
        if kind == "structure":
            members = shape.required_members or ()
            if getattr(shape, "is_tagged_union", False):
                members = list(shape.members)[:1]
            return {name: self.of(shape.members[name], depth + 1) for name in members}
        if kind == "list":
            return [self.of(shape.member, depth + 1) for _ in range(max(1, shape.metadata.get("min", 0)))]
        if kind == "map":
            return {self.of(shape.key): self.of(shape.value, depth + 1)}
        if kind == "string":
            return self.text(shape)
        if kind in ("integer", "long"):
            return max(1, shape.metadata.get("min", 1))
        if kind in ("float", "double"):
            return 1.0
        if kind == "boolean":
            return True
        if kind == "timestamp":
            return 1_772_442_000
        return b"x"

    def text(self, shape):
        if shape.enum:
            return shape.enum[0]
        pattern = shape.metadata.get("pattern", "")
        for form in ("drsjob-", "pit-", "s-", "i-", "lct-", "rct-", "sn-", "rp-", "la-"):
            if pattern.lstrip("^(").startswith(form):
                return form + "0" * 17
        if "arn:" in pattern or shape.name.lower().endswith("arn"):
            return "arn:aws:drs:us-east-1:123456789012:source-server/s-00000000000000000"
        if pattern.startswith(("[0-9]{12}", "^[0-9]{12}", "\\d{12}")):
            return "123456789012"
        return (string.ascii_lowercase * 60)[:max(3, shape.metadata.get("min", 1))]


def every(muster, service):
    """Calls every operation of a service; the codes of the refusals, by operation."""
    model = botocore.session.get_session().get_service_model(service)
    refusals = {}
    with served(muster) as server:
        client = server.client(service)
        # What is asked for need not satisfy the client; the server must answer all the same.
        client.meta.events.register("before-parameter-build.*", lambda **_: None)
        for name in model.operation_names:
            operation = model.operation_model(name)
            method = botocore.xform_name(name)
            try:
                getattr(client, method)(**Minimal(service).of(operation.input_shape))
            except botocore.exceptions.ClientError as refusal:
                status = refusal.response["ResponseMetadata"]["HTTPStatusCode"]
                code = refusal.response["Error"]["Code"]
                assert 400 <= status < 500, (name, refusal)
                modeled = {shape.error_code for shape in operation.error_shapes} | {s.name for s in operation.error_shapes}
                # What needs no signature and is not known is refused for lack of one, as AWS does.
                unsigned = {"MissingAuthenticationToken"} if operation.auth_type == "none" else set()
                # The model of EC2 names no errors.
                assert service == "ec2" or code in modeled | SHARED | unsigned, (name, code, refusal)
                assert refusal.response["ResponseMetadata"]["RequestId"], name
                refusals[name] = code
            except botocore.exceptions.ParamValidationError as wrong:
                raise AssertionError(f"{name}: {wrong}") from wrong
    return model, refusals


def test_every_operation_answers_as_its_model_says(muster):
    for service in ("drs", "sts", "sns", "ec2", "ssm", "cloudwatch", "events"):
        model, refusals = every(muster, service)
        unknown = sorted(name for name, code in refusals.items() if code in ("OperationNotSimulated", "InvalidAction", "UnknownOperationException", "MissingAuthenticationToken"))
        known = len(model.operation_names) - len(unknown)
        print(f"{service}: {known} of {len(model.operation_names)} operations are simulated")
        assert service not in ("drs", "sts", "sns") or not unknown, (service, unknown)


def test_a_drill_driven_from_python(muster):
    """Two waves, each in a job of its own, in a role of the account, as an orchestrator does it."""
    with served(muster, pace="scaled:900") as server:
        def signed_in():
            """A client in the role, for an hour of the services' time: four seconds."""
            session = server.client("sts").assume_role(
                RoleArn="arn:aws:iam::123456789012:role/DRSOrchestrationRole", RoleSessionName="drill")["Credentials"]
            return server.client("drs", aws_access_key_id=session["AccessKeyId"],
                                 aws_secret_access_key=session["SecretAccessKey"],
                                 aws_session_token=session["SessionToken"])

        drs = signed_in()
        servers = {one["tags"]["tier"]: [] for one in drs.describe_source_servers()["items"]}
        for one in drs.describe_source_servers()["items"]:
            assert one["dataReplicationInfo"]["dataReplicationState"] == "CONTINUOUS"
            servers[one["tags"]["tier"]].append(one["sourceServerID"])
        assert {tier: len(ids) for tier, ids in servers.items()} == {"database": 3, "application": 5, "batch": 1, "web": 3}
        for tier in ("database", "web"):
            drs = signed_in()
            job = drs.start_recovery(isDrill=True, sourceServers=[{"sourceServerID": one} for one in servers[tier]],
                                     tags={"wave": tier})["job"]
            assert job["status"] == "PENDING" and job["initiatedBy"] == "START_DRILL"
            with contextlib.suppress(drs.exceptions.ConflictException):
                drs.start_recovery(isDrill=True, sourceServers=[{"sourceServerID": servers[tier][0]}])
                raise AssertionError("a server was started twice")
            deadline = time.monotonic() + 60
            while job["status"] != "COMPLETED":
                assert time.monotonic() < deadline, job
                time.sleep(0.2)
                drs = signed_in()
                job = drs.describe_jobs(filters={"jobIDs": [job["jobID"]]})["items"][0]
            assert [one["launchStatus"] for one in job["participatingServers"]] == ["LAUNCHED"] * 3
            events = [item["event"] for page in drs.get_paginator("describe_job_log_items").paginate(jobID=job["jobID"])
                      for item in page["items"]]
            assert events[0] == "JOB_START" and events[-1] == "JOB_END", events
        drs = signed_in()
        instances = drs.describe_recovery_instances()["items"]
        assert len(instances) == 6 and all(one["isDrill"] for one in instances)
        done = drs.terminate_recovery_instances(
            recoveryInstanceIDs=[one["recoveryInstanceID"] for one in instances])["job"]
        while drs.describe_jobs(filters={"jobIDs": [done["jobID"]]})["items"][0]["status"] != "COMPLETED":
            time.sleep(0.2)
            drs = signed_in()
        drs.delete_job(jobID=done["jobID"])
        assert drs.describe_jobs(filters={"jobIDs": [done["jobID"]]})["items"] == []


def test_paginators_show_everything_once(muster):
    with served(muster) as server:
        drs, sns = server.client("drs"), server.client("sns")
        ids = [one["sourceServerID"] for page in drs.get_paginator("describe_source_servers").paginate(
            PaginationConfig={"PageSize": 5}) for one in page["items"]]
        assert len(ids) == len(set(ids)) == 12
        for one in ids[:7]:
            drs.start_recovery(isDrill=True, sourceServers=[{"sourceServerID": one}])
        jobs = [job["jobID"] for page in drs.get_paginator("describe_jobs").paginate(PaginationConfig={"PageSize": 2})
                for job in page["items"]]
        assert len(jobs) == len(set(jobs)) == 7
        for number in range(120):
            sns.create_topic(Name=f"topic-{number}")
        topics = [one["TopicArn"] for page in sns.get_paginator("list_topics").paginate() for one in page["Topics"]]
        assert len(topics) == len(set(topics)) == 121


def refused(call, code, status, **arguments):
    """Expects a refusal with a code and a status."""
    try:
        call(**arguments)
    except botocore.exceptions.ClientError as refusal:
        assert refusal.response["Error"]["Code"] == code, refusal
        assert refusal.response["ResponseMetadata"]["HTTPStatusCode"] == status, refusal.response
        return refusal
    raise AssertionError(f"{call} was not refused")


def test_refusals_are_the_classes_of_the_model(muster):
    with served(muster) as server:
        drs, sts, sns = (server.client(name) for name in ("drs", "sts", "sns"))
        one = drs.describe_source_servers()["items"][0]["sourceServerID"]
        drs.start_recovery(isDrill=True, sourceServers=[{"sourceServerID": one}])
        refused(drs.start_recovery, "ConflictException", 409, sourceServers=[{"sourceServerID": one}])
        lost = refused(drs.start_recovery, "ResourceNotFoundException", 404,
                       sourceServers=[{"sourceServerID": "s-" + "0" * 17}])
        assert isinstance(lost, drs.exceptions.ResourceNotFoundException)
        wrong = refused(drs.describe_job_log_items, "ValidationException", 400, jobID="drsjob-" + "-" * 17)
        assert wrong.response["reason"] == "fieldValidationFailed" and wrong.response["fieldList"][0]["name"] == "jobID"
        there = server.client("drs", region="eu-west-1")
        refused(there.describe_jobs, "UninitializedAccountException", 400)
        there.initialize_service()
        assert there.describe_jobs()["items"] == []
        refused(sts.assume_role, "AccessDenied", 403, RoleArn="arn:aws:iam::123456789012:role/Nobody", RoleSessionName="drill")
        refused(sns.publish, "NotFound", 404, TopicArn="arn:aws:sns:us-east-1:123456789012:nothing", Message="x")


def test_a_throttled_call_is_repeated_by_the_client(muster):
    with served(muster) as server:
        status, _ = server.control("POST", "faults", {"call": "drs:DescribeJobs", "calls": "1..2", "error": "ThrottlingException"})
        assert status == 201
        assert server.client("drs", retries=5).describe_jobs()["ResponseMetadata"]["RetryAttempts"] == 2
        server.control("POST", "faults", {"call": "drs:DescribeJobs", "error": "ThrottlingException"})
        refused(server.client("drs").describe_jobs, "ThrottlingException", 429)


def test_tags_travel_in_path_and_query(muster):
    with served(muster) as server:
        drs = server.client("drs")
        arn = drs.describe_source_servers()["items"][0]["arn"]
        drs.tag_resource(resourceArn=arn, tags={"a b": "c/d", "é": "=&"})
        assert drs.list_tags_for_resource(resourceArn=arn)["tags"] == {"a b": "c/d", "é": "=&", "tier": "database"}
        drs.untag_resource(resourceArn=arn, tagKeys=["a b", "é"])
        assert drs.list_tags_for_resource(resourceArn=arn)["tags"] == {"tier": "database"}


def test_signatures_are_verified_where_that_is_asked_for(muster):
    with served(muster, "--identity", "strict") as server:
        for service, call, code in (("drs", "describe_jobs", "InvalidSignatureException"),
                                    ("sts", "get_caller_identity", "SignatureDoesNotMatch"),
                                    ("sns", "list_topics", "SignatureDoesNotMatch")):
            getattr(server.client(service), call)()
            wrong = server.client(service, aws_access_key_id=server.env["AWS_ACCESS_KEY_ID"], aws_secret_access_key="wrong")
            refused(getattr(wrong, call), code, 403)
        arn = server.client("drs").describe_source_servers()["items"][0]["arn"]
        server.client("drs").untag_resource(resourceArn=arn, tagKeys=["a", "b c"])
        stranger = server.client("sts", aws_access_key_id="AKIAIOSFODNN7EXAMPLE", aws_secret_access_key="x")
        refused(stranger.get_caller_identity, "InvalidClientTokenId", 403)
        session = server.client("sts").get_session_token()["Credentials"]
        keys = {"aws_access_key_id": session["AccessKeyId"], "aws_secret_access_key": session["SecretAccessKey"]}
        assert server.client("drs", **keys, aws_session_token=session["SessionToken"]).describe_jobs()["items"] == []
        refused(server.client("drs", **keys).describe_jobs, "UnrecognizedClientException", 403)
        server.advance(43_201)
        refused(server.client("drs", **keys, aws_session_token=session["SessionToken"]).describe_jobs, "ExpiredTokenException", 403)
        refused(server.client("sts", **keys, aws_session_token=session["SessionToken"]).get_caller_identity, "ExpiredToken", 403)
        # The time of a signature is held against the host's, not against the world's.
        assert server.client("drs").describe_jobs()["items"] == []


def fetched(url, method="GET", **headers):
    """What an address answers to somebody without keys: the status and the text."""
    request = urllib.request.Request(url, method=method, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as refusal:
        return refusal.code, refusal.read().decode()


def test_presigned_calls_are_verified(muster):
    """As EKS, Vault and others hand them on: whoever has the address makes the call."""
    with served(muster, "--identity", "strict") as server:
        sts = server.client("sts")
        session = sts.get_session_token()["Credentials"]
        keys = {"aws_access_key_id": session["AccessKeyId"], "aws_secret_access_key": session["SecretAccessKey"]}
        for client in (sts, server.client("sts", **keys, aws_session_token=session["SessionToken"])):
            for method in ("GET", "POST"):
                for seconds in (60, 3_600, 604_800):
                    url = client.generate_presigned_url("get_caller_identity", HttpMethod=method, ExpiresIn=seconds)
                    status, text = fetched(url, method)
                    assert status == 200 and "<Account>123456789012</Account>" in text, (status, text)
        for service, call in (("sns", "list_topics"), ("ec2", "describe_regions")):
            status, text = fetched(server.client(service).generate_presigned_url(call, HttpMethod="GET"))
            assert status == 200, (service, status, text)
        # The token of a cluster: a further field is signed.
        def named(request, **_):
            request.headers["x-k8s-aws-id"] = "shop"
        sts.meta.events.register("before-sign.sts.GetCallerIdentity", named)
        url = sts.generate_presigned_url("get_caller_identity", HttpMethod="GET", ExpiresIn=60)
        assert "x-k8s-aws-id" in url
        assert fetched(url, **{"x-k8s-aws-id": "shop"})[0] == 200
        for refused_url, headers in ((url, {}), (url, {"x-k8s-aws-id": "another"}),
                                     (url.replace("GetCallerIdentity", "GetSessionToken"), {"x-k8s-aws-id": "shop"}),
                                     (url[:-1] + ("0" if url[-1] != "0" else "1"), {"x-k8s-aws-id": "shop"})):
            status, text = fetched(refused_url, **headers)
            assert status == 403 and "<Code>SignatureDoesNotMatch</Code>" in text, (status, text)
        wrong = server.client("sts", aws_access_key_id=server.env["AWS_ACCESS_KEY_ID"], aws_secret_access_key="wrong")
        status, text = fetched(wrong.generate_presigned_url("get_caller_identity", HttpMethod="GET"))
        assert status == 403 and "<Code>SignatureDoesNotMatch</Code>" in text, (status, text)
        bare = server.client("sts", **keys)
        status, text = fetched(bare.generate_presigned_url("get_caller_identity", HttpMethod="GET"))
        assert status == 403 and "<Code>InvalidClientTokenId</Code>" in text, (status, text)
        long = server.client("sts").generate_presigned_url("get_caller_identity", HttpMethod="GET", ExpiresIn=604_801)
        status, text = fetched(long)
        assert status == 400 and "<Code>IncompleteSignature</Code>" in text, (status, text)
        # A second is over before the call is made.
        short = server.client("sns").generate_presigned_url("list_topics", HttpMethod="GET", ExpiresIn=1)
        time.sleep(2.1)
        status, text = fetched(short)
        assert status == 403 and "Signature expired" in text, (status, text)


def test_a_refusal_of_ec2_can_be_decoded(muster):
    with served(muster) as server:
        deny = {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "*", "Resource": "*"},
            {"Effect": "Deny", "Action": "ec2:TerminateInstances", "Resource": "*"}]}
        role = "arn:aws:iam::123456789012:role/DRSOrchestrationRole"
        session = server.client("sts").assume_role(RoleArn=role, RoleSessionName="drill", Policy=json.dumps(deny))["Credentials"]
        keys = {"aws_access_key_id": session["AccessKeyId"], "aws_secret_access_key": session["SecretAccessKey"],
                "aws_session_token": session["SessionToken"]}
        ec2 = server.client("ec2", **keys)
        wanted = {"InstanceIds": ["i-0123456789abcdef0"]}
        dry = refused(ec2.terminate_instances, "UnauthorizedOperation", 403, DryRun=True, **wanted)
        for refusal in (dry, refused(ec2.terminate_instances, "UnauthorizedOperation", 403, **wanted)):
            encoded = refusal.response["Error"]["Message"].split("Encoded authorization failure message: ")[1].strip()
            decoded = json.loads(server.client("sts").decode_authorization_message(EncodedMessage=encoded)["DecodedMessage"])
            assert decoded["allowed"] is False and decoded["explicitDeny"] is True, decoded
            context = decoded["context"]
            assert context["action"] == "ec2:TerminateInstances", context
            assert context["resource"].endswith("instance/i-0123456789abcdef0"), context
            assert context["principal"]["arn"].endswith("assumed-role/DRSOrchestrationRole/drill"), context
            changed = encoded[:-2] + ("A" if encoded[-2] != "A" else "B") + encoded[-1]
            refused(server.client("sts").decode_authorization_message, "InvalidAuthorizationMessageException", 400,
                    EncodedMessage=changed)
        refused(ec2.stop_instances, "DryRunOperation", 412, DryRun=True, **wanted)


def test_cloudwatch_is_spoken_to_in_each_of_its_protocols(muster):
    """botocore speaks JSON of the three that the model lists; other SDKs take the first, which is CBOR."""
    known = botocore.model.PRIORITY_ORDERED_SUPPORTED_PROTOCOLS
    with served(muster) as server:
        for protocol in ("smithy-rpc-v2-cbor", "json", "query"):
            botocore.model.PRIORITY_ORDERED_SUPPORTED_PROTOCOLS = (protocol,) + known
            try:
                watch = server.client("cloudwatch")
                assert watch.meta.service_model.resolved_protocol == protocol
                walk(watch, protocol)
            finally:
                botocore.model.PRIORITY_ORDERED_SUPPORTED_PROTOCOLS = known


def walk(watch, name):
    """Puts metrics and an alarm and reads them back."""
    moment = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)
    watch.put_metric_data(Namespace="Shop", MetricData=[
        {"MetricName": name, "Value": 1.5, "Timestamp": moment, "Unit": "Seconds", "Dimensions": [{"Name": "tier", "Value": "web"}]},
        {"MetricName": name, "Values": [2.5, 3.0], "Counts": [1.0, 2.0], "Timestamp": moment, "Unit": "Seconds",
         "Dimensions": [{"Name": "tier", "Value": "web"}]}])
    found = watch.list_metrics(Namespace="Shop", MetricName=name)["Metrics"]
    assert found == [{"Namespace": "Shop", "MetricName": name, "Dimensions": [{"Name": "tier", "Value": "web"}]}], found
    points = watch.get_metric_statistics(
        Namespace="Shop", MetricName=name, Dimensions=[{"Name": "tier", "Value": "web"}], Period=60, Statistics=["Sum", "Maximum"],
        StartTime=moment - datetime.timedelta(minutes=5), EndTime=moment + datetime.timedelta(minutes=5))["Datapoints"]
    assert [(one["Sum"], one["Maximum"], one["Unit"]) for one in points] == [(10.0, 3.0, "Seconds")], points
    assert points[0]["Timestamp"] == moment.replace(second=0), points
    watch.put_metric_alarm(AlarmName=name, Namespace="Shop", MetricName=name, Statistic="Average", Period=60, EvaluationPeriods=1,
                           Threshold=0.5, ComparisonOperator="GreaterThanThreshold")
    alarm = watch.describe_alarms(AlarmNames=[name])["MetricAlarms"][0]
    assert alarm["Threshold"] == 0.5 and alarm["StateValue"] == "INSUFFICIENT_DATA", alarm
    assert isinstance(alarm["StateUpdatedTimestamp"], datetime.datetime), alarm
    watch.delete_alarms(AlarmNames=[name])
    wrong = refused(watch.get_metric_statistics, "InvalidParameterCombination", 400, Namespace="Shop", MetricName=name,
                    Period=60, StartTime=moment, EndTime=moment + datetime.timedelta(minutes=5))
    assert isinstance(wrong, watch.exceptions.InvalidParameterCombinationException), wrong
    refused(watch.set_alarm_state, "ResourceNotFound", 404, AlarmName="nobody", StateValue="OK", StateReason="x")


def test_accounts_and_regions_are_apart(muster):
    with served(muster) as server:
        here = server.client("sns")
        here.create_topic(Name="mine")
        other = {"aws_access_key_id": "555555555555", "aws_secret_access_key": "x"}
        assert server.client("sts", **other).get_caller_identity()["Account"] == "555555555555"
        for client in (server.client("sns", **other), server.client("sns", region="eu-west-1")):
            assert client.list_topics()["Topics"] == []
            client.create_topic(Name="theirs")
        assert sorted(one["TopicArn"].rsplit(":", 1)[1] for one in here.list_topics()["Topics"]) == ["dr-drills", "mine"]
