"""Where things lie: resources and models beside the code or in the bundle, the user's own folders elsewhere."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import platformdirs

from facecog_desktop.core.errors import ModelMissingError
from facecog_desktop.core.text import text

APP = "facecog"


def _data_root() -> Path:
    """The folder that holds resources/ and models/: the bundle, an installed package's own, or the checkout."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle)
    package = Path(__file__).resolve().parent
    installed = package / "_data"
    return installed if installed.is_dir() else package.parent


def resource(*parts: str) -> Path:
    """A file of resources/, for example resource("icons", "live.svg")."""
    return _data_root().joinpath("resources", *parts)


def model_list() -> Path:
    """models/models.toml: every model file's name, origin, sha256, licence and purpose."""
    path = _data_root() / "models" / "models.toml"
    if not path.is_file():
        raise ModelMissingError(text("the list of models is missing: {path}", path=path))
    return path


def data_folder() -> Path:
    """The user's data (the gallery); not created here."""
    return Path(platformdirs.user_data_dir(APP, appauthor=False))


def config_folder() -> Path:
    """The user's settings; not created here."""
    return Path(platformdirs.user_config_dir(APP, appauthor=False))


def cache_folder() -> Path:
    """What can be made again (converted networks); not created here."""
    return Path(platformdirs.user_cache_dir(APP, appauthor=False))


def log_folder() -> Path:
    """Rotating logs; not created here."""
    return Path(platformdirs.user_log_dir(APP, appauthor=False))


def default_gallery() -> Path:
    """The gallery used when none is named."""
    return data_folder() / "gallery.facecog"


_ROOM = 60  # bytes of the session's folder, so that a socket in it has a path that can be used


def runtime_folder() -> Path:
    """Where running programs of this user meet (sockets, locks); not created here. Gone after a restart."""
    session = os.environ.get("XDG_RUNTIME_DIR", "")
    # Short: a socket's path has room for about a hundred bytes.
    if session and len(os.fsencode(session)) <= _ROOM and Path(session).is_dir():
        return Path(session) / APP
    # Elsewhere than on Linux this folder is the user's own.
    return Path(tempfile.gettempdir()) / f"{APP}-{os.getuid() if hasattr(os, 'getuid') else 'user'}"
