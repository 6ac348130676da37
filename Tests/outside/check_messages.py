"""Messages of SNS as they reach a subscriber's own server: confirmed, signed, raw, ended."""

import base64
import contextlib
import http.server
import json
import queue
import ssl
import subprocess
import tempfile
import threading
import urllib.request

from serving import served


@contextlib.contextmanager
def subscriber(statuses=(), certificate=None):
    """A server that keeps what it gets, and answers with these statuses, then 200; over TLS with a certificate."""
    seen, left = queue.Queue(), list(statuses)

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["content-length"]))
            seen.put((dict(self.headers), body, self.path))
            self.send_response(left.pop(0) if left else 200)
            self.end_headers()

        def log_message(self, *_):
            pass

    class Quiet(http.server.ThreadingHTTPServer):
        def handle_error(self, *_):
            pass

    server = Quiet(("127.0.0.1", 0), Handler)
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"{'https' if certificate else 'http'}://127.0.0.1:{server.server_address[1]}/hook", seen
    finally:
        server.shutdown()


def check_signature(message):
    """What AWS's own validators check, with openssl in the place of theirs."""
    certificate = urllib.request.urlopen(message["SigningCertURL"], timeout=10).read()
    names = ["Message", "MessageId", "Subject", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"]
    if message["Type"] == "Notification":
        names = [name for name in names if name not in ("SubscribeURL", "Token")]
    text = "".join(f"{name}\n{message[name]}\n" for name in names if name in message)
    with tempfile.TemporaryDirectory() as folder:
        def put(name, data):
            with open(f"{folder}/{name}", "wb") as file:
                file.write(data)
            return f"{folder}/{name}"

        key = subprocess.run(["openssl", "x509", "-in", put("c.pem", certificate), "-pubkey", "-noout"],
                             capture_output=True, check=True).stdout
        digest = {"1": "-sha1", "2": "-sha256"}[message["SignatureVersion"]]
        done = subprocess.run(
            ["openssl", "dgst", digest, "-verify", put("k.pem", key), "-signature",
             put("s", base64.b64decode(message["Signature"])), put("t", text.encode())], capture_output=True)
    assert done.returncode == 0, (done.stdout, done.stderr, text)


def test_a_subscriber_confirms_hears_and_leaves(muster):
    with subscriber() as (url, seen), served(muster, "--deliver-to", "127.0.0.0/8") as server:
        sns = server.client("sns")
        topic = sns.create_topic(Name="alerts", Attributes={"SignatureVersion": "2"})["TopicArn"]
        assert sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=url)["SubscriptionArn"] == "pending confirmation"
        headers, body, path = seen.get(timeout=20)
        request = json.loads(body)
        assert path == "/hook" and headers["x-amz-sns-message-type"] == request["Type"] == "SubscriptionConfirmation"
        check_signature(request)
        answer = urllib.request.urlopen(request["SubscribeURL"], timeout=10).read().decode()
        assert "<SubscriptionArn>" + topic in answer
        sns.publish(TopicArn=topic, Message="wave 1 \u2713", Subject="Drill",
                    MessageAttributes={"wave": {"DataType": "Number", "StringValue": "1"}})
        message = json.loads(seen.get(timeout=20)[1])
        assert message["Message"] == "wave 1 \u2713" and message["MessageAttributes"]["wave"] == {"Type": "Number", "Value": "1"}
        check_signature(message)
        sns.set_topic_attributes(TopicArn=topic, AttributeName="SignatureVersion", AttributeValue="1")
        sns.publish(TopicArn=topic, Message="wave 2")
        check_signature(json.loads(seen.get(timeout=20)[1]))
        urllib.request.urlopen(message["UnsubscribeURL"], timeout=10).read()
        farewell = json.loads(seen.get(timeout=20)[1])
        assert farewell["Type"] == "UnsubscribeConfirmation"
        check_signature(farewell)
        assert sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"] == []


