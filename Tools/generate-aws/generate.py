#!/usr/bin/env python3
"""Writes the AWS operation table in Swift from the public service models that botocore carries.

    python3 -m venv .venv && .venv/bin/pip install -r Tools/generate-aws/requirements.txt
    .venv/bin/python Tools/generate-aws/generate.py            # rewrites Sources/MusterAWS/Generated
    .venv/bin/python Tools/generate-aws/generate.py --check    # exits 1 and shows the difference

Names, types, bounds, patterns, words, HTTP bindings and error codes are taken; the models' prose is not.
`swift format` with the repository's configuration is the last step, so it has to be on the path.
"""

import argparse
import difflib
import fnmatch
import pathlib
import re
import subprocess
import sys
import tempfile

import botocore
import botocore.args
import botocore.loaders

import slices

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = ROOT / "Sources" / "MusterAWS" / "Generated"

# The operations that we want; None means all of the service.
SERVICES = {
    "drs": ("DRS", None),
    "sts": ("STS", None),
    "sns": ("SNS", None),
    "iam": ("IAM", ["SimulatePrincipalPolicy"]),
    "ec2": ("EC2", slices.OPERATIONS["ec2"]),
    "ssm": ("SSM", slices.OPERATIONS["ssm"]),
    "cloudwatch": ("CloudWatch", slices.OPERATIONS["cloudwatch"]),
    "events": ("EventBridge", slices.OPERATIONS["events"]),
}

# What ServiceName calls a service where that is not the model's key.
SERVICE_NAMES = {"cloudwatch": "cloudWatch", "events": "eventBridge"}

# Shapes that have a type of their own in MusterCore.
CORE_TYPES = {"SourceServerID", "JobID", "RecoveryInstanceID", "RecoverySnapshotID", "AccountID"}

# Secrets that the models do not mark as such.
SECRETS = {("sts", "tokenType")}

# Names that a nested type must not take, since the generated code means something else by them.
TAKEN = {
    "String", "Bool", "Int", "Double", "Timestamp", "Blob", "Hashable", "Sendable", "Self", "Type", "Schemas", "Visitor",
    "AWSStructure", "AWSText", "AWSWord", "AWSOperation", "StructureSchema", "MemberSchema", "ValueSchema", "OperationTraits",
    "ServiceName", "Pagination", "AWSErrorCode", "ShapeVisitor", "RedactedStructure", "ModeledError", "WireProtocol",
} | CORE_TYPES

KEYWORDS = set("""
    as associatedtype break case catch class continue default defer deinit do else enum extension fallthrough false
    fileprivate for func guard if import in init inout internal is let nil operator precedencegroup private protocol
    public repeat rethrows return self static struct subscript super switch throw throws true try typealias var
    where while Any Self Type
""".split())

ACRONYMS = {"AWS", "IP", "ID"}

# Shape files are cut at these first letters.
LETTER_GROUPS = {
    "DRS": ["AC", "DD", "EK", "LO", "PP", "RR", "SS", "TZ"],
    "EC2": ["AC", "DD", "EI", "JL", "MR", "SZ"],
    "SSM": ["AC", "DD", "EI", "JR", "SZ"],
}

WIRE_PROTOCOLS = {"rest-json": "restJSON", "query": "query", "ec2": "ec2Query", "json": "json", "smithy-rpc-v2-cbor": "cbor"}


def lower_first(name):
    """Lowers the leading run of capitals: TopicArn -> topicArn, MD5Of -> md5Of, SMSName -> smsName."""
    run = re.match(r"[A-Z]+[0-9]*", name)
    if not run:
        return name
    end = run.end()
    if end > 1 and end < len(name) and name[end].islower() and name[end - 1].isupper():
        end -= 1
    return name[:end].lower() + name[end:]


def upper_first(name):
    return name[:1].upper() + name[1:]


