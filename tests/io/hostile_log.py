"""Hostile logs: changes with a false id, without parents, without end, of another office, of a newer version."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from neaspec_plugin.core.history import RecordKey, Signature, change
from neaspec_plugin.io.ledger import row_of
from tests.io.hostile_input import Hostile, kept_in
from tests.io.mangling import Members, newer, repacked, with_change, with_sql

LOG: list[Hostile] = []
hostile = kept_in(LOG)


def change_cases() -> None:
    cases = [
        (39, "office of a change", "change.id_wrong", ("UPDATE nx_change SET office = 'JP-EVIL-01'",)),
        (39, "content of a change", "change.id_wrong", ('UPDATE nx_change SET set_json = \'{"deleted":"1"}\'',)),
        (39, "ten thousand parents", "change.malformed", ("UPDATE nx_change SET parents = ? WHERE fid = 1",)),
        (
            35,
            "nested JSON in a change",
            "json.malformed",
            ("UPDATE nx_change SET set_json = replace(hex(zeroblob(4000)), '0', '[')",),
        ),
        (20, "nested collection as blob", "geometry.malformed", ("UPDATE nx_blob SET wkb = x'0107000000'",)),
    ]
    parents = json.dumps([format(number, "064x") for number in range(140)])
    for number, name, code, statements in cases:
        hostile(number, "refused", code, name)(
            lambda zipped, statements=statements: with_sql(zipped, *statements, values=(parents,))
        )


change_cases()


@hostile(31, "refused", "database.too_many_rows")
def endless_changes_of_one_record(zipped: Path) -> Path:
    key = RecordKey("protocol", "11111111-1111-4111-8111-111111111111")
    root = change(key, {"code": "a"}, (), Signature("RU-TEST-01", "a", "2026-05-01T00:00:00.000Z", "t"))

    def forks(members: Members) -> None:
        path = zipped.with_name("hostile.gpkg")
        path.write_bytes(members["neaspec.gpkg"])
        connection = sqlite3.connect(path)
        for number in range(6000):
            signature = Signature("RU-TEST-01", "a", "2026-05-01T00:00:00.000Z", f"t/{number}")
            row = row_of(change(key, {"code": str(number)}, (root.id,), signature) if number else root)
            marks = ", ".join("?" for _ in row)
            connection.execute(f"INSERT INTO nx_change ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
        connection.commit()
        connection.close()
        members["neaspec.gpkg"] = path.read_bytes()

    return repacked(zipped, forks)


MANAGED = "UPDATE corridor SET management = 'fences' WHERE code = '1-2'"


@hostile(39, "cleaned", "change.pending")
def unknown_parent(zipped: Path) -> Path:
    return with_change(zipped, parents=("0" * 64,))


@hostile(39, "cleaned", "change.from_the_future")
def date_of_the_year_9999(zipped: Path) -> Path:
    return with_change(zipped, MANAGED, at="9999-12-31T00:00:00.000Z")


@hostile(39, "refused", "value.too_long")
def large_change(zipped: Path) -> Path:
    return with_change(zipped, values={"management": "x" * 70_000})


@hostile(40, "cleaned", "change.relayed")
def change_in_the_name_of_another_office(zipped: Path) -> Path:
    return with_change(zipped, MANAGED, office="JP-OTHER-01")


@hostile(41, "cleaned", "value.unknown_code")
def unknown_code_of_a_newer_list(zipped: Path) -> Path:
    path = with_change(
        zipped, "UPDATE corridor SET status = 'shelved' WHERE code = '1-2'", values={"status": "shelved"}
    )
    return newer(path)


@hostile(41, "cleaned", "change.field_unknown")
def unknown_column_of_a_newer_minor(zipped: Path) -> Path:
    path = with_change(zipped, "ALTER TABLE corridor ADD COLUMN noise_db DOUBLE", values={"noise_db": "41.5"})
    return newer(path)
