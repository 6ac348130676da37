"""Times whole runs of the command line: start of the process to its end, with every report and
the history, as `muster run` does it unasked.

    python3 processes.py --rounds 9 --muster ../.build/release/muster --root ..

Prints the median and the range of the wall time, the median of the processor time and the greatest peak memory. The
goals are absolute: what a person waits for, on two processors of a cloud machine. --strict exits with 1 when one is
missed, or when a run does not end as its scenario expects.
"""
import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

# Name, scenario, the most milliseconds (median), the most MiB.
RUNS = [
    ("three-tier", "scenarios/three-tier.yaml", 150, None),
    ("thousand-servers", "scenarios/large/thousand-servers.yaml", 1_000, 200),
]


def run(command, directory):
    """Wall seconds, processor seconds, peak KiB and exit status of one process that works in the directory."""
    with open(os.path.join(directory, "stdout"), "w") as out, open(os.path.join(directory, "stderr"), "w") as err:
        begin = time.perf_counter()
        process = subprocess.Popen(command, cwd=directory, stdout=out, stderr=err)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss, process.returncode


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--muster", required=True)
    parser.add_argument("--root", default="..")
    parser.add_argument("--strict", action="store_true")
    arguments = parser.parse_args()

    muster = os.path.abspath(arguments.muster)
    missed = 0
    print("| run | wall ms: median (min-max) | processor ms | peak MiB |")
    print("|---|---|---|---|")
    verdicts = []
    for name, scenario, most_milliseconds, most_mebibytes in RUNS:
        figures = []
        for _ in range(arguments.rounds):
            with tempfile.TemporaryDirectory() as directory:
                command = [muster, "run", os.path.join(os.path.abspath(arguments.root), scenario)]
                figures.append(run(command, directory))
                if figures[-1][3] != 0:
                    with open(os.path.join(directory, "stderr")) as text:
                        sys.exit("%s ended with status %d: %s" % (name, figures[-1][3], text.read()[-400:]))
        walls = [1e3 * wall for wall, _, _, _ in figures]
        middle, peak = statistics.median(walls), max(kib for _, _, kib, _ in figures) / 1024
        print("| %s | %.0f (%.0f-%.0f) | %.0f | %.1f |" % (
            name, middle, min(walls), max(walls), 1e3 * statistics.median(cpu for _, cpu, _, _ in figures), peak))
        for label, measured, most, unit in (
            (name, middle, most_milliseconds, "ms"), (name, peak, most_mebibytes, "MiB"),
        ):
            if most is not None:
                held = measured <= most
                missed += not held
                verdicts.append("goal %s: %.0f %s, at most %d: %s" % (
                    label, measured, unit, most, "held" if held else "MISSED"))
    print("\n".join(verdicts))
    sys.exit(1 if arguments.strict and missed else 0)


main()
