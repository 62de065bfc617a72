"""Accumulated cost in numpy alone: a wave front of index vectors, the engine that runs everywhere."""

from __future__ import annotations

import math

import numpy as np

from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.ground import STEPS, Ground, unreached

_SAMPLE = 512
_SLICE = 32
_IDLE, _MID, _FAR = 0, 1, 2


class WaveFront:
    """The wave front: cells whose cost has changed and whose neighbours have not heard of it yet.

    `mid` holds those up to a threshold, `far` the rest; each step relaxes about `width` of the cheapest of mid, and
    when mid is empty the threshold moves on. A cell may be relaxed again when a cheaper way is found later, so the
    result does not depend on how well the widths are chosen, only the time does.
    """

    def __init__(self, ground: Ground, start: Array, limit: float, useful: Array | None = None) -> None:
        self.half = ground.half
        self.cost = unreached(ground, limit, useful)
        start = np.unique(start[self.cost[start] >= 0.0])
        self.cost[start] = 0.0
        self.waits = np.zeros(ground.half.size, dtype=np.int8)
        self.steps = [(offset, length) for offset, (_, _, length) in zip(ground.offsets, STEPS)]
        self.mid = start[:0]
        self.far = [start]
        self.waits[self.far[0]] = _FAR
        self.width = int(min(4000, max(2000, 0.5 * math.sqrt(ground.half.size))))
        self.threshold = 0.0
        self.settled = -1.0
        """All costs up to it are final, cost-weighted m."""
        self.total = max(1, ground.half.size - ground.barrier.size)
        self.relaxed = 0

    @property
    def share(self) -> float:
        """The share of the work that is done, 0..1: a cell is relaxed about one and a half times."""
        return min(0.99, self.relaxed / (1.5 * self.total))

    def advance(self) -> bool:
        """Do a slice of the work, a small part of a second; False when nothing was left to do."""
        if not self.mid.size and not self._refill():
            return False
        for _ in range(_SLICE):
            self._step()
            if not self.mid.size:
                self.settled = self.threshold
                break
        return True

    def _refill(self) -> bool:
        """Move the threshold on and take the cells below it from far to mid; False when nothing is left."""
        cells = np.concatenate(self.far)
        cells = cells[self.waits.take(cells) == _FAR]
        if not cells.size:
            return False
        near, rest, self.threshold = _cheapest(self.cost, cells, max(2 * self.width, cells.size // 6))
        self.waits[near] = _MID
        self.mid, self.far = near, [rest]
        return True

    def _step(self) -> None:
        """Relax the cheapest cells of mid."""
        near, rest = self.mid, self.mid[:0]
        if near.size > self.width:
            near, rest, _ = _cheapest(self.cost, near, self.width)
        self.relaxed += near.size
        self.waits[near] = _IDLE
        self.mid = np.concatenate([rest, *self._relax(near)])

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
