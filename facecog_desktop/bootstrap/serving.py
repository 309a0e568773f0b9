"""The server: from settings and a plan to a running one, in one process or several."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facecog_desktop.bootstrap.documents import document_reader
from facecog_desktop.bootstrap.engines import engine
from facecog_desktop.bootstrap.galleries import gallery
from facecog_desktop.bootstrap.keys import Ask, ask_for_keys
from facecog_desktop.bootstrap.services import service
from facecog_desktop.bootstrap.uploads import film_seconds, kind_of_upload
from facecog_desktop.core.text import text
from facecog_desktop.settings import Settings

if TYPE_CHECKING:
    from facecog_desktop.core.types import Pixels
    from facecog_desktop.remote.server.keys.key_file import KeyFile
    from facecog_desktop.remote.server.parts import ServerRules

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ServerPlan:
    """How to serve. `keys` None: no key is asked for. `compat`: names of older programs, or all, or none.

    `requests` a minute of one caller; 0: no limit.
    """

    host: str = "127.0.0.1"
    port: int = 8000
    keys: Path | None = None
    compat: tuple[str, ...] = ()
    tls_cert: Path | None = None
    tls_key: Path | None = None
    behind_proxy: bool = False
    trusted_hosts: tuple[str, ...] = ()
    workers: int = 1
    metrics: bool = False
    documented: bool = False
    json_log: bool = False
    requests: int | None = None


@dataclass(frozen=True, slots=True)
class ServerReady:
    """Told when requests are answered. `warnings`: what its owner should know."""

    address: str
    keys: bool
    compat: tuple[str, ...]
    workers: int
    warnings: tuple[str, ...] = ()


def serve(settings: Settings, plan: ServerPlan, ask: Ask, ready: Callable[[ServerReady], None]) -> None:
    """Serve until SIGTERM or SIGINT. `ask`: whom each process asks for an encrypted gallery's passphrase.

    Raises what remote.server.running names, and what opening the gallery does.
    """
    from facecog_desktop.remote.server import log_lines
    from facecog_desktop.remote.server.running import exposure, processes

    exposure.check_certificate(plan.tls_cert, plan.tls_key)
    tls = (plan.tls_cert, plan.tls_key) if plan.tls_cert and plan.tls_key else None
    exposure.check_exposure(plan.host, keys=plan.keys is not None, tls=tls is not None, behind_proxy=plan.behind_proxy)
    rules = server_rules(plan)
    warnings = tuple(key_warnings(plan))
    ask_for_keys(ask)
    kept = gallery(settings)
    kept.revision()  # a gallery that cannot be opened is told before anything listens
    kept.close()
    with exposure.bound(plan.host, plan.port) as listening:
        address = exposure.address_of(listening, plan.host, tls=tls is not None)
        told = ServerReady(address, rules.keys is not None, tuple(sorted(rules.compat)), plan.workers, warnings)
        make = partial(application, settings, plan, ask)
        log_lines.begin(json=plan.json_log)
        try:
            processes.run(make, listening, processes.Transport(tls, plan.workers), partial(ready, told))
        finally:
            log_lines.end()


def application(settings: Settings, plan: ServerPlan, ask: Ask) -> Any:
    """The ASGI application of one process, with its models loaded."""
    import time

    from facecog_desktop.remote.server import guard, log_lines
    from facecog_desktop.remote.server.app import create_server
    from facecog_desktop.remote.server.parts import ServerParts
    from facecog_desktop.remote.server.running.draining import Draining
    from facecog_desktop.remote.server.state import tell_to_stop

    log_lines.begin(json=plan.json_log)
    ask_for_keys(ask)
    seeing = engine(settings)
    seeing.prepare()
    kept = gallery(settings)
    served = service(settings, lambda: seeing, kept=kept)
    for sample in served.reembed():
        _log.warning("the kept photo %s is damaged and recognises nobody", sample)
    kept.close()
    parts = ServerParts(served, FilePictures(), time.time, log=kept, documents=document_reader())
    app = create_server(parts, server_rules(plan))
    return Draining(app, guard.traffic_of(app), stopping=partial(tell_to_stop, app))


class FilePictures:
    """Pictures as this program reads and writes them: told by content, of at most 40 megapixels."""

    def decode(self, data: bytes) -> Pixels:
        """RGB pixels. Raises PictureInvalidError, PictureTooLargeError."""
        from facecog_desktop.capture.pictures.decode import decode

        return decode(data)

    def encode(self, pixels: Pixels) -> bytes:
        """JPEG bytes."""
        from facecog_desktop.vision.engine import encode

        return encode(pixels)

    kind = staticmethod(kind_of_upload)
    seconds = staticmethod(film_seconds)


def server_rules(plan: ServerPlan) -> ServerRules:
    """The rules of a plan. Raises InvalidRequestError for an unknown older program, and what reading the keys does."""
    from facecog_desktop.remote.server.bounds import Bounds
    from facecog_desktop.remote.server.keys.key_file import WatchedKeys
    from facecog_desktop.remote.server.parts import ServerRules
    from facecog_desktop.remote.server.running.exposure import own_names

    _check_names(plan.trusted_hosts)
    usual = ServerRules()
    return ServerRules(
        keys=None if plan.keys is None else WatchedKeys(key_file(plan.keys)),
        compat=_compat(plan.compat),
        trusted_hosts=(*usual.trusted_hosts, *own_names(plan.host), *plan.trusted_hosts),
        documented=plan.documented,
        behind_proxy=plan.behind_proxy,
        metrics=plan.metrics,
        bounds=Bounds() if plan.requests is None else Bounds(requests=plan.requests),
    )


def key_file(path: Path) -> KeyFile:
    """The file of a server's keys."""
    from facecog_desktop.remote.server.keys.key_file import KeyFile

    return KeyFile(path)


def key_warnings(plan: ServerPlan) -> list[str]:
    """What is unwise about the file of keys."""
    if plan.keys is None:
        return []
    file, found = key_file(plan.keys), list[str]()
    if file.others_may_read():
        found.append(text("others on this computer may read {path}: chmod 600 {path}", path=plan.keys))
    if not file.read():
        found.append(text("there is no key in {path}: nobody is let in", path=plan.keys))
    return found


def _check_names(names: tuple[str, ...]) -> None:
    from facecog_desktop.core.errors import InvalidRequestError
    from facecog_desktop.remote.server.guard.hosts import host_name

    for name in names:
        if not host_name(name):
            raise InvalidRequestError(
                text("{name} is no name of a server", name=name), "Write it like faces.example.org"
            )


def _compat(names: tuple[str, ...]) -> frozenset[str]:
    from facecog_desktop.core.errors import InvalidRequestError
    from facecog_desktop.remote.server import compat

    wanted = {name.strip().lower() for each in names for name in each.split(",")} - {"", "none"}
    if "all" in wanted:
        return compat.NAMES
    unknown = sorted(wanted - compat.NAMES)
    if unknown:
        offered = ", ".join(sorted(compat.NAMES)) or text("none in this version")
        raise InvalidRequestError(
            text("no older program is known as {names}", names=", ".join(unknown)),
            text("Known: {names}", names=offered),
        )
    return frozenset(wanted)
