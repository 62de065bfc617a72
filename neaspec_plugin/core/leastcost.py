"""Accumulated cost of movement over a resistance surface, exact, in numpy alone.

A step between neighbouring cells costs cell * (R1 + R2) / 2, times sqrt 2 on the diagonal (Adriaensen et al. 2003;
McRae and Kavanagh 2011, Linkage Mapper). NaN, inf and resistances <= 0 are barriers. Costs are in cost-weighted metres.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from neaspec_plugin.core import leastcost_numba
from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.ground import STEPS, Ground, prepare
from neaspec_plugin.core.leastcost_numpy import WaveFront
from neaspec_plugin.core.problem import NeaspecError, Report, silent
from neaspec_plugin.core.resistance import passable

__all__ = [
    "STEPS",
    "Ground",
    "accumulated_cost",
    "allocate",
    "engine",
    "neighbours",
    "path",
    "prepare",
    "spread",
    "spread_to",
]


def engine() -> str:
    """Return which engine runs: "numba" where it imports and passes its self test, else "numpy"."""
    return "numpy" if leastcost_numba.kernels() is None else "numba"


def accumulated_cost(
    resistance: Array,
    sources: Array,
    cell: float,
    limit: float = math.inf,
    stop_at: Array | None = None,
    report: Report = silent,
) -> Array:
    """Return the least cost from any source cell to each cell: float64, 0 on sources, inf where not reached.

    resistance: rows x columns, no unit; sources: True where movement starts (those on barriers do not count);
    cell: m; limit: cost-weighted m, cells dearer than it are inf, cells at or below it are all right;
    stop_at: True on target cells, the run ends at the cheapest of them and dearer cells are inf.
    """
    ground = prepare(resistance, cell)
    start = ground.indices(*np.nonzero(sources))
    targets = None if stop_at is None else ground.indices(*np.nonzero(stop_at))
    cost = _run(ground, start, () if targets is None else (targets,), 0.0, limit, report)
    rows, columns, stride = ground.rows, ground.columns, ground.stride
    # Moved together where it lies: a copy would double the memory held.
    for row in range(rows):
        inner = (row + 1) * stride + 1
        cost[row * columns : (row + 1) * columns] = cost[inner : inner + columns]
    return cost[: rows * columns].reshape(rows, columns)


def spread(
    ground: Ground,
    start: Array,
    limit: float = math.inf,
    targets: Array | None = None,
    report: Report = silent,
) -> Array:
    """Return accumulated cost from the flat cells `start`, as `accumulated_cost` does, as a view without the frame."""
    return spread_to(ground, start, () if targets is None else (targets,), 0.0, limit, report=report)


def spread_to(
    ground: Ground,
    start: Array,
    wanted: Sequence[Array],
    beyond: float,
    limit: float = math.inf,
    useful: Array | None = None,
    report: Report = silent,
) -> Array:
    """Return accumulated cost as far as the dearest of the wanted goals and `beyond` it; dearer cells are inf.

    wanted: for each goal its flat cells, of which the cheapest counts; a goal that cannot be reached (within the
    limit) lets the run go to the limit, an empty one counts for nothing; beyond: cost-weighted m, >= 0;
    useful: rows x columns, the cost from which on a cell is of no use and stays inf; it must not fall from a cell to
    the next by more than the step between them costs, so that no useful cell lies behind a useless one.
    The result is a view without the frame.
    """
    framed = None if useful is None else np.pad(useful, 1).ravel()
    cost = ground.inside(_run(ground, start, wanted, beyond, limit, report, framed))
    if useful is not None:
        cost[cost >= useful] = math.inf
    return cost


def _run(
    ground: Ground,
    start: Array,
    wanted: Sequence[Array],
    beyond: float,
    limit: float,
    report: Report,
    useful: Array | None = None,
) -> Array:
    """Do the run of `spread_to`; return the flat framed array."""
    goals = [cells for cells in wanted if cells.size]
    front = leastcost_numba.front(ground, start, limit, useful) or WaveFront(ground, start, limit, useful)
    seen = -1.0
    while front.advance():
        report(front.share)
        if goals and front.settled > seen:
            seen = front.settled
            # All costs up to it are final, so a goal whose cheapest cell lies below it is settled, too.
            if _horizon(front.cost, goals) + beyond <= seen:
                break
    report(1.0)
    bound = min(limit, _horizon(front.cost, goals) + beyond) if goals else limit
    cost = front.cost
    # Barriers were marked -1 and cells never reached carry the first number above the limit.
    cost[(cost < 0) | (cost > bound)] = math.inf
    return cost


def _horizon(cost: Array, goals: Sequence[Array]) -> float:
    """Return the cost at which the last goal is reached as far as is known, cost-weighted m."""
    costs = (cost[cells] for cells in goals)
    return max(float(np.min(found, where=found >= 0, initial=math.inf)) for found in costs)


def allocate(cost: Array, labels: Array, resistance: Array, cell: float, report: Report = silent) -> Array:
    """Return int32, for each reached cell the label (> 0) of the source its least-cost way comes from, else 0.

    cost: the accumulated cost from all cells with a label, over the same resistance and cell (m), without stop_at.
    """
    rows, columns = cost.shape
    half = np.where(passable(resistance), np.asarray(resistance, dtype=np.float64) * (0.5 * cell), np.nan)
    traced = leastcost_numba.owners(cost, half, labels, report)
    if traced is not None:
        return traced
    size = rows * columns
    number = np.arange(size, dtype=np.int64).reshape(cost.shape)
    parent = number.copy()
    orphan = np.isfinite(cost) & (cost > 0)
    for done, (row, column, length) in enumerate(STEPS):
        report(done / 12)
        here, there = _shifted(rows, columns, row, column)
        # The same sum in the same order as in the front: the cell a cost came from gives exactly that cost.
        offer = half[there] + half[here]
        offer *= length
        offer += cost[there]
        found = (offer == cost[here]) & orphan[here] & (cost[there] < cost[here])
        parent[here][found] = number[there][found]
        orphan[here][found] = False
    flat = parent.ravel()
    while True:
        report(0.7)
        further = flat[flat]
        if np.array_equal(further, flat):
            break
        flat = further
    owner: Array = np.asarray(labels).ravel()[flat].reshape(cost.shape).astype(np.int32)
    owner[~np.isfinite(cost)] = 0
    return owner


def neighbours(
    cost: Array, owner: Array, resistance: Array, cell: float, report: Report = silent
) -> dict[tuple[int, int], float]:
    """Return the pairs (lower id first) whose allocated ground meets, each with an upper bound of its least cost.

    The bound is the cheapest way over the line where both grounds meet: the cost of a real way, cost-weighted m.
    """
    rows, columns = cost.shape
    half = np.asarray(resistance, dtype=np.float64) * (0.5 * cell)
    bounds: dict[tuple[int, int], float] = {}
    for row, column, length in STEPS[2:4] + STEPS[6:]:
        report(0.5)
        here, there = _shifted(rows, columns, row, column)
        meet = np.nonzero((owner[here] != owner[there]) & (owner[here] > 0) & (owner[there] > 0))
        a, b = owner[here][meet], owner[there][meet]
        over = cost[here][meet] + cost[there][meet] + (half[here][meet] + half[there][meet]) * length
        for low, high in np.unique(np.stack([np.minimum(a, b), np.maximum(a, b)], axis=1), axis=0).tolist():
            least = float(over[((a == low) & (b == high)) | ((a == high) & (b == low))].min())
            bounds[low, high] = min(least, bounds.get((low, high), math.inf))
    return dict(sorted(bounds.items()))


def path(cost: Array, resistance: Array, cell: float, start_row: int, start_col: int) -> tuple[Array, Array]:
    """Return rows and columns of the least-cost path from the start cell to the source, both included.

    cost: accumulated cost from the source over the same resistance and cell (m). Of equal ways the first in the order
    of STEPS is taken, so the same input always gives the same path.
    Raises NeaspecError `leastcost.no_path` when the start was not reached, and `leastcost.range` when resistances are
    so far apart that a step is lost in the rounding of the sum.
    """
    if not np.isfinite(cost[start_row, start_col]):
        raise NeaspecError("leastcost.no_path", row=start_row, column=start_col)
    rows, columns = cost.shape
    row, column = int(start_row), int(start_col)
    way = [(row, column)]
    while cost[row, column] > 0:
        best = (math.inf, row, column)
        for down, right, length in STEPS:
            r, c = row + down, column + right
            if 0 <= r < rows and 0 <= c < columns and cost[r, c] < cost[row, column]:
                step = (float(resistance[r, c]) * (0.5 * cell) + float(resistance[row, column]) * (0.5 * cell)) * length
                best = min(best, (abs(float(cost[r, c]) + step - float(cost[row, column])), r, c), key=_first)
        if best[0] == math.inf:
            raise NeaspecError("leastcost.range", row=row, column=column)
        row, column = best[1:]
        way.append((row, column))
    along = np.array(way, dtype=np.int64)
    return along[:, 0], along[:, 1]


def _first(candidate: tuple[float, int, int]) -> float:
    """Compare candidates by their misfit alone, so that `min` keeps the earlier of equals."""
    return candidate[0]


def _shifted(rows: int, columns: int, row: int, column: int) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """Return the slices of all cells that have a neighbour in the direction, and of these neighbours."""
    here = slice(max(0, -row), rows - max(0, row)), slice(max(0, -column), columns - max(0, column))
    there = slice(max(0, row), rows + min(0, row)), slice(max(0, column), columns + min(0, column))
    return here, there
