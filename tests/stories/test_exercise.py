"""The training exercises as a class does them: every number that the trainer's sheet names comes out."""

from __future__ import annotations

import pytest

from neaspec_plugin import paths
from neaspec_plugin.bridge import job
from neaspec_plugin.io.exercises import exercises, load_exercise
from tests.qgis.landscape import run


@pytest.mark.usefixtures("provider")
@pytest.mark.parametrize("name", exercises())
def test_every_number_of_an_exercise_comes_out(tmp_path, name):
    seen = 0
    for step in load_exercise(name).steps:
        if not step.algorithm:
            continue
        filled = job.fill(job.Step("exercise", step.algorithm, step.parameters), paths.TRAINING, tmp_path)
        result = run(step.algorithm.partition(":")[2], filled)
        assert result.done, result.words
        for one in step.expected:
            seen += 1
            assert one.met(result.outputs), f"{one.name}: {one.value} expected, {one.got(result.outputs)} got"
    assert seen >= 10
    assert {path.name for path in (tmp_path / f"{name}_sheets").iterdir()} >= {"_class.pdf", "student_A.pdf"}
