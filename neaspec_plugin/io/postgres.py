"""SQL for an office database in PostgreSQL: a session over GDAL's own driver, the tables, values in and out as text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from osgeo import gdal

from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.schema import GEOMETRY, Column, Schema, Table
from neaspec_plugin.io.gpkg_blob import unwrap
from neaspec_plugin.io.gpkg_layout import quoted

PREFIX = "PG:"
"""How GDAL tells a connection to PostgreSQL from a file."""
HOME = "neaspec"
"""The PostgreSQL schema of all our tables."""
WAIT = "10s"
"""How long to wait for others who write."""
TYPES = {"INTEGER": "bigint", "SMALLINT": "smallint", "DOUBLE": "double precision", "BLOB": "bytea"}
STAMP = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
SECRET = re.compile(r"(password\s*=\s*)('(?:[^'\\]|\\.)*'|\S+)", re.IGNORECASE)


def is_address(location: object) -> bool:
    """Tell whether a location is a connection to PostgreSQL, such as `PG:host=db.example.org dbname=counts`."""
    return isinstance(location, str) and location.startswith(PREFIX)


def shown(address: str) -> str:
    """Return an address fit to be shown: without the password."""
    return SECRET.sub(r"\1***", address)


class Session:
    """A connection that runs SQL."""

    def __init__(self, address: str) -> None:
        """Connect. Raises NeaspecError `database.unreachable`."""
        self.place = shown(address)
        with _quiet():
            options = ["LIST_ALL_TABLES=NO"]
            flags = gdal.OF_VECTOR | gdal.OF_UPDATE
            try:
                found = gdal.OpenEx(address, flags, allowed_drivers=["PostgreSQL"], open_options=options)
            except RuntimeError:  # GDAL raises where another plugin has asked it to
                found = None
            if found is None:
                reason = SECRET.sub(r"\1***", gdal.GetLastErrorMsg())[:200]
                raise NeaspecError("database.unreachable", self.place, reason=reason)
        self._database = found
        self.run("SET standard_conforming_strings = on")

    def run(self, statement: str) -> None:
        """Run a statement that returns no rows. Raises NeaspecError `database.locked`, `database.not_written`."""
        with self._checked():
            self._database.ExecuteSQL(statement)

    def rows(self, expressions: Sequence[str], source: str) -> Iterator[list[Any]]:
        """Yield rows of expressions as JSON has them: texts, numbers, None. Raises as run."""
        # A row of one text is read ten times as fast as one of thirty fields, and no driver has an opinion on types.
        parts = [", ".join(expressions[start : start + 50]) for start in range(0, len(expressions), 50)]
        told = ", ".join(f"json_build_array({part})" for part in parts)  # which takes a hundred at most
        with self._checked():
            layer = self._database.ExecuteSQL(
                " ".join(("SELECT json_build_array(", told, ")::text AS line FROM", source))
            )
        if layer is None:
            raise NeaspecError("database.not_written", self.place, reason="no rows")
        try:
            while True:
                with self._checked():
                    feature = layer.GetNextFeature()
                if feature is None:
                    return
                yield [value for part in json.loads(feature.GetFieldAsString(0)) for value in part]
        finally:
            self._database.ReleaseResultSet(layer)

    @contextmanager
    def transaction(self, mode: str = "") -> Iterator[None]:
        """Run the block in one transaction, undone when it fails; mode: words for SET TRANSACTION."""
        with self._checked():
            self._database.StartTransaction()
        done = False
        try:
            if mode:
                self.run("SET TRANSACTION " + mode)
            yield
            with self._checked():
                self._database.CommitTransaction()
            done = True
        finally:
            if not done:
                with _quiet():
                    self._database.RollbackTransaction()

    def close(self) -> None:
        """Let go of the connection."""
        self._database = None

    @contextmanager
    def _checked(self) -> Iterator[None]:
        with _quiet():
            gdal.ErrorReset()
            try:
                yield
                failed = gdal.GetLastErrorType() >= gdal.CE_Failure
            except RuntimeError:
                failed = True
            if failed:
                reason = gdal.GetLastErrorMsg()[:300]
                code = "database.locked" if "lock timeout" in reason else "database.not_written"
                raise NeaspecError(code, self.place, reason=reason)


@contextmanager
def _quiet() -> Iterator[None]:
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # what PostgreSQL says is said by a NeaspecError
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def home(table: str) -> str:
    """Return the name of a table with its schema."""
    return HOME + "." + quoted(table)


def layout(table: Table, office: str, language: str) -> Iterator[str]:
    """Yield the statements that make a table; language: of its title, kept as a comment that QGIS shows."""
    columns = ['"fid" bigserial PRIMARY KEY', *(definition(column, table, office) for column in table.columns.values())]
    yield f"CREATE TABLE {home(table.name)} ({', '.join(columns)})"
    title = table.title.get(language, table.title["en"])
    yield f"COMMENT ON TABLE {home(table.name)} IS {text(title)}"
    if table.geometry:
        yield f"CREATE INDEX ON {home(table.name)} USING gist ({quoted(GEOMETRY)})"
    if table.name == "nx_change":
        yield f"CREATE INDEX ON {home(table.name)} (tbl, rec)"


def definition(column: Column, table: Table, office: str) -> str:
    """Return a column's definition; the defaults make a feature that QGIS draws by hand a whole record."""
    name = quoted(column.name) + " " + kind(column, table)
    if column.name == "uuid" and table.kind == "record":
        return name + " UNIQUE DEFAULT gen_random_uuid()::text"
    if column.unique:
        return name + " NOT NULL UNIQUE"
    default = column.default
    if table.kind == "record":
        own = {"office": office, "country": office[:2], "created_by": office, "modified_by": office}
        default = own.get(column.name, default)
        if column.name in ("created", "modified"):
            return name + " DEFAULT now()"
    if default is None:
        return name
    return name + " DEFAULT " + literal(default, column)


