"""Runs the outside judges: programs and libraries that are not ours, on what Muster really writes.

    .venv/bin/python Tests/outside/run.py --muster .build/debug/muster [--jobs N] [NAME …]

Every file check_*.py beside this one holds functions named test_*; each takes a `Muster`. They run in several processes
at once, and are told in the order of the files. Ends with one line of `N passed, N failed` and exits 1 when anything
failed.
"""

import argparse
import concurrent.futures
import contextlib
import fcntl
import functools
import importlib
import io
import multiprocessing
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import traceback
import unittest

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# What a run of the whole catalogue writes beside the reports of each scenario: every format, and the end of its file's name.
FORMATS = {
    "junit": "xml", "junit-strict": "strict.xml", "json": "json", "html": "html", "text": "txt", "markdown": "md",
    "markdown-comment": "comment.md", "csv": "csv", "trace": "trace.json", "otlp": "otlp.json", "annotations": "annotations.txt", "emf": "emf.jsonl",
    "openmetrics": "openmetrics.txt",
}


class Muster:
    """The program under test, run in the root of the repository or in a folder of its own."""

    def __init__(self, program, shared):
        self.program = str(pathlib.Path(program).resolve())
        self.root = ROOT
        self.shared = pathlib.Path(shared)

    def __call__(self, *arguments, cwd=None, env=None, stdin=None, timeout=60):
        environment = {**os.environ, "MUSTER_HISTORY": "", "NO_COLOR": "1", **(env or {})}
        return subprocess.run(
            [self.program, *map(str, arguments)],
            cwd=cwd or self.root,
            env=environment,
            input=stdin,
            capture_output=True,
            timeout=timeout,
        )

    def folder(self):
        return tempfile.TemporaryDirectory(prefix="muster-")

    @functools.cached_property
    def catalogue(self):
        """The whole catalogue, run once for all checks: a folder to read in, with `reports/` and `all.…` of each format.

        Fails every check that asks for it unless all scenarios pass.
        """
        folder = self.shared / "catalogue"
        with open(self.shared / "catalogue.lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            told = self.shared / "catalogue.done"
            if not told.exists():
                reports = [part for name, end in FORMATS.items() for part in ("--report", f"{name}={folder}/all.{end}")]
                done = self("run", "scenarios", "--no-history", "--reports", folder / "reports", *reports, timeout=300)
                told.write_text(str(done.returncode))
                assert done.returncode == 0, done.stdout.decode() + done.stderr.decode()
            assert told.read_text() == "0", "the catalogue does not pass; the first check that asked says why"
        return folder


def prepare(muster):
    """Hands every process the one program under test that all of its tests share."""
    perform.muster = muster


def perform(module, name):
    """Runs one test: its result, what there is to say, and how long it took."""
    begin = time.monotonic()
    said = io.StringIO()
    result, words = "ok", ""
    with contextlib.redirect_stdout(said):
        try:
            getattr(importlib.import_module(module), name)(perform.muster)
        except unittest.SkipTest as reason:
            result, words = "skip", str(reason)
        except Exception:
            result, words = "FAIL", traceback.format_exc()
    return result, said.getvalue() + words, time.monotonic() - begin


def tests(names):
    """The tests in the order of the files, as pairs of a module and a name; and those to begin with."""
    every, early = [], set()
    for path in sorted(HERE.glob("check_*.py")):
        module = importlib.import_module(path.stem)
        for name, test in sorted(vars(module).items()):
            if name.startswith("test_") and (not names or any(part in f"{path.stem}.{name}" for part in names)):
                every.append((path.stem, name))
                if name in getattr(module, "LONG", ()):
                    early.add((path.stem, name))
    return every, early


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--muster", required=True)
    parser.add_argument("--jobs", type=int, default=max(2, os.cpu_count() or 2), help="how many tests run at once")
    parser.add_argument("names", nargs="*", help="only tests whose file or name contains one of these")
    options = parser.parse_args()
    sys.path.insert(0, str(HERE))
    every, early = tests(options.names)
    for name in options.names:
        if not any(name in f"{module}.{test}" for module, test in every):
            parser.error(f"no test's name contains \"{name}\"")
    count = {"ok": 0, "FAIL": 0, "skip": 0}
    # Processes are forked, so that what the tests import is read once.
    fork = multiprocessing.get_context("fork")
    with tempfile.TemporaryDirectory(prefix="muster-shared-") as shared:
        given = (Muster(options.muster, shared),)
        with concurrent.futures.ProcessPoolExecutor(options.jobs, fork, prepare, given) as workers:
            begun = {test: workers.submit(perform, *test)
                     for test in sorted(every, key=lambda test: test not in early)}
            for module, name in every:
                result, words, seconds = begun[(module, name)].result()
                count[result] += 1
                words = words.rstrip()
                rest = f": {words}" if result == "skip" else f" ({seconds:.1f} s)" + (f"\n{words}" if words else "")
                print(f"{result:4}  {module}.{name}{rest}", flush=True)
    print(f"{count['ok']} passed, {count['FAIL']} failed" + (f", {count['skip']} skipped" if count["skip"] else ""))
    return 1 if count["FAIL"] or count["ok"] == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
