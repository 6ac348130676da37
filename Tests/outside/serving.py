"""A server of `muster serve` for the time of a test, and clients for it."""

import contextlib
import json
import os
import pathlib
import signal
import subprocess
import sys
import urllib.error
import urllib.request

import boto3
import botocore.config


class Server:
    """A running server: where it is, with which keys, and how to ask its control plane."""

    def __init__(self, process, told):
        self.process = process
        self.env = dict(line.removeprefix("export ").split("=", 1) for line in told)
        self.url = self.env["AWS_ENDPOINT_URL"]
        self.port = int(self.url.rsplit(":", 1)[1])

    def client(self, service, retries=0, region=None, **keys):
        """A boto3 client; by default it does not repeat a call, so that a test sees each answer."""
        given = keys or {"aws_access_key_id": self.env["AWS_ACCESS_KEY_ID"],
                         "aws_secret_access_key": self.env["AWS_SECRET_ACCESS_KEY"]}
        return boto3.session.Session().client(
            service, endpoint_url=self.url, region_name=region or self.env["AWS_REGION"],
            config=botocore.config.Config(retries={"max_attempts": retries, "mode": "standard"}), **given)

    def control(self, method, path, body=None):
        """Asks the control plane: the status and the answer."""
        data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/_muster/{path}", data=data, method=method)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as refusal:
            return refusal.code, json.load(refusal)

    def advance(self, seconds):
        assert self.control("POST", "advance", {"seconds": seconds})[0] == 200

    def memory(self):
        """What the process holds, in MiB."""
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
        raise AssertionError("no VmRSS")

    def stop(self):
        """Stops it as a system does: its status and what it has written to standard error."""
        self.process.send_signal(signal.SIGTERM)
        _, errors = self.process.communicate(timeout=20)
        return self.process.returncode, errors.decode()


@contextlib.contextmanager
def served(muster, *options, pace="held", env=None):
    """A server on a free port, whose time moves when the test says so."""
    process = subprocess.Popen(
        [muster.program, "serve", "--port", "0", "--pace", pace, *map(str, options)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=muster.root, env={**os.environ, **(env or {})},
    )
    try:
        told = [process.stdout.readline().decode().strip() for _ in range(5)]
        assert all(line.startswith("export AWS_") for line in told), (told, process.communicate(timeout=5))
        yield Server(process, told)
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


def aws(server, *words, fails=False):
    """The AWS CLI of this environment, unmodified: what it prints, read as JSON, or why it fails."""
    done = subprocess.run(
        [str(pathlib.Path(sys.executable).parent / "aws"), *words, "--output", "json"],
        env={**os.environ, **server.env, "AWS_MAX_ATTEMPTS": "1", "AWS_CONFIG_FILE": os.devnull, "AWS_PAGER": ""},
        capture_output=True, timeout=60,
    )
    assert (done.returncode != 0) == fails, (words, done.stdout, done.stderr)
    return json.loads(done.stdout) if done.stdout.strip() else done.stderr.decode()
