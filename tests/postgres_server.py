"""A throw-away PostgreSQL server on this machine, of the programs the system has."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from contextlib import suppress
from itertools import count
from pathlib import Path

import psycopg

MISSING = "PostgreSQL is not tested: no server programs found (Debian: apt-get install postgresql)"
FILE_COPY_SINCE = 15
_AS_ROOT = sys.platform != "win32" and os.geteuid() == 0


def programs() -> Path | None:
    """Find the newest server programs; None: there are none."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda file: float(file.parts[-3]))
    there = found[-1] if found else shutil.which("initdb")
    return Path(there).parent if there else None


class PostgresServer:
    """One server in a temporary folder, open to everybody on this machine, gone without trace when stopped.

    It sorts as a German server would, so that nobody relies on the order of a server that sorts by bytes.
    """

    def __init__(self) -> None:
        bin_folder = programs()
        assert bin_folder, MISSING
        self._programs = bin_folder
        self._folder = Path(tempfile.mkdtemp(prefix="aidhub-pg-"))
        if _AS_ROOT:
            shutil.chown(self._folder, "postgres", "postgres")
        self._store = self._folder / "store"
        self.port = _free_port()
        self._names = count(1)
        self._make()
        self.start()

    def _make(self) -> None:
        common = ("initdb", "-D", self._store, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C")
        made = self._run(*common, "--locale-provider=icu", "--icu-locale=de", check=False)
        if made.returncode:  # before version 15, or built without ICU
            shutil.rmtree(self._store, ignore_errors=True)
            self._run(*common)
        settings = {
            "port": self.port,
            "listen_addresses": "'127.0.0.1'",
            "unix_socket_directories": "''",
            "fsync": "off",
            "max_connections": 100,
            "shared_buffers": "32MB",
        }
        with (self._store / "postgresql.conf").open("a") as file:
            file.writelines(f"{name} = {value}\n" for name, value in settings.items())

    def start(self) -> None:
        self._run("pg_ctl", "-D", self._store, "-w", "-l", self._folder / "log", "start")

    def stop(self, how: str = "immediate") -> None:
        self._run("pg_ctl", "-D", self._store, "-m", how, "-w", "stop", check=False)

    def kill(self) -> None:
        """Let the server die as in a crash."""
        file = self._store / "postmaster.pid"
        with suppress(ProcessLookupError):
            os.kill(int(file.read_text().splitlines()[0]), signal.SIGQUIT)

    def remove(self) -> None:
        self.stop()
        shutil.rmtree(self._folder, ignore_errors=True)

    def address(self, name: str, port: int | None = None) -> str:
        return f"postgresql://postgres@127.0.0.1:{port or self.port}/{name}"

    def new_database(self, template: str = "template1") -> str:
        """Make a database; answers its name."""
        name = f"aidhub_{next(self._names)}"
        by_files = " STRATEGY FILE_COPY" if self._version() >= FILE_COPY_SINCE else ""  # half the time of the log
        self._order(f"CREATE DATABASE {name} TEMPLATE {template}{by_files}")
        return name

    def drop(self, name: str) -> None:
        self._order(f"DROP DATABASE {name} WITH (FORCE)")

    def _version(self) -> int:
        return int((self._store / "PG_VERSION").read_text().split(".")[0])

    def _order(self, statement: str) -> None:
        with psycopg.connect(self.address("postgres"), autocommit=True) as connection:
            connection.execute(statement)

    def _run(self, program: str, *words: object, check: bool = True) -> subprocess.CompletedProcess[str]:
        as_postgres = ["runuser", "-u", "postgres", "--"] if _AS_ROOT else []
        command = [*as_postgres, str(self._programs / program), *map(str, words)]
        # The server keeps the log's file open, so its words must not come through a pipe.
        with (self._folder.parent / f"{self._folder.name}.out").open("w+") as out:
            done = subprocess.run(command, check=False, stdout=out, stderr=out, cwd="/", text=True)
            out.seek(0)
            words_said = out.read()
        Path(out.name).unlink()
        assert not (check and done.returncode), words_said
        return done


def _free_port() -> int:
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        return int(place.getsockname()[1])
