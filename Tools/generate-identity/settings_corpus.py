"""Flags, variables and files, and where botocore calls then."""

import random
import urllib.parse

import botocore.exceptions
from botocore.httpsession import ProxyConfiguration
from botocore.utils import get_environ_proxies

import endpoints as tables
import stage

CALLS = {
    "drs": ("drs", "describe_jobs"),
    "sts": ("sts", "get_caller_identity"),
    "sns": ("sns", "list_topics"),
    "ec2": ("ec2", "describe_regions"),
    "ssm": ("ssm", "describe_instance_information"),
    "cloudwatch": ("cloudwatch", "describe_alarms"),
    "eventbridge": ("events", "list_rules"),
    "iam": ("iam", "list_account_aliases"),
}
REGIONS = ["us-east-1", "us-east-1", "eu-west-1", "ap-southeast-2", "us-gov-west-1", "cn-north-1", "us-iso-east-1",
           "eu-isoe-west-1", "us-west-2", "eu-north-7", "mars-north-1", "fips-us-east-1", "us-gov-east-1-fips",
           "aws-global", "eusc-de-east-1", "ap-east-2"]
BAD_REGIONS = ["us east 1", "-us", "x.y", "123"]
URLS = ["http://127.0.0.1:4599", "https://proxy.example.com/base", "http://localhost:4566/", "https://[::1]:8443",
        "https://vpce-0a.drs.us-east-1.vpce.amazonaws.com"]
BAD_URLS = ["localhost:4566", "https://-bad-.example.com", "http://"]
PROXIES = ["http://proxy:3128", "proxy.example.com:8080", "https://u:p@proxy.example.com", "//proxy:1"]
EXCEPTIONS = ["*", "amazonaws.com", ".amazonaws.com, localhost", "127.0.0.1", "sts.us-east-1.amazonaws.com:443",
              "localhost:4566,example.org", " , ,", "east-1.amazonaws.com", "169.254.169.254"]
ASKED = ["https://sts.us-east-1.amazonaws.com/", "http://localhost:4566/", "https://sts.us-east-1.amazonaws.com:443/",
         "http://169.254.169.254/latest"]


def endpoints():
    """Each service in every Region, with FIPS and dual stack on and off, as its rule set says."""
    made = []
    providers = tables.providers()
    partitions = tables.loader().load_data("partitions")["partitions"]
    regions = sorted(region for partition in partitions for region in partition["regions"])
    more = ["us-north-9", "eusc-de-south-2", "us-gov-north-3", "us-isob-north-1", "eu-isoe-east-2", "cn-south-1",
            "moon-1", "us", "il-central-22", "xx-yy-1"]
    for case, model, _ in tables.SERVICES:
        for region in regions + more:
            said = [list(tables.ask(providers[model], region, fips, dual))
                    for fips in (False, True) for dual in (False, True)]
            made.append({"service": case, "region": region, "endpoints": said})
    return made


def kind(error):
    """Muster's word for an exception."""
    names = {
        botocore.exceptions.ProfileNotFound: "unknownProfile",
        botocore.exceptions.ConfigParseError: "brokenFile",
        botocore.exceptions.NoRegionError: "noRegion",
    }
    return next((name for cls, name in names.items() if isinstance(error, cls)), "badSetting")


class Sent(Exception):
    pass


