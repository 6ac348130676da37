"""`muster serve` and clients that take too long, or too much: each has its end, and the others are served meanwhile."""

import resource
import socket
import subprocess
import threading
import time

from check_server import GOOD, HEAD, answers, dial
from serving import served

SLOW = 1.0
# The times are looked at twice a second.
LATEST = SLOW + 0.5 + 1.5


def ends(line, begun):
    """Reads until the server closes: how long that took since, and what came."""
    data = b""
    line.settimeout(10)
    try:
        while more := line.recv(65_536):
            data += more
    except ConnectionError:
        pass
    return time.monotonic() - begun, data


def in_time(took):
    assert SLOW * 0.9 <= took <= LATEST, f"{took:.2f} s"


def is_served(server):
    with dial(server) as line:
        line.sendall(GOOD)
        assert answers(line)[0] == [200]


def test_a_connection_that_says_nothing_is_closed(muster):
    with served(muster, "--idle-timeout", "1s") as server:
        begun = time.monotonic()
        with dial(server) as silent, dial(server) as once:
            once.sendall(GOOD)
            assert answers(once)[0] == [200]
            answered = time.monotonic()
            is_served(server)
            took, data = ends(silent, begun)
            in_time(took)
            assert data == b""
            took, data = ends(once, answered)
            in_time(took)
            assert data == b""
        is_served(server)


def test_a_connection_in_use_is_not_idle(muster):
    with served(muster, "--idle-timeout", "1s", "--request-timeout", "1s") as server, dial(server) as line:
        for _ in range(6):
            line.sendall(GOOD)
            assert answers(line)[0] == [200]
            time.sleep(0.6)


def trickle(line, data, begun):
    """Sends a byte at a time until the server has had enough."""
    line.setblocking(False)
    for place in range(len(data)):
        try:
            line.send(data[place:place + 1])
            more = line.recv(65_536)
            return time.monotonic() - begun, more
        except BlockingIOError:
            time.sleep(0.05)
        except ConnectionError:
            return time.monotonic() - begun, b""
        assert time.monotonic() - begun < 10
    raise AssertionError("all of it was taken")


def test_a_head_that_comes_byte_by_byte_is_not_waited_for(muster):
    with served(muster, "--idle-timeout", "1s") as server, dial(server) as line:
        begun = time.monotonic()
        is_served(server)
        took, data = trickle(line, GOOD, begun)
        in_time(took)
        assert data == b""
        is_served(server)


def test_a_body_that_comes_byte_by_byte_is_refused(muster):
    with served(muster, "--request-timeout", "1s") as server:
        for head in (f"{HEAD}Content-Length: 5000\r\n\r\n", f"{HEAD}Transfer-Encoding: chunked\r\n\r\n1388\r\n"):
            with dial(server) as line:
                line.sendall(head.encode())
                begun = time.monotonic()
                is_served(server)
                took, data = trickle(line, b"{" + b" " * 4_999, begun)
                in_time(took)
                assert data.startswith(b"HTTP/1.1 408 "), data
        is_served(server)


def test_bodies_that_wait_for_room_are_not_waited_for(muster):
    with served(muster, "--request-timeout", "1s") as server:
        begun = time.monotonic()
        # Four bodies have all the room there is; the fifth is not even begun.
        lines = [dial(server) for _ in range(5)]
        for line in lines:
            line.sendall(f"{HEAD}Content-Length: {16 << 20}\r\n\r\n{{".encode())
        is_served(server)
        for line in lines:
            took, data = ends(line, begun)
            assert took <= 2 * LATEST and (data == b"" or data.startswith(b"HTTP/1.1 408 ")), (took, data)
            line.close()
        # The room is given back: a large body is taken at once.
        with dial(server) as line:
            body = b'{"unknown": "' + b"x" * (15 << 20) + b'"}'
            line.sendall(f"{HEAD}Content-Length: {len(body)}\r\n\r\n".encode() + body)
            assert answers(line)[0] == [200]


