"""One strip of habitat quality: what it is computed from, what comes out, and what all strips add up to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

import numpy as np

from neaspec_plugin.core import density, habitatquality
from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.habitatquality import Model, Threat
from neaspec_plugin.core.problem import NeaspecError, Report
from neaspec_plugin.io.bands import NO_CLASS, Rows
from neaspec_plugin.io.proximity import Later
from neaspec_plugin.io.strips import Sliding, Strip

_MOST_NAMED = 20


@dataclass(frozen=True)
class Inputs:
    """What one strip is computed from."""

    codes: Array
    """Class codes of the land cover."""
    left: Sequence[Later]
    """For each threat: gives what is left of it in the strip, 0..1."""
    access: Array | None
    """Accessibility 0..1, None without a layer of it."""


@dataclass(frozen=True)
class Outcome:
    """What became of one strip."""

    rows: Array
    """Row of each cell's class in the tables."""
    degradation: Array
    quality: Array
    parts: Sequence[Array]
    """The part of each threat in the degradation; empty when it is not wanted."""
    reached: frozenset[str]
    """Names of the threats that reach a cell of the strip."""


@dataclass
class Sums:
    """What the strips add up to."""

    cells: int = 0
    """Cells that hold a class."""
    degradation: float = 0.0
    quality: float = 0.0
    classes: dict[int, int] = field(default_factory=dict)
    """Cells by class code."""
    reached: set[str] = field(default_factory=set)
    """Names of the threats that reach a cell."""

    def add(self, outcome: Outcome, lookup: habitatquality.Lookup) -> None:
        """Take a strip in."""
        counts = np.bincount(outcome.rows.ravel(), minlength=len(lookup.codes) + 1)[1:]
        add_counts(self.classes, {code: int(number) for code, number in zip(lookup.codes, counts) if number})
        self.cells += int(counts.sum())
        self.reached |= outcome.reached
        # Cells without a class are NaN, and no other is.
        self.degradation += float(np.nansum(outcome.degradation, dtype=float))
        self.quality += float(np.nansum(outcome.quality, dtype=float))


def add_counts(sums: dict[int, int], counts: Mapping[int, int]) -> None:
    """Add the cells of each class to the sums."""
    for code, number in counts.items():
        sums[code] = sums.get(code, 0) + number


def by_square(table: Array, squares: Callable[[Strip], Later]) -> Callable[[Strip], Later]:
    """Return what gives what is left of a threat in a strip, by the square of the distance."""

    def left(strip: Strip) -> Later:
        later = squares(strip)
        return lambda: table.take(later())

    return left


def densities(threat: Threat, rows: Rows, listen: Report) -> Callable[[Strip], Later]:
    """Return what gives the density of a threat in a strip."""
    weights = density.kernel(threat.max_distance_m / rows.grid.cell, threat.decay)
    window = Sliding(lambda strip: np.nan_to_num(rows.values(strip)), rows.grid.rows, *density.margins(weights))

    def left(strip: Strip) -> Later:
        part, first = window(strip)
        return partial(density.density, part, weights, first, first + strip.rows, listen)

    return left


def compute(model: Model, place: str, parted: bool, inputs: Inputs) -> Outcome:
    """Compute a strip; NeaspecError `habitatquality.unknown_class` for a class that the table lacks."""
    rows = model.lookup(inputs.codes)
    unknown = (rows == 0) & (inputs.codes != NO_CLASS)
    if unknown.any():
        codes = np.unique(inputs.codes[unknown])[:_MOST_NAMED]
        raise NeaspecError("habitatquality.unknown_class", place, classes=", ".join(map(str, codes.tolist())))
    parts: list[Array] = []
    reached: set[str] = set()
    total = np.zeros(rows.shape, np.float32)
    for threat, later in zip(model.threats, inputs.left):
        left = later()
        if left.any():
            reached.add(threat.name)
        part = model.part(threat, rows, left, inputs.access)
        total += part
        if parted:
            parts.append(part)
    return Outcome(rows, total, model.quality(rows, total), parts, frozenset(reached))
