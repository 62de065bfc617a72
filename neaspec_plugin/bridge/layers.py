"""QGIS layers to plain values: geometries as WKB in the CRS that is asked for, and back to QGIS."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)

from neaspec_plugin.core.grid import Bounds
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io.crs import proj_wkt

WGS84 = "EPSG:4326"
_HALF_ROUND = 180.0
_METRES_IN_DEGREE = 111_320.0
"""Of latitude, about."""


@dataclass(frozen=True)
class Shape:
    """One feature as plain values."""

    wkb: bytes
    """Geometry, 2-D WKB in the CRS asked for."""
    values: Mapping[str, Any] = field(default_factory=dict)
    """Attributes by name; NULL is None."""
    number: int = 0
    """The feature's id in its layer, for messages."""


def is_null(value: object) -> bool:
    """Tell whether an attribute holds nothing: None in QGIS 4, a null QVariant before."""
    return value is None or value == NULL


def crs_of(text: str) -> QgsCoordinateReferenceSystem:
    """Return the CRS named by an authority id, WKT or a PROJ string.

    A CRS from QGIS's cache may have lost its definition once the thread that made it has ended: it is valid and its WKT
    is empty, so that files are written without one and nothing is transformed. Such a cache is emptied and the CRS made
    anew.
    """
    make = QgsCoordinateReferenceSystem.fromProj if text.startswith("+proj") else QgsCoordinateReferenceSystem
    crs = make(text)
    if text and not crs.toWkt():
        QgsCoordinateReferenceSystem.invalidateCache()
        crs = make(text)
    if text.startswith("+proj") and not crs.toWkt():
        crs = QgsCoordinateReferenceSystem.fromWkt(proj_wkt(text))  # kept apart from those made of PROJ strings
    return crs


def crs_name(crs: QgsCoordinateReferenceSystem) -> str:
    """Return the authority id of a CRS where it has one, else its WKT."""
    return crs.authid() or crs.toWkt()


