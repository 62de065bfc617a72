"""Lets SQLite ask, in the midst of a long statement, whether it shall go on."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from neaspec_plugin.core.problem import Cancelled, Report

STEPS = 500_000
"""Instructions of SQLite between two questions, some tens of milliseconds."""


class Listener:
    """A report that remembers how far the work is."""

    def __init__(self, report: Report) -> None:
        """Begin with nothing done."""
        self._report = report
        self._share = 0.0
        self.stopped: Cancelled | None = None
        """Why a statement was interrupted, if one was."""

    def __call__(self, share: float) -> None:
        """Report as asked."""
        self._share = share
        self._report(share)

    def interrupts(self) -> bool:
        """Tell SQLite to stop when the user asked to; what is raised in its callback would be lost."""
        try:
            self._report(self._share)
        except Cancelled as stop:
            self.stopped = stop
            return True
        return False


@contextmanager
def stoppable(connection: sqlite3.Connection, report: Report) -> Iterator[Report]:
    """Give the report to use within the block, in which long statements of a connection can be stopped as well.

    Raises Cancelled for a statement that was.
    """
    heard = Listener(report)
    connection.set_progress_handler(heard.interrupts, STEPS)
    try:
        yield heard
    except sqlite3.OperationalError:
        if heard.stopped is not None:
            raise heard.stopped from None
        raise
    finally:
        connection.set_progress_handler(None, 0)