def draw(chance):
    flags, environment, profile, services = {}, {}, [], []

    def maybe(share):
        return chance.random() < share

    def region():
        return chance.choice(BAD_REGIONS) if maybe(0.03) else chance.choice(REGIONS)

    def url():
        return chance.choice(BAD_URLS) if maybe(0.04) else chance.choice(URLS)

    def truth():
        return chance.choice(["true", "True", "false", "TRUE", "no"])

    if maybe(0.25):
        flags["region"] = region()
    if maybe(0.25):
        environment["AWS_REGION"] = region()
    if maybe(0.3):
        environment["AWS_DEFAULT_REGION"] = region()
    if maybe(0.6):
        profile.append(f"region = {region()}")
    if maybe(0.1):
        flags["endpointURL"] = url()
    asked = chance.sample(sorted(CALLS), 3)
    for name in asked:
        if maybe(0.12):
            environment["AWS_ENDPOINT_URL_" + name.upper()] = url()
        if maybe(0.2):
            services.append(f"{name} =\n  endpoint_url = {url()}\n  other = 1")
    if maybe(0.1):
        environment["AWS_ENDPOINT_URL"] = url()
    if maybe(0.15):
        profile.append(f"endpoint_url = {url()}")
    if services or maybe(0.05):
        profile.append("services = mine" if maybe(0.9) else "services = gone")
    if maybe(0.12):
        environment["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] = truth()
    if maybe(0.08):
        profile.append(f"ignore_configured_endpoint_urls = {truth()}")
    for variable, key, share in (("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint", 0.2),
                                 ("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint", 0.2)):
        if maybe(share):
            environment[variable] = truth()
        if maybe(share / 2):
            profile.append(f"{key} = {truth()}")
    if maybe(0.15):
        environment["AWS_STS_REGIONAL_ENDPOINTS"] = chance.choice(["legacy", "regional", "legacy", "global"])
    if maybe(0.15):
        profile.append("sts_regional_endpoints = " + chance.choice(["legacy", "regional"]))
    if maybe(0.2):
        environment["AWS_MAX_ATTEMPTS"] = chance.choice(["1", "5", " 7 ", "ten"])
    if maybe(0.1):
        profile.append("max_attempts = " + chance.choice(["2", "9"]))
    if maybe(0.2):
        environment["AWS_RETRY_MODE"] = chance.choice(["standard", "legacy", "adaptive"])
    if maybe(0.1):
        profile.append("retry_mode = " + chance.choice(["standard", "legacy", "adaptive"]))
    if maybe(0.1):
        environment["AWS_CA_BUNDLE"] = "/etc/ssl/own.pem"
    if maybe(0.1):
        profile.append("ca_bundle = /etc/ssl/profile.pem")
    for name in ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"):
        if maybe(0.2):
            environment[name] = chance.choice(PROXIES)
    for name in ("NO_PROXY", "no_proxy"):
        if maybe(0.2):
            environment[name] = chance.choice(EXCEPTIONS)

    name, section = chance.choice([("default", "default"), ("default", "profile default"), ("work", "profile work"),
                                   ("two words", "profile 'two words'"), ("work", "profile \"work\"")])
    if name != "default" or maybe(0.1):
        place = chance.randint(0, 3)
        if place == 0:
            flags["profile"] = name
        elif place == 1:
            environment["AWS_PROFILE"] = name
        elif place == 2:
            environment["AWS_DEFAULT_PROFILE"] = name
        else:
            environment["AWS_PROFILE"], environment["AWS_DEFAULT_PROFILE"] = name, "ghost"
        if maybe(0.05):
            flags["profile"] = "ghost"
    chance.shuffle(profile)
    text = f"[{section}]\n" + "\n".join(profile) + "\n\n"
    if services:
        text += "[services mine]\n" + "\n".join(services) + "\n"
    if maybe(0.03):
        text += "[broken\n"
    path = stage.HOME + "/.aws/config"
    if maybe(0.2):
        path = stage.HOME + "/other"
        environment["AWS_CONFIG_FILE"] = chance.choice(["~/other", "$HOME/other", "${HOME}/other", stage.HOME + "/other"])
    files = {path: text}
    if maybe(0.2):
        files[stage.HOME + "/.aws/credentials"] = f"[{name}]\nregion = {chance.choice(REGIONS)}\n"
    return flags, environment, files, asked


def endpoint(there, flags, name):
    """The address and the Region that are in the request which botocore would send."""
    service, operation = CALLS[name]
    seen = []

    def stop(request, **_):
        seen.append(request)
        raise Sent()

    try:
        client = there.session(flags.get("profile")).create_client(
            service, region_name=flags.get("region"), endpoint_url=flags.get("endpointURL"),
            aws_access_key_id="AKID", aws_secret_access_key="secret",
        )
        client.meta.events.register("before-send", stop)
        getattr(client, operation)()
    except Sent:
        request = seen[0]
        signed = request.headers["Authorization"].decode().split("Credential=")[1].split("/")
        return {"url": request.url.removesuffix("/DescribeJobs").rstrip("/"), "signingRegion": signed[2]}
    except botocore.exceptions.EndpointVariantError:
        # An older table of botocore's does not have a host that the rule set has; the rule set counts.
        return None
    except (botocore.exceptions.BotoCoreError, ValueError) as error:
        return {"error": kind(error)}


def with_port(url):
    """The address with its port, which Muster knows for each: an exception with a port is meant for it."""
    parts = urllib.parse.urlsplit(url)
    return url if parts.port else parts._replace(netloc=f"{parts.netloc}:{443 if parts.scheme == 'https' else 80}").geturl()


def cases():
    chance = random.Random(20260303)
    made = []
    for _ in range(320):
        flags, environment, files, asked = draw(chance)
        with stage.Stage(files, environment).set() as there:
            found = {name: endpoint(there, flags, name) for name in asked}
            said = {"endpoints": {name: answer for name, answer in found.items() if answer is not None}}
            session = there.session(flags.get("profile"))
            try:
                said["profile"] = session.get_config_variable("profile") or "default"
                for name in ("region", "ca_bundle", "retry_mode", "max_attempts"):
                    said[name] = session.get_config_variable(name)
                if "region" in flags:
                    said["region"] = flags["region"]
            except (botocore.exceptions.BotoCoreError, ValueError) as error:
                said = {"endpoints": said["endpoints"], "error": kind(error)}
            said["proxies"] = {}
            for url in ASKED:
                proxy = ProxyConfiguration(get_environ_proxies(with_port(url))).proxy_url_for(url)
                said["proxies"][url] = proxy and proxy.replace("u:p@", "")
        made.append({"flags": flags, "environment": {"HOME": stage.HOME, **environment}, "files": files, "said": said})
    return made
