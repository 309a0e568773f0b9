"""`facecog serve`: what the options mean, what is refused, and what it tells."""

from __future__ import annotations

import json
import pickle
import socket
from pathlib import Path

import numpy as np
import pytest

from facecog_desktop import bootstrap
from facecog_desktop.bootstrap import serving
from facecog_desktop.bootstrap.serving import ServerPlan, ServerReady
from facecog_desktop.cli.app import main
from facecog_desktop.cli.running.passphrases import KeyAsker
from facecog_desktop.core.errors import FaceCogError, InvalidRequestError, PictureInvalidError
from facecog_desktop.core.people.protection import Lock
from facecog_desktop.remote.server import compat
from facecog_desktop.remote.server.bounds import Bounds
from facecog_desktop.remote.server.keys import key_file
from facecog_desktop.remote.server.keys.ring import Scope
from facecog_desktop.remote.server.running import exposure, processes
from tests.cli.conftest import Cli
from tests.cli.parts import FakeParts
from tests.cli.test_serve_process import certificate


def test_without_options_it_serves_this_computer_alone(cli: Cli, parts: FakeParts) -> None:
    served = cli("serve", "--gallery", "mine")
    assert (served.code, served.out) == (0, "")
    assert served.err == "facecog: serving at http://127.0.0.1:8000\n"
    assert parts.plans == [ServerPlan()]
    assert parts.galleries == ["mine"]


def test_every_option_is_in_the_plan(cli: Cli, parts: FakeParts) -> None:
    words = "--host 10.0.0.1 --port 9 --keys k --compat a --compat b --tls-cert c --tls-key d --behind-proxy"
    more = "--trusted-host x --trusted-host y --workers 3 --requests 5 --metrics --docs --log-format json --json"
    served = cli("serve", *words.split(), *more.split())
    assert served.answer == {"address": "http://127.0.0.1:8000", "keys": True, "compat": ["a", "b"], "workers": 3}
    [plan] = parts.plans
    assert plan == ServerPlan(
        host="10.0.0.1",
        port=9,
        keys=Path("k"),
        compat=("a", "b"),
        tls_cert=Path("c"),
        tls_key=Path("d"),
        behind_proxy=True,
        trusted_hosts=("x", "y"),
        workers=3,
        metrics=True,
        documented=True,
        json_log=True,
        requests=5,
    )


@pytest.mark.parametrize(
    "words", [["--port", "70000"], ["--workers", "0"], ["--requests", "-1"], ["--log-format", "x"]]
)
def test_nonsense_is_a_known_error(cli: Cli, words: list[str]) -> None:
    assert cli("serve", *words).code == 2


