"""`facecog people encrypt`, `decrypt` and `recovery-key`: how the gallery is protected on the disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, TextIO

import typer

from facecog_desktop.cli.people.people import is_confirmed
from facecog_desktop.cli.running.failures import UsageError
from facecog_desktop.cli.running.output import DONE
from facecog_desktop.cli.running.passphrases import new_passphrase
from facecog_desktop.cli.running.run import Run
from facecog_desktop.core.errors import OutputUnwritableError
from facecog_desktop.core.people.protection import Copies, Lock, Protected, Wish

_STEPS = 100


class With(StrEnum):
    """What --with may be."""

    AUTO = "auto"
    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105  (the name of a choice, no secret)


class Backups(StrEnum):
    """What --backups of `encrypt` may be."""

    KEEP = "keep"
    ENCRYPT = "encrypt"
    DELETE = "delete"


def encrypt(
    run: Run,
    *,
    how: Annotated[
        With, typer.Option("--with", help="Where the key is; auto: the system's keyring, else a passphrase.")
    ] = With.AUTO,
    new_passphrase_file: Annotated[
        Path | None, typer.Option(metavar="FILE", help="File whose first line is the new passphrase; else it is asked.")
    ] = None,
    remember: Annotated[
        bool, typer.Option("--remember", help="With a passphrase: let the keyring keep its key on this computer.")
    ] = False,
    change_key: Annotated[
        bool, typer.Option("--change-key", help="The gallery is encrypted already: give it a new key or passphrase.")
    ] = False,
    backups: Annotated[
        Backups, typer.Option(help="What becomes of copies in the gallery's folder that are not encrypted so.")
    ] = Backups.KEEP,
    recovery_file: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Where the recovery key is written; else it is shown.")
    ] = None,
) -> int:
    """Encrypt the whole gallery, and show the recovery key: it opens the gallery when keyring or passphrase is lost.

    Write it down. Other programs may go on reading meanwhile; whoever is interrupted has lost nothing. A gallery that
    is encrypted already stays as it is unless --change-key is given; its copies are seen to.
    """
    gallery, copies = run.gallery(), _COPIES[backups]
    state = gallery.protection()
    with _written(recovery_file) as out:
        if state.lock is not Lock.NONE and not change_key:
            done = gallery.tidy_copies(copies)
        else:
            wish = _wish(run, how, state.keyring, new_passphrase_file, remember=remember, copies=copies)
            done = _converted(run, wish)
        if out is not None:
            out.write(f"{done.recovery_key}\n")
    lines = [*_in_words(done, state.lock, change_key=change_key), *_key(done, recovery_file)]
    shown = None if recovery_file else done.recovery_key
    run.output.answer({**_document(done), "recovery_key": shown}, "\n".join(lines))
    return DONE


def decrypt(
    run: Run,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask on a terminal.")] = False,
) -> int:
    """Store the gallery without encryption again. Its copies stay encrypted, and need their key to be restored."""
    if run.gallery().protection().lock is Lock.NONE:
        raise UsageError("the gallery is not encrypted", "There is nothing to do.")
    question = "Decrypt the gallery? Whoever gets the file can then see photos and names."
    if not yes and not is_confirmed(run, question):
        raise UsageError("the gallery was not decrypted", "Answer y, or give --yes.")
    done = _converted(run, Wish(Lock.NONE))
    lines = ["The gallery is not encrypted any more.", *(f"Still encrypted: {copy}" for copy in done.left)]
    run.output.answer(_document(done), "\n".join(lines))
    return DONE


def recovery_key(
    run: Run,
    out: Annotated[Path | None, typer.Argument(help="Where it is written; left out: it is shown.")] = None,
) -> int:
    """Show the recovery key of the encrypted gallery, to be written down."""
    key = run.gallery().recovery_key()
    if not key:
        raise UsageError("the gallery is not encrypted", "Encrypt it with: facecog people encrypt")
    with _written(out) as file:
        if file is not None:
            file.write(f"{key}\n")
    document = {"recovery_key": None if out else key, "file": str(out) if out else None}
    run.output.answer(document, f"The recovery key is in {out}." if out else key)
    return DONE


_COPIES = {Backups.KEEP: Copies.KEEP, Backups.ENCRYPT: Copies.CONVERT, Backups.DELETE: Copies.DELETE}


def _wish(run: Run, how: With, keyring: str, file: Path | None, *, remember: bool, copies: Copies) -> Wish:
    if how is With.KEYRING or (how is With.AUTO and keyring and file is None):
        return Wish(Lock.KEYRING, copies=copies)
    if how is With.AUTO and not keyring:
        run.output.note("facecog: this computer has no keyring that can keep a key, so a passphrase is used")
    return Wish(Lock.PASSPHRASE, new_passphrase(file), remember, copies)


def _converted(run: Run, wish: Wish) -> Protected:
    with run.output.progress(_STEPS) as step:
        told = 0

        def go_on(done: float) -> bool:
            nonlocal told
            while told < int(done * _STEPS):
                told += 1
                step("rewriting the gallery")
            return True

        done = run.gallery().protect(wish, go_on)
    if done is None:
        raise KeyboardInterrupt  # only go_on could have said no
    return done


def _document(done: Protected) -> dict[str, Any]:
    return {
        "encryption": done.lock.value,
        "copies": list(done.copies),
        "left": list(done.left),
        "failed": list(done.failed),
    }


def _in_words(done: Protected, before: Lock, *, change_key: bool) -> list[str]:
    what = {Lock.KEYRING: "the key is in this computer's keyring", Lock.PASSPHRASE: "it is opened by the passphrase"}
    was = "is encrypted already" if before is not Lock.NONE and not change_key else "is encrypted now"
    lines = [f"The gallery {was}: {what[done.lock]}."]
    lines += [f"Seen to: {copy}" for copy in done.copies]
    lines += [f"Could not be read, and stays as it is: {copy}" for copy in done.failed]
    lines += [f"NOT encrypted with this key: {copy}" for copy in done.left if copy not in done.failed]
    if done.left:
        lines.append("Encrypt or delete these with: facecog people encrypt --backups encrypt (or delete)")
    return lines


def _key(done: Protected, out: Path | None) -> list[str]:
    if out is not None:
        return [f"The recovery key is in {out}. Keep it in another place than the gallery."]
    return [
        f"Recovery key: {done.recovery_key}",
        "Write it down: without it a lost keyring or passphrase loses everything.",
    ]


@contextmanager
def _written(path: Path | None) -> Iterator[TextIO | None]:
    """A new file for its owner's eyes only, made before anything is done; it goes where that fails.

    Raises OutputUnwritableError, also where something is there already.
    """
    if path is None:
        yield None
        return
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise OutputUnwritableError(f"{path} cannot be made: {error.strerror}", source=str(path)) from error
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            yield file
    except BaseException:
        path.unlink(missing_ok=True)
        raise
