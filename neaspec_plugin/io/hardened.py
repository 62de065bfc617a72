"""Opens a foreign SQLite file so that reading it can do nothing but read: no view, trigger, function or write runs."""

from __future__ import annotations

import re
import sqlite3
import struct
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

from neaspec_plugin.core.problem import Cancelled, NeaspecError
from neaspec_plugin.core.schema import NAME, Schema, Table
from neaspec_plugin.io.gpkg_layout import index_of, sql

APPLICATION = b"GPKG"
STANDARD = frozenset(
    (
        "gpkg_spatial_ref_sys",
        "gpkg_contents",
        "gpkg_geometry_columns",
        "gpkg_extensions",
        "gpkg_data_columns",
        "gpkg_data_column_constraints",
        "gpkg_ogr_contents",
        "sqlite_sequence",
    )
)
INDEX = re.compile("rtree_[a-z][a-z0-9_]{0,29}_geom")
SHADOW = re.compile(INDEX.pattern + "_(node|parent|rowid)")
SUFFIXES = ("_insert", "_delete", *("_update" + str(number) for number in range(1, 8)))
LENGTH, SQL_LENGTH, EXPRESSION_DEPTH, COMPOUND_SELECT, VDBE_OP, ATTACHED = 0, 1, 3, 4, 5, 7
"""Numbers of the limits of sqlite3_limit."""
LIMITS = ((LENGTH, 4 << 20), (SQL_LENGTH, 100_000), (EXPRESSION_DEPTH, 50), (COMPOUND_SELECT, 8), (VDBE_OP, 250_000))
PRAGMAS = frozenset(("table_xinfo", "integrity_check"))


CACHE_KIB = 65_536
"""What SQLite may keep of a foreign file in memory; what it sorts beyond that goes through a file of its own."""


class Budget:
    """The memory that judging a package may take; who asks for more is refused."""

    def __init__(self, limit: int) -> None:
        """Begin with all of it, bytes."""
        self.limit = self.left = limit

    def hold(self, weight: int, place: str) -> None:
        """Take so many bytes for good. Raises NeaspecError `package.too_big`."""
        self.left -= weight
        if self.left < 0:
            raise NeaspecError("package.too_big", place, maximum_bytes=self.limit)


class Foreign(sqlite3.Connection):
    """A connection to a file of strangers."""

    stopped: Cancelled | None = None
    """Why SQLite was interrupted, if somebody asked for it."""


class Undecodable:
    """Stands for a text that is not UTF-8; no column accepts it."""


def check_header(path: Path) -> None:
    """Raise NeaspecError `database.damaged`, `database.wal` or `database.kind` if it is no plain GeoPackage."""
    size = path.stat().st_size
    with path.open("rb") as stream:
        head = stream.read(100)
    if len(head) < 100 or not head.startswith(b"SQLite format 3\0"):
        raise NeaspecError("database.damaged", path.name, reason="header")
    if head[18] != 1 or head[19] != 1:
        raise NeaspecError("database.wal", path.name)
    page = struct.unpack_from(">H", head, 16)[0]
    page = 65536 if page == 1 else page
    pages, encoding, user_version = (struct.unpack_from(">I", head, place)[0] for place in (28, 56, 60))
    if page < 512 or size != page * pages:
        raise NeaspecError("database.damaged", path.name, reason="size")
    if head[68:72] != APPLICATION or not 10200 <= user_version <= 10499 or encoding != 1:
        raise NeaspecError("database.kind", path.name, user_version=user_version)


@contextmanager
def opened_foreign(
    path: Path, schema: Schema, newer: bool = False, pulse: Callable[[], None] = lambda: None
) -> Iterator[Foreign]:
    """Give a connection that can only read plain tables; newer: tables unknown here are left alone, not refused.

    pulse: called while SQLite works; raises Cancelled to stop it.

    Raises NeaspecError `database.damaged` and as check_header.
    """
    check_header(path)
    address = path.absolute().as_uri() + "?mode=ro&immutable=1"
    connection = sqlite3.connect(address, uri=True, isolation_level=None, factory=Foreign)
    try:
        with damage(path.name, connection):
            _harden(connection, schema.limits["seconds"], pulse)
            _objects(connection, schema, newer)
            connection.set_authorizer(_authorised_check)
            _integrity(connection, path)
            connection.set_authorizer(_authorised)
        connection.text_factory = str
        yield connection
    finally:
        connection.close()


