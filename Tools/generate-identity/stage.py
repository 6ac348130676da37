"""A person's machine for botocore to look at: files, variables, and a network that answers by a script."""

import contextlib
import datetime
import io
import json
import os
import pathlib
import re
import tempfile
import types
import urllib.parse

import botocore.awsrequest
import botocore.credentials
import botocore.exceptions
import botocore.httpsession
import botocore.session
import botocore.tokens
import botocore.utils

# Where files lie in a corpus; while botocore reads them they lie somewhere else.
HOME = "/person"
NOW = datetime.datetime(2026, 3, 2, 9, 0, 0, tzinfo=datetime.timezone.utc)
LOADER = botocore.session.get_session().get_component("data_loader")


class Frozen(type):
    def __instancecheck__(cls, value):
        return isinstance(value, datetime.datetime)


class FrozenTime(datetime.datetime, metaclass=Frozen):
    @classmethod
    def now(cls, tz=None):
        return NOW.astimezone(tz) if tz else NOW.replace(tzinfo=None)


class Body(io.BytesIO):
    def stream(self, **_):
        yield self.getvalue()


def freeze():
    """Stops the clock that expiry is judged by."""
    botocore.credentials.datetime = types.SimpleNamespace(
        datetime=FrozenTime, timedelta=datetime.timedelta, timezone=datetime.timezone
    )
    botocore.tokens.datetime = FrozenTime
    botocore.utils.get_current_datetime = lambda remove_tzinfo=True: NOW.replace(tzinfo=None) if remove_tzinfo else NOW
    botocore.utils.ContainerMetadataFetcher.SLEEP_TIME = 0


class Stage:
    """Runs something with files and variables in place, and keeps what it sent, ran and wrote."""

    def __init__(self, files, environment, network=None, programs=None):
        self.files, self.environment = files, environment
        self.network, self.programs = network, programs or {}
        self.exchanges, self.runs, self.wrote = [], [], {}

    def session(self, profile=None):
        session = botocore.session.Session()
        session.register_component("data_loader", LOADER)
        if profile is not None:
            session.set_config_variable("profile", profile)
        return session

    @contextlib.contextmanager
    def set(self):
        kept = dict(os.environ)
        sent = botocore.httpsession.URLLib3Session.send
        stage = self
        with tempfile.TemporaryDirectory() as folder:
            self.folder = folder
            for path, text in self.files.items():
                place = pathlib.Path(folder + path)
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_text(text.replace(HOME + "/", folder + HOME + "/"), newline="")
            there = {str(p): p.read_text() for p in pathlib.Path(folder).rglob("*") if p.is_file()}
            environment = {name: value.replace(HOME, folder + HOME) for name, value in self.environment.items()}
            if "AWS_REGION" in environment:
                environment["AWS_DEFAULT_REGION"] = environment.pop("AWS_REGION")
            if "AWS_PROFILE" in environment:
                environment.pop("AWS_DEFAULT_PROFILE", None)
            os.environ.clear()
            os.environ.update({"HOME": folder + HOME, "TZ": "UTC", **environment})
            tokens = folder + HOME + "/.aws/sso/cache"
            botocore.credentials.SSOProvider._SSO_TOKEN_CACHE_DIR = tokens
            botocore.tokens.SSOTokenProvider._SSO_TOKEN_CACHE_DIR = tokens
            botocore.httpsession.URLLib3Session.send = lambda _, request: stage.answer(request)
            botocore.credentials.ProcessProvider.__init__.__defaults__ = (stage.program,)
            try:
                yield self
            finally:
                os.environ.clear()
                os.environ.update(kept)
                botocore.httpsession.URLLib3Session.send = sent
            for place in sorted(pathlib.Path(folder).rglob("*")):
                if place.is_file() and there.get(str(place)) != place.read_text():
                    self.wrote[str(place).replace(folder, "")] = json.loads(place.read_text())

    def plain(self, text):
        return text.replace(self.folder, "")

    def answer(self, request):
        headers = {name.lower(): value.decode() if isinstance(value, bytes) else value
                   for name, value in request.headers.items()}
        body = request.body or b""
        body = body.encode() if isinstance(body, str) else body
        seen = {"method": request.method, "url": request.url}
        kept = ("x-amz-security-token", "x-amz-sso_bearer_token", "x-aws-ec2-metadata-token",
                "x-aws-ec2-metadata-token-ttl-seconds")
        seen["headers"] = {name: headers[name] for name in kept if name in headers}
        signed = re.match(r"AWS4-HMAC-SHA256 Credential=([^/]+)/\d+/([^/]+)/([^/]+)/", headers.get("authorization", ""))
        if signed:
            seen["signed"] = list(signed.groups())
        elif "authorization" in headers:
            seen["headers"]["authorization"] = headers["authorization"]
        if "x-www-form-urlencoded" in headers.get("content-type", ""):
            pairs = urllib.parse.parse_qsl(body.decode(), keep_blank_values=True)
            seen["form"] = sorted(
                [name, "(made up)" if re.fullmatch(r"botocore-session-\d+", value) else value] for name, value in pairs
            )
        elif body:
            seen["json"] = json.loads(body)
        status, text = self.network(seen)
        if status is None:
            self.exchanges.append({**seen, "status": 0, "answer": ""})
            raise botocore.exceptions.ConnectTimeoutError(endpoint_url=request.url)
        self.exchanges.append({**seen, "status": status, "answer": text})
        kind = "application/json" if text.startswith("{") else "text/xml"
        return botocore.awsrequest.AWSResponse(request.url, status, {"content-type": kind}, Body(text.encode()))

    def program(self, words, **_):
        words = [self.plain(word) for word in words]
        self.runs.append(words)
        if words[0] not in self.programs:
            raise FileNotFoundError(words[0])
        code, output = self.programs[words[0]]
        return types.SimpleNamespace(returncode=code, communicate=lambda: (output.encode(), b"the program's own words"))