def word_name(value):
    """SNAPSHOT_START -> snapshotStart, SHUTTING-DOWN -> shuttingDown, unknownOperation stays."""
    parts = [part for part in re.split(r"[^A-Za-z0-9]+", value) if part]
    result = ""
    for part in parts:
        if part.isupper() or part.islower() or part[0].isdigit():
            part = part if result and part in ACRONYMS else part.lower()
            result += upper_first(part) if result else part
        else:
            result += upper_first(part) if result else lower_first(part)
    if result[0].isdigit():
        result = "value" + result
    return result


def escaped(name):
    return f"`{name}`" if name in KEYWORDS else name


def swift_string(text):
    if "\\" in text or '"' in text:
        hashes = "#"
        while f'"{hashes}' in text:
            hashes += "#"
        return f'{hashes}"{text}"{hashes}'
    return f'"{text}"'


class Service:
    def __init__(self, loader, key, namespace, wanted, first_ordinal):
        self.key = key
        self.service_name = SERVICE_NAMES.get(key, key)
        self.namespace = namespace
        self.letter_groups = LETTER_GROUPS.get(namespace, ["AZ"])
        self.model = loader.load_service_model(key, "service-2")
        self.metadata = self.model["metadata"]
        self.shapes = self.model["shapes"]
        self.protocols = self.metadata.get("protocols", [self.metadata["protocol"]])
        # The one that botocore itself would speak.
        self.protocol = next(p for p in botocore.args.PRIORITY_ORDERED_SUPPORTED_PROTOCOLS if p in self.protocols)
        self.prune()
        self.first_ordinal = first_ordinal
        try:
            self.pagination = loader.load_service_model(key, "paginators-1")["pagination"]
        except botocore.exceptions.UnknownServiceError:
            self.pagination = {}
        everything = self.model["operations"]
        missing = sorted(set(wanted or []) - set(everything))
        if missing:
            sys.exit(f"{key}: the model has no {', '.join(missing)}")
        self.operations = [everything[name] for name in sorted(wanted or everything)]
        self.reached = set()
        for operation in self.operations:
            for direction in ("input", "output"):
                if direction in operation:
                    self.reach(operation[direction]["shape"])
        self.structures = self.of_type("structure")
        self.enumerations = sorted(n for n in self.of_type("string") if "enum" in self.shapes[n])
        self.check_names()

    def prune(self):
        """Takes out of the shapes what the slice does without, and words that are kept as texts."""
        patterns = slices.LEFT_OUT.get(self.key, [])
        unused = set(patterns)
        for name, shape in self.shapes.items():
            for member, description in list(shape.get("members", {}).items()):
                names = (description["shape"], f"{name}.{member}")
                fitting = {p for p in patterns if any(fnmatch.fnmatchcase(n, p) and ("." in p) == ("." in n) for n in names)}
                if fitting:
                    unused -= fitting
                    del shape["members"][member]
                    shape["required"] = [r for r in shape.get("required", []) if r != member]
        if unused:
            sys.exit(f"{self.key}: nothing is left out by {', '.join(sorted(unused))}")
        for name in slices.AS_TEXT.get(self.key, []):
            del self.shapes[name]["enum"]
        for name, pattern in slices.PATTERNS.get(self.key, {}).items():
            if "(?" not in self.shapes[name]["pattern"]:
                sys.exit(f"{self.key}: the pattern of {name} needs no other")
            del self.shapes[name]["pattern"]
            if pattern is not None:
                self.shapes[name]["pattern"] = pattern

    def reach(self, name):
        if name in self.reached:
            return
        self.reached.add(name)
        shape = self.shapes[name]
        inner = [m["shape"] for m in shape.get("members", {}).values()]
        inner += [shape[part]["shape"] for part in ("member", "key", "value") if part in shape]
        for each in inner:
            self.reach(each)

    def of_type(self, kind):
        return sorted(n for n in self.reached if self.shapes[n]["type"] == kind)

    def check_names(self):
        """Shapes keep their names; an operation whose name a shape has already is suffixed with Operation."""
        self.type_names = {}
        for name in self.structures + self.enumerations:
            swift = upper_first(name)
            if swift in TAKEN and swift not in CORE_TYPES or swift in self.type_names.values():
                swift += "Shape"
            self.type_names[name] = swift
        self.operation_names = {}
        self.empty_shapes = []
        for operation in self.operations:
            name = operation["name"]
            self.operation_names[name] = name + "Operation" if name in self.type_names.values() else name
            for direction, suffix in (("input", "Request"), ("output", "Response")):
                if direction not in operation:
                    self.empty_shapes.append(name + suffix)
        clash = set(self.empty_shapes) & set(self.type_names.values())
        if clash:
            sys.exit(f"{self.key}: {', '.join(sorted(clash))} would exist twice")

    # Types and schemas

    def swift_type(self, name):
        shape = self.shapes[name]
        kind = shape["type"]
        if kind == "structure" or "enum" in shape:
            return self.type_names[name]
        if kind == "string":
            return name if name in CORE_TYPES else "String"
        if kind in ("integer", "long"):
            return "Int"
        if kind == "list":
            return f"[{self.swift_type(shape['member']['shape'])}]"
        if kind == "map":
            return f"[String: {self.swift_type(shape['value']['shape'])}]"
        return {"boolean": "Bool", "timestamp": "Timestamp", "blob": "Blob", "double": "Double", "float": "Double"}[kind]

    def is_sensitive(self, name):
        return bool(self.shapes[name].get("sensitive")) or (self.key, name) in SECRETS

    def schema_reference(self, name):
        shape = self.shapes[name]
        kind = shape["type"]
        if kind == "structure":
            return ".structure"
        if kind == "timestamp" and shape.get("timestampFormat") == "iso8601":
            return ".iso8601"
        if kind in ("boolean", "timestamp"):
            return ".plain"
        bare = not any(k in shape for k in ("min", "max", "pattern", "enum"))
        if kind in ("double", "float"):
            if not bare:
                sys.exit(f"{self.key}: {name} has bounds, which the table cannot say of fractions yet")
            return ".plain"
        if bare and kind in ("string", "integer", "long", "blob"):
            return ".secret" if self.is_sensitive(name) else ".plain"
        return f"Schemas.{escaped(lower_first(name))}"

    def schema_lines(self):
        for name in sorted(self.reached, key=lower_first):
            if not self.schema_reference(name).startswith("Schemas."):
                continue
            shape = self.shapes[name]
            kind = shape["type"]
            bounds = f"{shape.get('min', 'nil')}, {shape.get('max', 'nil')}"
            secret = ", isSensitive: true" if self.is_sensitive(name) else ""
            if "enum" in shape:
                made = f".word({self.type_names[name]}.table)"
            elif kind in ("string", "blob"):
                pattern = f", pattern: {swift_string(shape['pattern'])}" if "pattern" in shape else ""
                made = f".text({bounds}{pattern}{secret})"
            elif kind in ("integer", "long"):
                made = f".number({bounds})"
            elif kind == "list":
                member = shape["member"]
                if shape.get("flattened"):
                    sys.exit(f"{self.key}: {name} is flattened, which the table cannot say yet")
                named = f", named: {swift_string(member['locationName'])}" if "locationName" in member else ""
                made = f".list({bounds}, of: {self.schema_reference(member['shape'])}{named}{secret})"
            else:
                key, value = shape["key"], shape["value"]
                named = ""
                if "locationName" in key or "locationName" in value:
                    names = swift_string(key.get("locationName", "key")), swift_string(value.get("locationName", "value"))
                    named = f", named: ({names[0]}, {names[1]})"
                references = self.schema_reference(key["shape"]), self.schema_reference(value["shape"])
                made = f".map({bounds}, from: {references[0]}, to: {references[1]}{named}{secret})"
            yield f"package static let {escaped(lower_first(name))}: ValueSchema = {made}"

    # Files

    def header(self, what):
        version, protocol = self.metadata["apiVersion"], self.protocol
        return [
            f"// {what} of {self.namespace} {version}, protocol {protocol}, from the model in botocore {botocore.__version__}.",
            "// Written by Tools/generate-aws/generate.py; change that, not this.",
            "",
        ]

    def source(self, name):
        return f"/// Source: {self.namespace} {self.metadata['apiVersion']}, shape `{name}`."

    def files(self):
        yield f"{self.namespace}.swift", self.namespace_file()
        if self.enumerations:
            yield f"{self.namespace}+Words.swift", self.words_file()
        yield f"{self.namespace}+Schemas.swift", self.schemas_file()
        everything = sorted(
            [(self.type_names[name], self.shapes[name], name) for name in self.structures]
            + [(name, {"members": {}}, None) for name in self.empty_shapes],
            key=lambda entry: entry[0],
        )
        for first, last in self.letter_groups:
            group = [entry for entry in everything if first <= entry[0][0] <= last]
            letters = f"{first}to{last}" if first != last else first
            suffix = "" if len(self.letter_groups) == 1 else letters
            if group:
                yield f"{self.namespace}+Shapes{suffix}.swift", self.shapes_file(group)
        yield f"{self.namespace}+Operations.swift", self.operations_file()
        yield f"{self.namespace}Client.swift", self.client_file()

    def namespace_file(self):
        lines = self.header("Names")
        namespace = self.metadata.get("xmlNamespace")
        lines += [
            f"/// The operations and shapes of {self.metadata['serviceFullName']}.",
            f"package enum {self.namespace} {{",
            f"package static let service = ServiceName.{self.service_name}",
            f"package static let apiVersion = {swift_string(self.metadata['apiVersion'])}",
            f"package static let wireProtocol = WireProtocol.{WIRE_PROTOCOLS[self.protocol]}",
            f"package static let endpointPrefix = {swift_string(self.metadata['endpointPrefix'])}",
        ]
        if namespace:
            lines.append(f"package static let xmlNamespace = {swift_string(namespace)}")
        if len(self.protocols) > 1:
            spoken = ", ".join("." + WIRE_PROTOCOLS[p] for p in self.protocols)
            lines += [
                "",
                "/// Every protocol that the service speaks, in the model's order; clients choose.",
                f"package static let wireProtocols: [WireProtocol] = [{spoken}]",
            ]
        if "targetPrefix" in self.metadata:
            lines += [
                "",
                "/// What stands before the dot and the operation in the header `X-Amz-Target`.",
                f"package static let targetPrefix = {swift_string(self.metadata['targetPrefix'])}",
                f"package static let jsonVersion = {swift_string(self.metadata['jsonVersion'])}",
            ]
        lines += [
            "",
            "/// The operations of the table in the order of their index.",
            "package static let operations: [any AWSOperation.Type] = [",
            *[f"{self.operation_names[o['name']]}.self," for o in self.operations],
            "]",
            "",
            "/// The errors that the operations declare.",
            "package static let errors: [ModeledError] = [",
        ]
        for code, status, fault, shape in self.declared_errors():
            is_fault = ", isFault: true" if fault else ""
            named = f", shape: {swift_string(shape)}" if shape and shape != code else ""
            lines.append(f"ModeledError(.{escaped(word_name(code))}, httpStatus: {status}{is_fault}{named}),")
        lines += ["]", "}"]
        return lines

    def error_code(self, name):
        return self.shapes[name].get("error", {}).get("code", name)

    def declared_errors(self):
        names = {e["shape"] for o in self.operations for e in o.get("errors", [])}
        found = set()
        for name in names:
            shape = self.shapes[name]
            status = shape.get("error", {}).get("httpStatusCode", 500 if shape.get("fault") else 400)
            # Where JSON and query are spoken side by side, JSON names the shape and the query form the code.
            named = name if "awsQueryCompatible" in self.metadata else ""
            found.add((self.error_code(name), status, bool(shape.get("fault")), named))
        return sorted(found)

    def words_file(self):
        lines = self.header("Words") + [f"extension {self.namespace} {{"]
        for name in self.enumerations:
            type_name = self.type_names[name]
            values = self.shapes[name]["enum"]
            names = [word_name(value) for value in values]
            if len(set(names)) != len(names):
                sys.exit(f"{self.key}: two words of {name} have the same Swift name")
            lines += [
                self.source(name),
                f"package struct {type_name}: AWSWord {{",
                "package let code: WordCode",
                "",
                "package init(code: WordCode) { self.code = code }",
                "",
                "package var rawValue: String { Self.table.text(of: code) }",
                "",
            ]
            for place, swift in enumerate(names):
                lines.append(f"package static var {escaped(swift)}: Self {{ Self(code: {place}) }}")
            lines += [
                "",
                "package static let table = WordTable([",
                "    " + ", ".join(map(swift_string, values)) + ",",
                "])",
                "}",
                "",
            ]
        return lines[:-1] + ["}"]

    def schemas_file(self):
        lines = self.header("Rules for values") + [
            f"extension {self.namespace} {{",
            "/// What the model says about values that are not structures.",
            "package enum Schemas {",
        ]
        return lines + list(self.schema_lines()) + ["}", "}"]

    def shapes_file(self, group):
        body = [f"extension {self.namespace} {{"]
        for type_name, shape, model_name in group:
            body += self.structure(type_name, shape, model_name) + [""]
        body = body[:-1] + ["}"]
        text = "\n".join(body)
        core = any(re.search(rf"\b{name}\b", text) for name in CORE_TYPES | {"Timestamp"})
        return self.header("Shapes") + (["package import MusterCore", ""] if core else []) + body

    def structure(self, type_name, shape, model_name):
        required = set(shape.get("required", []))
        members = []
        for wire, member in shape["members"].items():
            swift_type = self.swift_type(member["shape"])
            members.append((wire, lower_first(wire), member, swift_type, wire in required))
        redacted = any(
            self.is_sensitive(m["shape"]) and self.shapes[m["shape"]]["type"] == "string" for _, _, m, _, _ in members
        )
        conformances = "AWSStructure" + (", RedactedStructure" if redacted else "")
        lines = [
            self.source(model_name) if model_name else "/// Nothing: the model has no shape here.",
            f"package struct {type_name}: {conformances} {{",
        ]
        for _, name, _, swift_type, is_required in members:
            lines.append(f"package var {escaped(name)}: {swift_type}{'' if is_required else '?'}")
        if members:
            lines.append("")
        # Required members come first in the initialiser, so that they can be told from the rest.
        parameters = [
            f"{name}: {swift_type}" if is_required else f"{name}: {swift_type}? = nil"
            for _, name, _, swift_type, is_required in members
        ]
        if parameters:
            one_line = f"package init({', '.join(parameters)}) {{"
            if len(one_line) <= 108:
                lines.append(one_line)
            else:
                lines += ["package init(", ",\n".join(parameters), ") {"]
            lines += [f"self.{name} = {escaped(name)}" for _, name, _, _, _ in members] + ["}", ""]
        else:
            lines += ["package init() {}", ""]
        blanks = ", ".join(f"{name}: .blank" for _, name, _, _, is_required in members if is_required)
        lines += [f"package static var blank: {type_name} {{ {type_name}({blanks}) }}", ""]
        schema_name = swift_string(model_name or type_name)
        union = ", isUnion: true" if shape.get("union") else ""
        if members:
            lines += [
                "package static let schema = StructureSchema(",
                f".{self.service_name},",
                f"{schema_name},",
                "[",
            ]
            for wire, _, member, _, is_required in members:
                arguments = [swift_string(member.get("locationName", wire)), self.schema_reference(member["shape"])]
                if is_required:
                    arguments.append("isRequired: true")
                if self.protocol == "ec2" and "queryName" in member:
                    if upper_first(member.get("locationName", wire)) != member["queryName"]:
                        arguments.append(f"asked: {swift_string(member['queryName'])}")
                location = {"uri": "path", "querystring": "query", "header": "header"}.get(member.get("location"))
                if location:
                    arguments.append(f"in: .{location}")
                if member.get("idempotencyToken"):
                    arguments.append("isIdempotencyToken: true")
                lines.append(f"MemberSchema({', '.join(arguments)}),")
            lines += [f"]{',' + union[1:] if union else ''}", ")", ""]
            lines += [
                "package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {",
                "let members = Self.schema.members",
            ]
            for number, (_, name, _, _, _) in enumerate(members):
                lines.append(f"visitor.member(members[{number}], &{escaped(name)})")
            lines += ["}", "}"]
        else:
            lines += [
                f"package static let schema = StructureSchema(.{self.service_name}, {schema_name}, [])",
                "",
                "package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}",
                "}",
            ]
        return lines

    def input_type(self, operation):
        return self.type_names[operation["input"]["shape"]] if "input" in operation else operation["name"] + "Request"

    def output_type(self, operation):
        return self.type_names[operation["output"]["shape"]] if "output" in operation else operation["name"] + "Response"

    def operations_file(self):
        lines = self.header("Operations") + [f"extension {self.namespace} {{"]
        for index, operation in enumerate(self.operations):
            name = operation["name"]
            http = operation["http"]
            path = http["requestUri"]
            status = http.get("responseCode", 200)
            lines += [
                f"/// The operation `{name}`.",
                f"package enum {self.operation_names[name]}: AWSOperation {{",
                f"package typealias Input = {self.input_type(operation)}",
                f"package typealias Output = {self.output_type(operation)}",
                f"package static var service: ServiceName {{ .{self.service_name} }}",
                f"package static var index: Int {{ {index} }}",
                f"package static var ordinal: Int {{ {self.first_ordinal + index} }}",
                "package static let traits = OperationTraits(",
                f".{self.service_name},",
                f"{swift_string(name)},",
                f".{http['method'].lower()},",
                f"{swift_string(path)},",
                f"status: {status},",
            ]
            codes = sorted({self.error_code(e["shape"]) for e in operation.get("errors", [])})
            arguments = []
            if codes:
                arguments.append("errors: [\n" + ",\n".join(f".{escaped(word_name(code))}" for code in codes) + ",\n]")
            else:
                arguments.append("errors: []")
            if operation.get("idempotent"):
                arguments.append("isIdempotent: true")
            if operation.get("readonly"):
                arguments.append("isReadOnly: true")
            if operation.get("authtype") == "none":
                arguments.append("isUnsigned: true")
            if "resultWrapper" in operation.get("output", {}):
                arguments.append(f"resultWrapper: {swift_string(operation['output']['resultWrapper'])}")
            pages = self.pagination.get(name)
            if pages:
                made = [swift_string(pages["input_token"]), swift_string(pages["output_token"])]
                if "limit_key" in pages:
                    made.append(f"limit: {swift_string(pages['limit_key'])}")
                if "result_key" in pages:
                    made.append(f"result: {swift_string(pages['result_key'])}")
                arguments.append(f"pagination: Pagination({', '.join(made)})")
            lines += [",\n".join(arguments), ")", "}", ""]
        return lines[:-1] + ["}"]

    def client_file(self):
        client = f"{self.namespace}Client"
        lines = self.header("Client") + [
            f"/// Calls {self.metadata['serviceFullName']} on behalf of one caller.",
            f"package struct {client}: Sendable {{",
            "package let backend: any AWSBackend",
            "package var context: CallContext",
            "",
            "package init(_ backend: any AWSBackend, as context: CallContext) {",
            "self.backend = backend",
            "self.context = context",
            "}",
            "",
        ]
        for operation in self.operations:
            name = operation["name"]
            swift = f"{self.namespace}.{self.operation_names[name]}"
            shape = self.shapes[operation["input"]["shape"]] if "input" in operation else {}
            default = "" if shape.get("required") else " = .blank"
            discardable = "@discardableResult\n" if "output" not in operation or not self.shapes[operation["output"]["shape"]]["members"] else ""
            lines += [
                f"/// Calls `{name}`.",
                f"{discardable}package func {lower_first(name)}(",
                f"_ input: {swift}.Input{default}",
                f") async throws -> {swift}.Output {{",
                f"try await backend.call({swift}.self, input, as: context)",
                "}",
                "",
            ]
        return lines[:-1] + ["}"]


