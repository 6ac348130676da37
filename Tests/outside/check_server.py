"""`muster serve` as a process: its streams, its control plane, its limits, and clients that mean no good."""

import concurrent.futures
import json
import os
import re
import resource
import signal
import socket
import subprocess
import threading
import time

from serving import served

LONG = ("test_a_thousand_idle_connections_leave_it_small_and_answering",)
HEAD = ("POST /DescribeJobs HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Amz-Date: 20260101T000000Z\r\n"
        "Authorization: AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/drs/aws4_request, SignedHeaders=host, "
        "Signature=00\r\n")
GOOD = (HEAD + "Content-Length: 2\r\n\r\n{}").encode()


def dial(server, timeout=10):
    line = socket.create_connection(("127.0.0.1", server.port), timeout)
    line.settimeout(timeout)
    return line


def answers(line, count=1):
    """Reads so many answers, or until the server closes: their statuses and the last body."""
    data, statuses, body = b"", [], b""
    while len(statuses) < count:
        while b"\r\n\r\n" not in data:
            more = line.recv(65_536)
            if not more:
                return statuses, body
            data += more
        head, _, data = data.partition(b"\r\n\r\n")
        status = int(head.split()[1])
        length = re.search(rb"(?i)content-length: (\d+)", head)
        size = int(length.group(1)) if length else 0
        while len(data) < size:
            more = line.recv(65_536)
            if not more:
                break
            data += more
        body, data = data[:size], data[size:]
        statuses.append(status)
    return statuses, body


def status(server, data):
    with dial(server) as line:
        line.sendall(data)
        return answers(line)[0]


def test_it_tells_where_it_is_and_stops_when_asked(muster):
    for number in (signal.SIGTERM, signal.SIGINT):
        with served(muster) as server:
            assert server.client("drs").describe_source_servers()["items"]
            server.process.send_signal(number)
            _, errors = server.process.communicate(timeout=10)
            assert server.process.returncode == 0, errors
            lines = errors.decode().splitlines()
            assert "12 source servers" in lines[0], lines
            access = lines[-1].split()
            assert access[2:5] == ["POST", "/DescribeSourceServers", "200"], access
            assert access[6:8] == ["drs:DescribeSourceServers", "123456789012/us-east-1"], access
            assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", access[-1]), access


def test_an_answer_that_waits_comes_when_the_server_stops(muster):
    with served(muster) as server:
        server.control("POST", "faults", {"call": "drs:DescribeJobs", "latency": "30s"})
        with dial(server) as line:
            line.sendall(GOOD)
            time.sleep(0.3)
            server.process.send_signal(signal.SIGTERM)
            assert answers(line)[0] == [200]
        server.process.communicate(timeout=10)
        assert server.process.returncode == 0


def test_a_stop_under_load_answers_what_has_begun_and_keeps_the_state(muster):
    with muster.folder() as folder:
        file = f"{folder}/state.json"
        stopped, answered, torn = threading.Event(), set(), []

        def make_topics(server, number):
            for count in range(100_000):
                name = f"t-{number}-{count}"
                body = f"Action=CreateTopic&Version=2010-03-31&Name={name}"
                request = HEAD.replace("/DescribeJobs", "/").replace("/drs/", "/sns/")
                try:
                    if count % 50 == 0:
                        line = dial(server)
                    line.sendall((request + f"Content-Length: {len(body)}\r\n\r\n{body}").encode())
                    data, size = b"", None
                    while size is None or len(data) < size:
                        more = line.recv(65_536)
                        if not more:
                            if data:
                                torn.append(data)
                            return
                        data += more
                        head, end, _ = data.partition(b"\r\n\r\n")
                        if end:
                            size = len(head) + 4 + int(re.search(rb"(?i)content-length: (\d+)", head).group(1))
                    # What is asked too often is refused, which is an answer as well.
                    if data.startswith(b"HTTP/1.1 200"):
                        answered.add(name)
                    if b"Connection: close" in head:
                        line = dial(server)
                except OSError:
                    # Not taken any more; a reset in the middle of an answer would have been read before.
                    assert stopped.is_set()
                    return

        with served(muster, "--state", file, "--no-access-log", pace="real") as server, concurrent.futures.ThreadPoolExecutor(8) as pool:
            begun = [pool.submit(make_topics, server, number) for number in range(8)]
            time.sleep(0.7)
            stopped.set()
            status, errors = server.stop()
            for one in begun:
                one.result()
        assert status == 0 and not torn, (status, errors, torn[:1])
        assert len(answered) > 20
        assert os.stat(file).st_mode & 0o077 == 0 and os.listdir(folder) == ["state.json"]
        with served(muster, "--state", file) as server:
            topics = server.client("sns").get_paginator("list_topics").paginate()
            there = {one["TopicArn"].rsplit(":", 1)[1] for page in topics for one in page["Topics"]}
            assert answered <= there, sorted(answered - there)[:5]


