"""The web pages of the server: files of resources/web and some icons, read once. All they do goes through /v1."""

from __future__ import annotations

from fastapi import FastAPI

from facecog_desktop.remote.server.web.files import page_files
from facecog_desktop.remote.server.web.routes import route


def add_routes(app: FastAPI, *, documented: bool) -> None:
    """The page at / and its files below /web/; where `documented`, the reference at /docs. Raises PageMissingError."""
    for address, file in page_files(documented=documented).items():
        app.add_route(address, route(file), methods=["GET"], include_in_schema=False)
