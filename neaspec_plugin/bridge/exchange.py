"""What the exchange page shows: sides of conflicts and sums of a merge, worded in the chosen language.

Foreign words (names, remarks, authors) are handed on as they are; who shows them must show plain text.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QDateTime, QStandardPaths, Qt

from neaspec_plugin.bridge import labels
from neaspec_plugin.bridge.language import date_format, locale, translate
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.schema import GEOMETRY
from neaspec_plugin.io import chronicle, geopackage, undoing
from neaspec_plugin.io.postgres import is_address


@dataclass(frozen=True)
class Word:
    """One side of a conflict."""

    change: str
    """Id of the change: what a choice names."""
    office: str
    author: str
    when: str
    """Local time."""
    value: str
    """Label of a code, number as the language writes it, or the text itself."""
    shown: bool
    """Whether it is what the record shows meanwhile."""


@dataclass(frozen=True)
class Contention:
    """One field that several offices wrote apart."""

    table: str
    uuid: str
    column: str
    title: str
    """Table and column, worded."""
    kind: str
    """What kind of conflict, worded."""
    decides: str
    """Who may settle it, worded."""
    before: str
    """The value that all knew."""
    words: tuple[Word, ...]


def contentions(rows: Iterable[Mapping[str, Any]]) -> list[Contention]:
    """Return the conflicts that the rows of the algorithms' SIDES tell of, in their order."""
    grouped: dict[tuple[str, str, str], list[Mapping[str, Any]]] = {}
    for row in rows:
        grouped.setdefault((row["tbl"], row["rec"], row["field"]), []).append(row)
    return [_contention(key, sides) for key, sides in grouped.items()]


def _contention(key: tuple[str, str, str], sides: list[Mapping[str, Any]]) -> Contention:
    table, uuid, column = key
    words = tuple(
        Word(
            side["change_id"],
            side["office"],
            side["author"],
            local_time(side["at"]),
            value_text(table, column, side["value"]),
            bool(side["is_shown"]),
        )
        for side in sides
    )
    owner = sides[0]["owner"]
    decides = translate("Exchange", "{office} decides").format(office=owner) if owner else ""
    decides = decides or translate("Exchange", "shared record: all sides must choose the same")
    title = f"{labels.table_title(table)}: {labels.column_title(column)}"
    before = value_text(table, column, sides[0]["base"])
    return Contention(table, uuid, column, title, kind_text(sides[0]["kind"]), decides, before, words)


def kind_text(code: str) -> str:
    """Return the kind of a conflict, worded."""
    kinds = {
        "edit-edit": lambda: translate("Exchange", "two values"),
        "edit-delete": lambda: translate("Exchange", "deleted here, edited there"),
        "geometry": lambda: translate("Exchange", "two outlines"),
    }
    return kinds[code]() if code in kinds else code


def value_text(table: str, column: str, value: Optional[str]) -> str:
    """Return a value of the log as it is shown."""
    if value is None:
        return translate("Exchange", "(empty)")
    if column == GEOMETRY:
        return _box(value)
    if column == "deleted":
        return translate("Exchange", "deleted") if value == "1" else translate("Exchange", "kept")
    return labels.value_label(table, column, value)


def _box(told: str) -> str:
    """Return the corners of an outline, short; the map shows the rest."""
    corners = told.partition("[")[2].rstrip("]").split(", ")
    if len(corners) != 4:
        return told
    west, south, east, north = (locale().toString(float(corner), "f", 2) for corner in corners)
    return f"{labels.degrees(f'{west}–{east}', 'E')}, {labels.degrees(f'{south}–{north}', 'N')}"


def local_time(stamp: str) -> str:
    """Return a UTC stamp of the format in the time of this computer, short."""
    moment = QDateTime.fromString(stamp, Qt.DateFormat.ISODateWithMs)
    return str(locale().toString(moment.toLocalTime(), f"{date_format()} HH:mm")) if moment.isValid() else stamp


SUMS = ("new", "changed", "conflicting", "rejected", "doubles")
"""What is counted for each table and office."""


def sum_titles() -> list[str]:
    """Return the headers of the sums: table, office, and the counts."""
    return [
        translate("Exchange", "Table"),
        translate("Exchange", "Office"),
        translate("Exchange", "New"),
        translate("Exchange", "Changed"),
        translate("Exchange", "In conflict"),
        translate("Exchange", "Rejected"),
        translate("Exchange", "Possible double counts"),
    ]


def sums(lines: Iterable[Mapping[str, Any]]) -> list[list[str]]:
    """Return the rows under those headers, from the algorithms' TABLES."""
    return [
        [labels.table_title(line["table"]), line["office"], *(locale().toString(int(line[name])) for name in SUMS)]
        for line in lines
    ]


@dataclass(frozen=True)
class Taken:
    """The latest import of a database."""

    package_id: str
    text: str
    """Office and time, worded."""


def last_import(database: str) -> Optional[Taken]:
    """Return the import that can be taken back, or None."""
    try:
        taken = undoing.imports(database)
    except NeaspecError:  # locked, or gone: whoever presses a button is told why
        return None
    if not taken:
        return None
    text = translate("Exchange", "{office}, {time}: {count} changes")
    told = text.format(office=taken[-1].office, time=local_time(taken[-1].at), count=taken[-1].changes)
    return Taken(taken[-1].package_id, told)


def receipts(database: str) -> list[str]:
    """Return who has which of this office's packages, worded, the latest first."""
    try:
        known = chronicle.receipts(database)
        packages = geopackage.read(database, "nx_package")
    except NeaspecError:
        return []
    own = {row["package_id"] for row in packages if row["office"] == office(database)}
    text = translate("Exchange", "{office} has your package {package} since {time}")
    return [
        text.format(office=one.office, package=one.package_id[:8], time=local_time(one.at))
        for one in reversed(known)
        if one.package_id in own
    ]


def office(database: str) -> str:
    """Return the code of the office of a database, empty for a file that is none."""
    try:
        return geopackage.office(database).code
    except NeaspecError:
        return ""


def free_name(database: str, tier: str) -> str:
    """Return the path of a new package: office, day, number and tier in its name.

    It lies beside the database; among the documents of the user, where that is no file.
    """
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(documents or Path.home()) if is_address(database) else Path(database).parent
    day = datetime.now(timezone.utc).strftime("%Y%m%d")
    for number in itertools.count(1):
        path = folder / f"nxp_{office(database)}_{day}_{number:04}_{tier}.zip"
        if not path.exists():
            return str(path)
    raise LookupError(database)