def test_a_state_goes_on_where_it_stopped(muster):
    with muster.folder() as folder:
        file = f"{folder}/state.json"
        with served(muster, "--state", file) as server:
            drs = server.client("drs")
            one = drs.describe_source_servers()["items"][0]["sourceServerID"]
            job = drs.start_recovery(isDrill=True, sourceServers=[{"sourceServerID": one}])["job"]["jobID"]
            server.advance(60)
            before = server.control("GET", "state")[1]
            assert before["journal"]["canBeSaved"] and before["journal"]["entries"] == 1, before["journal"]
            assert server.stop()[0] == 0
        with served(muster, "--state", file, pace="scaled:60") as server:
            after = server.control("GET", "state")[1]
            assert {name: after[name] for name in ("time", "digest", "pace", "seed", "world")} == {
                name: before[name] for name in ("time", "digest", "pace", "seed", "world")}
            server.advance(7200)
            assert server.client("drs").describe_jobs(filters={"jobIDs": [job]})["items"][0]["status"] == "COMPLETED"
        other = muster("serve", "scenarios/worlds/shop.yaml", "--port", "0", "--state", file)
        assert other.returncode == 65 and b"shop.yaml" in other.stderr, other
        with open(file, "wb") as broken:
            broken.write(b"{}")
        refused = muster("serve", "--port", "0", "--state", file)
        assert refused.returncode == 65 and b"saved state" in refused.stderr, refused
        assert open(file, "rb").read() == b"{}"
        with served(muster, "--state", f"{folder}/nowhere/state.json") as server:
            status, errors = server.stop()
            assert status == 65 and "not saved" in errors, (status, errors)


def test_wrong_command_lines_and_files_are_refused(muster):
    assert muster("serve", "--port", "99999").returncode == 64
    assert muster("serve", "--pace", "fast").returncode == 64
    assert muster("serve", "--identity", "none").returncode == 64
    missing = muster("serve", "nowhere.yaml")
    assert missing.returncode == 65 and b"does not exist" in missing.stderr, missing
    plan = muster("serve", "scenarios/plans/three-tier.yaml")
    assert plan.returncode == 65 and b"a world is expected" in plan.stderr, plan
    assert b"muster twin" in muster("serve", "--help").stdout
    assert muster("twin", "state", "--server", "http://127.0.0.1:1").returncode == 69
    assert muster("twin", "advance", "5").returncode == 64
    with served(muster) as server:
        taken = muster("serve", "--port", server.port)
        assert taken.returncode == 69 and b"is taken" in taken.stderr, taken


def test_a_world_of_ones_own_is_served(muster):
    with served(muster, "scenarios/worlds/shop.yaml", "--start", "2026-03-02T09:00:00Z") as server:
        names = {one["sourceProperties"]["identificationHints"]["hostname"]
                 for one in server.client("drs").describe_source_servers()["items"]}
        assert "batch-1" in names
        assert server.control("GET", "state")[1]["time"] == "2026-03-02T09:00:00.000Z"


def test_the_command_line_speaks_to_the_server(muster):
    with served(muster) as server, muster.folder() as folder:
        def twin(*words, status=0):
            done = muster("twin", *words, env={"AWS_ENDPOINT_URL": server.url}, cwd=folder)
            assert done.returncode == status, (words, done)
            return json.loads(done.stdout) if status == 0 and done.stdout else done.stderr.decode()

        drs = server.client("drs")
        one = drs.describe_source_servers()["items"][0]["sourceServerID"]
        before = twin("state")
        assert before["pace"] == "held" and before["places"][0]["sourceServers"] == 12
        twin("save", "before.json")
        assert os.stat(f"{folder}/before.json").st_mode & 0o077 == 0
        number = twin("fault", "{ phase: launch, server: db-1, result: LAUNCH_FAILED }")["number"]
        assert "M0" in twin("fault", "{ call: drs:Nothing, error: x }", status=65)
        job = drs.start_recovery(isDrill=True, sourceServers=[{"sourceServerID": one}])["job"]["jobID"]
        twin("advance", "2h")
        assert drs.describe_jobs(filters={"jobIDs": [job]})["items"][0]["participatingServers"][0]["launchStatus"] == "FAILED"
        assert [fault["number"] for fault in twin("faults")["faults"]] == [number]
        twin("clear", str(number))
        assert twin("faults")["faults"] == []
        assert twin("ledger", "--limit", "1")["calls"][0]["operation"] == "drs:DescribeJobs"
        assert twin("load", "before.json")["digest"] == before["digest"]
        assert twin("pace", "scaled:60")["pace"] == twin("pace")["pace"] == "scaled:60"
        assert twin("reset", "--seed", "7")["seed"] == 7


def test_sixteen_clients_start_one_server_and_one_wins(muster):
    with served(muster) as server:
        one = server.client("drs").describe_source_servers()["items"][0]["sourceServerID"]

        def start(_):
            drs = server.client("drs")
            try:
                return drs.start_recovery(sourceServers=[{"sourceServerID": one}])["ResponseMetadata"]["HTTPStatusCode"]
            except drs.exceptions.ConflictException:
                return 409

        with concurrent.futures.ThreadPoolExecutor(16) as pool:
            assert sorted(pool.map(start, range(16))) == [202] + [409] * 15


