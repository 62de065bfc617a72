"""From a corridor that is there to records: taken over from the model, cut into units, a new version, measured anew."""

from __future__ import annotations

import uuid
from typing import Any, Optional

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

from neaspec_plugin.bridge import drafting, layers, measuring, zones
from neaspec_plugin.bridge.drafting import AXIS, CORRIDOR, SITE, Part
from neaspec_plugin.bridge.drawn import longest
from neaspec_plugin.bridge.metric import Plane
from neaspec_plugin.bridge.sketches import around_of, begun
from neaspec_plugin.bridge.surroundings import Choice
from neaspec_plugin.core.problem import NeaspecError

_KM = 1000.0
_LINKS = "leastcostcorridors/LINKS"
"""What the plugin knows a layer of least-cost paths by."""


def accepted(feature: QgsFeature, source: QgsVectorLayer, layer: QgsVectorLayer, choice: Choice) -> list[Part]:
    """Return the records of a modelled corridor that becomes an editable one; where it came from is kept.

    Its least-cost path becomes its axis where the paths of the same run are open.
    """
    names = source.fields().names()
    told = {name: feature[name] for name in names if not layers.is_null(feature[name])}
    around = around_of(feature.geometry(), source.crs(), choice)
    found = around.plane.taken(feature.geometry(), source.name(), feature.id())
    code = str(told.get("code", feature.id()))
    path = _path(source, code)
    line = None if path is None else longest(around.plane.taken(path, source.name()))
    values = measuring.derived(found, line, around, chain=False)
    key = str(uuid.uuid4())
    record = {**begun(layer, around), **values, "uuid": key, "corridor_type": "linear", "source": "modelled"}
    record.update(evidence="model", name_local=code, origin=f"{source.name()}: {code}"[:200])
    record.update({name: told[name] for name in ("from_patch", "to_patch") if name in told})
    if "least_cost_km" in told:
        record["least_cost"] = float(told["least_cost_km"]) * _KM
    outside = Plane(around.plane.longitude, layer.crs(), QgsProject.instance().transformContext())
    parts = [Part(CORRIDOR, outside.given(found), record)]
    if line is not None:
        parts.append(Part(AXIS, outside.given(line), {"corridor_uuid": key, "rank": 1, "country": values["country"]}))
    return parts


def _path(source: QgsVectorLayer, code: str) -> Optional[QgsGeometry]:
    """Return the least-cost path of a modelled corridor from the layer beside it, in the CRS of the corridors."""
    folder = source.source().rpartition("/")[0]
    for layer in QgsProject.instance().mapLayers().values():
        beside = str(layer.customProperty("neaspec/key") or "").endswith(_LINKS)
        if beside and layer.crs() == source.crs() and layer.source().rpartition("/")[0] == folder:
            return next((QgsGeometry(one.geometry()) for one in layer.getFeatures() if one["code"] == code), None)
    return None


def units(
    feature: QgsFeature, layer: QgsVectorLayer, axis: Optional[QgsGeometry], choice: Choice, length_m: float
) -> list[Part]:
    """Return the units of a corridor as sites, numbered along its centreline; the axis is in the corridors' CRS.

    Raises NeaspecError `draft.not_open` where the sites are not open, `draft.has_units`, `corridor.no_shape`.
    """
    from neaspec_plugin.core.axis import axis as middle
    from neaspec_plugin.core.checked import CHAINS
    from neaspec_plugin.core.shape import valid
    from neaspec_plugin.core.unit import units as cut

    name = _name(feature)
    if feature["corridor_type"] in CHAINS:
        raise NeaspecError("draft.is_chain", name)
    target = drafting.opened(QgsProject.instance(), SITE)
    if target is None:
        raise NeaspecError("draft.not_open")
    if any(one["corridor_uuid"] == feature["uuid"] for one in target.getFeatures()):
        raise NeaspecError("draft.has_units", name)
    if feature.geometry().isEmpty():
        raise NeaspecError("corridor.no_shape", name)
    around = around_of(feature.geometry(), layer.crs(), choice)
    ground = valid(around.plane.taken(feature.geometry(), layer.name(), feature.id()))
    found = middle(ground) if axis is None else None
    line = longest(around.plane.taken(axis, layer.name())) if found is None and axis is not None else found
    if line is None:
        raise NeaspecError("corridor.no_shape", name)
    outside = Plane(around.plane.longitude, target.crs(), QgsProject.instance().transformContext())
    pieces = cut(ground, line if axis is not None else line.line, around.territory, length_m)
    return [
        Part(
            SITE,
            outside.given(unit.shape),
            {
                "code": f"{name}-{number:02}"[-24:],
                "name_local": f"{name} {number}",
                "site_type": "survey_unit",
                "area_km2": around.plane.area_km2(unit.shape),
                "iso3": unit.country or None,
                "country": zones.iso2(unit.country) if unit.country else "ZZ",
                "corridor_uuid": feature["uuid"],
            },
        )
        for number, unit in enumerate(pieces, start=1)
    ]


def version(feature: QgsFeature, layer: QgsVectorLayer, axis: Optional[QgsGeometry]) -> list[Part]:
    """Return the records of a new version of a corridor: the same outline and axis, to be changed from here on."""
    if feature.geometry().isEmpty():
        raise NeaspecError("corridor.no_shape", _name(feature))
    key = str(uuid.uuid4())
    derived = {column: feature[column] for column in measured_columns(layer) if not layers.is_null(feature[column])}
    parts = [Part(CORRIDOR, feature.geometry(), {**drafting.version_of(feature), **derived, "uuid": key})]
    if axis is not None:
        parts.append(Part(AXIS, axis, {"corridor_uuid": key, "rank": 1}))
    return parts


def measured_columns(layer: QgsVectorLayer) -> list[str]:
    """Return the columns of corridors that the plugin finds out by itself, as far as a layer has them."""
    from neaspec_plugin.io.schema import load_schema

    known = load_schema().tables[CORRIDOR].stored
    return [one.name for one in known if one.derived and layer.fields().indexOf(one.name) >= 0]


def axis_of(feature: QgsFeature) -> Optional[QgsGeometry]:
    """Return the drawn centreline of a corridor, if the table of axes is open and holds one."""
    layer = drafting.opened(QgsProject.instance(), AXIS)
    found = [] if layer is None else [one for one in layer.getFeatures() if one["corridor_uuid"] == feature["uuid"]]
    return QgsGeometry(found[0].geometry()) if found else None


def _name(feature: QgsFeature) -> str:
    return str(feature.id() if layers.is_null(feature["code"]) else feature["code"])


def remeasured(feature: QgsFeature, layer: QgsVectorLayer, choice: Choice) -> dict[str, Any]:
    """Return the derived columns of a corridor as it lies now. Raises NeaspecError where it cannot be measured."""
    from neaspec_plugin.core.checked import CHAINS

    if feature.geometry().isEmpty():
        raise NeaspecError("corridor.no_shape", _name(feature))
    around = around_of(feature.geometry(), layer.crs(), choice)
    found = around.plane.taken(feature.geometry(), layer.name(), feature.id())
    axis = axis_of(feature)
    line = None if axis is None else longest(around.plane.taken(axis, layer.name()))
    return measuring.derived(found, line, around, chain=feature["corridor_type"] in CHAINS)
