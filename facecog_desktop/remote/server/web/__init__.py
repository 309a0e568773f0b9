"""The web page at `/`: register, recognise and compare from a browser."""

from __future__ import annotations

from fastapi import FastAPI


def add_routes(app: FastAPI) -> None:
    """Add the page and its files."""
