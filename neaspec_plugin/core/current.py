"""Current flow between habitat patches: where much of it must pass, the corridor has a pinch point.

Each pair of neighbouring cells is a conductor of 1 / mean(R), divided by sqrt 2 on the diagonal; both patches are one
node each, and 1 A flows from the one to the other (McRae, Dickson, Keitt and Shah 2008, doi 10.1890/07-1861.1;
McRae 2012, Pinchpoint Mapper). Resistance has no unit, so that effective resistance has none; currents are in A.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Callable

import numpy as np

from neaspec_plugin.core.circuit import Box, Circuit
from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.leastcost import accumulated_cost, allocate, neighbours
from neaspec_plugin.core.multigrid import solve
from neaspec_plugin.core.patch import label
from neaspec_plugin.core.problem import NeaspecError, Problem, Report, Severity, silent
from neaspec_plugin.core.resistance import passable
from neaspec_plugin.core.resistance import problems as resistance_problems

TOLERANCE = 1e-6
MOST_ITERATIONS = 1000

Pair = tuple[int, int]


@dataclass(frozen=True)
class Flow:
    """The current of 1 A between two patches."""

    a: int
    """Patch id, the lower of both."""
    b: int
    """Patch id."""
    effective_resistance: float
    """Between both patches, in units of the resistance surface, > 0."""
    row0: int
    """First row of `current` in the whole raster."""
    column0: int
    """First column of `current` in the whole raster."""
    current: Array
    """float64, A, 0..1: the current through each cell; in a patch of the pair what crosses its edge there."""
    greatest: float
    """Greatest current through a cell outside both patches, A; NaN where the patches touch and no such cell leads."""
    row: int
    """Row of that cell in the whole raster; -1 where there is none."""
    column: int
    """Its column; -1 where there is none."""
    iterations: int
    """Steps of the solver, 0 where nothing was to be solved."""
    residual: float
    """What does not balance, relative to 1 A; at most the tolerance unless a Problem says otherwise."""
    least_cost: float = math.nan
    """LCD over the same ground for cells of side 1, in units of the resistance surface; NaN from `between` alone."""

    @property
    def cost_per_resistance(self) -> float:
        """LCD over effective resistance for cells of side 1: 1 where one way alone leads straight, more where many."""
        return self.least_cost / self.effective_resistance

    @property
    def code(self) -> str:
        """The pair's code, lower patch id first: "1-2"."""
        return f"{self.a}-{self.b}"


@dataclass(frozen=True)
class Currents:
    """The current between all pairs."""

    flows: tuple[Flow, ...]
    """In the order of the pairs, without their own rasters of current where only the sum was asked for."""
    total: Array
    """float32 of the raster's shape: sum of the currents of all pairs, A; NaN where no cell was used."""
    problems: tuple[Problem, ...]
    """Pairs no current can flow between, pairs whose currents are less exact than asked for."""


def currents(
    labels: Array,
    resistance: Array,
    pairs: set[Pair] | None = None,
    used: Array | None = None,
    tolerance: float = TOLERANCE,
    most: int = MOST_ITERATIONS,
    each: Callable[[Flow], None] | None = None,
    report: Report = silent,
) -> Currents:
    """Return the current flow between patches.

    labels: int, patch ids > 0, 0 elsewhere; resistance: of the same shape, barriers as in `leastcost`; pairs: None
    means all pairs whose allocated ground meets; used: True where current may flow, None means everywhere;
    tolerance: what may be out of balance, relative to 1 A; most: iterations for each pair; each: is told of every
    flow with its raster, which is not kept where there are several.
    A cell of a third patch is ground like any other. Raises NeaspecError `patch.too_few`, `resistance.all_barrier`.
    """
    ids = [int(i) for i in np.unique(labels) if i > 0]
    if len(ids) < 2:
        raise NeaspecError("patch.too_few", patches=len(ids))
    found = list(resistance_problems(resistance))
    # A patch is one node however much of it lies in the corridor, so all of its ground is open.
    ground = passable(resistance) & ((used | (labels > 0)) if used is not None else True)
    if pairs is None:
        pairs = neighbour_pairs(labels, resistance, ground, _part(report, 0.0, 0.1))
    wanted = {(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1] and set(pair) <= set(ids)}
    least = _least_costs(labels, np.where(ground, resistance, np.nan), wanted, _part(report, 0.1, 0.2))
    flowing = _part(report, 0.2, 1.0)
    total = np.where(ground, np.float32(0.0), np.float32(np.nan))
    flows = []
    for done, (a, b) in enumerate(sorted(wanted)):
        part = _part(flowing, done / len(wanted), (done + 1) / len(wanted))
        flow = between(labels, resistance, a, b, ground, tolerance, most, part)
        if flow is None:
            found.append(Problem("current.no_way", Severity.WARNING, f"{a}-{b}", {"a": a, "b": b}))
            continue
        if flow.residual > tolerance:
            values = {"residual": flow.residual, "tolerance": tolerance, "iterations": flow.iterations}
            found.append(Problem("current.not_converged", Severity.WARNING, flow.code, values))
        height, width = flow.current.shape
        part_of = total[flow.row0 : flow.row0 + height, flow.column0 : flow.column0 + width]
        part_of += flow.current.astype(np.float32)
        flow = replace(flow, least_cost=least[flow.a, flow.b])
        if each is not None:
            each(flow)
        # Many pairs would fill the memory with their rasters.
        flows.append(flow if len(wanted) == 1 else replace(flow, current=np.zeros((0, 0))))
    report(1.0)
    return Currents(tuple(flows), total, tuple(found))


