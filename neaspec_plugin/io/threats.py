"""The two tables of InVEST's Habitat Quality: threats, and the sensitivity of each class of land cover to them.

    threats      THREAT,MAX_DIST,WEIGHT,DECAY,CUR_PATH[,FUT_PATH,BASE_PATH]    MAX_DIST in m, as since InVEST 3.15
    sensitivity  LULC (or LUCODE),HABITAT,<one column for each threat>         NAME and others may stand beside

Upper and lower case count the same. Paths are relative to the table, or to the folder given.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Optional, Union

from neaspec_plugin.core.habitatquality import DECAYS, Sensitivity, Threat
from neaspec_plugin.io.classes import class_code
from neaspec_plugin.io.tables import Row, Table, read_table

SCENARIOS = {"current": "cur_path", "future": "fut_path", "baseline": "base_path"}
"""Column of the rasters by scenario."""
COLUMNS = ("threat", "max_dist", "weight", "decay")
CODES = ("lulc", "lucode")
_LONGEST_M = 1e7
_NO_FILE_NAME = re.compile(r'^\.|[/\\:*?"<>|\x00-\x1f\x7f]')
"""What a name may not hold, since rasters are called after the threats."""


def read_threats(path: Union[str, Path], folder: Optional[Path] = None, scenario: str = "current") -> list[Threat]:
    """Return the threats of a table with the rasters of a scenario; without a path column `<threat>.tif` is meant.

    Raises NeaspecError (place = path) `table.unreadable`, `table.no_column`, `table.broken_cell`.
    """
    table = read_table(path)
    table.need(COLUMNS)
    column = SCENARIOS[scenario]
    beside = folder or Path(path).absolute().parent
    threats: list[Threat] = []
    for row in table.rows:
        name = row.cells.get("threat", "")
        if not name:
            raise table.broken(row.number, "threat", name, "wanted_name")
        if _NO_FILE_NAME.search(name):
            raise table.broken(row.number, "threat", name, "wanted_file_name")
        if name.lower() in (threat.name.lower() for threat in threats):
            raise table.broken(row.number, "threat", name, "wanted_once")
        distance = table.number(row, "max_dist", 0.0, _LONGEST_M)
        if distance == 0:
            raise table.broken(row.number, "max_dist", row.cells["max_dist"], "wanted_above_0")
        decay = row.cells.get("decay", "").lower()
        if decay not in DECAYS:
            raise table.broken(row.number, "decay", decay, " / ".join(DECAYS))
        raster = row.cells.get(column, "")
        if column in table.columns and not raster:
            raise table.broken(row.number, column, "", "wanted_path")
        where = beside / (raster or f"{name}.tif")
        threats.append(Threat(name, distance, table.number(row, "weight", 0.0), decay, str(where)))
    if not threats:
        raise table.broken(2, "threat", "", "wanted_row")
    return threats


def read_sensitivity(path: Union[str, Path], threats: list[Threat]) -> Sensitivity:
    """Return the sensitivity of each class; raises as `read_threats`."""
    table = read_table(path)
    code_column = next((name for name in CODES if name in table.columns), CODES[0])
    columns = {threat.name: _column(table, threat.name) for threat in threats}
    table.need((code_column, "habitat", *columns.values()))
    habitat: dict[int, float] = {}
    to: dict[str, dict[int, float]] = {threat.name: {} for threat in threats}
    for row in table.rows:
        code = _code(table, row, code_column)
        if code in habitat:
            raise table.broken(row.number, code_column, str(code), "wanted_once")
        habitat[code] = table.number(row, "habitat", 0.0, 1.0)
        for name, column in columns.items():
            to[name][code] = table.number(row, column, 0.0, 1.0)
    if not habitat:
        raise table.broken(2, code_column, "", "wanted_row")
    return Sensitivity(habitat, to)


def _column(table: Table, threat: str) -> str:
    """Return the column of a threat; older tables call it L_<threat>."""
    old = f"l_{threat.lower()}"
    return old if old in table.columns and threat.lower() not in table.columns else threat.lower()


def _code(table: Table, row: Row, column: str) -> int:
    code = class_code(row.cells.get(column, ""))
    if code is None:
        raise table.broken(row.number, column, row.cells.get(column, ""), "wanted_class_code")
    return code
