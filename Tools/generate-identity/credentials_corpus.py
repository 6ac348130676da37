"""Machines on which somebody looks for credentials: what botocore asks, and what it finds."""

import json
import random
import urllib.parse

import botocore.exceptions

import stage

CONFIG, CREDENTIALS = stage.HOME + "/.aws/config", stage.HOME + "/.aws/credentials"
LATE, SOON, PAST = "2026-03-02T20:00:00Z", "2026-03-02T09:05:00Z", "2026-03-02T08:00:00Z"


def sha1(text):
    import hashlib
    return hashlib.sha1(text.encode()).hexdigest()


class Network:
    """Answers as the services would, with credentials that tell how they were come by."""

    def __init__(self, chance):
        self.metadata = chance.choice(["none", "none", "two", "two", "one", "no role", "not trusted", "forbidden"])
        self.refuses = chance.random() < 0.08
        self.expired_sign_on = chance.random() < 0.05
        self.no_renewal = chance.random() < 0.2
        self.container = chance.choice(["good", "good", "good", "500", "partial", "text"])
        self.count = 0

    def __call__(self, seen):
        url = urllib.parse.urlsplit(seen["url"])
        self.count += 1
        if seen.get("form"):
            form = dict(seen["form"])
            if self.refuses:
                return 403, ("<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code>"
                             "<Message>no</Message></Error><RequestId>r</RequestId></ErrorResponse>")
            action = form["Action"]
            role = form["RoleArn"]
            name = role.rsplit("/", 1)[1]
            return 200, (
                f"<{action}Response xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><{action}Result>"
                f"<Credentials><AccessKeyId>ASIA{name}{self.count}</AccessKeyId><SecretAccessKey>sts-secret"
                f"</SecretAccessKey><SessionToken>sts-token-{self.count}</SessionToken><Expiration>{LATE}</Expiration>"
                f"</Credentials><AssumedRoleUser><AssumedRoleId>AROAEXAMPLEEXAMPLEEXAMPLE:x</AssumedRoleId>"
                f"<Arn>arn:aws:sts::123456789012:assumed-role/{name}/x</Arn></AssumedRoleUser>"
                f"</{action}Result></{action}Response>"
            )
        if url.path.endswith("/federation/credentials"):
            if self.expired_sign_on:
                return 401, json.dumps({"message": "Session token not found or invalid"})
            return 200, json.dumps({"roleCredentials": {
                "accessKeyId": "ASIASSO", "secretAccessKey": "sso-secret", "sessionToken": "sso-session",
                "expiration": 1772481600000}})
        if url.path.endswith("/token") and seen["method"] == "POST":
            if self.no_renewal:
                return 400, json.dumps({"error": "invalid_grant"})
            return 200, json.dumps({"accessToken": "new-sso-token", "expiresIn": 28800, "tokenType": "Bearer",
                                    "refreshToken": "new-refresh"})
        if "/latest/" in url.path:
            return self.instance(seen, url.path)
        if self.container == "500":
            return 500, "broken"
        if self.container == "text":
            return 200, "not json"
        given = {"AccessKeyId": "ASIACONTAINER", "SecretAccessKey": "container-secret", "Token": "container-token",
                 "Expiration": LATE, "AccountId": "210987654321"}
        if self.container == "partial":
            del given["Token"]
        return 200, json.dumps(given)

    def instance(self, seen, path):
        if self.metadata == "none":
            return None, ""
        if path.endswith("/api/token"):
            return {"one": (404, ""), "forbidden": (403, "")}.get(self.metadata, (200, "imds-token"))
        if path.endswith("/security-credentials/"):
            return (404, "") if self.metadata == "no role" else (200, "DrillRole")
        if self.metadata == "not trusted":
            return 200, json.dumps({"Code": "AssumeRoleUnauthorizedAccess", "Message": "not trusted"})
        return 200, json.dumps({"Code": "Success", "AccessKeyId": "ASIAINSTANCE", "SecretAccessKey": "instance-secret",
                                "Token": "instance-token", "Expiration": LATE})


PROGRAMS = {
    "good": (0, json.dumps({"Version": 1, "AccessKeyId": "ASIAPROCESS", "SecretAccessKey": "process-secret",
                            "SessionToken": "process-token", "Expiration": LATE})),
    "lasting": (0, json.dumps({"Version": 1, "AccessKeyId": "AKIAPROCESS", "SecretAccessKey": "process-secret",
                               "AccountId": "111122223333"})),
    "/opt/with blank": (0, json.dumps({"Version": 1, "AccessKeyId": "AKIABLANK", "SecretAccessKey": "s",
                                       "SessionToken": None, "Expiration": None})),
    "failing": (3, ""),
    "old": (0, json.dumps({"Version": 2, "AccessKeyId": "a", "SecretAccessKey": "b"})),
    "partial": (0, json.dumps({"Version": 1, "AccessKeyId": "a"})),
}
LINES = ["good", "good --profile x", "lasting 'a b' c\\ d", "\"/opt/with blank\" \"\"", "failing", "old", "partial",
         "missing --now", "lasting $HOME ~"]


