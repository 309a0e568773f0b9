"""Every setting once: label, range, default, help. Only differences from the defaults are stored."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from facecog_desktop import paths
from facecog_desktop.core.errors import SettingInvalidError
from facecog_desktop.core.log.checkin import CheckIn
from facecog_desktop.core.text import text


class Theme(StrEnum):
    """The window's colours."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(StrEnum):
    """The window's words."""

    SYSTEM = ""
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    CHINESE = "zh_CN"
    ARABIC = "ar"


class WhenOffline(StrEnum):
    """Who names faces while the server is away."""

    LOCAL = "local"
    SAY = "say"


class Detector(StrEnum):
    """Which network finds faces."""

    AUTOMATIC = "automatic"
    HOG = "hog"
    CNN = "cnn"


class Settings(BaseSettings):
    """Values in force: defaults, then the settings file, then FACECOG_* of the environment."""

    model_config = SettingsConfigDict(env_prefix="FACECOG_", frozen=True, extra="ignore")

    gallery: str = Field(
        default="",
        title="Gallery",
        description="The gallery's file, or postgresql://… of a database; empty: in your data folder.",
    )
    server: str = Field(
        default="", title="Server", description="Address of a recognition server; empty: this computer."
    )
    api_key: str = Field(default="", title="Server key", description="The key of the recognition server.")
    server_private: bool = Field(
        default=False,
        title="Send numbers only",
        description="No picture of a face travels to the server, only its 128 numbers.",
    )
    when_offline: WhenOffline = Field(
        default=WhenOffline.LOCAL,
        title="When the server is away",
        description="The gallery of this computer names faces, or the window says offline and names nobody.",
    )
    camera: str = Field(default="", title="Camera", description="Name of the camera to use; empty: the first one.")
    mirror: bool = Field(default=True, title="Mirror the picture", description="Show cameras as in a mirror.")
    show_landmarks: bool = Field(
        default=False, title="Show landmarks", description="Draw the points found on each face."
    )
    recent_sources: bool = Field(
        default=True,
        title="Remember recent sources",
        description="List the last eight cameras, videos, folders and addresses on the Live page, without passwords.",
    )
    theme: Theme = Field(default=Theme.SYSTEM, title="Theme", description="Colours of the window.")
    language: Language = Field(
        default=Language.SYSTEM,
        title="Language",
        description="Words, numbers and dates of the window: en, de, es, zh_CN, ar; empty: as the system.",
    )
    tray: bool = Field(
        default=False,
        title="Icon in the tray",
        description="It shows whether the camera is on; closing the window hides it there.",
    )
    tray_recognise: bool = Field(
        default=False,
        title="Keep recognising in the tray",
        description="The camera stays on while the window is hidden there; the icon shows it.",
    )
    detector: Detector = Field(
        default=Detector.AUTOMATIC,
        title="Detector",
        description="HOG is steady, CNN finds turned and covered faces too.",
    )
    threshold: float = Field(
        default=0.0,
        ge=0.0,
        le=1.2,
        title="Threshold",
        description="Largest distance that counts as known; 0 chooses it from the gallery's size.",
    )
    min_face: int = Field(
        default=60,
        ge=20,
        le=400,
        title="Smallest face",
        description="Faces narrower than this many pixels are not sought.",
    )
    looks_per_second: float = Field(
        default=1.0,
        ge=0.1,
        le=30.0,
        title="Looks a second",
        description="How often a settled face is identified again.",
    )
    votes: int = Field(
        default=3, ge=1, le=20, title="Votes", description="How many looks must agree before a name is shown."
    )
    rec_area: float = Field(
        default=0.05, ge=0.0, le=1.0, title="REC from", description="Part of the picture a face must fill to show REC."
    )
    backup_days: int = Field(
        default=1,
        ge=0,
        le=365,
        title="Back up every",
        description="Days after which a changed gallery is copied by itself; 0: never.",
    )
    backups_kept: int = Field(
        default=5,
        ge=1,
        le=100,
        title="Backups kept",
        description="How many of the copies made by themselves are kept; older ones go.",
    )
    retention_days: int = Field(
        default=0,
        ge=0,
        le=36500,
        title="Keep people for",
        description="Days after which whoever was neither seen nor changed is listed to be erased; 0: for ever.",
    )
    keep_stranger_crops: bool = Field(
        default=False,
        title="Keep strangers' faces",
        description="Store a picture of faces that are nobody's in the log of visits.",
    )

    log: bool = Field(
        default=True,
        title="Log visits",
        description="Write down who was in view, from when to when, with the best picture of known people.",
    )
    check_in: CheckIn = Field(
        default=CheckIn.OFF,
        title="Check-in",
        description="Mark who comes: once a day, or coming in and going out in turn.",
    )
    cooldown: int = Field(
        default=300,
        ge=0,
        le=86400,
        title="Cooldown",
        description="Seconds after a check-in in which the same person makes no other.",
    )
    proof_of_life: bool = Field(
        default=False,
        title="Ask for proof of life when checking in",
        description="Blink and turn the head as told. Meant against photos and films, not masks; no access control.",
    )
    check_in_sound: bool = Field(
        default=False, title="Check-in sound", description="Beep when somebody has checked in."
    )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """What is given wins over the environment; no other file is read."""
        return init_settings, env_settings


def settings_file() -> Path:
    """Where differences from the defaults are kept."""
    return paths.config_folder() / "settings.json"


def load(path: Path | None = None) -> Settings:
    """Read the settings file, if any. Raises SettingInvalidError naming the first wrong value."""
    stored = _stored(path or settings_file())
    environment = {name.upper() for name in os.environ}
    return checked({key: value for key, value in stored.items() if f"FACECOG_{key.upper()}" not in environment})


def checked(values: Mapping[str, Any]) -> Settings:
    """Settings of these values; the environment counts for those not given. Raises SettingInvalidError."""
    try:
        return Settings(**values)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise SettingInvalidError(
            text("{where}: {reason} (it is {value})", where=where, reason=first["msg"], value=repr(first["input"]))
        ) from error


def changed(settings: Settings, **changes: Any) -> Settings:
    """The settings with these changes, which win over the environment too. Raises SettingInvalidError."""
    return checked({**settings.model_dump(), **changes})


def differences(settings: Settings) -> dict[str, Any]:
    """What is not as the defaults say, ready for JSON."""
    fields = type(settings).model_fields
    values = settings.model_dump(mode="json")
    return {key: value for key, value in values.items() if value != fields[key].default}


def save(settings: Settings, path: Path | None = None) -> None:
    """Store the differences: written whole beside the file, then renamed over it."""
    _write(differences(settings), path or settings_file())


def store(path: Path | None = None, **changes: Any) -> None:
    """Change these settings in the file and nothing else: what the environment says is not written down.

    Raises SettingInvalidError.
    """
    path = path or settings_file()
    values = {**_stored(path), **changes}
    checked(values)
    fields = Settings.model_fields
    _write({key: value for key, value in values.items() if key not in fields or value != fields[key].default}, path)


def _stored(path: Path) -> dict[str, Any]:
    """What the file says; nothing where there is none."""
    if not path.is_file():
        return {}
    try:
        stored = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise SettingInvalidError(
            text("the settings file cannot be read: {path}: {reason}", path=path, reason=str(error))
        ) from error
    if not isinstance(stored, dict):
        raise SettingInvalidError(text("the settings file is not a table of settings: {path}", path=path))
    return stored


def _write(values: Mapping[str, Any], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(values, file, indent=2, ensure_ascii=False)
        file.flush()
        os.fsync(file.fileno())
    Path(name).replace(path)
