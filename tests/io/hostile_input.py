"""One hostile input of the format: how a good package becomes a bad one, and what must come of it.

A builder takes the good package and returns the path of the bad one. What must come of it: `refused` with a code,
`rejected` (the record is left out, with a code), `left out` (what was added is), or `cleaned` (taken, with a note of a
code or without one).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.io.mangling import Builder


@dataclass(frozen=True)
class Hostile:
    """One hostile input and what must come of it."""

    number: int
    name: str
    outcome: str
    code: str
    build: Builder


def kept_in(inputs: list[Hostile]) -> Callable[..., Callable[[Builder], Builder]]:
    """Return the decorator that turns a builder into a hostile input of a list."""

    def hostile(number: int, outcome: str, code: str, name: str = "") -> Callable[[Builder], Builder]:
        """Register a builder."""

        def keep(build: Builder) -> Builder:
            inputs.append(Hostile(number, name or build.__name__, outcome, code, build))
            return build

        return keep

    return hostile
