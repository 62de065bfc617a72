"""One cost field for each patch, and the pairs of patches as soon as both fields are known.

A field is run in a window no larger than its reach allows, and kept only as long as a pair still needs it.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from threading import Event
from typing import Callable

import numpy as np

from neaspec_plugin.core import leastcost
from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.leastcost import Ground, prepare, spread_to
from neaspec_plugin.core.problem import Cancelled, Report, silent
from neaspec_plugin.core.resistance import passable
from neaspec_plugin.core.survey import Pair, part_of

ROUNDING = 1e-9
"""Relative slack of sums of costs, so that rounding takes no cell from a corridor."""
_WHOLE = 0.6
"""Share of the raster from which on a window of its own saves nothing."""
_FAR = 1e9
"""Cost-weighted m that stand for an endless limit where a slack is taken of it."""
_LISTEN_S = 0.2
"""Seconds between two looks at fields that are run at once."""

Frame = tuple[int, int, int, int]
"""First row and column of a part of the raster, and those after its last."""


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
        apart: bool = False,
    ) -> None:
        """Keep the landscape; slack: how far beyond a pair's least cost its fields are wanted, cost-weighted m.

        A field is wanted where the sum of both goes no farther than that, or, with apart, where it alone does.
        """
        self.resistance, self.ground, self.cell, self.slack, self.apart = resistance, ground, cell, slack, apart
        self.open = dict(bounds)
        self.cells = cells_of(labels, {i for pair in bounds for i in pair})
        walkable = resistance[passable(resistance)]
        self.least = float(walkable.min()) if walkable.size else math.inf
        self.fields: dict[int, Window] = {}
        self.ends: dict[Pair, tuple[int, int, int]] = {}

    def __call__(self, report: Report = silent) -> Iterator[Meeting]:
        """Yield the pairs between which there is a way; the others stay out."""
        order = _most_pairs_first(self.open)
        if workers() < 2:
            for done, patch in enumerate(order):
                if any(patch in pair for pair in self.open):
                    field = self._prepared(patch)(part_of(report, done / len(order), (done + 1) / len(order)))
                    yield from self._add(patch, field)
        else:
            yield from self._at_once(order, report)
        report(1.0)

    def _at_once(self, order: list[int], report: Report) -> Iterator[Meeting]:
        """Run fields side by side, and take them in the order given, so that the result is always the same."""
        stop, shares = Event(), [0.0] * len(order)
        work: dict[int, Future[Window]] = {}
        begun = 0

        def listener(number: int) -> Report:
            def listen(share: float) -> None:
                shares[number] = share
                if stop.is_set():
                    raise Cancelled

            return listen

        with ThreadPoolExecutor(workers()) as pool:
            try:
                for number, patch in enumerate(order):
                    # The next is begun before this one is waited for: while pairs are looked at, fields are run.
                    for later in range(max(begun, number), min(len(order), number + workers())):
                        if any(order[later] in pair for pair in self.open):
                            work[later] = pool.submit(self._prepared(order[later]), listener(later))
                        begun = later + 1
                    if number in work:
                        # The caller hears of it in its own thread only; its Cancelled stops all the others.
                        while wait([work[number]], timeout=_LISTEN_S).not_done:
                            report(sum(shares) / len(order))
                        yield from self._add(patch, work.pop(number).result())
                    report(sum(shares) / len(order))
            finally:
                stop.set()

    def _prepared(self, patch: int) -> Callable[[Report], Window]:
        """Return the run from a patch, made up of what is known now."""
        mine = {pair: bound for pair, bound in self.open.items() if patch in pair}
        limits = {pair: (bound + self.slack(bound)) * (1 + 2 * ROUNDING) for pair, bound in mine.items()}
        limit = max(limits.values())
        # Extra that grows with the least cost is not known before the run; then the bounds alone must do.
        beyond = self.slack(0.0) if self.slack(0.0) == self.slack(1.0) else math.inf
        beyond += 2 * ROUNDING * min(limit, _FAR)
        frame = self._frame(patch, limit)
        others = [a if patch == b else b for a, b in mine]
        met = [(self.fields[i], most) for i, most in zip(others, limits.values()) if i in self.fields]
        alone = max((most for i, most in zip(others, limits.values()) if i not in self.fields), default=-math.inf)
        pruned = bool(met) and not self.apart and math.isfinite(limit)

        def run(report: Report) -> Window:
            top, left, bottom, right = frame
            whole = (bottom - top, right - left) == (self.ground.rows, self.ground.columns)
            ground = self.ground if whole else prepare(self.resistance[top:bottom, left:right], self.cell)
            start, *goals = (ground.indices(*_inside(self.cells[i], *frame)) for i in (patch, *others))
            useful = _useful(met, alone, frame) if pruned else None
            cost = spread_to(ground, start, goals, beyond, limit, useful, report)
            field = Window.around(cost, np.isfinite(cost))
            return Window(field.row0 + top, field.column0 + left, field.values)

        return run

    def _frame(self, patch: int, limit: float) -> Frame:
        """Return the window that holds all ground within the limit of a patch; the whole where little is spared."""
        rows, columns = self.cells[patch]
        height, width = self.ground.rows, self.ground.columns
        # A way of cost c is no longer than c over the least resistance.
        span = math.ceil(min(limit / (self.least * self.cell), float(height + width))) + 1
        top, left = max(0, int(rows.min()) - span), max(0, int(columns.min()) - span)
        bottom, right = min(height, int(rows.max()) + span + 1), min(width, int(columns.max()) + span + 1)
        if (bottom - top) * (right - left) > _WHOLE * height * width:
            return 0, 0, height, width
        return top, left, bottom, right

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


def cells_of(labels: Array, ids: set[int]) -> dict[int, tuple[Array, Array]]:
    """Return rows and columns of the cells of each label, in row order, from one pass over the raster."""
    places = np.flatnonzero(labels)
    values = labels.ravel()[places]
    return {i: np.divmod(places[values == i], labels.shape[1]) for i in sorted(ids)}


def _most_pairs_first(pairs: Iterable[Pair]) -> list[int]:
    """Return the patches so that few run before any partner is known: that with most pairs left comes next."""
    left, order = set(pairs), []
    rest = {i for pair in left for i in pair}
    while rest:
        order.append(max(sorted(rest), key=lambda i: sum(1 for pair in left if i in pair)))
        rest.remove(order[-1])
        left = {pair for pair in left if order[-1] not in pair}
    return order


def _useful(met: list[tuple[Window, float]], alone: float, frame: Frame) -> Array:
    """Return for each cell of a frame the cost at which it is of use no more, float32.

    met: fields from the other ends, each with the greatest sum of both that is wanted; alone: the cost wanted
    whatever the other end. As the field from there rises by no more than a step costs, this falls by no more.
    """
    top, left, bottom, right = frame
    useful = np.full((bottom - top, right - left), alone, dtype=np.float32)
    for field, limit in met:
        row0, column0 = max(top, field.row0), max(left, field.column0)
        row1 = min(bottom, field.row0 + field.values.shape[0])
        column1 = min(right, field.column0 + field.values.shape[1])
        if row0 < row1 and column0 < column1:
            part = useful[row0 - top : row1 - top, column0 - left : column1 - left]
            left_over = np.empty_like(part)
            np.subtract(limit, field.part(row0, row1, column0, column1), out=left_over, casting="same_kind")
            np.maximum(part, left_over, out=part)
    # The next number above, for float32 may have rounded down.
    return np.nextafter(useful, np.float32(math.inf), out=useful)


def _inside(cells: tuple[Array, Array], top: int, left: int, bottom: int, right: int) -> tuple[Array, Array]:
    """Return those of some cells (rows, columns) that lie in a frame, counted from its corner."""
    rows, columns = cells
    kept = (rows >= top) & (rows < bottom) & (columns >= left) & (columns < right)
    return rows[kept] - top, columns[kept] - left
