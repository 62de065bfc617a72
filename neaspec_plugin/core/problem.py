"""The two kinds of trouble the house speaks of: a Problem is listed, a NeaspecError ends the run.

Both carry a code and values, never a sentence; bridge.texts words them in the chosen language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import Enum
from typing import Any, Callable

Report = Callable[[float], None]
"""Called by long work with the done share (0..1); raises Cancelled when the user asked to stop."""


class Severity(str, Enum):
    """How much a Problem matters: an error invalidates, a warning qualifies, a note informs."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True)
class Problem:
    """A fault in the data that is listed, not raised."""

    code: str
    """What is wrong, as `noun.fault`, for example `patch.smaller_than_cell`."""
    severity: Severity = Severity.ERROR
    place: str = ""
    """Where: the name of a layer, a file and row, a table and uuid."""
    values: Mapping[str, Any] = field(default_factory=dict)
    """What the sentence needs: numbers with their unit in the key, names, codes."""

    def as_dict(self) -> dict[str, Any]:
        """Return the problem as plain values, for reports in JSON."""
        return {**asdict(self), "severity": self.severity.value, "values": dict(self.values)}


class NeaspecError(Exception):
    """The work cannot go on: one code, one place, the values of one sentence."""

    def __init__(self, code: str, place: str = "", /, **values: Any) -> None:
        """Keep what bridge.texts needs to word the sentence."""
        super().__init__(f"{code} {place} {values}")
        self.code = code
        self.place = place
        self.values = values


class Cancelled(Exception):  # noqa: N818 (nothing went wrong: the user stopped the work)
    """The user asked to stop."""


def silent(share: float) -> None:
    """Report to nobody: the default of every long piece of work."""
