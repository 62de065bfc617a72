"""Layers of human pressures: which field says what, which features belong to which class, and where a layer ends."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProcessingContext,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from neaspec_plugin.bridge import layers
from neaspec_plugin.core.disturbance import Scheme
from neaspec_plugin.core.grid import Bounds, Grid
from neaspec_plugin.core.pressure import GEOMETRY, UNIT, Pressure, class_of, folded
from neaspec_plugin.core.problem import NeaspecError, Problem, Report, Severity, silent

KINDS = {
    QgsWkbTypes.GeometryType.PointGeometry: "point",
    QgsWkbTypes.GeometryType.LineGeometry: "line",
    QgsWkbTypes.GeometryType.PolygonGeometry: "polygon",
}
ROLES = ("population", "class", "width")
"""What a field may say: the number of people, the class, the width in m."""
SIDES = ("west", "south", "east", "north")
_FEATURES = 1000
"""Features read between two looks whether to stop."""
_ROUND = 16
"""Segments of a quarter of a circle: a footprint then has 99.8 % of the disc."""


@dataclass(frozen=True)
class Source:
    """One row of the table of pressures."""

    pressure: Pressure
    """The pressure that the layer shows."""
    layer: QgsMapLayer
    """Its vector or raster layer."""
    fields: Mapping[str, str]
    """Field of a vector layer by role."""
    codes: tuple[float, ...]
    """Class codes of a raster that belong to the pressure; empty when its values are what the rule wants."""

    @property
    def kind(self) -> str:
        """point, line, polygon or raster."""
        return kind_of(self.layer)


@dataclass(frozen=True)
class Piece:
    """A feature as it counts."""

    wkb: bytes
    """Geometry in the grid's CRS; features wider than a cell are polygons of their width."""
    weight: float
    """Weight of its class, 0..1."""
    reach_m: float
    """Reach of its class, m; 0 for rules without one."""
    width_m: float
    """Width of a line or diameter of a point that is narrower than a cell, m; 0 for polygons."""
    people: float
    """Number of people; 0 where the pressure does not ask."""


@dataclass
class Faults:
    """What was found wrong while the features of a layer were read."""

    unknown: dict[str, int] = field(default_factory=dict)
    """Features by an attribute value that no class names."""
    unnumbered: dict[str, int] = field(default_factory=dict)
    """Features without a number, by role."""

    def problems(self, source: Source) -> list[Problem]:
        """Return the problems of a layer."""
        place, found = source.layer.name(), []
        if self.unknown:
            values = sorted(self.unknown, key=lambda value: -self.unknown[value])
            given = {"values": ", ".join(f"“{value}”" for value in values[:8]), "features": sum(self.unknown.values())}
            given |= {"weight": source.pressure.other_weight, "field": source.fields["class"]}
            found.append(Problem("disturbance.unknown_class", Severity.WARNING, place, given))
        for role, features in self.unnumbered.items():
            given = {"features": features, "field": source.fields[role], "width_m": source.pressure.width_m}
            code = "disturbance.no_population" if role == "population" else "disturbance.some_without_width"
            found.append(Problem(code, Severity.WARNING, place, given))
        return found


def kind_of(layer: QgsMapLayer) -> str:
    """Return what a layer holds: point, line, polygon or raster; empty for anything else."""
    if isinstance(layer, QgsRasterLayer):
        return "raster"
    return KINDS.get(layer.geometryType(), "") if isinstance(layer, QgsVectorLayer) else ""


