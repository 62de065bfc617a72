"""The GeoPackage geometry blob (OGC 12-128r18, 2.1.3): a header of ours around checked WKB."""

from __future__ import annotations

import sqlite3
import struct

from neaspec_plugin.core import wkb
from neaspec_plugin.core.problem import NeaspecError

ENVELOPES = (0, 32, 48, 48, 64)
"""Bytes of each envelope kind."""


def unwrap(blob: bytes) -> bytes:
    """Return the WKB in a geometry blob, unchecked. Raises NeaspecError `geometry.malformed`."""
    if len(blob) < 8 or blob[:2] != b"GP" or blob[2] != 0:
        raise NeaspecError("geometry.malformed", reason="header")
    kind = blob[3] >> 1 & 7
    if kind >= len(ENVELOPES) or blob[3] & 0x20:
        raise NeaspecError("geometry.malformed", reason="header")
    return bytes(blob[8 + ENVELOPES[kind] :])


def wrap(shape: wkb.Shape) -> bytes:
    """Return a geometry blob in EPSG:4326 with its true envelope."""
    if not shape.parts:
        return struct.pack("<2sBBi", b"GP", 0, 0x11, 4326) + wkb.write(shape)
    box = shape.bounds
    return struct.pack("<2sBBi4d", b"GP", 0, 0x03, 4326, box.west, box.east, box.south, box.north) + wkb.write(shape)


def register(connection: sqlite3.Connection) -> None:
    """Give a connection the functions that the R-tree triggers call."""
    for place, name in enumerate(("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")):

        def measure(blob: bytes | None, place: int = place) -> float | None:
            return None if is_empty(blob) or blob is None else envelope(blob)[place]

        connection.create_function(name, 1, measure, deterministic=True)
    connection.create_function("ST_IsEmpty", 1, is_empty, deterministic=True)


def envelope(blob: bytes) -> tuple[float, float, float, float]:
    """Return west, east, south, north of a geometry of a database of our own, from its header where it has one."""
    if _has_envelope(blob):
        west, east, south, north = struct.unpack_from("<4d" if blob[3] & 1 else ">4d", blob, 8)
        return west, east, south, north
    box = wkb.parse(unwrap(blob)).bounds
    return box.west, box.east, box.south, box.north


def is_empty(blob: bytes | None) -> bool:
    """Tell whether a geometry blob holds no place."""
    return blob is None or (not _has_envelope(blob) and not wkb.parse(unwrap(blob)).parts)


def _has_envelope(blob: bytes) -> bool:
    return len(blob) >= 40 and blob[:2] == b"GP" and blob[3] & 0x3E == 0x02
