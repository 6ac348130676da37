"""The command line keeps its contracts: exit codes, streams, determinism, and files that survive bad input."""

import hashlib
import json
import os
import pathlib
import pty
import resource
import signal
import subprocess
import time

GREEN = "scenarios/three-tier.yaml"


def digest(folder):
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(pathlib.Path(folder).rglob("*"))
        if path.is_file()
    }


def test_equal_seeds_give_equal_bytes_in_every_zone(muster):
    seen = set()
    for number in range(10):
        with muster.folder() as folder:
            zone = ["UTC", "Asia/Kathmandu"][number % 2]
            done = muster(
                "run", muster.root / GREEN, "--reports", folder + "/reports", "--no-history", "--seed", "7",
                env={"TZ": zone, "LC_ALL": ["C", "de_DE.UTF-8"][number % 2]},
            )
            assert done.returncode == 0, done.stderr.decode()
            seen.add(json.dumps(digest(folder + "/reports")) + done.stdout.decode().replace(folder, ""))
    assert len(seen) == 1


def test_committed_reports_are_what_a_run_writes(muster):
    with muster.folder() as folder:
        listed = subprocess.run(
            ["git", "ls-files", "reports/*/report.json"], cwd=muster.root, capture_output=True, text=True, check=True
        )
        assert listed.stdout, "no report is committed"
        for path in listed.stdout.split():
            scenario = muster.root / pathlib.Path(path).parent
            file = muster.root / "scenarios" / f"{scenario.name}.yaml"
            assert file.exists(), f"reports/{scenario.name} has no scenario"
            muster("run", f"scenarios/{scenario.name}.yaml", "--reports", folder, "--no-history")
            assert digest(scenario) == digest(pathlib.Path(folder) / scenario.name), scenario.name


def test_a_folder_may_hold_anything(muster):
    with muster.folder() as folder:
        path = pathlib.Path(folder)
        scenario = (muster.root / GREEN).read_text()
        for part in ("plans", "worlds"):
            (path / part).symlink_to(muster.root / "scenarios" / part)
        (path / "marked.yaml").write_text("\ufeff" + scenario)
        (path / "folder.yaml").mkdir()
        (path / "round.yaml").symlink_to("round.yaml")
        os.mkfifo(path / "pipe.yaml")
        done = muster("run", folder, "--no-reports", "--no-history", timeout=60)
        assert done.returncode == 65, done.stderr.decode()
        assert b"round.yaml" in done.stderr and b"three-tier" in done.stdout
        (path / "round.yaml").unlink()
        done = muster("run", folder, "--no-reports", "--no-history", timeout=60)
        assert done.returncode == 0, done.stderr.decode()
        for command in ("validate", "lint", "show"):
            done = muster(command, path / "pipe.yaml", timeout=60)
            assert done.returncode == 65 and b"not a regular file" in done.stderr, (command, done.stderr.decode())


def test_reports_that_could_not_be_written_are_the_last_word(muster):
    with muster.folder() as folder:
        path = pathlib.Path(folder) / "taken"
        path.write_text("mine")
        for scenarios in [[GREEN], [GREEN, "scenarios/throttle-burst.yaml"]]:
            done = muster("run", *scenarios, "--no-history", "--reports", path)
            said = done.stderr.decode()
            assert done.returncode == 69 and "reports: " not in said, said
            last = said.strip().splitlines()[-1]
            assert last.startswith("muster: cannot write") and "taken" in last, said
        assert path.read_text() == "mine"


def test_every_scenario_is_green(muster):
    assert any(muster.catalogue.glob("reports/*/report.json"))


def test_runs_are_deterministic_step_by_step(muster):
    done = muster("run", GREEN, "--check-determinism", "--no-reports", "--no-history")
    assert done.returncode == 0, done.stderr.decode()