def sources(cells: Sequence[Any], scheme: Scheme, context: QgsProcessingContext) -> list[Source]:
    """Return the rows of the table of pressures: code, layer, and a field or the class codes of a raster.

    The third cell of a row is a field (the number of people, the class, or the width, whichever the pressure asks for
    first), several as `class=highway; width=width_m`, or for a raster the codes as `40; 50`. It may be left out.
    Raises NeaspecError `disturbance.unknown_pressure`, `disturbance.no_pressure`, `disturbance.no_layer`,
    `disturbance.wrong_geometry`, `disturbance.codes_not_wanted`,
    `disturbance.broken_classes`, `disturbance.broken_fields`, `disturbance.no_width`, `layer.no_field`, and as
    layers.layer_named.
    """
    found = []
    for number, row in enumerate((cells[at : at + 3] for at in range(0, len(cells), 3)), 1):
        code, layer, text = ("" if layers.is_null(cell) else cell for cell in [*row, "", ""][:3])
        code = str(code).strip()
        if not code:
            continue
        if code not in scheme.pressures:
            known = ", ".join(scheme.pressures)
            raise NeaspecError("disturbance.unknown_pressure", code, row=number, known=known)
        if isinstance(layer, str) and not layer.strip():
            raise NeaspecError("disturbance.no_layer", code, row=number)
        found.append(_source(scheme.pressures[code], layers.layer_named(layer, context), str(text).strip()))
    if not found:
        raise NeaspecError("disturbance.no_pressure")
    return found


def _source(pressure: Pressure, layer: QgsMapLayer, text: str) -> Source:
    kind = kind_of(layer)
    if kind not in GEOMETRY[pressure.geometry]:
        raise NeaspecError(
            "disturbance.wrong_geometry", layer.name(), pressure=pressure.code, found=f"kind_{kind or 'other'}"
        )
    if not layer.crs().isValid():
        raise NeaspecError("layer.no_crs", layer.name())
    if kind == "raster":
        codes = _codes(layer, text)
        if codes and UNIT[pressure.rule.kind] not in ("m", "share"):
            raise NeaspecError(
                "disturbance.codes_not_wanted", layer.name(), pressure=pressure.code, classes=text
            )  # fmt: skip
        return Source(pressure, layer, {}, codes)
    source = Source(pressure, layer, _fields(pressure, layer, text), ())
    if needs_width(pressure, kind) and not pressure.width_m and "width" not in source.fields:
        raise NeaspecError("disturbance.no_width", layer.name(), pressure=pressure.code)
    return source


def needs_width(pressure: Pressure, kind: str) -> bool:
    """Tell whether features of this kind need a width, because the rule wants the share of a cell they cover."""
    return UNIT[pressure.rule.kind] == "share" and kind in ("point", "line")


def _codes(layer: QgsMapLayer, text: str) -> tuple[float, ...]:
    try:
        codes = tuple(float(code) for code in text.split(";") if code.strip())
    except ValueError as trouble:
        raise NeaspecError("disturbance.broken_classes", layer.name(), classes=text) from trouble
    if not all(math.isfinite(code) for code in codes):
        raise NeaspecError("disturbance.broken_classes", layer.name(), classes=text)
    return codes


def _fields(pressure: Pressure, layer: QgsVectorLayer, text: str) -> dict[str, str]:
    """Return the field of each role: those named, else those whose names the scheme knows."""
    names = layer.fields().names()
    wanted = [role for role, asked in _asked(pressure, kind_of(layer)).items() if asked]
    found: dict[str, str] = {}
    parts = [part.strip() for part in text.split(";") if part.strip()]
    for part in parts:
        role, mark, name = part.partition("=")
        if not mark or part in names:
            role, name = next((role for role in wanted if role not in found), ""), part
        role, name = role.strip().lower(), name.strip()
        if role not in ROLES:
            raise NeaspecError("disturbance.broken_fields", layer.name(), text=text, roles=", ".join(ROLES))
        if name not in names:
            raise NeaspecError("layer.no_field", layer.name(), field=name, known=", ".join(names))
        found[role] = name
    known = {"class": pressure.class_field, "population": (pressure.field,) if pressure.field else ()}
    for role in wanted:
        by_name = {folded(name): name for name in names}
        guess = next((by_name[folded(name)] for name in known.get(role, ()) if folded(name) in by_name), "")
        if role not in found and guess:
            found[role] = guess
    if "population" in wanted and "population" not in found:
        raise NeaspecError("layer.no_field", layer.name(), field=pressure.field, known=", ".join(names))
    return found


