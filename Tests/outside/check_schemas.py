"""The schemas of plans, worlds and scenarios judge as the readers do, says a validator that Muster did not write.

What a reader takes, the schema takes. What a reader refuses, the schema refuses too, unless every reason is one that a
schema cannot state; those are marked in BEYOND.
"""

import copy
import json
import pathlib
import random
import subprocess
import sys

import jsonschema_rs
import ruamel.yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
CORPUS = ROOT / "Tests" / "Fixtures" / "corpus"
KINDS = ("plan", "scenario", "world")

# Rules about other places of a file, about other files, or about what a text stands for.
BEYOND = {
    "M0101": "files that are not there",
    "M0108": "nesting", "M0109": "size",
    "M0116": "durations above ten years", "M0117": "True and TRUE, which other YAML readers take for true",
    "M0118": "notations of numbers, for example 0x10", "M0119": "numbers in quotes, and limits of durations",
    "M0121": "names of other things", "M0122": "account ids in a notation of numbers", "M0124": "parts of ARNs",
    "M0126": "days that do not exist", "M0127": "how many tags count",
    "M0128": "the length of a number",
    "M0202": "names that are used twice", "M0203": "names of waves", "M0204": "circles", "M0205": "all waves together",
    "M0207": "what a selection matches", "M0208": "the same server twice", "M0209": "the same server twice",
    "M0211": "the world", "M0212": "the world", "M0215": "the world", "M0216": "the world", "M0217": "the world",
    "M0218": "the world", "M0219": "the world", "M0222": "two accounts that differ", "M0226": "the plan",
    "M0302": "names that are used twice", "M0303": "names of profiles", "M0304": "durations that are compared",
    "M0305": "what a range stands for", "M0306": "how many servers there are", "M0308": "forms of addresses",
    "M0309": "two accounts that differ", "M0311": "the servers of the Region",
    "M0315": "servers of other Regions",
    "M0320": "numbers and values of conditions", "M0324": "the Region",
    "M0403": "the world", "M0404": "ranges that run backwards", "M0405": "fractions above 1", "M0407": "two values",
    "M0408": "durations that are compared", "M0409": "the plan", "M0410": "the plan", "M0411": "the plan",
    "M0412": "several expectations", "M0414": "the plan", "M0420": "the plan", "M0421": "the plan",
    "M0230": "names that are used twice", "M0231": "two values", "M0240": "two numbers", "M0441": "times that are compared", "M0443": "the plan",
    "M0701": "the world", "M0702": "channels that are compared",
    "M0703": "files", "M0704": "files", "M0705": "files", "M0706": "files",
}

# Begun before others; run.py reads it.
LONG = ["test_schema_and_reader_agree_on_files_that_chance_has_changed"]


def schema_verdicts(kind, files, muster):
    """Which of the files the schema refuses, by path."""
    schema = muster.root / "schemas" / f"{kind}.schema.json"
    command = [pathlib.Path(sys.executable).parent / "check-jsonschema", "--output-format", "JSON", "--schemafile", schema]
    refused = {}
    for start in range(0, len(files), 400):
        done = subprocess.run([*command, *files[start:start + 400]], capture_output=True, text=True, timeout=600)
        assert done.returncode in (0, 1), done.stdout[-2000:] + done.stderr[-2000:]
        answer = json.loads(done.stdout)
        for error in answer.get("errors", []):
            refused.setdefault(str(pathlib.Path(error["filename"]).resolve()), error["message"])
        for error in answer.get("parse_errors", []):
            refused.setdefault(str(pathlib.Path(error["filename"]).resolve()), error["message"])
    return refused


def reader_verdicts(files, muster):
    """The codes of the errors that the reader reports, by path."""
    errors = {}
    for start in range(0, len(files), 400):
        part = files[start:start + 400]
        done = muster("validate", *part, "--output", "json", timeout=600)
        assert done.returncode in (0, 65), done.stderr
        for diagnostic in json.loads(done.stdout)["diagnostics"]:
            if diagnostic["severity"] != "error":
                continue
            place = (diagnostic["location"] or {}).get("file") or next(
                (str(file) for file in part if f'"{file}"' in diagnostic["message"]), None)
            assert place, diagnostic
            errors.setdefault(str(pathlib.Path(place).resolve()), set()).add(diagnostic["code"])
    return errors