def test_what_is_on_another_server_is_not_served_again(
    cli: Cli, parts: FakeParts, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cli("serve", "--server", "http://127.0.0.1:1").code == 2
    monkeypatch.setenv("FACECOG_SERVER", "http://127.0.0.1:1")
    assert cli("serve").code == 2
    assert parts.plans == []


def test_pictures_are_read_and_written_as_the_program_does() -> None:
    pictures = serving.FilePictures()
    grey = np.full((20, 30, 3), 90, np.uint8)
    data = pictures.encode(grey)
    assert data.startswith(b"\xff\xd8\xff")
    assert np.abs(pictures.decode(data).astype(int) - 90).max() < 3
    with pytest.raises(PictureInvalidError):
        pictures.decode(b"%PDF-1.4")


def test_a_plan_and_whom_to_ask_travel_to_other_processes() -> None:
    plan = ServerPlan(keys=Path("k"))
    settings = bootstrap.settings({"gallery": "mine"})
    ask = KeyAsker(None, prompt=False, environment={"FACECOG_KEY": "open sesame"})
    there = pickle.loads(pickle.dumps((plan, settings, ask)))
    assert there[:2] == (plan, settings)
    assert there[2](Path("g"), Lock.PASSPHRASE, 0) == "open sesame"


def refused(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    """What the real program says to a server that it does not start."""
    code = main(["serve", "--json", *words])
    return code, json.loads(capsys.readouterr().out)["error"]["code"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--host", "0.0.0.0"], "exposed"),
        (["--host", "::", "--behind-proxy"], "exposed"),
        (["--behind-proxy"], "exposed"),
        (["--tls-cert", "there-is-none.pem"], "invalid_request"),
        (["--tls-key", "there-is-none.pem"], "invalid_request"),
        (["--tls-cert", "there-is-none.pem", "--tls-key", "there-is-none.pem"], "certificate_invalid"),
        (["--keys", "there-is-none.json"], "source_not_found"),
        (["--compat", "frobnicator"], "invalid_request"),
        (["--trusted-host", "https://faces.example.org"], "invalid_request"),
        (["--host", "192.0.2.1", "--keys", "there-is-none.json"], "exposed"),
    ],
)
def test_what_is_unsafe_or_wrong_does_not_start(
    capsys: pytest.CaptureFixture[str], words: list[str], told: str
) -> None:
    assert refused(capsys, *words) == (2, told)


def test_a_public_address_needs_keys_and_tls(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "keys.json"
    bootstrap.key_file(file).add("door", [Scope.READ], now=0.0)
    assert refused(capsys, "--host", "0.0.0.0", "--keys", str(file)) == (2, "exposed")
    cert, key = certificate(tmp_path)
    assert refused(capsys, "--host", "0.0.0.0", "--tls-cert", str(cert), "--tls-key", str(key)) == (2, "exposed")


def test_an_address_in_use_is_a_known_error(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert refused(capsys, "--port", port) == (2, "address_unavailable")


def test_a_gallery_that_cannot_be_opened_is_told_before_anything_listens(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "g.facecog").write_text("this is no gallery at all" * 100, "utf-8")
    assert refused(capsys, "--port", "0", "--gallery", str(tmp_path / "g.facecog"))[0] == 2


def test_the_rules_are_those_of_the_plan(tmp_path: Path) -> None:
    file = tmp_path / "keys.json"
    key = bootstrap.key_file(file).add("door", [Scope.READ], now=0.0)
    plan = ServerPlan(host="10.0.0.1", keys=file, trusted_hosts=("faces.example.org",), requests=7, metrics=True)
    rules = serving.server_rules(plan)
    assert rules.trusted_hosts == ("localhost", "127.0.0.1", "[::1]", "10.0.0.1", "faces.example.org")
    assert rules.keys is not None
    assert rules.keys.find(key, 1.0)
    assert rules.bounds == Bounds(requests=7)
    assert rules.metrics
    assert serving.server_rules(ServerPlan()).keys is None


@pytest.mark.parametrize("names", [(), ("none",), ("",)])
def test_no_routes_of_older_programs_unless_asked_for(names: tuple[str, ...]) -> None:
    assert serving.server_rules(ServerPlan(compat=names)).compat == frozenset()


def test_all_routes_of_older_programs_or_some_by_name() -> None:
    assert serving.server_rules(ServerPlan(compat=("all",))).compat == compat.NAMES
    for name in compat.NAMES:
        assert serving.server_rules(ServerPlan(compat=(f"{name.upper()},none",))).compat == {name}
    with pytest.raises(InvalidRequestError):
        serving.server_rules(ServerPlan(compat=("frobnicator",)))


def test_unwise_keys_are_warned_of(tmp_path: Path) -> None:
    file = tmp_path / "keys.json"
    keys = bootstrap.key_file(file)
    keys.add("door", [Scope.READ], now=0.0)
    assert serving.key_warnings(ServerPlan(keys=file)) == []
    file.chmod(0o644)
    [told] = serving.key_warnings(ServerPlan(keys=file))
    assert "chmod 600" in told
    keys.revoke("door")
    [told] = serving.key_warnings(ServerPlan(keys=file))
    assert "nobody is let in" in told
    assert serving.key_warnings(ServerPlan()) == []


def test_warnings_are_told_on_standard_error(cli: Cli, monkeypatch: pytest.MonkeyPatch, parts: FakeParts) -> None:
    def serve(self: FakeParts, settings: object, plan: object, ask: object, ready: object) -> None:
        assert callable(ready)
        ready(ServerReady("http://127.0.0.1:1", True, (), 1, ("beware of the dog",)))

    monkeypatch.setattr(FakeParts, "serve", serve)
    served = cli("serve", "--json")
    assert served.err.splitlines() == ["facecog: beware of the dog", "facecog: serving at http://127.0.0.1:1"]


def test_known_errors_of_a_server_have_codes_of_their_own() -> None:
    codes = [
        each.code
        for module in (exposure, key_file, processes)
        for each in vars(module).values()
        if isinstance(each, type) and issubclass(each, FaceCogError) and each.__module__ == module.__name__
    ]
    assert len(codes) == len(set(codes)) >= 6
