"""Potentials on a raster of conductors: flexible conjugate gradients with a multigrid preconditioner, numpy alone.

Cells that conduct well to each other become one node of the next coarser level (core.aggregates) and the conductances
between nodes are summed; each coarser level is corrected twice, and the two corrections are combined so that their
energy is least (the K-cycle of Notay and Vassilevski 2008, doi 10.1002/nla.542). The iterations hardly grow in number.
Arrays are flat, row after row: a neighbour lies a fixed number of cells ahead, and no conductor crosses the edge.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from neaspec_plugin.core.aggregates import Conductors, coarser, from_cells
from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.multigrid_level import CHUNK, Cells, Level, Nodes
from neaspec_plugin.core.problem import Report, silent

_COARSEST = 400
"""Cells of a level that is small enough to be solved outright."""
_OUTRIGHT = 1500
"""Cells of a level up to which it still can be, where coarsening has come to its end."""
_MOST_LEVELS = 25
_TWICE = 1.7
"""A level that has so many times fewer nodes than the one before is corrected twice."""
_PIECES = 8
_SAME = 1e-12
"""Two corrections whose directions differ by less (sine squared) count as one."""


@dataclass(frozen=True)
class Solution:
    """Potentials, and how well they are known."""

    potential: Array
    """Flat float64; 0 in cells that no conductor reaches."""
    iterations: int
    """Steps of the conjugate gradients."""
    residual: float
    """Root of the summed squares of what does not balance in the cells, relative to the current; no unit."""


def solve(
    conductors: Conductors, inflow: Array, through: float, tolerance: float, most: int, report: Report = silent
) -> Solution:
    """Return the potentials that balance the inflow into each cell.

    conductors: what they hold of fixed ground is used up; inflow: flat float64, what the ground of potential 1 gives
    to a cell that lies at 0; the array is used up;
    through: what leaves that ground when all cells lie at 0, so that the current is `through` less inflow times
    potential; tolerance: greatest residual;
    most: greatest number of iterations, after which the residual tells how far it came.
    """
    report(0.0)
    levels = _hierarchy(conductors, report)
    report(0.0)
    fine = levels[0]
    potential = np.zeros(inflow.size)
    given = np.flatnonzero(inflow)
    given_inflow, rest = inflow[given], inflow
    way = np.zeros(inflow.size)
    former, step, start, done = 1.0, 0.0, math.inf, 0
    residual = _residual(rest, through)
    while residual > tolerance and done < most:
        change = _cycle(levels, 0, rest)
        # What the cycle has worked on besides its answer is free until the next. The former image is counted anew
        # there: to keep it would take another array of that size.
        image = fine.potential if change is fine.other else fine.other
        fine.flow(way, image)
        # Flexible: the change of the residual is -step * image, so the former residual need not be kept.
        turn = 0.0 if done == 0 else max(0.0, -step * float(change @ image) / former)
        way *= turn
        way += change
        former = float(change @ rest)
        fine.flow(way, image)
        bend = float(way @ image)
        if not (bend > 0 and former > 0 and math.isfinite(bend)):
            break
        step = float(way @ rest) / bend
        _add(potential, step, way)
        _add(rest, -step, image)
        done += 1
        residual = _residual(rest, through - float(given_inflow @ potential[given]))
        start = min(start, residual) if done == 1 else start
        report(_share(start, residual, tolerance))
    # Corrections of a block reach all of its cells, those without a conductor, too.
    potential[fine.diagonal == 0] = 0.0
    return Solution(potential, done, residual)


def _residual(rest: Array, current: float) -> float:
    """Return what does not balance relative to the current."""
    missing = math.sqrt(float(rest @ rest))
    if missing == 0.0:
        return 0.0
    return missing / current if current > 0 else math.inf


def _share(start: float, residual: float, tolerance: float) -> float:
    """Return the done share: the residual falls by about the same factor in each step."""
    if residual <= tolerance:
        return 1.0
    if not (residual < start < math.inf and tolerance > 0):
        return 0.0
    return min(1.0, math.log(start / residual) / math.log(start / tolerance))


def _add(total: Array, factor: float, values: Array) -> None:
    """Add a multiple in place, without a third array of that size."""
    for first in range(0, total.size, CHUNK):
        total[first : first + CHUNK] += factor * values[first : first + CHUNK]


def _hierarchy(conductors: Conductors, report: Report) -> list[Level]:
    """Return the levels, the finest first, the coarsest with its inverse."""
    found = from_cells(conductors, report) if conductors.fixed.size > _COARSEST else None
    levels: list[Level] = [Cells(conductors)]
    while found is not None:
        (web, node), found = found, None
        levels[-1].node = node.astype(np.int32)
        del node
        levels.append(Nodes(web))
        report(0.0)
        found = coarser(web) if web.fixed.size > _COARSEST and len(levels) < _MOST_LEVELS else None
    for level in levels:
        level.potential, level.other = np.empty(level.diagonal.size), np.empty(level.diagonal.size)
    coarsest = levels[-1]
    size = coarsest.diagonal.size
    if size > _OUTRIGHT:
        return levels
    scale = np.where(coarsest.diagonal > 0, 1.0 / np.sqrt(np.maximum(coarsest.diagonal, np.finfo(float).tiny)), 0.0)
    matrix = np.zeros((size, size))
    for column in range(size):
        unit = np.zeros(size)
        unit[column] = scale[column]
        coarsest.flow(unit, matrix[column])
    matrix *= scale
    matrix[np.diag_indices(size)] = 1.0
    coarsest.inverse = scale[:, None] * np.linalg.pinv(matrix, rcond=1e-14, hermitian=True) * scale
    return levels


def _cycle(levels: list[Level], number: int, right: Array) -> Array:
    """Return about the potentials for the inflow `right`: an array of the level, valid until the next call."""
    level = levels[number]
    if level.inverse is not None:
        return np.dot(level.inverse, right, out=level.potential)
    level.begin(right, level.potential)
    if level.node is not None:
        level.rest(level.potential, right, level.other)
        rest = _gathered(level.node, level.other, levels[number + 1].diagonal.size)
        _take_over(level.potential, level.node, _correction(levels, number + 1, rest))
    level.smooth(level.potential, right, level.other)
    return level.other


def _gathered(node: Array, rest: Array, size: int) -> Array:
    """Return what is left in the members of each coarser node; in pieces, for each takes a copy of its indices."""
    total = np.zeros(size)
    step = max(CHUNK, rest.size // _PIECES)
    for first in range(0, rest.size, step):
        total += np.bincount(node[first : first + step], weights=rest[first : first + step], minlength=size)
    return total


def _take_over(potential: Array, node: Array, correction: Array) -> None:
    """Add to each member the correction of its node."""
    for first in range(0, potential.size, CHUNK):
        potential[first : first + CHUNK] += correction.take(node[first : first + CHUNK])


def _correction(levels: list[Level], number: int, right: Array) -> Array:
    """Return the better of one or two cycles: the combination whose energy is least."""
    level = levels[number]
    if level.inverse is not None:
        return _cycle(levels, number, right)
    first = _cycle(levels, number, right).copy()
    image = np.empty_like(first)
    level.flow(first, image)
    energy, gain = float(first @ image), float(first @ right)
    if not energy > 0:
        return first
    if level.diagonal.size * _TWICE > levels[number - 1].diagonal.size:
        # A level hardly coarser than the one before would make the work grow with each that follows.
        first *= gain / energy
        return first
    rest = right - (gain / energy) * image
    second = _cycle(levels, number, rest)
    cross, gain_second = float(second @ image), float(second @ right)
    level.flow(second, image)
    energy_second = float(second @ image)
    apart = energy * energy_second - cross * cross
    if not apart > _SAME * energy * energy_second:
        first *= gain / energy
        return first
    first *= (gain * energy_second - gain_second * cross) / apart
    first += ((gain_second * energy - gain * cross) / apart) * second
    return first
