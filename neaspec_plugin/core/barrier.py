"""Where restoring ground would shorten the least-cost ways between patches the most.

A disc of radius r restored to resistance 1 lets the way cross it at the cost of its diameter D = 2 r. With the least
cost LCD of a pair and the least accumulated costs on the disc's rim from both patches, each metre restored saves
(LCD - min CWD_A - min CWD_B - D) / D cost-weighted metres, less than 0 counts as 0 (McRae et al. 2012,
doi 10.1371/journal.pone.0052604; Linkage Mapper, Barrier Mapper).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable

import numpy as np

from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.leastcost import prepare
from neaspec_plugin.core.meeting import Meeting, Meetings, Window
from neaspec_plugin.core.problem import NeaspecError, Problem, Report, silent
from neaspec_plugin.core.survey import Pair, no_way, part_of, survey


@dataclass(frozen=True)
class Restoration:
    """The best place to restore for one pair of patches and one radius."""

    a: int
    """Patch id, the lower of both."""
    b: int
    """Patch id."""
    radius_m: float
    """Radius of the restored disc, m."""
    least_cost: float
    """LCD before, cost-weighted m."""
    score: float
    """Cost-weighted m saved for each metre restored, >= 0."""
    row: int
    """Row of the disc's centre; -1 where nothing is gained anywhere."""
    column: int
    """Column of the disc's centre; -1 where nothing is gained anywhere."""

    @property
    def saved(self) -> float:
        """What the pair's least cost falls by, cost-weighted m."""
        return self.score * 2.0 * self.radius_m

    @property
    def percent(self) -> float:
        """Share of the least cost saved for each metre restored, %."""
        return 100.0 * self.score / self.least_cost


@dataclass(frozen=True)
class Barriers:
    """Scores of restoration on the raster."""

    greatest: Array
    """float32, the greatest score of any pair and radius with the disc centred on the cell; NaN off every pair."""
    total: Array
    """float32, the sum over pairs of each pair's greatest score: what serves many pairs at once."""
    restorations: tuple[Restoration, ...]
    """By pair, then radius."""
    problems: tuple[Problem, ...]
    """Patches that could not be reached, pairs without a way."""


def barriers(
    labels: Array,
    resistance: Array,
    cell: float,
    radii: Sequence[float],
    pairs: set[Pair] | None = None,
    report: Report = silent,
) -> Barriers:
    """Return the scores of restoration between patches, as `network` takes labels, resistance, cell and pairs.

    radii: of the restored discs, m, each above the cell. Raises NeaspecError `barrier.radius`, `patch.too_few` and
    `resistance.all_barrier`.
    """
    if not radii or min(radii) <= cell or not math.isfinite(max(radii)):
        raise NeaspecError("barrier.radius", radius_m=min(radii, default=0.0), cell_m=cell)
    report(0.0)
    ground = prepare(resistance, cell)
    before = 1.0 / (1 + max(1, int(np.unique(labels[labels > 0]).size)))
    known = survey(labels, resistance, ground, cell, pairs, part_of(report, 0.0, before))
    # Ground dearer than LCD from either patch cannot lie on a shorter way.
    meetings = Meetings(labels, resistance, ground, cell, known.bounds, lambda _: 0.0, apart=True)
    greatest = np.full(labels.shape, np.nan, dtype=np.float32)
    total = np.full(labels.shape, np.nan, dtype=np.float32)
    found: dict[Pair, list[Restoration]] = {}
    shares = _Steady(part_of(report, before, 1.0))
    for meeting in meetings(shares):
        best, found[meeting.pair] = _scores(meeting, labels.shape, cell, sorted(radii), shares.again)
        height, width = best.values.shape
        window = (slice(best.row0, best.row0 + height), slice(best.column0, best.column0 + width))
        greatest[window] = np.fmax(greatest[window], best.values)
        total[window] = np.where(np.isnan(best.values), total[window], np.nan_to_num(total[window]) + best.values)
    lost = no_way(set(known.bounds) - set(found))
    rows = tuple(one for pair in sorted(found) for one in found[pair])
    return Barriers(greatest, total, rows, (*known.problems, *lost))


