"""A plane in metres around a place, to measure shapes in whatever CRS they are drawn, on both sides of 180 degrees.

Transverse Mercator on WGS 84 with scale 1 on the central meridian: 250 km beside it lengths are 0.08 % too long.
Areas and lengths that are kept are measured on the ellipsoid.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)

from neaspec_plugin.bridge import layers
from neaspec_plugin.core.problem import NeaspecError

if TYPE_CHECKING:  # core.shape needs shapely, and without it the rest must work
    from neaspec_plugin.core.shape import Geometry

ZONE = 6.0
"""Degrees of longitude that shapes share a plane in."""
MARGIN = 3.0
"""Degrees beyond a shape on both sides within which countries and barriers are read."""
_ROUND = 360.0
_SEAM = 1e-6
"""Degrees from the antimeridian within which a part may go on beyond it."""
SEAM_M = 0.05
"""m that parts cut at the antimeridian are widened to become one again."""


class Plane:
    """The plane around one meridian, to and from one CRS."""

    def __init__(
        self, longitude: float, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext | None = None
    ) -> None:
        """Make the plane of a central meridian, degrees; crs: that of the shapes."""
        context = context or QgsCoordinateTransformContext()
        text = (
            f"+proj=tmerc +lat_0=0 +lon_0={longitude:.9g} +k=1 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs +type=crs"
        )
        self.longitude = longitude
        self.crs = layers.crs_of(text)
        self.outside = crs
        self._in = QgsCoordinateTransform(crs, self.crs, context)
        self._out = QgsCoordinateTransform(self.crs, crs, context)
        self._ruler = QgsDistanceArea()
        self._ruler.setSourceCrs(self.crs, context)
        self._ruler.setEllipsoid("EPSG:7030")

    def taken(self, geometry: QgsGeometry, place: str = "", feature: int = 0) -> Geometry:
        """Return a geometry on the plane, as a shape; parts cut at the antimeridian are one again.

        Raises NeaspecError `feature.not_transformed` where a coordinate lies outside the CRS's validity.
        """
        from neaspec_plugin.core import shape

        copy = QgsGeometry(geometry)
        try:
            copy.transform(self._in)
        except QgsCsException as trouble:
            raise NeaspecError("feature.not_transformed", place, feature=feature) from trouble
        found = shape.from_wkb(layers.flat_wkb(copy))
        if self.outside.isGeographic() and copy.isMultipart() and _at_seam(geometry.boundingBox()):
            found = shape.sealed(found, SEAM_M)
        return found

    def given(self, found: Geometry) -> QgsGeometry:
        """Return a shape in the outside CRS; cut at the antimeridian where that is in degrees."""
        from neaspec_plugin.core import shape

        geometry = layers.to_qgis(shape.to_wkb(found))
        geometry.transform(self._out)
        if self.outside.isGeographic() and geometry.boundingBox().width() > _ROUND / 2:
            geometry = layers.to_qgis(shape.to_wkb(shape.cut_at(shape.from_wkb(bytes(geometry.asWkb())), _ROUND)))
        return geometry

    def line(self, start: tuple[float, float], end: tuple[float, float]) -> QgsGeometry:
        """Return the straight line between two places of the plane in the outside CRS, multi-part."""
        from neaspec_plugin.core.shape import LineString

        found = self.given(LineString([start, end]))
        found.convertToMultiType()
        return found

    def point(self, x: float, y: float) -> QgsPointXY:
        """Return a place of the plane in the outside CRS."""
        return self._out.transform(QgsPointXY(x, y))

    def placed(self, point: QgsPointXY) -> tuple[float, float]:
        """Return a place of the outside CRS on the plane. Raises NeaspecError `feature.not_transformed`."""
        try:
            moved = self._in.transform(point)
        except QgsCsException as trouble:
            raise NeaspecError("feature.not_transformed", "", feature=0) from trouble
        return moved.x(), moved.y()

    def area_km2(self, found: Geometry) -> float:
        """Return the area of a shape on the ellipsoid of WGS 84, km²."""
        return self._ruler.measureArea(self._held(found)) / 1e6

    def length_km(self, found: Geometry) -> float:
        """Return the length of a shape on the ellipsoid of WGS 84, km."""
        return self._ruler.measureLength(self._held(found)) / 1000

    @staticmethod
    def _held(found: Geometry) -> QgsGeometry:
        from neaspec_plugin.core import shape

        return layers.to_qgis(shape.to_wkb(found))


@dataclass(frozen=True)
class Span:
    """Where a frame lies on the globe."""

    longitude: float
    """Of its middle, degrees -180..180."""
    half: float
    """Half its width, degrees of longitude."""


def span_of(
    box: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext | None = None,
    place: str = "",
    feature: int = 0,
) -> Span:
    """Return where a frame lies.

    A frame in degrees wider than half the globe is taken for one that is cut at the antimeridian. Raises NeaspecError
    `feature.not_transformed` with the names given, where the frame lies outside the CRS's validity.
    """
    if crs.isGeographic():
        if box.width() > _ROUND / 2:
            return Span(180.0, _ROUND / 4)
        return Span((box.center().x() + _ROUND / 2) % _ROUND - _ROUND / 2, box.width() / 2)
    to_degrees = QgsCoordinateTransform(crs, layers.crs_of(layers.WGS84), context or QgsCoordinateTransformContext())
    try:
        middle = to_degrees.transform(box.center()).x()
        sides = [to_degrees.transform(QgsPointXY(x, box.center().y())).x() for x in (box.xMinimum(), box.xMaximum())]
    except QgsCsException as trouble:
        raise NeaspecError("feature.not_transformed", place, feature=feature) from trouble
    return Span(middle, max(abs((side - middle + _ROUND / 2) % _ROUND - _ROUND / 2) for side in sides))


def longitude_of(
    box: QgsRectangle, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext | None = None
) -> float:
    """Return the longitude of the middle of a frame, as span_of does."""
    return span_of(box, crs, context).longitude


def zone_of(longitude: float) -> float:
    """Return the central meridian of the zone that holds a longitude, degrees."""
    middle = round(longitude / ZONE) * ZONE
    return 180.0 if abs(middle) >= 180.0 else middle


def _at_seam(box: QgsRectangle) -> bool:
    return box.xMaximum() >= 180.0 - _SEAM or box.xMinimum() <= -180.0 + _SEAM
