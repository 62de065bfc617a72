"""The areas of control measures on the map, and layers of pressure without what lies in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from neaspec_plugin.bridge import layers
from neaspec_plugin.bridge.pressures import Source
from neaspec_plugin.core import scenario
from neaspec_plugin.core.disturbance import Scheme
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.scenario import Measure
from neaspec_plugin.io import erasing

FIELDS = ("measure", "kind", "pressure")
"""Fields that the layer of measures must have; `amount` is needed where a kind asks for it."""
_AMOUNT = "amount"


@dataclass(frozen=True)
class Area:
    """A measure and where it holds."""

    measure: Measure
    shape: QgsGeometry
    """Its polygons as one, in the CRS of the work."""


def areas(layer: QgsVectorLayer, scheme: Scheme, crs: str, context: QgsProcessingContext) -> list[Area]:
    """Return the measures of a layer by their order; polygons of one measure become one.

    Raises NeaspecError `layer.no_field`, `scenario.unnamed`, `scenario.kind`, `scenario.amount`,
    `disturbance.unknown_pressure` (row = feature) and `scenario.two_kinds` for a measure that says two things.
    """
    names = layer.fields().names()
    for field in FIELDS:
        if field not in names:
            raise NeaspecError("layer.no_field", layer.name(), field=field, known=", ".join(names))
    found: dict[str, Area] = {}
    for shape in layers.shapes(layer, crs, context):
        code, kind, pressure = (str(shape.values[field] or "").strip() for field in FIELDS)
        measure = Measure(code, kind, pressure, float(shape.values.get(_AMOUNT) or 0.0))
        if not code:
            raise NeaspecError("scenario.unnamed", layer.name(), feature=shape.number)
        scenario.check(measure, layer.name(), shape.number)
        if pressure not in scheme.pressures:
            known = ", ".join(scheme.pressures)
            raise NeaspecError("disturbance.unknown_pressure", pressure, row=shape.number, known=known)
        polygon = layers.to_qgis(layers.sound_polygon(shape.wkb))
        former = found.get(code)
        if former is not None and former.measure != measure:
            raise NeaspecError("scenario.two_kinds", layer.name(), feature=shape.number, measure=code)
        found[code] = Area(measure, polygon if former is None else former.shape.combine(polygon))
    return list(found.values())


def without(source: Source, area: QgsGeometry, crs: str, context: QgsProcessingContext, folder: Path) -> str:
    """Return a layer of pressure without what lies in an area (in `crs`), by id or path; empty where nothing is left.

    Lines and polygons are cut; people of a polygon that is cut are kept by the share of its area that is left. Cells of
    a raster in the area become 0.
    """
    if isinstance(source.layer, QgsRasterLayer):
        return _raster_without(source.layer, area, crs, context, folder)
    layer = layers.vector_layer(source.layer)
    shape = QgsGeometry(area)
    shape.transform(QgsCoordinateTransform(layers.crs_of(crs), layer.crs(), context.transformContext()))
    left = []
    people = layer.fields().lookupField(source.fields.get("population", ""))
    for feature in layer.getFeatures():
        geometry = feature.geometry()
        if geometry.isEmpty() or not geometry.intersects(shape):
            left.append(QgsFeature(feature))
            continue
        cut = geometry.difference(shape)
        if cut.isEmpty():
            continue
        kept = QgsFeature(feature)
        if people >= 0 and geometry.area() > 0 and not layers.is_null(feature[people]):
            left_over = float(feature[people]) * cut.area() / geometry.area()
            kept[people] = left_over if isinstance(feature[people], float) else round(left_over)
        kept.setGeometry(cut)
        left.append(kept)
    return _held(layer, left, context)


def moved(layer: QgsVectorLayer, code: str, source: Source, context: QgsProcessingContext) -> str:
    """Return where the features of a measure come to, as a layer with the fields of the pressure's own, by id.

    Empty where the layer holds none of that measure. A field the pressure asks for is taken by its name.
    """
    if "measure" not in layer.fields().names():
        raise NeaspecError("layer.no_field", layer.name(), field="measure", known=", ".join(layer.fields().names()))
    found = [QgsFeature(feature) for feature in layer.getFeatures() if str(feature["measure"]) == code]
    for field in source.fields.values():
        if field not in layer.fields().names():
            raise NeaspecError("layer.no_field", layer.name(), field=field, known=", ".join(layer.fields().names()))
    return _held(layer, found, context)


def _held(layer: QgsVectorLayer, features: Sequence[QgsFeature], context: QgsProcessingContext) -> str:
    """Return features as a layer in memory that the context knows by its id; empty without a feature."""
    if not features:
        return ""
    kind = QgsWkbTypes.displayString(QgsWkbTypes.multiType(QgsWkbTypes.flatType(layer.wkbType())))
    memory = QgsVectorLayer(kind, layer.name(), "memory")
    memory.setCrs(layer.crs())
    memory.dataProvider().addAttributes(list(layer.fields()))
    memory.updateFields()
    for feature in features:
        geometry = feature.geometry()
        geometry.convertToMultiType()
        feature.setGeometry(geometry)
    memory.dataProvider().addFeatures(list(features))
    context.temporaryLayerStore().addMapLayer(memory)
    return str(memory.id())


def _raster_without(
    layer: QgsRasterLayer, area: QgsGeometry, crs: str, context: QgsProcessingContext, folder: Path
) -> str:
    path = layers.raster_path(layer)
    wkb = layers.moved(bytes(area.asWkb()), crs, erasing.crs_of_raster(path), context)
    output = folder / f"erased_{len(list(folder.iterdir()))}.tif"
    erasing.erase(path, wkb, output)
    return str(output)
