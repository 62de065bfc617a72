"""What corridors start from: patches and resistance on one grid, the pairs that are wanted, countries.

core.shape is imported where it is used: it needs shapely, and without it the provider must load all the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsVectorLayer

from neaspec_plugin.bridge import layers, zones
from neaspec_plugin.core.grid import Array, Raster
from neaspec_plugin.core.problem import NeaspecError, Problem, Severity
from neaspec_plugin.core.spacing import within
from neaspec_plugin.core.survey import Pair
from neaspec_plugin.io import rasters
from neaspec_plugin.processing.call import Call

if TYPE_CHECKING:
    from neaspec_plugin.core.territory import Territory


@dataclass(frozen=True)
class Ground:
    """What the network is computed on."""

    resistance: Raster
    """Resistance, NaN where there is no passage."""
    labels: Array
    """int32, patch ids, 0 outside."""
    cores: Mapping[int, Any]
    """Outline of each patch in the grid's CRS."""


def outlines(call: Call, crs: str) -> dict[int, Any]:
    """Return the outline of each patch by its number, in a CRS."""
    from neaspec_plugin.core import shape

    return {number: shape.union(map(shape.from_wkb, parts)) for number, parts in _parts(call, crs).items()}


def _parts(call: Call, crs: str) -> dict[int, list[bytes]]:
    layer, field = call.vector("PATCHES"), call.text("PATCH_ID")
    parts: dict[int, list[bytes]] = {}
    for one in layers.shapes(layer, crs, call.context):
        number = one.values.get(field)
        if not isinstance(number, (int, float)) or number < 1 or number != int(number):
            raise NeaspecError("patch.bad_number", layer.name(), feature=one.number, field=field)
        parts.setdefault(int(number), []).append(one.wkb)
    return parts


def ground_of(call: Call, shapely: bool = True) -> Ground:
    """Return resistance and patches on one grid; name patches that cannot be seen on it.

    Without shapely the outlines stay empty.
    """
    resistance = rasters.read(call.raster("RESISTANCE"))
    grid = resistance.grid
    parts = _parts(call, grid.crs)
    burnt = rasters.burn(((wkb, float(i)) for i in sorted(parts) for wkb in parts[i]), grid, mode="value")
    labels = burnt.astype(np.int32)
    seen = set(np.unique(labels).tolist())
    lost = [i for i in parts if i not in seen]
    values = {"numbers": ", ".join(map(str, lost)), "cell_m": grid.cell}
    if lost:
        call.list([Problem("patch.not_on_grid", Severity.WARNING, call.vector("PATCHES").name(), values)])
    cores: dict[int, Any] = {i: None for i in parts if i in seen}
    if shapely:
        from neaspec_plugin.core import shape

        cores = {i: shape.union(map(shape.from_wkb, parts[i])) for i in cores}
    return Ground(resistance, labels, cores)


def pairs_of(call: Call, ground: Ground) -> set[Pair] | None:
    """Return the pairs that are wanted; None for neighbours by allocation."""
    kind = call.choice("NEIGHBOURS")
    if kind == "allocation":
        return None
    if kind == "all":
        pairs = set(combinations(sorted(ground.cores), 2))
    elif kind == "distance":
        pairs = within(ground.labels, call.number("MAX_DISTANCE") / ground.resistance.grid.cell)
    else:
        pairs = _table(call, call.vector("PAIRS"), set(ground.cores))
    if not pairs:
        raise NeaspecError("corridor.no_pair", call.layer("PATCHES").name())
    return pairs


def _table(call: Call, table: QgsVectorLayer, known: set[int]) -> set[Pair]:
    """Return the pairs of a table; rows that name no two patches are listed."""
    names = table.fields().names()
    columns = [next((name for name in (end, f"{end}_patch") if name in names), "") for end in ("from", "to")]
    for end, column in zip(("from", "to"), columns):
        if not column:
            raise NeaspecError("layer.no_field", table.name(), field=end, known=", ".join(names))
    pairs = set()
    for row, feature in enumerate(table.getFeatures(), start=1):
        texts = ["" if layers.is_null(feature[column]) else str(feature[column]) for column in columns]
        a, b = map(_whole_number, texts)
        if a in known and b in known and a != b:
            pairs.add((min(a, b), max(a, b)))
        else:
            values = {"row": row, "a": texts[0], "b": texts[1]}
            call.list([Problem("pair.unknown", Severity.WARNING, table.name(), values)])
    return pairs


def _whole_number(text: str) -> int:
    """Return the number of a patch, 0 for what is none."""
    try:
        number = float(text)
    except ValueError:
        return 0
    return int(number) if number.is_integer() else 0


def territory_of(call: Call, crs: str) -> Territory:
    """Return the outlines of the countries; none where no layer is given."""
    from neaspec_plugin.core import shape
    from neaspec_plugin.core.territory import Territory

    if not call.given("COUNTRIES"):
        return Territory({})
    parts: dict[str, list[Any]] = {}
    for code, wkb in zones.country_shapes(call.vector("COUNTRIES"), call.text("COUNTRY_FIELD"), crs, call.context):
        parts.setdefault(code, []).append(shape.from_wkb(wkb))
    return Territory({code: shape.union(shapes) for code, shapes in parts.items()})