def errors_file(services):
    codes = sorted({code for service in services for code, _, _, _ in service.declared_errors()})
    lines = [
        f"// Error codes that the operations declare, from the models in botocore {botocore.__version__}.",
        "// Written by Tools/generate-aws/generate.py; change that, not this.",
        "",
        "extension AWSErrorCode {",
    ]
    for code in codes:
        lines.append(f"package static let {escaped(word_name(code))} = AWSErrorCode(rawValue: {swift_string(code)})")
    return lines + ["}"]


def catalog_file(services):
    total = sum(len(service.operations) for service in services)
    return [
        "// Written by Tools/generate-aws/generate.py; change that, not this.",
        "",
        "/// Every operation of the table, over all services.",
        "package enum OperationCatalog {",
        "/// One above the greatest ordinal.",
        f"package static let count = {total}",
        "",
        "/// The operations in the order of their ordinal.",
        "package static let operations: [any AWSOperation.Type] =",
        " + ".join(f"{service.namespace}.operations" for service in services),
        "}",
    ]


def load_services():
    loader = botocore.loaders.Loader(include_default_search_paths=False)
    loader.search_paths.append(str(pathlib.Path(botocore.__file__).parent / "data"))
    services = []
    ordinal = 0
    for key, (namespace, wanted) in SERVICES.items():
        service = Service(loader, key, namespace, wanted, ordinal)
        ordinal += len(service.operations)
        services.append(service)
    return services


