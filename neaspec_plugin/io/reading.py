"""Reads a foreign package with suspicion: zip, manifest, header, database, rows, history; each judged before the next.

Nothing in it reaches QGIS, OGR or shapely. A fault of the whole refuses the package; a fault of a record rejects that
record.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from neaspec_plugin.core import wkb
from neaspec_plugin.core.history import Change, RecordKey, State, same
from neaspec_plugin.core.merging import merge
from neaspec_plugin.core.problem import NeaspecError, Problem, Report, Severity, silent
from neaspec_plugin.core.schema import GEOMETRY, Schema, Table
from neaspec_plugin.core.validation import (
    change_of,
    change_problems,
    place_of,
    record_problems,
    reference_problems,
    value_problem,
)
from neaspec_plugin.io.archive import DATABASE, MANIFEST, SIGNATURE, Cover, unpack
from neaspec_plugin.io.geopackage import Location, encoded
from neaspec_plugin.io.gpkg_blob import unwrap
from neaspec_plugin.io.hardened import Budget, foreign_rows, opened_foreign
from neaspec_plugin.io.schema import load_schema


@dataclass(frozen=True)
class Package:
    """What a package holds, as far as it may be trusted."""

    package_id: str = ""
    office: str = ""
    tier: str = ""
    created: str = ""
    refused: bool = True
    """Whether nothing of it may be used."""
    problems: tuple[Problem, ...] = ()
    changes: tuple[Change, ...] = ()
    """Sound changes of records that are not rejected."""
    shapes: Mapping[str, bytes] = field(default_factory=dict)
    """Checked WKB by SHA-256."""
    receipts: Mapping[str, list[dict[str, Any]]] = field(default_factory=dict)
    """Rows of nx_package and nx_ack."""
    rejected: frozenset[RecordKey] = frozenset()
    codelists: str = ""
    """Date version of its code lists."""
    newer: bool = False
    """Whether it may hold columns and codes that this version does not know."""


def read_package(path: Location, report: Report = silent) -> Package:
    """Return a package and everything that is wrong with it. Raises NeaspecError `package.missing` only."""
    source = Path(path)
    if not source.is_file():
        raise NeaspecError("package.missing", str(source))
    schema = load_schema()
    head = Package()
    try:
        with tempfile.TemporaryDirectory(prefix="neaspec-") as folder:
            database = Path(folder) / DATABASE
            cover = unpack(source, database, schema, report)
            head = _head(cover)
            with opened_foreign(database, schema, cover.newer) as connection:
                report(0.5)

                budget = Budget(schema.limits["memory_bytes"])

                def rows_of(table: Table) -> Iterator[dict[str, Any]]:
                    return foreign_rows(connection, table, schema.limits, budget, cover.newer)

                return _judge(head, rows_of, schema, report)
    except NeaspecError as fault:
        problem = Problem(fault.code, Severity.ERROR, fault.place or source.name, fault.values)
        return replace(head, refused=True, problems=(*head.problems, problem), changes=())


def _head(cover: Cover) -> Package:
    """Return the package that a cover promises, with what is to be said of the cover itself."""
    notes = [Problem("package.signature_unchecked", Severity.NOTE, SIGNATURE)] if cover.signed else []
    if cover.newer:
        notes.append(Problem("package.newer", Severity.NOTE, MANIFEST, {"codelists": cover.codelists}))
    named = (cover.package_id, cover.office, cover.tier, cover.created)
    return Package(*named, problems=tuple(notes), codelists=cover.codelists, newer=cover.newer)


Rows = Callable[[Table], Iterator[dict[str, Any]]]
"""Reads a table of the package, row by row."""


def _judge(head: Package, rows_of: Rows, schema: Schema, report: Report) -> Package:
    """Check rows, geometries and changes, and that the rows are what the history says."""
    problems: list[Problem] = list(head.problems)
    shapes = {row["sha256"]: _shape(row) for row in _log(rows_of, schema, "nx_blob")}
    changes = [change_of(row, schema) for row in _log(rows_of, schema, "nx_change")]
    receipts = {name: list(_log(rows_of, schema, name)) for name in ("nx_package", "nx_ack")}
    if len({item.id for item in changes}) != len(changes):
        raise NeaspecError("change.twice", "nx_change")
    report(0.6)
    rejected: set[RecordKey] = set()
    records, rows = _records(rows_of, schema, problems, rejected, head.newer, report)
    now = datetime.now(timezone.utc)
    for item in changes:
        _check_faults(problems, schema)
        faults = change_problems(item, schema, shapes, now, head.newer)
        problems.extend(faults)
        if any(fault.severity is Severity.ERROR for fault in faults):
            rejected.add(item.key)
    report(0.8)
    merged = merge([item for item in changes if item.key not in rejected], schema.latest)
    for key in sorted((set(rows) | set(merged.state)) - rejected):
        if not same(rows.get(key), merged.state.get(key), schema.tables[key.table].names):
            problems.append(Problem("record.differs_from_history", Severity.ERROR, place_of(key)))
            rejected.add(key)
    for problem in reference_problems(schema, records):
        problems.append(problem)
        if problem.severity is Severity.ERROR:
            rejected.add(RecordKey(*problem.place.split(" ")))
    if merged.pending:
        problems.append(Problem("change.pending", Severity.WARNING, "nx_change", {"count": len(merged.pending)}))
    report(1.0)
    return replace(
        head,
        refused=False,
        problems=tuple(problems),
        changes=tuple(item for item in changes if item.key not in rejected),
        shapes=shapes,
        receipts=receipts,
        rejected=frozenset(rejected),
    )


def _check_faults(problems: Sequence[Problem], schema: Schema) -> None:
    """Raise NeaspecError `package.too_many_faults` when listing all would help nobody and fill the memory."""
    if len(problems) > schema.limits["faults"]:
        raise NeaspecError("package.too_many_faults", problems[-1].place, maximum=schema.limits["faults"])


def _log(rows_of: Rows, schema: Schema, name: str) -> Iterator[dict[str, Any]]:
    """Yield the rows of a log table. Raises NeaspecError for one that is not of the format."""
    table = schema.tables[name]
    for row in rows_of(table):
        for column in table.columns.values():
            fault = value_problem(row.get(column.name), column, schema)
            if fault:
                raise NeaspecError(fault[0], name, **fault[1])
        yield row


def _shape(row: Mapping[str, Any]) -> bytes:
    """Return checked WKB in its one written form."""
    place = "nx_blob " + row["sha256"][:12]
    try:
        plain = wkb.write(wkb.parse(row["wkb"], plain=True))
    except NeaspecError as fault:
        raise NeaspecError(fault.code, place, **fault.values) from fault
    if plain != row["wkb"] or hashlib.sha256(plain).hexdigest() != row["sha256"]:
        raise NeaspecError("geometry.hash_wrong", place)
    return plain


def _records(
    rows_of: Rows,
    schema: Schema,
    problems: list[Problem],
    rejected: set[RecordKey],
    newer: bool,
    report: Report,
) -> tuple[dict[RecordKey, dict[str, Any]], State]:
    """Return the sound records, stored and encoded; list the faults of the others and reject them."""
    records: dict[RecordKey, dict[str, Any]] = {}
    rows: State = {}
    for table in schema.of("record"):
        for number, row in enumerate(rows_of(table)):
            if number % 200 == 0:
                report(0.6)
                _check_faults(problems, schema)
            name = row.get("uuid")
            if not isinstance(name, str) or not schema.patterns["uuid"].fullmatch(name):
                problems.append(Problem("record.uuid_malformed", Severity.ERROR, table.name, {"row": number + 1}))
                continue
            key = RecordKey(table.name, name)
            faults = _row_faults(row, key, schema, newer)
            if key in records:
                faults.append(Problem("record.uuid_shared", Severity.ERROR, place_of(key), {"other": table.name}))
            problems.extend(faults)
            if any(fault.severity is Severity.ERROR for fault in faults):
                rejected.add(key)
                continue
            records[key] = row
            if row.get("deleted") != 1:
                rows[key] = encoded(row, table, {})
    return records, rows


def _row_faults(row: dict[str, Any], key: RecordKey, schema: Schema, newer: bool) -> list[Problem]:
    if isinstance(row.get(GEOMETRY), bytes):
        try:
            row[GEOMETRY] = unwrap(row[GEOMETRY])
            wkb.parse(row[GEOMETRY], plain=True, vertices=schema.limits["vertices"])
        except NeaspecError as fault:
            return [Problem(fault.code, Severity.ERROR, place_of(key), fault.values)]
    return record_problems(schema, schema.tables[key.table], row, place_of(key), newer)
