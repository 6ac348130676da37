"""Judges JSON reports by schemas/report.schema.json, with a validator that Muster did not write.

    check_json.py [FILE_OR_FOLDER ...]

Two validators judge: jsonschema the expected reports of the test suite, jsonschema-rs everything. The schema itself is
held to draft-07, and to refusing what has a key too many or too few. Without arguments the expected reports are judged. Exit status 1 when something is wrong. run.py calls the functions named
test_*.
"""

import json
import sys
from pathlib import Path

import jsonschema
import jsonschema_rs

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
        yield f"without {key}", {other: part for other, part in value.items() if other != key}
    yield "with a stranger", {**value, "stranger": 1}


def main(arguments):
    schema = json.loads(SCHEMA.read_text())
    jsonschema.Draft7Validator.check_schema(schema)
    schemas = {name: {**schema, "oneOf": [{"$ref": f"#/definitions/{name}"}]}
               for name in ("report", "rejection", "reports")}
    quick = {name: jsonschema_rs.Draft7Validator(schema) for name, schema in schemas.items()}
    thorough = {name: jsonschema.Draft7Validator(schema) for name, schema in schemas.items()}
    kind_of = {"muster.report/1": "report", "muster.rejection/1": "rejection", "muster.reports/1": "reports"}
    count = problems = 0
    for path, value in reports([Path(argument) for argument in arguments] or [FIXTURES]):
        count += 1
        kind = kind_of.get(value["schema"], "report")
        errors = [f"{error.message[:200]} at {error.instance_path}" for error in quick[kind].iter_errors(value)]
        if not arguments:
            for error in thorough[kind].iter_errors(value):
                best = jsonschema.exceptions.best_match([error])
                errors.append(f"{best.message[:200]} at {best.json_path}")
        for name, broken in mutilated(value):
            accepting = [quick[kind].is_valid(broken), not arguments and thorough[kind].is_valid(broken)]
            if any(accepting):
                errors.append(f"the schema accepts it {name}")
        for error in errors:
            print(f"{path}: {error}")
        problems += len(errors)
    judges = "jsonschema-rs" if arguments else "jsonschema, jsonschema-rs"
    print(f"json: {count} reports, {problems} problems; judged by {judges}")
    return 1 if problems or not count else 0


def test_expected_json_reports_satisfy_the_schema(muster):
    assert main([]) == 0


def test_written_json_reports_satisfy_the_schema(muster):
    assert main([muster.catalogue]) == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
