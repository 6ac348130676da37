"""Runs the outside judges: programs and libraries that are not ours, on what Muster really writes.

    .venv/bin/python Tests/outside/run.py --muster .build/debug/muster [NAME …]

Every file check_*.py beside this one holds functions named test_*; each takes a `Muster`. Ends with one line of
`N passed, N failed` and exits 1 when anything failed.
"""

import argparse
import importlib
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


class Muster:
    """The program under test, run in the root of the repository or in a folder of its own."""

    def __init__(self, program):
        self.program = str(pathlib.Path(program).resolve())
        self.root = ROOT

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


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--muster", required=True)
    parser.add_argument("names", nargs="*", help="only tests whose name contains one of these")
    options = parser.parse_args()
    muster = Muster(options.muster)
    sys.path.insert(0, str(HERE))
    passed, failed, skipped = 0, 0, 0
    for path in sorted(HERE.glob("check_*.py")):
        module = importlib.import_module(path.stem)
        for name, test in sorted(vars(module).items()):
            if not name.startswith("test_") or (options.names and not any(n in name for n in options.names)):
                continue
            begin = time.monotonic()
            try:
                test(muster)
                passed += 1
                print(f"ok    {path.stem}.{name} ({time.monotonic() - begin:.1f} s)", flush=True)
            except unittest.SkipTest as reason:
                skipped += 1
                print(f"skip  {path.stem}.{name}: {reason}", flush=True)
            except Exception:
                failed += 1
                print(f"FAIL  {path.stem}.{name}\n{traceback.format_exc()}", flush=True)
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed or passed == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
