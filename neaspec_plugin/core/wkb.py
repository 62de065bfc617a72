"""Well-known binary, read with suspicion: structure first, then coordinates; written one way only.

Foreign bytes that reach GEOS or QGIS unchecked can end the process (nested collections, false counts), so this
reader knows six types, believes no count that the bytes left cannot hold, and never recurses below two levels.
"""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass

import numpy as np

from neaspec_plugin.core.grid import Array, Bounds
from neaspec_plugin.core.problem import NeaspecError

KINDS = {
    1: "POINT",
    2: "LINESTRING",
    3: "POLYGON",
    4: "MULTIPOINT",
    5: "MULTILINESTRING",
    6: "MULTIPOLYGON",
}
MULTI = {"POINT": 4, "LINESTRING": 5, "POLYGON": 6, "MULTIPOINT": 4, "MULTILINESTRING": 5, "MULTIPOLYGON": 6}
VERTICES = 100_000
PRECISION = 1e7
"""Coordinates are kept to 1 / PRECISION degree (1.1 cm)."""


@dataclass(frozen=True)
class Shape:
    """A multi-part geometry in EPSG:4326, x = longitude, y = latitude, rounded to 1e-7 degree."""

    kind: str
    """MULTIPOINT, MULTILINESTRING or MULTIPOLYGON."""
    parts: tuple[tuple[Array, ...], ...]
    """Parts, each of its rings (polygon) or of one array (line, point); arrays of shape (n, 2), degrees."""

    @property
    def bounds(self) -> Bounds:
        """The box around it, degrees. Raises NeaspecError `geometry.malformed` when it is empty."""
        if not self.parts:
            raise NeaspecError("geometry.malformed", reason="empty")
        every = np.concatenate([ring for part in self.parts for ring in part])
        west, south = every.min(axis=0)
        east, north = every.max(axis=0)
        return Bounds(float(west), float(south), float(east), float(north))


