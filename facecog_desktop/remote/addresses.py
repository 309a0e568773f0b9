"""Under which address other computers of the network reach this one."""

from __future__ import annotations

import ipaddress
import socket

_SOMEWHERE = "192.0.2.1"  # a documentation address (RFC 5737): choosing a way to it sends nothing


def own_address() -> str | None:
    """This computer's IPv4 address in its network, None where it is in none. Nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        try:
            asking.connect((_SOMEWHERE, 9))
        except OSError:
            return None
        found = str(asking.getsockname()[0])
    return None if ipaddress.ip_address(found).is_loopback or found == "0.0.0.0" else found  # noqa: S104 - no binding
