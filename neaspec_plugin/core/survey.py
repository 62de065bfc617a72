"""What one run from all patches at once tells: which are neighbours, and what a link between them costs at most."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.leastcost import Ground, allocate, neighbours, spread
from neaspec_plugin.core.problem import NeaspecError, Problem, Report, Severity, silent
from neaspec_plugin.core.resistance import problems as resistance_problems

Pair = tuple[int, int]


@dataclass(frozen=True)
class Known:
    """What a run from all patches at once tells."""

    ids: tuple[int, ...]
    """Patch ids, ascending."""
    bounds: Mapping[Pair, float]
    """The pairs to be linked, lower id first, each with an upper bound of its least cost, cost-weighted m."""
    problems: tuple[Problem, ...]
    """Patches that could not be reached, resistances that stand as barriers."""


def survey(
    labels: Array, resistance: Array, ground: Ground, cell: float, pairs: set[Pair] | None, report: Report = silent
) -> Known:
    """Return the pairs to be linked: those wanted, or, with None, all whose allocated ground meets.

    Raises NeaspecError `patch.too_few` and `resistance.all_barrier`.
    """
    ids = tuple(int(i) for i in np.unique(labels[labels > 0]))
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
    afoot = set(np.unique(labels[(labels > 0) & np.isfinite(cost)]).tolist())
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
