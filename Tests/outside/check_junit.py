"""Judges JUnit files with tools that Muster did not write.

    check_junit.py [FILE_OR_FOLDER ...]

Both dialects are read by junitparser and validated by xmlschema and, where it is installed, by xmllint: the strict one
against the schema of Jenkins' xUnit plug-in and the rules of Ant's, the extended one against schemas/junit-extended.xsd.
Without arguments the expected reports of the test suite are judged. Exit status 1 when something is wrong. run.py calls
the functions named test_*.
"""

import json
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import junitparser
import xmlschema

ROOT = Path(__file__).resolve().parents[2]
JENKINS = Path(__file__).resolve().parent / "schemas" / "junit-10.xsd"
EXTENDED = ROOT / "schemas" / "junit-extended.xsd"
FIXTURES = ROOT / "Tests" / "Fixtures" / "Reports"


def junit_files(paths):
    for path in paths:
        candidates = sorted(path.rglob("*.xml")) if path.is_dir() else [path]
        for candidate in candidates:
            if b"<testsuites" in candidate.read_bytes()[:400]:
                yield candidate


def is_strict(root):
    return not root.attrib


def judge_schema(path, root, schemas):
    name = "strict" if is_strict(root) else "extended"
    file, schema = schemas[name]
    for error in schema.iter_errors(str(path)):
        yield f"xmlschema, {file.name}: {error.reason} at {error.path}"
    if shutil.which("xmllint"):
        run = subprocess.run(["xmllint", "--noout", "--schema", str(file), str(path)], capture_output=True, text=True)
        if run.returncode:
            yield f"xmllint, {file.name}: {run.stderr.strip().splitlines()[0]}"


def judge_totals(root):
    """junitparser counts the cases itself; its counts have to be those of the attributes."""
    suites = junitparser.JUnitXml.fromroot(root)
    for suite in suites:
        kinds = {"failures": 0, "errors": 0, "skipped": 0}
        tests = 0
        for case in suite:
            tests += 1
            for result in case.result:
                kinds[{"Failure": "failures", "Error": "errors", "Skipped": "skipped"}[type(result).__name__]] += 1
        for attribute, count in [("tests", tests), *kinds.items()]:
            if getattr(suite, attribute) != count:
                yield f"junitparser: {attribute} of {suite.name!r} is {getattr(suite, attribute)}, counted {count}"


def judge_identity(root):
    seen = set()
    for case in root.iter("testcase"):
        identity = (case.get("classname"), case.get("name"))
        if identity in seen:
            yield f"twice: {identity}"
        seen.add(identity)
        if identity[0].count(".") != 1:
            yield f"class name without exactly one dot: {identity[0]!r}"
        for text in identity:
            if len(text) > 200 or any(ord(character) > 0xFFFF or character in "\r\n\t" for character in text):
                yield f"name that consumers change: {text!r}"
        if not re.fullmatch(r"\d+\.\d{3}", case.get("time", "")):
            yield f"time without three decimals: {case.get('time')!r}"
        results = [child.tag for child in case if child.tag in ("failure", "error", "skipped")]
        if len(results) > 1:
            yield f"several results: {identity}"


def judge_ant(root):
    """The rules of the Ant schema (Windy Road), which is not free to copy."""
    required = {"id", "package", "name", "timestamp", "hostname", "tests", "failures", "errors", "time"}
    for index, suite in enumerate(root):
        missing = required - set(suite.attrib)
        if missing:
            yield f"Ant: suite lacks {sorted(missing)}"
        if suite.get("id") != str(index):
            yield f"Ant: suite {index} has id {suite.get('id')}"
        if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", suite.get("timestamp", "")):
            yield f"Ant: timestamp {suite.get('timestamp')!r}"
        order = [child.tag for child in suite]
        expected = ["properties"] + ["testcase"] * order.count("testcase") + ["system-out", "system-err"]
        if order != expected:
            yield "Ant: children are not properties, cases, system-out, system-err"
        for case in suite.iter("testcase"):
            if set(case.attrib) != {"name", "classname", "time"}:
                yield f"Ant: case has {sorted(case.attrib)}"
            for result in case:
                if result.tag in ("failure", "error") and not result.get("type"):
                    yield "Ant: a result without a type"


SEQUENCE = re.compile(
    "(?:\x1b\\[|\x9b)[ -?]*[@-~]"
    "|(?:\x1b[PX\\]^_]|[\x90\x98\x9d\x9e\x9f])[^\x07\x1b\x80-\x9f]*(?:\x07|\x9c|\x1b\\\\)"
    "|\x1b[ -/]+[0-~]|\x1b[0-OQ-WYZ\\\\`-~]"
)
NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def cleaned(text):
    text = NOT_XML.sub("\ufffd", SEQUENCE.sub("", text))
    text = re.sub("[\x90\x98\x9b\x9d\x9e\x9f]", "\ufffd", text)
    return re.sub("\r+\n", "\n", text)


def judge_survival(root, report):
    """Every cause of the JSON report stands in the text of some case, as cleaned here, independently."""
    texts = "\n".join(element.text or "" for element in root.iter("failure"))
    for wave in json.loads(report.read_text())["waves"]:
        for server in wave["servers"]:
            if server["cause"] is None:
                continue
            words = re.sub("[\r\n\t]", " ", cleaned(server["cause"]["text"]))
            if words not in texts:
                yield f"lost: {words!r}"


def main(arguments):
    schemas = {
        "strict": (JENKINS, xmlschema.XMLSchema(str(JENKINS))),
        "extended": (EXTENDED, xmlschema.XMLSchema(str(EXTENDED))),
    }
    files = list(junit_files([Path(argument) for argument in arguments] or [FIXTURES]))
    problems = 0
    for path in files:
        root = ElementTree.parse(path).getroot()
        found = [*judge_schema(path, root, schemas), *judge_totals(root), *judge_identity(root)]
        if is_strict(root):
            found += judge_ant(root)
        if path.parent.name == "junit" and path.name.startswith("hostile"):
            found += judge_survival(root, path.parent.parent / "json" / "hostile.json")
        for problem in found:
            print(f"{path}: {problem}")
        problems += len(found)
    judges = "junitparser, xmlschema" + (", xmllint" if shutil.which("xmllint") else " (xmllint is not installed)")
    print(f"junit: {len(files)} files, {problems} problems; judged by {judges}")
    if not files:
        print("junit: nothing to judge")
    return 1 if problems or not files else 0


def test_expected_junit_reports_satisfy_the_schemas(muster):
    assert main([]) == 0


def test_written_junit_reports_satisfy_the_schemas(muster):
    assert main([str(muster.catalogue)]) == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
