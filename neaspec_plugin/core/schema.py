"""The exchange format as data: tables, columns, code lists and limits of resources/schema/exchange.json."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from neaspec_plugin.core.problem import NeaspecError

GEOMETRY = "geom"
"""Name of the geometry column of every table that has one."""
TIERS = ("public", "partner", "restricted")
"""Who may see a record, from everybody to its own office."""
NAME = re.compile(r"[a-z][a-z0-9_]{0,29}")
TYPES = ("TEXT", "INTEGER", "SMALLINT", "DOUBLE", "BOOLEAN", "DATETIME", "DATE", "BLOB", "GEOMETRY")


@dataclass(frozen=True)
class Column:
    """One column: what may stand in it and what happens to it when it leaves the office."""

    name: str
    """Lower case, up to 30 characters, unit at its end."""
    type: str
    """One of TYPES."""
    size: int = 0
    """Greatest number of characters of a text; 0 = the limit of the format."""
    required: bool = False
    """Whether a record without it is refused."""
    unique: bool = False
    unit: str = ""
    """Unit of a number, SI."""
    minimum: float | None = None
    """Least value, included."""
    maximum: float | None = None
    """Greatest value, included."""
    codes: str = ""
    """Name of the code list of its values."""
    pattern: str = ""
    """Name of the pattern that its whole text matches."""
    references: str = ""
    """Table whose uuid it holds."""
    taxon: bool = False
    """Whether it holds a taxon code."""
    terms: tuple[str, ...] = ()
    """Terms of other standards (Darwin Core, WDPCA) that mean the same."""
    default: Any = None
    """Value of a new record."""
    latest: bool = False
    """Whether concurrent writes are no conflict: the latest is shown."""
    public: str = ""
    """What the public tier does to it in a sensitive record: `blank`, `year` (cut to it), `january` (of its year),
    `office` (the office instead) or nothing."""
    tier: str = ""
    """Least tier it may travel in; empty = that of its record."""
    derived: bool = False
    """Whether the plugin finds it out by itself, so that forms do not ask for it."""


@dataclass(frozen=True)
class Table:
    """One table of the format."""

    name: str
    kind: str
    """`record` (merged), `reference` (part of the format), `log` (the exchange's own) or `report` (made when asked)."""
    geometry: str
    """MULTIPOLYGON, MULTILINESTRING, MULTIPOINT or empty."""
    title: Mapping[str, str]
    """Title by language."""
    columns: Mapping[str, Column]
    """By name, in the order of the file; a record table starts with uuid."""
    term: str = ""
    """Class of Darwin Core that a row is, if any."""

    @property
    def fields(self) -> tuple[Column, ...]:
        """The columns that merge: all but the identity."""
        return tuple(column for column in self.columns.values() if column.name != "uuid")

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns that merge."""
        return tuple(name for name in self.columns if name != "uuid")

    @property
    def stored(self) -> tuple[Column, ...]:
        """The columns without the geometry."""
        return tuple(column for column in self.columns.values() if column.name != GEOMETRY)


@dataclass(frozen=True)
class Code:
    """One value of a code list."""

    code: str
    """What is stored and travels."""
    label: Mapping[str, str]
    """What is shown, by language."""


@dataclass(frozen=True)
class Taxon:
    """One species of the framework."""

    code: str
    scientific_name: str
    rank: str
    kingdom: str
    group: str
    """`cat` or `bird`: how far apart two counts of one animal may lie."""
    sensitivity: int
    """Chapman category of a find, 1 (extreme) .. 4 (low)."""
    label: Mapping[str, str]


@dataclass(frozen=True)
class Schema:
    """The whole format."""

    format: str
    version: str
    """Semantic version; a reader refuses a newer first number."""
    codelists: str
    """Date version of the code lists."""
    languages: tuple[str, ...]
    limits: Mapping[str, int]
    patterns: Mapping[str, re.Pattern[str]]
    tables: Mapping[str, Table]
    codes: Mapping[str, tuple[Code, ...]]
    taxa: Mapping[str, Taxon]
    titles: Mapping[str, Mapping[str, str]]
    """Title of a column by column name and language."""
    values: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """The codes of each list."""

    def of(self, kind: str) -> tuple[Table, ...]:
        """Return the tables of a kind."""
        return tuple(table for table in self.tables.values() if table.kind == kind)

    def table(self, name: str) -> Table:
        """Return a record table. Raises NeaspecError `table.unknown`."""
        table = self.tables.get(name)
        if table is None or table.kind != "record":
            raise NeaspecError("table.unknown", name)
        return table

    @cached_property
    def latest(self) -> frozenset[str]:
        """Names of the columns whose concurrent writes are no conflict."""
        return frozenset(c.name for table in self.of("record") for c in table.columns.values() if c.latest)


def parse(document: Mapping[str, Any]) -> Schema:
    """Return the schema of a parsed exchange.json. Raises NeaspecError `schema.broken` with the faulty part."""
    try:
        return _schema(document)
    except (KeyError, TypeError, ValueError, re.error) as fault:
        raise NeaspecError("schema.broken", "exchange.json", part=str(fault)) from fault


def _schema(document: Mapping[str, Any]) -> Schema:
    common = [_column(entry) for entry in document["common"]]
    codes = {
        name: tuple(Code(entry["code"], entry["label"]) for entry in entries)
        for name, entries in document["codes"].items()
    }
    taxa = [Taxon(**entry) for entry in document["taxa"]]
    schema = Schema(
        document["format"],
        document["version"],
        document["codelists"],
        tuple(document["languages"]),
        document["limits"],
        {name: re.compile(text) for name, text in document["patterns"].items()},
        {entry["name"]: _table(entry, common) for entry in document["tables"]},
        codes,
        {taxon.code: taxon for taxon in taxa},
        document["titles"],
        {name: frozenset(code.code for code in entries) for name, entries in codes.items()},
    )
    for table in schema.tables.values():
        for column in table.columns.values():
            _check(schema, column)
    return schema


def _column(entry: Mapping[str, Any]) -> Column:
    return Column(**{**entry, "terms": tuple(entry.get("terms", ()))})


def _table(entry: Mapping[str, Any], common: list[Column]) -> Table:
    own = [_column(column) for column in entry["columns"]]
    geometry = entry.get("geometry", "")
    drawn = [Column(GEOMETRY, "GEOMETRY")] if geometry else []
    columns = common[:1] + drawn + own + common[1:] if entry["kind"] == "record" else drawn + own
    named = {column.name: column for column in columns}
    if len(named) != len(columns) or not NAME.fullmatch(entry["name"]):
        raise ValueError(entry["name"])
    return Table(entry["name"], entry["kind"], geometry, entry["title"], named, entry.get("term", ""))


def _check(schema: Schema, column: Column) -> None:
    """Raise ValueError with the name of a column that points at nothing."""
    known = (
        NAME.fullmatch(column.name)
        and column.type in TYPES
        and (not column.codes or column.codes in schema.codes)
        and (not column.pattern or column.pattern in schema.patterns)
        and (not column.references or column.references in schema.tables)
        and column.public in ("", "blank", "year", "january", "office")
        and (not column.tier or column.tier in TIERS)
    )
    if not known:
        raise ValueError(column.name)
