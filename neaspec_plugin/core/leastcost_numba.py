"""Accumulated cost with numba: a bucket queue. The same sums in the same order as the wave front, so the same numbers.

A bucket holds the cells whose cost lies within the width of one least step (Dial 1969); a cell is then settled when
its bucket is emptied. Where costs reach so far that the buckets are wider than that, a cell may be settled again.
"""

from __future__ import annotations

import math

import numpy as np

from neaspec_plugin.core import engine
from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.ground import STEPS, Ground, prepare, unreached
from neaspec_plugin.core.leastcost_numpy import WaveFront
from neaspec_plugin.core.prefetch import prefetch
from neaspec_plugin.core.problem import Report, silent

_AT_ONCE = 16
"""Cells taken out of a bucket at once: enough to ask for their surroundings early, few enough for the cache."""
_ENTRIES = 1 << 16
"""Places for waiting cells to begin with."""
_MOST_BUCKETS = 1 << 19
_WIDEST = 8.0
"""Width of a bucket in least steps, above which the wave front is quicker."""
_FIRST_SLICE, _SLICE = 4096, 1 << 19
_ROWS = 256
"""Rows traced between two reports."""
_BUCKET, _SLOT, _PENDING, _FREE, _RELAXED = range(5)


def extremes(half: Array) -> tuple[float, float, int]:
    """Return the least and the greatest half step above 0, and how many cells have none."""
    least, greatest, closed = math.inf, 0.0, 0
    for value in half:
        if value > 0.0:
            least = min(least, value)
            greatest = max(greatest, value)
        else:
            closed += 1
    return least, greatest, closed


def empty_buckets(
    half: Array,
    cost: Array,
    offsets: Array,
    lengths: Array,
    inverse: float,
    head: Array,
    cells: Array,
    following: Array,
    taken: Array,
    state: Array,
    most: int,
) -> bool:
    """Settle about `most` cells; False when none is left, True when there are more or the entries want to grow.

    half: of `Ground`; cost: so far; offsets, lengths: of the steps to the neighbours, lengths in cells;
    inverse: 1 / width of a bucket; head: first entry of each bucket or -1; cells: the cell of each entry;
    following: the next entry of the bucket, or of the free ones; taken: room for cells in work;
    state: the five numbers that a later call goes on from.
    """
    buckets = head.size
    bucket, slot, pending, free, relaxed = state[0], state[1], state[2], state[3], state[4]
    last = relaxed + most
    # A cell has eight neighbours: with so many entries free no push can fail halfway.
    room = cells.size - 8 * taken.size
    while 0 < pending <= room and relaxed < last:
        while head[slot] < 0:
            bucket += 1
            slot += 1
            if slot == buckets:
                slot = 0
        count = 0
        while head[slot] >= 0 and count < taken.size:
            entry = head[slot]
            cell = np.int64(cells[entry])
            # Half of the time would pass in waiting for memory; the corners bring the cells between with them.
            for way in (1, 2, 4, 5, 6, 7):
                prefetch(cost, cell + offsets[way])
                prefetch(half, cell + offsets[way])
            taken[count] = cell
            count += 1
            head[slot], following[entry], free = following[entry], free, entry
        pending -= count
        for number in range(count):
            cell = taken[number]
            so_far = cost[cell]
            if np.int64(so_far * inverse) != bucket:
                continue
            relaxed += 1
            out = half[cell]
            for way in range(8):
                # Unsigned, because numba would ask of each signed index whether it counts from the end.
                other = np.uintp(cell + offsets[way])
                # The same sum in the same order as in the wave front; no settled cell, nor a barrier, is dearer.
                offer = (half[other] + out) * lengths[way] + so_far
                if offer >= cost[other]:
                    continue
                # A cell may wait in one bucket twice: to relax it again costs less than to ask each time.
                cost[other] = offer
                wanted = np.int64(offer * inverse)
                place = slot + (wanted - bucket)
                if place >= buckets:
                    place -= buckets
                entry = free
                free = following[entry]
                cells[entry], following[entry], head[place] = other, head[place], entry
                pending += 1
    state[0], state[1], state[2], state[3], state[4] = bucket, slot, pending, free, relaxed
    more: bool = pending > 0
    return more


