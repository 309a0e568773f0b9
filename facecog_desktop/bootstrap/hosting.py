"""The server beside the window: the gallery in force, for this computer or for its network."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facecog_desktop import paths
from facecog_desktop.bootstrap.services import make_loop
from facecog_desktop.bootstrap.serving import FilePictures

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from facecog_desktop.core.ports.log import EventLog
    from facecog_desktop.core.ports.program import FaceService
    from facecog_desktop.remote.server.running.hosted import HostedServer
    from facecog_desktop.ui.backend.serving_backend import Served
    from facecog_desktop.ui.threads import Loop

_PORT = 8000
_SECONDS_TO_START = 30.0
_SECONDS_TO_END = 40.0
_NAME = "this window"


class WindowServing:
    """ui.backend.serving_backend.ServingBackend over the service and the log of the gallery in force."""

    def __init__(self, service: Callable[[], FaceService], log: Callable[[], EventLog]) -> None:
        self._service, self._log = service, log
        self._served: Served | None = None
        self._running: tuple[HostedServer, Loop] | None = None

    @property
    def served(self) -> Served | None:
        """What runs now."""
        running = self._running
        return self._served if running is not None and running[1].running else None

    def start(self, *, everywhere: bool) -> Served:
        """Serve; what ran before is stopped. With a new key, which is kept nowhere but in memory."""
        from facecog_desktop.remote.server.keys.ring import Keys, KnownKey, Scope, digest, new_key
        from facecog_desktop.remote.server.running import exposure
        from facecog_desktop.remote.server.running.hosted import HostedServer, HostedServerError
        from facecog_desktop.remote.server.running.processes import Transport
        from facecog_desktop.ui.backend.serving_backend import Served

        self.stop()
        host, name = self._hosts(everywhere=everywhere)
        tls, fingerprint = self._certificate(name) if everywhere else (None, "")
        key, now = new_key(), time.time()
        scopes = frozenset({Scope.READ, Scope.IDENTIFY, Scope.REGISTER})
        keys = Keys({_NAME: KnownKey(_NAME, digest(key), scopes, None, now)})
        listening = _bound(host)
        server = HostedServer(self._application(keys, name), listening, Transport(tls))
        address = exposure.address_of(listening, name, tls=tls is not None)
        loop = make_loop(server.run, name="server beside the window")
        loop.start()
        self._running = server, loop
        if not _comes_up(server, loop):
            self.stop()
            raise HostedServerError("the server beside the window did not start")
        self._served = Served(address, key, f"{address}/#key={key}", everywhere, fingerprint)
        return self._served

    def stop(self) -> None:
        """End it, if it runs. Running requests are answered."""
        running, self._running, self._served = self._running, None, None
        if running is not None:
            server, loop = running
            server.stop()
            loop.join(_SECONDS_TO_END)

    def qr_code(self, text: str) -> NDArray[np.bool_]:
        """The QR code of a text."""
        from facecog_desktop.remote.qr import modules

        return modules(text)

    def _hosts(self, *, everywhere: bool) -> tuple[str, str]:
        """Where to listen, and what it is called by others. Raises AddressUnavailableError without a network."""
        from facecog_desktop.remote.addresses import own_address
        from facecog_desktop.remote.server.running.exposure import AddressUnavailableError

        if not everywhere:
            return "127.0.0.1", "127.0.0.1"
        name = own_address()
        if name is None:
            raise AddressUnavailableError("this computer is in no network", "Connect it, or serve this computer alone.")
        return name, name

    def _certificate(self, name: str) -> tuple[tuple[Path, Path], str]:
        from facecog_desktop.storage.certificates import own_certificate

        made = own_certificate(paths.data_folder() / "server", (name, "localhost", "127.0.0.1"))
        return (made.certificate, made.key), made.fingerprint

    def _application(self, keys: Any, name: str) -> Any:
        from facecog_desktop.remote.server.app import create_server
        from facecog_desktop.remote.server.parts import ServerParts, ServerRules

        usual = ServerRules()
        rules = ServerRules(keys=keys, trusted_hosts=(*usual.trusted_hosts, name))
        return create_server(ServerParts(self._service(), FilePictures(), time.time, log=self._log()), rules)


def _bound(host: str) -> Any:
    """The usual port, or a free one where that is taken. Raises AddressUnavailableError."""
    from facecog_desktop.remote.server.running import exposure

    try:
        return exposure.bound(host, _PORT)
    except exposure.AddressUnavailableError:
        return exposure.bound(host, 0)


def _comes_up(server: HostedServer, loop: Loop) -> bool:
    """Wait until requests are answered; False where it ends or takes too long."""
    deadline = time.monotonic() + _SECONDS_TO_START
    while loop.running and time.monotonic() < deadline:
        if server.started:
            return True
        time.sleep(0.01)
    return False