@contextmanager
def damage(place: str, connection: Foreign) -> Iterator[None]:
    """Raise NeaspecError `database.damaged` for what SQLite says of a foreign file; Cancelled if that was asked for."""
    try:
        yield
    except sqlite3.OperationalError as fault:
        if connection.stopped is not None:
            raise connection.stopped from fault
        raise NeaspecError("database.damaged", place, reason=str(fault)[:200]) from fault
    except (sqlite3.Error, MemoryError, OverflowError, UnicodeError) as fault:
        raise NeaspecError("database.damaged", place, reason=str(fault)[:200]) from fault


def _harden(connection: Foreign, seconds: int, pulse: Callable[[], None]) -> None:
    cache = f"cache_size=-{CACHE_KIB}"
    for setting in ("trusted_schema=OFF", "cell_size_check=ON", "query_only=ON", "mmap_size=0", cache):
        connection.execute("PRAGMA " + setting)
    if hasattr(connection, "setlimit"):  # Python 3.11
        for number, limit in (*LIMITS, (ATTACHED, 0)):
            connection.setlimit(number, limit)
    if hasattr(connection, "setconfig"):  # Python 3.12
        connection.setconfig(1010, True)  # SQLITE_DBCONFIG_DEFENSIVE
    deadline = time.monotonic() + seconds

    def go_on() -> bool:
        try:
            pulse()
        except Cancelled as stop:
            connection.stopped = stop  # what is raised in here would be lost
            return True
        return time.monotonic() > deadline

    connection.set_progress_handler(go_on, 100_000)
    connection.text_factory = _decoded
    connection.set_authorizer(_authorised)


def _decoded(raw: bytes) -> Any:
    try:
        return raw.decode("utf8")
    except UnicodeDecodeError:
        return Undecodable()


def _authorised(action: int, first: str | None, _second: str | None, _base: str | None, through: str | None) -> int:
    """Allow plain reading; `through` names the view or trigger that asks."""
    if through is None and action in (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ):
        return sqlite3.SQLITE_OK
    if through is None and action == sqlite3.SQLITE_PRAGMA and first in PRAGMAS:
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


def _authorised_check(action: int, _first: str | None, second: str | None, _base: str | None, _by: str | None) -> int:
    """Allow what the integrity check prepares; since SQLite 3.44 it asks the R-trees, which prepare writes as well.

    The file is open for reading only, and by now it holds no virtual table but our R-trees.
    """
    harmless = (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_PRAGMA)
    prepared = (sqlite3.SQLITE_INSERT, sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE)
    measures = action == sqlite3.SQLITE_FUNCTION and second in ("count", "length")
    return sqlite3.SQLITE_OK if action in (*harmless, *prepared) or measures else sqlite3.SQLITE_DENY


def _integrity(connection: sqlite3.Connection, path: Path) -> None:
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise NeaspecError("database.damaged", path.name, reason="integrity")


