"""Least-cost links and normalised corridors between habitat patches.

One run from all patches at once shows which are neighbours and what a link costs at most; then one run for each patch,
no further than its links and the cutoff ask for. The normalised corridor of patches A and B is
NLCC = CWD_A + CWD_B - LCD, in cost-weighted metres, 0 on the least-cost path (McRae and Kavanagh 2011, Linkage Mapper).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.leastcost import Ground, allocate, neighbours, path, prepare, spread
from neaspec_plugin.core.problem import NeaspecError, Problem, Report, Severity, silent
from neaspec_plugin.core.resistance import problems as resistance_problems
from neaspec_plugin.core.spacing import nearest, outline

_ROUNDING = 1e-9
"""Relative slack of sums of costs, so that rounding takes no cell from a corridor."""

Pair = tuple[int, int]


@dataclass(frozen=True)
class Link:
    """The least-cost way between two patches."""

    a: int
    """Patch id, the lower of both."""
    b: int
    """Patch id."""
    least_cost: float
    """LCD, cost-weighted m, > 0."""
    euclidean_m: float
    """Straight distance between the centres of the nearest two cells of both patches, m, > 0."""
    path_length_m: float
    """Length of the least-cost path from centre to centre of its cells, m, >= euclidean_m."""
    rows: Array
    """Rows of the path's cells, from a to b, the first and the last cell inside the patches."""
    columns: Array
    """Columns of the path's cells."""
    through: tuple[int, ...]
    """Ids of other patches the path crosses, ascending."""

    @property
    def code(self) -> str:
        """The corridor's code, lower patch id first: "1-2"."""
        return f"{self.a}-{self.b}"

    @property
    def cost_ratio(self) -> float:
        """LCD over straight distance, cost-weighted m per m: the mean resistance of a straight way as good."""
        return self.least_cost / self.euclidean_m


@dataclass(frozen=True)
class Window:
    """Values on a part of a raster."""

    row0: int
    """First row of the part in the whole raster."""
    column0: int
    """First column of the part in the whole raster."""
    values: Array
    """Two-dimensional."""


@dataclass(frozen=True)
class Network:
    """The links between patches and the corridors around them."""

    links: tuple[Link, ...]
    """In the order of the pairs (a, b)."""
    surface: Array
    """float32 of the raster's shape: the least NLCC of all links, cost-weighted m, 0..cutoff; NaN beyond."""
    problems: tuple[Problem, ...]
    """Patches that could not be reached, resistances that stand as barriers."""
    masks: tuple[Window, ...]
    """For each link its corridor: bool, True where NLCC <= cutoff."""

    def corridor_masks(self) -> Iterator[tuple[Link, tuple[int, int], Array]]:
        """Give each link with its corridor: first row and column of the window, and the bool window."""
        for link, mask in zip(self.links, self.masks):
            yield link, (mask.row0, mask.column0), mask.values


def network(
    labels: Array,
    resistance: Array,
    cell: float,
    cutoff: float,
    pairs: set[Pair] | None = None,
    report: Report = silent,
) -> Network:
    """Return least-cost links and corridors between patches.

    labels: int, patch ids > 0, 0 elsewhere; resistance: of the same shape, barriers as in `leastcost`; cell: m;
    cutoff: NLCC up to which ground belongs to a corridor, cost-weighted m; pairs: the links wanted, None means all
    pairs whose allocated ground meets. Pairs without a way between them are left out and listed.
    Raises NeaspecError `patch.too_few` and `resistance.all_barrier`.
    """
    ids = [int(i) for i in np.unique(labels) if i > 0]
    if len(ids) < 2:
        raise NeaspecError("patch.too_few", patches=len(ids))
    found = list(resistance_problems(resistance))
    ground = prepare(resistance, cell)
    runs = len(ids) + 1
    report(0.0)
    start = ground.indices(*np.nonzero(labels))
    cost = spread(ground, start, report=_part(report, 0.0, 0.6 / runs))
    owner = allocate(cost, labels, resistance, cell, _part(report, 0.6 / runs, 0.8 / runs))
    bounds = neighbours(cost, owner, resistance, cell, _part(report, 0.8 / runs, 1.0 / runs))
    found += _apart(ids, labels, cost, bounds)
    del cost, owner
    if pairs is not None:
        wanted = {(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]}
        bounds = {pair: bounds.get(pair, math.inf) for pair in sorted(wanted) if set(pair) <= set(ids)}
    work = _Linking(labels, resistance, ground, cell, cutoff, bounds)
    linked = sorted({i for pair in bounds for i in pair})
    for done, patch in enumerate(linked, start=1):
        work.add(patch, _part(report, done / runs, (done + 0.8) / runs))
    report(1.0)
    order = sorted(work.masks)
    known = {(link.a, link.b) for link in work.links}
    lost = [Problem("leastcost.no_way", Severity.WARNING, f"{a}-{b}", {"a": a, "b": b}) for a, b in set(bounds) - known]
    found += sorted(lost, key=lambda problem: problem.place)
    links = tuple(sorted(work.links, key=lambda link: (link.a, link.b)))
    return Network(links, work.surface, tuple(found), tuple(work.masks[pair] for pair in order))


