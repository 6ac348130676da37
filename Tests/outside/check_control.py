"""People act on a running execution from another process: they reach it, it answers, and its record keeps what they did."""

import contextlib
import json
import os
import pathlib
import pwd
import signal
import socket
import stat
import subprocess
import time

SCENARIO = """\
# X90: A drill that people act on
#
# Somebody outside pauses, approves and cancels.
scenario: acted-on
plan: {root}/scenarios/plans/three-tier-gated.yaml
world: {root}/scenarios/worlds/three-tier.yaml
expect: {{ outcome: {outcome} }}
"""


@contextlib.contextmanager
def running(muster, outcome="completed", pace=120):
    """A paced run in a folder of its own: the folder, the process, and a way to act on it."""
    with muster.folder() as folder:
        folder = pathlib.Path(folder)
        (folder / "drill.yaml").write_text(SCENARIO.format(root=muster.root, outcome=outcome))
        process = subprocess.Popen(
            [muster.program, "run", "drill.yaml", "--pace", f"scaled:{pace}", "--no-reports", "--report", "json=report.json"],
            cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env={**os.environ, "MUSTER_HISTORY": "", "NO_COLOR": "1"},
        )
        try:
            deadline = time.monotonic() + 20
            while not list(folder.glob(".muster/*.control/*.sock")):
                assert process.poll() is None and time.monotonic() < deadline, "it does not listen"
                time.sleep(0.05)
            yield folder, process, lambda *words: muster(*words, cwd=folder)
        finally:
            if process.poll() is None:
                process.kill()
            process.communicate()


def until(ask, *words, seconds=30):
    """Asks again until it is done."""
    deadline = time.monotonic() + seconds
    while True:
        done = ask(*words)
        if done.returncode == 0:
            return done
        assert time.monotonic() < deadline, done.stderr.decode()
        time.sleep(0.1)


def talk(path, data):
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(str(path))
        line.settimeout(5)
        line.sendall(data)
        return line.recv(65536)


def test_people_act_from_another_terminal(muster):
    with running(muster, pace=400) as (folder, process, ask):
        assert ask("pause", "--as", "ops", "--reason", "network").returncode == 0
        again = ask("pause", "--as", "ops")
        assert again.returncode == 0 and b"paused already" in again.stdout
        late = ask("approve", "--as", "dba-oncall")
        assert late.returncode == 1 and b"nothing waits for a decision" in late.stderr
        time.sleep(1.6)
        assert ask("resume", "--as", "ops").returncode == 0
        stranger = ask("approve", "--as", "eve", "--wave", "application")
        assert stranger.returncode == 1, stranger
        assert ask("approve", "--wave", "nowhere").returncode == 64
        assert ask("approve", "--as", "dba-oncall", "--token", "old").returncode == 1
        until(ask, "approve", "--as", "dba-oncall", "--wave", "application", "--reason", "looks good")
        process.communicate(timeout=60)
        assert process.returncode == 0
        report = json.loads((folder / "report.json").read_text())
        report = report.get("results", [report])[0]
        effective = [(act["action"], act["person"], act["reason"]) for act in report["people"] if not act["refusal"]]
        assert effective == [
            ("pause", "ops", "network"), ("resume", "ops", None), ("approve", "dba-oncall", "looks good")]
        assert len([act for act in report["people"] if act["refusal"]]) >= 4
        assert report["pauses"] and report["waves"][1]["holds"][0]["decision"] == "approved"
        assert not list(folder.glob(".muster/*.control/*")), "the socket is left over"


def test_a_cancelled_run_ends_cancelled(muster):
    with running(muster, outcome="cancelled", pace=400) as (folder, process, ask):
        assert ask("cancel", "--reason", "wrong night").returncode == 0
        assert ask("cancel").returncode == 0
        process.communicate(timeout=60)
        assert process.returncode == 0
        report = json.loads((folder / "report.json").read_text())
        report = report.get("results", [report])[0]
        assert report["people"][0]["person"] == pwd.getpwuid(os.geteuid()).pw_name
        assert [wave["outcome"] for wave in report["waves"]] == ["completed", "cancelled", "cancelled"]


def test_the_socket_is_its_owners_and_bears_anything(muster):
    with running(muster, pace=60) as (folder, process, ask):
        path = next(folder.glob(".muster/*.control/*.sock"))
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        execution = path.name.removesuffix(".sock")
        good = {"schema": "muster.control/1", "action": "pause", "execution": execution, "as": "x"}
        hostile = [
            b"\n", b"{}\n", b"[" * 5000 + b"\n", b"\xff\xfe\x00\n", b"null\n", b"x" * 40000,
            json.dumps({**good, "action": "launch"}).encode() + b"\n",
            json.dumps({**good, "execution": "other"}).encode() + b"\n",
            json.dumps({**good, "as": "a\nb"}).encode() + b"\n",
            json.dumps({**good, "as": "a" * 300}).encode() + b"\n",
            json.dumps({**good, "extra": 1}).encode() + b"\n",
            json.dumps({**good, "wave": 7}).encode() + b"\n",
        ]
        for data in hostile:
            answer = json.loads(talk(path, data))
            assert answer["result"] == "error", (data[:40], answer)
        silent = [socket.socket(socket.AF_UNIX) for _ in range(20)]
        for line in silent:
            line.connect(str(path))
        for line in silent:
            line.close()
        answer = json.loads(talk(path, json.dumps(good).encode() + b"\n"))
        assert answer["result"] == "done", answer
        assert process.poll() is None


def test_nobody_listens(muster):
    with muster.folder() as folder:
        for verb in ("pause", "resume", "approve", "deny", "cancel"):
            done = muster(verb, cwd=folder)
            assert done.returncode == 69 and b"no execution listens" in done.stderr, done


def test_a_socket_that_was_left_over_is_recognised(muster):
    with running(muster, pace=60) as (folder, process, ask):
        process.send_signal(signal.SIGKILL)
        process.communicate()
        path = next(folder.glob(".muster/*.control/*.sock"))
        done = ask("pause", path.name[:8])
        assert done.returncode == 69 and b"does not run any more" in done.stderr, done
        again = subprocess.Popen(
            [muster.program, "run", "drill.yaml", "--pace", "scaled:60", "--no-reports"], cwd=folder,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, "MUSTER_HISTORY": ""},
        )
        try:
            until(ask, "pause")
        finally:
            again.kill()
            again.wait()


def test_a_run_without_a_pace_does_not_listen(muster):
    with muster.folder() as folder:
        done = muster("run", muster.root / "scenarios/three-tier.yaml", "--no-reports", cwd=folder)
        assert done.returncode == 0 and b"listens" not in done.stderr
        assert not list(pathlib.Path(folder).glob(".muster/*.control"))
