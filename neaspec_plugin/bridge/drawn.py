"""Corridors as they stand in a layer now, edits that are not saved yet included, sorted by the plane they lie on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from neaspec_plugin.bridge import layers
from neaspec_plugin.bridge.metric import MARGIN, ZONE, Plane, Span, span_of, zone_of
from neaspec_plugin.core.problem import NeaspecError

if TYPE_CHECKING:  # core.checked needs shapely, and without it the rest must work
    from neaspec_plugin.core.checked import Corridor

COLUMNS = (
    *("uuid", "code", "name_local", "corridor_type", "connectivity_type", "scope", "target_taxon", "evidence_date"),
    *("mechanism", "supersedes"),
)
"""Columns of the exchange format that checks look at; a layer may lack any."""
_TRUE = ("true", "1")
"""A feature that is not saved yet holds the default of its table as text."""
NOWHERE = Span(0.0, 0.0)


@dataclass(frozen=True)
class Drawn:
    """One corridor of a layer."""

    number: int
    """Id of its feature."""
    geometry: QgsGeometry
    """As it is drawn, in the layer's CRS; may be empty or broken."""
    about: Mapping[str, Any] = field(default_factory=dict)
    """Its attributes by COLUMNS, as far as the layer has them; NULL is None."""
    span: Span = NOWHERE
    """Where it lies on the globe; of no meaning without a geometry."""
    axis: Optional[QgsGeometry] = None
    """Its centreline, if it was drawn, in the layer's CRS."""

    @property
    def name(self) -> str:
        """What it is called in a list."""
        return str(self.about.get("code") or self.about.get("name_local") or self.number)

    def on(self, plane: Plane, place: str, *, guest: bool = False) -> Corridor:
        """Return it on a plane; place: the name of its layer. Raises NeaspecError `feature.not_transformed`."""
        from neaspec_plugin.core.checked import CHAINS, Corridor

        shape = None if self.geometry.isEmpty() else plane.taken(self.geometry, place, self.number)
        # The hops of a chain are no centreline: it is looked along from site to site.
        chain = self.about.get("corridor_type") in CHAINS
        line = None if self.axis is None or chain else plane.taken(self.axis, place, self.number)
        return Corridor(self.number, shape, self.about, None if line is None else longest(line), guest)


def longest(line: Any) -> Any:
    """Return a line, of several the longest."""
    from neaspec_plugin.core import shape

    return max(shape.lines(line), key=lambda one: one.length, default=None)


def drawn(layer: QgsVectorLayer, axes: Optional[QgsVectorLayer] = None) -> list[Drawn]:
    """Return the corridors of a layer, records marked as deleted left out.

    axes: lines with the column corridor_uuid, of which each corridor takes its own; None = none was drawn. Raises
    NeaspecError `layer.no_crs`, `feature.not_transformed`.
    """
    if not layer.crs().isValid():
        raise NeaspecError("layer.no_crs", layer.name())
    lines = _axes(axes, layer.crs()) if axes is not None else {}
    known = layer.fields().names()
    found = []
    # A source of its own sees edits that are not saved, and may be read beside the main thread.
    source = QgsVectorLayerFeatureSource(layer)
    for feature in source.getFeatures(QgsFeatureRequest()):
        values = {name: None if layers.is_null(feature[name]) else feature[name] for name in COLUMNS if name in known}
        if "deleted" in known and str(feature["deleted"]).lower() in _TRUE:
            continue
        geometry = feature.geometry()
        box = geometry.boundingBox()
        span = NOWHERE if geometry.isEmpty() else span_of(box, layer.crs(), None, layer.name(), feature.id())
        found.append(Drawn(feature.id(), geometry, values, span, lines.get(str(values.get("uuid")))))
    return found


def reach_of(corridors: Iterable[Drawn]) -> float:
    """Return how many degrees to both sides of its meridian a plane must reach to hold corridors of its zone."""
    return max((one.span.half for one in corridors), default=0.0) + ZONE / 2 + MARGIN


def by_zone(corridors: Iterable[Drawn]) -> dict[float, list[Drawn]]:
    """Return the corridors by the central meridian of the plane they are measured on, degrees."""
    found: dict[float, list[Drawn]] = {}
    for one in corridors:
        found.setdefault(zone_of(one.span.longitude), []).append(one)
    return found


def guests(corridors: Iterable[Drawn], zone: float) -> list[Drawn]:
    """Return the corridors of other zones that are so near to a zone that one of its own may meet them."""
    near = ZONE / 2 + 1.0
    return [
        one
        for one in corridors
        if zone_of(one.span.longitude) != zone and abs((one.span.longitude - zone + 180.0) % 360.0 - 180.0) <= near
    ]


def _axes(layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem) -> dict[str, QgsGeometry]:
    """Return the drawn centrelines by the uuid of their corridor; of several the first rank."""
    if "corridor_uuid" not in layer.fields().names():
        raise NeaspecError(
            "layer.no_field", layer.name(), field="corridor_uuid", known=", ".join(layer.fields().names())
        )
    move = QgsCoordinateTransform(layer.crs(), crs, QgsCoordinateTransformContext())
    found: dict[str, QgsGeometry] = {}
    ranked = "rank" in layer.fields().names()
    source = QgsVectorLayerFeatureSource(layer)
    features = list(source.getFeatures(QgsFeatureRequest()))
    for feature in sorted(features, key=lambda one: _rank(one["rank"]) if ranked else 0):
        geometry = QgsGeometry(feature.geometry())
        if not geometry.isEmpty():
            try:
                geometry.transform(move)
            except QgsCsException as trouble:
                raise NeaspecError("feature.not_transformed", layer.name(), feature=feature.id()) from trouble
            found.setdefault(str(feature["corridor_uuid"]), geometry)
    return found


def _rank(value: Any) -> int:
    return 1 if layers.is_null(value) else int(value)


def moved(one: Drawn, crs: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem) -> Drawn:
    """Return a corridor in another CRS. Raises NeaspecError `feature.not_transformed`."""
    move = QgsCoordinateTransform(crs, target, QgsCoordinateTransformContext())
    geometry = QgsGeometry(one.geometry)
    try:
        geometry.transform(move)
    except QgsCsException as trouble:
        raise NeaspecError("feature.not_transformed", one.name, feature=one.number) from trouble
    return replace(one, geometry=geometry)
