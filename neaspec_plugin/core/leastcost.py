"""Accumulated cost of movement over a resistance surface, exact, in numpy alone.

A step between neighbouring cells costs cell * (R1 + R2) / 2, times sqrt 2 on the diagonal (Adriaensen et al. 2003;
McRae and Kavanagh 2011, Linkage Mapper). NaN, inf and resistances <= 0 are barriers. Costs are in cost-weighted metres.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.problem import NeaspecError, Report, silent
from neaspec_plugin.core.resistance import passable

_DIAGONAL = math.sqrt(2.0)
STEPS = (
    (-1, 0, 1.0),
    (0, -1, 1.0),
    (0, 1, 1.0),
    (1, 0, 1.0),
    (-1, -1, _DIAGONAL),
    (-1, 1, _DIAGONAL),
    (1, -1, _DIAGONAL),
    (1, 1, _DIAGONAL),
)
"""Row, column and length in cells of the steps to the eight neighbours; the order decides between equal ways."""

_SAMPLE = 512
_REPORT_EACH = 32
_IDLE, _MID, _FAR = 0, 1, 2


@dataclass(frozen=True)
class Ground:
    """A resistance surface made ready for many runs: framed by one barrier cell on each side and flat."""

    half: Array
    """float64, the cost of half a straight step out of each cell, cost-weighted m; 0 on barriers."""
    barrier: Array
    """Indices of the cells that cannot be entered, the frame included."""
    rows: int
    columns: int

    @property
    def stride(self) -> int:
        """Cells from one row to the next in the flat arrays."""
        return self.columns + 2

    def inside(self, flat: Array) -> Array:
        """Return a flat framed array as a view of rows and columns without the frame."""
        return flat.reshape(self.rows + 2, self.stride)[1:-1, 1:-1]

    def indices(self, rows: Array, columns: Array) -> Array:
        """Return the flat indices of cells."""
        flat: Array = (np.asarray(rows, dtype=np.int64) + 1) * self.stride + columns + 1
        return flat


def prepare(resistance: Array, cell: float) -> Ground:
    """Return the ground for `spread`; cell in m."""
    rows, columns = np.shape(resistance)
    framed = np.zeros((rows + 2, columns + 2))
    walkable = passable(resistance)
    # dtype: a float32 surface would otherwise be multiplied, and rounded, in float32.
    np.multiply(resistance, 0.5 * cell, out=framed[1:-1, 1:-1], where=walkable, dtype=np.float64)
    closed = np.ones(framed.shape, dtype=bool)
    closed[1:-1, 1:-1] = ~walkable
    return Ground(framed.ravel(), np.flatnonzero(closed), rows, columns)


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
    return np.ascontiguousarray(spread(ground, start, limit, targets, report))


def spread(
    ground: Ground,
    start: Array,
    limit: float = math.inf,
    targets: Array | None = None,
    report: Report = silent,
) -> Array:
    """Return accumulated cost from the flat cells `start`, as `accumulated_cost` does, as a view without the frame."""
    front = _Front(ground, start, limit)
    bound = limit
    total = max(1, ground.half.size - ground.barrier.size)
    steps = 0
    while front.refill():
        while front.advance():
            steps += 1
            if steps % _REPORT_EACH == 0:
                report(min(0.99, front.relaxed / (1.5 * total)))
        if targets is not None and targets.size:
            # All costs up to the threshold are final here, so the cheapest target below it is, too.
            costs = front.cost[targets]
            nearest = float(np.min(costs, where=costs >= 0, initial=math.inf))
            if nearest <= front.threshold:
                bound = min(bound, nearest)
                break
    report(1.0)
    cost = ground.inside(front.cost)
    # Barriers were marked -1 and cells never reached carry the first number above the limit.
    cost[(cost < 0) | (cost > bound)] = math.inf
    return cost


class _Front:
    """The wave front: cells whose cost has changed and whose neighbours have not heard of it yet.

    `mid` holds those up to a threshold, `far` the rest; each step relaxes about `width` of the cheapest of mid, and
    when mid is empty the threshold moves on. A cell may be relaxed again when a cheaper way is found later, so the
    result does not depend on how well the widths are chosen, only the time does.
    """

    def __init__(self, ground: Ground, start: Array, limit: float) -> None:
        self.half = ground.half
        # The first number above the limit instead of inf: "cheaper than before" then also means "within the limit".
        self.cost = np.full(ground.half.size, np.nextafter(limit, math.inf))
        self.cost[start] = 0.0
        # No cost is below -1, so a barrier is never entered and asks for no test of its own.
        self.cost[ground.barrier] = -1.0
        self.waits = np.zeros(ground.half.size, dtype=np.int8)
        self.steps = [(row * ground.stride + column, length) for row, column, length in STEPS]
        self.mid = start[:0]
        self.far = [np.unique(start[self.cost[start] == 0.0])]
        self.waits[self.far[0]] = _FAR
        self.width = int(min(4000, max(1200, 0.5 * math.sqrt(ground.half.size))))
        self.threshold = 0.0
        self.relaxed = 0

    def refill(self) -> bool:
        """Move the threshold on and take the cells below it from far to mid; False when nothing is left."""
        cells = np.concatenate(self.far)
        cells = cells[self.waits.take(cells) == _FAR]
        if not cells.size:
            return False
        near, rest, self.threshold = _cheapest(self.cost, cells, max(2 * self.width, cells.size // 6))
        self.waits[near] = _MID
        self.mid, self.far = near, [rest]
        return True

    def advance(self) -> bool:
        """Relax the cheapest cells of mid; False when there are none."""
        if not self.mid.size:
            return False
        near, rest = self.mid, self.mid[:0]
        if near.size > self.width:
            near, rest, _ = _cheapest(self.cost, near, self.width)
        self.relaxed += near.size
        self.waits[near] = _IDLE
        self.mid = np.concatenate([rest, *self._relax(near)])
        return True

    def _relax(self, near: Array) -> list[Array]:
        """Offer the way through the cells `near` to their neighbours; return the cells that join mid."""
        cost, half, waits = self.cost, self.half, self.waits
        so_far, out = cost.take(near), half.take(near)
        fresh = []
        for offset, length in self.steps:
            # Within one direction all neighbours differ, so plain assignment meets no cell twice.
            cells = near + offset
            offer = half.take(cells)
            offer += out
            if length != 1.0:
                offer *= length
            offer += so_far
            better = np.flatnonzero(offer < cost.take(cells))
            if not better.size:
                continue
            cells, offer = cells.take(better), offer.take(better)
            cost[cells] = offer
            waiting = waits.take(cells)
            soon = offer <= self.threshold
            joining = cells[soon & (waiting != _MID)]
            if joining.size:
                waits[joining] = _MID
                fresh.append(joining)
            later = cells[~soon & (waiting == _IDLE)]
            if later.size:
                waits[later] = _FAR
                self.far.append(later)
        return fresh


def _cheapest(cost: Array, cells: Array, wanted: int) -> tuple[Array, Array, float]:
    """Split cells in the about `wanted` cheapest and the others; the cost between is found from a sample."""
    costs = cost.take(cells)
    sample = costs[:: max(1, costs.size // _SAMPLE)]
    place = min(sample.size - 1, sample.size * wanted // costs.size)
    between = float(np.partition(sample, place)[place])
    below = costs <= between
    return cells[below], cells[~below], between


def allocate(cost: Array, labels: Array, resistance: Array, cell: float, report: Report = silent) -> Array:
    """Return int32, for each reached cell the label (> 0) of the source its least-cost way comes from, else 0.

    cost: the accumulated cost from all cells with a label, over the same resistance and cell (m), without stop_at.
    """
    rows, columns = cost.shape
    half = np.where(passable(resistance), np.asarray(resistance, dtype=np.float64) * (0.5 * cell), np.nan)
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
