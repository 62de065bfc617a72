"""What lies around corridors, read once onto their plane: core areas, countries, protected areas, barriers, rasters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from neaspec_plugin.bridge import layers, names
from neaspec_plugin.bridge.metric import SEAM_M, Plane
from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.suitability import Species
from neaspec_plugin.io.underneath import MOST, Underneath

if TYPE_CHECKING:  # core.shape needs shapely, and without it the rest must work
    from neaspec_plugin.core.checked import Barrier
    from neaspec_plugin.core.shape import Geometry
    from neaspec_plugin.core.territory import Territory

REACH = 9.0
"""Degrees to both sides of the central meridian that shapes are cut to, unless a flyway reaches farther."""
_FARTHEST = 60.0
"""Degrees from its meridian where a plane ends."""
KINDS = {"roads": "road", "railways": "rail", "settlements": "settlement", "water": "water"}
"""Kind of barrier by the name of a layer that the plugin knows and that has no such field."""
_OPEN = ("", "none")
"""Values of `crossing` that mean no structure leads across."""


@dataclass(frozen=True)
class Choice:
    """The layers that the user has chosen; None = not known."""

    cores: Optional[QgsVectorLayer] = None
    """Core areas, polygons."""
    countries: Optional[QgsVectorLayer] = None
    """Countries, polygons."""
    country_field: str = "iso_a3"
    """Field with their codes of three letters."""
    protected: Optional[QgsVectorLayer] = None
    """Protected areas, polygons."""
    barriers: tuple[QgsVectorLayer, ...] = ()
    """Roads, fences, settlements, waters; points, lines or polygons."""
    rasters: Mapping[str, QgsRasterLayer] = field(default_factory=dict)
    """Rasters by what they are: disturbance, suitability."""
    tolerance_m: float = 500.0
    """How deep ground must reach into a country to count."""
    species: Optional[Species] = None
    """Whose corridors they are."""


class Surroundings:
    """The chosen layers on one plane, each read when it is first asked for."""

    def __init__(
        self,
        choice: Choice,
        plane: Plane,
        context: Optional[QgsCoordinateTransformContext] = None,
        reach: float = REACH,
    ) -> None:
        """Keep the choice; plane: that of the corridors; reach: degrees to both sides of its meridian that count."""
        self.choice, self.plane = choice, plane
        self._reach = min(max(reach, REACH), _FARTHEST)
        self._context = context or QgsCoordinateTransformContext()
        self._rasters: dict[str, tuple[Underneath, QgsCoordinateTransform]] = {}

    @cached_property
    def territory(self) -> Territory:
        """The countries. Raises NeaspecError `layer.no_field`, `layer.no_crs`, `feature.not_transformed`."""
        from neaspec_plugin.core import shape
        from neaspec_plugin.core.territory import Territory
        from neaspec_plugin.core.zone import UNSPECIFIED

        layer, name = self.choice.countries, self.choice.country_field
        parts: dict[str, list[Any]] = {}
        if layer is not None:
            known = layer.fields().names()
            if name not in known:
                raise NeaspecError("layer.no_field", layer.name(), field=name, known=", ".join(known))
            for feature, found in self._shapes(layer):
                code = feature[name]
                text = "" if layers.is_null(code) else str(code).strip()
                if text and text != UNSPECIFIED:
                    parts.setdefault(text, []).append(found)
        # At the antimeridian the parts of a country end; they would be taken for two countries with a crack between.
        seam = abs(self.plane.longitude) + self._reach > 180.0
        whole = {code: shape.union(found) for code, found in parts.items()}
        sealed = {code: shape.sealed(one, SEAM_M) if seam else one for code, one in whole.items()}
        return Territory(sealed, self.choice.tolerance_m)

    @cached_property
    def cores(self) -> Optional[list[Geometry]]:
        """The core areas; None where they are not known."""
        from neaspec_plugin.core import shape

        layer = self.choice.cores
        return None if layer is None else [shape.valid(found) for _, found in self._shapes(layer)]

    @cached_property
    def protected(self) -> Optional[Geometry]:
        """All protected areas as one; None where they are not known."""
        from neaspec_plugin.core import shape

        layer = self.choice.protected
        return None if layer is None else shape.union(found for _, found in self._shapes(layer))

    @cached_property
    def barriers(self) -> list[Barrier]:
        """The barriers; kind and crossing from the fields barrier_type and crossing, where a layer has them."""
        from neaspec_plugin.core.checked import Barrier

        found = []
        for layer in self.choice.barriers:
            known = layer.fields().names()
            for feature, one in self._shapes(layer):
                kind = _text(feature, "barrier_type", known) or KINDS.get(names.style_of(layer), "")
                crossed = _text(feature, "crossing", known) not in _OPEN
                found.append(Barrier(one, kind, crossed))
        return found

    def ready(self) -> None:
        """Read the countries, and look at the rasters, now rather than at the first move of the mouse.

        Raises NeaspecError with what cannot be read.
        """
        _ = self.territory
        for name in self.choice.rasters:
            self._raster(name)

    def under(self, name: str, ground: Geometry, most: int = MOST) -> Array:
        """Return the values of a raster under a shape; empty where it is not known or lies elsewhere."""
        from neaspec_plugin.core import shape

        known = self._raster(name)
        if known is None:
            return np.empty(0)
        raster, onto = known
        geometry = layers.to_qgis(shape.to_wkb(ground))
        geometry.transform(onto)
        box = geometry.boundingBox()
        frame = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        return raster.values(bytes(geometry.asWkb()), frame, most)

    def at(self, name: str, xs: Array, ys: Array) -> Array:
        """Return the values of a raster at points of the plane."""
        known = self._raster(name)
        if known is None:
            return np.full(xs.shape, np.nan)
        raster, onto = known
        places = [onto.transform(QgsPointXY(x, y)) for x, y in zip(xs.tolist(), ys.tolist())]
        return raster.at(np.array([one.x() for one in places]), np.array([one.y() for one in places]))

    def _raster(self, name: str) -> Optional[tuple[Underneath, QgsCoordinateTransform]]:
        layer = self.choice.rasters.get(name)
        if layer is None:
            return None
        if name not in self._rasters:
            onto = QgsCoordinateTransform(self.plane.crs, layer.crs(), self._context)
            self._rasters[name] = (Underneath(layers.raster_path(layer)), onto)
        return self._rasters[name]

    def _shapes(self, layer: QgsVectorLayer) -> Iterator[tuple[QgsFeature, Geometry]]:
        """Yield the features of a layer that reach into the plane, with their shapes on it."""
        from neaspec_plugin.core import shape

        if not layer.crs().isValid():
            raise NeaspecError("layer.no_crs", layer.name())
        plane = Plane(self.plane.longitude, layer.crs(), self._context)
        frames = frames_of(plane, layer.crs(), self._reach)
        # A source of its own may be read beside the main thread, where the layer is perhaps edited.
        source = QgsVectorLayerFeatureSource(layer)
        for feature in source.getFeatures(QgsFeatureRequest()):
            parts = [plane.taken(one, layer.name(), feature.id()) for one in cut(feature.geometry(), frames)]
            if parts:
                yield feature, parts[0] if len(parts) == 1 else shape.joined(parts, SEAM_M)


def frames_of(plane: Plane, crs: QgsCoordinateReferenceSystem, reach: float = REACH) -> list[QgsRectangle]:
    """Return what of a geographic CRS the plane can hold, in degrees; nothing for a projected one: all of it."""
    if not crs.isGeographic():
        return []
    west, east = plane.longitude - reach, plane.longitude + reach
    spans = [(west, east)]
    if east > 180.0:
        spans = [(west, 180.0), (-180.0, east - 360.0)]
    elif west < -180.0:
        spans = [(-180.0, east), (west + 360.0, 180.0)]
    return [QgsRectangle(a, -90.0, b, 90.0) for a, b in spans]


def cut(geometry: QgsGeometry, frames: list[QgsRectangle]) -> Iterator[QgsGeometry]:
    """Yield the parts of a geometry in the frames; the whole where it lies in one, or where there is no frame."""
    if geometry.isEmpty():
        return
    box = geometry.boundingBox()
    if not frames or any(frame.contains(box) for frame in frames):
        yield geometry
        return
    for frame in frames:
        if frame.intersects(box):
            part = geometry.clipped(frame)
            if not part.isEmpty():
                yield part


def _text(feature: QgsFeature, name: str, known: list[str]) -> str:
    value = feature[name] if name in known else None
    return "" if layers.is_null(value) else str(value).strip()
