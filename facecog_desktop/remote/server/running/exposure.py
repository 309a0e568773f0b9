"""Where a server may listen, and with what: beyond this computer only with keys, and never in the clear."""

from __future__ import annotations

import ipaddress
import os
import socket
import ssl
from pathlib import Path

from facecog_desktop.core.errors import FaceCogError, InvalidRequestError

_ANY = ("0.0.0.0", "::", "")  # noqa: S104 - compared with, not listened at


class ExposedError(FaceCogError):
    """The server would be reached by others without keys, or keys and faces would travel readable."""

    code = "exposed"
    hint = "Give --keys FILE, and --tls-cert with --tls-key, or --behind-proxy where a proxy adds TLS."


class AddressUnavailableError(FaceCogError):
    """The address cannot be listened at: in use, not this computer's, or not permitted."""

    code = "address_unavailable"
    hint = "Choose another --port (0 finds a free one) or --host."


class CertificateInvalidError(FaceCogError):
    """The certificate or its key cannot be used."""

    code = "certificate_invalid"
    hint = "Both must be PEM files that belong together; the key without a passphrase."


def check_exposure(host: str, *, keys: bool, tls: bool, behind_proxy: bool) -> None:
    """Raises ExposedError for an address beyond this computer without keys, and TLS or a proxy that adds it."""
    if behind_proxy and not keys:
        raise ExposedError("behind a proxy keys are needed: everybody seems to come from this computer")
    if is_loopback(host):
        return
    if not keys:
        raise ExposedError(f"{host or 'every address'} is reached by others, and no keys are asked for")
    if not (tls or behind_proxy):
        raise ExposedError(f"{host or 'every address'} is reached by others: without TLS keys and faces are readable")


def is_loopback(host: str) -> bool:
    """Whether only this computer reaches the address."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def own_names(host: str) -> tuple[str, ...]:
    """What a server at the address may be called in a request beside the names of this computer."""
    bare = host.strip("[]")
    return () if bare in _ANY else (f"[{bare}]" if ":" in bare else bare,)


def check_certificate(cert: Path | None, key: Path | None) -> None:
    """Raises InvalidRequestError for one without the other, CertificateInvalidError."""
    if (cert is None) != (key is None):
        raise InvalidRequestError("--tls-cert and --tls-key belong together", "Give both or none.")
    if cert is None or key is None:
        return
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    try:
        context.load_cert_chain(cert, key, password="")
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
        reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or str(error)
        raise CertificateInvalidError(f"{cert} with {key} cannot be used: {reason}") from error


def bound(host: str, port: int) -> socket.socket:
    """A socket at the address that does not listen yet. Raises AddressUnavailableError."""
    bare = host.strip("[]")
    family = socket.AF_INET6 if ":" in bare else socket.AF_INET
    made = socket.socket(family)
    try:
        if os.name == "posix":  # elsewhere it would let another program take the address over
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((bare, port))
    except (OSError, OverflowError) as error:
        made.close()
        reason = getattr(error, "strerror", None) or str(error)
        raise AddressUnavailableError(f"{host}:{port} cannot be listened at: {reason}") from error
    made.set_inheritable(True)
    return made


def address_of(listening: socket.socket, host: str, *, tls: bool) -> str:
    """The address that a client on this computer uses."""
    bare = host.strip("[]")
    if bare in _ANY:
        bare = "::1" if bare == "::" else "127.0.0.1"
    shown = f"[{bare}]" if ":" in bare else bare
    return f"{'https' if tls else 'http'}://{shown}:{listening.getsockname()[1]}"
