"""Failback as people script it: home to a machine on premises, and home to the Region of old, by boto3."""

import botocore.exceptions

from serving import served


def refused(call, **arguments):
    """The code and the text of a refusal."""
    try:
        call(**arguments)
    except botocore.exceptions.ClientError as refusal:
        return refusal.response["Error"]["Code"], refusal.response["Error"]["Message"]
    raise AssertionError("not refused")


def launched(server, drs, source, limit=40):
    """Launches a source server in earnest and waits as orchestrators do; the recovery instance."""
    job = drs.start_recovery(sourceServers=[{"sourceServerID": source}], isDrill=False)["job"]["jobID"]
    finished(server, drs, job, limit)
    return drs.describe_recovery_instances(filters={"sourceServerIDs": [source]})["items"][-1]


def finished(server, drs, job, limit=40):
    for _ in range(limit):
        one = drs.describe_jobs(filters={"jobIDs": [job]})["items"][0]
        if one["status"] == "COMPLETED":
            assert {part["launchStatus"] for part in one["participatingServers"]} <= {"LAUNCHED", "TERMINATED"}, one
            return one
        server.advance(60)
    raise AssertionError(f"{job} does not end")


def test_failback_to_a_machine_on_premises(muster):
    """The built-in world, and the default pace of somebody who only polls."""
    with served(muster, pace="scaled:2000") as server:
        drs = server.client("drs")
        web = next(one["sourceServerID"] for one in drs.describe_source_servers()["items"]
                   if one["sourceProperties"]["identificationHints"]["hostname"] == "web-1")
        job = drs.start_recovery(sourceServers=[{"sourceServerID": web}], isDrill=False)["job"]["jobID"]
        while drs.describe_jobs(filters={"jobIDs": [job]})["items"][0]["status"] != "COMPLETED":
            pass
        def instance():
            return drs.describe_recovery_instances(filters={"sourceServerIDs": [web]})["items"][0]

        seen = []
        for _ in range(100_000):
            state = instance()["failback"]["state"]
            if state not in seen:
                seen.append(state)
            if state == "FAILBACK_READY_FOR_LAUNCH":
                break
        assert seen == ["FAILBACK_NOT_STARTED", "FAILBACK_IN_PROGRESS", "FAILBACK_READY_FOR_LAUNCH"], seen
        job = drs.start_failback_launch(recoveryInstanceIDs=[instance()["recoveryInstanceID"]])["job"]
        assert job["initiatedBy"] == "FAILBACK", job
        while drs.describe_jobs(filters={"jobIDs": [job["jobID"]]})["items"][0]["status"] != "COMPLETED":
            pass
        assert instance()["failback"]["state"] == "FAILBACK_COMPLETED"


def test_every_poll_brings_news_of_a_failback(muster):
    with served(muster, pace="skip-on-describe") as server:
        drs = server.client("drs")
        web = next(one["sourceServerID"] for one in drs.describe_source_servers()["items"]
                   if one["sourceProperties"]["identificationHints"]["hostname"] == "web-1")
        drs.start_recovery(sourceServers=[{"sourceServerID": web}], isDrill=False)
        seen = []
        for _ in range(40):
            items = drs.describe_recovery_instances(filters={"sourceServerIDs": [web]})["items"]
            state = items[0]["failback"]["state"] if items else "-"
            if state not in seen:
                seen.append(state)
        assert seen[-1] == "FAILBACK_READY_FOR_LAUNCH" and "FAILBACK_IN_PROGRESS" in seen, seen