class _Steady:
    """A report that can be asked again for a stop while no progress is made."""

    def __init__(self, report: Report) -> None:
        self.report, self.share = report, 0.0

    def __call__(self, share: float) -> None:
        """Tell the progress."""
        self.share = share
        self.report(share)

    def again(self) -> None:
        """Tell the same progress again, so that a wish to stop is heard."""
        self.report(self.share)


def rim(radius: float) -> list[tuple[int, int]]:
    """Return the rows and columns, from the centre, of the ring of cells r - 1 < d <= r; radius in cells."""
    reach = math.floor(radius)
    steps = range(-reach, reach + 1)
    return [(row, column) for row in steps for column in steps if radius - 1 < math.hypot(row, column) <= radius]


def _scores(
    meeting: Meeting, shape: tuple[int, ...], cell: float, radii: Sequence[float], ask: Callable[[], None]
) -> tuple[Window, list[Restoration]]:
    """Return a pair's greatest score of all radii on its window, and the best place of each radius."""
    margin = math.floor(radii[-1] / cell)
    a, b = meeting.a, meeting.b
    # A centre is at most a radius away from the cells that either patch reaches.
    row0 = max(0, max(a.row0, b.row0) - margin)
    column0 = max(0, max(a.column0, b.column0) - margin)
    row1 = min(shape[0], min(a.row0 + a.values.shape[0], b.row0 + b.values.shape[0]) + margin)
    column1 = min(shape[1], min(a.column0 + a.values.shape[1], b.column0 + b.values.shape[1]) + margin)
    height, width = max(0, row1 - row0), max(0, column1 - column0)
    greatest = np.full((height, width), np.nan, dtype=np.float32)
    best = []
    for radius in radii:
        offsets = rim(radius / cell)
        cost = np.zeros((height, width))
        for field in (a, b):
            cost += _least_on_rim(field, row0, column0, (height, width), offsets, ask)
        score = (meeting.least_cost - cost - 2.0 * radius) / (2.0 * radius)
        reached = np.isfinite(score)
        np.maximum(score, 0.0, out=score, where=reached)
        score[~reached] = np.nan
        greatest = np.fmax(greatest, score.astype(np.float32))
        best.append(_best(meeting, radius, score, row0, column0))
    return Window(row0, column0, greatest), best


def _best(meeting: Meeting, radius: float, score: Array, row0: int, column0: int) -> Restoration:
    """Return the first place of the greatest score."""
    pair, cost = meeting.pair, meeting.least_cost
    if not score.size or not np.nanmax(score, initial=0.0) > 0.0:
        return Restoration(*pair, radius, cost, 0.0, -1, -1)
    row, column = np.unravel_index(int(np.nanargmax(score)), score.shape)
    return Restoration(*pair, radius, cost, float(score[row, column]), int(row) + row0, int(column) + column0)


def _least_on_rim(
    field: Window,
    row0: int,
    column0: int,
    shape: tuple[int, int],
    offsets: list[tuple[int, int]],
    ask: Callable[[], None],
) -> Array:
    """Return, for each cell of a window as the centre, the least cost of the field on the rim around it."""
    least = np.full(shape, np.inf)
    for number, (down, right) in enumerate(offsets):
        if number % 8 == 0:
            ask()
        # The field's cell (r, c) lies on the rim of the centre (r - down, c - right).
        top, left = field.row0 - down - row0, field.column0 - right - column0
        rows = slice(max(0, top), max(0, min(shape[0], top + field.values.shape[0])))
        columns = slice(max(0, left), max(0, min(shape[1], left + field.values.shape[1])))
        part = least[rows, columns]
        if part.size:
            there = field.values[rows.start - top : rows.stop - top, columns.start - left : columns.stop - left]
            np.minimum(part, there, out=part)
    return least
