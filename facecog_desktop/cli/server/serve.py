"""`facecog serve`: the same verbs for other computers and programs, over HTTP."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from facecog_desktop.bootstrap.serving import ServerPlan, ServerReady
from facecog_desktop.cli.running.failures import UsageError
from facecog_desktop.cli.running.output import DONE, Output
from facecog_desktop.cli.running.passphrases import KeyAsker
from facecog_desktop.cli.running.run import Run


class LogFormat(StrEnum):
    """How the lines of the log are written."""

    TEXT = "text"
    JSON = "json"


def serve(
    run: Run,
    *,
    host: Annotated[str, typer.Option(metavar="ADDRESS", help="Where to listen.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 finds a free one.")] = 8000,
    keys: Annotated[Path | None, typer.Option(metavar="FILE", help="Ask for the keys of: facecog keys add.")] = None,
    compat: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Routes of older programs: all, none, or names of them.")
    ] = None,
    tls_cert: Annotated[Path | None, typer.Option(metavar="FILE", help="Certificate (PEM), with its chain.")] = None,
    tls_key: Annotated[Path | None, typer.Option(metavar="FILE", help="Its key (PEM).")] = None,
    behind_proxy: Annotated[
        bool, typer.Option("--behind-proxy", help="A proxy adds TLS; only it reaches this address.")
    ] = False,
    trusted_host: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="A name that the server may be asked by. Repeatable.")
    ] = None,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Processes, each with models of its own.")] = 1,
    requests: Annotated[
        int | None, typer.Option(min=0, metavar="N", help="A minute of one caller, in each process. 0: no limit.")
    ] = None,
    metrics: Annotated[bool, typer.Option("--metrics", help="Figures for Prometheus at /metrics.")] = False,
    docs: Annotated[bool, typer.Option("--docs", help="The description of the API at /openapi.json, /docs.")] = False,
    log_format: Annotated[LogFormat, typer.Option(help="Lines of the log on standard error.")] = LogFormat.TEXT,
) -> int:
    """Serves the gallery to other computers and programs, until Ctrl-C."""
    plan = ServerPlan(
        host=host,
        port=port,
        keys=keys,
        compat=tuple(compat or ()),
        tls_cert=tls_cert,
        tls_key=tls_key,
        behind_proxy=behind_proxy,
        trusted_hosts=tuple(trusted_host or ()),
        workers=workers,
        metrics=metrics,
        documented=docs,
        json_log=log_format is LogFormat.JSON,
        requests=requests,
    )
    settings = run.settings()
    if run.options.server or settings.server:
        raise UsageError("a server offers the gallery of its own computer", "Leave --server and FACECOG_SERVER out.")
    # Several processes would ask the terminal at the same time.
    ask = KeyAsker(run.options.key_file, prompt=workers == 1, environment=dict(os.environ))
    run.parts.serve(settings, plan, ask, lambda ready: _tell(run.output, ready))
    return DONE


def _tell(output: Output, ready: ServerReady) -> None:
    for warning in ready.warnings:
        output.note(f"facecog: {warning}")
    output.note(f"facecog: serving at {ready.address}")
    if output.json:
        output.document(
            {"address": ready.address, "keys": ready.keys, "compat": list(ready.compat), "workers": ready.workers}
        )
