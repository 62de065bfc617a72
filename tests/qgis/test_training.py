"""Training mode: the sheet of an exercise, twenty students at once, faulty files among them."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest

from neaspec_plugin.bridge import exercises as wording
from neaspec_plugin.bridge import language
from neaspec_plugin.io.exercises import load_exercise
from neaspec_plugin.io.protocols import load_protocol
from neaspec_plugin.paths import TRAINING
from tests.qgis.landscape import run

pytestmark = pytest.mark.usefixtures("provider", "clean_qgis")
EXERCISE = load_exercise("exercise_1")
PROTOCOL = load_protocol(EXERCISE.protocol)


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_the_sheet_is_printed_in_each_language(tmp_path, code):
    given = {"EXERCISE": "exercise_1", "LANGUAGE": code, "SOLUTIONS": True, "OUTPUT": str(tmp_path / "시트.pdf")}
    result = run("exercisesheet", given)
    assert result.done, result.words
    assert Path(given["OUTPUT"]).read_bytes()[:5] == b"%PDF-"


def test_the_trainer_sees_the_numbers_and_the_students_do_not():
    shown = "".join(wording.handout(EXERCISE, PROTOCOL, solutions=True))
    hidden = "".join(wording.handout(EXERCISE, PROTOCOL, solutions=False))
    assert "0.975309" in shown and "0.975309" not in hidden
    assert "Internet: not needed." in hidden and "Time: 60 minute" in hidden
    assert (
        "Hunting, poaching and snares: Happening now; on 20 % of the unit; there a decline of 40 % in ten years."
        in hidden
    )
    assert all(card.unit in hidden for card in EXERCISE.cards)


@pytest.fixture
def students(tmp_path):
    """Give a folder of twenty files, two of them faulty."""
    folder = tmp_path / "학생"
    folder.mkdir()
    samples = sorted((TRAINING / "exercise_1_students").glob("*.csv"))
    for number in range(18):
        shutil.copyfile(samples[number % 3], folder / f"학생_{number:02}.csv")
    (folder / "빈 파일.csv").write_text("")
    broken = samples[0].read_text(encoding="utf-8-sig").replace("pressure:5.3,3", "pressure:5.3,4", 1)
    (folder / "틀린 파일.csv").write_text(broken, encoding="utf8")
    return folder


def test_twenty_files_are_compared_at_once_and_faulty_ones_named(students, tmp_path):
    given = {"ANSWERS_FOLDER": str(students), "SHEETS": str(tmp_path / "sheets"), "TABLE": str(tmp_path / "class.csv")}
    result = run("comparestudents", given)
    assert result.done, result.words
    assert (result.outputs["STUDENT_COUNT"], result.outputs["REFUSED_COUNT"]) == (18, 2)
    with Path(given["TABLE"]).open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == 20
    assert [float(row["percent"]) for row in rows[:18]] == sorted(
        (float(row["percent"]) for row in rows[:18]), reverse=True
    )
    assert {row["student"] for row in rows[18:]} == {"빈 파일.csv", "틀린 파일.csv"}
    assert "row 4, column timing" in result.log and "“4” is not on the scale" in result.log
    sheets = sorted(path.name for path in (tmp_path / "sheets").iterdir())
    assert len(sheets) == 19 and "_class.pdf" in sheets and "학생_07.pdf" in sheets
    assert all((tmp_path / "sheets" / name).read_bytes()[:5] == b"%PDF-" for name in sheets)


def test_the_sheet_of_a_student_says_where_it_stands(students, tmp_path):
    result = run("comparestudents", {"ANSWERS_FOLDER": str(students), "TABLE": str(tmp_path / "class.csv")})
    best = result.outputs["STUDENTS"][0]
    assert best["percent"] > 90 and best["units"] == 10


def test_an_empty_folder_is_refused(tmp_path):
    (tmp_path / "none").mkdir()
    result = run("comparestudents", {"ANSWERS_FOLDER": str(tmp_path / "none"), "TABLE": str(tmp_path / "t.csv")})
    assert "holds no CSV file" in result.refusal


def test_an_unknown_exercise_is_answered_with_the_known_ones(tmp_path):
    result = run("exercisesheet", {"EXERCISE": "exercise_9", "OUTPUT": str(tmp_path / "s.pdf")})
    assert "exercise_1" in result.refusal
