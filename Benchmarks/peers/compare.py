"""Runs several benchmark commands side by side, in turn, and prints one table.

Each command prints one JSON line. A round runs every command once; ratios are taken
inside a round, so that a slow spell of the machine falls on both sides, and the median
of the rounds is shown.

    python3 compare.py --rounds 7 --base cpp-pq \
        --goal 'P1 muster-core cpp-pq 1.0' \
        cpp-pq='build/w1_limit --mode pq' muster-core='muster-bench w1 --mode core'

Columns: units per second by wall clock and by processor time (median, min-max), the
ratio to the base by processor time and by wall clock (how many times the base's cost
per unit), and the peak memory. A unit is an event (w1) or a drill (w2).

--goal 'NAME ENGINE BASE RATIO' states that ENGINE costs at most RATIO times what BASE
costs, by processor time; a line for each says whether that held. --strict exits with 1
when one did not. Lines of one workload of the same size must carry the same hash (w1)
or check (w2); when two differ the run fails. --json FILE keeps every line.
"""
import argparse
import json
import os
import shlex
import statistics
import subprocess
import sys

UNITS = {"w1": "events", "w2": "drills"}
SIZE = {"w1": ("n", "m"), "w2": ("waves", "servers", "drills")}
PROOF = {"w1": "hash", "w2": "check"}


def run(name, command):
    """The last JSON line that a command prints."""
    done = subprocess.run(shlex.split(command), capture_output=True, text=True)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode != 0 or not lines:
        sys.exit("%s printed no result (exit %d): %s" % (name, done.returncode, done.stderr[-400:]))
    return json.loads(lines[-1])


def human(x):
    for cut, unit in ((1e6, "M"), (1e3, "k")):
        if x >= cut:
            return "%.3g%s" % (x / cut, unit)
    return "%.3g" % x


def span(values, text=human):
    return "%s (%s-%s)" % (text(statistics.median(values)), text(min(values)), text(max(values)))


def ratio(x):
    return "%.3g" % x


def differing_proofs(rows):
    """Workloads whose engines disagree about what happened."""
    seen = {}
    for name, lines in rows.items():
        for line in lines:
            proof = line.get(PROOF[line["bench"]])
            if proof is not None:
                key = (line["bench"],) + tuple(line.get(field) for field in SIZE[line["bench"]])
                seen.setdefault(key, {}).setdefault(proof, set()).add(name)
    return {key: proofs for key, proofs in seen.items() if len(proofs) > 1}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--base", default="")
    parser.add_argument("--goal", action="append", default=[], metavar="'NAME ENGINE BASE RATIO'")
    parser.add_argument("--strict", action="store_true")
    parser.add_argument("--json", default="")
    parser.add_argument("commands", nargs="+", metavar="NAME=COMMAND")
    arguments = parser.parse_args()

    commands = dict(command.split("=", 1) for command in arguments.commands)
    base = arguments.base or next(iter(commands))
    rows = {name: [] for name in commands}
    for round_number in range(arguments.rounds):
        for name, command in commands.items():
            line = run(name, command)
            rows[name].append(line)
            if arguments.json:
                with open(arguments.json, "a") as kept:
                    kept.write(json.dumps(dict(line, name=name, round=round_number)) + "\n")

    # A program that is hardly loaded may show no processor tick at all.
    cost = {n: [max(r["cpu_s"], 1e-6) / r[UNITS[r["bench"]]] for r in rs] for n, rs in rows.items()}
    wall = {n: [r["wall_s"] / r[UNITS[r["bench"]]] for r in rs] for n, rs in rows.items()}
    print("| engine | per second, wall | per second, cpu | cost vs %s (cpu) | cost vs %s (wall) | peak MiB |" % (base, base))
    print("|---|---|---|---|---|---|")
    for name, lines in rows.items():
        print("| %s | %s | %s | %s | %s | %s |" % (
            name, span([1 / x for x in wall[name]]), span([1 / x for x in cost[name]]),
            span([x / b for x, b in zip(cost[name], cost[base])], ratio),
            span([x / b for x, b in zip(wall[name], wall[base])], ratio),
            "%.1f" % (statistics.median([r["peak_kib"] for r in lines]) / 1024)))

    missed = 0
    for goal in arguments.goal:
        label, engine, against, limit = goal.split()
        if engine not in rows or against not in rows:
            print("goal %s: left out, %s did not run" % (label, engine if engine not in rows else against))
            continue
        measured = statistics.median([x / b for x, b in zip(cost[engine], cost[against])])
        held = measured <= float(limit)
        missed += not held
        print("goal %s: %s costs %.3g times %s, at most %s: %s" % (
            label, engine, measured, against, limit, "held" if held else "MISSED"))

    disagreements = differing_proofs(rows)
    for key, proofs in disagreements.items():
        print("%s: different results: %s" % (
            " ".join(map(str, key)), "; ".join("%s says %s" % (", ".join(sorted(n)), p) for p, n in proofs.items())))
    print("load average %.2f on %d processors" % (os.getloadavg()[0], os.cpu_count()))
    sys.exit(1 if disagreements or (arguments.strict and missed) else 0)


main()
