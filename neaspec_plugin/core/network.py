"""Least-cost links and normalised corridors between habitat patches.

One run from all patches at once shows which are neighbours and what a link costs at most; then one run for each patch,
no further than its links and the cutoff ask for. The normalised corridor of patches A and B is
NLCC = CWD_A + CWD_B - LCD, in cost-weighted metres, 0 on the least-cost path (McRae and Kavanagh 2011, Linkage Mapper).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np

from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.leastcost import path, prepare
from neaspec_plugin.core.meeting import ROUNDING, Meeting, Meetings, Window
from neaspec_plugin.core.problem import Cancelled, Problem, Report, silent
from neaspec_plugin.core.spacing import nearest, outline
from neaspec_plugin.core.survey import Pair, no_way, part_of, survey


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
class Corridor:
    """The ground of one corridor, and how far each of its cells is from the best."""

    mask: Window
    """bool, True where NLCC <= cutoff."""
    costs: Array
    """float32, NLCC of the True cells, row by row, cost-weighted m."""

    def within(self, cutoff: float) -> Corridor:
        """Return the corridor cut at a lower cutoff, cost-weighted m; it keeps its window."""
        mask = self.mask.values.copy()
        kept = self.costs <= np.float32(cutoff)
        mask[self.mask.values] = kept
        return Corridor(Window(self.mask.row0, self.mask.column0, mask), self.costs[kept])

    def lay(self, surface: Array) -> None:
        """Put the corridor into a surface of the least NLCC of several."""
        mask, height, width = self.mask.values, *self.mask.values.shape
        part = surface[self.mask.row0 : self.mask.row0 + height, self.mask.column0 : self.mask.column0 + width]
        part[mask] = np.fmin(part[mask], self.costs)


@dataclass(frozen=True)
class Network:
    """The links between patches and the corridors around them."""

    links: tuple[Link, ...]
    """In the order of the pairs (a, b)."""
    surface: Array
    """float32 of the raster's shape: the least NLCC of all links, cost-weighted m, 0..cutoff; NaN beyond."""
    problems: tuple[Problem, ...]
    """Patches that could not be reached, resistances that stand as barriers."""
    corridors: tuple[Corridor, ...]
    """One for each link."""
    stopped: bool = False
    """Whether the user stopped the work, so that pairs are missing; those that are there are whole."""

    def corridor_masks(self) -> Iterator[tuple[Link, tuple[int, int], Array]]:
        """Give each link with its corridor: first row and column of the window, and the bool window."""
        for link, corridor in zip(self.links, self.corridors):
            yield link, (corridor.mask.row0, corridor.mask.column0), corridor.mask.values

    def kept(self, cutoffs: Mapping[str, float]) -> Network:
        """Return the network of the links whose codes are given, each cut at its cutoff, cost-weighted m."""
        pairs = [(one, corridor) for one, corridor in zip(self.links, self.corridors) if one.code in cutoffs]
        corridors = tuple(corridor.within(cutoffs[one.code]) for one, corridor in pairs)
        surface = np.full_like(self.surface, np.nan)
        for corridor in corridors:
            corridor.lay(surface)
        return replace(self, links=tuple(one for one, _ in pairs), corridors=corridors, surface=surface)


def network(
    labels: Array,
    resistance: Array,
    cell: float,
    cutoff: float,
    pairs: set[Pair] | None = None,
    share: float | None = None,
    partial: bool = False,
    report: Report = silent,
) -> Network:
    """Return least-cost links and corridors between patches.

    labels: int, patch ids > 0, 0 elsewhere; resistance: of the same shape, barriers as in `leastcost`; cell: m;
    cutoff: NLCC up to which ground belongs to a corridor, cost-weighted m; share: cut each corridor at this share of
    its least cost instead; pairs: the links wanted, None means all pairs whose allocated ground meets; partial: when
    stopped after a whole pair, return what is whole instead of raising Cancelled.
    Pairs without a way between them are left out and listed.
    Raises NeaspecError `patch.too_few` and `resistance.all_barrier`.
    """
    report(0.0)
    ground = prepare(resistance, cell)
    count = max(1, int(np.unique(labels[labels > 0]).size))
    before = 1.0 / (count + 1)
    known = survey(labels, resistance, ground, cell, pairs, part_of(report, 0.0, before))

    def cut(least_cost: float) -> float:
        return cutoff if share is None else share * least_cost

    meetings = Meetings(labels, resistance, ground, cell, known.bounds, cut)
    found: dict[Pair, tuple[Link, Corridor]] = {}
    surface = np.full(labels.shape, np.nan, dtype=np.float32)
    stopped = False
    try:
        for meeting in meetings(part_of(report, before, 1.0)):
            one = _link(meeting, labels, resistance, meetings)
            found[meeting.pair] = one, _corridor(meeting, cut(meeting.least_cost))
            found[meeting.pair][1].lay(surface)
    except Cancelled:
        if not (partial and found):
            raise
        stopped = True
    lost = [] if stopped else no_way(set(known.bounds) - set(found))
    whole = [found[pair] for pair in sorted(found)]
    return Network(
        tuple(one for one, _ in whole), surface, (*known.problems, *lost), tuple(one for _, one in whole), stopped
    )


def _link(meeting: Meeting, labels: Array, resistance: Array, meetings: Meetings) -> Link:
    """Measure the least-cost path of a pair."""
    pair, cell = meeting.pair, meetings.cell
    field = meeting.a if meeting.origin == pair[0] else meeting.b
    height, width = field.values.shape
    part = resistance[field.row0 : field.row0 + height, field.column0 : field.column0 + width]
    rows, columns = path(field.values, part, cell, meeting.row - field.row0, meeting.column - field.column0)
    # The path leads back to the origin; a link runs from the lower id to the higher.
    turn = -1 if meeting.origin == pair[0] else 1
    rows, columns = rows[::turn] + field.row0, columns[::turn] + field.column0
    straight = nearest(outline(labels, *meetings.cells[pair[0]]), outline(labels, *meetings.cells[pair[1]]))
    length = float(np.hypot(np.diff(rows), np.diff(columns)).sum()) * cell
    crossed = set(np.unique(labels[rows, columns]).tolist()) - {0, *pair}
    return Link(*pair, meeting.least_cost, straight * cell, length, rows, columns, tuple(sorted(crossed)))


def _corridor(meeting: Meeting, cutoff: float) -> Corridor:
    """Return the corridor of a pair whose two fields are known."""
    a, b = meeting.a, meeting.b
    row0, column0 = max(a.row0, b.row0), max(a.column0, b.column0)
    row1 = min(a.row0 + a.values.shape[0], b.row0 + b.values.shape[0])
    column1 = min(a.column0 + a.values.shape[1], b.column0 + b.values.shape[1])
    costs: Array = a.part(row0, row1, column0, column1) + b.part(row0, row1, column0, column1)
    costs -= meeting.least_cost
    np.maximum(costs, 0.0, out=costs)
    inside = costs <= cutoff + ROUNDING * meeting.least_cost
    inside &= np.isfinite(costs)
    mask = Window.around(inside, inside)
    height, width = mask.values.shape
    kept = costs[mask.row0 : mask.row0 + height, mask.column0 : mask.column0 + width][mask.values]
    placed = Window(mask.row0 + row0, mask.column0 + column0, mask.values)
    return Corridor(placed, np.minimum(kept, cutoff).astype(np.float32))
