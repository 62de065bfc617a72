"""The units of an assessment: sites and corridors with what the maps say of them, measured as the protocol asks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from qgis.core import QgsGeometry, QgsVectorLayer

from neaspec_plugin.bridge import layers
from neaspec_plugin.bridge.language import label
from neaspec_plugin.bridge.nearby import Surroundings
from neaspec_plugin.bridge.outputs import Column
from neaspec_plugin.core.disturbance import class_limits
from neaspec_plugin.core.grid import Array, Grid
from neaspec_plugin.core.problem import NeaspecError, Problem, Severity
from neaspec_plugin.core.protocol import Indicator, Measurement, Protocol
from neaspec_plugin.io import rasters
from neaspec_plugin.io.schemes import load_scheme
from neaspec_plugin.io.zonal import Inside, Part, inside
from neaspec_plugin.processing.call import Call

RASTERS = {"disturbance": "DISTURBANCE", "suitability": "SUITABILITY", "land_cover": "LAND_COVER"}
"""Parameter of each raster that a protocol may measure."""
VECTORS = {"road": "ROADS", "railway": "RAILWAYS", "settlement": "SETTLEMENTS", "water": "WATER"}
"""Parameter of each vector layer that a protocol may measure."""
_RESAMPLING = {"disturbance": "bilinear", "suitability": "bilinear", "land_cover": "nearest"}
_MEANS = ("disturbance", "suitability")
_DEFAULT_SCHEME = "human_footprint"


@dataclass(frozen=True)
class Unit:
    """A site or corridor to be assessed."""

    code: str
    """Code that the answers name."""
    name: str
    """Name shown; the code where there is none."""
    wkb: bytes
    """Outline in the CRS of the disturbance index."""
    measured: Mapping[str, float | None]
    """What the maps say, by column: area, number of cells, means, shares (%), distances (m), densities (km/km²)."""
    indicators: Mapping[str, float | None]
    """What the maps say, by code of the protocol's indicator; only those whose layer was given."""


@dataclass(frozen=True)
class Surveyed:
    """All units, and the columns that hold what was measured."""

    units: Mapping[str, Unit]
    """By code, in the order of the layers."""
    columns: tuple[Column, ...]


def survey(call: Call, protocol: Protocol) -> Surveyed:
    """Return the units with what the given layers say of them; two units of one code are refused."""
    grid = rasters.frame(call.raster("DISTURBANCE"))
    outlines = _outlines(call, grid.crs)
    codes, wkbs = list(outlines), [wkb for _, wkb in outlines.values()]
    geometries = [layers.to_qgis(wkb) for wkb in wkbs]
    columns: dict[str, Sequence[float | None]] = {"area_km2": [geometry.area() / 1e6 for geometry in geometries]}
    by_indicator: dict[str, Sequence[float | None]] = {}
    asked = [indicator for indicator in protocol.indicators.values() if indicator.measurement]
    _measure_rasters(call, grid, wkbs, asked, columns, by_indicator)
    _measure_surroundings(call, grid.crs, geometries, asked, columns, by_indicator)
    units = {
        code: Unit(
            code,
            outlines[code][0],
            wkbs[place],
            {name: values[place] for name, values in columns.items()},
            {name: values[place] for name, values in by_indicator.items()},
        )
        for place, code in enumerate(codes)
    }
    empty = [code for code in codes if units[code].measured["mean_disturbance"] is None]
    call.list(
        Problem("unit.no_data", Severity.WARNING, code, {"layer": call.layer("DISTURBANCE").name()}) for code in empty
    )
    return Surveyed(units, tuple(Column(name, int if name == "cells" else float) for name in columns))


def unit_layers(call: Call) -> list[QgsVectorLayer]:
    """Return the layers that hold the units."""
    found = call.algorithm.parameterAsLayerList(call.parameters, "SITES", call.context)
    return [layers.vector_layer(layer) for layer in found]


