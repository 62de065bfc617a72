"""A raster and polygons with which zonal statistics are compared: any two machines make the same."""

from __future__ import annotations

import math
import struct

import numpy as np

from neaspec_plugin.core.grid import Grid

GRID = Grid(600_000.0, 4_700_000.0, 100.0, 120, 160, "EPSG:32652")
NODATA = -9999.0


def values():
    """Return a rough landscape 0..100 with a lake of NoData, float64."""
    row, column = np.mgrid[0 : GRID.rows, 0 : GRID.columns]
    rough = 50 + 25 * np.sin(row / 7.0) * np.cos(column / 5.0) + 25 * np.sin(row * 12.9898 + column * 78.233)
    return np.where((row - 60) ** 2 + (column - 40) ** 2 < 150, NODATA, rough)


def polygons():
    """Return 80 stars as lists of rings, overlapping, some with a hole, some smaller than a cell or partly outside."""
    found = []
    for number in range(80):
        spin = number * 2.399963
        x = GRID.west + 8000 + 7600 * math.cos(spin) * math.sqrt(number / 80)
        y = GRID.north - 6000 + 5600 * math.sin(spin) * math.sqrt(number / 80)
        radius = (37.0, 310.0, 1130.0, 2570.0)[number % 4]
        rings = [_star(x, y, radius, 5 + number % 7, spin)]
        if number % 3 == 0:
            rings.append(_star(x, y, radius * 0.3, 5, spin)[::-1])
        found.append(rings)
    return found


def _star(x, y, radius, points, spin):
    angle = np.linspace(0, 2 * math.pi, 2 * points + 1)[:-1] + spin
    reach = radius * np.where(np.arange(2 * points) % 2, 0.6, 1.0)
    ring = np.round(np.stack([x + reach * np.cos(angle), y + reach * np.sin(angle)], axis=1), 3)
    return np.concatenate([ring, ring[:1]])


def as_wkb(rings):
    """Return a polygon as WKB."""
    out = [struct.pack("<BII", 1, 3, len(rings))]
    for ring in rings:
        out.append(struct.pack("<I", len(ring)) + np.ascontiguousarray(ring, "<f8").tobytes())
    return b"".join(out)
