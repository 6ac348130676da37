"""How the cost per event grows with the number of processes.

Runs `COMMAND -n N -m M` for each N with N*M held at about --events, in turn for
--rounds rounds, and prints the median processor nanoseconds per event for each N and
the least-squares slope of log(cost) over log(N): 0 is flat, and a binary heap alone
would show the slope of log log N, about 0.1. The last column is the growth of the peak
memory per process, between the smallest and the largest N.

    python3 slope.py --events 1000000 --n 10,100,1000,10000,100000 \
        pq='build/w1_limit --mode pq' simpy='python3 w1_simpy.py'

--goal 'NAME ENGINE slope BASE EXTRA' states that ENGINE's slope is at most BASE's plus EXTRA,
--goal 'NAME ENGINE bytes BASE RATIO' that a process of ENGINE takes at most RATIO times the
memory of one of BASE; a line for each says whether that held. --strict exits with 1 when one
did not. Lines of one size that carry a check must carry the same; when two differ the run
fails.

A command may name {n} and {m} itself, as the drill does (n servers, m drills):

    python3 slope.py --events 100000 --n 20,200,2000 \
        events='build/w2_limit --servers {n} --drills {m}'
"""
import argparse
import json
import math
import shlex
import statistics
import subprocess
import sys


def run(command, n, m):
    """The JSON line of one run, or None where the engine cannot run so many processes."""
    full = command.format(n=n, m=m) if "{n}" in command else "%s -n %d -m %d" % (command, n, m)
    done = subprocess.run(shlex.split(full), capture_output=True, text=True)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    return json.loads(lines[-1]) if done.returncode == 0 and lines else None


def slope(costs):
    """The least-squares slope of log(cost) over log(n)."""
    xs, ys = [math.log(n) for n in costs], [math.log(cost) for cost in costs.values()]
    x_mean, y_mean = statistics.mean(xs), statistics.mean(ys)
    return sum((x - x_mean) * (y - y_mean) for x, y in zip(xs, ys)) / sum((x - x_mean) ** 2 for x in xs)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--n", default="10,100,1000,10000,100000")
    parser.add_argument("--goal", action="append", default=[], metavar="'NAME ENGINE KIND BASE LIMIT'")
    parser.add_argument("--strict", action="store_true")
    parser.add_argument("commands", nargs="+", metavar="NAME=COMMAND")
    arguments = parser.parse_args()

    sizes = [int(n) for n in arguments.n.split(",")]
    commands = dict(command.split("=", 1) for command in arguments.commands)
    costs = {name: {n: [] for n in sizes} for name in commands}
    peaks = {name: {} for name in commands}
    checks = {}
    for _ in range(arguments.rounds):
        for n in sizes:
            for name, command in commands.items():
                line = run(command, n, max(1, arguments.events // n))
                if line:
                    costs[name][n].append(1e9 * line["cpu_s"] / line["events"])
                    peaks[name][n] = line["peak_kib"]
                    if line.get("check") is not None:
                        checks.setdefault(n, {}).setdefault(line["check"], set()).add(name)

    print("| engine | %s | slope | bytes per process |" % " | ".join("N=%d" % n for n in sizes))
    print("|---" * (len(sizes) + 3) + "|")
    slopes, memory = {}, {}
    for name in commands:
        medians = {n: statistics.median(values) for n, values in costs[name].items() if values}
        if len(medians) < 2:
            print("| %s | %s | - | - |" % (name, " | ".join("fails" for _ in sizes)))
            continue
        first, last = min(medians), max(medians)
        growth = 1024 * (peaks[name][last] - peaks[name][first]) / (last - first)
        shown = " | ".join("%.0f ns" % medians[n] if n in medians else "fails" for n in sizes)
        slopes[name], memory[name] = slope(medians), growth
        print("| %s | %s | %.2f | %.0f |" % (name, shown, slopes[name], growth))

    missed = 0
    for goal in arguments.goal:
        label, engine, kind, base, limit = goal.split()
        figures = slopes if kind == "slope" else memory
        if engine not in figures or base not in figures:
            print("goal %s: left out, %s did not run" % (label, engine if engine not in figures else base))
            continue
        most = figures[base] + float(limit) if kind == "slope" else figures[base] * float(limit)
        held = figures[engine] <= most
        missed += not held
        print("goal %s: %s of %s is %.3g, at most %.3g (%s %s %s): %s" % (
            label, kind, engine, figures[engine], most, base, "+" if kind == "slope" else "x", limit,
            "held" if held else "MISSED"))
    differing = {n: found for n, found in checks.items() if len(found) > 1}
    for n, found in differing.items():
        print("N=%d: different results: %s" % (
            n, "; ".join("%s says %s" % (", ".join(sorted(names)), check) for check, names in found.items())))
    sys.exit(1 if differing or (arguments.strict and missed) else 0)


main()
