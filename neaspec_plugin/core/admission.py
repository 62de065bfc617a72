"""What a row of a change log must be before it counts as a change, and JSON of strangers read with suspicion."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Container, Mapping
from datetime import datetime, timedelta
from hashlib import sha256
from json.encoder import encode_basestring
from typing import Any
from unicodedata import is_normalized

from neaspec_plugin.core.history import Change, canonical, identity
from neaspec_plugin.core.problem import NeaspecError, Problem, Severity
from neaspec_plugin.core.schema import NAME, Schema
from neaspec_plugin.core.validation import Checks, place_of, weight

_LONG_NUMBER = re.compile(r"\d{400}")
_DECODER = json.JSONDecoder()


def change_of(row: Mapping[str, Any], schema: Schema) -> Change:
    """Return the change that a row of nx_change holds.

    Raises NeaspecError `change.malformed` (value reason), `change.too_big`, `change.id_wrong`.
    """
    return plain_change(row, schema) or strict_change(row, schema)


def plain_change(row: Mapping[str, Any], schema: Schema) -> Change | None:
    """Return the change of a row whose texts stand as the format writes them; None for any other row.

    Nearly all do. What is written anew as the very text that was read has no twin keys, no odd numbers and no spaces,
    so that its hash can be taken from the text; the rest is left to the slow way, which says what is wrong.
    """
    name, told, parents = row["change_id"], row["set_json"], row["parents"]
    words = (row["at"], row["author"], row["office"], row["rec"], row["tool"], row["tbl"])
    for text in (told, parents, *words):
        if type(text) is not str or not (text.isascii() or is_normalized("NFC", text)):
            return None
    columns = _columns(words[5], schema)
    if columns is None or len(told) > schema.limits["change_bytes"]:
        return None
    values, above = _plain_values(told, columns), _plain_parents(parents, schema.limits["parents"])
    if values is None or above is None:
        return None
    at, author, office, record, tool, _ = map(encode_basestring, words)
    snapshot = bool(row["snapshot"])
    content = (
        f'{{"at":{at},"author":{author},"office":{office},"parents":{parents},"rec":{record},"set":{told},'
        f'"snapshot":{"true" if snapshot else "false"},"table":"{words[5]}","tool":{tool}}}'
    )
    try:
        digest = sha256(content.encode("utf8"))
    except UnicodeEncodeError:
        return None
    if digest.hexdigest() != name:
        return None
    return Change(name, words[5], words[3], values, above, words[2], words[1], words[0], words[4], snapshot)


def _columns(table: str, schema: Schema) -> Container[str] | None:
    """Return the columns of a table of records; None for a name that no such table can have.

    A table that is unknown here comes from a newer version: its changes are kept, handed on no wider than
    they came (io.witness), and shown by nobody.
    """
    found = schema.tables.get(table)
    if found is None:
        return () if NAME.fullmatch(table) else None
    return found.columns if found.kind == "record" else None


def _plain_values(told: str, columns: Container[str]) -> dict[str, str | None] | None:
    """Return the values of a text that the format would write the same way, None for any other."""
    if told.count("{") != 1 or "[" in told or (len(told) >= 400 and _LONG_NUMBER.search(told)):
        return None
    try:
        values, _ = _DECODER.raw_decode(told)
    except (ValueError, RecursionError):
        return None
    if type(values) is not dict or not values:
        return None
    parts = []
    last = ""
    for field, value in values.items():
        if field <= last or field == "uuid" or (field not in columns and not NAME.fullmatch(field)):
            return None
        if type(value) is str:
            parts.append(f'"{field}":{encode_basestring(value)}')
        elif value is None:
            parts.append(f'"{field}":null')
        else:
            return None
        last = field
    return values if "{" + ",".join(parts) + "}" == told else None


def _plain_parents(told: str, most: int) -> tuple[str, ...] | None:
    """Return the ids of a text that the format would write the same way, None for any other."""
    if told == "[]":
        return ()
    parents = told[2:-2].split('","')
    if len(parents) > most or '["' + '","'.join(parents) + '"]' != told:
        return None
    last = ""
    for one in parents:
        if len(one) != 64 or not one.isalnum() or one <= last:
            return None
        last = one
    return tuple(parents)


def known_change(row: Mapping[str, Any]) -> Change:
    """Return the change of a row that was proven in the same transaction, and is not proven again."""
    values, parents = _DECODER.decode(row["set_json"]), _DECODER.decode(row["parents"])
    words = (row["office"], row["author"], row["at"], row["tool"])
    return Change(row["change_id"], row["tbl"], row["rec"], values, tuple(parents), *words, bool(row["snapshot"]))


def strict_change(row: Mapping[str, Any], schema: Schema) -> Change:
    """Return the change of any row. Raises NeaspecError as change_of."""
    name = str(row.get("change_id"))
    if len(str(row["set_json"])) > schema.limits["change_bytes"]:
        raise NeaspecError("change.too_big", name, maximum_bytes=schema.limits["change_bytes"])
    parents = strict_json(str(row["parents"]), schema)
    values = strict_json(str(row["set_json"]), schema)
    table = str(row["tbl"])
    if not isinstance(parents, list) or not all(isinstance(parent, str) and len(parent) == 64 for parent in parents):
        raise NeaspecError("change.malformed", name, reason="parents")
    if len(parents) > schema.limits["parents"] or len(set(parents)) != len(parents):
        raise NeaspecError("change.malformed", name, reason="parents")
    if _columns(table, schema) is None:
        raise NeaspecError("change.malformed", name, reason="table")
    # A field that is unknown here comes from a newer version: it is kept and shown by nobody.
    if not isinstance(values, dict) or not values or not all(NAME.fullmatch(one) and one != "uuid" for one in values):
        raise NeaspecError("change.malformed", name, reason="fields")
    if not all(value is None or isinstance(value, str) for value in values.values()):
        raise NeaspecError("change.malformed", name, reason="values")
    office, author, at, tool = (str(row[word]) for word in ("office", "author", "at", "tool"))
    snapshot = bool(row["snapshot"])
    item = Change(name, table, str(row["rec"]), values, tuple(parents), office, author, at, tool, snapshot)
    if identity(item) != name:
        raise NeaspecError("change.id_wrong", name)
    return item


def change_problems(
    item: Change,
    schema: Schema,
    shapes: Container[str],
    until: str,
    newer: bool = False,
    checks: Checks | None = None,
) -> list[Problem]:
    """Return the faults of what a change writes.

    shapes: ids of the geometries at hand; until: the UTC time after which no change can have been made (see latest_of);
    newer, checks: as in core.validation.record_problems.
    """
    checks = checks or Checks(schema)
    table = schema.tables.get(item.table)
    found = []
    for name, text in item.values.items():
        column = table.columns.get(name) if table is not None else None
        if table is None:
            fault = checks.unknown(name, text, shapes)
            if fault:
                found.append((fault[0], Severity.ERROR, fault[1]))
        elif column is None:
            found.append(("change.field_unknown", Severity.NOTE, {"column": name}))
        elif column.type == "GEOMETRY":
            if text is not None and text not in shapes:
                found.append(("change.geometry_missing", Severity.ERROR, {"geometry": text[:12]}))
        else:
            fault = checks.encoded(column, item.table, text)
            if fault:
                found.append((fault[0], weight(fault[0], newer), fault[1]))
    if item.at > until:
        found.append(("change.from_the_future", Severity.WARNING, {"at": item.at}))
    return [Problem(code, severity, place_of(item.key), values) for code, severity, values in found]


def latest_of(now: datetime) -> str:
    """Return the latest time that an honest change can bear now: clocks of offices differ, and so do their days."""
    return (now + timedelta(days=1)).isoformat()


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
    if len(plain) >= 400 and _LONG_NUMBER.search(plain):
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
