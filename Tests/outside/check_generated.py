"""The committed operation table is what the generator makes from the newest pinned model."""

import subprocess
import sys


def run(muster, *arguments):
    done = subprocess.run([sys.executable, "-W", "ignore", *arguments], cwd=muster.root, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]


def test_operation_table_is_up_to_date(muster):
    run(muster, "Tools/generate-aws/generate.py", "--check")


def test_pattern_corpus_is_up_to_date(muster):
    run(muster, "Tools/generate-aws/pattern_corpus.py", "--check")


def test_endpoint_table_is_up_to_date(muster):
    run(muster, "Tools/generate-identity/endpoints.py", "--check")


def test_identity_corpora_are_what_botocore_says(muster):
    run(muster, "Tools/generate-identity/corpus.py", "--check")
