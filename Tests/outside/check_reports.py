"""What Muster writes is read and validated by programs that are not ours."""

import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent


def judge(program, *paths):
    done = subprocess.run([sys.executable, HERE / program, *paths], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]


def test_expected_junit_files(muster):
    judge("check_junit.py")


def test_expected_json_files(muster):
    judge("check_json.py")


def test_reports_of_the_catalogue(muster):
    with muster.folder() as folder:
        done = muster(
            "run", "scenarios", "--reports", folder + "/reports", "--no-history",
            "--report", f"junit={folder}/all.xml", "--report", f"junit-strict={folder}/all-strict.xml",
            "--report", f"json={folder}/all.json",
        )
        assert done.returncode == 0, done.stdout.decode() + done.stderr.decode()
        judge("check_junit.py", folder)
        judge("check_json.py", folder)