def kind(column: Column, table: Table) -> str:
    """Return the type of a column; times of the log are texts, because they are part of what is hashed."""
    if column.type == "GEOMETRY":
        return f"geometry({table.geometry},4326)"
    if column.type == "DATETIME":
        return "timestamptz" if table.kind == "record" else "varchar(24)"
    if column.type in ("BOOLEAN", "DATE"):
        return column.type.lower()
    return TYPES.get(column.type) or (f"varchar({column.size})" if column.size else "text")


def expression(column: Column, table: Table) -> str:
    """Return what reads a column as the GeoPackage holds it, geometries and blobs in hexadecimal."""
    name = quoted(column.name)
    if column.type == "GEOMETRY":
        return f"encode(ST_AsBinary({name}, 'NDR'), 'hex')"
    if column.type == "BLOB":
        return f"encode({name}, 'hex')"
    if column.type == "BOOLEAN":
        return name + "::int"
    if column.type == "DATETIME" and table.kind == "record":
        return f"to_char({name} AT TIME ZONE 'UTC', {text(STAMP)})"
    if column.type == "DATE":
        return f"to_char({name}, 'YYYY-MM-DD')"
    return name


def literal(value: Any, column: Column) -> str:
    """Return a value of the GeoPackage as it is written into a statement."""
    if value is None:
        return "NULL"
    if column.type == "GEOMETRY":
        return f"ST_GeomFromWKB('\\x{unwrap(value).hex()}'::bytea, 4326)"
    if column.type == "BLOB":
        return f"'\\x{bytes(value).hex()}'::bytea"
    if column.type == "BOOLEAN":
        return "true" if value else "false"
    if column.type in ("INTEGER", "SMALLINT", "DOUBLE"):
        return repr(value) if isinstance(value, (int, float)) else text(str(value))
    return text(str(value))


def text(value: str) -> str:
    """Return a text as it is written into a statement; PostgreSQL holds no NUL."""
    return "'" + value.replace("\0", "").replace("'", "''") + "'"


def adapted(session: Session, schema: Schema, office: str, language: str) -> Iterator[str]:
    """Yield what makes the tables and columns that a database of an older minor version lacks."""
    held = columns_of(session)
    for table in schema.tables.values():
        if table.kind == "report":
            continue
        if table.name not in held:
            yield from layout(table, office, language)
            continue
        for column in table.columns.values():
            if column.name not in held[table.name]:
                added = definition(column, table, office).replace(" NOT NULL", "").replace(" UNIQUE", "")
                yield f"ALTER TABLE {home(table.name)} ADD COLUMN {added}"


def columns_of(session: Session) -> dict[str, set[str]]:
    """Return the columns of our tables by table."""
    found: dict[str, set[str]] = {}
    asked = f"information_schema.columns WHERE table_schema = '{HOME}'"
    for table, column in session.rows(["table_name", "column_name"], asked):
        found.setdefault(str(table), set()).add(str(column))
    return found


def batches(statements: Iterable[str], size: int = 1 << 20) -> Iterator[str]:
    """Yield statements joined to texts of about so many characters."""
    waiting: list[str] = []
    length = 0
    for statement in statements:
        waiting.append(statement)
        length += len(statement)
        if length > size:
            yield ";\n".join(waiting)
            waiting, length = [], 0
    if waiting:
        yield ";\n".join(waiting)
