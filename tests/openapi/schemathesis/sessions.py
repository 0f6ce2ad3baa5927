"""Sessions for schemathesis: each call comes with the credential of a session that is some way along.

Names, revisions and texts that a generator cannot guess are put in their places in most of the calls that are
meant to be good, so that the calls get further than the first refusal. Bad calls are left as they are.
"""

import hashlib
import os
import random
import re
import time
import uuid

import requests
import schemathesis
from schemathesis.core.parameters import ParameterLocation

SANDBOX = os.environ["KAIHU_SANDBOX_URL"]
KEY = os.environ["KAIHU_SANDBOX_API_KEY"]

# A frame header of 640 by 480 pixels is all that the sandbox reads of a JPEG.
PICTURE = b"\xff\xd8\xff\xc0\x00\x11\x08\x01\xe0\x02\x80\x03" + b"\x01\x11\x00" * 3 + b"\0" * 3000

# One session takes this many calls, for at most so many seconds: tokens last 15 minutes.
CALLS = 25
SECONDS = 600

http = requests.Session()
chance = random.Random(int(os.environ["KAIHU_SEED"]))
counter = iter(range(1, 10**8))


def sha256(data):
    return hashlib.sha256(data).hexdigest()


class Session:
    """A session, brought as far as `stage` says: 0 is nothing given, 6 is submitted."""

    def __init__(self, stage):
        self.instance = str(uuid.UUID(int=chance.getrandbits(128), version=4))
        made = self.answer("POST", "/demo/session", json={"fresh": True})
        self.token, self.session_id = made["token"], made["session_id"]
        self.application_id = made["application_id"]
        self.number = next(counter)
        self.calls_left, self.ends = CALLS, time.monotonic() + SECONDS
        self.rev, self.otp, self.upload, self.challenge = 0, None, None, None
        self.texts = self.answer("GET", "/v1/flow")["policy"]["consents"]
        steps = [self.consent, self.identify, self.get_code, self.announce, self.finish, self.submit]
        for step in steps[:stage]:
            step()

    def answer(self, method, path, **more):
        headers = more.pop("headers", {}) | {"Accept-Language": "en"}
        if hasattr(self, "token"):
            headers |= {"Authorization": f"Bearer {self.token}", "Wallet-Instance": self.instance}
        headers |= {"Idempotency-Key": f"own-{chance.getrandbits(64):x}"}
        response = http.request(method, SANDBOX + path, headers=headers, **more)
        response.raise_for_status()
        return response.json() if response.content else None

    def consent(self):
        for text in self.texts:
            self.answer("POST", "/v1/consents", json=given(text))

    def identify(self):
        patch = {
            "name": "Li Lei",
            "birth_date": "1990-03-07",
            "evidence": {"kind": "passport", "number": f"E{self.number:08}", "country": "CHN"},
            "phone": f"+86138{self.number:08}",
            "email": f"lilei{self.number}@example.com",
        }
        self.rev = self.answer("PATCH", "/v1/identity", json=patch, headers={"If-Match": '"0"'})["rev"]

    def get_code(self):
        self.otp = self.answer("POST", "/v1/otp", json={"channel": "sms"})["id"]

    def announce(self):
        # A few bytes at the end make another picture of it.
        self.picture = PICTURE + self.number.to_bytes(4, "big")
        request = {
            "kind": "face",
            "content_type": "image/jpeg",
            "length": len(self.picture),
            "sha256": sha256(self.picture),
            "alternative": "without_movements",
        }
        self.challenge = self.answer("POST", "/v1/challenges")["id"]
        self.upload = self.answer("POST", "/v1/uploads", json=request)["id"]

    def finish(self):
        outbox = self.answer("GET", f"/demo/outbox.json?session={self.session_id}")
        self.answer("POST", f"/v1/otp/{self.otp}/verify", json={"code": outbox[0]["code"]})
        headers = {
            "Tus-Resumable": "1.0.0",
            "Upload-Offset": "0",
            "Content-Type": "application/offset+octet-stream",
        }
        self.answer("PATCH", f"/v1/uploads/{self.upload}", data=self.picture, headers=headers)
        self.answer("POST", f"/v1/uploads/{self.upload}/complete")
        self.answer("POST", "/v1/password", json={"password": "lantern 7 otters paint"})

    def submit(self):
        self.answer("POST", "/v1/submit", json={"rev": self.rev, "answers_sha256": sha256(b"")})

    def handoff(self):
        made = self.answer("POST", "/v1/handoff", json={"page": "https://pay.example/open"})
        return made["url"].split("#kaihu=")[1]

    def name_for(self, path):
        names = {"/otp": self.otp, "/uploads": self.upload, "/sessions": self.session_id}
        names["/applications"] = self.application_id
        return next((name for start, name in names.items() if path.startswith(start)), None)