def test_exit_codes(muster):
    with muster.folder() as folder:
        missed = (muster.root / "scenarios/three-tier.yaml").read_text()
        path = pathlib.Path(folder)
        (path / "empty").mkdir()
        (path / "broken.yaml").write_text("scenario: broken\nplan: nowhere.yaml\n")
        (path / "late.yaml").write_text(
            missed.replace("plans/", f"{muster.root}/scenarios/plans/")
            .replace("worlds/", f"{muster.root}/scenarios/worlds/")
            .replace('"drs:StartRecovery": 3', '"drs:StartRecovery": 4')
        )
        expected = [
            (0, ["run", GREEN, "--no-reports", "--no-history"]),
            (1, ["run", path / "late.yaml", "--no-reports", "--no-history"]),
            (4, ["run", path / "empty", "--no-reports", "--no-history"]),
            (0, ["run", path / "empty", "--allow-empty", "--no-history"]),
            (64, ["run", GREEN, "--no-such-option"]),
            (64, ["run", GREEN, "--report", "jnit=x.xml"]),
            (65, ["run", path / "broken.yaml", "--no-reports", "--no-history"]),
            (65, ["run", path / "missing.yaml", "--no-history"]),
            (0, ["validate", "scenarios"]),
            (65, ["validate", path / "broken.yaml"]),
            (0, ["--help"]),
            (0, ["--version"]),
            (0, ["doctor"]),
        ]
        for code, arguments in expected:
            done = muster(*arguments)
            assert done.returncode == code, f"{arguments}: {done.returncode}\n{done.stdout}\n{done.stderr}"


def test_standard_output_is_the_result_and_nothing_else(muster):
    done = muster("run", GREEN, "--output", "json", "--no-reports", "--no-history")
    assert json.loads(done.stdout)["schema"]
    done = muster("run", GREEN, "--output", "ndjson", "--no-reports", "--no-history")
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert [event["sequence"] for event in events] == list(range(1, len(events) + 1))
    assert events[0]["kind"] == "created" and {event["kind"] for event in events} >= {"waveFinished", "finished"}
    assert all(event["schema"] == "muster.event/1" and event["time"].endswith("Z") for event in events)
    assert [event["wave"] for event in events if event["kind"] == "waveStarted"] == ["database", "application", "web"]
    done = muster("run", GREEN, "--report", "junit=-", "--no-reports", "--no-history")
    assert done.stdout.startswith(b"<?xml")


