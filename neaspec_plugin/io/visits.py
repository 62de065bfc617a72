"""The answers of several assessors: a file for each of them, drafts and finished visits, saved whole at each change."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Optional, Union

from neaspec_plugin.core.answer import Answer
from neaspec_plugin.core.problem import NeaspecError, Problem, Severity
from neaspec_plugin.core.protocol import Protocol
from neaspec_plugin.core.visit import Visit
from neaspec_plugin.io.answerfile import DONE, DRAFT, answer_row, answers_text
from neaspec_plugin.io.answers import AnswerSheet, read_answers
from neaspec_plugin.io.staging import staged

PathLike = Union[str, Path]


def load_visits(path: PathLike, protocol: Protocol) -> tuple[Visit, ...]:
    """Return the visits in a file that `save_visits` wrote, in the file's order; none where there is no such file.

    Raises NeaspecError `answers.refused` (place = file, count, and the first fault's code, row and column as `first`,
    `row`, `column`) for a file that holds a fault, so that nothing is lost by saving over it.
    """
    if not Path(path).exists():
        return ()
    sheet = read_answers(path, protocol)
    faults = [
        problem for problem in sheet.problems if problem.severity is Severity.ERROR and problem.code != "answers.empty"
    ]
    if faults:
        raise NeaspecError("answers.refused", Path(path).name, count=len(faults))
    found: dict[tuple[str, str, str], Visit] = {}
    for answers, done in ((sheet.drafts, False), (sheet.answers, True)):
        for answer in answers:
            key = (answer.unit_code, answer.assessor, answer.date)
            held = found.get(key, Visit(*key, protocol.id, protocol.version, {}, done))
            found[key] = Visit(*key, protocol.id, protocol.version, {**held.answers, answer.indicator: answer}, done)
    return tuple(found.values())


def save_visits(path: PathLike, visits: Iterable[Visit]) -> None:
    """Write the visits of an assessor, whole or not at all; on return the file is on the disk.

    Raises NeaspecError `output.not_written`.
    """
    rows = []
    for visit in visits:
        state = {"protocol": f"{visit.protocol_id} {visit.protocol_version}", "status": DONE if visit.done else DRAFT}
        for answer in visit.answers.values():
            rows.append({**answer_row(answer), "method": visit.method, **state})
    with staged(path) as hidden, hidden.open("wb") as file:
        file.write(answers_text(rows))
        file.flush()
        os.fsync(file.fileno())


def answer_files(folder: PathLike) -> list[Path]:
    """Return the CSV files of a folder by name; what a write that was killed left behind (`.neaspec-…`) is none."""
    found = Path(folder).iterdir() if Path(folder).is_dir() else ()
    return sorted(
        each for each in found if each.suffix.lower() == ".csv" and each.is_file() and not each.name.startswith(".")
    )


def read_all(path: PathLike, protocol: Protocol, units: Optional[Collection[str]] = None) -> AnswerSheet:
    """Return the answers of a file, or of all CSV files in a folder as one: a file for each assessor.

    An assessor who answers for the same unit, day and indicator in two files is a fault; a file without answers, such
    as the questionnaire leaves where all were taken back, is a warning. Raises NeaspecError
    `answers.not_readable`, and `answers.empty_folder` for a folder without CSV files.
    """
    if not Path(path).is_dir():
        return read_answers(path, protocol, units)
    files = answer_files(path)
    if not files:
        raise NeaspecError("answers.empty_folder", str(path))
    sheets = [read_answers(each, protocol, units) for each in files]
    problems = [
        replace(problem, severity=Severity.WARNING) if problem.code == "answers.empty" else problem
        for sheet in sheets
        for problem in sheet.problems
    ]
    problems += _twice(files, [(*sheet.answers, *sheet.drafts) for sheet in sheets])
    if any(problem.severity is Severity.ERROR for problem in problems):
        return AnswerSheet((), tuple(problems))
    answers = [answer for sheet in sheets for answer in sheet.answers]
    drafts = [answer for sheet in sheets for answer in sheet.drafts]
    return AnswerSheet(tuple(answers), tuple(problems), tuple(drafts))


def _twice(files: Sequence[Path], sheets: Sequence[Sequence[Answer]]) -> list[Problem]:
    """Return a fault for each pair of files in which one assessor answers the same."""
    seen: dict[tuple[str, str, str, str], Path] = {}
    found: dict[tuple[Path, Path], Problem] = {}
    for file, answers in zip(files, sheets):
        for answer in answers:
            key = (answer.unit_code, answer.assessor, answer.date, answer.indicator)
            other = seen.setdefault(key, file)
            if other != file and (other, file) not in found:
                values = {
                    "other": other.name,
                    "assessor": answer.assessor,
                    "unit": answer.unit_code,
                    "date": answer.date,
                }
                found[other, file] = Problem("answers.same_assessor", Severity.ERROR, file.name, values)
    return list(found.values())
