"""What all raster work asks of GDAL: its error state, progress, CRSs, and the frame of a file.

QGIS and its other plugins share GDAL's state in one process, so it is changed only inside `gdal_errors`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Optional, Union

from osgeo import gdal, ogr, osr

from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.problem import Cancelled, NeaspecError, Report

PathLike = Union[str, Path]
_MODULES = (gdal, ogr, osr)
_lock = threading.Lock()
_users: list[tuple[bool, ...]] = []
"""The former states, one for each block under way: GDAL before 3.7 has one state for all threads."""


@contextmanager
def gdal_errors() -> Iterator[None]:
    """Make GDAL raise RuntimeError and print nothing within the block; restore what was before.

    The first block in and the last out change the state, so that two tasks at work do not undo each other.
    """
    with _lock:
        _users.append(tuple(bool(module.GetUseExceptions()) for module in _MODULES) if not _users else _users[0])
        for module in _MODULES:
            module.UseExceptions()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()
        with _lock:
            former = _users.pop()
            if not _users:
                # GDAL keeps its handlers on a stack: the last module in must be the first out.
                for module, used in zip(reversed(_MODULES), reversed(former)):
                    if not used:
                        module.DontUseExceptions()


class Progress:
    """Passes GDAL's progress on to a report, and a wish to cancel back, which no exception may do through C."""

    def __init__(self, report: Report, start: float = 0.0, end: float = 1.0) -> None:
        """Map GDAL's 0..1 to start..end of the report."""
        self._report = report
        self._start = start
        self._span = end - start
        self._cancelled: Optional[Cancelled] = None

    def __call__(self, share: float, _message: str = "", _data: Any = None) -> int:
        """Report; return 0 to make GDAL stop."""
        try:
            self._report(self._start + self._span * share)
        except Cancelled as cancelled:
            # Its trace would hold the frames that called, and with them the files they have open.
            self._cancelled = cancelled.with_traceback(None)
        return 0 if self._cancelled else 1

    def settle(self) -> None:
        """Raise Cancelled when the user asked to stop while GDAL worked."""
        if self._cancelled:
            raise self._cancelled


def carried_out(work: Callable[..., Any], *arguments: Any, progress: Progress, **named: Any) -> None:
    """Let GDAL do a piece of work with progress; a wish to stop comes before what the work raises."""
    try:
        work(*arguments, callback=progress, **named)
    finally:
        progress.settle()


def spatial_reference(crs: str) -> osr.SpatialReference:
    """Return the CRS of an authority id or WKT, x before y. Raises NeaspecError `crs.unknown`."""
    reference = osr.SpatialReference()
    try:
        with gdal_errors():
            reference.SetFromUserInput(crs)
    except RuntimeError as error:
        raise NeaspecError("crs.unknown", crs[:80]) from error
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def crs_text(reference: osr.SpatialReference) -> str:
    """Return `EPSG:32652` where the CRS has an authority's code as a whole, else its WKT."""
    name, code = reference.GetAuthorityName(None), reference.GetAuthorityCode(None)
    return f"{name}:{code}" if name and code else str(reference.ExportToWkt())


def same_crs(one: osr.SpatialReference, other: osr.SpatialReference) -> bool:
    """Tell whether two CRSs are the same, whatever the order of their axes."""
    return bool(one.IsSame(other, ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"]))


def opened(path: PathLike, band: int = 1) -> gdal.Dataset:
    """Open a raster file with that band, within `gdal_errors`. Raises NeaspecError `raster.unreadable`."""
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_READONLY)
    except RuntimeError as error:
        raise NeaspecError("raster.unreadable", str(path)) from error
    if dataset is None or not 1 <= band <= dataset.RasterCount:
        raise NeaspecError("raster.unreadable", str(path))
    return dataset


def frame(path: PathLike) -> Grid:
    """Return the grid of a raster file that is north-up, of square cells, in a projected CRS in metres.

    Raises NeaspecError (place = path) `raster.unreadable`, `raster.no_crs`, `raster.geographic`, `raster.not_metres`,
    `raster.rotated`, `raster.not_square`.
    """
    with gdal_errors():
        return frame_of(opened(path), str(path))


def frame_of(dataset: gdal.Dataset, place: str) -> Grid:
    """Return the grid of an open raster; raises as `frame`."""
    reference = reference_of(dataset, place)
    if reference.IsGeographic():
        raise NeaspecError("raster.geographic", place, crs=crs_text(reference))
    if abs(reference.GetLinearUnits() - 1.0) > 1e-9:
        raise NeaspecError("raster.not_metres", place, unit=reference.GetLinearUnitsName())
    west, width, row_turn, north, column_turn, height = dataset.GetGeoTransform()
    if row_turn or column_turn or width <= 0 or height >= 0:
        raise NeaspecError("raster.rotated", place)
    # Less than a thousandth of a cell over the whole raster is rounding in the file.
    if abs(width + height) * max(dataset.RasterXSize, dataset.RasterYSize) > 1e-3 * width:
        raise NeaspecError("raster.not_square", place, width_m=width, height_m=-height)
    return Grid(west, north, width, dataset.RasterYSize, dataset.RasterXSize, crs_text(reference))


def reference_of(dataset: gdal.Dataset, place: str) -> osr.SpatialReference:
    """Return the CRS of an open raster. Raises NeaspecError `raster.no_crs` when it has none or no place on Earth."""
    reference = dataset.GetSpatialRef()
    if reference is None or reference.IsLocal() or not dataset.GetGeoTransform(can_return_null=True):
        raise NeaspecError("raster.no_crs", place)
    reference = reference.Clone()
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def memory_raster(grid: Grid, data_type: int) -> gdal.Dataset:
    """Return an empty one-band raster in memory on the grid."""
    dataset = gdal.GetDriverByName("MEM").Create("", grid.columns, grid.rows, 1, data_type)
    dataset.SetGeoTransform(grid.geotransform)
    dataset.SetSpatialRef(spatial_reference(grid.crs))
    return dataset