class _Cursor:
    """A place in the bytes and the vertices that may still come."""

    def __init__(self, data: bytes, vertices: int, plain: bool) -> None:
        self.data = data
        self.at = 0
        self.left = vertices
        self.plain = plain
        self.order = "<"

    def header(self) -> tuple[int, int]:
        """Return type (1..6) and number of dimensions of the geometry that starts here."""
        if self.at + 5 > len(self.data) or self.data[self.at] > 1:
            raise _malformed("header")
        self.order = "<" if self.data[self.at] else ">"
        (code,) = struct.unpack_from(self.order + "I", self.data, self.at + 1)
        self.at += 5
        dimensions = 2 + bool(code & 0x80000000) + bool(code & 0x40000000)
        code &= 0x0FFFFFFF
        dimensions += (0, 1, 1, 2)[code // 1000] if code < 4000 else 9
        kind = code % 1000
        if kind not in KINDS or dimensions > 4 or (self.plain and dimensions != 2):
            raise _malformed("type")
        return kind, dimensions

    def count(self, least_bytes: int) -> int:
        """Return a count that the bytes left can hold."""
        if self.at + 4 > len(self.data):
            raise _malformed("truncated")
        (number,) = struct.unpack_from(self.order + "I", self.data, self.at)
        self.at += 4
        if number * least_bytes > len(self.data) - self.at:
            raise _malformed("count")
        return int(number)

    def coordinates(self, number: int, dimensions: int) -> Array:
        """Return the next coordinates, shape (number, 2), finite and on the globe."""
        self.left -= number
        size = number * dimensions * 8
        if self.left < 0:
            raise _malformed("vertices")
        if self.at + size > len(self.data):
            raise _malformed("truncated")
        flat = np.frombuffer(self.data, dtype=self.order + "f8", count=number * dimensions, offset=self.at)
        self.at += size
        points = flat.reshape(number, dimensions)[:, :2].astype(float)
        if not np.isfinite(points).all():
            raise _malformed("not_finite")
        if number and (np.abs(points) > (180.0, 90.0)).any():
            raise _malformed("off_the_globe")
        return np.asarray(np.rint(points * PRECISION) / PRECISION + 0.0)


def parse(data: bytes, kind: str = "", plain: bool = False, vertices: int = VERTICES) -> Shape:
    """Return the geometry of WKB bytes, promoted to its multi kind; Z and M are dropped.

    kind: the multi kind that is asked, or empty for any. plain: refuse Z and M, as in a foreign file.
    Raises NeaspecError `geometry.malformed` (value reason) or `geometry.kind`.
    """
    cursor = _Cursor(bytes(data), vertices, plain)
    code, dimensions = cursor.header()
    if code <= 3:
        parts = [_part(cursor, code, dimensions)]
    else:
        parts = []
        for _ in range(cursor.count(9)):
            inner, dimensions = cursor.header()
            if inner != code - 3:
                raise _malformed("nested")
            parts.append(_part(cursor, inner, dimensions))
    if cursor.at != len(cursor.data):
        raise _malformed("trailing_bytes")
    found = KINDS[MULTI[KINDS[code]]]
    if kind and found != kind:
        raise NeaspecError("geometry.kind", found=found, expected=kind)
    return Shape(found, tuple(part for part in parts if part))


def kind_of(data: bytes) -> str:
    """Return the multi kind that bytes of `write` hold, by their head alone; empty for other bytes."""
    code = data[1] if len(data) > 5 and data[0] == 1 and data[2:5] == b"\0\0\0" else 0
    return KINDS[code] if 4 <= code <= 6 else ""


def _part(cursor: _Cursor, kind: int, dimensions: int) -> tuple[Array, ...]:
    if kind == 1:
        return (cursor.coordinates(1, dimensions),)
    if kind == 2:
        line = cursor.coordinates(cursor.count(16), dimensions)
        if len(line) == 1:
            raise _malformed("line")
        return (line,) if len(line) else ()
    rings = []
    for _ in range(cursor.count(4)):
        ring = cursor.coordinates(cursor.count(16), dimensions)
        if len(ring) < 4 or (ring[0] != ring[-1]).any():
            raise _malformed("ring")
        rings.append(ring)
    return tuple(rings)


def _malformed(reason: str) -> NeaspecError:
    return NeaspecError("geometry.malformed", reason=reason)


def write(shape: Shape) -> bytes:
    """Return the geometry as little-endian two-dimensional WKB of its multi kind."""
    code = MULTI[shape.kind]
    out = [struct.pack("<BII", 1, code, len(shape.parts))]
    for part in shape.parts:
        out.append(struct.pack("<BI", 1, code - 3))
        if code == 6:
            out.append(struct.pack("<I", len(part)))
        for ring in part:
            if code != 4:
                out.append(struct.pack("<I", len(ring)))
            out.append(np.ascontiguousarray(ring, dtype="<f8").tobytes())
    return b"".join(out)


def text(shape: Shape) -> str:
    """Return the geometry as WKT, coordinates in their shortest decimal form."""
    if not shape.parts:
        return shape.kind + " EMPTY"
    parts = []
    for part in shape.parts:
        rings = ["(" + ", ".join(_number(x) + " " + _number(y) for x, y in ring.tolist()) + ")" for ring in part]
        parts.append("(" + ", ".join(rings) + ")" if shape.kind == "MULTIPOLYGON" else rings[0])
    return shape.kind + " (" + ", ".join(parts) + ")"


def _number(value: float) -> str:
    return format(value, ".7f").rstrip("0").rstrip(".")


def box(bounds: Bounds) -> Shape:
    """Return a rectangle as a polygon, counter-clockwise."""
    west, south, east, north = bounds.west, bounds.south, bounds.east, bounds.north
    ring = np.array([[west, south], [east, south], [east, north], [west, north], [west, south]], dtype=float)
    return Shape("MULTIPOLYGON", ((ring,),))


def is_number(value: object) -> bool:
    """Tell whether a value is a finite number and no truth value."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
