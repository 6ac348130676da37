"""The AWS CLI, unmodified, against a server."""

from serving import aws, served


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
