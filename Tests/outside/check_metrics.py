"""Reads the metric formats with readers that are not ours.

OpenMetrics by prometheus_client's own parser, the embedded metric format by the JSON Schema rules of its published
specification. run.py calls the functions named test_*.
"""

import json
import pathlib

import jsonschema
from prometheus_client.openmetrics.parser import text_string_to_metric_families

FIXTURES = pathlib.Path(__file__).resolve().parents[1] / "Fixtures" / "Reports"

UNITS = ["Seconds", "Microseconds", "Milliseconds", "Bytes", "Percent", "Count", "None"]
EMF = {
    "type": "object",
    "required": ["_aws"],
    "properties": {
        "_aws": {
            "type": "object",
            "required": ["Timestamp", "CloudWatchMetrics"],
            "properties": {
                "Timestamp": {"type": "integer", "minimum": 0},
                "CloudWatchMetrics": {
                    "type": "array",
                    "minItems": 1,
                    "items": {
                        "type": "object",
                        "required": ["Namespace", "Dimensions", "Metrics"],
                        "additionalProperties": False,
                        "properties": {
                            "Namespace": {"type": "string", "minLength": 1, "maxLength": 1024},
                            "Dimensions": {
                                "type": "array",
                                "minItems": 1,
                                "items": {
                                    "type": "array",
                                    "maxItems": 30,
                                    "uniqueItems": True,
                                    "items": {"type": "string", "minLength": 1, "maxLength": 250},
                                },
                            },
                            "Metrics": {
                                "type": "array",
                                "minItems": 1,
                                "maxItems": 100,
                                "items": {
                                    "type": "object",
                                    "required": ["Name"],
                                    "additionalProperties": False,
                                    "properties": {
                                        "Name": {"type": "string", "minLength": 1, "maxLength": 1024},
                                        "Unit": {"enum": UNITS},
                                        "StorageResolution": {"enum": [1, 60]},
                                    },
                                },
                            },
                        },
                    },
                },
            },
        }
    },
}


def judge_emf(data):
    """Every line is a JSON object that names its metrics and dimensions and has a value for each."""
    validator = jsonschema.Draft7Validator(EMF)
    lines = [json.loads(line) for line in data.decode().splitlines()]
    for line in lines:
        validator.validate(line)
        for directive in line["_aws"]["CloudWatchMetrics"]:
            names = [metric["Name"] for metric in directive["Metrics"]]
            assert len(set(names)) == len(names), names
            for name in names:
                value = line[name]
                assert isinstance(value, (int, float)) and abs(value) < 2**360, (name, value)
            for dimensions in directive["Dimensions"]:
                for name in dimensions:
                    assert isinstance(line[name], str) and 0 < len(line[name]) <= 1024, (name, line[name])
                    assert name not in names
    return lines


def judge_openmetrics(data):
    """The families by name; prometheus_client refuses what breaks a rule of the format."""
    text = data.decode()
    assert text.endswith("# EOF\n")
    families = list(text_string_to_metric_families(text))
    assert len({family.name for family in families}) == len(families)
    return {family.name: family for family in families}


def written(muster, *scenarios):
    with muster.folder() as folder:
        done = muster(
            "run", *scenarios, "--no-history", "--no-reports",
            "--report", f"emf={folder}/emf", "--report", f"openmetrics={folder}/metrics", "--report", f"json={folder}/json",
        )
        assert done.returncode == 0, done.stdout.decode() + done.stderr.decode()
        return [pathlib.Path(folder, name).read_bytes() for name in ("emf", "metrics", "json")]


def test_metrics_of_every_scenario_can_be_read(muster):
    lines = judge_emf((muster.catalogue / "all.emf.jsonl").read_bytes())
    families = judge_openmetrics((muster.catalogue / "all.openmetrics.txt").read_bytes())
    scenarios = {sample.labels["scenario"] for sample in families["muster_verdict"].samples}
    assert scenarios == {line["Scenario"] for line in lines}
    assert len(scenarios) > 10


def test_metrics_agree_with_the_json_report(muster):
    emf, metrics, report = written(muster, "scenarios/three-tier.yaml")
    report = json.loads(report)["results"][0]
    families = judge_openmetrics(metrics)
    first = judge_emf(emf)[0]
    by_id = {metric["id"]: metric for metric in report["metrics"]}
    assert families["muster_recovery_success_ratio"].samples[0].value == by_id["N1"]["value"]["number"] == 1
    assert families["muster_time_to_recovery_seconds"].samples[0].value == by_id["N12"]["value"]["number"]
    assert first["TimeToRecovery"] == by_id["N12"]["value"]["number"]
    assert first["RecoverySuccess"] == 100
    assert first["Nature"] == "simulated"
    calls = {
        sample.labels["operation"]: sample.value
        for sample in families["muster_calls"].samples
    }
    assert calls["drs:StartRecovery"] == 3
    latency = [sample for sample in families["muster_operation_latency_seconds"].samples if sample.labels.get("quantile")]
    assert latency and all(0 < sample.value < 60 for sample in latency)


def test_metrics_of_hostile_names_can_be_read(muster):
    judge_emf((FIXTURES / "emf" / "hostile.jsonl").read_bytes())
    judge_openmetrics((FIXTURES / "openmetrics" / "hostile.txt").read_bytes())


def test_undelivered_messages_show(muster):
    _, metrics, report = written(muster, "scenarios/topic-down-for-good.yaml")
    families = judge_openmetrics(metrics)
    assert families["muster_notification_delivery_ratio"].samples[0].value == 0
    metric = next(m for m in json.loads(report)["results"][0]["metrics"] if m["id"] == "N5")
    assert metric["status"] == "missed"
    assert (metric["value"]["numerator"], metric["value"]["denominator"]) == (0, 2)