def neighbour_pairs(labels: Array, resistance: Array, ground: Array, report: Report = silent) -> set[Pair]:
    """Return the pairs of patches (lower id first) whose ground by cost allocation meets, as in `network`."""
    walked = np.where(ground, resistance, np.nan)
    cost = accumulated_cost(walked, labels > 0, 1.0, report=_part(report, 0.0, 0.8))
    owner = allocate(cost, labels, walked, 1.0, _part(report, 0.8, 0.95))
    return set(neighbours(cost, owner, walked, 1.0, _part(report, 0.95, 1.0)))


def between(
    labels: Array,
    resistance: Array,
    a: int,
    b: int,
    ground: Array | None = None,
    tolerance: float = TOLERANCE,
    most: int = MOST_ITERATIONS,
    report: Report = silent,
) -> Flow | None:
    """Return the flow of 1 A from patch a to patch b over the open ground; None where there is no way."""
    report(0.0)
    open_ = passable(resistance) if ground is None else ground
    at_a, at_b = (labels == a) & open_, (labels == b) & open_
    box = _box(open_, at_a, at_b)
    if box is None:
        return None
    row0, column0 = box[0].start, box[1].start
    at_a, at_b = at_a[box], at_b[box]
    free = _carrying(open_[box] & ~at_a & ~at_b, at_a, at_b)
    report(0.03)
    circuit = Circuit(resistance[box], at_a, at_b, free)
    report(0.06)
    if not circuit.through > 0 or (not circuit.direct and not free.any()):
        return None
    conductors = circuit.conductors()
    result = solve(conductors, circuit.inflow, circuit.through, tolerance, most, _part(report, 0.1, 0.95))
    potential = result.potential.reshape(free.shape)
    potential[at_a] = 1.0
    # Twice as many right digits as the current at either end has: the energy is least at the solution (Thomson).
    current, energy = circuit.currents(potential)
    current /= energy
    greatest, row, column = _greatest(current, free)
    report(1.0)
    low, high = min(a, b), max(a, b)
    if row >= 0:
        row, column = row + row0, column + column0
    steps = result.iterations
    return Flow(low, high, 1 / energy, row0, column0, current, greatest, row, column, steps, result.residual)


def _least_costs(labels: Array, walked: Array, pairs: set[Pair], report: Report) -> dict[Pair, float]:
    """Return the least cost between the patches of each pair for cells of side 1; inf where there is no way."""
    found = {}
    starts = sorted({a for a, _ in pairs})
    for done, a in enumerate(starts):
        part = _part(report, done / len(starts), (done + 1) / len(starts))
        cost = accumulated_cost(walked, labels == a, 1.0, report=part)
        for pair in sorted(pair for pair in pairs if pair[0] == a):
            found[pair] = float(cost[labels == pair[1]].min())
    return found


def _part(report: Report, start: float, stop: float) -> Report:
    """Return a report whose 0..1 is start..stop of the whole."""

    def part(share: float) -> None:
        report(start + (stop - start) * share)

    return part


def _greatest(current: Array, free: Array) -> tuple[float, int, int]:
    """Return the greatest current outside the patches with its row and column."""
    if not free.any():
        return math.nan, -1, -1
    outside = np.where(free, current, -1.0)
    # Equal cells differ by rounding alone: the first of them is named, on every machine the same.
    row, column = np.unravel_index(int(np.argmax(outside >= outside.max() * (1 - 1e-9))), current.shape)
    return float(current[row, column]), int(row), int(column)


def _box(open_: Array, at_a: Array, at_b: Array) -> Box | None:
    """Return the least window of the open ground; None where a patch has no cell on it."""
    if not (at_a.any() and at_b.any()):
        return None
    rows, columns = np.flatnonzero(open_.any(axis=1)), np.flatnonzero(open_.any(axis=0))
    return slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)


def _carrying(between_both: Array, at_a: Array, at_b: Array) -> Array:
    """Return the cells of the parts that touch both patches: all others carry no current."""
    parts = label(between_both)
    count = int(parts.max()) + 1
    joined = np.ones(count, dtype=bool)
    for patch in (at_a, at_b):
        touched = np.zeros(count, dtype=bool)
        touched[parts[_spread(patch)]] = True
        joined &= touched
    joined[0] = False
    carrying: Array = joined[parts]
    return carrying


def _spread(mask: Array) -> Array:
    """Return the mask with all eight neighbours of its cells."""
    tall = mask.copy()
    tall[1:] |= mask[:-1]
    tall[:-1] |= mask[1:]
    wide = tall.copy()
    wide[:, 1:] |= tall[:, :-1]
    wide[:, :-1] |= tall[:, 1:]
    return wide