def generate(directory):
    services = load_services()
    files = {name: lines for service in services for name, lines in service.files()}
    files["AWSErrorCode+Modeled.swift"] = errors_file(services)
    files["OperationCatalog.swift"] = catalog_file(services)
    for name, lines in files.items():
        (directory / name).write_text("\n".join(lines) + "\n")
    paths = [str(directory / name) for name in files]
    configuration = str(ROOT / ".swift-format")
    subprocess.run(["swift", "format", "-i", "-p", "--configuration", configuration, *paths], check=True)
    return set(files)


def main():
    parser = argparse.ArgumentParser(description="Writes the AWS operation table in Swift.")
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 if the committed files differ")
    check = parser.parse_args().check
    with tempfile.TemporaryDirectory() as name:
        directory = pathlib.Path(name)
        made = generate(directory)
        present = {path.name for path in TARGET.glob("*.swift")}
        differs = False
        for file in sorted(made | present):
            new = (directory / file).read_text() if file in made else ""
            old = (TARGET / file).read_text() if file in present else ""
            if new == old:
                continue
            differs = True
            if check:
                sys.stdout.writelines(difflib.unified_diff(
                    old.splitlines(True), new.splitlines(True), f"committed/{file}", f"generated/{file}"))
            elif file in made:
                TARGET.mkdir(parents=True, exist_ok=True)
                (TARGET / file).write_text(new)
            else:
                (TARGET / file).unlink()
    return 1 if check and differs else 0


if __name__ == "__main__":
    sys.exit(main())
