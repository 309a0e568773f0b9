"""Assembles the commands and turns whatever happens into an exit code (the table is in the user guide)."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import typer

from facecog_desktop import bootstrap
from facecog_desktop.cli import original
from facecog_desktop.cli.compare import compare
from facecog_desktop.cli.evaluate import bench, evaluate, liveness
from facecog_desktop.cli.events import events, strangers
from facecog_desktop.cli.people import (
    calibrating,
    doctoring,
    exchange,
    keeping,
    look_alikes,
    mapping,
    people,
    protecting,
)
from facecog_desktop.cli.program import doctor, gui, models, self_test
from facecog_desktop.cli.recognise import embed, recognise
from facecog_desktop.cli.register import register
from facecog_desktop.cli.running.command import Started, add_command, add_group, with_context
from facecog_desktop.cli.running.failures import ReaderGoneError, UsageError
from facecog_desktop.cli.running.output import DONE, INTERRUPTED, KNOWN_ERROR, Output, error_document
from facecog_desktop.cli.running.parts import Parts
from facecog_desktop.cli.running.run import Options, Run
from facecog_desktop.cli.server import keys, serve
from facecog_desktop.core.errors import FaceCogError

PROGRAM = "facecog"


def main(arguments: Sequence[str] | None = None, *, parts: Parts = bootstrap) -> int:
    """Run one command line (without the program's name) and return the exit code. A bug is raised as it is.

    0 done, 2 a known error, 3 done and the answer is no, 130 interrupted.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    output = Output(json=_wants_json(given), out=sys.stdout, err=sys.stderr)
    try:
        with _telling_more(_wants(given, "-v", "--verbose")):
            return _run(given, parts)
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except ImportError as error:
        # ONNX Runtime makes one of an interrupt that meets it while it is loaded.
        if isinstance(error.__cause__, KeyboardInterrupt):
            return INTERRUPTED
        raise
    except ReaderGoneError:
        return DONE
    except FaceCogError as error:
        return _fail(error, output)
    except typer.TyperException as error:
        return _fail(_as_known(error), output)


def assembled(*, alone: bool = False) -> typer.Typer:
    """Every command of this version; `alone`: none, for a line without a word, so that the window comes soon."""
    app = typer.Typer(
        help="Recognise the people you know on a live picture, on your own computer. Without a command: the window.",
        add_completion=False,
        invoke_without_command=True,
        rich_markup_mode="rich",
        context_settings={"help_option_names": ["-h", "--help"]},
    )

    @app.callback()
    @with_context
    def start(context: typer.Context, given: Options) -> None:
        parts = context.obj.parts
        context.obj = Started(parts, given)
        if context.invoked_subcommand is None:
            output = Output(json=given.json, out=sys.stdout, err=sys.stderr)
            raise typer.Exit(gui.gui(Run(parts, output, given)))

    if not alone:
        _add_all(app)
    return app


def _add_all(app: typer.Typer) -> None:
    add_command(app, "gui", gui.gui)
    add_command(app, "register", register.register, writes=True)
    add_command(app, "recognise", recognise.recognise)
    add_command(app, "compare", compare.compare)
    _add_people(app)
    _add_log(app)
    _add_server(app)
    add_command(app, "embed", embed.embed)
    group = add_group(app, "evaluate", "How often the program is right.")
    add_command(group, "verify", evaluate.verify)
    add_command(group, "identify", evaluate.identify)
    add_command(group, "liveness", liveness.liveness)
    add_command(app, "bench", bench.bench)
    group = add_group(app, "models", "The model files.")
    add_command(group, "list", models.list_models)
    add_command(group, "verify", models.verify)
    add_command(group, "build", models.build)
    add_command(app, "doctor", doctor.doctor)
    add_command(app, "self-test", self_test.self_test)


def _add_people(app: typer.Typer) -> None:
    group = add_group(app, "people", "The gallery's people.")
    add_command(group, "list", people.list_people)
    add_command(group, "show", people.show)
    add_command(group, "rename", people.rename, writes=True)
    add_command(group, "forget", people.forget, writes=True)
    add_command(group, "restore", keeping.restore)
    add_command(group, "merge", keeping.merge, writes=True)
    add_command(group, "move", keeping.move, writes=True)
    add_command(group, "split", keeping.split, writes=True)
    add_command(group, "consent", keeping.consent, writes=True)
    add_command(group, "purge", keeping.purge, writes=True)
    add_command(group, "audit", keeping.audit)
    add_command(group, "backup", keeping.backup)
    add_command(group, "salvage", keeping.salvage)
    add_command(group, "encrypt", protecting.encrypt)
    add_command(group, "decrypt", protecting.decrypt)
    add_command(group, "recovery-key", protecting.recovery_key)
    add_command(group, "doctor", doctoring.doctor, writes=True)
    add_command(group, "look-alikes", look_alikes.look_alikes, writes=True)
    add_command(group, "calibrate", calibrating.calibrate)
    add_command(group, "map", mapping.gallery_map)
    add_command(group, "import", exchange.import_people, writes=True)
    add_command(group, "export", exchange.export_people)


def _add_log(app: typer.Typer) -> None:
    group = add_group(app, "events", "The log of visits and check-ins.")
    add_command(group, "list", events.list_events)
    add_command(group, "export", events.export_events)
    add_command(group, "strangers", strangers.strangers)
    add_command(group, "name", strangers.name_stranger, writes=True)


def _add_server(app: typer.Typer) -> None:
    add_command(app, "serve", serve.serve)
    group = add_group(app, "keys", "The keys of the server.")
    add_command(group, "add", keys.add)
    add_command(group, "list", keys.list_keys)
    add_command(group, "revoke", keys.revoke)


def _run(arguments: list[str], parts: Parts) -> int:
    whole = original.assembled() if original.is_original(arguments) else assembled(alone=not arguments)
    program: Any = typer.main.get_command(whole)
    code = program.main(
        args=gui.with_command(arguments), prog_name=PROGRAM, standalone_mode=False, obj=Started(parts, Options())
    )
    return code if isinstance(code, int) else DONE


def _wants(arguments: Sequence[str], *names: str) -> bool:
    """Whether an option stands before a `--`: must be known even where the line itself cannot be understood."""
    end = arguments.index("--") if "--" in arguments else len(arguments)
    return any(name in arguments[:end] for name in names)


def _wants_json(arguments: Sequence[str]) -> bool:
    return _wants(arguments, "--json")


def _as_known(error: typer.TyperException) -> UsageError:
    """typer's complaint about the command line as a known error."""
    context = getattr(error, "ctx", None)
    path = PROGRAM if context is None else context.command_path
    return UsageError(error.format_message(), f"See: {path} --help")


def _fail(error: FaceCogError, output: Output) -> int:
    output.failure(error)
    if output.json:
        try:
            output.document({"error": error_document(error)})
        except (ReaderGoneError, FaceCogError):
            return KNOWN_ERROR  # nobody reads it; standard error has it
    return KNOWN_ERROR


@contextmanager
def _telling_more(wanted: bool) -> Iterator[None]:
    """The program's log on standard error while the command runs."""
    log = logging.getLogger("facecog_desktop")
    if not wanted:
        yield
        return
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    before = log.level
    log.addHandler(handler)
    log.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        log.removeHandler(handler)
        log.setLevel(before)
