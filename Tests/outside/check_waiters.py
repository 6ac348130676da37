"""Every waiter of the newest botocore for the services and operations that Muster knows, against a server."""

import pathlib
import sys
import time

import botocore.exceptions
import botocore.loaders
from serving import served

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Tools" / "generate-aws"))
import slices  # noqa: E402

LONG = ("test_every_waiter_comes_to_its_end",)
# Where botocore has no waiters at all.
WITHOUT = ("drs", "sts", "sns", "events")
# What waits for something that never comes to be here: the waiter asks, and gives up as in an account without any.
IN_VAIN = {
    ("ec2", "VolumeAvailable"): "volumes are in use as long as their instances are there",
    ("cloudwatch", "CompositeAlarmExists"): "no composite alarms",
    ("cloudwatch", "LogAlarmExists"): "no alarms on logs",
}


def known_waiters():
    """The waiters, by service and name, whose operation is in the table."""
    loader = botocore.loaders.Loader(include_default_search_paths=True)
    found = set()
    for service, operations in slices.OPERATIONS.items():
        try:
            model = loader.load_service_model(service, "waiters-2")
        except botocore.exceptions.UnknownServiceError:
            continue
        found |= {(service, name) for name, one in model["waiters"].items() if one["operation"] in operations}
    return found


def test_every_waiter_comes_to_its_end(muster):
    waited = set()
    with served(muster, pace="scaled:600") as server:
        clients = {name: server.client(name) for name in ("drs", "ec2", "ssm", "cloudwatch")}

        def wait(service, name, attempts=200, **what):
            waiter = clients[service].get_waiter(botocore.xform_name(name))
            waiter.wait(WaiterConfig={"Delay": 0.05, "MaxAttempts": attempts}, **what)
            waited.add((service, name))

        drs, ec2 = clients["drs"], clients["ec2"]
        assert not any(server.client(name).waiter_names for name in WITHOUT)
        one = drs.describe_source_servers()["items"][0]["sourceServerID"]
        job = drs.start_recovery(isDrill=True, sourceServers=[{"sourceServerID": one}])["job"]["jobID"]
        deadline = time.monotonic() + 60
        while drs.describe_jobs(filters={"jobIDs": [job]})["items"][0]["status"] != "COMPLETED":
            assert time.monotonic() < deadline
            time.sleep(0.1)
        instance = drs.describe_recovery_instances()["items"][0]["ec2InstanceID"]
        ids = {"InstanceIds": [instance]}
        for name in ("InstanceExists", "InstanceRunning", "InstanceStatusOk", "SystemStatusOk"):
            wait("ec2", name, **ids)
        told = ec2.describe_instances(**ids)["Reservations"][0]["Instances"][0]
        volume = told["BlockDeviceMappings"][0]["Ebs"]["VolumeId"]
        wait("ec2", "VolumeInUse", VolumeIds=[volume])
        wait("ec2", "SubnetAvailable", SubnetIds=[told["SubnetId"]])
        wait("ec2", "VpcAvailable", VpcIds=[told["VpcId"]])
        wait("ec2", "VpcExists", VpcIds=[told["VpcId"]])
        wait("ec2", "SecurityGroupExists", GroupIds=[told["SecurityGroups"][0]["GroupId"]])
        wait("ec2", "ImageExists", ImageIds=[told["ImageId"]])
        wait("ec2", "ImageAvailable", ImageIds=[told["ImageId"]])
        snapshot = ec2.describe_snapshots()["Snapshots"][0]["SnapshotId"]
        wait("ec2", "SnapshotCompleted", SnapshotIds=[snapshot])

        deadline = time.monotonic() + 30
        while not clients["ssm"].describe_instance_information()["InstanceInformationList"]:
            assert time.monotonic() < deadline
            time.sleep(0.05)
        command = clients["ssm"].send_command(
            InstanceIds=[instance], DocumentName="AWS-RunShellScript", Parameters={"commands": ["true"]})["Command"]
        wait("ssm", "CommandExecuted", CommandId=command["CommandId"], InstanceId=instance)

        clients["cloudwatch"].put_metric_alarm(
            AlarmName="lag", Namespace="AWS/DRS", MetricName="LagDuration", Statistic="Maximum", Period=300,
            EvaluationPeriods=1, Threshold=900, ComparisonOperator="GreaterThanThreshold")
        wait("cloudwatch", "AlarmExists", AlarmNames=["lag"])

        ec2.stop_instances(**ids)
        wait("ec2", "InstanceStopped", **ids)
        ec2.terminate_instances(**ids)
        wait("ec2", "InstanceTerminated", **ids)
        wait("ec2", "VolumeDeleted", VolumeIds=[volume])

        for service, name in IN_VAIN:
            what = {"VolumeIds": [volume]} if service == "ec2" else {"AlarmNames": ["lag"]}
            try:
                wait(service, name, attempts=2, **what)
            except botocore.exceptions.WaiterError:
                waited.add((service, name))
            else:
                raise AssertionError(f"{service} {name} found something")
    assert waited == known_waiters(), waited ^ known_waiters()
