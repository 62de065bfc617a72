"""Where a number comes from: every figure that ships bears its source and how far it is proven."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Origin:
    """Where a value comes from."""

    source: str
    """The publication, or who proposed it."""
    mark: str
    """`published` or `expert default`."""
