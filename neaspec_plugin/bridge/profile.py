"""The profile of a corridor: made, read from a run, written as picture or table, told in words."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgGenerator

from neaspec_plugin.bridge import labels, outputs
from neaspec_plugin.bridge.drawn import Drawn
from neaspec_plugin.bridge.language import locale, translate
from neaspec_plugin.bridge.measuring import CONTACT_M
from neaspec_plugin.bridge.plot import Plot
from neaspec_plugin.bridge.surroundings import Surroundings
from neaspec_plugin.core.problem import NeaspecError, Report, silent
from neaspec_plugin.io.staging import staged

if TYPE_CHECKING:  # core.profile needs shapely, and without it the rest must work
    from neaspec_plugin.core.profile import Station, Stretch

SIZE = QSize(900, 420)
"""Of a picture that is written, in pixels of the drawing."""
_SCALE = 2
"""Pixels of a written picture for one of the drawing, so that it prints well."""


@dataclass(frozen=True)
class Profile:
    """What a corridor is like along its centreline."""

    name: str
    """What it is called."""
    stations: Sequence[Station]
    """Its transects, from the start of the centreline."""
    length_m: float
    """Length of the centreline."""
    least_m: float
    """Least width of the species, m; 0 = not known."""
    worst: Optional[Stretch]
    """The stretch that lacks most; None without a transect."""
    narrowest_m: float
    """Least width, m, what the ends cut off left aside; NaN without a transect."""
    counted: tuple[bool, ...]
    """Whether each station counts; those that an end cuts off do not."""


def profile(corridor: Drawn, place: str, around: Surroundings, step_m: float, report: Report = silent) -> Profile:
    """Return the profile of a corridor; place: the name of its layer.

    Raises NeaspecError `corridor.no_shape`, `corridor.empty`, `feature.not_transformed`.
    """
    from neaspec_plugin.core.axis import axis
    from neaspec_plugin.core.check import farthest
    from neaspec_plugin.core.corridor import caps
    from neaspec_plugin.core.profile import stations

    one = corridor.on(around.plane, place)
    if one.shape is None or one.ground.area <= 0:
        raise NeaspecError("corridor.no_shape", corridor.name)
    cores = [core for core in around.cores or [] if core.distance(one.ground) <= CONTACT_M]
    middle = axis(one.ground, farthest(cores)) if one.drawn is None else None
    line = one.drawn if middle is None else middle.line
    species = around.choice.species
    least = species.corridor_min_width_m if species else 0.0
    samplers = {name: (lambda xs, ys, name=name: around.at(name, xs, ys)) for name in around.choice.rasters}
    found = stations(one.ground, line, step_m, samplers, around.barriers, report)
    start, end = caps(one.ground, line, step_m, max((width.width_m for width in found), default=0.0))
    counted = [start <= width.along_m <= line.length - end for width in found]
    return _summed(corridor.name, found, float(line.length), least, step_m, counted)


def _summed(
    name: str, found: Sequence[Station], length_m: float, least_m: float, step_m: float, counted: Sequence[bool]
) -> Profile:
    """Return a profile with its worst stretch; counted: whether each station is none that an end cuts off."""
    from neaspec_plugin.core.profile import worst

    kept = [one for one, counts in zip(found, counted) if counts] or list(found)
    narrowest = min((one.width_m for one in kept), default=math.nan)
    return Profile(name, found, length_m, least_m, worst(kept, least_m, step_m), narrowest, tuple(counted))


def from_rows(rows: Sequence[Mapping[str, Any]], least_m: float, step_m: float) -> Profile:
    """Return the profile of one corridor from PROFILE_ROWS of neaspec:corridorprofile; places in the corridors' CRS."""
    from neaspec_plugin.core.profile import Station

    def known(row: Mapping[str, Any], kind: str) -> dict[str, float]:
        names = {"disturbance": f"{kind}_disturbance_0_100", "suitability": f"{kind}_suitability_0_1"}
        values = {name: row.get(column) for name, column in names.items()}
        return {name: math.nan if value is None else float(value) for name, value in values.items()}

    found = [
        Station(
            *(row["along_km"] * 1000, row["x"], row["y"], row["width_m"]),
            *((row["left_x"], row["left_y"]), (row["right_x"], row["right_y"])),
            *(known(row, "mean"), known(row, "worst")),
            tuple(kind for kind in row["barriers"].split(", ") if kind),
        )
        for row in rows
    ]
    name, length = (str(rows[0]["corridor"]), float(rows[0]["length_km"]) * 1000) if rows else ("", 0.0)
    return _summed(name, found, length, least_m, step_m, [not row["cut_off"] for row in rows])


def save(shown: Profile, path: str) -> None:
    """Write the plot as PNG, or as SVG where the path ends so. Raises NeaspecError `output.not_written`."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if Path(path).suffix.lower() == ".svg":
        device = QSvgGenerator()
        device.setOutputDevice(buffer)
        device.setSize(SIZE)
        device.setViewBox(QRectF(0, 0, SIZE.width(), SIZE.height()))
        painter = QPainter(device)
        Plot(shown, SIZE).paint(painter)
        painter.end()
    else:
        image = QImage(SIZE * _SCALE, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(_SCALE, _SCALE)
        Plot(shown, SIZE).paint(painter)
        painter.end()
        image.save(buffer, "PNG")
    buffer.close()
    with staged(path) as hidden:
        hidden.write_bytes(bytes(data))


def save_table(shown: Profile, path: str) -> None:
    """Write the stations as CSV. Raises NeaspecError `output.not_written`."""
    columns = (
        "along_km",
        "width_m",
        "mean_disturbance_0_100",
        "worst_disturbance_0_100",
        "mean_suitability_0_1",
        "barriers",
    )
    rows = [
        dict(
            zip(
                columns,
                (
                    *(one.along_m / 1000, one.width_m, _value(one.means.get("disturbance"))),
                    *(_value(one.worst.get("disturbance")), _value(one.means.get("suitability"))),
                    ", ".join(one.barriers),
                ),
            )
        )
        for one in shown.stations
    ]
    outputs.write_table(path, columns, rows)


def _value(number: Optional[float]) -> Optional[float]:
    return number if _known(number) else None


def told(shown: Profile, number: int) -> str:
    """Return what a station is like, in words, for a status line."""
    one = shown.stations[number]
    parts = [
        translate("Profile", "{km} km: {width} m wide").format(
            km=locale().toString(one.along_m / 1000, "f", 1), width=locale().toString(one.width_m, "f", 0)
        )
    ]
    for name, text in (
        ("disturbance", translate("Profile", "disturbance {value}")),
        ("suitability", translate("Profile", "suitability {value}")),
    ):
        value = one.means.get(name)
        if value is not None and not math.isnan(value):
            parts.append(text.format(value=locale().toString(value, "f", 1 if name == "disturbance" else 2)))
    parts += [labels.value_label("barrier", "barrier_type", kind.rstrip("+")) for kind in one.barriers]
    return " · ".join(parts)


def _known(value: Optional[float]) -> bool:
    return value is not None and not math.isnan(value)