class Machine:
    """Files and variables of somebody who has tried many things."""

    def __init__(self, chance):
        self.chance = chance
        self.config, self.credentials, self.files = {}, {}, {}
        self.environment = {}
        self.sessions = {}

    def maybe(self, share):
        return self.chance.random() < share

    def profile(self, name, depth=0):
        """One profile of some kind, and those that it leads to."""
        kinds = ["shared", "config", "role", "role", "role", "web", "sso", "sso", "legacy", "process", "process",
                 "partial", "empty", "named"]
        kind = self.chance.choice(kinds if depth < 3 else kinds[:2])
        lines = self.config.setdefault(name, [])
        if kind in ("shared", "partial"):
            keys = [f"aws_access_key_id = AKIA{name.upper()}"]
            if kind == "shared":
                keys.append(f"aws_secret_access_key = secret of {name}")
                if self.maybe(0.3):
                    keys.append(f"aws_session_token = token of {name}")
                if self.maybe(0.1):
                    keys.append(f"aws_security_token = older token of {name}")
                if self.maybe(0.2):
                    keys.append("aws_account_id = 444455556666")
            self.credentials[name] = keys
        elif kind == "config":
            lines += [f"aws_access_key_id = AKIACFG{name.upper()}", f"aws_secret_access_key = config secret of {name}"]
        elif kind in ("role", "named"):
            lines.append(f"role_arn = arn:aws:iam::123456789012:role/{name}")
            if kind == "named":
                lines.append("credential_source = " + self.chance.choice(
                    ["Environment", "EcsContainer", "Ec2InstanceMetadata", "Environment", "environment", "Elsewhere"]))
            if kind == "role" or self.maybe(0.1):
                source = self.chance.choice([name + "x"] * 7 + [name, "ghost", "default"])
                lines.append(f"source_profile = {source}")
                if source == name + "x":
                    self.profile(source, depth + 1)
                elif source == name and self.maybe(0.6):
                    self.credentials[name] = [f"aws_access_key_id = AKIASELF{name.upper()}",
                                              "aws_secret_access_key = own"]
            if self.maybe(0.3):
                lines.append("external_id = drill/42+x")
            if self.maybe(0.3):
                lines.append("role_session_name = muster@test")
            if self.maybe(0.3):
                lines.append("duration_seconds = 3600")
        elif kind == "web":
            self.files[stage.HOME + "/token"] = "eyJ.web.identity+/=" + self.chance.choice(["", "\n"])
            lines.append(f"web_identity_token_file = {stage.HOME}/token")
            if self.maybe(0.9):
                lines.append(f"role_arn = arn:aws:iam::123456789012:role/{name}")
            if self.maybe(0.3):
                lines.append("role_session_name = web-session")
        elif kind in ("sso", "legacy"):
            self.sign_on(name, lines, kind == "sso")
        elif kind == "process":
            lines.append("credential_process = " + self.chance.choice(LINES))
            if self.maybe(0.3):
                lines.append("aws_account_id = 777788889999")

    def sign_on(self, name, lines, modern):
        url, region = "https://example.awsapps.com/start", self.chance.choice(["us-east-1", "eu-west-1"])
        lines += ["sso_account_id = 123456789012", f"sso_role_name = Role{name}"]
        if modern:
            lines.append("sso_session = corp" if self.maybe(0.95) else "sso_session = gone")
            if self.maybe(0.1):
                lines.append("sso_region = " + self.chance.choice([region, "ap-south-1"]))
            self.sessions["corp"] = [f"sso_start_url = {url}"] + ([f"sso_region = {region}"] if self.maybe(0.95) else [])
        else:
            lines += [f"sso_start_url = {url}"] + ([f"sso_region = {region}"] if self.maybe(0.9) else [])
        token = {"accessToken": "sso-token", "expiresAt": self.chance.choice([LATE, LATE, SOON, PAST]), "startUrl": url}
        if modern and self.maybe(0.7):
            token.update(refreshToken="refresh", clientId="client", clientSecret="client-secret",
                         registrationExpiresAt=self.chance.choice([LATE, LATE, PAST]))
        if self.maybe(0.05):
            del token["accessToken"]
        if self.maybe(0.9):
            path = f"{stage.HOME}/.aws/sso/cache/{sha1('corp' if modern else url)}.json"
            self.files[path] = json.dumps(token)

    def draw(self):
        environment = self.environment
        flag = None
        name = self.chance.choice(["default", "work", "work"])
        self.profile(name)
        if self.maybe(0.3):
            self.profile("default" if name == "work" else "other")
        if name != "default" or self.maybe(0.1):
            if self.maybe(0.5):
                flag = name
            else:
                environment["AWS_PROFILE"] = name
        if self.maybe(0.02):
            environment["AWS_PROFILE"] = "ghost"
        if self.maybe(0.25):
            environment["AWS_ACCESS_KEY_ID"] = "AKIAENV"
            if self.maybe(0.9):
                environment["AWS_SECRET_ACCESS_KEY"] = "environment-secret"
            if self.maybe(0.4):
                environment["AWS_SESSION_TOKEN"] = "environment-token"
            if self.maybe(0.1):
                environment["AWS_SECURITY_TOKEN"] = "older-environment-token"
            if self.maybe(0.2):
                environment["AWS_CREDENTIAL_EXPIRATION"] = LATE
            if self.maybe(0.2):
                environment["AWS_ACCOUNT_ID"] = "999900001111"
        if self.maybe(0.15):
            self.files[stage.HOME + "/web"] = "eyJ.environment"
            environment["AWS_WEB_IDENTITY_TOKEN_FILE"] = stage.HOME + ("/web" if self.maybe(0.9) else "/gone")
            if self.maybe(0.9):
                environment["AWS_ROLE_ARN"] = "arn:aws:iam::123456789012:role/web"
            if self.maybe(0.3):
                environment["AWS_ROLE_SESSION_NAME"] = "environment-session"
        if self.maybe(0.3):
            if self.maybe(0.6):
                environment["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] = "/v2/credentials/1?a=b"
            if self.maybe(0.5):
                environment["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = self.chance.choice(
                    ["http://127.0.0.1:8080/creds", "https://broker.example.com/creds?x=1", "http://localhost/creds",
                     "http://[fd00:ec2::23]/v1/credentials", "http://broker.example.com/creds"])
            if self.maybe(0.4):
                environment["AWS_CONTAINER_AUTHORIZATION_TOKEN"] = "Bearer one"
            if self.maybe(0.2):
                self.files[stage.HOME + "/auth"] = self.chance.choice(["Bearer file", "Bearer file\n"])
                environment["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"] = stage.HOME + "/auth"
        if self.maybe(0.2):
            environment["AWS_EC2_METADATA_DISABLED"] = self.chance.choice(["true", "True", "false"])
        if self.maybe(0.1):
            environment["AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"] = self.chance.choice(["IPv6", "ipv4"])
        if self.maybe(0.1):
            environment["AWS_EC2_METADATA_SERVICE_ENDPOINT"] = self.chance.choice(
                ["http://127.0.0.1:1338", "http://metadata.internal/"])
        if self.maybe(0.1):
            environment["AWS_EC2_METADATA_V1_DISABLED"] = "true"
        if self.maybe(0.7):
            environment["AWS_REGION"] = self.chance.choice(["us-east-1", "eu-west-1", "us-gov-west-1", "cn-north-1"])
        if self.maybe(0.1):
            environment["AWS_ENDPOINT_URL_STS"] = "http://127.0.0.1:4599/base"
        if self.maybe(0.1):
            environment["AWS_USE_FIPS_ENDPOINT"] = "true"
        text = "".join(
            f"[{'default' if name == 'default' else 'profile ' + name}]\n" + "\n".join(lines) + "\n\n"
            for name, lines in self.config.items()
        ) + "".join(f"[sso-session {name}]\n" + "\n".join(lines) + "\n\n" for name, lines in self.sessions.items())
        self.files[CONFIG] = text
        if self.credentials:
            self.files[CREDENTIALS] = "".join(
                f"[{name}]\n" + "\n".join(lines) + "\n" for name, lines in self.credentials.items())
        return flag


def outcome(there, flag):
    try:
        credentials = there.session(flag).get_credentials()
        if credentials is None:
            return {"none": True}
        given = credentials.get_frozen_credentials()
    # Whatever stops botocore has to stop us; its classes are too many and too coarse to be compared.
    except Exception as error:
        return {"error": type(error).__name__}
    end = getattr(credentials, "_expiry_time", None)
    return {
        "source": credentials.method, "key": given.access_key, "secret": given.secret_key, "token": given.token,
        "account": given.account_id, "end": None if end is None else int(end.timestamp()),
    }


def cases():
    stage.freeze()
    chance = random.Random(20260304)
    made = []
    for _ in range(400):
        machine = Machine(chance)
        flag = machine.draw()
        network = Network(chance)
        there = stage.Stage(machine.files, machine.environment, network, PROGRAMS)
        with there.set():
            said = outcome(there, flag)
        made.append({
            "profile": flag, "environment": {"HOME": stage.HOME, **machine.environment}, "files": machine.files,
            "exchanges": there.exchanges, "runs": there.runs, "wrote": there.wrote, "said": said,
            "programs": {name: list(result) for name, result in PROGRAMS.items() if any(name in run for run in there.runs)},
        })
    return made