def _outlines(call: Call, crs: str) -> dict[str, tuple[str, bytes]]:
    """Return name and outline of the units by code."""
    field, found = call.text("UNIT_FIELD"), {}
    for layer in unit_layers(call):
        for shape in layers.shapes(layer, crs, call.context):
            code = str(shape.values.get(field) or "").strip()
            if not code:
                raise NeaspecError("unit.no_code", layer.name(), feature=shape.number, field=field)
            if code in found:
                raise NeaspecError("unit.twice", layer.name(), feature=shape.number, code=code)
            found[code] = (_name(shape.values, code), layers.sound_polygon(shape.wkb))
    return found


def _measure_rasters(
    call: Call,
    grid: Grid,
    wkbs: Sequence[bytes],
    asked: Sequence[Indicator],
    columns: dict[str, Sequence[float | None]],
    by_indicator: dict[str, Sequence[float | None]],
) -> None:
    given = [(name, parameter) for name, parameter in RASTERS.items() if call.given(parameter)]
    for number, (name, parameter) in enumerate(given):
        wanted = [i for i in asked if i.measurement and i.measurement.layer == name]
        shares = [i for i in wanted if i.measurement and i.measurement.statistic == "share"]
        parts: list[Part] = [partial(_of_classes, i.measurement) for i in shares if i.measurement]
        limits = _class_limits(call.raster(parameter)) if name == "disturbance" else {}
        lower = 0.0
        for upper in limits.values():
            parts.append(partial(_between, lower, upper))
            lower = upper
        report = call.report(0.1 + 0.4 * number / len(given), 0.1 + 0.4 * (number + 1) / len(given))
        found = inside(call.raster(parameter), wkbs, grid, _RESAMPLING[name], parts, report)
        if name == "disturbance":
            columns["cells"] = [one.cells for one in found]
        if name in _MEANS:
            columns[f"mean_{name}"] = [one.mean for one in found]
        for place, code in enumerate(limits, len(shares)):
            columns[f"share_{code}"] = [_percent(one, place) for one in found]
        for indicator in wanted:
            if indicator in shares:
                values = [_percent(one, shares.index(indicator)) for one in found]
                columns[indicator.column] = values
            else:
                values = [one.mean for one in found]
            by_indicator[indicator.code] = values


def _measure_surroundings(
    call: Call,
    crs: str,
    geometries: Sequence[QgsGeometry],
    asked: Sequence[Indicator],
    columns: dict[str, Sequence[float | None]],
    by_indicator: dict[str, Sequence[float | None]],
) -> None:
    given = [(name, parameter) for name, parameter in VECTORS.items() if call.given(parameter)]
    for number, (name, parameter) in enumerate(given):
        report = call.report(0.5 + 0.2 * number / len(given), 0.5 + 0.2 * (number + 1) / len(given))
        around = Surroundings(call.vector(parameter), crs, call.context, geometries)
        for indicator in asked:
            if indicator.measurement and indicator.measurement.layer == name:
                dense = indicator.measurement.statistic == "density"
                values = around.densities(report) if dense else around.distances(report)
                columns[indicator.column] = by_indicator[indicator.code] = values


def _of_classes(measurement: Measurement, values: Array) -> Array:
    return np.isin(values, measurement.classes)


def _between(lower: float, upper: float, values: Array) -> Array:
    return (values >= lower) & (values < upper)


def _class_limits(path: str) -> dict[str, float]:
    """Return the upper limit of each class of the scheme that the index was scored by, by code, rising."""
    try:
        scheme = load_scheme(rasters.metadata(path).get("NEASPEC_SCHEME_FILE", ""))
    except NeaspecError:  # an index from elsewhere, or by a scheme that is gone
        scheme = load_scheme(_DEFAULT_SCHEME)
    return class_limits(scheme)


def _percent(found: Inside, part: int) -> float | None:
    share = found.shares[part]
    return None if share is None else 100.0 * share


def _name(values: Mapping[str, Any], code: str) -> str:
    """Return the unit's name in the chosen language where the layer has one."""
    names = {name[5:]: str(value) for name, value in values.items() if name.startswith("name_") and value}
    return label(names) if names else str(values.get("name") or code)
