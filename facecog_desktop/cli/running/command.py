"""Turns a verb, a plain function of a Run, into a command that also takes the common options."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Annotated, Any

import typer

from facecog_desktop import __version__
from facecog_desktop.cli.running.backing import back_up
from facecog_desktop.cli.running.output import Output
from facecog_desktop.cli.running.parts import Parts
from facecog_desktop.cli.running.passphrases import KeyAsker
from facecog_desktop.cli.running.run import Options, Run

Verb = Callable[..., int]
"""(run, its own arguments and options) -> exit code. Options are keyword arguments annotated for typer."""

_PANEL = "Common options, before or after the command"
_HELP = {"help_option_names": ["-h", "--help"]}


@dataclass(frozen=True, slots=True)
class Started:
    """What travels from a group of commands to the command."""

    parts: Parts
    options: Options


def add_command(group: typer.Typer, name: str, verb: Verb, *, writes: bool = False) -> None:
    """Offer `verb` as `name` in the group; its docstring is the help. `writes`: a backup may be due after it."""
    group.command(name, context_settings=dict(_HELP))(with_common_options(verb, writes=writes))


def add_group(parent: typer.Typer, name: str, explanation: str) -> typer.Typer:
    """A group of commands that takes the common options before the command's name, too."""
    group = typer.Typer(help=explanation, rich_markup_mode="rich", context_settings=dict(_HELP))

    @group.callback()
    @with_context
    def remember(context: typer.Context, given: Options) -> None:
        context.obj = Started(context.obj.parts, given)

    parent.add_typer(group, name=name)
    return group


def with_context(function: Callable[[typer.Context, Options], None]) -> Callable[..., None]:
    """A typer callback that gets the common options given so far as one value."""

    def called(**given: Any) -> None:
        context = given["context"]
        function(context, _options(given).within(context.obj.options))

    return _as_typer_sees_it(called, [], function.__doc__)


def with_common_options(verb: Verb, *, writes: bool = False) -> Callable[..., None]:
    """A typer command that runs the verb and ends with its exit code."""

    def called(**given: Any) -> None:
        context: typer.Context = given.pop("context")
        started: Started = context.obj
        options = _options(given).within(started.options)
        own = {name: value for name, value in given.items() if name not in _COMMON}
        output = Output(json=options.json, out=sys.stdout, err=sys.stderr)
        started.parts.ask_for_keys(KeyAsker(options.key_file, prompt=True))
        run = Run(started.parts, output, options)
        with run.ends:
            code = verb(run, **own)
            if writes:
                back_up(run)
        raise typer.Exit(code)

    parameters = list(inspect.signature(verb, eval_str=True).parameters.values())
    return _as_typer_sees_it(called, parameters[1:], verb.__doc__)


def _print_version(wanted: bool) -> None:
    if wanted:
        Output(json=False, out=sys.stdout, err=sys.stderr).text(f"facecog {__version__}")
        raise typer.Exit


def _common(  # noqa: PLR0917  (never called, see below)
    gallery: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help="The gallery's file or postgresql://… address. Also FACECOG_GALLERY. Default: in your data folder.",
            rich_help_panel=_PANEL,
        ),
    ] = None,
    server: Annotated[
        str | None,
        typer.Option(
            metavar="URL",
            help='Use the people of a recognition server. Also FACECOG_SERVER. "": those of this computer.',
            rich_help_panel=_PANEL,
        ),
    ] = None,
    api_key_file: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="File with the server's key. Also FACECOG_API_KEY.", rich_help_panel=_PANEL),
    ] = None,
    key_file: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="File whose first line is the passphrase or the recovery key of an encrypted gallery. Also "
            "FACECOG_KEY_FILE, or the passphrase itself in FACECOG_KEY. Else it is asked on a terminal.",
            rich_help_panel=_PANEL,
        ),
    ] = None,
    json: Annotated[
        bool,
        typer.Option("--json", help="JSON on standard output, messages on standard error.", rich_help_panel=_PANEL),
    ] = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Tell more on standard error.", rich_help_panel=_PANEL)
    ] = False,
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            help="Show the version and end.",
            is_eager=True,
            callback=_print_version,
            rich_help_panel=_PANEL,
        ),
    ] = False,
) -> None:
    """Never called: its signature is the list of the common options."""


_COMMON = inspect.signature(_common, eval_str=True).parameters


def _options(given: dict[str, Any]) -> Options:
    return Options(**{field.name: given[field.name] for field in fields(Options)})


def _as_typer_sees_it(
    function: Callable[..., None], own: list[inspect.Parameter], explanation: str | None
) -> Callable[..., None]:
    """`function` with a signature of the context, its own parameters and the common options."""
    keyword = inspect.Parameter.KEYWORD_ONLY
    context = inspect.Parameter("context", keyword, annotation=typer.Context)
    parameters = [context, *(item.replace(kind=keyword) for item in (*own, *_COMMON.values()))]
    # typer reads signatures; a function has no typed attribute for one
    vars(function)["__signature__"] = inspect.Signature(parameters)
    function.__annotations__ = {item.name: item.annotation for item in parameters}
    function.__doc__ = in_paragraphs(explanation or "")
    return function


def in_paragraphs(text: str) -> str:
    """The text without the line breaks of its source: one line a paragraph."""
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in inspect.cleandoc(text).split("\n\n"))
