"""Networks on areas beyond memory: pair by pair, each in the largest window around both patches that fits.

What is found in a window is exact when no way that leaves it could be as cheap: ground beyond is at least as far away
as the window's edge, and no step is cheaper than the least resistance. Where this cannot be shown the pair is named.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.leastcost import prepare
from neaspec_plugin.core.network import Corridor, Link, Network, network
from neaspec_plugin.core.problem import Cancelled, Problem, Report, Severity, silent
from neaspec_plugin.core.resistance import passable
from neaspec_plugin.core.resistance import problems as resistance_problems
from neaspec_plugin.core.survey import Known, Pair, no_way, part_of, survey


@dataclass(frozen=True)
class Frame:
    """A part of the raster."""

    top: int
    """First row."""
    left: int
    """First column."""
    bottom: int
    """Row after the last."""
    right: int
    """Column after the last."""

    @property
    def cells(self) -> int:
        """How many cells it holds."""
        return (self.bottom - self.top) * (self.right - self.left)

    def grown(self, margin: int, shape: tuple[int, ...]) -> Frame:
        """Return the frame with a margin on each side, within a raster of the shape."""
        bottom, right = min(shape[0], self.bottom + margin), min(shape[1], self.right + margin)
        return Frame(max(0, self.top - margin), max(0, self.left - margin), bottom, right)

    def together(self, other: Frame) -> Frame:
        """Return the least frame around both."""
        top, left = min(self.top, other.top), min(self.left, other.left)
        return Frame(top, left, max(self.bottom, other.bottom), max(self.right, other.right))

    def way_out(self, inner: Frame, shape: tuple[int, ...]) -> float:
        """Return how many cells lie between an inner frame and ground beyond this one; inf where there is none."""
        gaps = [
            inner.top - self.top if self.top > 0 else math.inf,
            inner.left - self.left if self.left > 0 else math.inf,
            self.bottom - inner.bottom if self.bottom < shape[0] else math.inf,
            self.right - inner.right if self.right < shape[1] else math.inf,
        ]
        return min(gaps)


def windowed(
    labels: Array,
    resistance: Array,
    cell: float,
    cutoff: float,
    most_cells: int,
    pairs: set[Pair] | None = None,
    share: float | None = None,
    partial: bool = False,
    report: Report = silent,
) -> Network:
    """Return what `network` returns, with no more than about most_cells cells in work at once.

    Without pairs the neighbours are found on coarser cells (means of blocks). Notes `network.coarse` (cells),
    `network.window_edge` (a pair that might have a cheaper way beyond its window) and warnings `network.too_far`
    (a pair whose patches do not fit into one window) are listed.
    """
    frames = _frames(labels)
    problems = list(resistance_problems(resistance))
    if pairs is None:
        known, coarse_m = _coarse(labels, resistance, cell, most_cells, part_of(report, 0.0, 0.1))
        pairs = set(known.bounds)
        problems.append(Problem("network.coarse", Severity.NOTE, values={"cell_m": coarse_m}))
        # What stands as a barrier was counted in true cells above.
        problems += [problem for problem in known.problems if not problem.code.startswith("resistance.")]
    least = _least(resistance)
    found: list[tuple[Link, Corridor]] = []
    surface = np.full(labels.shape, np.nan, dtype=np.float32)
    stopped = False
    wanted = sorted({(min(pair), max(pair)) for pair in pairs if set(pair) <= set(frames) and pair[0] != pair[1]})
    for number, (a, b) in enumerate(wanted):
        around = frames[a].together(frames[b])
        if around.cells > most_cells:
            problems.append(Problem("network.too_far", Severity.WARNING, f"{a}-{b}", {"a": a, "b": b}))
            continue
        window = _largest(around, most_cells, labels.shape)
        rows, columns = slice(window.top, window.bottom), slice(window.left, window.right)
        if not passable(resistance[rows, columns]).any():
            problems += no_way({(a, b)})
            continue
        part = part_of(report, 0.1 + 0.9 * number / len(wanted), 0.1 + 0.9 * (number + 1) / len(wanted))
        try:
            one = network(labels[rows, columns], resistance[rows, columns], cell, cutoff, {(a, b)}, share, report=part)
        except Cancelled:
            if not (partial and found):
                raise
            stopped = True
            break
        problems += [problem for problem in one.problems if problem.code == "leastcost.no_way"]
        for link, corridor in zip(one.links, one.corridors):
            found.append(_placed(link, corridor, window))
            found[-1][1].lay(surface)
            reach = link.least_cost + (cutoff if share is None else share * link.least_cost)
            out = window.way_out(frames[a], labels.shape) + window.way_out(frames[b], labels.shape)
            if reach >= out * least * cell:
                problems.append(Problem("network.window_edge", Severity.NOTE, link.code, {"a": a, "b": b}))
    links, corridors = tuple(link for link, _ in found), tuple(corridor for _, corridor in found)
    return Network(links, surface, tuple(problems), corridors, stopped)


def _least(resistance: Array) -> float:
    """Return the least resistance that can be crossed, row by row to hold little."""
    rows = (row[passable(row)] for row in resistance)
    return min((float(row.min()) for row in rows if row.size), default=math.inf)


def _frames(labels: Array) -> dict[int, Frame]:
    """Return the frame of each patch, from one pass over the rows."""
    frames: dict[int, Frame] = {}
    for number, row in enumerate(labels):
        columns = np.flatnonzero(row)
        for patch in np.unique(row[columns]).tolist():
            own = columns[row[columns] == patch]
            here = Frame(number, int(own[0]), number + 1, int(own[-1]) + 1)
            frames[int(patch)] = frames[int(patch)].together(here) if patch in frames else here
    return frames


def _largest(around: Frame, most_cells: int, shape: tuple[int, ...]) -> Frame:
    """Return the frame with the greatest equal margin that still fits."""
    low, high = 0, max(shape)
    while low < high:
        middle = (low + high + 1) // 2
        if around.grown(middle, shape).cells <= most_cells:
            low = middle
        else:
            high = middle - 1
    return around.grown(low, shape)


def _placed(link: Link, corridor: Corridor, window: Frame) -> tuple[Link, Corridor]:
    """Return a link and its corridor in rows and columns of the whole raster."""
    mask = replace(corridor.mask, row0=corridor.mask.row0 + window.top, column0=corridor.mask.column0 + window.left)
    moved = replace(link, rows=link.rows + window.top, columns=link.columns + window.left)
    return moved, replace(corridor, mask=mask)


def _coarse(labels: Array, resistance: Array, cell: float, most_cells: int, report: Report) -> tuple[Known, float]:
    """Return what a run over blocks of cells tells, and the side of a block, m."""
    factor = max(2, math.ceil(math.sqrt(labels.size / most_cells)))
    rows, columns = (math.ceil(size / factor) for size in labels.shape)
    ground, patches = np.full((rows, columns), np.nan), np.zeros((rows, columns), np.int32)
    starts = np.arange(0, labels.shape[1], factor)
    for row in range(rows):
        part = np.asarray(resistance[row * factor : (row + 1) * factor], dtype=np.float64)
        open_ground = passable(part)
        count = np.add.reduceat(open_ground.sum(axis=0), starts)
        total = np.add.reduceat(np.where(open_ground, part, 0.0).sum(axis=0), starts)
        np.divide(total, count, out=ground[row], where=count > 0)
        block = labels[row * factor : (row + 1) * factor].max(axis=0)
        patches[row] = np.maximum.reduceat(block, starts)
    side = cell * factor
    return survey(patches, ground, prepare(ground, side), side, None, report), side
