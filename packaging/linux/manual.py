"""The manual page facecog(1), made from the commands themselves, so that it cannot tell of others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import typer

import identity
import releases
from facecog_desktop.cli.app import assembled

_MARKUP = re.compile(r"\[/?[a-z #]+\]")

_EXIT = (
    ("0", "Done."),
    ("1", "A bug; its report is on standard error."),
    ("2", "A known failure: one line and a hint on standard error."),
    ("3", "Done, and the answer is no: different people, nobody known, or findings."),
    ("130", "Interrupted."),
)
_ENVIRONMENT = (
    ("FACECOG_GALLERY", "The gallery, as with --gallery."),
    ("FACECOG_SERVER", "The server, as with --server."),
    ("FACECOG_API_KEY", "The key for the server."),
    ("FACECOG_KEY_FILE", "The file with the passphrase of an encrypted gallery, as with --key-file."),
    ("FACECOG_KEY", "That passphrase itself."),
)
_FILES = (
    ("~/.local/share/facecog/gallery.facecog", "The gallery: people, photos, log. Its backups lie beside it."),
    ("~/.config/facecog", "The settings."),
    ("~/.cache/facecog", "What can be made again."),
    ("~/.local/state/facecog/log", "The program's own logs."),
)
_NO_ACCESS_CONTROL = (
    "A printed photo or a telephone's screen held before the camera is recognised as the person it shows. "
    "Never open a door or unlock anything by it."
)


def page(version: str) -> str:
    """The whole page in the man macros."""
    day = releases.moment().strftime("%Y-%m-%d")
    program = typer.main.get_command(assembled())
    name = identity.PROGRAM
    lines = [
        f'.TH {name.upper()} 1 "{day}" "{identity.NAME} {version}" "User commands"',
        ".nh",
        ".SH NAME",
        rf"{name} \- recognise the people you know on a live picture",
        ".SH SYNOPSIS",
        f".B {name}",
        r"[\fIoptions\fR] [\fIcommand\fR] [\fIarguments\fR]",
        ".SH DESCRIPTION",
        *_paragraph(str(program.help or "")),
        ".SH OPTIONS",
        "These may stand before or after the command.",
        *_options(program),
        ".SH COMMANDS",
    ]
    everywhere = {option for parameter in program.params for option in parameter.opts}
    for words, command in commands(program):
        lines += _command(words, command, everywhere)
    lines += [".SH EXIT STATUS", *_table(_EXIT), ".SH ENVIRONMENT", *_table(_ENVIRONMENT)]
    lines += [".SH FILES", *_table(_FILES), ".SH BUGS", *_paragraph(_NO_ACCESS_CONTROL)]
    return "\n".join(lines) + "\n"


def commands(command: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Every command that is not a group, with the words that call it, as the help lists them."""
    below = getattr(command, "commands", None)
    if not below:
        yield path, command
        return
    for name, each in below.items():
        if not each.hidden:
            yield from commands(each, (*path, name))


def _command(words: tuple[str, ...], command: Any, everywhere: set[str]) -> list[str]:
    """A command's heading, what it does, and its own options (not those that every command has)."""
    arguments = " ".join(_argument(each) for each in command.params if each.param_type_name == "argument")
    called = f"{identity.PROGRAM} {' '.join(words)} {arguments}".strip()
    return [f".SS {_quoted(called)}", *_paragraph(str(command.help or "")), *_options(command, everywhere)]


def _argument(parameter: Any) -> str:
    name = parameter.metavar or parameter.name.upper()
    many = "…" if parameter.nargs != 1 and not name.endswith("…") else ""
    return f"{name}{many}" if parameter.required else f"[{name}{many}]"


def _options(command: Any, told: set[str] | None = None) -> list[str]:
    """One tagged paragraph an option, those told already left out."""
    lines = []
    for option in command.params:
        hidden = option.param_type_name == "argument" or getattr(option, "hidden", False)
        if hidden or set(option.opts) <= (told or set()):
            continue
        names = [*option.opts, *option.secondary_opts]
        tag = ", ".join(rf"\fB{_escaped(name)}\fR" for name in names)
        value = "" if option.is_flag else rf" \fI{_escaped(option.metavar or option.name.upper())}\fR"
        lines += [".TP", tag + value, *_paragraph(str(option.help or ""), begin=False)]
    return lines


def _table(rows: tuple[tuple[str, str], ...]) -> list[str]:
    return [line for name, said in rows for line in (".TP", rf"\fB{_escaped(name)}\fR", _escaped(said))]


def _paragraph(text: str, *, begin: bool = True) -> list[str]:
    """Text as roff: one sentence a line is not asked for, but no line may look like a request."""
    plain = _MARKUP.sub("", text).replace("\b", "").replace("\f", "\n\n")
    parts = [" ".join(part.split()) for part in plain.split("\n\n")]
    first = [".PP"] if begin else []
    lines = [line for part in parts if part for line in (".PP", _escaped(part))]
    return first + lines[1:]


def _quoted(text: str) -> str:
    return '"' + _escaped(text).replace('"', r"\(dq") + '"'


def _escaped(text: str) -> str:
    """A word or line that roff takes as it stands: minus signs for people to copy, no control characters."""
    escaped = text.replace("\\", r"\e").replace("-", r"\-").replace("…", "...").replace("’", "'")
    return r"\&" + escaped if escaped.startswith((".", "'")) else escaped
