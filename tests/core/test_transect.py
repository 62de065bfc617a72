"""Widths across a line, beside shapely's own cuts."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

pytest.importorskip("shapely")
from shapely.geometry import LineString, Point, box
from shapely.ops import linemerge, unary_union

from neaspec_plugin.core.transect import _NEAR, Edges


def edges(shape) -> Edges:
    parts = getattr(shape, "geoms", [shape])
    return Edges([np.asarray(ring.coords) for part in parts for ring in (part.exterior, *part.interiors)])


def cut(shape, x, y, across, up):
    """The same by shapely: pieces that touch are one, however many lines they come in."""
    found = shape.intersection(LineString([(x - 99 * across, y - 99 * up), (x + 99 * across, y + 99 * up)]))
    lines = [part for part in getattr(found, "geoms", [found]) if part.length > 0]
    merged = linemerge(lines) if len(lines) > 1 else found
    lines = [part for part in getattr(merged, "geoms", [merged]) if part.length > 0]
    return max((line.length for line in lines if line.distance(Point(x, y)) <= _NEAR), default=0.0)


@example(seed=63593, angle=1.0)  # the point lies a fraction of a millimetre beside the shape
@given(st.integers(0, 2**32), st.floats(0, 2 * math.pi))
@settings(deadline=None, max_examples=150)
def test_a_piece_is_that_of_the_cut_in_any_direction(seed, angle):
    rng = np.random.default_rng(seed)
    corners = rng.uniform(0, 10, (12, 2))
    shape = unary_union([box(x, y, x + w, y + h) for (x, y), w, h in zip(corners, *rng.uniform(0.5, 4, (2, 12)))])
    x, y = rng.uniform(0, 12, 2)
    way = x, y, math.cos(angle), math.sin(angle)
    assert edges(shape).piece(*way) == pytest.approx(cut(shape, *way), abs=1e-6)


@given(st.integers(0, 2**32), st.sampled_from([(1.0, 0.0), (0.0, 1.0), (math.sqrt(0.5), math.sqrt(0.5))]))
@settings(deadline=None, max_examples=150)
def test_a_cut_along_edges_and_through_corners_counts_what_is_inside_or_edge(seed, way):
    rng = np.random.default_rng(seed)
    mask = rng.random((6, 6)) < 0.6
    mask[2, 2] = True
    shape = unary_union([box(c, r, c + 1, r + 1) for r, c in np.argwhere(mask)])
    x, y = (float(place) / 2 for place in rng.integers(0, 13, 2))
    assert edges(shape).piece(x, y, *way) == pytest.approx(cut(shape, x, y, *way), abs=1e-6)


def test_many_edges_are_looked_at_in_blocks():
    angles = np.linspace(0, 2 * math.pi, 5001)
    ring = np.stack([100 * np.cos(angles), 100 * np.sin(angles)], axis=1)
    ring[-1] = ring[0]
    hole = 0.5 * ring[::-1]
    ringed = Edges([ring, hole])
    assert ringed.piece(0, 0, 1, 0) == 0
    assert ringed.piece(75, 0, 1, 0) == pytest.approx(50)
    assert ringed.piece(75, 0, 0, 1) == pytest.approx(2 * math.sqrt(100**2 - 75**2), rel=1e-6)
    assert ringed.piece(101, 0, 0, 1) == 0
