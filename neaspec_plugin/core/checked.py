"""What checks of corridors start from and what they find: rules, barriers, corridors, faults."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from neaspec_plugin.core.problem import Problem
from neaspec_plugin.core.shape import Geometry, polygons, union, valid

CHAINS = ("stepping_stone", "flyway")
"""Types of corridors that lead over sites without land contact."""
CLOSED = ("settlement", "water", "dam")
"""Kinds of barriers that close a corridor where no structure leads across; others hinder."""


@dataclass(frozen=True)
class Rules:
    """What corridors are checked against; 0 = not checked."""

    min_width_m: float = 0.0
    """Least width of the species, m."""
    run_m: float = 500.0
    """A corridor may be narrower than that over so many m."""
    hop_m: float = 0.0
    """Greatest hop of the species between stepping stones, m."""
    contact_m: float = 100.0
    """A core area so near, m, is touched: outlines from rasters keep half a cell apart."""
    overlap: float = 0.8
    """Share of the smaller of two corridors from which they are one, 0..1."""
    search_m: float = 5000.0
    """How far beyond a border the continuation is looked for, m."""


@dataclass(frozen=True)
class Barrier:
    """Something that a corridor may have to cross."""

    shape: Geometry
    """Point, line or polygon."""
    kind: str = ""
    """Code of barrier_type; empty where it is not known."""
    crossed: bool = False
    """Whether a structure leads across."""


@dataclass(frozen=True)
class Corridor:
    """A corridor as it is drawn and described."""

    number: int
    """Number of its feature."""
    shape: Geometry
    """Its polygons as they are drawn, in a projected CRS in metres; None where there are none."""
    about: Mapping[str, Any] = field(default_factory=dict)
    """Its attributes by the names of the exchange format; one that is missing here is not checked."""
    drawn: Geometry = None
    """The centreline if it was drawn."""
    guest: bool = False
    """Whether it is here only for others to be compared with it."""

    @property
    def name(self) -> str:
        """What it is called in a sentence."""
        return str(self.about.get("code") or self.about.get("name_local") or self.number)

    @property
    def order(self) -> tuple[bool, int]:
        """What came first: features that are not saved yet have falling numbers below 0 and come after the others."""
        return self.number < 0, abs(self.number)

    @property
    def chain(self) -> bool:
        """Whether it leads over stepping stones: as its type says, else as its connectivity does."""
        return self.about.get("corridor_type") in CHAINS or (
            not self.about.get("corridor_type") and self.about.get("connectivity_type") == "E"
        )

    @cached_property
    def ground(self) -> Geometry:
        """Its polygons, valid."""
        return self.shape if self.shape.is_valid else union(polygons(valid(self.shape)))

    @cached_property
    def parts(self) -> list[Geometry]:
        """Its unbroken parts."""
        return polygons(self.ground)


@dataclass(frozen=True)
class Fault:
    """A problem with its place."""

    problem: Problem
    number: int
    """Number of the corridor's feature."""
    x: float
    """Of the place, m."""
    y: float
    """Of the place, m."""
    reach_m: float
    """How far around the place the map should show."""
    countries: tuple[str, ...] = ()
    """Codes of the countries the corridor lies in."""
