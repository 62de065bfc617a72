"""Ways to change a good package: its members, its manifest, its database by SQL or bytes, one more change of its log.

Whoever is handed a package returns the path of the changed one. Its manifest agrees with the change where nothing else
is asked for: what a reader finds is the change, not a false hash.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

from neaspec_plugin.core.history import RecordKey, Signature, change
from neaspec_plugin.io.gpkg_blob import register
from neaspec_plugin.io.ledger import row_of

Members = dict[str, bytes]
Builder = Callable[[Path], Path]


def repacked(zipped: Path, change: Callable[[Members], None], honest: bool = True) -> Path:
    """Return the package with changed members; honest: the manifest agrees with them."""
    archive = zipfile.ZipFile(zipped)
    members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    if honest:
        manifest = json.loads(members["manifest.json"])
        manifest["files"] = [
            {"path": name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            for name, data in members.items()
            if name not in ("manifest.json", "manifest.json.minisig")
        ]
        members["manifest.json"] = json.dumps(manifest).encode()
    target = zipped.with_name("hostile.zip")
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for name, data in members.items():
            out.writestr(name, data)
    return target


def added(name: str, data: bytes) -> Callable[[Members], None]:
    return lambda members: members.update({name: data})


def stated(**values: object) -> Callable[[Members], None]:
    def change(members: Members) -> None:
        members["manifest.json"] = json.dumps({**json.loads(members["manifest.json"]), **values}).encode()

    return change


def newer(path: Path) -> Path:
    renamed = path.rename(path.with_name("newer.zip"))
    return repacked(renamed, stated(format_version="1.1.0", codelists="2999-01"))


def with_bytes(zipped: Path, place: int, data: bytes) -> Path:
    def change(members: Members) -> None:
        old = members["neaspec.gpkg"]
        members["neaspec.gpkg"] = old[:place] + data + old[place + len(data) :]

    return repacked(zipped, change)


def with_sql(zipped: Path, *statements: str, values: tuple[object, ...] = ()) -> Path:
    """Return the package with its database changed by SQL and every hash true."""

    def change(members: Members) -> None:
        path = zipped.with_name("hostile.gpkg")
        path.write_bytes(members["neaspec.gpkg"])
        connection = sqlite3.connect(path)
        register(connection)
        connection.create_function("ST_IsEmpty", 1, lambda blob: True)
        for statement in statements:
            connection.execute(statement, values if "?" in statement else ())
        connection.commit()
        connection.close()
        members["neaspec.gpkg"] = path.read_bytes()

    return repacked(zipped, change)


def shape(data: bytes, srs: int = 4326) -> bytes:
    return struct.pack("<2sBBi", b"GP", 0, 1, srs) + data


def with_value(column: str, value: object) -> Builder:
    """Return a builder that puts a value into a column of one corridor, past the triggers."""

    def build(zipped: Path) -> Path:
        free = "DROP TRIGGER rtree_corridor_geom_update1"
        return with_sql(zipped, free, f"UPDATE corridor SET {column} = ? WHERE code = '1-2'", values=(value,))

    return build


def with_change(zipped: Path, *statements: str, **more: object) -> Path:
    """Return the package with one more change of the corridor 1-2, rightly named."""
    given = {
        "values": {"management": "fences"},
        "parents": (),
        "office": "RU-TEST-01",
        "at": "2026-05-01T00:00:00.000Z",
    }
    given.update(more)
    with zipfile.ZipFile(zipped) as archive:
        data = archive.read("neaspec.gpkg")
    path = zipped.with_name("reading.gpkg")
    path.write_bytes(data)
    connection = sqlite3.connect(path)
    uuid, head = connection.execute(
        "SELECT rec, change_id FROM nx_change WHERE rec = (SELECT uuid FROM corridor WHERE code = '1-2')"
    ).fetchone()
    connection.close()
    parents = given["parents"] or (head,)
    signature = Signature(str(given["office"]), "officer", str(given["at"]), "test/1")
    item = change(RecordKey("corridor", uuid), dict(given["values"]), parents, signature)  # type: ignore[call-overload]
    row = row_of(item)
    insert = "INSERT INTO nx_change (" + ", ".join(row) + ") VALUES (" + ", ".join("?" for _ in row) + ")"
    return with_sql(zipped, *statements, insert, values=tuple(row.values()))
