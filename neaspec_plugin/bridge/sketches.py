"""From a sketch on the map to records: polygon, centreline with widths, chain of sites, barrier; what is told of it."""

from __future__ import annotations

import math
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer

from neaspec_plugin.bridge import drafting, layers, measuring
from neaspec_plugin.bridge.drafting import AXIS, CORRIDOR, SITE, Part
from neaspec_plugin.bridge.metric import MARGIN, Plane, span_of, zone_of
from neaspec_plugin.bridge.surroundings import Choice, Surroundings

_KM = 1000.0


def around_of(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, choice: Choice) -> Surroundings:
    """Return the surroundings of a geometry on its plane. Raises NeaspecError `feature.not_transformed`."""
    context = QgsProject.instance().transformContext()
    span = span_of(geometry.boundingBox(), crs, context)
    return Surroundings(choice, Plane(zone_of(span.longitude), crs, context), context, span.half + MARGIN)


def ribbon_of(places: Sequence[QgsPointXY], widths: Sequence[float], around: Surroundings) -> Any:
    """Return the polygon of a centreline on the plane. Raises NeaspecError `corridor.empty`."""
    from neaspec_plugin.core.ribbon import ribbon

    return ribbon([around.plane.placed(place) for place in places], widths)


@dataclass(frozen=True)
class Seen:
    """A sketch while it is drawn."""

    look: measuring.Look
    """What is told of it."""
    outline: Optional[QgsGeometry] = None
    """Its polygon in the layer's CRS, where it is not the sketch itself."""


def look_at_line(places: Sequence[QgsPointXY], widths: Sequence[float], around: Surroundings) -> Seen:
    """Return what is told of a centreline with its widths. Raises NeaspecError `corridor.empty`."""
    ground = ribbon_of(places, widths, around)
    look = measuring.look(ground, _line(places, around), widths[-1], around)
    return Seen(look, around.plane.given(ground))


def look_at_polygon(places: Sequence[QgsPointXY], around: Surroundings) -> Seen:
    """Return what is told of an outline of three corners or more."""
    from neaspec_plugin.core.shape import Polygon

    ground = Polygon([around.plane.placed(place) for place in places])
    return Seen(measuring.look(ground, _line([*places, places[0]], around), math.nan, around))


def length_km(places: Sequence[QgsPointXY], around: Surroundings) -> float:
    """Return the length of a line on the ellipsoid, km."""
    return around.plane.length_km(_line(places, around))


def _line(places: Sequence[QgsPointXY], around: Surroundings) -> Any:
    from neaspec_plugin.core.ribbon import centreline as line

    return line([around.plane.placed(place) for place in places])


def polygon(geometry: QgsGeometry, layer: QgsVectorLayer, choice: Choice) -> list[Part]:
    """Return the record of a polygon that was drawn. Raises NeaspecError `corridor.empty`."""
    around = around_of(geometry, layer.crs(), choice)
    found = around.plane.taken(geometry, layer.name())
    values = measuring.derived(found, None, around, chain=False)
    return [Part(CORRIDOR, geometry, {**begun(layer, around), **values, "corridor_type": "linear"})]


def centreline(line: QgsGeometry, widths: Sequence[float], layer: QgsVectorLayer, choice: Choice) -> list[Part]:
    """Return the records of a corridor by centreline and width: its polygon and its axis."""
    from neaspec_plugin.core.shape import lines

    around = around_of(line, layer.crs(), choice)
    places = [QgsPointXY(vertex.x(), vertex.y()) for vertex in line.vertices()]
    given = list(widths[: len(places)])
    given += [given[-1] if given else 0.0] * (len(places) - len(given))
    found = ribbon_of(places, given, around)
    axis = max(lines(around.plane.taken(line, layer.name())), key=lambda one: one.length)
    values = measuring.derived(found, axis, around, chain=False)
    key = str(uuid.uuid4())
    record = {**begun(layer, around), **values, "uuid": key, "corridor_type": "linear"}
    return [
        Part(CORRIDOR, around.plane.given(found), record),
        Part(AXIS, line, {"corridor_uuid": key, "rank": 1, "country": values["country"]}),
    ]


