"""Polygon layers as zones on the grid."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from qgis.core import QgsGeometry, QgsProcessingContext, QgsRectangle, QgsVectorLayer

from neaspec_plugin.bridge import layers
from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.zone import UNSPECIFIED, Zones
from neaspec_plugin.io import rasters
from neaspec_plugin.io.definitions import countries as known_countries


def from_layer(layer: QgsVectorLayer, field: str, grid: Grid, context: QgsProcessingContext) -> Zones:
    """Return the polygons of a layer as zones, by the codes in a field."""
    shapes = country_shapes(layer, field, grid.crs, context)
    codes = tuple(sorted({code for code, _ in shapes}))
    numbers = {code: float(number) for number, code in enumerate(codes, 1)}
    burnt = rasters.burn(((wkb, numbers[code]) for code, wkb in shapes), grid, mode="value")
    return Zones(burnt.astype(np.int32), codes)


def country_shapes(
    layer: QgsVectorLayer, field: str, crs: str, context: QgsProcessingContext
) -> list[tuple[str, bytes]]:
    """Return code and geometry (WKB in `crs`) of each country polygon.

    Codes of no member stay as they are; without a code the ground is UNSPECIFIED.
    """
    names = layer.fields().names()
    if field not in names:
        raise NeaspecError("layer.no_field", layer.name(), field=field, known=", ".join(names))
    return [
        (str(shape.values[field] or "").strip() or UNSPECIFIED, shape.wkb)
        for shape in layers.shapes(layer, crs, context)
    ]


def holder(wkb: bytes, shapes: list[tuple[str, bytes]]) -> str:
    """Return the code of the country (code and geometry in the same CRS) that holds most of a polygon.

    UNSPECIFIED where none holds any of it.
    """
    unit, held = layers.to_qgis(wkb), {UNSPECIFIED: 0.0}
    box = unit.boundingBox()
    for code, outline in shapes:
        land = layers.to_qgis(outline)
        if land.boundingBox().intersects(box):
            held[code] = held.get(code, 0.0) + land.intersection(unit).area()
    return max(held, key=lambda code: held[code])


def apart(
    layer: QgsVectorLayer, field: str, crs: str, context: QgsProcessingContext
) -> tuple[tuple[str, ...], list[list[tuple[bytes, int]]]]:
    """Return the codes of a layer's polygons, and their geometries with numbers, in groups that do not overlap.

    The number of a polygon is the place of its code, from 1; polygons of one code stay together. Bounding boxes tell
    whether polygons may overlap.
    """
    found = _by_code(layer, field, crs, context)
    codes = tuple(found)
    groups: list[tuple[list[QgsRectangle], list[tuple[bytes, int]]]] = []
    for number, code in enumerate(codes, 1):
        box = QgsRectangle()
        for wkb in found[code]:
            box.combineExtentWith(layers.to_qgis(wkb).boundingBox())
        free = next((group for group in groups if not any(box.intersects(other) for other in group[0])), None)
        if free is None:
            free = ([], [])
            groups.append(free)
        free[0].append(box)
        free[1].extend((wkb, number) for wkb in found[code])
    return codes, [group for _, group in groups]


def outlines(layer: QgsVectorLayer, field: str, crs: str, context: QgsProcessingContext) -> dict[str, bytes]:
    """Return the polygons of each code as one geometry (WKB in `crs`)."""
    found = _by_code(layer, field, crs, context)
    return {
        code: bytes(QgsGeometry.unaryUnion([layers.to_qgis(wkb) for wkb in parts]).asWkb())
        for code, parts in found.items()
    }


def _by_code(layer: QgsVectorLayer, field: str, crs: str, context: QgsProcessingContext) -> dict[str, list[bytes]]:
    """Return the geometries of each code, in the order of the layer.

    A feature without a code bears its number, with # before it where that is the code of another one.
    """
    shapes = [(shape, shape.values.get(field)) for shape in layers.shapes(layer, crs, context)]
    codes = {str(code) for _, code in shapes if code not in (None, "")}
    found: dict[str, list[bytes]] = {}
    for shape, code in shapes:
        name = str(shape.number if code in (None, "") else code)
        while code in (None, "") and name in codes:
            name = f"#{name}"
        found.setdefault(name, []).append(shape.wkb)
    return found


def country_labels(code: str) -> Mapping[str, str]:
    """Return the UN name of a member in all languages; another code names itself."""
    for country in known_countries():
        if code in (country.iso3, country.iso2):
            return country.label
    return {"en": code}


def iso2(code: str) -> str:
    """Return the two-letter code of a member; `ZZ` (shared or unspecified) for any other code."""
    return next((country.iso2 for country in known_countries() if code in (country.iso3, country.iso2)), "ZZ")