def trace(
    cost: Array,
    half: Array,
    labels: Array,
    down: Array,
    right: Array,
    lengths: Array,
    owner: Array,
    first: int,
    last: int,
) -> None:
    """Follow each cell of the rows from `first` to before `last` back to its source and note that source's label.

    cost, half, labels: of the cells; down, right, lengths: of the steps, whose order decides between equal ways;
    owner: -1 where nobody was yet; a cell on the way back holds -2 - step until the label is known.
    """
    rows, columns = cost.shape
    for row in range(first, last):
        for column in range(columns):
            r, c = row, column
            found = owner[r, c]
            while found < 0:
                here, step = cost[r, c], -1
                if 0.0 < here < math.inf:
                    for way in range(8):
                        y, x = r + down[way], c + right[way]
                        if not (0 <= y < rows and 0 <= x < columns) or cost[y, x] >= here:
                            continue
                        if (half[y, x] + half[r, c]) * lengths[way] + cost[y, x] == here:
                            step = way
                            break
                if step < 0:
                    found = labels[r, c] if here < math.inf else 0
                    owner[r, c] = found
                else:
                    owner[r, c] = -2 - step
                    r, c = r + down[step], c + right[step]
                    found = owner[r, c]
            r, c = row, column
            while owner[r, c] < -1:
                step = -2 - owner[r, c]
                owner[r, c] = found
                r, c = r + down[step], c + right[step]


def owners(cost: Array, half: Array, labels: Array, report: Report) -> Array | None:
    """Return what `leastcost.allocate` does; None where numba is missing or unfit."""
    fit = kernels()
    return None if fit is None else _owners(fit[2], cost, half, labels, report)


def _owners(follow: engine.Kernel, cost: Array, half: Array, labels: Array, report: Report) -> Array:
    # One kind of array each, so that one kernel is compiled, the one that was tested.
    known = np.ascontiguousarray(cost), np.ascontiguousarray(half), np.ascontiguousarray(labels, dtype=np.int32)
    down, right = (np.array([step[axis] for step in STEPS], dtype=np.int64) for axis in (0, 1))
    lengths = np.array([length for _, _, length in STEPS])
    owner = np.full(cost.shape, -1, dtype=np.int32)
    for first in range(0, len(owner), _ROWS):
        report(first / len(owner))
        follow(*known, down, right, lengths, owner, first, min(first + _ROWS, len(owner)))
    return owner


def kernels() -> engine.Kernels | None:
    """Return the compiled kernels, None where numba is missing or unfit."""
    return engine.compiled((extremes, empty_buckets, trace), _same_as_numpy)


def front(ground: Ground, start: Array, limit: float, useful: Array | None = None) -> BucketQueue | None:
    """Return a bucket queue for the run; None where numba is unfit or the resistances lie too far apart for buckets."""
    fit = kernels()
    return _queue(fit, ground, start, limit, useful) if fit is not None else None


def _queue(
    fit: engine.Kernels, ground: Ground, start: Array, limit: float, useful: Array | None = None
) -> BucketQueue | None:
    if ground.half.size >= 2**31:
        return None
    queue = BucketQueue(fit, ground, limit, useful)
    return queue if queue.begin(start) else None