def _objects(connection: sqlite3.Connection, schema: Schema, newer: bool) -> None:
    """Raise NeaspecError `database.unexpected` for a view, trigger, virtual table or index not of the format."""
    indexes = [index_of(table.name) for table in schema.of("record") if table.geometry]
    shadows = {index + suffix for index in indexes for suffix in ("_node", "_parent", "_rowid")}
    triggers = {index + suffix for index in indexes for suffix in SUFFIXES}
    plain = STANDARD | {table.name for table in schema.tables.values() if table.kind != "report"} | shadows
    for kind, name, made_by in connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall():
        virtual = isinstance(made_by, str) and made_by.upper().split()[:2] == ["CREATE", "VIRTUAL"]
        known = (
            (kind == "table" and not virtual and (name in plain or (newer and _is_newer_table(name))))
            or (kind == "table" and virtual and _is_index(name, indexes, newer) and "USING rtree(" in made_by)
            or (kind == "trigger" and (name in triggers or (newer and _is_index_trigger(name))))
            or (kind == "index" and made_by is None)
        )
        if not known:
            raise NeaspecError("database.unexpected", "neaspec.gpkg", kind=shown(kind), name=shown(name))
    epsg = connection.execute(
        "SELECT organization, organization_coordsys_id FROM gpkg_spatial_ref_sys WHERE srs_id = 4326"
    ).fetchall()
    if [(str(name).upper(), code) for name, code in epsg] != [("EPSG", 4326)]:
        raise NeaspecError("database.crs", "neaspec.gpkg")


def _is_newer_table(name: Any) -> bool:
    """Tell whether a newer version may have a table of this name, or one behind the R-tree of such a table."""
    return bool(NAME.fullmatch(str(name)) or SHADOW.fullmatch(str(name)))


def _is_index(name: Any, indexes: Sequence[str], newer: bool) -> bool:
    """Tell whether a name is that of the R-tree of one of our tables; newer: or of one that is unknown here."""
    return name in indexes or (newer and INDEX.fullmatch(str(name)) is not None)


def _is_index_trigger(name: Any) -> bool:
    """Tell whether a name is that of a trigger of an R-tree, none of which ever fires in a file that is only read."""
    return any(str(name).endswith(suffix) and INDEX.fullmatch(str(name)[: -len(suffix)]) for suffix in SUFFIXES)


def shown(text: Any) -> str:
    """Return foreign text fit to be shown: short, printable."""
    return "".join(sign if sign.isprintable() else "?" for sign in str(text)[:60])


def foreign_rows(
    connection: sqlite3.Connection,
    table: Table,
    limits: Mapping[str, int],
    newer: bool = False,
    order: Sequence[str] = (),
) -> Iterator[dict[str, Any]]:
    """Yield the rows of one of our tables, values as they are, with their rowid as `fid`; a missing table has none.

    newer: columns that are unknown here are left alone, not refused. order: the columns to sort by.

    Raises NeaspecError `database.generated_column`, `database.unknown_column`, `database.column_missing`,
    `database.too_many_rows`.
    """
    present = {}
    for info in connection.execute(sql("PRAGMA table_xinfo(@T)", table.name)).fetchall():
        present[info[1]] = info[6]
    if not present:
        return
    for name, hidden in present.items():
        if hidden:
            raise NeaspecError("database.generated_column", table.name, column=shown(name))
        if name not in table.columns and name != "fid" and not (newer and NAME.fullmatch(name)):
            raise NeaspecError("database.unknown_column", table.name, column=shown(name))
    missing = [column.name for column in table.columns.values() if column.required and column.name not in present]
    if missing:
        raise NeaspecError("database.column_missing", table.name, column=missing[0])
    names = [name for name in table.columns if name in present]
    most = limits["changes"] if table.name == "nx_change" else limits["rows"]
    statement = sql("SELECT @C, rowid FROM @T", table.name, names)
    if order:
        statement += sql(" ORDER BY @C", table.name, order)
    names.append("fid")
    for number, values in enumerate(_values(connection, statement)):
        if number >= most:
            raise NeaspecError("database.too_many_rows", table.name, maximum=most)
        yield dict(zip(names, values))


def _values(connection: sqlite3.Connection, statement: str) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a statement. Texts are decoded by SQLite's own hand until one is not UTF-8."""
    done = 0
    try:
        for values in connection.execute(statement):
            yield values
            done += 1
    except sqlite3.OperationalError as fault:
        if connection.text_factory is _decoded or "decode" not in str(fault):
            raise
        connection.text_factory = _decoded
    else:
        return
    yield from islice(connection.execute(statement), done, None)
