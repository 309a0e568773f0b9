"""The project's own version and what CHANGELOG.md says of it."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from dataclasses import dataclass
from datetime import UTC, date, datetime

from identity import ROOT
from running import PackagingError

_HEADING = re.compile(r"^## (?P<version>\d+\.\d+\.\d+\S*?)(?:,? (?P<said>.*))?$")


@dataclass(frozen=True)
class Release:
    """One heading of CHANGELOG.md. `day` is None while the version is not released."""

    version: str
    day: date | None
    changes: tuple[str, ...]


def project_version() -> str:
    """The version that pyproject.toml gives."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"])


def releases(text: str | None = None) -> list[Release]:
    """Every version of CHANGELOG.md (or of `text`), newest first."""
    lines = (text if text is not None else (ROOT / "CHANGELOG.md").read_text("utf-8")).splitlines()
    found: list[tuple[re.Match[str], list[str]]] = []
    for line in lines:
        heading = _HEADING.match(line)
        if heading:
            found.append((heading, []))
        elif found:
            found[-1][1].append(line)
    return [Release(heading["version"], _day(heading["said"] or ""), _changes(body)) for heading, body in found]


def release(version: str) -> Release:
    """What CHANGELOG.md says of one version; a version that it does not name is a failure."""
    for each in releases():
        if each.version == version:
            return each
    raise PackagingError(f"CHANGELOG.md does not name version {version}", f"Write a heading: ## {version}, YYYY-MM-DD")


def moment() -> datetime:
    """When the sources were made: SOURCE_DATE_EPOCH, else the last commit, else now. Packages carry it everywhere."""
    told = os.environ.get("SOURCE_DATE_EPOCH") or _commit_time()
    return datetime.fromtimestamp(int(told), UTC) if told else datetime.now(UTC)


def _commit_time() -> str:
    done = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, check=False, capture_output=True, text=True)
    return done.stdout.strip() if done.returncode == 0 else ""


def _day(said: str) -> date | None:
    match = re.search(r"\d{4}-\d{2}-\d{2}", said)
    return date.fromisoformat(match[0]) if match else None


def _changes(body: list[str]) -> tuple[str, ...]:
    """The points of a list, each as one line without Markdown's links and marks."""
    points: list[str] = []
    for line in body:
        if line.startswith("- "):
            points.append(line[2:].strip())
        elif line.startswith("  ") and points:
            points[-1] += " " + line.strip()
    return tuple(_plain(point) for point in points)


def _plain(text: str) -> str:
    return re.sub(r"[*`]", "", re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text))
