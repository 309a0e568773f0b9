"""Where there is no browser: skipped with a reason, but a failure where CI has to have one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.remote.server.web import browsing


@pytest.fixture
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "chromium"
    monkeypatch.setattr(browsing, "CHROMIUM", path)
    return path


def test_without_a_browser_its_tests_are_skipped(nowhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="there is no"):
        browsing.need_chromium()


def test_ci_has_to_have_a_browser(nowhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="there is no"):
        browsing.need_chromium()


def test_a_browser_that_is_there_is_used(nowhere: Path) -> None:
    nowhere.touch()
    browsing.need_chromium()