def utm(place: QgsPointXY) -> str:
    """Return the authority id of the UTM zone (WGS 84) of a place in degrees."""
    zone = int((place.x() + _HALF_ROUND) // 6) % 60 + 1
    return f"EPSG:{326 if place.y() >= 0 else 327}{zone:02d}"


def check_metres(crs: QgsCoordinateReferenceSystem, place: str) -> None:
    """Raise NeaspecError when distances in this CRS are not metres."""
    if not crs.isValid():
        raise NeaspecError("layer.no_crs", place)
    if crs.mapUnits() != QgsUnitTypes.DistanceUnit.DistanceMeters:
        raise NeaspecError("crs.not_metres", place, crs=crs_name(crs))


def layer_named(value: object, context: QgsProcessingContext) -> QgsMapLayer:
    """Return the layer that a parameter names by object, id, name or path; NeaspecError where there is none."""
    if isinstance(value, QgsMapLayer):
        return value
    layer = QgsProcessingUtils.mapLayerFromString(str(value), context)
    if layer is None or not layer.isValid():
        raise NeaspecError("layer.unreadable", str(value))
    table = str(value).partition("layername=")[2].partition("|")[0]
    project = context.project()
    if table and (project is None or project.mapLayer(layer.id()) is None):
        layer.setName(table)  # QGIS names what it opens after the file, which may hold many tables
    return layer


def raster_path(layer: QgsMapLayer) -> str:
    """Return the file behind a raster layer; NeaspecError when it is no raster file or has no CRS."""
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal":
        raise NeaspecError("layer.no_raster_file", layer.name())
    if not layer.crs().isValid():
        raise NeaspecError("layer.no_crs", layer.name())
    return layer.source()


def vector_layer(layer: QgsMapLayer) -> QgsVectorLayer:
    """Return the layer as a vector layer; NeaspecError when it is none."""
    if not isinstance(layer, QgsVectorLayer):
        raise NeaspecError("layer.no_vector", layer.name())
    return layer


def shapes(
    source: QgsFeatureSource, crs: str, context: QgsProcessingContext, within: Bounds | None = None
) -> Iterator[Shape]:
    """Yield the features of a layer with geometry in the CRS asked for, optionally only those near `within`.

    All are read where the layer's CRS does not reach as far as `within`. Features without a geometry are passed over.
    Raises NeaspecError `layer.no_crs` and `layer.empty`, and `feature.not_transformed` with the feature's id where a
    coordinate lies outside the CRS's validity.
    """
    place = source.sourceName()
    if not source.sourceCrs().isValid():
        raise NeaspecError("layer.no_crs", place)
    if source.featureCount() == 0:
        raise NeaspecError("layer.empty", place)
    target = crs_of(crs)
    transform = QgsCoordinateTransform(source.sourceCrs(), target, context.transformContext())
    request = QgsFeatureRequest()
    if within is not None:
        back = QgsCoordinateTransform(target, source.sourceCrs(), context.transformContext())
        window = QgsRectangle(within.west, within.south, within.east, within.north)
        # All features are read where their CRS does not reach: those that cannot be moved are named below.
        with suppress(QgsCsException):
            if not _crosses_antimeridian(within, back):
                request.setFilterRect(back.transformBoundingBox(window))
    names = [attribute.name() for attribute in source.fields()]
    for feature in source.getFeatures(request):
        geometry = QgsGeometry(feature.geometry())
        if geometry.isEmpty():
            continue
        _move(geometry, transform, place, feature)
        values = [None if is_null(value) else value for value in feature.attributes()]
        yield Shape(flat_wkb(geometry), dict(zip(names, values)), feature.id())


def _crosses_antimeridian(window: Bounds, to_degrees: QgsCoordinateTransform) -> bool:
    """Tell whether a window lies on both sides of 180 degrees, so that no box in degrees holds its features."""
    if not to_degrees.destinationCrs().isGeographic():
        return False
    halves = [(low, (low + high) / 2, high) for low, high in ((window.west, window.east), (window.south, window.north))]
    longitudes = [to_degrees.transform(QgsPointXY(x, y)).x() for x in halves[0] for y in halves[1]]
    return max(longitudes) - min(longitudes) > _HALF_ROUND


def _move(geometry: QgsGeometry, transform: QgsCoordinateTransform, place: str, feature: QgsFeature) -> None:
    try:
        geometry.transform(transform)
    except QgsCsException as trouble:
        raise NeaspecError("feature.not_transformed", place, feature=feature.id()) from trouble


def flat_wkb(geometry: QgsGeometry) -> bytes:
    """Return 2-D WKB without curves, which every reader below understands."""
    held = geometry.constGet()
    # The type counts too: a compound curve of straight pieces has no curved segment and is no line string yet.
    curved = QgsWkbTypes.isCurvedType(held.wkbType()) or held.hasCurvedSegments()
    abstract = held.segmentize() if curved else geometry.get()
    abstract.dropZValue()
    abstract.dropMValue()
    return bytes(abstract.asWkb())


def moved(wkb: bytes, source: str, target: str, context: QgsProcessingContext) -> bytes:
    """Return a geometry in another CRS, as a multi-part geometry, which the tables of the database hold."""
    geometry = to_qgis(wkb)
    geometry.convertToMultiType()
    geometry.transform(QgsCoordinateTransform(crs_of(source), crs_of(target), context.transformContext()))
    return bytes(geometry.asWkb())


def sound_polygon(wkb: bytes) -> bytes:
    """Return a polygon of our own WKB whose rings do not cross, as QGIS mends it; the same bytes where none do."""
    geometry = to_qgis(wkb)
    if geometry.isGeosValid():
        return wkb
    mended = geometry.makeValid()
    mended.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
    return bytes(mended.asWkb()) if not mended.isEmpty() else wkb


def to_qgis(wkb: bytes) -> QgsGeometry:
    """Return our own WKB (never a foreign file's) as a QGIS geometry."""
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry


def frame_around(place: QgsPointXY, reach_m: float, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
    """Return a frame around a place, so many metres to each side, in the CRS of the place, be it in degrees."""
    across = up = reach_m
    if crs.isGeographic():
        up = reach_m / _METRES_IN_DEGREE
        across = up / max(math.cos(math.radians(place.y())), 0.01)
    return QgsRectangle(place.x() - across, place.y() - up, place.x() + across, place.y() + up)