def test_a_world_begins_as_an_account_looks(muster):
    with served(muster, "scenarios/worlds/two-regions.yaml") as server:
        drs = server.client("drs")
        launch = drs.describe_launch_configuration_templates()["items"][0]
        assert launch["copyTags"] and launch["targetInstanceTypeRightSizingMethod"] == "BASIC", launch
        assert launch["tags"] == {"owner": "recovery"} and launch["postLaunchEnabled"], launch
        actions = drs.list_launch_actions(resourceId=launch["launchConfigurationTemplateID"])["items"]
        assert [one["actionCode"] for one in actions] == ["AWSMigration-ValidateDiskSpace"], actions
        replication = drs.describe_replication_configuration_templates()["items"][0]
        assert replication["bandwidthThrottling"] == 100 and replication["pitPolicy"][2]["retentionDuration"] == 14
        ec2 = server.client("ec2")
        assert replication["stagingAreaSubnetId"] in {one["SubnetId"] for one in ec2.describe_subnets()["Subnets"]}
        network = drs.describe_source_networks()["items"][0]["sourceNetworkID"]
        servers = drs.describe_source_servers()["items"]
        assert {one["sourceNetworkID"] for one in servers} == {network}, servers
        web = next(one for one in servers if one["tags"]["tier"] == "web")["sourceServerID"]
        assert drs.get_launch_configuration(sourceServerID=web)["postLaunchEnabled"]
        own = drs.list_launch_actions(resourceId=web)["items"][0]
        assert own["parameters"] == {"Cache": {"type": "SSM_STORE", "value": "orders"}} and not own["optional"], own

        # The network is recovered, and the launch templates of its servers use it.
        job = drs.start_source_network_recovery(sourceNetworks=[{"sourceNetworkID": network}])["job"]["jobID"]
        server.advance(600)
        log = [one["event"] for one in drs.describe_job_log_items(jobID=job)["items"]]
        assert log == ["JOB_START", "DEPLOY_NETWORK_CONFIGURATION_START", "DEPLOY_NETWORK_CONFIGURATION_END",
                       "UPDATE_LAUNCH_TEMPLATE_START", "UPDATE_LAUNCH_TEMPLATE_END", "JOB_END"], log
        vpc = drs.describe_source_networks()["items"][0]["launchedVpcID"]
        template = drs.get_launch_configuration(sourceServerID=web)["ec2LaunchTemplateID"]
        version = ec2.describe_launch_template_versions(LaunchTemplateId=template, Versions=["$Default"])
        interface = version["LaunchTemplateVersions"][0]["LaunchTemplateData"]["NetworkInterfaces"][0]
        subnet = ec2.describe_subnets(SubnetIds=[interface["SubnetId"]])["Subnets"][0]
        assert subnet["VpcId"] == vpc, (subnet, vpc)
        instance = launched(server, drs, web)["ec2InstanceID"]
        found = ec2.describe_instances(InstanceIds=[instance])["Reservations"][0]["Instances"][0]
        assert found["VpcId"] == vpc and found["SubnetId"] == subnet["SubnetId"], found
        drs.stop_source_network_replication(sourceNetworkID=network)
        assert not any("sourceNetworkID" in one for one in drs.describe_source_servers()["items"])


