"""The routes of older programs, field for field, each program a module. Off unless asked for by name."""

from __future__ import annotations

from collections.abc import Collection

from fastapi import FastAPI

NAMES: frozenset[str] = frozenset()
"""Every older program whose routes can be asked for."""


def add_routes(app: FastAPI, names: Collection[str]) -> None:
    """Add the routes of these programs."""