def test_a_busy_subscriber_gets_the_same_message_again(muster):
    with subscriber([200, 503, 429]) as (url, seen), served(muster, "--deliver-to", "127.0.0.0/8", pace="scaled:1000") as server:
        sns = server.client("sns")
        topic = sns.create_topic(Name="alerts")["TopicArn"]
        sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=url, Attributes={"RawMessageDelivery": "true"})
        request = json.loads(seen.get(timeout=20)[1])
        urllib.request.urlopen(request["SubscribeURL"], timeout=10).read()
        sns.publish(TopicArn=topic, Message="raw")
        tries = [seen.get(timeout=20) for _ in range(3)]
        assert [body for _, body, _ in tries] == [b"raw"] * 3
        assert all(headers["x-amz-sns-rawdelivery"] == "true" for headers, _, _ in tries)
        assert len({headers["x-amz-sns-message-id"] for headers, _, _ in tries}) == 1


def make_certificates(folder):
    """An authority of our own, and what it vouches for: this machine's address, and another one's."""
    def openssl(*words):
        subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)

    key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2")
    openssl("req", "-x509", *key, "-subj", "/CN=authority", "-keyout", "ca.key", "-out", "ca.pem")
    for name, address in (("here", "127.0.0.1"), ("elsewhere", "127.0.0.2")):
        with open(f"{folder}/{name}.cnf", "w") as file:
            file.write(f"subjectAltName=IP:{address}\n")
        openssl("req", *key[:-2], "-subj", f"/CN={name}", "-keyout", f"{name}.key", "-out", f"{name}.csr")
        openssl("x509", "-req", "-in", f"{name}.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2",
                "-extfile", f"{name}.cnf", "-out", f"{name}.crt")
        with open(f"{folder}/{name}.pem", "w") as file:
            file.write(open(f"{folder}/{name}.crt").read() + open(f"{folder}/{name}.key").read())


def test_messages_go_over_tls_to_those_who_prove_who_they_are(muster):
    with muster.folder() as folder:
        make_certificates(folder)
        with subscriber(certificate=f"{folder}/here.pem") as (url, seen), served(
                muster, "--deliver-to", "127.0.0.0/8", "--deliver-ca", f"{folder}/ca.pem") as server:
            sns = server.client("sns")
            topic = sns.create_topic(Name="alerts")["TopicArn"]
            sns.subscribe(TopicArn=topic, Protocol="https", Endpoint=url)
            request = json.loads(seen.get(timeout=20)[1])
            check_signature(request)
            urllib.request.urlopen(request["SubscribeURL"], timeout=10).read()
            sns.publish(TopicArn=topic, Message="wave 1")
            message = json.loads(seen.get(timeout=20)[1])
            assert message["Message"] == "wave 1"
            check_signature(message)
        for name, options, reason in (
                ("here", (), "the certificate there is not trusted"),
                ("elsewhere", ("--deliver-ca", f"{folder}/ca.pem"), "the certificate there bears another name")):
            with subscriber(certificate=f"{folder}/{name}.pem") as (url, seen), served(
                    muster, "--deliver-to", "127.0.0.0/8", *options, pace="scaled:1000") as server:
                sns = server.client("sns")
                topic = sns.create_topic(Name="alerts")["TopicArn"]
                sns.subscribe(TopicArn=topic, Protocol="https", Endpoint=url)
                patience = threading.Timer(60, server.process.kill)
                patience.start()
                line = next(line for line in server.process.stderr if b"was not delivered" in line)
                patience.cancel()
                assert line.decode() == f"muster: a message to {url} was not delivered: {reason}\n", line
                assert seen.empty()
        refused = muster("serve", "--deliver-to", "127.0.0.0/8", "--deliver-ca", f"{folder}/ca.key", "--port", "0")
        assert refused.returncode == 65 and b"certificate" in refused.stderr, refused


def test_nothing_reaches_an_internal_address_unless_it_is_named(muster):
    for options in ((), ("--deliver",), ("--deliver-to", "10.0.0.0/8")):
        with subscriber() as (url, seen), served(muster, *options) as server:
            sns = server.client("sns")
            topic = sns.create_topic(Name="alerts")["TopicArn"]
            for endpoint in (url, url.replace("127.0.0.1", "localhost"), url.replace("127.0.0.1", "0x7f000001")):
                sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=endpoint)
            try:
                got = seen.get(timeout=1.5)
            except queue.Empty:
                got = None
            assert got is None, (options, got)
