"""Sends a server what nobody would send, for as long as one likes: a bug is an answer that is not described.

python benchmarks/fuzz_server.py [--cases 20000] [--compat all] [--seed 1]: a server over the tests' own fakes. Cases by
its description and against it, good bodies and forms gone bad, junk, and with --compat bodies for the older programs'
routes. Ends with 1 and the request at the first bug.
"""

from __future__ import annotations

import argparse
import base64
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from fastapi import FastAPI
from fastapi.routing import APIRoute
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode

sys.path.insert(0, str(Path(__file__).parent.parent))

from facecog_desktop.remote.server import compat
from tests.remote import fuzzing
from tests.remote.fuzzed import BODIES, FORMS, PICTURE, application, meant

_NAMED = (
    "name id person user user_id userId username image images img photo file files face faces data data_url embedding",
    "encoding features vector descriptor template left right image1 image2 threshold distance label age gender",
)
NAMES = st.sampled_from([name for line in _NAMED for name in line.split()])
DATA_URLS = st.one_of(st.binary(max_size=60), st.just(PICTURE)).map(
    lambda data: f"data:image/jpeg;base64,{base64.b64encode(data).decode()}"
)
OLD_VALUES = st.one_of(
    DATA_URLS, DATA_URLS.map(lambda text: text[20:]), fuzzing.VALUES, st.lists(st.floats(), max_size=128)
)


class Fuzzer:
    """One server, and what it has answered."""

    def __init__(self, app: FastAPI, cases: int, number: int) -> None:
        self.client = TestClient(app, "http://localhost")
        self.answers: Counter[str] = Counter()
        self._app, self._cases, self._seed = app, cases, number

    def part(self, share: float, ask: Any, *drawn: Any) -> None:
        """A part of the cases."""
        many = settings(
            max_examples=max(int(self._cases * share), 1),
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate,),
        )
        given_so: Any = given(*drawn)
        seeded: Any = seed(self._seed)
        seeded(many(given_so(ask)))()

    def posted(self, path: str, **more: Any) -> None:
        """Ask, and note the answer."""
        self.noted(self.client.post(path, **more))

    def noted(self, answer: Any) -> None:
        """One answer that must be no bug."""
        fuzzing.check_answer(answer)
        self.answers[f"{answer.status_code}"] += 1

    def described(self, share: float) -> None:
        """By the description."""
        found = fuzzing.described(self._app, GenerationMode.POSITIVE)
        for _, cases in found:
            self.part(share / len(found), fuzzing.check_described, cases)

    def bodies(self, data: Any) -> None:
        """A good body gone bad."""
        path = data.draw(st.sampled_from(sorted(BODIES)))
        path, body = meant(self.client, path, fuzzing.as_json(data.draw(fuzzing.mutated(BODIES[path]))))
        self.posted(path, content=body, headers={"content-type": "application/json"})

    def junk(self, data: Any) -> None:
        """Anything at all."""
        path = data.draw(st.sampled_from(sorted({*BODIES, *FORMS})))
        self.posted(path, content=data.draw(fuzzing.RAW), headers={"content-type": data.draw(fuzzing.KINDS)})

    def forms(self, data: Any) -> None:
        """A form gone bad."""
        path = data.draw(st.sampled_from(sorted(FORMS)))
        files, fields = data.draw(fuzzing.form(FORMS[path]))
        self.posted(path, files=files, data=fields)

    def old(self, data: Any) -> None:
        """A route of an older program."""
        method, path = data.draw(st.sampled_from(old_routes(self._app)))
        while "{" in path:
            before, _, rest = path.partition("{")
            path = before + quote(fuzzing.sendable(data.draw(fuzzing.WORDS)), safe="") + rest.partition("}")[2]
        how = data.draw(st.sampled_from(["json", "form", "files", "junk"]))
        fields = data.draw(st.dictionaries(NAMES, OLD_VALUES, max_size=6))
        more: dict[str, Any] = {
            "content": data.draw(fuzzing.RAW),
            "headers": {"content-type": data.draw(fuzzing.KINDS)},
        }
        if how == "json":
            more = {"content": fuzzing.as_json(fields), "headers": {"content-type": "application/json"}}
        elif how == "form":
            more = {"data": {name: fuzzing.sendable(str(value)) for name, value in fields.items()}}
        elif how == "files":
            more = {"files": [(name, ("f", data.draw(st.sampled_from([PICTURE, b"", b"junk"])))) for name in fields]}
        answer = self.client.request(method, path, **more)
        if answer.status_code >= 500 and answer.status_code not in fuzzing.SERVER_ERRORS:
            raise AssertionError(f"{method} {path} {more!r:.500} answers {answer.status_code}: {answer.text[:300]}")
        self.answers[f"old {answer.status_code}"] += 1


def old_routes(app: FastAPI) -> list[tuple[str, str]]:
    """Methods and paths that are of no description of ours."""
    return sorted(
        (method, path)
        for methods, path in _flat(app.routes)
        for method in methods
        if not path.startswith(("/v1", "/docs", "/openapi"))
    )


def _flat(routes: Iterable[Any], prefix: str = "") -> Iterator[tuple[Iterable[str], str]]:
    """(methods, path) of routes, also of routers within them."""
    for route in routes:
        within = getattr(route, "original_router", None)
        if within is not None:
            yield from _flat(within.routes, prefix + route.include_context.prefix)
        elif isinstance(route, APIRoute):
            yield route.methods or (), prefix + route.path


def main() -> None:
    """Ask, and tell how often what was answered."""
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("--cases", type=int, default=20_000)
    reader.add_argument("--compat", default="none", choices=["none", "all"])
    reader.add_argument("--seed", type=int, default=1)
    asked = reader.parse_args()
    began = time.perf_counter()
    app = application(compat.NAMES if asked.compat == "all" else frozenset())
    fuzzer = Fuzzer(app, asked.cases, asked.seed)
    old = bool(old_routes(app)) and asked.compat == "all"
    share = 0.15 if old else 0.3
    fuzzer.part(share, fuzzer.bodies, st.data())
    fuzzer.part(0.2, fuzzer.junk, st.data())
    fuzzer.part(0.3, fuzzer.forms, st.data())
    if old:
        fuzzer.part(0.3, fuzzer.old, st.data())
    fuzzer.described(0.2 if not old else 0.05)
    took = time.perf_counter() - began
    sys.stdout.write(f"no bug in {asked.cases} cases, {took:.0f} s: {dict(sorted(fuzzer.answers.items()))}\n")


if __name__ == "__main__":
    main()