def test_a_whole_cycle_between_two_regions(muster):
    """Over, back into the instance of old, and protected again: every step of the public scripts that rehearse it."""
    with served(muster, "scenarios/worlds/two-regions.yaml") as server:
        there, home = server.client("drs", region="us-east-1"), server.client("drs", region="us-west-2")
        ec2 = server.client("ec2", region="us-west-2")
        old = "i-0a000000000000001"
        def original():
            return ec2.describe_instances(InstanceIds=[old])["Reservations"][0]["Instances"][0]

        before = original()
        forward = next(one["sourceServerID"] for one in there.describe_source_servers()["items"]
                       if one["tags"]["tier"] == "database")
        over = launched(server, there, forward)
        assert over["failback"]["state"] == "FAILBACK_NOT_READY_FOR_LAUNCH" and over["originEnvironment"] == "AWS", over
        web = next(one["sourceServerID"] for one in there.describe_source_servers()["items"]
                   if one["tags"]["tier"] == "web")
        second = launched(server, there, web)
        server.advance(600)
        # The old instance of the web server does not have the tag that lets DRS in.
        code, text = refused(there.reverse_replication, recoveryInstanceID=second["recoveryInstanceID"])
        assert code == "ValidationException" and "AWSDRS" in text, (code, text)
        arn = there.reverse_replication(recoveryInstanceID=over["recoveryInstanceID"])["reversedDirectionSourceServerArn"]
        back = home.describe_source_servers()["items"][0]
        assert back["arn"] == arn and back["replicationDirection"] == "FAILBACK", back
        assert back["sourceProperties"]["identificationHints"]["awsInstanceID"] == over["ec2InstanceID"], back
        settings = home.get_launch_configuration(sourceServerID=back["sourceServerID"])
        assert settings["launchIntoInstanceProperties"] == {"launchIntoEC2InstanceID": old}, settings
        code, text = refused(there.terminate_recovery_instances, recoveryInstanceIDs=[over["recoveryInstanceID"]])
        assert "cannot be terminated during failback" in text, (code, text)
        server.advance(3600)
        assert home.describe_source_servers()["items"][0]["dataReplicationInfo"]["dataReplicationState"] == "CONTINUOUS"

        code, text = refused(home.start_recovery, sourceServers=[{"sourceServerID": back["sourceServerID"]}])
        assert code == "ConflictException" and "needs to be in a stopped state but is in a running state" in text, text
        ec2.stop_instances(InstanceIds=[old])
        server.advance(60)
        returned = launched(server, home, back["sourceServerID"])
        assert returned["recoveryInstanceID"] == old and returned["ec2InstanceState"] == "RUNNING", returned
        after = original()
        for kept in ("InstanceId", "InstanceType", "PrivateIpAddress", "SubnetId", "SecurityGroups"):
            assert after[kept] == before[kept], kept
        def volumes(one):
            return [disk["Ebs"]["VolumeId"] for disk in one["BlockDeviceMappings"]]

        assert volumes(after) != volumes(before) and after["State"]["Name"] == "running", after
        assert len([1 for page in ec2.describe_instances()["Reservations"] for one in page["Instances"]
                    if one["InstanceId"] == old]) == 1

        server.advance(600)
        again = home.reverse_replication(recoveryInstanceID=old)["reversedDirectionSourceServerArn"]
        assert again.endswith(forward), again
        server.advance(1800)
        ahead = next(one for one in there.describe_source_servers()["items"] if one["sourceServerID"] == forward)
        assert ahead["dataReplicationInfo"]["dataReplicationState"] == "CONTINUOUS", ahead["dataReplicationInfo"]
        assert ahead["sourceProperties"]["identificationHints"]["awsInstanceID"] == old
        home.stop_replication(sourceServerID=back["sourceServerID"])
        there.stop_failback(recoveryInstanceID=over["recoveryInstanceID"])
        job = there.terminate_recovery_instances(recoveryInstanceIDs=[over["recoveryInstanceID"]])["job"]["jobID"]
        finished(server, there, job)
        home.delete_recovery_instance(recoveryInstanceID=old)
        home.delete_source_server(sourceServerID=back["sourceServerID"])
        assert home.describe_source_servers()["items"] == [] and original()["State"]["Name"] == "running"


def test_a_failback_that_was_under_way(muster):
    with served(muster, "scenarios/worlds/failed-over.yaml") as server:
        there, home = server.client("drs", region="us-east-1"), server.client("drs", region="us-west-2")
        directions = {one["sourceProperties"]["identificationHints"]["hostname"]: one for one in
                      home.describe_source_servers()["items"]}
        assert {one["replicationDirection"] for one in directions.values()} == {"FAILBACK"}
        over = there.describe_recovery_instances()["items"]
        assert {one["recoveryInstanceID"] for one in over} == {f"i-0b00000000000000{number}" for number in (1, 2, 3)}
        assert {one["failback"]["state"] for one in over} == {"FAILBACK_READY_FOR_LAUNCH"}, over
        forward = next(one for one in there.describe_source_servers()["items"]
                       if one["arn"] == directions["db-1"]["reversedDirectionSourceServerArn"])
        assert forward["reversedDirectionSourceServerArn"] == directions["db-1"]["arn"]
        assert launched(server, home, directions["db-1"]["sourceServerID"])["ec2InstanceID"] == "i-0a000000000000001"
