"""One run of the program: the common options, the parts it works with and where it prints."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from facecog_desktop.cli.failures import NotOfferedError
from facecog_desktop.cli.output import Output
from facecog_desktop.cli.parts import KeptGallery, Parts
from facecog_desktop.service.local import LocalService
from facecog_desktop.settings import Settings


@dataclass(frozen=True, slots=True)
class Options:
    """The options every command has. None: not given here."""

    gallery: str | None = None
    server: str | None = None
    api_key_file: Path | None = None
    key_file: Path | None = None
    json: bool = False
    verbose: bool = False

    def within(self, outer: Options) -> Options:
        """These, completed by the ones given before the command's name."""
        return Options(
            gallery=outer.gallery if self.gallery is None else self.gallery,
            server=outer.server if self.server is None else self.server,
            api_key_file=outer.api_key_file if self.api_key_file is None else self.api_key_file,
            key_file=outer.key_file if self.key_file is None else self.key_file,
            json=self.json or outer.json,
            verbose=self.verbose or outer.verbose,
        )


@dataclass(frozen=True, slots=True)
class Run:
    """What a command gets."""

    parts: Parts
    output: Output
    options: Options = field(default_factory=Options)

    def settings(self, overrides: Mapping[str, Any] | None = None) -> Settings:
        """The settings in force: the options win over the environment, which wins over the settings file.

        Raises SettingInvalidError, NotOfferedError.
        """
        given = dict(overrides or {})
        if self.options.gallery is not None:
            given["gallery"] = self.options.gallery
        settings = self.parts.settings(given)
        if self.options.server or self.options.api_key_file or settings.server:
            raise NotOfferedError("a recognition server cannot be used yet")
        return settings

    def service(self) -> LocalService:
        """The service over the gallery in force."""
        return self.parts.service(self.settings())

    def gallery(self) -> KeptGallery:
        """The gallery in force, without any engine."""
        return self.parts.gallery(self.settings())

    def prepare(self, service: LocalService) -> None:
        """Let the engine see kept photos that it has not seen yet, after a change of the engine. Can be interrupted."""

        def told(done: int, total: int) -> None:
            self.output.note(f"facecog: the engine is new: {done} of {total} kept photos looked at")

        for sample in service.reembed(told):
            self.output.note(f"facecog: the kept photo {sample} is damaged and recognises nobody")
