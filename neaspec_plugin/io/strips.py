"""A grid in strips of rows, worked on by all cores, so that memory does not grow with the area.

GDAL is asked by one thread only; what happens to the numbers of a strip happens in others. Strips come out in order and
no cell of one depends on another, so the result is the same for any number of threads.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Callable, Optional, TypeVar

import numpy as np

from neaspec_plugin.core.grid import Array, Grid
from neaspec_plugin.core.problem import Cancelled, Report, silent

TILE = 128
"""Rows of a tile of the GeoTIFFs that are written: strips of whole tiles are compressed once."""
_CELLS = 1_250_000
"""Cells of a strip: large enough for numpy, small enough to hear of a stop in time."""
_LISTEN_S = 0.1

Inputs = TypeVar("Inputs")
Outcome = TypeVar("Outcome")


@dataclass(frozen=True)
class Strip:
    """Whole rows of a grid."""

    first: int
    """The first row."""
    last: int
    """The row after the last one."""

    @property
    def rows(self) -> int:
        """Rows of the strip."""
        return self.last - self.first


def strips(grid: Grid, cells: int = _CELLS) -> list[Strip]:
    """Return the strips of a grid from north to south, each of whole tiles and of about `cells` cells."""
    height = max(1, round(cells / grid.columns / TILE)) * TILE
    return [Strip(first, min(first + height, grid.rows)) for first in range(0, grid.rows, height)]


class Stop:
    """Tells work in other threads that it is no longer wanted."""

    def __init__(self) -> None:
        """Begin with work that is wanted."""
        self._asked = threading.Event()

    def ask(self) -> None:
        """Ask all work to stop."""
        self._asked.set()

    def listen(self, _share: float = 0.0) -> None:
        """Raise Cancelled once a stop was asked for; a Report for work in other threads."""
        if self._asked.is_set():
            raise Cancelled


def in_order(
    parts: Sequence[Strip],
    read: Callable[[Strip], Inputs],
    compute: Callable[[Inputs], Outcome],
    report: Report = silent,
    threads: Optional[int] = None,
    stop: Optional[Stop] = None,
) -> Iterator[tuple[Strip, Outcome]]:
    """Yield each strip with what `compute` makes of what `read` gives, in the order of the strips.

    read runs in the caller's thread, compute in `threads` others (default: one for each core); as many strips are
    under way at once, and one more is ready. A stop that `report` asks for is heard while they run; `stop` passes it on
    to work that listens, as it does any other end.
    """
    workers = threads or max(1, os.cpu_count() or 1)
    under_way: list[tuple[Strip, Future[Outcome]]] = []
    with ThreadPoolExecutor(workers) as pool:
        try:
            for strip in parts:
                if len(under_way) > workers:
                    yield _first(under_way, report, strip.first / parts[-1].last)
                under_way.append((strip, pool.submit(compute, read(strip))))
            while under_way:
                yield _first(under_way, report, under_way[0][0].last / parts[-1].last)
            report(1.0)
        finally:
            if stop is not None:
                stop.ask()
            for _, future in under_way:
                future.cancel()


def _first(under_way: list[tuple[Strip, Future[Outcome]]], report: Report, share: float) -> tuple[Strip, Outcome]:
    """Take the first strip off the list, once it is done."""
    strip, future = under_way[0]
    while not future.done():
        report(share)
        wait([future], timeout=_LISTEN_S)
    report(share)
    del under_way[0]
    return strip, future.result()


class Sliding:
    """Windows that overlap from strip to strip, each row read once."""

    def __init__(self, read: Callable[[Strip], Array], rows: int, above: int, below: int) -> None:
        """Widen each strip by rows above and below it, as far as there are rows."""
        self._read, self._rows, self._above, self._below = read, rows, above, below
        self._first = self._last = 0
        self._kept: Optional[Array] = None

    def __call__(self, strip: Strip) -> tuple[Array, int]:
        """Return the window of a strip that does not lie above the former one, and the strip's first row in it."""
        first, last = max(0, strip.first - self._above), min(self._rows, strip.last + self._below)
        kept = [] if self._kept is None or first >= self._last else [self._kept[first - self._first :]]
        start = self._last if kept else first
        fresh = [self._read(Strip(start, last))] if last > start else []
        self._kept = np.concatenate(kept + fresh)
        self._first, self._last = first, last
        return self._kept, strip.first - first
