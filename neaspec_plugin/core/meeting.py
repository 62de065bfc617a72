"""One cost field for each patch, and the pairs of patches as soon as both fields are known.

A field is run in a window no larger than its reach allows, and kept only as long as a pair still needs it.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from threading import Event
from typing import Callable

import numpy as np

from neaspec_plugin.core import leastcost
from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.leastcost import Ground, allocate, neighbours, prepare, spread, spread_to
from neaspec_plugin.core.problem import Cancelled, NeaspecError, Problem, Report, Severity, silent
from neaspec_plugin.core.resistance import passable
from neaspec_plugin.core.resistance import problems as resistance_problems

ROUNDING = 1e-9
"""Relative slack of sums of costs, so that rounding takes no cell from a corridor."""
_WHOLE = 0.6
"""Share of the raster from which on a window of its own saves nothing."""
_FAR = 1e9
"""Cost-weighted m that stand for an endless limit where a slack is taken of it."""
_LISTEN_S = 0.2
"""Seconds between two looks at fields that are run at once."""

Pair = tuple[int, int]


@dataclass(frozen=True)
class Window:
    """Values on a part of a raster."""

    row0: int
    """First row of the part in the whole raster."""
    column0: int
    """First column of the part in the whole raster."""
    values: Array
    """Two-dimensional."""

    @classmethod
    def around(cls, values: Array, wanted: Array) -> Window:
        """Return a copy of the least window that holds all wanted cells."""
        rows, columns = np.flatnonzero(wanted.any(axis=1)), np.flatnonzero(wanted.any(axis=0))
        if not rows.size:
            return cls(0, 0, values[:0, :0].copy())
        kept = values[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1].copy()
        return cls(int(rows[0]), int(columns[0]), kept)

    def part(self, row0: int, row1: int, column0: int, column1: int) -> Array:
        """Return the values of rows row0..row1 and columns column0..column1 of the whole raster, which lie inside."""
        rows = slice(row0 - self.row0, row1 - self.row0)
        inside: Array = self.values[rows, column0 - self.column0 : column1 - self.column0]
        return inside


@dataclass(frozen=True)
class Known:
    """What a run from all patches at once tells."""

    ids: tuple[int, ...]
    """Patch ids, ascending."""
    bounds: Mapping[Pair, float]
    """The pairs to be linked, lower id first, each with an upper bound of its least cost, cost-weighted m."""
    problems: tuple[Problem, ...]
    """Patches that could not be reached, resistances that stand as barriers."""


@dataclass(frozen=True)
class Meeting:
    """Two patches whose cost fields are both known."""

    pair: Pair
    """Patch ids, the lower first."""
    least_cost: float
    """LCD, cost-weighted m."""
    origin: int
    """The one of both from whose field the least cost was read."""
    row: int
    """Row of the cell of the other patch that is cheapest to reach."""
    column: int
    """Column of that cell."""
    a: Window
    """Accumulated cost from the first patch, cost-weighted m; inf beyond its reach."""
    b: Window
    """Accumulated cost from the second patch."""


def survey(
    labels: Array, resistance: Array, ground: Ground, cell: float, pairs: set[Pair] | None, report: Report = silent
) -> Known:
    """Return the pairs to be linked: those wanted, or, with None, all whose allocated ground meets.

    Raises NeaspecError `patch.too_few` and `resistance.all_barrier`.
    """
    ids = tuple(int(i) for i in np.unique(labels) if i > 0)
    if len(ids) < 2:
        raise NeaspecError("patch.too_few", patches=len(ids))
    found = list(resistance_problems(resistance))
    cost = spread(ground, ground.indices(*np.nonzero(labels)), report=part_of(report, 0.0, 0.6))
    owner = allocate(cost, labels, resistance, cell, part_of(report, 0.6, 0.8))
    bounds = neighbours(cost, owner, resistance, cell, part_of(report, 0.8, 1.0))
    found += _apart(ids, labels, cost, bounds)
    if pairs is not None:
        wanted = {(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]}
        bounds = {pair: bounds.get(pair, math.inf) for pair in sorted(wanted) if set(pair) <= set(ids)}
    return Known(ids, bounds, tuple(found))


def part_of(report: Report, start: float, stop: float) -> Report:
    """Return a report whose 0..1 is start..stop of the whole."""

    def part(share: float) -> None:
        report(start + (stop - start) * share)

    return part


def _apart(ids: tuple[int, ...], labels: Array, cost: Array, bounds: Mapping[Pair, float]) -> list[Problem]:
    """Return a warning for each patch that stands wholly on barriers or meets no neighbour."""
    afoot = set(np.unique(labels[np.isfinite(cost)]).tolist())
    met = {i for pair in bounds for i in pair}
    found = []
    for i in ids:
        if i not in afoot:
            found.append(Problem("patch.on_barrier", Severity.WARNING, str(i), {"patch": i}))
        elif i not in met:
            found.append(Problem("leastcost.unreachable", Severity.WARNING, str(i), {"patch": i}))
    return found


def no_way(pairs: set[Pair]) -> list[Problem]:
    """Return a warning for each pair without a way between both."""
    lost = [Problem("leastcost.no_way", Severity.WARNING, f"{a}-{b}", {"a": a, "b": b}) for a, b in pairs]
    return sorted(lost, key=lambda problem: problem.place)


def workers() -> int:
    """Return how many fields are run at once: the cores there are when the engine leaves them free, else 1."""
    return max(1, os.cpu_count() or 1) if leastcost.engine() == "numba" else 1


class Meetings:
    """Runs one field from each patch of the pairs and gives each pair when both of its fields are known."""

    def __init__(
        self,
        labels: Array,
        resistance: Array,
        ground: Ground,
        cell: float,
        bounds: Mapping[Pair, float],
        slack: Callable[[float], float],
    ) -> None:
        """Keep the landscape; slack: how far beyond a pair's least cost its fields are wanted, cost-weighted m."""
        self.resistance, self.ground, self.cell, self.slack = resistance, ground, cell, slack
        self.open = dict(bounds)
        self.cells = {i: np.nonzero(labels == i) for i in sorted({i for pair in bounds for i in pair})}
        walkable = resistance[passable(resistance)]
        self.least = float(walkable.min()) if walkable.size else math.inf
        self.fields: dict[int, Window] = {}
        self.ends: dict[Pair, tuple[int, int, int]] = {}

    def __call__(self, report: Report = silent) -> Iterator[Meeting]:
        """Yield the pairs between which there is a way; the others stay out."""
        order = list(self.cells)
        step = workers()
        for first in range(0, len(order), step):
            some = [i for i in order[first : first + step] if any(i in pair for pair in self.open)]
            share = part_of(report, first / len(order), min(len(order), first + step) / len(order))
            for patch, field in zip(some, self._run(some, share)):
                yield from self._add(patch, field)
        report(1.0)

    def _run(self, patches: list[int], report: Report) -> list[Window]:
        """Return the fields of some patches, run at once where the engine allows."""
        if len(patches) < 2:
            return [self._field(patch, report) for patch in patches]
        stop, shares = Event(), [0.0] * len(patches)

        def listener(number: int) -> Report:
            def listen(share: float) -> None:
                shares[number] = share
                if stop.is_set():
                    raise Cancelled

            return listen

        with ThreadPoolExecutor(len(patches)) as pool:
            try:
                work = [pool.submit(self._field, patch, listener(i)) for i, patch in enumerate(patches)]
                # The caller hears of it in its own thread only; its Cancelled stops all the others.
                while wait(work, timeout=_LISTEN_S).not_done:
                    report(sum(shares) / len(patches))
            finally:
                stop.set()
        fields = [done.result() for done in work]
        report(1.0)
        return fields

    def _field(self, patch: int, report: Report) -> Window:
        """Run from a patch as far as its pairs need, in a window that holds all ground it can reach."""
        mine = {pair: bound for pair, bound in self.open.items() if patch in pair}
        limit = max(bound + self.slack(bound) for bound in mine.values()) * (1 + ROUNDING)
        # Extra that grows with the least cost is not known before the run; then the bounds alone must do.
        beyond = self.slack(0.0) if self.slack(0.0) == self.slack(1.0) else math.inf
        beyond += ROUNDING * min(limit, _FAR)
        others = [self.cells[a if patch == b else b] for a, b in mine]
        rows, columns = self.cells[patch]
        height, width = self.ground.rows, self.ground.columns
        # A way of cost c is no longer than c over the least resistance.
        span = math.ceil(min(limit / (self.least * self.cell), float(height + width))) + 1
        top, left = max(0, int(rows.min()) - span), max(0, int(columns.min()) - span)
        bottom, right = min(height, int(rows.max()) + span + 1), min(width, int(columns.max()) + span + 1)
        if (bottom - top) * (right - left) > _WHOLE * height * width:
            top, left, bottom, right = 0, 0, height, width
            ground = self.ground
        else:
            ground = prepare(self.resistance[top:bottom, left:right], self.cell)
        start = ground.indices(rows - top, columns - left)
        goals = [
            ground.indices(r - top, c - left) for r, c in (_inside(one, top, left, bottom, right) for one in others)
        ]
        cost = spread_to(ground, start, goals, beyond, limit, report)
        field = Window.around(cost, np.isfinite(cost))
        return Window(field.row0 + top, field.column0 + left, field.values)

    def _add(self, patch: int, field: Window) -> Iterator[Meeting]:
        """Take a field in, and yield the pairs it completes."""
        self.fields[patch] = field
        for pair in [pair for pair in self.open if patch in pair]:
            if pair not in self.ends:
                self._look(pair, patch)
            elif set(pair) <= set(self.fields):
                yield Meeting(pair, self.open.pop(pair), *self.ends[pair], *(self.fields[i] for i in pair))
        needed = {i for pair in self.open for i in pair}
        self.fields = {i: kept for i, kept in self.fields.items() if i in needed}

    def _look(self, pair: Pair, patch: int) -> None:
        """Read the least cost of a pair from the field of one of them; forget the pair when there is no way."""
        field = self.fields[patch]
        rows, columns = self.cells[pair[0] if patch == pair[1] else pair[1]]
        here, there = rows - field.row0, columns - field.column0
        height, width = field.values.shape
        inside = np.flatnonzero((here >= 0) & (here < height) & (there >= 0) & (there < width))
        costs = field.values[here[inside], there[inside]]
        if not costs.size or not np.isfinite(costs.min()):
            del self.open[pair]
            return
        least = int(costs.argmin())
        self.open[pair] = float(costs[least])
        self.ends[pair] = (patch, int(rows[inside[least]]), int(columns[inside[least]]))


def _inside(cells: tuple[Array, ...], top: int, left: int, bottom: int, right: int) -> tuple[Array, Array]:
    """Return those of some cells (rows, columns) that lie in a window."""
    rows, columns = cells
    kept = (rows >= top) & (rows < bottom) & (columns >= left) & (columns < right)
    return rows[kept], columns[kept]
