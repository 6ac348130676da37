"""How the cost per event grows with the number of processes.

Runs `COMMAND -n N -m M` for each N with N*M held at about --events, in turn for
--rounds rounds, and prints the median processor nanoseconds per event for each N and
the least-squares slope of log(cost) over log(N): 0 is flat, and a binary heap alone
would show the slope of log log N, about 0.1. The last column is the growth of the peak
memory per process, between the smallest and the largest N.

    python3 slope.py --events 1000000 --n 10,100,1000,10000,100000 \
        pq='build/w1_limit --mode pq' simpy='python3 w1_simpy.py'

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
    parser.add_argument("commands", nargs="+", metavar="NAME=COMMAND")
    arguments = parser.parse_args()

    sizes = [int(n) for n in arguments.n.split(",")]
    commands = dict(command.split("=", 1) for command in arguments.commands)
    costs = {name: {n: [] for n in sizes} for name in commands}
    peaks = {name: {} for name in commands}
    for _ in range(arguments.rounds):
        for n in sizes:
            for name, command in commands.items():
                line = run(command, n, max(1, arguments.events // n))
                if line:
                    costs[name][n].append(1e9 * line["cpu_s"] / line["events"])
                    peaks[name][n] = line["peak_kib"]

    print("| engine | %s | slope | bytes per process |" % " | ".join("N=%d" % n for n in sizes))
    print("|---" * (len(sizes) + 3) + "|")
    for name in commands:
        medians = {n: statistics.median(values) for n, values in costs[name].items() if values}
        if len(medians) < 2:
            print("| %s | %s | - | - |" % (name, " | ".join("fails" for _ in sizes)))
            continue
        first, last = min(medians), max(medians)
        growth = 1024 * (peaks[name][last] - peaks[name][first]) / (last - first)
        shown = " | ".join("%.0f ns" % medians[n] if n in medians else "fails" for n in sizes)
        print("| %s | %s | %.2f | %.0f |" % (name, shown, slope(medians), growth))


main()
