#!/usr/bin/env python3
"""Writes texts with Python's verdict on them, for every pattern of the operation table and some more.

    .venv/bin/python Tools/generate-aws/pattern_corpus.py            # rewrites the fixture
    .venv/bin/python Tools/generate-aws/pattern_corpus.py --check    # exits 1 if it would change

The fixture is what Muster's own matcher is measured by. Everything is drawn from one seed. A text of more than 80
characters that repeats itself is written as it is; the long ones are few.
"""

import argparse
import json
import pathlib
import random
import re
import sys
import unicodedata
from re import _constants as kinds
from re import _parser as parser

import generate

FIXTURE = generate.ROOT / "Tests" / "Fixtures" / "pattern-corpus.json"

# Corners that the models do not use today.
MORE = [
    "", "a", "a|b|", "(a|ab)(c|bcd)(d*)", "(a*)*", "(a|b)*a(a|b){6}", "x{0}", "x{2}", "x{2,}", "x{0,3}y?", "(x?){3}y",
    "(ab?){2,4}", "((a|b)?c){2,}", "[^a-c]+", "[]a]+", "[^]a]", "[a\\-z]", "[-a]", "[a-]", "\\d{3}-\\w+", "\\D\\W\\S",
    "\\s*", "a.c", "^abc$", "^a|b$", "(^a$)|c", "a^b", "a$b", "^^a$$", "(?:ab)+?c", "(?P<name>ab)c", "\\x41\\u00e9",
    "[\\x00-\\x1f]", "é+", "[à-ÿ]*", "😀{2}", "[😀-😎]", "\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\\\\\^\\$\\/", "(a{2}){3}",
    "(a{0,2}b){1,3}", "[\\w.-]+@[\\w-]+\\.[a-z]{2,6}", "(0|1(01*0)*1)*", "[\\d\\s_]+", "[^\\d]+", "a{3,5}?",
]

ALPHABET = list("aAbzZ019-_./:@ \n\t$^é世𝒳😀\u00a0\u2028")


def python_pattern(source):
    """Spells out the general categories, which Python's own module does not know."""
    def spelt(match):
        members = [c for c in range(0x110000) if unicodedata.category(chr(c)).startswith(match.group(1))]
        ranges, start = [], None
        for index, value in enumerate(members):
            if start is None:
                start = value
            if index + 1 == len(members) or members[index + 1] != value + 1:
                ranges.append(f"\\U{start:08x}-\\U{value:08x}")
                start = None
        return "".join(ranges)
    return re.sub(r"\\p\{(\w+)\}", spelt, source)


def sample(tree, chance):
    """One text that the parsed expression accepts, if it has no anchors in odd places."""
    text = ""
    for kind, value in tree:
        if kind is kinds.LITERAL:
            text += chr(value)
        elif kind is kinds.NOT_LITERAL:
            text += chance.choice([c for c in ALPHABET if c != chr(value)])
        elif kind is kinds.ANY:
            text += chance.choice([c for c in ALPHABET if c != "\n"])
        elif kind is kinds.IN:
            text += sample_class(value, chance)
        elif kind is kinds.BRANCH:
            text += sample(chance.choice(value[1]), chance)
        elif kind is kinds.SUBPATTERN:
            text += sample(value[-1], chance)
        elif kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT):
            low, high, inner = value
            high = low + 3 if high is kinds.MAXREPEAT else min(high, low + 4)
            text += "".join(sample(inner, chance) for _ in range(chance.randint(low, high)))
    return text


def sample_class(items, chance):
    inverted = items and items[0][0] is kinds.NEGATE
    choices = []
    for kind, value in items[1:] if inverted else items:
        if kind is kinds.LITERAL:
            choices.append(chr(value))
        elif kind is kinds.RANGE:
            choices += [chr(value[0]), chr(value[1]), chr(chance.randint(*value))]
        elif kind is kinds.CATEGORY:
            choices += {kinds.CATEGORY_DIGIT: ["0", "7"], kinds.CATEGORY_WORD: ["w", "_"], kinds.CATEGORY_SPACE: [" "],
                        kinds.CATEGORY_NOT_DIGIT: ["d"], kinds.CATEGORY_NOT_WORD: ["-"],
                        kinds.CATEGORY_NOT_SPACE: ["s"]}[value]
    choices = [c for c in choices if not 0xD800 <= ord(c) < 0xE000]
    if inverted:
        choices = [c for c in ALPHABET if c not in choices]
    return chance.choice(choices or ALPHABET)


def mutated(text, chance):
    position = chance.randint(0, len(text))
    letter = chance.choice(ALPHABET)
    return chance.choice([
        text[:position] + letter + text[position:],
        text[:max(0, position - 1)] + text[position:],
        text[:max(0, position - 1)] + letter + text[position:],
        text + text[-1:],
        text[:position],
    ])


def texts(source, chance):
    tree = parser.parse(python_pattern(source), re.ASCII)
    found = {"", "a", "\n", "0", "é"}
    for _ in range(8):
        good = sample(tree, chance)
        found.add(good)
        for _ in range(3):
            good = mutated(good, chance)
            found.add(good)
    for _ in range(4):
        found.add("".join(chance.choice(ALPHABET) for _ in range(chance.randint(1, 12))))
    return sorted(found)


def main():
    arguments = argparse.ArgumentParser(description="Writes the corpus of patterns and texts.")
    arguments.add_argument("--check", action="store_true", help="change nothing; exit 1 if the fixture differs")
    check = arguments.parse_args().check
    chance = random.Random(20200226)
    patterns = {
        service.shapes[name]["pattern"]
        for service in generate.load_services()
        for name in service.reached
        if "pattern" in service.shapes[name]
    }
    corpus = []
    for source in sorted(patterns) + MORE:
        compiled = re.compile(python_pattern(source), re.ASCII)
        verdicts = [(text, compiled.fullmatch(text) is not None) for text in texts(source, chance)]
        corpus.append({
            "pattern": source,
            "accepts": [text for text, verdict in verdicts if verdict],
            "rejects": [text for text, verdict in verdicts if not verdict],
        })
    made = json.dumps(corpus, indent=1) + "\n"
    if check:
        return 0 if FIXTURE.exists() and FIXTURE.read_text() == made else 1
    FIXTURE.parent.mkdir(parents=True, exist_ok=True)
    FIXTURE.write_text(made)
    return 0


if __name__ == "__main__":
    sys.exit(main())
