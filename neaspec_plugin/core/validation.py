"""What may stand in a record: type, size, code, limit, text; and what must agree within it and between records."""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections.abc import Container, Mapping
from datetime import date, datetime, timedelta
from sys import intern
from typing import Any

from neaspec_plugin.core import wkb
from neaspec_plugin.core.history import Change, RecordKey, canonical, decode, identity
from neaspec_plugin.core.problem import NeaspecError, Problem, Severity
from neaspec_plugin.core.schema import GEOMETRY, NAME, Column, Schema, Table

STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
FORMULA = tuple("=+-@\t\r＝＋－＠")
"""What makes a spreadsheet run a text as a formula."""
UNSEEN = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]"
)
"""Control characters and direction overrides, which let a name pass for another."""
RANGES = (
    ("count_min", "count_best"),
    ("count_best", "count_max"),
    ("count_min", "count_max"),
    ("ci_low", "ci_high"),
    ("window_start", "window_end"),
    ("pressure_class_low", "pressure_class"),
    ("pressure_class", "pressure_class_high"),
    ("raw_value_low", "raw_value_high"),
    ("min_width_m", "mean_width_m"),
)
"""Pairs of columns of which the first is never greater."""


def value_problem(value: Any, column: Column, schema: Schema) -> tuple[str, dict[str, Any]] | None:
    """Return the code of the fault of a stored value and what its sentence needs, or None.

    A geometry is WKB bytes here.
    """
    named: dict[str, Any] = {"column": column.name}
    if value is None:
        return ("value.missing", named) if column.required else None
    if column.type in ("GEOMETRY", "BLOB"):
        return None if isinstance(value, bytes) else ("value.type", {**named, "expected": column.type})
    if column.type in ("DOUBLE", "INTEGER", "SMALLINT", "BOOLEAN"):
        return _number_problem(value, column, named)
    if not isinstance(value, str):
        return "value.type", {**named, "expected": column.type}
    return _text_problem(value, column, schema, named)


def _number_problem(value: Any, column: Column, named: dict[str, Any]) -> tuple[str, dict[str, Any]] | None:
    if not wkb.is_number(value) or (column.type != "DOUBLE" and value != int(value)):
        return "value.type", {**named, "expected": column.type}
    low, high = (0, 1) if column.type == "BOOLEAN" else (column.minimum, column.maximum)
    if (low is not None and value < low) or (high is not None and value > high):
        return "value.out_of_range", {**named, "value": value, "minimum": low, "maximum": high, "unit": column.unit}
    return None


def _text_problem(
    value: str, column: Column, schema: Schema, named: dict[str, Any]
) -> tuple[str, dict[str, Any]] | None:
    longest = column.size or schema.limits["text_characters"]
    if len(value) > longest:
        return "value.too_long", {**named, "characters": len(value), "maximum": longest}
    fault = _text_fault(value, column, schema)
    if fault is None:
        return None
    return fault[0], {**named, "value": unicodedata.normalize("NFC", UNSEEN.sub("?", value[:60])), **fault[1]}


def _text_fault(value: str, column: Column, schema: Schema) -> tuple[str, dict[str, Any]] | None:
    """Return the code of the fault of a text of fitting length and what its sentence needs besides the text."""
    if UNSEEN.search(value) or (not value.isascii() and "\ud800" <= max(value) <= "\udfff"):
        return "value.control_character", {}
    if value.startswith(FORMULA):
        return "value.formula", {}
    if column.codes and value not in schema.values[column.codes]:
        return "value.unknown_code", {"list": column.codes}
    if column.pattern and not schema.patterns[column.pattern].fullmatch(value):
        return "value.malformed", {"pattern": column.pattern}
    if column.type == "DATETIME" and not (STAMP.fullmatch(value) and _date(value)):
        return "value.malformed", {"pattern": "datetime"}
    dates = [value] if column.type == "DATE" else value.split("/") if column.pattern == "interval" else []
    if any(not _date(part) for part in dates) or (column.type == "DATE" and len(value) != 10):
        return "value.malformed", {"pattern": "date"}
    return None