def test_what_is_no_request_is_refused(muster):
    with served(muster) as server:
        for garbage in (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 20 + b"\r\n\r\n", b"GET\r\n\r\n", b"\0" * 4096,
                        b"POST / HTTP/9.9\r\n\r\n", b"POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n",
                        b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", b"A" * 200_000):
            assert all(400 <= one < 500 for one in status(server, garbage)), garbage[:40]
        assert status(server, b"HEAD / HTTP/1.1\r\nHost: a\r\n\r\n") == [405]
        long = status(server, f"GET /{'a' * 20_000} HTTP/1.1\r\nHost: a\r\n\r\n".encode())
        assert long and 400 <= long[0] < 500, long
        many = "".join(f"X-{number}: {'b' * 1000}\r\n" for number in range(200))
        assert all(400 <= one < 500 for one in status(server, f"GET / HTTP/1.1\r\n{many}\r\n".encode()))
        assert status(server, (HEAD + "Content-Length: 20000000\r\n\r\n").encode()) == [413]
        assert status(server, (HEAD + "Content-Length: 99999999999999999999\r\n\r\n").encode())[0] in (400, 413)
        assert status(server, GOOD) == [200]


def test_bodies_come_in_every_way_that_http_knows(muster):
    with served(muster) as server:
        chunked = (HEAD + "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n").encode()
        assert status(server, chunked) == [200]
        with dial(server) as line:
            line.sendall(GOOD * 50)
            assert answers(line, 50)[0] == [200] * 50
        with dial(server) as line:
            for byte in GOOD:
                line.sendall(bytes([byte]))
            assert answers(line)[0] == [200]
        with dial(server) as line:
            line.sendall((HEAD + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n").encode())
            assert b"100 Continue" in line.recv(4096)
            line.sendall(b"{}")
            assert answers(line)[0] == [200]
        large = b'{"nextToken": "' + b"x" * (15 << 20) + b'"}'
        with dial(server, 30) as line:
            line.sendall((HEAD + f"Content-Length: {len(large)}\r\n\r\n").encode() + large)
            assert answers(line)[0] == [400]


def test_a_connection_that_a_fault_breaks_ends_there(muster):
    with served(muster) as server:
        for effect, seen in (("connection: resetAfter", b""), ("connection: cutShort", b"HTTP/1.1 200")):
            server.control("POST", "faults", f"{{ call: drs:DescribeSourceServers, {effect} }}".encode())
            with dial(server) as line:
                line.sendall(GOOD.replace(b"DescribeJobs", b"DescribeSourceServers"))
                data = b""
                while more := line.recv(65_536):
                    data += more
                assert data.startswith(seen) and (seen or not data)
                length = re.search(rb"(?i)content-length: (\d+)", data)
                assert not length or len(data.partition(b"\r\n\r\n")[2]) < int(length.group(1))
            server.control("DELETE", "faults")


def test_a_thousand_idle_connections_leave_it_small_and_answering(muster):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 4_096), hard))
    with served(muster, "--no-access-log") as server:
        drs = server.client("drs")
        drs.describe_source_servers()
        before = server.memory()
        lines = [dial(server) for _ in range(1_000)]
        try:
            # A third says nothing, a third sends half a head or garbage, a third begins large bodies and stops there.
            for number, line in enumerate(lines):
                if number % 3 == 1:
                    line.sendall(GOOD[:number % len(GOOD)])
                elif number % 3 == 2:
                    line.sendall((HEAD + f"Content-Length: {10 << 20}\r\n\r\n").encode() + b"x" * 60_000)
            begin = time.monotonic()
            for _ in range(20):
                assert len(drs.describe_source_servers()["items"]) == 12
            took = time.monotonic() - begin
            grown = server.memory() - before
            assert took < 5, took
            assert grown < 160, f"{grown:.0f} MiB"
            print(f"1,000 connections: {grown:.0f} MiB more than {before:.0f}, {took / 20 * 1000:.0f} ms a call")
            # Readers that do not read.
            slow = GOOD.replace(b"DescribeJobs", b"DescribeSourceServers")
            for line in lines[::3][:50]:
                line.setblocking(False)
                try:
                    for _ in range(200):
                        line.send(slow * 10)
                except BlockingIOError:
                    pass
            assert len(drs.describe_source_servers()["items"]) == 12
            assert server.memory() - before < 220
        finally:
            for line in lines:
                line.close()
        assert len(drs.describe_source_servers()["items"]) == 12


def test_the_control_plane_answers_no_web_pages(muster):
    with served(muster) as server:
        assert status(server, b"POST /_muster/reset HTTP/1.1\r\nHost: a\r\nOrigin: http://x\r\nContent-Length: 0\r\n\r\n") == [403]
        assert server.control("GET", "health") == (200, {"status": "ok"})
        assert server.control("GET", "nothing")[0] == 404
