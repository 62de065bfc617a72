"""Checks of corridor polygons: whether each is what its record says, alone and beside the others.

What is wrong is a Fault: a Problem with its place on the map. Widths as in core.corridor.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

from neaspec_plugin.core import chain
from neaspec_plugin.core.axis import Axis
from neaspec_plugin.core.axis import axis as centreline
from neaspec_plugin.core.checked import CLOSED, Barrier, Corridor, Fault, Rules
from neaspec_plugin.core.corridor import stops, widths_at
from neaspec_plugin.core.narrow import narrow_runs
from neaspec_plugin.core.problem import Problem, Report, Severity, silent
from neaspec_plugin.core.shape import Geometry, Point, Tree, box, fault
from neaspec_plugin.core.territory import Territory

_MOST_BARRIERS = 50
"""Barriers listed for one corridor."""
_NEAR_M = 1.0
"""m: parts nearer to each other touch."""
_AROUND_M = 1000.0
"""How much of the map is shown around a small fault, m."""


def check(
    corridors: Sequence[Corridor],
    rules: Rules,
    territory: Territory,
    cores: Sequence[Geometry] | None = None,
    barriers: Sequence[Barrier] = (),
    report: Report = silent,
) -> list[Fault]:
    """Return the faults of all corridors but guests, in their order; everything in one projected CRS in metres.

    cores: None = core areas are not known. A corridor that another one supersedes is passed over.
    """
    former = superseded(corridors)
    current = [one for one in corridors if one.about.get("uuid") not in former]
    checker = _Checker(current, rules, territory, cores, barriers)
    found: list[Fault] = []
    for place, one in enumerate(current):
        if not one.guest:
            report(place / len(current))
            found += checker.faults(place)
    return found


def superseded(corridors: Sequence[Corridor]) -> set[Any]:
    """Return the uuids of corridors that another one supersedes; two that say so of each other both stay."""
    said = {one.about.get("uuid"): one.about.get("supersedes") for one in corridors}
    return {old for new, old in said.items() if old not in (None, "", new) and said.get(old) != new}


class _Checker:
    """Checks corridors that may touch each other."""

    def __init__(
        self,
        corridors: Sequence[Corridor],
        rules: Rules,
        territory: Territory,
        cores: Sequence[Geometry] | None,
        barriers: Sequence[Barrier],
    ) -> None:
        self.corridors, self.rules, self.territory = corridors, rules, territory
        self.cores, self.barriers = cores, barriers
        self.near_cores, self.near_barriers = Tree(cores or []), Tree([one.shape for one in barriers])
        drawn = [place for place, one in enumerate(corridors) if one.shape is not None and one.ground.area > 0]
        self.drawn = drawn
        self.near_corridors = Tree([corridors[place].ground for place in drawn])
        self.countries: dict[int, tuple[str, ...]] = {}
        self.axes: dict[int, Axis | None] = {}

    def faults(self, place: int) -> Iterator[Fault]:
        """Yield the faults of one corridor."""
        one = self.corridors[place]
        if one.shape is None or one.ground.area <= 0:
            yield self._fault(one, "corridor.no_shape", Severity.ERROR, None, 0.0)
            yield from self._unfilled(one)
            return
        yield from self._drawn_wrongly(one)
        yield from self._unfilled(one)
        yield from self._scope(place)
        if one.chain:
            yield from self._hops(one)
        else:
            touched = self._touched(one)
            yield from self._gaps(one)
            yield from self._few_cores(one, touched)
            yield from self._narrow(place, touched)
            yield from self._border(place, touched)
        yield from self._barriers(one)
        yield from self._doubles(place)

    def _fault(
        self,
        one: Corridor,
        code: str,
        severity: Severity,
        at: tuple[float, float] | None,
        reach_m: float,
        **values: Any,
    ) -> Fault:
        """Return a fault at a place, or of the whole corridor."""
        if at is None and one.shape is not None and not one.shape.is_empty:
            west, south, east, north = one.shape.bounds
            at, reach_m = ((west + east) / 2, (south + north) / 2), max(east - west, north - south) / 2
        x, y = at or (math.nan, math.nan)
        inside = self.countries.get(id(one), ())
        return Fault(Problem(code, severity, one.name, values), one.number, x, y, reach_m, inside)

    def _drawn_wrongly(self, one: Corridor) -> Iterator[Fault]:
        wrong = fault(one.shape)
        if wrong is not None:
            crossing, x, y = wrong
            code = "corridor.self_crossing" if crossing else "corridor.not_valid"
            yield self._fault(one, code, Severity.ERROR, (x, y), _AROUND_M)

    def _unfilled(self, one: Corridor) -> Iterator[Fault]:
        for name, code, severity in (
            ("code", "corridor.no_code", Severity.ERROR),
            ("evidence_date", "corridor.no_date", Severity.WARNING),
            ("mechanism", "corridor.no_mechanism", Severity.WARNING),
        ):
            if name in one.about and not one.about[name]:
                yield self._fault(one, code, severity, None, 0.0)

    def _scope(self, place: int) -> Iterator[Fault]:
        """Compare the scope with the ground; where no country is known it cannot be."""
        one = self.corridors[place]
        _, scope = self.lies_in(place)
        said = one.about.get("scope")
        if self.territory.countries and said and said != scope:
            yield self._fault(one, "corridor.other_scope", Severity.WARNING, None, 0.0, said=said, scope=scope)

    def lies_in(self, place: int) -> tuple[tuple[str, ...], str]:
        """Return the countries of a corridor and its scope."""
        one = self.corridors[place]
        inside, scope = self.territory.lies_in(one.ground)
        self.countries[id(one)] = inside
        return inside, scope

    def _touched(self, one: Corridor) -> list[Geometry]:
        reach = self.rules.contact_m
        west, south, east, north = one.ground.bounds
        near = self.near_cores.near(box(west - reach, south - reach, east + reach, north + reach))
        cores = [(self.cores or [])[number] for number in near]
        return [core for core in cores if core.distance(one.ground) <= reach]

    def _few_cores(self, one: Corridor, touched: list[Geometry]) -> Iterator[Fault]:
        if self.cores is not None and len(touched) < 2:
            yield self._fault(one, "corridor.few_cores", Severity.ERROR, None, 0.0, cores=len(touched))

    def _gaps(self, one: Corridor) -> Iterator[Fault]:
        for gap in chain.spanning(one.parts):
            if gap.length_m > _NEAR_M:
                metres = round(gap.length_m)
                yield self._fault(one, "corridor.gap", Severity.ERROR, gap.middle, gap.length_m, gap_m=metres)

    def _hops(self, one: Corridor) -> Iterator[Fault]:
        limit = self.rules.hop_m
        if limit <= 0:
            return
        for hop in chain.spanning(one.parts):
            if hop.length_m > limit:
                values = {"hop_m": round(hop.length_m), "limit_m": round(limit)}
                yield self._fault(one, "corridor.long_hop", Severity.ERROR, hop.middle, hop.length_m / 2, **values)
        for number in chain.network(one.parts, limit).keystones:
            at = one.parts[number].representative_point()
            yield self._fault(one, "corridor.keystone", Severity.WARNING, (at.x, at.y), limit)

    def axis(self, place: int, touched: list[Geometry]) -> Axis | None:
        """Return the centreline of a corridor with its half widths where it is not drawn, or None."""
        if place not in self.axes:
            one = self.corridors[place]
            self.axes[place] = centreline(one.ground, farthest(touched))
        return self.axes[place]

    def _narrow(self, place: int, touched: list[Geometry]) -> Iterator[Fault]:
        one, least = self.corridors[place], self.rules.min_width_m
        if least <= 0:
            return
        line = one.drawn
        if line is None:
            found = self.axis(place, touched)
            if found is None or self._wide(one.ground, found):
                return
            line = found.line
        for run in narrow_runs(one.ground, line, least, self.rules.run_m, touched):
            x, y, metres = run.worst.x, run.worst.y, round(run.length_m)
            values = {"width_m": round(run.worst.width_m), "limit_m": round(least), "length_m": metres}
            yield self._fault(one, "corridor.narrow", Severity.WARNING, (x, y), metres, **values)

    def _wide(self, ground: Geometry, found: Axis) -> bool:
        """Tell at little cost that a corridor is nowhere narrower than it should be; False: it has to be looked at.

        No transect through the middle of a circle that fits in is shorter than the circle is wide. Near the ends, where
        no circle may fit, transects are measured.
        """
        least, run, line = self.rules.min_width_m, self.rules.run_m, found.line
        if not found.clear(ground, least / 2, run / 2):
            return False
        ends = [along for along in stops(line.length, run) if min(along, line.length - along) <= least / 2]
        return all(width.width_m >= least for width in widths_at(ground, line, ends, run))

    def _border(self, place: int, touched: list[Geometry]) -> Iterator[Fault]:
        """Look for the continuation of a corridor that ends at a border without a core area."""
        one = self.corridors[place]
        inside = self.countries.get(id(one), ())
        if len(inside) != 1 or self.territory.beside(one.ground, inside) is None:
            return
        found = self.axis(place, touched)
        if found is None:
            return
        for end, before in ((0, 1), (-1, -2)):
            at = Point(found.places[end])
            beyond = self.territory.beside(at, inside)
            if beyond is None or any(core.distance(at) <= self.rules.contact_m for core in touched):
                continue
            yield from self._meeting(place, found.places[end], found.places[before], beyond)

    def _meeting(self, place: int, end: Any, before: Any, beyond: str) -> Iterator[Fault]:
        one, reach = self.corridors[place], self.rules.search_m
        at = (float(end[0]), float(end[1]))
        partner = self._partner(place, at, beyond)
        if partner is None:
            yield self._fault(one, "corridor.ends_at_border", Severity.WARNING, at, reach / 2, country=beyond)
            return
        other = self.corridors[partner]
        gap, towards = one.ground.distance(other.ground), end - before
        met = self.axis(partner, self._touched(other))
        ends = [] if met is None else [met.places[0] - end, met.places[-1] - end]
        nearest = min(ends, key=lambda way: math.hypot(*way))
        offset = abs(towards[0] * nearest[1] - towards[1] * nearest[0]) / math.hypot(*towards)
        if gap > self.territory.tolerance_m or offset > self.territory.tolerance_m:
            values = {"other": other.name, "gap_m": round(gap), "offset_m": round(float(offset))}
            yield self._fault(one, "corridor.not_joined", Severity.WARNING, at, reach / 2, country=beyond, **values)

    def _partner(self, place: int, at: tuple[float, float], beyond: str) -> int | None:
        """Return the nearest corridor of the same species in the country beyond the border."""
        reach, taxon = self.rules.search_m, self.corridors[place].about.get("target_taxon")
        found = []
        for number in self.near_corridors.near(box(at[0] - reach, at[1] - reach, at[0] + reach, at[1] + reach)):
            other = self.drawn[number]
            same = taxon in (None, "", self.corridors[other].about.get("target_taxon"))
            if other != place and same and beyond in self.lies_in(other)[0]:
                found.append((self.corridors[other].ground.distance(Point(at)), other))
        nearest = min(found, default=None)
        return nearest[1] if nearest is not None and nearest[0] <= reach else None

    def _barriers(self, one: Corridor) -> Iterator[Fault]:
        met = [self.barriers[number] for number in self.near_barriers.near(one.ground)]
        closed = [barrier for barrier in met if not barrier.crossed and barrier.shape.intersects(one.ground)]
        for barrier in closed[:_MOST_BARRIERS]:
            at = barrier.shape.intersection(one.ground).representative_point()
            severity = Severity.ERROR if barrier.kind in CLOSED else Severity.WARNING
            yield self._fault(one, "corridor.barrier", severity, (at.x, at.y), _AROUND_M, kind=barrier.kind or "other")

    def _doubles(self, place: int) -> Iterator[Fault]:
        """Compare with the corridors before; of a pair the later one is at fault."""
        one = self.corridors[place]
        for number in self.near_corridors.near(one.ground):
            other = self.corridors[self.drawn[number]]
            if other.order >= one.order:
                continue
            share = _overlap(one.ground, other.ground, self.rules.overlap)
            same = one.about.get("target_taxon") == other.about.get("target_taxon")
            if same and share > self.rules.overlap:
                values = {"other": other.name, "share_percent": round(100 * share)}
                yield self._fault(one, "corridor.double", Severity.WARNING, None, 0.0, **values)


def farthest(shapes: Sequence[Geometry]) -> Sequence[Geometry]:
    """Return the two shapes farthest apart; none where there are fewer than two."""
    pairs = [(a.distance(b), i, j) for i, a in enumerate(shapes) for j, b in enumerate(shapes[:i])]
    return [shapes[number] for number in max(pairs)[1:]] if pairs else ()


def _overlap(a: Geometry, b: Geometry, least: float) -> float:
    """Return the share of the smaller shape that both have in common; 0 where their frames already say less."""
    smaller = min(a.area, b.area)
    (w1, s1, e1, n1), (w2, s2, e2, n2) = a.bounds, b.bounds
    frame = max(0.0, min(e1, e2) - max(w1, w2)) * max(0.0, min(n1, n2) - max(s1, s2))
    return float(a.intersection(b).area / smaller) if frame > least * smaller else 0.0
