"""The address of a gallery on a PostgreSQL server: understood, and shown without its password."""

from __future__ import annotations

from dataclasses import dataclass, field

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from facecog_desktop.core.errors import SettingInvalidError
from facecog_desktop.core.text import text

_HINT = text("Write it as postgresql://user@host:5432/database; the password may be in the file .pgpass.")
_SECRET = ("password", "sslpassword", "passfile", "oauth_client_secret")
_USUAL_SECONDS = 10


@dataclass(frozen=True, slots=True)
class Address:
    """Where a gallery is. `shown` may be seen by anybody; what opens the database is in `conninfo` alone."""

    shown: str
    conninfo: str = field(repr=False)
    secrets: tuple[str, ...] = field(repr=False, default=())

    def without_secrets(self, text: str) -> str:
        """A text of the server or its library that is to be shown."""
        for secret in self.secrets:
            text = text.replace(secret, "…")
        return " ".join(text.split())


def address_of(url: str) -> Address:
    """The address in a URL postgresql://… or postgres://…. Raises SettingInvalidError without the URL."""
    try:
        parts = conninfo_to_dict(url)
        given = {key: str(value) for key, value in parts.items()}
        conninfo = make_conninfo("", **{"connect_timeout": str(_USUAL_SECONDS), "application_name": "facecog", **given})
        ports = [int(port) for port in given.get("port", "").split(",") if port]
    except (psycopg.Error, ValueError):
        # The library's own words may hold a piece of the password.
        raise SettingInvalidError("the address of the gallery's database cannot be read", _HINT) from None
    if not all(0 < port < 65536 for port in ports):
        raise SettingInvalidError("the address of the gallery's database has an impossible port", _HINT)
    secrets = tuple(given[key] for key in _SECRET if given.get(key))
    return Address(_shown(given), conninfo, secrets)


def _shown(given: dict[str, str]) -> str:
    user, host = given.get("user", ""), given.get("host") or given.get("hostaddr", "")
    port = f":{given['port']}" if given.get("port") else ""
    folder = host.startswith("/")  # of the server's socket on this computer
    at = f"{user}@" if user else ""
    end = f"?host={host}" if folder else ""
    return f"postgresql://{at}{'' if folder else host}{port}/{given.get('dbname', '')}{end}"
