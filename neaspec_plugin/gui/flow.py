"""How values go from one step of the job to the next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from neaspec_plugin.bridge import job
from neaspec_plugin.gui.steps import StepState

_TRAINING = "{training}"
_OUTPUT = "{output}"
_CHART = "CHART"
"""The result that is shown as a picture above the form."""


class Flow:
    """The steps of one job, how far each is, what the user filled in, and what each has produced."""

    def __init__(self, steps: Sequence[job.Step]) -> None:
        """Begin a job of which nothing is done."""
        self.steps = tuple(steps)
        self.states = [StepState.NOT_YET] * len(self.steps)
        self._drafts: dict[int, dict[str, Any]] = {}
        self._produced: dict[str, Any] = {}
        self._pictures: dict[int, Path] = {}

    def restart(self) -> None:
        """Forget what was filled in and produced."""
        self.states = [StepState.NOT_YET] * len(self.steps)
        self._drafts.clear()
        self._produced.clear()
        self._pictures.clear()

    def values(self, row: int, training: Optional[Path], output: Path) -> dict[str, Any]:
        """Return what the form of a step shows: the job's values, and over them what the user filled in.

        Without the training area only the files that go from step to step are given; the rest is the user's.
        """
        step = self.steps[row]
        known = step.parameters
        if training is None:
            known = {name: value for name, value in known.items() if _mentions(value, _OUTPUT, without=_TRAINING)}
        step = replace(step, parameters=_exchanged(known, self._produced))
        return {**job.fill(step, training or Path(), output), **self._drafts.get(row, {})}

    def awaited(self, row: int, values: Mapping[str, Any], output: Path) -> Optional[tuple[str, int]]:
        """Return the first parameter whose file an earlier step has yet to make, and the row of that step."""
        for name, template in self.steps[row].parameters.items():
            path = values.get(name)
            for maker, step in enumerate(self.steps[:row]):
                makes = isinstance(template, str) and _OUTPUT in template and template in step.parameters.values()
                if makes and path == job.fill(self.steps[row], Path(), output)[name] and not Path(path).exists():
                    return name, maker
        return None

    def picture(self, row: int) -> Optional[Path]:
        """Return the chart that a step has made, if it is still there."""
        path = self._pictures.get(row)
        return path if path is not None and path.is_file() else None

    def keep_draft(self, row: int, values: Mapping[str, Any]) -> None:
        """Remember what the user filled in."""
        self._drafts[row] = dict(values)

    def keep_results(self, row: int, results: Mapping[str, Any]) -> None:
        """Give what a step has produced to the steps that need it, in the place of what they had."""
        if results.get(_CHART):
            self._pictures[row] = Path(str(results[_CHART]))
        made = {
            template: results[name]
            for name, template in self.steps[row].parameters.items()
            if isinstance(template, str) and _OUTPUT in template and results.get(name)
        }
        self._produced.update(made)
        for later, step in enumerate(self.steps):
            draft = self._drafts.get(later, {})
            for name, template in step.parameters.items():
                if later != row and name in draft and any(_mentions(template, made_by) for made_by in made):
                    del draft[name]


def _mentions(value: Any, text: str, without: str = "\0") -> bool:
    """Tell whether a value, or a value within it, has the text and none has the other."""
    if isinstance(value, (list, tuple)):
        return any(_mentions(part, text) for part in value) and not any(_mentions(part, without) for part in value)
    return isinstance(value, str) and text in value and without not in value


def _exchanged(value: Any, produced: Mapping[str, Any]) -> Any:
    """Return a value with what was produced in the place of what stood for it."""
    if isinstance(value, Mapping):
        return {name: _exchanged(part, produced) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_exchanged(part, produced) for part in value]
    return produced.get(value, value) if isinstance(value, str) else value
