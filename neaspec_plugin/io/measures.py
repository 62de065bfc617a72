"""Control measures: read from a table, and looked for in an office database where the rule demands them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Optional, Union

from neaspec_plugin.core.assessment import class_of
from neaspec_plugin.core.controlmeasures import ControlMeasure
from neaspec_plugin.core.problem import Problem, Severity
from neaspec_plugin.core.protocol import Protocol
from neaspec_plugin.io.geopackage import Location, opened
from neaspec_plugin.io.protocols import load_protocol, protocols
from neaspec_plugin.io.schema import load_schema
from neaspec_plugin.io.staging import staged
from neaspec_plugin.io.tables import Row, Table, read_table

COLUMNS = ("unit_code", "pressure", "measure", "authority", "deadline", "status")
FIELDS = ("measure", "authority", "deadline", "measure_status")
"""What a measure must say in the database."""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_AGREED = (
    "SELECT a.uuid, a.site_uuid, a.pressure_class, p.code, "
    "COALESCE((SELECT s.code FROM site s WHERE s.uuid = a.site_uuid), "
    "(SELECT c.code FROM corridor c WHERE c.uuid = a.corridor_uuid), a.uuid) "
    "FROM habitat_assessment a LEFT JOIN protocol p ON p.uuid = a.protocol_id "
    "WHERE a.record_status = 'agreed' AND COALESCE(a.deleted, 0) = 0 ORDER BY a.fid"
)
_IMPACTS = (
    "SELECT indicator_code, raw_value FROM assessment_score "
    "WHERE assessment_uuid = ? AND COALESCE(deleted, 0) = 0 ORDER BY fid"
)
_HELD = (
    "SELECT COALESCE(s.code, c.code), m.threat_code, m.measure, m.authority, m.deadline, m.measure_status "
    "FROM control_measure m LEFT JOIN habitat_assessment a ON a.uuid = m.assessment_uuid "
    "LEFT JOIN site s ON s.uuid = COALESCE(m.site_uuid, a.site_uuid) LEFT JOIN corridor c ON c.uuid = a.corridor_uuid "
    "WHERE COALESCE(m.deleted, 0) = 0 ORDER BY m.fid"
)
_MEASURES = (
    "SELECT threat_code, measure, authority, deadline, measure_status FROM control_measure "
    "WHERE COALESCE(deleted, 0) = 0 AND (assessment_uuid = ? OR (? IS NOT NULL AND site_uuid = ?))"
)


def read_measures(
    path: Union[str, Path], protocol: Protocol, units: Optional[Collection[str]]
) -> tuple[ControlMeasure, ...]:
    """Return the control measures of a table with the columns COLUMNS; cells of a measure may be empty.

    units: codes that are known; None = any.

    Raises NeaspecError `table.unreadable`, `table.no_column`, and `table.broken_cell` with row and column for a unit or
    pressure that is not known, a status that is none of the format, a date that is none.
    """
    table = read_table(path)
    table.need(COLUMNS)
    pressures = [indicator.code for indicator in protocol.pressures]
    statuses = [code.code for code in load_schema().codes["measure_status"]]
    found = []
    for row in table.rows:
        if units is not None:
            _one_of(table, row, "unit_code", units)
        _one_of(table, row, "pressure", pressures)
        if row.cells.get("status"):
            _one_of(table, row, "status", statuses)
        deadline = row.cells.get("deadline", "")
        if deadline and not is_day(deadline):
            raise table.broken(row.number, "deadline", deadline, "YYYY-MM-DD")
        found.append(ControlMeasure(*(row.cells.get(name, "") for name in COLUMNS)))
    return tuple(found)


def write_measures(path: Union[str, Path], measures: Iterable[ControlMeasure]) -> None:
    """Write a table that `read_measures` reads, whole or not at all. Raises NeaspecError `output.not_written`."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for one in measures:
        writer.writerow([one.unit_code, one.pressure, one.measure, one.authority, one.deadline, one.status])
    with staged(path) as hidden:
        hidden.write_bytes(b"\xef\xbb\xbf" + text.getvalue().encode("utf8"))


def held_measures(database: Location, protocol: Protocol) -> tuple[ControlMeasure, ...]:
    """Return the control measures of a database on units and pressures that it names, by the protocol's codes."""
    codes = {indicator.iucn: indicator.code for indicator in protocol.pressures}
    with opened(database) as connection:
        rows = connection.execute(_HELD).fetchall()
    return tuple(
        ControlMeasure(unit, codes[threat], *(str(each or "") for each in said))
        for unit, threat, *said in rows
        if unit and threat in codes
    )


def unmet(database: Location) -> list[Problem]:
    """Return the pressures of agreed assessments whose class demands a control measure that is missing or half.

    Pressures are classed by the protocol that the assessment was scored with; of a protocol that is not known here the
    class of the whole unit demands one measure. Raises NeaspecError as io.geopackage.opened.
    """
    known = {protocol.id: protocol for protocol in map(load_protocol, protocols())}
    found: list[Problem] = []
    with opened(database) as connection:
        for key, site, unit_class, code, place in connection.execute(_AGREED).fetchall():
            measures = connection.execute(_MEASURES, (key, site, site)).fetchall()
            protocol = known.get(code)
            if protocol is None:
                demanded = {"": int(unit_class or 0)} if (unit_class or 0) >= _from_class(None) else {}
            else:
                demanded = _demanded(protocol, dict(connection.execute(_IMPACTS, (key,)).fetchall()))
            for pressure, number in demanded.items():
                threat = protocol.indicators[pressure].iucn if protocol else ""
                fits = [dict(zip(FIELDS, each[1:])) for each in measures if not threat or each[0] == threat]
                problem = _judged(fits, place, pressure or str(code or ""), number)
                found.extend([problem] if problem else [])
    return found


def _demanded(protocol: Protocol, impacts: Mapping[str, Any]) -> dict[str, int]:
    """Return the class of each pressure that demands a measure, by its code."""
    classes = {
        pressure.code: class_of(impacts.get(pressure.code) or 0, protocol.classes) for pressure in protocol.pressures
    }
    return {code: number for code, number in classes.items() if number >= _from_class(protocol)}


def _from_class(protocol: Optional[Protocol]) -> float:
    return protocol.rules["control_measure"].numbers["from_class"] if protocol else 2.0


def _judged(measures: list[dict[str, Any]], place: str, pressure: str, number: int) -> Optional[Problem]:
    empty = [[name for name in FIELDS if not str(each[name] or "").strip()] for each in measures]
    if any(not names for names in empty):
        return None
    values = {"pressure": pressure, "pressure_class": number}
    if not empty:
        return Problem("measure.missing", Severity.ERROR, place, values)
    lacking = min(empty, key=len)
    return Problem("measure.incomplete", Severity.ERROR, place, {**values, "fields": ", ".join(lacking)})


def _one_of(table: Table, row: Row, column: str, allowed: Collection[str]) -> None:
    found = row.cells.get(column, "")
    if found not in allowed:
        raise table.broken(row.number, column, found, ", ".join(list(allowed)[:20]))


def is_day(text: str) -> bool:
    """Tell whether a text is a date as YYYY-MM-DD."""
    try:
        return bool(_DAY.fullmatch(text)) and date.fromisoformat(text) is not None
    except ValueError:
        return False
