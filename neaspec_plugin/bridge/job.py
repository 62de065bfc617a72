"""The main job as data: which algorithms, in which order, with which parameters on the training area.

The demo, the tests, the run from the command line and the dock all read the one table in resources/training/job.json.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from neaspec_plugin import paths
from neaspec_plugin.bridge import labels


@dataclass(frozen=True)
class Step:
    """One algorithm of the job with its parameters."""

    name: str
    """Short ASCII name of the step, unique in the job."""
    algorithm: str
    """Id of the algorithm, `neaspec:<id>`."""
    parameters: Mapping[str, Any]
    """Values that may hold `{training}` and `{output}`, the two folders."""


def steps() -> tuple[Step, ...]:
    """Return the steps of the main job in their order."""
    document = json.loads((paths.TRAINING / "job.json").read_text(encoding="utf8"))
    return tuple(Step(step["name"], step["algorithm"], step["parameters"]) for step in document["steps"])


def fill(step: Step, training: Path, output: Path) -> dict[str, Any]:
    """Return the step's parameters with both folders put in, and what is printed of sources in the spoken language."""
    filled = {name: _fill(value, str(training), str(output)) for name, value in step.parameters.items()}
    return {name: labels.source(value) if name == "SOURCE" else value for name, value in filled.items()}


def _fill(value: Any, training: str, output: str) -> Any:
    if isinstance(value, str):
        return value.replace("{training}", training).replace("{output}", output)
    if isinstance(value, list):
        return [_fill(item, training, output) for item in value]
    return value
