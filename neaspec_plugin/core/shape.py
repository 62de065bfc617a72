"""The one door to shapely, which most QGIS bring and some do not: shapes in a projected CRS in metres.

Written for shapely 1.8 and 2. Whoever imports this module, or one that does, must work without it until then.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from shapely import wkb
from shapely.errors import ShapelyError
from shapely.geometry import LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon, box
from shapely.ops import nearest_points, polygonize, unary_union, voronoi_diagram
from shapely.ops import transform as affine
from shapely.prepared import prep
from shapely.strtree import STRtree
from shapely.validation import explain_validity, make_valid

from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.problem import NeaspecError

__all__ = ["LineString", "Point", "Polygon", "box", "nearest_points", "prep"]

Geometry = Any
"""A shapely geometry in a projected CRS in metres; shapely 1.8 carries no types."""
_FAULT = re.compile(r"(.*?)\[([-\d.eE+]+) ([-\d.eE+]+)\]")
"""What GEOS says is wrong, and where."""
_CROSSING = "Self-intersection"
_LINE = np.dtype([("head", "V9"), ("ends", "<f8", (2, 2))])
"""A line of two points in WKB."""


class Tree:
    """Shapes that are found by where they are; shapely 1.8 answers with shapes, 2 with their numbers."""

    def __init__(self, shapes: Sequence[Geometry]) -> None:
        """Index the shapes; they must live as long as the tree."""
        self._shapes = list(shapes)
        self._numbers: dict[int, list[int]] = {}
        for number, shape in enumerate(self._shapes):
            self._numbers.setdefault(id(shape), []).append(number)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # shapely 1.8 foretells what 2 answers; near() knows both
            self._tree = STRtree(self._shapes)

    def near(self, shape: Geometry) -> list[int]:
        """Return the numbers of the shapes whose frame meets that of the given one, ascending."""
        found = self._tree.query(shape) if self._shapes else []
        return sorted(
            {
                number
                for one in found
                for number in ([int(one)] if isinstance(one, np.integer) else self._numbers[id(one)])
            }
        )


def from_wkb(data: bytes) -> Geometry:
    """Return the geometry of well-known binary. Raises NeaspecError `corridor.broken` when it is none."""
    try:
        return wkb.loads(bytes(data))
    except ShapelyError as error:
        raise NeaspecError("corridor.broken", reason=str(error)) from error


def to_wkb(geometry: Geometry) -> bytes:
    """Return a geometry as 2-D WKB."""
    return bytes(wkb.dumps(geometry, output_dimension=2))


def fault(geometry: Geometry) -> tuple[bool, float, float] | None:
    """Return what is wrong with a polygon: whether it crosses itself, and x, y of the place; None for a valid one."""
    if geometry.is_valid:
        return None
    found = _FAULT.match(explain_validity(geometry))
    if found is None:
        west, south, east, north = geometry.bounds or (0.0, 0.0, 0.0, 0.0)
        return False, (west + east) / 2, (south + north) / 2
    return found.group(1).endswith(_CROSSING), float(found.group(2)), float(found.group(3))


def valid(geometry: Geometry) -> Geometry:
    """Return the geometry with crossing rings mended."""
    return geometry if geometry.is_valid else make_valid(geometry)


def union(shapes: Iterable[Geometry]) -> Geometry:
    """Return one valid geometry of all shapes, for example of the parts of a core area or a country."""
    return unary_union([valid(shape) for shape in shapes])


def polygons(geometry: Geometry) -> list[Geometry]:
    """Return the polygons a geometry consists of."""
    parts = getattr(geometry, "geoms", None)
    if parts is None:
        return [geometry] if isinstance(geometry, Polygon) and not geometry.is_empty else []
    return [polygon for part in parts for polygon in polygons(part)]


def cut(ground: Geometry, cuts: Sequence[Geometry]) -> list[Geometry]:
    """Return the polygons into which lines cut a valid polygon, together: around a hole it takes two."""
    if not cuts:
        return polygons(ground)
    inside = prep(ground)
    pieces = polygonize(unary_union([ground.boundary, *cuts]))
    return [piece for piece in pieces if inside.contains(piece.representative_point())]


def many(parts: Iterable[Geometry]) -> Geometry:
    """Return the polygons of some geometries as one multipolygon."""
    return MultiPolygon([polygon for part in parts for polygon in polygons(part)])


def lines(geometry: Geometry) -> list[Geometry]:
    """Return the lines a geometry consists of."""
    parts = getattr(geometry, "geoms", None)
    if parts is None:
        return [geometry] if isinstance(geometry, LineString) and not geometry.is_empty else []
    return [line for part in parts for line in lines(part)]


def rings(polygon: Geometry) -> list[Array]:
    """Return the corners of the shell and of the holes of a polygon, n x 2 (x, y), the first repeated at the end."""
    return [np.asarray(ring.coords)[:, :2] for ring in (polygon.exterior, *polygon.interiors)]


def line(places: Array) -> Geometry:
    """Return the line through points, n x 2 (x, y); a single point is a line of length 0."""
    points = [(float(x), float(y)) for x, y in places]
    return LineString(points if len(points) > 1 else points * 2)


def voronoi(places: Array) -> Array:
    """Return the edges of the Voronoi diagram of points (n x 2), each as its two ends: edges x 2 x 2 (x, y)."""
    found = voronoi_diagram(MultiPoint(places), edges=True)
    parts = [part for part in getattr(found, "geoms", [found]) if part.geom_type == "MultiLineString"]
    data = [wkb.dumps(part, big_endian=False, output_dimension=2)[9:] for part in parts]
    edges: Array = np.concatenate([np.frombuffer(one, _LINE)["ends"] for one in data])
    return edges


def sealed(geometry: Geometry, width: float) -> Geometry:
    """Return parts that touch along a seam as one: widened by so much, in the shape's unit."""
    return (
        unary_union([part.buffer(width, join_style=2) for part in polygons(geometry)])
        if polygons(geometry)
        else geometry
    )


def joined(parts: Sequence[Geometry], width: float) -> Geometry:
    """Return the pieces of one shape that was cut along a seam as one; polygons as `sealed` does."""
    return sealed(many(parts), width) if any(polygons(part) for part in parts) else unary_union(list(parts))


def cut_at(geometry: Geometry, turn: float) -> Geometry:
    """Return a shape in degrees that crosses the antimeridian, cut there: longitudes are within half a turn of 0."""
    west = affine(lambda x, y: (np.where(np.asarray(x) < 0, np.asarray(x) + turn, x), y), geometry)
    bounds = (-1.0, -90.0, turn / 2, 90.0), (turn / 2, -90.0, turn * 1.5, 90.0)
    east_part, west_part = (valid(west).intersection(box(*frame)) for frame in bounds)
    back = affine(lambda x, y: (np.asarray(x) - turn, y), west_part) if not west_part.is_empty else west_part
    parts = [part for part in (east_part, back) if not part.is_empty]
    return parts[0] if len(parts) == 1 else _collected(parts)


def _collected(parts: Sequence[Geometry]) -> Geometry:
    """Return polygons as a multipolygon, lines as a multiline."""
    return (
        many(parts)
        if any(polygons(part) for part in parts)
        else MultiLineString([one for part in parts for one in lines(part)])
    )