def given(text):
    return {
        "kind": text["kind"],
        "version": text["version"],
        "locale": text["locale"],
        "text_sha256": sha256(text["text"].encode()),
    }


POOL = {}

# From which stage on there is something to name in the path.
FIRST_STAGE = {"/otp/{id}/verify": 3, "/uploads/{id}": 4, "/uploads/{id}/complete": 4}


def session(operation):
    # Who erases, withdraws, takes over, hands over or wants a code gets a session of its own; the others are used for
    # a while.
    if operation.label in ("DELETE /session", "DELETE /consents/{kind}", "POST /session/claim", "POST /handoff/redeem"):
        return Session(chance.randrange(6))
    if operation.label == "POST /otp":
        return Session(chance.choice([0, 1, 2, 2, 2, 3, 6]))
    stage = chance.randint(FIRST_STAGE.get(operation.path, 0), 6)
    found = POOL.get(stage)
    if found is None or found.calls_left == 0 or time.monotonic() > found.ends:
        found = POOL[stage] = Session(stage)
    found.calls_left -= 1
    return found


@schemathesis.serializer("application/offset+octet-stream")
def as_it_is(context, value):
    return value if isinstance(value, bytes) else str(value).encode()


@schemathesis.hook
def map_body(context, body):
    """The document has whole numbers written without a fraction. JSON Schema cannot say so: for it 1.0 is
    as whole as 1."""
    if isinstance(body, float) and body.is_integer() and abs(body) < 2**64:
        return int(body)
    if isinstance(body, list):
        return [map_body(context, item) for item in body]
    if isinstance(body, dict):
        return {name: map_body(context, item) for name, item in body.items()}
    return body


# Which session a call went out for, and whose the names are that answers brought: a link from one call to
# the next stays within its session.
SENT, OWNERS = {}, {}


@schemathesis.hook
def after_call(context, case, response):
    sender = SENT.pop(case.id, None)
    if sender is not None and response.status_code in (201, 202):
        made = response.json()
        for name in ("id", "session_id", "application_id"):
            if name in made:
                OWNERS[made[name]] = sender


@schemathesis.auth(refresh_interval=None)
class Credential:
    def get(self, case, context):
        owner = OWNERS.get((case.path_parameters or {}).get("id"))
        if owner is not None and time.monotonic() < owner.ends:
            return owner
        return session(context.operation)

    def set(self, case, data, context):
        SENT[case.id] = data
        by_server = "server" in (context.operation.tags or [])
        case.headers["Authorization"] = f"Bearer {KEY if by_server else data.token}"
        # Generators like to repeat themselves. Most calls are an intent of their own.
        if is_text(case.headers.get("Idempotency-Key"), "[!-~]{1,255}") and chance.random() < 0.8:
            case.headers["Idempotency-Key"] = f"{chance.getrandbits(128):032x}"
        if chance.random() < 0.85:
            make_fit(case, data, context.operation)


def make_fit(case, data, operation):
    """Changes only what is well-formed as it is: what is wrong on purpose stays wrong."""
    name = data.name_for(operation.path)
    is_bad_path = case.meta is not None and case.meta.is_negative_at(ParameterLocation.PATH)
    given_name = (case.path_parameters or {}).get("id")
    if name is not None and given_name is not None and given_name not in OWNERS and not is_bad_path:
        case.path_parameters["id"] = name
    # Another wizard is told that it does not hold the session. Now and then is enough.
    if is_text(case.headers.get("Wallet-Instance"), "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"):
        if chance.random() < 0.9:
            case.headers["Wallet-Instance"] = data.instance
    if is_text(case.headers.get("If-Match"), '"(0|[1-9][0-9]{0,18})"'):
        case.headers["If-Match"] = f'"{data.rev}"'
    body = case.body if isinstance(case.body, dict) else {}
    if operation.label == "POST /consents" and is_text(body.get("text_sha256"), "[0-9a-f]{64}"):
        text = chance.choice(data.texts)
        fit = given(text)
        if body.get("kind") in [text["kind"] for text in data.texts] and all(
            isinstance(body.get(name), str) for name in fit
        ):
            body.update(fit)
    if operation.label == "POST /handoff/redeem" and isinstance(body.get("code"), str):
        body["code"] = data.handoff()
    if operation.label == "POST /submit" and is_natural(body.get("rev")):
        body["rev"] = data.rev
    if operation.label == "POST /uploads" and is_natural(body.get("length")) and body["length"] > 0:
        body["length"] = 1 + body["length"] % 4_000_000
        if body.get("alternative") is None and body.get("challenge_id") is None:
            body.update(chance.choice([{"alternative": "without_movements"}, {"challenge_id": data.challenge}]))


def is_text(value, pattern):
    return isinstance(value, str) and re.fullmatch(pattern, value) is not None


def is_natural(value):
    return type(value) is int and 0 <= value < 2**64
