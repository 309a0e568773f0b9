"""One run of the program: the common options, the parts it works with and where it prints."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from facecog_desktop.cli.running.output import Output
from facecog_desktop.cli.running.parts import KeptGallery, KeptPeople, Parts
from facecog_desktop.cli.running.passphrases import first_line
from facecog_desktop.core.errors import OnServerError
from facecog_desktop.core.ports.program import FaceService
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.server.link import LinkState, LinkStatus
from facecog_desktop.settings import Settings

WITH_VALUE = frozenset({"--gallery", "--server", "--api-key-file", "--key-file"})
"""The options of every command that are followed by a value."""


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
    """What a command gets. `ends` closes, once the command is done, what it has opened."""

    parts: Parts
    output: Output
    options: Options = field(default_factory=Options)
    ends: ExitStack = field(default_factory=ExitStack)

    def settings(self, overrides: Mapping[str, Any] | None = None) -> Settings:
        """The settings in force: the options win over the environment, which wins over the settings file.

        Raises SettingInvalidError, and what reading the key's file raises.
        """
        given = dict(overrides or {})
        options = self.options
        if options.gallery is not None:
            given["gallery"] = options.gallery
        if options.server is not None:
            given["server"] = options.server
        if options.api_key_file is not None:
            given["api_key"] = first_line(options.api_key_file, "the server's key")
        return self.parts.settings(given)

    def local(self) -> LocalService:
        """The service over the gallery's file. Raises OnServerError."""
        return self.parts.service(self._settings_here())

    def gallery(self) -> KeptGallery:
        """The gallery's file, without any engine. Raises OnServerError."""
        return self.parts.gallery(self._settings_here())

    def people(self) -> KeptPeople:
        """The people of the gallery in force, without any engine: those of the server where there is one."""
        settings = self.settings()
        if not settings.server:
            return self.parts.gallery(settings)
        server = self.parts.remote(settings)
        self.ends.callback(server.close)
        return server

    def service(self, settings: Settings) -> FaceService:
        """The service in force. Of a server it is known then whether it is there, and what has waited is sent.

        Raises what says that it is no server of this program, or does not let this computer in.
        """
        if not settings.server:
            return self.parts.service(settings)
        client = self.parts.client(settings)
        self.ends.callback(client.close)
        client.link.ask()
        status = client.link.status
        if status.error is not None and status.state is not LinkState.OFFLINE:
            raise status.error
        self._tell_refused(status)
        return client

    def prepare(self, service: FaceService) -> None:
        """Let the engine see kept photos that it has not seen yet, after a change of the engine. Can be interrupted.

        A server does that itself.
        """

        def told(done: int, total: int) -> None:
            self.output.note(f"facecog: the engine is new: {done} of {total} kept photos looked at")

        if isinstance(service, LocalService):
            for sample in service.reembed(told):
                self.output.note(f"facecog: the kept photo {sample} is damaged and recognises nobody")

    def _settings_here(self) -> Settings:
        settings = self.settings()
        if settings.server:
            raise OnServerError("this is done on the server's computer, where the gallery's file is")
        return settings

    def _tell_refused(self, status: LinkStatus) -> None:
        for each in status.refused:
            why = "" if each.refused is None else f": {each.refused.message}"
            self.output.note(f"facecog: the server has not taken {each.name}{why}")
