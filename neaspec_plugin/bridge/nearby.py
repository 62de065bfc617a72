"""What lies around and in the units of an assessment: how far the nearest road is, how many kilometres of it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsFeature, QgsGeometry, QgsProcessingContext, QgsSpatialIndex, QgsVectorLayer

from neaspec_plugin.bridge import layers
from neaspec_plugin.core.grid import Bounds
from neaspec_plugin.core.problem import Report, silent

FARTHEST_M = 100_000.0
"""Features are looked for up to here from the frame of all units."""


class Surroundings:
    """The features of a layer around some units."""

    def __init__(
        self, layer: QgsVectorLayer, crs: str, context: QgsProcessingContext, units: Sequence[QgsGeometry]
    ) -> None:
        """Read the features no farther than FARTHEST_M from the units, which lie in `crs`, metres."""
        self._index = QgsSpatialIndex(QgsSpatialIndex.Flag.FlagStoreFeatureGeometries)
        self._units = units
        for number, shape in enumerate(layers.shapes(layer, crs, context, _around(units))):
            feature = QgsFeature(number)
            feature.setGeometry(layers.to_qgis(shape.wkb))
            self._index.addFeature(feature)

    def distances(self, report: Report = silent) -> list[float | None]:
        """Return metres from the edge of each unit to the nearest feature, 0 where it reaches in; None without one."""
        found: list[float | None] = []
        for number, unit in enumerate(self._units):
            report(number / len(self._units))
            nearest = self._index.nearestNeighbor(unit, 1)
            metres = min((unit.distance(self._index.geometry(each)) for each in nearest), default=None)
            found.append(metres if metres is not None and metres <= FARTHEST_M else None)
        return found

    def densities(self, report: Report = silent) -> list[float | None]:
        """Return kilometres of line within each unit for each square kilometre of it; None without an area."""
        found: list[float | None] = []
        for number, unit in enumerate(self._units):
            report(number / len(self._units))
            engine = QgsGeometry.createGeometryEngine(unit.constGet())
            engine.prepareGeometry()
            metres = 0.0
            for each in self._index.intersects(unit.boundingBox()):
                line = self._index.geometry(each)
                if engine.intersects(line.constGet()):
                    metres += line.intersection(unit).length()
            area = unit.area()
            found.append(metres / 1e3 / (area / 1e6) if area > 0 else None)
        return found


def _around(units: Sequence[QgsGeometry]) -> Bounds:
    boxes = [unit.boundingBox() for unit in units]
    return Bounds(
        min(box.xMinimum() for box in boxes) - FARTHEST_M,
        min(box.yMinimum() for box in boxes) - FARTHEST_M,
        max(box.xMaximum() for box in boxes) + FARTHEST_M,
        max(box.yMaximum() for box in boxes) + FARTHEST_M,
    )