def chain(sites: Sequence[QgsFeature], source: QgsVectorLayer, layer: QgsVectorLayer, choice: Choice) -> list[Part]:
    """Return the records of a chain of sites in their order: the sites as one corridor, the hops as its axis.

    source: the layer of the sites; layer: that of the corridors.
    """
    from neaspec_plugin.core.chain import hop
    from neaspec_plugin.core.shape import LineString, many, union

    whole = QgsGeometry.unaryUnion([site.geometry() for site in sites])
    around = around_of(whole, source.crs(), choice)
    shapes = [around.plane.taken(site.geometry(), source.name(), site.id()) for site in sites]
    hops = [hop(shapes, number, number + 1) for number in range(len(shapes) - 1)]
    outside = Plane(around.plane.longitude, layer.crs(), QgsProject.instance().transformContext())
    found = many([union(shapes)])
    values = measuring.derived(found, None, around, chain=True)
    key = str(uuid.uuid4())
    ends = {name: _uuid(site, source) for name, site in (("from_site", sites[0]), ("to_site", sites[-1]))}
    record = {**begun(layer, around), **values, **ends, "uuid": key, "corridor_type": "stepping_stone"}
    line = QgsGeometry.unaryUnion([outside.given(LineString([one.start, one.end])) for one in hops if one.length_m > 0])
    parts = [Part(CORRIDOR, outside.given(found), record)]
    if not line.isEmpty():
        parts.append(Part(AXIS, line, {"corridor_uuid": key, "rank": 1, "country": values["country"]}))
    return parts


def hops(sites: Sequence[QgsFeature], source: QgsVectorLayer) -> list[tuple[QgsPointXY, QgsPointXY, float]]:
    """Return start, end (in the CRS of the sites' layer) and length on the ellipsoid, m, of the hops from site to site.

    Each is measured on the plane around it, so that a hop across the antimeridian is a short one.
    """
    from neaspec_plugin.core.chain import hop
    from neaspec_plugin.core.shape import LineString

    found = []
    for a, b in zip(sites, sites[1:]):
        both = QgsGeometry.collectGeometry([a.geometry(), b.geometry()])
        plane = around_of(both, source.crs(), Choice()).plane
        one = hop([plane.taken(site.geometry(), source.name(), site.id()) for site in (a, b)], 0, 1)
        metres = plane.length_km(LineString([one.start, one.end])) * _KM
        found.append((plane.point(*one.start), plane.point(*one.end), metres))
    return found


def barrier(geometry: QgsGeometry, kind: str, crossing: str, table: str) -> Part:
    """Return the record of a barrier, which belongs to the corridor it lies on, if it lies on one."""
    corridors, layer = (drafting.opened(QgsProject.instance(), name) for name in (CORRIDOR, table))
    values: dict[str, Any] = {"barrier_type": kind, "crossing": crossing}
    if corridors is not None and layer is not None and corridors.crs() == layer.crs():
        met = [one for one in corridors.getFeatures(geometry.boundingBox()) if one.geometry().intersects(geometry)]
        if met:
            values["corridor_uuid"] = met[0]["uuid"]
            values["country"] = met[0]["country"]
    return Part(table, geometry, values)


def begun(layer: QgsVectorLayer, around: Surroundings) -> dict[str, Any]:
    """Return what every corridor that is drawn begins with."""
    species = around.choice.species
    code = drafting.next_code(layer, "C")
    return {
        "uuid": str(uuid.uuid4()),
        "code": code,
        "name_local": code,
        "source": "digitized",
        "status": "proposed",
        "evidence": "expert",
        "evidence_date": drafting.today(),
        "target_taxon": species.taxon_code if species else None,
    }


def _uuid(site: QgsFeature, source: QgsVectorLayer) -> Optional[str]:
    """Return the uuid of a site of the office database; None for a site of another layer."""
    ours = source.customProperty("neaspec/table") == SITE
    return str(site["uuid"]) if ours and not layers.is_null(site["uuid"]) else None


def around_place(place: QgsPointXY, layer: QgsVectorLayer, choice: Choice) -> Surroundings:
    """Return the surroundings of a place of a layer, read beforehand. Raises NeaspecError with what cannot be read."""
    around = around_of(QgsGeometry.fromPointXY(place), layer.crs(), choice)
    around.ready()
    return around
