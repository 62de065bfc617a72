"""A PostgreSQL server of the tests' own: a cluster in a temporary folder that listens on a unix socket only."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def tool(name: str) -> str:
    """Return the path of a program of PostgreSQL, which Debian keeps out of PATH."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: int(path.parts[4]))
    return str(found[-1]) if found else str(shutil.which(name))


@contextmanager
def server() -> Iterator[Path]:
    """Give the folder of the socket of a running server; it is stopped and removed at the end."""
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))  # the path of a socket may have 107 characters
    try:
        # PostgreSQL refuses to run as root, so root lets Debian's user for it do so.
        user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []
        if user:
            shutil.chown(folder, "postgres", "postgres")
        data, log = str(folder / "data"), str(folder / "log")
        made = [tool("initdb"), "-D", data, "-U", "neaspec", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"]
        run([*user, *made])
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        run([*user, tool("pg_ctl"), "-D", data, "-l", log, "-w", "-o", options, "start"])
        try:
            yield folder
        finally:
            run([*user, tool("pg_ctl"), "-D", data, "-m", "immediate", "-w", "stop"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd="/tmp")
    assert done.returncode == 0, done.stdout + done.stderr


def database(folder: Path, name: str) -> str:
    """Make an empty database and return its address."""
    run([tool("createdb"), "-h", str(folder), "-U", "neaspec", name])
    return f"PG:host={folder} dbname={name} user=neaspec"


def sql(address: str, statement: str) -> str:
    """Run SQL as another client does, and return what it says."""
    words = dict(word.split("=", 1) for word in address[3:].split())
    command = [tool("psql"), "-h", words["host"], "-U", words["user"], "-d", words["dbname"], "-At", "-c", statement]
    done = subprocess.run([*command], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
