"""Habitat patches: ground suitable enough, joined over short gaps, large enough to count.

Cells of a row that hang together form a run; all joining is done on runs, which are far fewer than cells.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from neaspec_plugin.core.grid import Array, Bounds, Raster
from neaspec_plugin.core.problem import NeaspecError, Problem, Report, Severity, silent


@dataclass(frozen=True)
class Patch:
    """One habitat patch, the core area that corridors connect."""

    id: int
    """1 = the largest; equal areas in the order of their first cells, row by row from the north-west."""
    cells: int
    """Number of cells, > 0."""
    area_km2: float
    """Area of its cells, km²; the gaps it spans do not count."""
    mean_suitability: float
    """Mean suitability of its cells, 0..1."""
    bounds: Bounds
    """Outer edges of its cells, m."""


@dataclass(frozen=True)
class PatchResult:
    """The patches of one suitability raster."""

    labels: Array
    """int32 of the raster's shape: the patch id, 0 = no patch."""
    patches: tuple[Patch, ...]
    """In the order of their ids, at least one."""
    problems: tuple[Problem, ...]
    """Notes on what was dropped, warnings on parameters that do not fit the cell size."""


@dataclass(frozen=True)
class _Runs:
    """The unbroken stretches of True cells of a mask, in row order."""

    row: Array
    first: Array
    """Column of the first cell."""
    end: Array
    """Column after the last cell."""
    columns: int
    """Width of the mask in cells."""


def label(mask: Array) -> Array:
    """Return int32 labels of the 8-connected parts of a mask, 1..n in the order of their first cells, 0 outside."""
    mask = np.asarray(mask, dtype=bool)
    runs = _runs(mask)
    # Two cells that share an edge or a corner are at most a diagonal apart.
    return _paint(mask, runs, _group(runs, math.sqrt(2.0), silent))


def patches(
    suitability: Raster,
    threshold: float,
    min_area_km2: float,
    gap_m: float = 0.0,
    near: Array | None = None,
    report: Report = silent,
) -> PatchResult:
    """Return the patches of cells with suitability >= threshold (0..1) that cover at least min_area_km2.

    Parts count as one patch when they are 8-connected or lie at most gap_m apart, measured between the nearest cells
    as the distance of their centres less one cell; the gap itself does not become habitat. The area is
    asked after the joining. `near` marks cells (a border strip, known presence) of which a patch must hold one.
    Raises NeaspecError `patch.no_data` (no known cell), `patch.none` (no cell reaches the threshold),
    `patch.all_too_small` and `patch.none_near`.
    """
    grid = suitability.grid
    habitat = np.asarray(suitability.values)
    with np.errstate(invalid="ignore"):
        mask = habitat >= threshold
    if not mask.any():
        _refuse(habitat, threshold)
    runs = _runs(mask)
    reach = max(math.sqrt(2.0), gap_m / grid.cell + 1.0)
    found = _paint(mask, runs, _group(runs, reach, report))
    cells = np.bincount(found.ravel())
    cells[0] = 0
    keep, problems = _keep(found, cells, grid.cell_km2, min_area_km2, near)
    # A stable sort keeps the order of first cells among equal areas.
    order = keep[np.argsort(-cells[keep], kind="stable")]
    numbers = np.zeros(cells.size, dtype=np.int32)
    numbers[order] = np.arange(1, order.size + 1)
    labels: Array = numbers[found]
    report(1.0)
    return PatchResult(labels, _describe(suitability, labels, order.size), problems)


def _refuse(habitat: Array, threshold: float) -> None:
    """Raise the error that says why no cell is habitat."""
    known = habitat[~np.isnan(habitat)]
    if not known.size:
        raise NeaspecError("patch.no_data")
    raise NeaspecError("patch.none", threshold=threshold, best=float(known.max()))


def _keep(
    found: Array, cells: Array, cell_km2: float, min_area_km2: float, near: Array | None
) -> tuple[Array, tuple[Problem, ...]]:
    """Return the labels that are large enough and near enough, and what there is to say about the others."""
    problems = []
    if min_area_km2 < cell_km2:
        sizes = {"min_area_km2": min_area_km2, "cell_km2": cell_km2}
        problems.append(Problem("patch.smaller_than_cell", Severity.WARNING, values=sizes))
    # A hundredth of a cell of slack: 5 km² must hold 500 cells of 0.01 km² whatever the rounding of the product.
    keep = np.flatnonzero((cells > 0) & (cells * cell_km2 >= min_area_km2 - 0.01 * cell_km2))
    parts = cells.size - 1
    if not keep.size:
        largest = float(cells.max() * cell_km2)
        raise NeaspecError("patch.all_too_small", count=parts, largest_km2=largest, min_area_km2=min_area_km2)
    if keep.size < parts:
        lost = {"count": parts - int(keep.size), "min_area_km2": min_area_km2}
        problems.append(Problem("patch.dropped", Severity.NOTE, values=lost))
    if near is not None:
        held = np.intersect1d(keep, found[np.asarray(near, dtype=bool)])
        if not held.size:
            raise NeaspecError("patch.none_near", count=int(keep.size))
        if held.size < keep.size:
            problems.append(Problem("patch.not_near", Severity.NOTE, values={"count": int(keep.size - held.size)}))
        keep = held
    return keep, tuple(problems)


