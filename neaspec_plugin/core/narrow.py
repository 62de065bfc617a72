"""Where a corridor is too narrow for too long."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from neaspec_plugin.core.corridor import Width, profile, widths_at
from neaspec_plugin.core.shape import Geometry

FINE = 5
"""Transects to a run where a corridor may be narrow for longer than a run."""


def narrow_runs(
    ground: Geometry, axis: Geometry, least_m: float, run_m: float, cores: Sequence[Geometry] = ()
) -> Iterator[list[Width]]:
    """Yield the stretches longer than run_m on which a corridor is narrower than least_m, as transects run_m / 5 apart.

    A stretch longer than run_m holds at least one transect of every run_m; only around narrow ones is looked closer.
    """
    kept = profile(ground, axis, run_m, cores)
    step, until = run_m / FINE, -math.inf
    for number, width in enumerate(kept):
        if width.width_m >= least_m or width.along_m <= until:
            continue
        last = next((i for i in range(number, len(kept)) if kept[i].width_m >= least_m), len(kept)) - 1
        until = kept[last].along_m
        low, high = max(width.along_m - run_m, kept[0].along_m), min(until + run_m, kept[-1].along_m)
        closer = [low + i * step for i in range(int((high - low) / step + 1e-9) + 1)]
        run: list[Width] = []
        for one in [*widths_at(ground, axis, closer, run_m), Width(high, 0.0, 0.0, math.inf)]:
            if one.width_m < least_m:
                run.append(one)
                continue
            if len(run) * step > run_m:
                yield run
            run = []
