"""W3 over a socket: starts a server, loads it with wrk or boto3, prints one JSON line.

    python3 w3_http.py --label moto-server --serve 'moto_server -H 127.0.0.1 -p {port}' --wrk
    python3 w3_http.py --label null --serve './w3_null_server {port} publish' --boto sns.publish

The server's own processor time per request is read from /proc, so that the figure
holds on a busy machine too; start_ms is from the
start of the process to its port being open. Only 127.0.0.1 is ever loaded, for a bounded time.
"""
import argparse
import json
import os
import re
import shlex
import signal
import socket
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
TICK = os.sysconf("SC_CLK_TCK")


def cpu(pid):
    f = open("/proc/%d/stat" % pid).read().rsplit(")", 1)[1].split()
    return (int(f[11]) + int(f[12])) / TICK


def peak_kib(pid):
    return int(re.search(r"VmHWM:\s+(\d+)", open("/proc/%d/status" % pid).read()).group(1))


def resident_kib(pid):
    return int(re.search(r"VmRSS:\s+(\d+)", open("/proc/%d/status" % pid).read()).group(1))


def own_kib(pid):
    """What belongs to this process alone and to no file, so that nobody else could use it."""
    return int(re.search(r"Private_Dirty:\s+(\d+)", open("/proc/%d/smaps_rollup" % pid).read()).group(1))


def tree(pid):
    """pid and its descendants (a shim may start the real server)."""
    out, todo = [], [pid]
    while todo:
        p = todo.pop()
        out.append(p)
        try:
            todo += [int(x) for x in open("/proc/%d/task/%d/children" % (p, p)).read().split()]
        except OSError:
            pass
    return out


def ms(s):
    n, u = re.match(r"([\d.]+)(us|ms|s)", s).groups()
    return float(n) * {"us": 1e-3, "ms": 1, "s": 1e3}[u]


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--serve", required=True)
    p.add_argument("--label", required=True)
    p.add_argument("--port", type=int, default=5099)
    p.add_argument("--wrk", action="store_true")
    p.add_argument("--connections", type=int, default=8)
    p.add_argument("--seconds", type=int, default=4)
    p.add_argument("--boto", default="")
    p.add_argument("--calls", type=int, default=300)
    p.add_argument("--instances", type=int, default=100)
    a = p.parse_args()
    env = dict(os.environ, NO_PROXY="127.0.0.1", no_proxy="127.0.0.1")
    born = time.perf_counter()
    server = subprocess.Popen(shlex.split(a.serve.format(port=a.port)), env=env,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              start_new_session=True)
    try:
        for _ in range(6000):
            try:
                socket.create_connection(("127.0.0.1", a.port), 0.2).close()
                break
            except OSError:
                time.sleep(0.005)
        else:
            sys.exit("the server did not open its port")
        start_ms = round(1e3 * (time.perf_counter() - born), 1)
        time.sleep(0.5)
        idle_kib = sum(resident_kib(x) for x in tree(server.pid))
        idle_own_kib = sum(own_kib(x) for x in tree(server.pid))
        url = "http://127.0.0.1:%d" % a.port
        if a.wrk:
            base = ["wrk", "-t1", "-c%d" % a.connections, "--latency", "-s", os.path.join(HERE, "w3_sts.lua")]
            subprocess.run(base + ["-d1s", url + "/"], capture_output=True, env=env)
            pids = tree(server.pid)
            c0 = sum(cpu(x) for x in pids)
            t0 = time.perf_counter()
            o = subprocess.run(base + ["-d%ds" % a.seconds, url + "/"], capture_output=True, text=True, env=env).stdout
            wall = time.perf_counter() - t0
            spent = sum(cpu(x) for x in pids) - c0
            n = int(re.search(r"(\d+) requests in", o).group(1))
            bad = re.search(r"Non-2xx or 3xx responses: (\d+)", o)
            r = {"bench": "w3", "engine": a.label, "op": "wrk sts.get_caller_identity", "calls": n,
                 "wall_s": round(wall, 4), "cpu_s": round(spent, 4), "per_s": round(n / wall, 1),
                 "p50_ms": round(ms(re.search(r"(?m)^\s+50%\s+(\S+)", o).group(1)), 3),
                 "p99_ms": round(ms(re.search(r"(?m)^\s+99%\s+(\S+)", o).group(1)), 3),
                 "errors": int(bad.group(1)) if bad else 0}
        else:
            pids = tree(server.pid)
            c0 = sum(cpu(x) for x in pids)
            o = subprocess.run([sys.executable, os.path.join(HERE, "w3_boto.py"), "--target", url, "--op", a.boto,
                                "--calls", str(a.calls), "--label", a.label, "--instances", str(a.instances)],
                               capture_output=True, text=True, env=env)
            if not o.stdout:
                sys.exit(o.stderr[-500:])
            r = json.loads(o.stdout.splitlines()[-1])
            r["client_cpu_s"] = r["cpu_s"]
            # warm-up and set-up calls are in the server's figure; they are few
            r["cpu_s"] = round(sum(cpu(x) for x in pids) - c0, 4)
        r["server_us"] = round(1e6 * r["cpu_s"] / r["calls"], 1)
        r["start_ms"] = start_ms
        r["peak_kib"] = sum(peak_kib(x) for x in pids)
        r["idle_kib"] = idle_kib
        r["own_kib"] = idle_own_kib
        print(json.dumps(r))
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait()


main()