def test_an_answer_that_nobody_reads_is_given_up(muster):
    with served(muster, "--request-timeout", "1s", "--no-access-log") as server:
        line = socket.socket()
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        line.connect(("127.0.0.1", server.port))
        line.setblocking(False)
        asked = GOOD.replace(b"DescribeJobs", b"DescribeSourceServers")
        begun, full = time.monotonic(), 0
        try:
            while full < 5:
                try:
                    line.send(asked * 20)
                    full = 0
                except BlockingIOError:
                    full += 1
                    time.sleep(0.05)
        except ConnectionError:
            pass
        is_served(server)
        time.sleep(LATEST)
        held = subprocess.run(["ss", "-tnH", "state", "established", f"( sport = :{server.port} )"], capture_output=True)
        if held.returncode == 0:
            assert held.stdout == b"", held.stdout
        with line:
            took, _ = ends(line, begun)
            assert took < 10
        is_served(server)


def test_more_connections_than_allowed_wait_for_their_turn(muster):
    with served(muster, "--max-connections", "4", "--idle-timeout", "2s") as server:
        idle = [dial(server) for _ in range(4)]
        time.sleep(0.2)
        begun = time.monotonic()
        with dial(server) as line:
            line.sendall(GOOD)
            line.settimeout(0.5)
            try:
                assert not line.recv(1), "served beyond the limit"
            except TimeoutError:
                pass
            line.settimeout(10)
            # One of the four goes, and its place is taken.
            idle.pop().close()
            assert answers(line)[0] == [200]
            assert time.monotonic() - begun < 1.5
        # The others are closed when they have been idle for too long.
        lines = [dial(server) for _ in range(8)]
        for line in lines:
            line.sendall(GOOD.replace(b"Host:", b"Connection: close\r\nHost:"))
        assert [answers(line)[0] for line in lines] == [[200]] * 8
        for line in idle + lines:
            line.close()


def test_few_open_files_are_no_end_of_the_server(muster):
    def few():
        resource.setrlimit(resource.RLIMIT_NOFILE, (96, 96))

    process = subprocess.Popen(
        [muster.program, "serve", "--port", "0", "--no-access-log", "--idle-timeout", "2s"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=muster.root, preexec_fn=few,
    )
    try:
        port = int(process.stdout.readline().decode().rsplit(":", 1)[1])
        lines = [socket.create_connection(("127.0.0.1", port), 10) for _ in range(60)]
        with socket.create_connection(("127.0.0.1", port), 20) as line:
            line.settimeout(20)
            line.sendall(GOOD.replace(b"Host:", b"Connection: close\r\nHost:"))
            assert answers(line)[0] == [200]
        for line in lines:
            line.close()
        process.terminate()
        _, errors = process.communicate(timeout=20)
        assert process.returncode == 0, errors
        assert b"at most 32 connections" in errors, errors
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


def test_who_asks_for_much_at_once_is_answered_in_turn_with_others(muster):
    with served(muster) as server:
        with dial(server, 60) as busy, dial(server, 60) as other:
            much = GOOD.replace(b"DescribeJobs", b"DescribeSourceServers") * 60
            for _ in range(2):
                busy.sendall(much)
                assert answers(busy, 60)[0] == [200] * 60
            answered = []
            reader = threading.Thread(target=lambda: answered.extend(answers(busy, 60)[0]))
            busy.sendall(much)
            other.sendall(GOOD)
            reader.start()
            assert answers(other)[0] == [200]
            reader.join()
            assert answered == [200] * 60
        status, errors = server.stop()
        assert status == 0, errors
        calls = [words[3] for words in map(str.split, errors.splitlines()) if len(words) > 3 and words[3].startswith("/Describe")]
        assert len(calls) == 181, len(calls)
        # Behind those that had come before it, and not behind all that had come together.
        place = calls.index("/DescribeJobs") - 120
        assert place < 30, place


def test_wrong_limits_are_refused(muster):
    for words, told in (
        (("--idle-timeout", "75"), '--idle-timeout takes a time from 1s to 1h, for example 90s, not "75"'),
        (("--idle-timeout", "0s"), '--idle-timeout takes a time from 1s to 1h, for example 90s, not "0s"'),
        (("--request-timeout", "2h"), '--request-timeout takes a time from 1s to 1h, for example 90s, not "2h"'),
        (("--max-connections", "0"), "--max-connections takes a number from 1 to 50000, not 0"),
        (("--max-connections", "50001"), "--max-connections takes a number from 1 to 50000, not 50001"),
    ):
        done = muster("serve", "--port", "0", *words)
        assert done.returncode == 64 and told in done.stderr.decode(), (words, done.stderr)