def _describe(suitability: Raster, labels: Array, count: int) -> tuple[Patch, ...]:
    """Measure the patches 1..count."""
    grid = suitability.grid
    rows, columns = np.nonzero(labels)
    ids = labels[rows, columns]
    cells = np.bincount(ids, minlength=count + 1)
    total = np.bincount(ids, weights=suitability.values[rows, columns], minlength=count + 1)
    edges = []
    for place, size in ((rows, grid.rows), (columns, grid.columns)):
        low, high = np.full(count + 1, size), np.zeros(count + 1, dtype=np.int64)
        np.minimum.at(low, ids, place)
        np.maximum.at(high, ids, place)
        edges.append((low, high + 1))
    (top, bottom), (left, right) = edges
    return tuple(
        Patch(
            i,
            int(cells[i]),
            float(cells[i] * grid.cell_km2),
            float(total[i] / cells[i]),
            Bounds(
                grid.west + float(left[i]) * grid.cell,
                grid.north - float(bottom[i]) * grid.cell,
                grid.west + float(right[i]) * grid.cell,
                grid.north - float(top[i]) * grid.cell,
            ),
        )
        for i in range(1, count + 1)
    )


def _runs(mask: Array) -> _Runs:
    """Return the runs of a mask in row order."""
    rows, columns = mask.shape
    framed = np.zeros((rows, columns + 2), dtype=np.int8)
    framed[:, 1:-1] = mask
    turn = np.diff(framed, axis=1)
    row, first = np.nonzero(turn == 1)
    return _Runs(row, first, np.nonzero(turn == -1)[1], columns)


def _paint(mask: Array, runs: _Runs, group: Array) -> Array:
    """Return the group of each run on its cells, int32."""
    labels = np.zeros(mask.shape, dtype=np.int32)
    # Cells of a mask come in row order, as do the runs.
    labels[mask] = np.repeat(group, runs.end - runs.first)
    return labels


def _group(runs: _Runs, reach: float, report: Report) -> Array:
    """Return for each run the number (1.. in order of first runs) of its group.

    Runs belong together when two of their cells have centres at most `reach` cells apart, directly or by others.
    """
    count = runs.row.size
    parent = np.arange(count)
    within = math.floor(reach + 1e-9)
    # Rows are laid one behind the other with so much room between that no reach leads into the next row.
    stride = runs.columns + within + 2
    first, end = runs.row * stride + runs.first, runs.row * stride + runs.end
    # Runs of one row within reach form a chain: a run that reaches one of them reaches all, so only chains are linked.
    chain = np.zeros(count, dtype=np.int64)
    chain[1:] = np.cumsum(first[1:] - (end[:-1] - 1) > within)
    head = np.flatnonzero(np.diff(chain, prepend=-1))
    parent = head[chain]
    for down in range(1, within + 1):
        aside = math.floor(math.sqrt(max(0.0, (reach + 1e-9) ** 2 - down * down)))
        low = np.searchsorted(end - 1 + down * stride, first - aside, side="left")
        high = np.searchsorted(first + down * stride, end - 1 + aside, side="right") - 1
        hit = np.flatnonzero(low <= high)
        start, stop = chain[low[hit]], chain[high[hit]]
        many = stop - start + 1
        source = np.repeat(head[chain[hit]], many)
        step = np.arange(many.sum()) - np.repeat(np.cumsum(many) - many, many)
        parent = _join(parent, source, head[np.repeat(start, many) + step])
        report(0.9 * down / within)
    # The parent of all is the first run of its group, hence the numbers follow the first cells.
    number: Array = np.unique(parent, return_inverse=True)[1].reshape(-1) + 1
    return number


def _join(parent: Array, a: Array, b: Array) -> Array:
    """Return parents (each the least member of its group) after uniting a[i] with b[i] for all i."""
    while True:
        a, b = parent[a], parent[b]
        apart = a != b
        if not apart.any():
            return parent
        a, b = a[apart], b[apart]
        np.minimum.at(parent, np.maximum(a, b), np.minimum(a, b))
        while True:
            further = parent[parent]
            if np.array_equal(further, parent):
                break
            parent = further
