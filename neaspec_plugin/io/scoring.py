"""Scores of one pressure, strip by strip, from what its layer holds: distances, shares of cells, people or values.

Each function returns a Scorer: asked for a strip of the grid, it reads what is needed there and gives what computes the
scores (float32, 0..maximum of the pressure, NaN = unknown), in whatever thread.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial, reduce
from typing import Any, Optional

import numpy as np

from neaspec_plugin.core.footprint import Footprints
from neaspec_plugin.core.grid import Array, Grid
from neaspec_plugin.core.pressure import Pressure, people_per_km2, quantile_shares, score, score_by_edges
from neaspec_plugin.core.problem import NeaspecError, Report, silent
from neaspec_plugin.core.quantile import Quantiles
from neaspec_plugin.io.bands import Rows
from neaspec_plugin.io.burning import Features
from neaspec_plugin.io.proximity import ExactSquares, Later
from neaspec_plugin.io.strips import Sliding, Strip, strips

Scorer = Callable[[Strip], Later]
FINER = 5
"""A cell is parted into 5 x 5 to see which share of it is covered: shares come in steps of 4 %."""
_FINE_CELLS = 32_000_000
"""Cells of the finer grid that are burnt at once."""


@dataclass(frozen=True)
class Wide:
    """A grid with a margin, so that what lies just outside the area still counts inside."""

    inner: Grid
    """The grid of the area."""
    margin: int
    """Cells added on each side."""

    @property
    def grid(self) -> Grid:
        """The grid with its margin."""
        away = self.margin * self.inner.cell
        rows, columns = (size + 2 * self.margin for size in self.inner.shape)
        return replace(
            self.inner, west=self.inner.west - away, north=self.inner.north + away, rows=rows, columns=columns
        )

    def rows(self, strip: Strip) -> Strip:
        """Return the rows of the wide grid that are those of a strip of the inner one."""
        return Strip(strip.first + self.margin, strip.last + self.margin)

    def columns(self, values: Array) -> Array:
        """Return the columns of the inner grid."""
        return values[:, self.margin : self.margin + self.inner.columns]


def widened(grid: Grid, reach_m: float) -> Wide:
    """Return a grid with a margin of the reach."""
    return Wide(grid, math.ceil(reach_m / grid.cell))


@dataclass(frozen=True)
class Presence:
    """Where features of one class are, and what they score by distance."""

    rows: Callable[[Strip], Array]
    """Gives the rows of the wide grid, True where a feature is."""
    reach_m: float
    """Where their effect ends, m."""
    table: Array
    """Scores by squared distance in cells, times the weight of the class; the last entry is that of all beyond."""


def by_distance(found: Sequence[Presence], wide: Wide) -> Scorer:
    """Score by the distance to the nearest feature; of several classes the one that scores most counts."""
    squares = [ExactSquares(one.rows, wide.grid.rows, one.reach_m / wide.inner.cell) for one in found]

    def scorer(strip: Strip) -> Later:
        laters = [one(wide.rows(strip)) for one in squares]

        def compute() -> Array:
            parts = (one.table.take(wide.columns(later())) for one, later in zip(found, laters))
            return reduce(np.maximum, parts)

        return compute

    return scorer


def by_cover(
    pressure: Pressure, features: Optional[Features], weights: Array, narrow: Footprints, grid: Grid
) -> Scorer:
    """Score by the share of a cell that features cover; where they overlap the one that weighs most counts.

    features: polygons burnt by the number of their class; weights: by that number, 0 first; narrow: lines and points
    with their width, whose shares are added. The score of the share is multiplied by the mean weight of what covers.
    """

    def scorer(strip: Strip) -> Later:
        covered, weighted = narrow.rows(grid, strip.first, strip.last)
        for first, last, part in _burnt(features, grid, strip):
            here = slice(first - strip.first, last - strip.first)
            covered[here] += _mean(part > 0)
            weighted[here] += _mean(weights.take(part))
        return partial(_score_cover, pressure, covered, weighted)

    return scorer


def _burnt(features: Optional[Features], grid: Grid, strip: Strip) -> list[tuple[int, int, Array]]:
    """Return first row, row after the last, and what is burnt there, for the parts of a strip that hold a feature."""
    height = max(1, _FINE_CELLS // (FINER * FINER * grid.columns))
    found = []
    for first in range(strip.first, strip.last, height):
        last = min(first + height, strip.last)
        part = features.numbers(first, last, FINER) if features is not None else None
        if part is not None:
            found.append((first, last, part))
    return found


def _mean(fine: Array) -> Array:
    rows, columns = fine.shape
    shares: Array = fine.reshape(rows // FINER, FINER, columns // FINER, FINER).mean(axis=(1, 3), dtype=np.float64)
    return shares


def _score_cover(pressure: Pressure, covered: Array, weighted: Array) -> Array:
    scores = score(pressure, np.minimum(covered, 1.0))
    weight = np.divide(weighted, covered, out=np.ones_like(covered), where=covered > 0)
    weighed: Array = (scores * weight).astype(np.float32)
    return weighed


def by_people(pressure: Pressure, people: Rows, wide: Wide, listen: Report = silent) -> Scorer:
    """Score by density, with the people of each point spread evenly over a disc of the pressure's reach.

    people: on the wide grid, the number in each cell; listen: is called in the working thread to hear of a stop.
    """
    pad = math.ceil(pressure.reach_m / wide.inner.cell)
    window = Sliding(people.values, wide.grid.rows, pad, pad)

    def scorer(strip: Strip) -> Later:
        here, first = window(wide.rows(strip))
        return partial(compute, here, first, strip.rows)

    def compute(here: Array, first: int, rows: int) -> Array:
        density = people_per_km2(here, wide.inner.cell, pressure.reach_m, listen)
        return score(pressure, wide.columns(density[first : first + rows])).astype(np.float32)

    return scorer


def by_values(pressure: Pressure, values: Callable[[Strip], Array], place: str) -> Scorer:
    """Score by values that are what the rule wants already.

    place: name of the layer, for NeaspecError `pressure.negative` and `pressure.not_a_share`.
    """
    return lambda strip: partial(_placed, place, score, pressure, values(strip))


def _placed(place: str, scored: Callable[..., Array], *given: Any) -> Array:
    """Return scores, float32; values that cannot be scored are those of the layer `place`."""
    try:
        return scored(*given).astype(np.float32)
    except NeaspecError as trouble:
        raise NeaspecError(trouble.code, place, **trouble.values) from trouble


def by_quantiles(
    pressure: Pressure, values: Rows, inside: Optional[Rows], grid: Grid, place: str, report: Report = silent
) -> Scorer:
    """Score by the equal quantiles of the positive values inside the area, found by two passes before.

    place: as of by_values. Quantiles are found among float32 numbers, so wider values are compared as such.
    """
    found = Quantiles(quantile_shares(pressure).tolist())
    parts = strips(grid)
    for number, take in enumerate((found.count, found.refine)):
        for strip in parts:
            report((number + strip.first / grid.rows) / 2)
            here = values.values(strip)
            take(here if inside is None else here[inside.presence(strip)])
    edges = found.result()
    return lambda strip: partial(
        _placed, place, score_by_edges, pressure, values.values(strip).astype(np.float32, copy=False), edges
    )


def of_classes(rows: Rows, codes: Sequence[float]) -> Callable[[Strip], Array]:
    """Return what gives the share of the cells that classes of a raster on the grid hold: 0 or 1, NaN for no data."""

    def shares(strip: Strip) -> Array:
        classes = rows.values(strip)
        return np.where(np.isfinite(classes), np.isin(classes, codes).astype(np.float32), np.nan)

    return shares


def of_finer_classes(rows: Rows, codes: Sequence[float], grid: Grid) -> Callable[[Strip], Array]:
    """Return the same for a raster of finer cells, read on a grid of FINER x FINER cells for one: shares in between."""
    height = max(1, _FINE_CELLS // (FINER * FINER * grid.columns))

    def shares(strip: Strip) -> Array:
        firsts = range(strip.first, strip.last, height)
        return np.concatenate([part(first, min(first + height, strip.last)) for first in firsts])

    def part(first: int, last: int) -> Array:
        classes = rows.values(Strip(first * FINER, last * FINER))
        known = np.isfinite(classes)
        number, among = _mean(known), _mean(np.isin(classes, codes) & known)
        return np.divide(among, number, out=np.full(number.shape, np.nan), where=number > 0).astype(np.float32)

    return shares


def greatest(scorers: Sequence[Scorer]) -> Scorer:
    """Return the greatest score of several layers of one pressure; unknown only where all are."""
    if len(scorers) == 1:
        return scorers[0]

    def scorer(strip: Strip) -> Later:
        laters = [one(strip) for one in scorers]
        return lambda: reduce(np.fmax, (later() for later in laters))

    return scorer
