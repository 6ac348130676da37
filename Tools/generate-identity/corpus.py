#!/usr/bin/env python3
"""Writes what botocore makes of files, variables, flags, credentials and requests: the corpora of who calls, and where.

    .venv/bin/python Tools/generate-identity/corpus.py                 # rewrites the fixtures
    .venv/bin/python Tools/generate-identity/corpus.py --check         # exits 1 if one would change
    .venv/bin/python Tools/generate-identity/corpus.py --only settings # one of them

Everything is drawn from one seed for each fixture. No request leaves: what botocore would send is written down, with the
answer that it got, so that who reads the corpus can check that it asks the same and give the same answer.

Two things are other than botocore has them, as in the other SDKs: `AWS_REGION` counts, before `AWS_DEFAULT_REGION`, and
`AWS_PROFILE` comes before `AWS_DEFAULT_PROFILE`. botocore is asked with the variable that it knows.
"""

import argparse
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

import files_corpus
import settings_corpus
import credentials_corpus
import signing_corpus

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = ROOT / "Tests" / "Fixtures" / "identity"
MAKERS = {
    "files": files_corpus.cases,
    "endpoints": settings_corpus.endpoints,
    "settings": settings_corpus.cases,
    "credentials": credentials_corpus.cases,
    "signatures": signing_corpus.cases,
}


def written(cases):
    """One case a line, so that a difference can be read."""
    return "[\n" + ",\n".join(json.dumps(case, sort_keys=True) for case in cases) + "\n]\n"


def main():
    arguments = argparse.ArgumentParser(description="Writes the corpora of who calls, and where.")
    arguments.add_argument("--check", action="store_true", help="change nothing; exit 1 if a fixture differs")
    arguments.add_argument("--only", choices=MAKERS, help="one fixture")
    options = arguments.parse_args()
    differs = []
    for name, make in MAKERS.items():
        if options.only not in (None, name):
            continue
        path, made = FOLDER / f"{name}.json", written(make())
        if options.check:
            if not path.exists() or path.read_text() != made:
                differs.append(name)
        else:
            FOLDER.mkdir(parents=True, exist_ok=True)
            path.write_text(made)
    if differs:
        print("these corpora are not what botocore says today:", ", ".join(differs))
    return 1 if differs else 0


if __name__ == "__main__":
    sys.exit(main())