def processor_time():
    """What the processes that this one has started have used, in seconds; other work on the machine has no part in it."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def test_bad_input_ends_within_a_second_and_damages_nothing(muster):
    hostile = {
        "empty": b"",
        "nul": b"scenario: a\0b\n",
        "binary": bytes(range(256)) * 64,
        "deep": b"scenario: " + b"[" * 100_000,
        "aliases": b"a: &a [x,x,x,x,x,x,x,x,x]\n" + b"".join(
            b"%c: &%c [%s]\n" % (98 + i, 98 + i, b",".join([b"*%c" % (97 + i)] * 9)) for i in range(9)
        ),
        "huge": b"scenario: " + b"x" * (20 << 20),
        "two documents": b"scenario: a\n---\nscenario: b\n",
        "list": b"- 1\n- 2\n",
        "types": b"scenario: [a]\nplan: {}\nworld: 7\nseed: -1\nfaults: no\nexpect: 3\n",
        "tabs": b"scenario:\ta\n\tplan: b\n",
    }
    with muster.folder() as folder:
        path = pathlib.Path(folder)
        done = muster("run", muster.root / GREEN, "--reports", path / "reports", "--history", path / "h.sqlite")
        assert done.returncode == 0, done.stderr.decode()
        before = digest(path / "reports")
        for name, content in hostile.items():
            (path / "hostile.yaml").write_bytes(content)
            for verb in (["run", "--reports", path / "reports", "--history", path / "h.sqlite"], ["validate"]):
                begin = processor_time()
                done = muster(verb[0], path / "hostile.yaml", *verb[1:])
                took = processor_time() - begin
                assert done.returncode == 65, f"{name}, {verb[0]}: {done.returncode} {done.stderr[-400:]}"
                assert b"error" in done.stderr + done.stdout, name
                assert took < 2, f"{name}, {verb[0]}: {took:.1f} s"
        assert digest(path / "reports") == before
        done = muster("history", "--history", path / "h.sqlite", "--output", "json")
        assert len(json.loads(done.stdout)["runs"]) == 1, done.stdout


def test_import_refuses_hostile_json(muster):
    with muster.folder() as folder:
        path = pathlib.Path(folder)
        for content in [b"", b"{", b"[" * 100_000, b'{"items": 3}', b'{"items": [{"sourceServerID": 5}]}', b"\xff\xfe"]:
            (path / "servers.json").write_bytes(content)
            done = muster("import", path / "servers.json", "--world", path / "world.yaml")
            assert done.returncode == 65, f"{content[:20]}: {done.returncode} {done.stderr}"
            assert not (path / "world.yaml").exists()


def test_started_project_runs(muster):
    with muster.folder() as folder:
        assert muster("init", folder, "--name", "shop").returncode == 0
        again = muster("init", folder, "--name", "shop")
        assert again.returncode == 65 and b"exist" in again.stderr
        done = muster("run", "shop.yaml", cwd=folder)
        assert done.returncode == 0, done.stdout.decode() + done.stderr.decode()
        assert (pathlib.Path(folder) / "reports/shop/junit.xml").exists()


def test_history_rebuilds_every_report(muster):
    with muster.folder() as folder:
        path = pathlib.Path(folder)
        muster("run", GREEN, "--reports", path / "a", "--history", path / "h.sqlite")
        done = muster("report", "1", "--history", path / "h.sqlite", "--reports", path / "b")
        assert done.returncode == 0, done.stderr.decode()
        assert digest(path / "a") == digest(path / "b")


def test_answers_of_a_survey_are_kept_with_their_run(muster):
    with muster.folder() as folder:
        path = pathlib.Path(folder)
        history = ("--history", path / "h.sqlite")

        def report(*arguments):
            done = muster("report", "1", *history, "--report", "json=-", *arguments)
            assert done.returncode == 0, done.stderr.decode()
            return json.loads(done.stdout)

        muster("run", GREEN, "--no-reports", *history)
        before = report()
        answered = report("--survey", "5,4,5")
        assert answered != before and report() == answered
        runs = json.loads(muster("history", *history, "--output", "json").stdout)["runs"]
        assert [run["survey"] for run in runs] == [[5, 4, 5]]
        assert b"4.6 of 5, 3 asked" in muster("history", *history).stdout
        assert report("--survey", "none") == before
        assert muster("report", "1", *history, "--survey", "6").returncode == 64


def test_colour_and_progress_only_on_a_terminal(muster):
    done = muster("run", GREEN, "--no-reports", "--no-history", env={"NO_COLOR": ""})
    assert b"\x1b" not in done.stdout + done.stderr
    leader, follower = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "MUSTER_HISTORY": ""}
    environment.pop("NO_COLOR", None)
    process = subprocess.Popen(
        [muster.program, "run", GREEN, "--no-reports", "--no-history", "--pace", "scaled:1000"],
        cwd=muster.root, stdout=follower, stderr=follower, env=environment, close_fds=True,
    )
    os.close(follower)
    shown = b""
    while True:
        try:
            piece = os.read(leader, 65536)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    assert process.wait(timeout=30) == 0
    assert b"\x1b[2K" in shown and b"\x1b[1m" in shown


def test_interruption_still_writes_the_reports(muster):
    with muster.folder() as folder:
        process = subprocess.Popen(
            [muster.program, "run", GREEN, "scenarios/throttle-burst.yaml", "--no-history", "--pace", "scaled:60",
             "--reports", folder],
            cwd=muster.root, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        time.sleep(1)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=20)
        assert process.returncode == 130
        assert (pathlib.Path(folder) / "three-tier/junit.xml").exists()
        assert not (pathlib.Path(folder) / "throttle-burst").exists()


def test_a_limit_that_is_reached_can_be_told_from_a_failure(muster):
    with muster.folder() as folder:
        path = pathlib.Path(folder) / "short.yaml"
        path.write_text(
            f"scenario: short\nplan: {muster.root}/scenarios/plans/three-tier.yaml\n"
            f"world: {muster.root}/scenarios/worlds/three-tier.yaml\nlimits: {{ virtualTime: 5m }}\n"
        )
        done = muster("run", path, "--no-history", "--report", f"junit={folder}/out.xml")
        assert done.returncode == 75, done.stderr
        assert b"<error" in (pathlib.Path(folder) / "out.xml").read_bytes()


def test_reports_that_cannot_be_written_do_not_keep_others_from_running(muster):
    with muster.folder() as folder:
        path = pathlib.Path(folder)
        (path / "reports").mkdir()
        (path / "reports/three-tier").write_text("a file stands where a folder should be")
        done = muster(
            "run", GREEN, "scenarios/throttle-burst.yaml", "--no-history", "--reports", path / "reports",
            "--report", f"junit={folder}/all.xml",
        )
        assert done.returncode == 69, done.stderr
        assert b"three-tier" in done.stderr
        assert (path / "reports/throttle-burst/junit.xml").exists()
        assert (path / "all.xml").exists()


def test_help_that_cannot_be_written_is_told(muster):
    for arguments in (["--help"], ["run", "--help"], ["help", "lint"], ["--version"], ["explain"], ["schema", "plan"]):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([muster.program, *arguments], stdout=full, stderr=subprocess.PIPE)
        assert done.returncode == 69 and b"standard output" in done.stderr, (arguments, done)
        assert muster(*arguments).returncode == 0, arguments


def test_templates_run_at_once_and_are_left_in_peace_by_lint(muster):
    names = [line.split()[0] for line in muster("init", "--list").stdout.decode().splitlines()]
    assert len(names) >= 3, names
    for name in names:
        with muster.folder() as folder:
            done = muster("init", folder, "--name", "shop", "--template", name)
            assert done.returncode == 0, done.stderr
            assert muster("init", folder, "--name", "shop", "--template", name).returncode == 65
            assert muster("init", folder, "--name", "other", "--template", name).returncode == 0
            done = muster("run", "shop.yaml", cwd=folder)
            assert done.returncode == 0, done.stdout.decode() + done.stderr.decode()
            done = muster("validate", ".", cwd=folder)
            assert done.returncode == 0 and not done.stderr, done.stderr
            assert (pathlib.Path(folder) / "schemas/plan.schema.json").read_bytes() == muster("schema", "plan").stdout
    assert muster("init", "/nowhere", "--template", "four-tier").returncode == 64


def test_a_plan_goes_out_and_comes_back(muster):
    plan, world = "scenarios/plans/three-tier.yaml", "scenarios/worlds/three-tier.yaml"
    with muster.folder() as folder:
        out = muster("export", plan, "--as", "native", "--world", world)
        assert out.returncode == 0, out.stderr.decode()
        steps = json.loads(out.stdout)["recoveryPlanSteps"]
        assert [step["stepName"] for step in steps] == ["database", "application", "web"]
        assert b"M0511" in out.stderr, "what is lost is told beside the result"
        file = pathlib.Path(folder) / "native.json"
        file.write_bytes(out.stdout)
        back = muster("import", file, "--plan", folder + "/plan.yaml")
        assert back.returncode == 0, back.stderr.decode()
        assert muster("validate", folder + "/plan.yaml").returncode == 0
        again = muster("export", folder + "/plan.yaml", "--as", "native")
        assert again.returncode == 0 and again.stdout == out.stdout
        assert muster("import", file, "--plan", folder + "/plan.yaml").returncode == 65, "nothing is replaced unasked"
        nameless = muster("export", plan, "--as", "native")
        assert nameless.returncode == 65 and not nameless.stdout and b"M0512" in nameless.stderr
        assert muster("import", world, "--plan", "-").returncode == 65
        assert muster("export", plan, "--as", "other").returncode == 64
