"""What a run will take, said before it starts."""

from __future__ import annotations

import math
import os
from pathlib import Path
from shutil import disk_usage

from qgis.core import QgsProcessing, QgsProcessingUtils

from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.problem import NeaspecError

UNKNOWN_MEMORY = 4 * 2**30
"""Assumed free memory where the system does not tell (Windows, macOS): the least of today's office computers."""

_STRIP_BYTES_PER_CELL, _STRIPS_BYTES = 250, 1.2 * 2**30
"""Measured for eight pressures on 5000 and 20 000 rows and columns."""


def free_memory() -> int:
    """Return the bytes of memory a run may take: what is available now, where the system tells."""
    try:
        return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return UNKNOWN_MEMORY


def by_strips(grid: Grid) -> int:
    """Return what a cell takes of memory in work by strips, bytes: those at work, however large the grid."""
    return round(min(_STRIP_BYTES_PER_CELL, _STRIPS_BYTES / (grid.rows * grid.columns)))


def check_room(grid: Grid, bytes_per_cell: int, target: object) -> None:
    """Raise NeaspecError `grid.no_room`, with a cell size that would fit, when results would not fit onto the disk.

    bytes_per_cell: of all results, uncompressed; they are compressed, to a half at least. target: path of a result, or
    anything else where the folder for temporary results is meant.
    """
    stated = isinstance(target, str) and target != QgsProcessing.TEMPORARY_OUTPUT
    folder = Path(str(target)).absolute().parent if stated else Path(QgsProcessingUtils.tempFolder())
    while not folder.exists():
        folder = folder.parent
    need, free = grid.rows * grid.columns * bytes_per_cell // 2, disk_usage(folder).free
    if need > free:
        fitting = math.ceil(grid.cell * math.sqrt(need / max(free, 1)) / 10) * 10
        raise NeaspecError(
            "grid.no_room",
            str(folder),
            cells=grid.rows * grid.columns,
            cell_m=grid.cell,
            fitting_m=fitting,
            need_gib=need / 2**30,
            free_gib=free / 2**30,
        )


def check_size(grid: Grid, bytes_per_cell: int) -> None:
    """Raise NeaspecError `grid.too_big`, with a cell size that would fit, when the run would not fit into memory."""
    need, free = grid.rows * grid.columns * bytes_per_cell, free_memory()
    if need > free:
        fitting = math.ceil(grid.cell * math.sqrt(need / free) / 10) * 10
        raise NeaspecError(
            "grid.too_big",
            cells=grid.rows * grid.columns,
            cell_m=grid.cell,
            fitting_m=fitting,
            need_gib=need / 2**30,
            free_gib=free / 2**30,
        )
