"""The change log: what was written, by which office, knowing what; each change named by its own content.

A change is {rec, table, set, parents, office, author, at, tool, snapshot}; its id is the SHA-256 of its canonical JSON
(UTF-8, sorted keys, no spaces, NFC). Values are texts: numbers in shortest decimal form, a geometry as the
SHA-256 of its WKB (little-endian, two-dimensional, 1e-7 degree). Equal content has one id on every machine.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Optional

from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.schema import Column

_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
Values = dict[str, Optional[str]]
"""Encoded values by field."""


@dataclass(frozen=True, order=True)
class RecordKey:
    """Which record."""

    table: str
    uuid: str


State = dict[RecordKey, Values]
"""Encoded values of every record."""


@dataclass(frozen=True)
class Change:
    """One act of writing fields of one record."""

    id: str
    """SHA-256 of the canonical content, hexadecimal."""
    table: str
    record: str
    """uuid of the record."""
    values: Mapping[str, str | None]
    """What was written, encoded; None = emptied."""
    parents: tuple[str, ...]
    """Ids of the changes of this record that had no successor when this was written; empty = it made the record."""
    office: str
    author: str
    """A role or initials."""
    at: str
    """UTC time with milliseconds; for display, never for order."""
    tool: str
    snapshot: bool = False
    """Whether it stands for changes that stayed at home; where the true history is known, that counts."""
    stands_for: tuple[str, ...] = ()
    """Ids of those changes, known only to the office that sent the snapshot; no part of its content."""

    @property
    def key(self) -> RecordKey:
        """The record it writes."""
        return RecordKey(self.table, self.record)

    def content(self) -> dict[str, Any]:
        """Return what the id is made of."""
        return {
            "rec": self.record,
            "table": self.table,
            "set": dict(self.values),
            "parents": sorted(self.parents),
            "office": self.office,
            "author": self.author,
            "at": self.at,
            "tool": self.tool,
            "snapshot": self.snapshot,
        }


@dataclass(frozen=True)
class Signature:
    """Who writes, when and with what."""

    office: str
    author: str
    at: str
    """UTC time with milliseconds and Z."""
    tool: str


def canonical(document: Any) -> bytes:
    """Return a document as canonical JSON: one text for one content."""
    text = _ENCODER.encode(document)
    return (text if text.isascii() else unicodedata.normalize("NFC", text)).encode("utf8")


def change(
    key: RecordKey, values: Values, parents: Iterable[str], signature: Signature, snapshot: bool = False
) -> Change:
    """Return a change with its id."""
    draft = Change(
        "",
        key.table,
        key.uuid,
        dict(values),
        tuple(sorted(parents)),
        signature.office,
        signature.author,
        signature.at,
        signature.tool,
        snapshot,
    )
    return Change(**{**draft.__dict__, "id": identity(draft)})


def identity(item: Change) -> str:
    """Return the id that the content of a change has."""
    return hashlib.sha256(canonical(item.content())).hexdigest()


def written(item: Change) -> tuple[str, str]:
    """Return the parents and the values of a change as the log holds them."""
    return json.dumps(list(item.parents), separators=(",", ":")), canonical(dict(item.values)).decode("utf8")


def encode(value: Any, column: Column) -> str | None:
    """Return a stored value as it stands in a change; a geometry must come as its SHA-256 already.

    Raises NeaspecError `value.type` when it is not of the column's type.
    """
    if value is None:
        return None
    whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
    if column.type in ("INTEGER", "SMALLINT", "BOOLEAN") and whole:
        return str(int(value))
    if column.type == "DOUBLE" and isinstance(value, (int, float)):
        return number(float(value))
    if column.type not in ("INTEGER", "SMALLINT", "BOOLEAN", "DOUBLE") and isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    raise NeaspecError("value.type", column=column.name, expected=column.type)


def decode(text: str | None, column: Column) -> Any:
    """Return the stored value of an encoded one. Raises NeaspecError `value.type`."""
    if text is None:
        return None
    try:
        if column.type in ("INTEGER", "SMALLINT", "BOOLEAN"):
            return int(text) if len(text) < 20 else int("overlong")
        return float(text) if column.type == "DOUBLE" else text
    except ValueError as fault:
        raise NeaspecError("value.type", column=column.name, expected=column.type) from fault


def number(value: float) -> str:
    """Return the shortest decimal text that reads back as the same number."""
    text = repr(value + 0.0)
    return text[:-2] if text.endswith(".0") else text


def edit(
    key: RecordKey, before: Values | None, after: Values | None, heads: tuple[str, ...], signature: Signature
) -> Change | None:
    """Return the change that leads from the last known values of a record to the actual ones; None when none is needed.

    before, after: None when there is no such record, after a known one it becomes a tombstone. heads: ids of the last
    changes of the record. The author is whom the record names anew as modifying it.
    """
    if after is None:
        values: Values = {} if before is None else {"deleted": "1"}
    elif before is None:
        values = {name: value for name, value in after.items() if value is not None}
    else:
        values = {name: value for name, value in after.items() if value != before.get(name)}
    if not values:
        return None
    author = values.get("modified_by")  # who changed it, if they said so; else nobody but the office is known
    return change(key, values, heads, replace(signature, author=author) if author else signature)


def difference(
    known: State, actual: State, heads: Mapping[RecordKey, tuple[str, ...]], signature: Signature
) -> list[Change]:
    """Return the changes that lead from the last known state to the actual one, in the order of the keys; see edit."""
    keys = sorted(set(known) | set(actual))
    found = (edit(key, known.get(key), actual.get(key), heads.get(key, ()), signature) for key in keys)
    return [item for item in found if item is not None]


def same(first: Mapping[str, str | None] | None, second: Mapping[str, str | None] | None, names: Iterable[str]) -> bool:
    """Tell whether two records say the same in some fields; a field that was never written is an empty one."""
    if first is None or second is None:
        return first is second
    return all(first.get(name) == second.get(name) for name in names)
