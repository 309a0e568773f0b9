"""The deployment's files as its tests read them, and what they must agree on."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"
KUBERNETES = DEPLOY / "k8s"

PORT = 8000
LIVE = "/v1/health/live"
READY = "/v1/health/ready"
METRICS = "/metrics"
"""Routes that the server has."""

USER = 10001


@cache
def document(path: Path) -> dict[str, Any]:
    """The one document of a YAML file."""
    (only,) = yaml.safe_load_all(path.read_text("utf-8"))
    assert isinstance(only, dict)
    return only


def compose() -> dict[str, Any]:
    """The compose file."""
    return document(DEPLOY / "compose.yaml")


def manifest(name: str) -> dict[str, Any]:
    """A Kubernetes file without its ending."""
    return document(KUBERNETES / f"{name}.yaml")


def version() -> str:
    """The program's version."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"])


def named(requirement: str) -> str:
    """The package of a requirement, as registries write it."""
    name = re.match(r"[A-Za-z0-9._-]+", requirement.strip())
    assert name, requirement
    return re.sub(r"[-_.]+", "-", name[0]).lower()


def every_text(value: Any) -> list[str]:
    """All words within a YAML value, keys too."""
    if isinstance(value, dict):
        return [text for pair in value.items() for each in pair for text in every_text(each)]
    if isinstance(value, list):
        return [text for each in value for text in every_text(each)]
    return [str(value)]