def _asked(pressure: Pressure, kind: str) -> dict[str, bool]:
    """Return which roles a pressure asks of a layer."""
    return {
        "population": UNIT[pressure.rule.kind] == "people_km2",
        "class": bool(pressure.classes),
        "width": kind in ("point", "line") and UNIT[pressure.rule.kind] in ("share", "m"),
    }


def pieces(
    source: Source,
    grid: Grid,
    within: Bounds,
    context: QgsProcessingContext,
    faults: Faults,
    listen: Report = silent,
) -> Iterator[Piece]:
    """Yield the features of a vector layer near `within`, in the grid's CRS, as they count.

    Those of weight 0 and those without the number they need are left out. Raises NeaspecError
    `disturbance.negative` with layer, feature, field and value for a negative number, and as layers.shapes.
    """
    pressure, known = source.pressure, {}
    measured = UNIT[pressure.rule.kind] == "m"
    for number, shape in enumerate(layers.shapes(source.layer, grid.crs, context, within)):
        if number % _FEATURES == 0:
            listen(0.0)
        value = shape.values.get(source.fields.get("class", ""))
        key = folded(value)  # a list, which a field may hold, is no key
        if key not in known:
            known[key] = class_of(pressure, value)
        one = known[key]
        weight = one.weight if one else pressure.other_weight
        if one is None and "class" in source.fields:
            text = "" if value is None else str(value)
            faults.unknown[text] = faults.unknown.get(text, 0) + 1
        people = _number(source, shape, "population", faults)
        width = _number(source, shape, "width", faults) or pressure.width_m
        counts = people if UNIT[pressure.rule.kind] == "people_km2" else weight
        if not counts or (needs_width(pressure, source.kind) and not width):
            continue
        wkb, narrow = _footprint(shape.wkb, width if source.kind != "polygon" else 0.0, grid.cell, measured)
        reach = pressure.reach_m if one is None or one.reach_m is None else one.reach_m
        yield Piece(wkb, weight, reach, narrow, people)


def _number(source: Source, shape: layers.Shape, role: str, faults: Faults) -> float:
    """Return the number a feature has in the field of a role; 0 without such a field, or where it is empty."""
    name = source.fields.get(role)
    if name is None:
        return 0.0
    value = shape.values[name]
    number = float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else math.nan
    if isinstance(value, str):
        try:
            number = float(value)
        except ValueError:
            number = math.nan
    if number < 0:
        raise NeaspecError(
            "disturbance.negative", source.layer.name(), feature=shape.number, field=name, value=number
        )  # fmt: skip
    if not math.isfinite(number):
        faults.unnumbered[role] = faults.unnumbered.get(role, 0) + 1
        return 0.0
    return number


def _footprint(wkb: bytes, width_m: float, cell_m: float, measured: bool) -> tuple[bytes, float]:
    """Return a feature and its width: wider than a cell it becomes a polygon, else only a cover asks for its width."""
    if width_m <= cell_m:
        return wkb, 0.0 if measured else width_m
    return bytes(layers.to_qgis(wkb).buffer(width_m / 2, _ROUND).asWkb()), 0.0


def shortfalls(layer: QgsMapLayer, needed: Bounds, crs: str, context: QgsProcessingContext) -> dict[str, float]:
    """Return by how many metres a layer ends before the bounds it should fill, for each side on which it does.

    A layer that cannot be brought into the CRS as a whole is taken to fill them.
    """
    transform = QgsCoordinateTransform(layer.crs(), layers.crs_of(crs), context.transformContext())
    try:
        box = transform.transformBoundingBox(layer.extent())
    except QgsCsException:
        return {}
    short = (
        box.xMinimum() - needed.west,
        box.yMinimum() - needed.south,
        needed.east - box.xMaximum(),
        needed.north - box.yMaximum(),
    )
    flat = box.width() <= 0 and box.height() <= 0  # one point, or nothing
    return {} if flat else {side: metres for side, metres in zip(SIDES, short) if metres > 0}