def _part(report: Report, start: float, stop: float) -> Report:
    """Return a report whose 0..1 is start..stop of the whole."""

    def part(share: float) -> None:
        report(start + (stop - start) * share)

    return part


def _apart(ids: list[int], labels: Array, cost: Array, bounds: dict[Pair, float]) -> list[Problem]:
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


class _Linking:
    """Adds one patch after the other and holds a cost field only as long as a link still needs it."""

    def __init__(
        self, labels: Array, resistance: Array, ground: Ground, cell: float, cutoff: float, bounds: dict[Pair, float]
    ) -> None:
        self.labels, self.resistance, self.ground = labels, resistance, ground
        self.cell, self.cutoff = cell, cutoff
        self.open = dict(bounds)
        self.cells = {i: np.nonzero(labels == i) for i in {i for pair in bounds for i in pair}}
        self.fields: dict[int, Window] = {}
        self.found: dict[Pair, Link] = {}
        self.links: list[Link] = []
        self.masks: dict[Pair, Window] = {}
        self.surface = np.full(labels.shape, np.nan, dtype=np.float32)

    def add(self, patch: int, report: Report) -> None:
        """Run from the patch as far as its links need, then finish the links that have both fields."""
        mine = [pair for pair in self.open if patch in pair]
        if not mine:
            return
        # A cell of a corridor costs at most LCD + cutoff from either end, and the bound is never below LCD.
        reach = max(self.open[pair] for pair in mine) + self.cutoff
        cost = spread(self.ground, self.ground.indices(*self.cells[patch]), reach * (1 + _ROUNDING), report=report)
        self.fields[patch] = _crop(cost, np.isfinite(cost))
        for pair in mine:
            if pair not in self.found:
                self._measure(pair, patch)
            elif pair in self.open:
                self._finish(pair)
        needed = {i for pair in self.open for i in pair}
        self.fields = {i: field for i, field in self.fields.items() if i in needed}

    def _measure(self, pair: Pair, patch: int) -> None:
        """Find the link of a pair from the field of one of them; forget the pair when there is no way."""
        field = self.fields[patch]
        other = pair[0] if patch == pair[1] else pair[1]
        rows, columns = self.cells[other]
        here, there = rows - field.row0, columns - field.column0
        height, width = field.values.shape
        inside = np.flatnonzero((here >= 0) & (here < height) & (there >= 0) & (there < width))
        costs = field.values[here[inside], there[inside]]
        if not costs.size or not np.isfinite(costs.min()):
            del self.open[pair]
            return
        least = int(costs.argmin())
        self.open[pair] = float(costs[least])
        end = inside[least]
        part = self.resistance[field.row0 : field.row0 + height, field.column0 : field.column0 + width]
        way = path(field.values, part, self.cell, int(here[end]), int(there[end]))
        # The path leads back to `patch`; a link runs from the lower id to the higher.
        turn = -1 if patch == pair[0] else 1
        self.found[pair] = self._link(pair, way[0][::turn] + field.row0, way[1][::turn] + field.column0)

    def _link(self, pair: Pair, rows: Array, columns: Array) -> Link:
        """Measure a path of cells."""
        straight = nearest(outline(self.labels, *self.cells[pair[0]]), outline(self.labels, *self.cells[pair[1]]))
        length = float(np.hypot(np.diff(rows), np.diff(columns)).sum()) * self.cell
        crossed = set(np.unique(self.labels[rows, columns]).tolist()) - {0, *pair}
        return Link(*pair, self.open[pair], straight * self.cell, length, rows, columns, tuple(sorted(crossed)))

    def _finish(self, pair: Pair) -> None:
        """Add the corridor of a pair whose two fields are known."""
        link = self.found[pair]
        a, b = self.fields[pair[0]], self.fields[pair[1]]
        row0, column0 = max(a.row0, b.row0), max(a.column0, b.column0)
        row1 = min(a.row0 + a.values.shape[0], b.row0 + b.values.shape[0])
        column1 = min(a.column0 + a.values.shape[1], b.column0 + b.values.shape[1])
        both = []
        for field in (a, b):
            rows = slice(row0 - field.row0, row1 - field.row0)
            both.append(field.values[rows, column0 - field.column0 : column1 - field.column0])
        corridor = both[0] + both[1]
        corridor -= link.least_cost
        np.maximum(corridor, 0.0, out=corridor)
        inside = corridor <= self.cutoff + _ROUNDING * link.least_cost
        inside &= np.isfinite(corridor)
        part = self.surface[row0:row1, column0:column1]
        np.fmin(part, np.minimum(corridor, self.cutoff), out=part, where=inside, casting="same_kind")
        mask = _crop(inside, inside)
        self.masks[pair] = Window(mask.row0 + row0, mask.column0 + column0, mask.values)
        self.links.append(link)
        del self.open[pair]


def _crop(values: Array, wanted: Array) -> Window:
    """Return a copy of the least window that holds all wanted cells."""
    rows, columns = np.flatnonzero(wanted.any(axis=1)), np.flatnonzero(wanted.any(axis=0))
    if not rows.size:
        return Window(0, 0, values[:0, :0].copy())
    kept = values[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1].copy()
    return Window(int(rows[0]), int(columns[0]), kept)