def compare(kind, files, muster, refused=None):
    """Both verdicts on each file; the schema's is asked for unless it is given."""
    files = [pathlib.Path(file).resolve() for file in files]
    refused = schema_verdicts(kind, files, muster) if refused is None else refused
    errors = reader_verdicts(files, muster)
    wrong = []
    for file in map(str, files):
        codes = errors.get(file, set())
        if file in refused and not codes:
            wrong.append(f"{file}: the reader takes it, the schema says {refused[file]}")
        if file not in refused and codes - set(BEYOND):
            wrong.append(f"{file}: the schema takes it, the reader says {sorted(codes - set(BEYOND))}")
    assert not wrong, "\n".join(wrong[:40]) + f"\n{len(wrong)} of {len(files)}"
    return refused, errors


def test_printed_schemas_are_those_of_the_repository(muster):
    for kind in KINDS:
        done = muster("schema", kind)
        assert done.returncode == 0, done.stderr
        assert done.stdout == (muster.root / "schemas" / f"{kind}.schema.json").read_bytes(), kind
    assert muster("schema", "waves").returncode == 64


def test_the_schemas_are_schemas(muster):
    tool = pathlib.Path(sys.executable).parent / "check-jsonschema"
    files = [muster.root / "schemas" / f"{kind}.schema.json" for kind in KINDS]
    done = subprocess.run([tool, "--check-metaschema", *files], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_schema_and_reader_agree_on_the_corpus(muster):
    for kind in KINDS:
        files = sorted((CORPUS / kind).glob("*.yaml"))
        refused, errors = compare(kind, files, muster)
        for file in map(str, files):
            sort = pathlib.Path(file).name.split("-")[0]
            assert (file in errors) == (sort != "good"), file
            assert (file in refused) == (sort == "bad"), f"{file}: {refused.get(file, 'taken')}"


def test_schema_and_reader_agree_on_the_catalogue(muster):
    for kind, folder in (("plan", "plans"), ("world", "worlds")):
        compare(kind, sorted((muster.root / "scenarios").rglob(f"{folder}/*.yaml")), muster)
    scenarios = [file for file in sorted((muster.root / "scenarios").rglob("*.yaml"))
                 if not {"plans", "worlds", "templates"} & set(file.parts)]
    compare("scenario", scenarios, muster)


STRANGERS = [None, True, "no", "", " ", 0, -1, 7, 1.5, "7", "5m", "1.5h30m", "0s", "LP1", "12", "us-east-1", [], {}, ["a"],
             {"a": 1}, "s-0123456789abcdef0", "123456789012", "x" * 1_100, "drs:DescribeJobs", "100GiB", "first 3", "<= 3"]


def places(value, path=()):
    yield path
    if isinstance(value, dict):
        for key in value:
            yield from places(value[key], path + (key,))
    elif isinstance(value, list):
        for index in range(len(value)):
            yield from places(value[index], path + (index,))


def changed(value, path, change):
    copied = copy.deepcopy(value)
    at = copied
    for step in path[:-1]:
        at = at[step]
    change(at, path[-1])
    return copied


def mutants(value, chance):
    """The file with each part missing, replaced by something else, or with a stranger beside it."""
    for path in places(value):
        if not path:
            continue
        yield changed(value, path, lambda at, key: at.pop(key))
        for stranger in chance.sample(STRANGERS, 6):
            yield changed(value, path, lambda at, key: at.__setitem__(key, stranger))
        if isinstance(path[-1], str):
            yield changed(value, path, lambda at, key: at.__setitem__("stranger", 1))


def test_schema_and_reader_agree_on_files_that_chance_has_changed(muster):
    """Thousands of them: a validator within this process judges, since check-jsonschema takes a second for each hundred."""
    chance = random.Random(7)
    safe = ruamel.yaml.YAML(typ="safe")
    for kind in KINDS:
        schema = json.loads((muster.root / "schemas" / f"{kind}.schema.json").read_text())
        validator = jsonschema_rs.Draft7Validator(schema)
        with muster.folder() as folder:
            files, refused = [], {}
            for good in sorted((CORPUS / kind).glob("good-*.yaml")):
                for number, value in enumerate(mutants(safe.load(good.read_text()), chance)):
                    file = pathlib.Path(folder).resolve() / f"{good.stem}-{number}.yaml"
                    # JSON is YAML that every program reads alike; what kind of file it is stands at the begin of a line.
                    file.write_text("".join(f"{key}: {json.dumps(part, default=str)}\n" for key, part in value.items()))
                    files.append(file)
                    for error in validator.iter_errors(json.loads(json.dumps(value, default=str))):
                        refused.setdefault(str(file), error.message)
            compare(kind, files, muster, refused)
