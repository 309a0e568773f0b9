"""What can be wrong with another gallery or an export as a whole. What is wrong with one file is in service/intake."""

from __future__ import annotations

from facecog_desktop.core.errors import FaceCogError


class FormatUnknownError(FaceCogError):
    """It cannot be told what the file or folder is, or it is not what it was said to be."""

    code = "format_unknown"
    hint = "Say what it is with --format; facecog people import --help lists the formats."


class ArchiveDamagedError(FaceCogError):
    """The file is cut short, altered or does not parse."""

    code = "archive_damaged"
    hint = "Copy the file again, or use another copy. What was taken in before stays."


class ArchiveNewerError(FaceCogError):
    """The export was written by a newer version of the program."""

    code = "archive_newer"
    hint = "Install the newest FaceCog Desktop; nothing was taken in."


class PassphraseNeededError(FaceCogError):
    """The export is sealed with a passphrase."""

    code = "passphrase_needed"
    hint = "Put the passphrase into a file and name it with --passphrase-file."


class WrongPassphraseError(FaceCogError):
    """The passphrase does not open the export (or its first bytes are damaged)."""

    code = "wrong_passphrase"
    hint = "Capitals and blanks count. Without the passphrase nobody can read the export."


class PickleRefusedError(FormatUnknownError):
    """The file is, or holds, a Python pickle, which runs whatever program is in it when it is read."""

    code = "pickle_refused"
    hint = "Where the file was made, save it again as .npz with names and encodings as plain arrays, or as JSON."
