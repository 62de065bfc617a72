"""What one assessor answered to one question about a unit: numbers with their ranges, or a choice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Reading:
    """One answered number with its range."""

    value: float
    """What was answered, in the indicator's unit or scale."""
    lo: float
    """Lowest plausible value, <= value; equal to it when no range was given."""
    hi: float
    """Highest plausible value, >= value."""


@dataclass(frozen=True)
class Answer:
    """One answer of one assessor on one unit."""

    unit_code: str
    """Site or corridor, for example `S01` or `1-2`."""
    assessor: str
    """Role of who answered, for example `assessor-A`; never a person's name."""
    date: str
    """Day of the visit, ISO 8601 `YYYY-MM-DD`."""
    method: str
    """Code of the visit's method, for example `field`."""
    indicator: str
    """Code of the indicator in the protocol."""
    readings: Mapping[str, Reading]
    """`timing`, `scope`, `severity` (0..3) of a pressure; `value` of any other number; empty for a choice."""
    choice: str = ""
    """Code chosen; empty unless the indicator is a choice."""
    remarks: str = ""
    """What the assessor wrote, in any language."""
    photos: tuple[str, ...] = ()
    """Pictures, as paths relative to the folder of the answers, with `/`."""

    @property
    def answers(self) -> bool:
        """Tell whether the question is answered; a remark or a photo alone answers nothing."""
        return bool(self.readings or self.choice)
