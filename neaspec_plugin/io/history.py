"""The change log in the office database: what QGIS edited becomes history, and history becomes rows."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import replace as dataclass_replace
from datetime import datetime
from typing import Any

from neaspec_plugin.core.history import Change, RecordKey, Signature, State, canonical, decode, difference, same
from neaspec_plugin.core.merging import Merged, merge, renewed
from neaspec_plugin.core.moments import stamp
from neaspec_plugin.core.problem import Problem, Report, silent
from neaspec_plugin.core.schema import GEOMETRY, Schema
from neaspec_plugin.core.validation import STAMP, change_of
from neaspec_plugin.io.geopackage import append, moment, new_record, office_of, remove, replace, rows, snapshot, touch
from neaspec_plugin.io.gpkg_layout import adapt, sql
from neaspec_plugin.paths import version


@dataclass(frozen=True)
class Committed:
    """The change log after all edits went into it."""

    changes: tuple[Change, ...]
    """The whole log."""
    added: int
    """How many changes are new."""
    merged: Merged
    shapes: Mapping[str, bytes]
    """WKB by SHA-256, of every geometry the log names."""
    problems: tuple[Problem, ...]
    """Faults of records; a record with an error stays out of the log until it is mended."""


def signed(connection: sqlite3.Connection, author: str = "", now: datetime | None = None) -> Signature:
    """Return who writes into a database now."""
    code = office_of(connection, "").code
    return Signature(code, author or code, moment(now), "neaspec_plugin/" + version())


def commit(connection: sqlite3.Connection, schema: Schema, signature: Signature, report: Report = silent) -> Committed:
    """Compare the rows with the last known state and log each difference as a change; part of the open transaction."""
    office = office_of(connection, "")
    adapt(connection, schema, office.code, office.language, signature.at)
    _complete(connection, schema, signature)
    known_changes = logged(connection, schema)
    known = merge(known_changes, schema.latest, lambda share: report(share * 0.2))
    now = snapshot(connection, schema, lambda share: report(0.2 + share * 0.5), known.state)
    faulty = {key for key in now.records if key not in now.state and now.records[key].get("deleted") != 1}
    before = {key: values for key, values in known.state.items() if key not in faulty}
    actual = _stamped(connection, before, now.state, signature.at)
    added = difference(before, actual, known.heads, signature, lambda share: report(0.7 + share * 0.2))
    store(connection, schema, added, now.shapes)
    every = (*known_changes, *added)
    merged = renewed(known, every, frozenset(item.key for item in added), schema.latest) if added else known
    shapes = shapes_of(connection)
    # What is contended shows the owner's word, whatever was typed over it; without this the next commit would differ.
    held_back = [
        item.key
        for item in added
        if not same(merged.state.get(item.key), actual.get(item.key), schema.tables[item.table].names)
    ]
    materialise(connection, schema, merged, held_back, shapes)
    return Committed(every, len(added), merged, shapes, now.problems)


def _complete(connection: sqlite3.Connection, schema: Schema, signature: Signature) -> None:
    """Give rows drawn by hand the common columns they lack, and copies of a feature a uuid of their own."""
    good = schema.patterns["uuid"]
    for table in schema.of("record"):
        times = [column.name for column in table.columns.values() if column.type == "DATETIME"]
        for row in list(rows(connection, table, ("fid",))):
            _write_times(connection, table.name, row, times)
            blank = [c.name for c in table.columns.values() if c.required and row.get(c.name) is None]
            plain = str(row["uuid"]).strip("{}").lower()
            if plain != row["uuid"] and good.fullmatch(plain) and not _holds(connection, table.name, plain):
                row["uuid"] = plain  # the same uuid, written another way
                _fill(connection, table.name, row["fid"], {"uuid": plain})
            if blank or not good.fullmatch(str(row["uuid"])):
                whole = new_record(table.name, {}, signature.office)
                whole["created"] = whole["modified"] = signature.at
                names = {*blank, "uuid"} if not good.fullmatch(str(row["uuid"])) else set(blank)
                _fill(connection, table.name, row["fid"], {name: whole[name] for name in sorted(names)})


def _holds(connection: sqlite3.Connection, table: str, uuid: str) -> bool:
    return connection.execute(sql("SELECT 1 FROM @T WHERE uuid = ?", table), (uuid,)).fetchone() is not None


def _write_times(connection: sqlite3.Connection, table: str, row: Mapping[str, Any], times: Iterable[str]) -> None:
    """Write times that another program wrote its own way as the format has them."""
    fresh = {}
    for name in times:
        told = stamp(row[name]) if isinstance(row[name], str) and not STAMP.fullmatch(row[name]) else None
        if told:
            fresh[name] = told
    if fresh:
        _fill(connection, table, row["fid"], fresh)


def _fill(connection: sqlite3.Connection, table: str, fid: int, values: Mapping[str, Any]) -> None:
    connection.execute(sql("UPDATE @T SET @S WHERE fid = ?", table, values), [*values.values(), fid])


def _stamped(connection: sqlite3.Connection, before: State, actual: State, at: str) -> State:
    """Renew `modified` of records that were edited without it."""
    stamped = dict(actual)
    for key, values in actual.items():
        old = before.get(key)
        edited = old is not None and any(old.get(name) != value for name, value in values.items())
        if edited and old is not None and values["modified"] == old.get("modified"):
            stamped[key] = {**values, "modified": at}
            connection.execute(sql("UPDATE @T SET modified = ? WHERE uuid = ?", key.table), (at, key.uuid))
    return stamped


def logged(connection: sqlite3.Connection, schema: Schema) -> list[Change]:
    """Return the whole change log. Raises NeaspecError as core.validation.change_of for a forged row."""
    return linked(connection, schema, [change_of(row, schema) for row in rows(connection, schema.tables["nx_change"])])


def linked(connection: sqlite3.Connection, schema: Schema, changes: Iterable[Change]) -> list[Change]:
    """Return changes, the snapshots that this office sent with what they stand for.

    A snapshot that leaves names no parents, whose ids would betray what they are made of; here they are known.
    """
    known = {row["change_id"]: tuple(json.loads(row["parents"])) for row in rows(connection, schema.tables["nx_alias"])}
    return [dataclass_replace(item, stands_for=known[item.id]) if item.id in known else item for item in changes]


def remember(connection: sqlite3.Connection, schema: Schema, parents: Mapping[str, tuple[str, ...]]) -> None:
    """Keep which changes each snapshot that leaves stands for, so that edits of it follow on them when they return."""
    held = {row[0] for row in connection.execute("SELECT change_id FROM nx_alias")}
    fresh = [
        {"change_id": name, "parents": json.dumps(list(heads))} for name, heads in parents.items() if name not in held
    ]
    append(connection, schema.tables["nx_alias"], fresh)


def shapes_of(connection: sqlite3.Connection) -> dict[str, bytes]:
    """Return the geometries of the log, WKB by SHA-256."""
    return dict(connection.execute("SELECT sha256, wkb FROM nx_blob"))


def store(
    connection: sqlite3.Connection,
    schema: Schema,
    changes: Sequence[Change],
    shapes: Mapping[str, bytes],
    package_id: str | None = None,
) -> None:
    """Add changes and the geometries they name to the log; package_id: the package they arrived in, if any."""
    held = {row[0] for row in connection.execute("SELECT sha256 FROM nx_blob")}
    named = {str(item.values[GEOMETRY]) for item in changes if item.values.get(GEOMETRY)} - held
    blobs = ({"sha256": name, "wkb": shapes[name]} for name in sorted(named))
    append(connection, schema.tables["nx_blob"], blobs)
    rows_made = ({**row_of(item), "package_id": package_id} for item in changes)
    append(connection, schema.tables["nx_change"], rows_made)


def row_of(item: Change) -> dict[str, Any]:
    """Return the row of nx_change that holds a change."""
    return {
        "change_id": item.id,
        "rec": item.record,
        "tbl": item.table,
        "office": item.office,
        "author": item.author,
        "at": item.at,
        "tool": item.tool,
        "snapshot": int(item.snapshot),
        "parents": json.dumps(list(item.parents), separators=(",", ":")),
        "set_json": canonical(dict(item.values)).decode("utf8"),
    }


def record_of(key: RecordKey, state: State, schema: Schema, shapes: Mapping[str, bytes]) -> dict[str, Any]:
    """Return the stored values of a record of a state; geometry as WKB bytes."""
    values = state[key]
    record: dict[str, Any] = {"uuid": key.uuid}
    for column in schema.tables[key.table].fields:
        value = values.get(column.name)
        if column.type == "GEOMETRY":
            record[column.name] = shapes[value] if value else None
        else:
            record[column.name] = decode(value, column)
    return record


def materialise(
    connection: sqlite3.Connection,
    schema: Schema,
    merged: Merged,
    keys: Iterable[RecordKey],
    shapes: Mapping[str, bytes],
    report: Report = silent,
) -> None:
    """Write the merged state of some records into their tables."""
    wanted = sorted(keys)
    for index, key in enumerate(wanted):
        if index % 50 == 0:
            report(index / len(wanted))
        table = schema.tables[key.table]
        if key in merged.state:
            replace(connection, table, record_of(key, merged.state, schema, shapes))
        else:
            remove(connection, table, key.uuid)
    for name in sorted({key.table for key in wanted}):
        touch(connection, schema.tables[name], moment())