class BucketQueue:
    """The bucket queue between two slices of work."""

    def __init__(self, fit: engine.Kernels, ground: Ground, limit: float, useful: Array | None) -> None:
        measure, self.run = fit[:2]
        self.half = ground.half
        self.cost = unreached(ground, limit, useful)
        least, greatest, closed = measure(ground.half)
        self.width = 1.0
        self.offsets = np.array(ground.offsets, dtype=np.int64)
        self.lengths = np.array([length for _, _, length in STEPS])
        self.total = max(1, ground.half.size - ground.barrier.size)
        # Resistances that vanish in the rounding are open ground to the wave front, but have no width of a bucket.
        self.lost = closed - ground.barrier.size
        # A step dearer than the limit is never taken.
        self.least, self.greatest = 2.0 * least, min(2.0 * greatest * math.sqrt(2.0), limit)
        self.slice = _FIRST_SLICE

    def begin(self, start: Array) -> bool:
        """Put the start into the first bucket; False when the resistances lie too far apart."""
        if self.lost or not (self.least < math.inf and self.greatest < math.inf):
            return False
        self.width = max(self.least, self.greatest / _MOST_BUCKETS)
        if self.width > _WIDEST * self.least or not math.isfinite(1.0 / self.width):
            return False
        start = np.unique(start[self.cost[start] >= 0.0])
        self.cost[start] = 0.0
        self.head = np.full(int(self.greatest / self.width) + 4, -1, dtype=np.int32)
        self.head[0] = start.size - 1
        entries = start.size + _ENTRIES
        self.cells = np.zeros(entries, dtype=np.int32)
        self.cells[: start.size] = start
        self.following = np.arange(1, entries + 1, dtype=np.int32)
        self.following[: start.size] = np.arange(-1, start.size - 1)
        self.taken = np.zeros(_AT_ONCE, dtype=np.int64)
        self.state = np.array([0, 0, start.size, start.size, 0], dtype=np.int64)
        return True

    @property
    def settled(self) -> float:
        """All costs up to it are final, cost-weighted m."""
        return float((self.state[_BUCKET] - 1) * self.width)

    @property
    def share(self) -> float:
        """The share of the work that is done, 0..1."""
        return min(0.99, float(self.state[_RELAXED]) / self.total)

    def advance(self) -> bool:
        """Do a slice of the work, a small part of a second; False when nothing was left to do."""
        if not self.state[_PENDING]:
            return False
        entries = len(self.cells)
        if self.state[_PENDING] > entries - 8 * _AT_ONCE:
            self.cells = np.concatenate([self.cells, np.zeros_like(self.cells)])
            fresh = np.arange(entries + 1, 2 * entries + 1, dtype=np.int32)
            fresh[-1], self.state[_FREE] = self.state[_FREE], entries
            self.following = np.concatenate([self.following, fresh])
        queue = (self.head, self.cells, self.following, self.taken, self.state)
        self.run(self.half, self.cost, self.offsets, self.lengths, 1.0 / self.width, *queue, self.slice)
        self.slice = min(_SLICE, 2 * self.slice)
        return True


def _same_as_numpy(fit: engine.Kernels) -> bool:
    """Compare both engines cell by cell on a small landscape with barriers, ties and a limit."""
    number = np.arange(40 * 50, dtype=np.float64).reshape(40, 50)
    surface = 1.0 + np.floor(np.abs(np.sin(number * 12.9898)) * 1e4) % 40
    surface[number % 11 == 3] = np.nan
    surface[number % 29 == 5] = 0.0
    ground = prepare(surface, 30.0)
    start = ground.indices(np.array([0, 20]), np.array([0, 31]))
    for limit in (math.inf, 1200.0):
        ours, theirs = WaveFront(ground, start, limit), _queue(fit, ground, start, limit)
        if theirs is None:
            return False
        while ours.advance():
            pass
        while theirs.advance():
            pass
        if not np.array_equal(ours.cost, theirs.cost):
            return False
    half, labels = ground.inside(ground.half), np.zeros(surface.shape, dtype=np.int32)
    labels[[0, 20], [0, 31]] = 1, 2
    owner = _owners(fit[2], ground.inside(ours.cost), half, labels, silent)
    reached = (half > 0) & (ground.inside(ours.cost) <= limit)
    return bool(owner[0, 0] == 1 and owner[20, 31] == 2 and owner.max() == 2 and ((owner > 0) == reached).all())
