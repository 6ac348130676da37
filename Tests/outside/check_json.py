"""Judges JSON reports by schemas/report.schema.json, with a validator that Muster did not write.

    check_json.py [FILE_OR_FOLDER ...]

Also holds the schema itself to draft-07, and to refusing what has a key too many or too few. Without arguments the
expected reports of the test suite are judged. Exit status 1 when something is wrong. run.py calls the functions named
test_*.
"""

import copy
import json
import sys
from pathlib import Path

import jsonschema

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = ROOT / "schemas" / "report.schema.json"
FIXTURES = ROOT / "Tests" / "Fixtures" / "Reports" / "json"


def reports(paths):
    for path in paths:
        for candidate in sorted(path.rglob("*.json")) if path.is_dir() else [path]:
            value = json.loads(candidate.read_text())
            if isinstance(value, dict) and str(value.get("schema", "")).startswith("muster."):
                yield candidate, value


def mutilated(value):
    """The report with each of its top-level keys missing once, and with one too many."""
    for key in value:
        broken = copy.deepcopy(value)
        del broken[key]
        yield f"without {key}", broken
    yield "with a stranger", {**value, "stranger": 1}


def main(arguments):
    schema = json.loads(SCHEMA.read_text())
    jsonschema.Draft7Validator.check_schema(schema)
    kinds = {name: jsonschema.Draft7Validator({**schema, "oneOf": [{"$ref": f"#/definitions/{name}"}]})
             for name in ("report", "rejection", "reports")}
    kind_of = {"muster.report/1": "report", "muster.rejection/1": "rejection", "muster.reports/1": "reports"}
    count = problems = 0
    for path, value in reports([Path(argument) for argument in arguments] or [FIXTURES]):
        count += 1
        validator = kinds[kind_of.get(value["schema"], "report")]
        errors = list(validator.iter_errors(value))
        for error in errors:
            best = jsonschema.exceptions.best_match([error])
            print(f"{path}: {best.message[:200]} at {best.json_path}")
        problems += len(errors)
        for name, broken in mutilated(value):
            if validator.is_valid(broken):
                print(f"{path}: the schema accepts it {name}")
                problems += 1
    print(f"json: {count} reports, {problems} problems; judged by jsonschema")
    return 1 if problems or not count else 0


def test_expected_json_reports_satisfy_the_schema(muster):
    assert main([]) == 0


def test_written_json_reports_satisfy_the_schema(muster):
    with muster.folder() as folder:
        run = muster("run", "scenarios", "--no-history", "--reports", folder, "--report", f"json={folder}/all.json")
        assert run.returncode == 0, run.stderr.decode()
        assert main([folder]) == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