def _date(text: str) -> date | None:
    """Return the first day that an ISO 8601 text (a year, a month, a day or a time) may mean."""
    parts = text[:10].split("-")
    try:
        if "T" in text and not (0 <= int(text[11:13]) < 24 and 0 <= int(text[14:16]) < 60):
            return None
        return date(int(parts[0]), *(int(part) for part in (parts[1:] + ["1", "1"])[:2]))
    except (ValueError, IndexError):
        return None


def record_problems(
    schema: Schema, table: Table, record: Mapping[str, Any], place: str, newer: bool = False
) -> list[Problem]:
    """Return the faults of one record (stored values by column; geometry as WKB bytes).

    newer: a code that is unknown here may come from a newer list; it is kept, and only a warning.
    """
    found = []
    for column in table.columns.values():
        fault = value_problem(record.get(column.name), column, schema)
        if fault:
            found.append(Problem(fault[0], _weight(fault[0], newer), place, fault[1]))
    if not any(problem.severity is Severity.ERROR for problem in found):
        found.extend(_shape_problems(table, record, place, schema.limits["vertices"]))
        found.extend(_agreement_problems(record, place))
    return found


def _weight(code: str, newer: bool) -> Severity:
    return Severity.WARNING if newer and code == "value.unknown_code" else Severity.ERROR


def _shape_problems(table: Table, record: Mapping[str, Any], place: str, vertices: int) -> list[Problem]:
    if not table.geometry or record.get(GEOMETRY) is None:
        return []
    try:
        wkb.parse(record[GEOMETRY], table.geometry, vertices=vertices)
    except NeaspecError as fault:
        return [Problem(fault.code, Severity.ERROR, place, fault.values)]
    return []


def _agreement_problems(record: Mapping[str, Any], place: str) -> list[Problem]:
    found = []
    for low, high in RANGES:
        first, second = record.get(low), record.get(high)
        if first is not None and second is not None and first > second:
            found.append(
                Problem(
                    "record.range_reversed",
                    Severity.ERROR,
                    place,
                    {"first": low, "second": high, "low": first, "high": second},
                )
            )
    counts = [record.get(name) for name in ("count_min", "count_best", "count_max")]
    if record.get("occurrence_status") == "absent" and any(counts):
        found.append(Problem("record.absent_but_counted", Severity.ERROR, place, {"count": max(filter(None, counts))}))
    for name in ("event_date", "obs_date", "assessment_date", "evidence_date"):
        parts = (record.get(name) or "").split("/")
        first_day, last_day = _date(parts[0]), _date(parts[-1])
        if len(parts) == 2 and first_day and last_day and last_day.isoformat()[: len(parts[1])] < parts[0][:10]:
            found.append(
                Problem(
                    "record.range_reversed",
                    Severity.ERROR,
                    place,
                    {"first": name, "second": name, "low": parts[0], "high": parts[1]},
                )
            )
    return found


def reference_problems(
    schema: Schema, records: Mapping[RecordKey, Mapping[str, Any]], known: Container[RecordKey] | None = None
) -> list[Problem]:
    """Return what refers to records that are not there (warnings: they may have stayed at home), and shared uuids.

    known: the records that may be referred to, if more than those that are looked at.
    """
    present: Container[RecordKey] = records if known is None else known
    found = []
    homes: dict[str, str] = {}
    for key in sorted(records):
        place = place_of(key)
        if homes.setdefault(key.uuid, key.table) != key.table:
            found.append(Problem("record.uuid_shared", Severity.ERROR, place, {"other": homes[key.uuid]}))
        for column in schema.tables[key.table].columns.values():
            target = records[key].get(column.name)
            if column.references and target and RecordKey(column.references, target) not in present:
                values = {"column": column.name, "uuid": target, "table": column.references}
                found.append(Problem("record.reference_unknown", Severity.WARNING, place, values))
    return found


def place_of(key: RecordKey) -> str:
    """Return the words for a record in a problem: table and uuid."""
    return key.table + " " + key.uuid


