"""Where a corridor is too narrow for too long."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from neaspec_plugin.core.corridor import Width, caps, stops, widths_at
from neaspec_plugin.core.shape import Geometry, Point, prep

_FINE = 10
"""Transects to a run where a corridor may be narrow for longer than a run."""


@dataclass(frozen=True)
class Narrow:
    """A stretch of a corridor that is narrower than it should be."""

    worst: Width
    """Where it is narrowest."""
    length_m: float
    """Length along the axis, m, between the places where the least width is reached (linear between transects)."""


def narrow_runs(
    ground: Geometry, axis: Geometry, least_m: float, run_m: float, cores: Sequence[Geometry] = ()
) -> Iterator[Narrow]:
    """Yield the stretches longer than run_m on which a corridor is narrower than least_m.

    A stretch longer than run_m holds at least one transect of every run_m; only around narrow ones is looked closer,
    ten times as close. What lies in a core, and what an end cuts off, does not count.
    """
    coarse = list(widths_at(ground, axis, stops(axis.length, run_m), run_m))
    narrow = [width.along_m for width in coarse if width.width_m < least_m]
    if not narrow:
        return
    widest = max(width.width_m for width in coarse)
    reach = widest / 2 + run_m
    wanted = (narrow[0] <= reach, narrow[-1] >= axis.length - reach)
    start, end = caps(ground, axis, run_m, widest, wanted)
    coarse = [width for width in coarse if start <= width.along_m <= axis.length - end]
    inside = [prep(core) for core in cores]
    step, until = run_m / _FINE, -run_m
    for number, width in enumerate(coarse):
        if width.width_m >= least_m or width.along_m <= until:
            continue
        last = next((i for i in range(number, len(coarse)) if coarse[i].width_m >= least_m), len(coarse)) - 1
        until = coarse[last].along_m
        low, high = max(width.along_m - run_m, start, step), min(until + run_m, axis.length - max(end, step))
        along = [low + i * step for i in range(int((high - low) / step + 1e-9) + 1)]
        closer = [
            one
            for one in widths_at(ground, axis, along, run_m)
            if not any(core.contains(Point(one.x, one.y)) for core in inside)
        ]
        yield from _runs(closer, least_m, run_m, axis.length)


def _runs(widths: Sequence[Width], least_m: float, run_m: float, length_m: float) -> Iterator[Narrow]:
    """Yield the stretches of neighbouring narrow transects that are longer than run_m."""
    first: int | None = None
    for number in range(len(widths) + 1):
        narrow = number < len(widths) and widths[number].width_m < least_m
        if narrow and first is None:
            first = number
        elif not narrow and first is not None:
            begins = _crossing(widths[first - 1], widths[first], least_m) if first else _edge(widths[0], 0.0, run_m)
            after = widths[number] if number < len(widths) else None
            ends = _crossing(widths[number - 1], after, least_m) if after else _edge(widths[-1], length_m, run_m)
            if ends - begins > run_m:
                run = widths[first:number]
                yield Narrow(min(run, key=lambda one: one.width_m), ends - begins)
            first = None


def _crossing(a: Width, b: Width, least_m: float) -> float:
    """Return where the width between two transects is the least one."""
    share = (least_m - a.width_m) / (b.width_m - a.width_m)
    return a.along_m + share * (b.along_m - a.along_m)


def _edge(width: Width, end_m: float, run_m: float) -> float:
    """Return where a stretch begins that reaches to the end of what was looked at: at the end of the axis, if near."""
    return end_m if abs(width.along_m - end_m) <= 1.5 * run_m / _FINE else width.along_m
