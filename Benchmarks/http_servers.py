"""`muster serve` beside other servers that speak AWS's wire, and beside one that does nothing.

    python3 http_servers.py --out FOLDER --serve muster-serve [--rounds N] [--strict]

Rounds start every server anew, so that a slow spell of the machine falls on all of them; goals are held against the
medians of the rounds. FOLDER has w3_null_server and a virtual environment with moto, MiniStack and boto3.
"""
import argparse
import json
import os
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
NULL = "w3_null_server"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", required=True)
    parser.add_argument("--serve", required=True)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--strict", action="store_true")
    arguments = parser.parse_args()
    python = os.path.join(arguments.out, "venv/bin/python")
    programs = os.path.join(arguments.out, "venv/bin")
    servers = {
        "null": os.path.join(arguments.out, NULL) + " {port}",
        "muster": arguments.serve + " serve --port {port} --no-access-log",
        "moto": programs + "/moto_server -H 127.0.0.1 -p {port}",
        "ministack": "env GATEWAY_PORT={port} " + programs + "/ministack",
    }
    # A hundred things to describe, as others have a hundred instances.
    hundred = os.path.join(arguments.out, "hundred.yaml")
    with open(hundred, "w") as file:
        file.write(WORLD)
    # What is measured: the load, and who takes part. moto in process has no server.
    loads = {
        "wrk": (["--wrk"], ["null", "muster", "moto", "ministack"]),
        "assume_role": (["--boto", "sts.assume_role"], ["null", "muster"]),
        "publish": (["--boto", "sns.publish"], ["null", "muster"]),
        "describe": (["--boto", "ec2.describe_instances", "--calls", "60"], ["ministack", "moto"]),
        "describe 100 servers": (["--boto", "drs.describe_source_servers", "--calls", "300"], ["muster"]),
    }
    rows = {}
    port = 5_100
    for _ in range(arguments.rounds):
        for load, (options, names) in loads.items():
            for name in names:
                port += 1
                serve = servers[name]
                if name == "null" and load != "wrk":
                    serve += " " + load
                if load == "describe 100 servers":
                    serve = serve.replace(" serve ", " serve %s " % hundred)
                rows.setdefault((load, name), []).append(
                    run([python, HERE + "/peers/w3_http.py", "--label", name, "--serve", serve, "--port", str(port), *options]))
        for operation in ("sts.assume_role", "sns.publish"):
            rows.setdefault((operation.split(".")[1], "moto in process"), []).append(
                run([python, HERE + "/peers/w3_boto.py", "--op", operation, "--calls", "200"]))
        rows.setdefault(("describe", "moto in process"), []).append(
            run([python, HERE + "/peers/w3_boto.py", "--op", "ec2.describe_instances", "--calls", "60"]))

    def median(load, name, field):
        lines = rows.get((load, name)) or []
        values = [line[field] for line in lines if line.get(field) is not None]
        return statistics.median(values) if values else None

    print("| load | server | calls/s | p50 ms | p99 ms | server us/call | start ms | idle MiB | of it its own |")
    print("|---|---|---|---|---|---|---|---|---|")
    for load, name in rows:
        figures = [median(load, name, field) for field in ("per_s", "p50_ms", "p99_ms", "server_us", "start_ms", "idle_kib", "own_kib")]
        figures[5:] = [one and one / 1024 for one in figures[5:]]
        print("| %s | %s | %s |" % (load, name, " | ".join("-" if one is None else "%.4g" % one for one in figures)))

    missed = 0
    for label, load, field, against, limit, how in GOALS:
        ours = median("describe 100 servers" if load == "describe" else load, "muster", field)
        theirs = median(load, against, field)
        if ours is None or not theirs:
            print("goal %s: left out, %s did not run" % (label, against))
            continue
        measured = ours / theirs
        held = measured <= limit if how == "at most" else measured >= limit
        missed += not held
        print("goal %s: %s of %s is %.3g times %s's, %s %.3g: %s" % (
            label, field, load, measured, against, how, limit, "held" if held else "MISSED"))
    print("load average %.2f on %d processors" % (os.getloadavg()[0], os.cpu_count()))
    return 1 if arguments.strict and missed else 0


GOALS = [
    ("P10", "wrk", "server_us", "null", 8, "at most"),
    ("P10", "wrk", "server_us", "ministack", 1 / 8, "at most"),
    ("P10", "wrk", "server_us", "moto", 1 / 60, "at most"),
    ("P11", "wrk", "per_s", "moto", 50, "at least"),
    ("P11", "wrk", "per_s", "ministack", 8, "at least"),
    ("P11", "wrk", "p99_ms", "moto", 1 / 20, "at most"),
    ("P12", "assume_role", "p50_ms", "moto in process", 1, "at most"),
    ("P12", "publish", "p50_ms", "moto in process", 1, "at most"),
    # A hundred source servers here, a hundred instances there: about as many bytes of an answer.
    ("P13", "describe", "p50_ms", "moto in process", 1 / 10, "at most"),
    ("P13", "describe", "p50_ms", "ministack", 1, "at most"),
    ("P14", "wrk", "start_ms", "moto", 1 / 10, "at most"),
    # What is resident, pages of the program's file included, which the system reads again when it needs the room.
    ("P14", "wrk", "idle_kib", "moto", 1 / 2, "at most"),
    ("P14", "wrk", "idle_kib", "ministack", 1 / 2, "at most"),
    # What only this process has, and no file.
    ("P14", "wrk", "own_kib", "moto", 1 / 2, "at most"),
    ("P14", "wrk", "own_kib", "ministack", 1 / 2, "at most"),
]

WORLD = """\
world: hundred
caller: { account: "123456789012", user: dr-operator }
accounts:
  "123456789012":
    roles:
      DRSOrchestrationRole: { trusts: ["123456789012"], maxSession: 12h }
    regions:
      us-east-1:
        servers:
          - { name: "app-{1..100}", os: linux, disks: [50GiB], cpus: 4, memory: 16GiB, tags: { tier: application } }
"""


def run(command):
    """The line of JSON that a command prints; an empty one where it cannot run here."""
    done = subprocess.run(command, capture_output=True, text=True)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode != 0 or not lines:
        print("%s: %s" % (" ".join(command[1:6]), (done.stderr or "no result").strip().splitlines()[-1]), file=sys.stderr)
        return {}
    return json.loads(lines[-1])


if __name__ == "__main__":
    sys.exit(main())