def change_of(row: Mapping[str, Any], schema: Schema) -> Change:
    """Return the change that a row of nx_change holds.

    Raises NeaspecError `change.malformed` (value reason), `change.too_big`, `change.id_wrong`.
    """
    name = str(row.get("change_id"))
    if len(str(row["set_json"])) > schema.limits["change_bytes"]:
        raise NeaspecError("change.too_big", name, maximum_bytes=schema.limits["change_bytes"])
    parents = strict_json(str(row["parents"]), schema)
    values = strict_json(str(row["set_json"]), schema)
    table = schema.tables.get(str(row["tbl"]))
    if not isinstance(parents, list) or not all(isinstance(parent, str) and len(parent) == 64 for parent in parents):
        raise NeaspecError("change.malformed", name, reason="parents")
    if len(parents) > schema.limits["parents"] or len(set(parents)) != len(parents):
        raise NeaspecError("change.malformed", name, reason="parents")
    if table is None or table.kind != "record":
        raise NeaspecError("change.malformed", name, reason="table")
    # A field that is unknown here comes from a newer version: it is kept and handed on, and shown by nobody.
    if not isinstance(values, dict) or not values or not all(NAME.fullmatch(one) and one != "uuid" for one in values):
        raise NeaspecError("change.malformed", name, reason="fields")
    if not all(value is None or isinstance(value, str) for value in values.values()):
        raise NeaspecError("change.malformed", name, reason="values")
    # A log says the same names a million times; one copy of each keeps it small.
    item = Change(
        intern(name),
        table.name,
        intern(str(row["rec"])),
        {intern(field): value for field, value in values.items()},
        tuple(map(intern, parents)),
        intern(str(row["office"])),
        intern(str(row["author"])),
        intern(str(row["at"])),
        intern(str(row["tool"])),
        bool(row["snapshot"]),
    )
    if identity(item) != name:
        raise NeaspecError("change.id_wrong", name)
    return item


def change_problems(
    item: Change, schema: Schema, shapes: Container[str], now: datetime, newer: bool = False
) -> list[Problem]:
    """Return the faults of what a change writes; shapes: ids of the geometries at hand; now: UTC; newer: see above."""
    place = place_of(item.key)
    table = schema.tables[item.table]
    found = []
    for name, text in item.values.items():
        if name not in table.columns:
            found.append(Problem("change.field_unknown", Severity.NOTE, place, {"column": name}))
            continue
        column = table.columns[name]
        if column.type == "GEOMETRY":
            if text is not None and text not in shapes:
                found.append(Problem("change.geometry_missing", Severity.ERROR, place, {"geometry": text[:12]}))
            continue
        try:
            fault = value_problem(decode(text, column), column, schema)
        except NeaspecError as error:
            fault = (error.code, error.values)
        if fault:
            found.append(Problem(fault[0], _weight(fault[0], newer), place, fault[1]))
    if item.at > (now + timedelta(days=1)).isoformat():
        found.append(Problem("change.from_the_future", Severity.WARNING, place, {"at": item.at}))
    return found


def strict_json(text: str | bytes, schema: Schema) -> Any:
    """Return a parsed JSON document of a foreign file: no duplicate keys, no NaN, no depth that ends the process.

    Raises NeaspecError `json.malformed` with the reason.
    """
    if len(text) > schema.limits["json_bytes"]:
        raise NeaspecError("json.malformed", reason="too_big")
    plain = text.decode("utf8", "replace") if isinstance(text, bytes) else text
    if (
        plain.count("[") + plain.count("{") > schema.limits["json_depth"]
        and _depth(plain) > schema.limits["json_depth"]
    ):
        raise NeaspecError("json.malformed", reason="too_deep")
    if len(plain) >= 400 and re.search(r"\d{400}", plain):
        raise NeaspecError("json.malformed", reason="number")
    try:
        document = json.loads(text, object_pairs_hook=_without_twins, parse_constant=_refuse, parse_float=_finite)
        if "\\u" in plain or not plain.isascii():
            canonical(document)  # which refuses half a surrogate pair
    except (ValueError, RecursionError) as fault:
        raise NeaspecError("json.malformed", reason="syntax") from fault
    return document


def _depth(plain: str) -> int:
    depth = deepest = 0
    for sign in re.findall(r'"(?:[^"\\]|\\.)*"|[\[\]{}]', plain):
        depth += (sign in "[{") - (sign in "]}")
        deepest = max(deepest, depth)
    return deepest


def _without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({key for key, _ in pairs}) != len(pairs):
        raise ValueError("duplicate key")
    return dict(pairs)


def _finite(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise ValueError(text)
    return value


def _refuse(constant: str) -> None:
    raise ValueError(constant)
