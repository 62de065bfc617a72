"""Training mode: neaspec:exercisesheet prints an exercise, neaspec:comparestudents compares a class with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from neaspec_plugin.bridge import exercises as wording
from neaspec_plugin.bridge.language import LANGUAGES, label, speaking, spoken, translate
from neaspec_plugin.bridge.outputs import made_folder, write_table
from neaspec_plugin.bridge.printing import write_pdf
from neaspec_plugin.bridge.texts import sentence
from neaspec_plugin.core import training
from neaspec_plugin.core.answer import Answer
from neaspec_plugin.core.problem import NeaspecError, Severity
from neaspec_plugin.core.protocol import Protocol
from neaspec_plugin.core.training import ClassResult
from neaspec_plugin.io.answers import read_answers
from neaspec_plugin.io.exercises import Exercise, load_exercise
from neaspec_plugin.io.protocols import load_protocol
from neaspec_plugin.io.visits import answer_files
from neaspec_plugin.processing.algorithm import NeaspecAlgorithm
from neaspec_plugin.processing.call import Call

CLASS = "_class"
"""Name of the sheet of the whole class."""
_MOST_FAULTS = 20


class TrainingAlgorithm(NeaspecAlgorithm):
    """What both share: an exercise, and the main thread, for printing uses fonts of the application."""

    group_ident = "reporting"

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        """Run in the main thread."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def add_exercise(self) -> None:
        """Add the choice of an exercise."""
        self.add(
            QgsProcessingParameterString("EXERCISE", translate("Training", "Exercise"), "exercise_1"),
            translate("Training", "Name of an exercise of the plugin, or the path of your own exercise file (JSON)."),
        )

    def check(self, call: Call) -> None:
        """Refuse an exercise or protocol that cannot be read."""
        load_protocol(load_exercise(call.text("EXERCISE")).protocol)


class ExerciseSheet(TrainingAlgorithm):
    """An exercise to a sheet that is handed out."""

    ident = "exercisesheet"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Training", "Print an exercise")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Training",
            "<p>Prints an exercise in the language asked for: objective, time, whether the internet is needed, the "
            "steps, and a card for each unit that tells what the students need to answer the protocol. For the trainer "
            "the numbers that must come out stand beside the steps.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add_exercise()
        self.add(
            QgsProcessingParameterEnum(
                "LANGUAGE",
                translate("Training", "Language of the sheet"),
                list(LANGUAGES),
                defaultValue=spoken(),
                usesStaticStrings=True,
            ),
            translate("Training", "A class may work in several languages: codes and numbers are the same in all."),
        )
        self.add(
            QgsProcessingParameterBoolean("SOLUTIONS", translate("Training", "With the expected numbers"), False),
            translate("Training", "For the trainer."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", translate("Training", "Exercise sheet"), translate("Parameters", "PDF files (*.pdf)")
            ),
            translate("Training", "To be printed or shown."),
        )

    def execute(self, call: Call) -> dict[str, Any]:
        """Print."""
        exercise, language = load_exercise(call.text("EXERCISE")), call.choice("LANGUAGE")
        protocol, path = load_protocol(exercise.protocol), call.written("OUTPUT", ".pdf")
        with speaking(language):
            parts = wording.handout(exercise, protocol, call.flag("SOLUTIONS"))
            write_pdf(path, label(exercise.title), parts, language)
        return {"OUTPUT": path}


class CompareStudents(TrainingAlgorithm):
    """The files of a class to a table, a sheet for each student and one for the class."""

    ident = "comparestudents"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Training", "Compare a class with the reference")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Training",
            "<p>Takes a folder with a CSV file of answers for each student, as the questionnaire or the template gives "
            "them, and compares each with the reference scoring of the exercise and with the class: parts of answers "
            "that are equal, units of the right class, kappa, and what was hardest. Students are named by their "
            "files.</p><p>A file with a fault is not taken; its faults stand on the sheet of the class with row and "
            "column, and the others are compared all the same.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add_exercise()
        self.add(
            QgsProcessingParameterFile(
                "ANSWERS_FOLDER",
                translate("Training", "Folder of the class"),
                QgsProcessingParameterFile.Behavior.Folder,
            ),
            translate("Training", "A CSV file of answers for each student."),
        )
        self.add(
            QgsProcessingParameterFolderDestination(
                "SHEETS", translate("Training", "Result sheets"), optional=True, createByDefault=False
            ),
            translate("Training", "Folder for a PDF for each student and one for the class."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "TABLE", translate("Training", "Table of the class"), translate("Parameters", "CSV files (*.csv)")
            ),
            translate("Training", "One row for each student."),
        )
        self.addOutput(QgsProcessingOutputNumber("STUDENT_COUNT", translate("Training", "Number of students compared")))

    def check(self, call: Call) -> None:
        """Refuse an exercise that cannot be read, and a folder without answers."""
        super().check(call)
        if not answer_files(call.file("ANSWERS_FOLDER")):
            raise NeaspecError("answers.empty_folder", call.file("ANSWERS_FOLDER"))

    def execute(self, call: Call) -> dict[str, Any]:
        """Read each file for itself, compare, write the table and the sheets."""
        exercise = load_exercise(call.text("EXERCISE"))
        protocol = load_protocol(exercise.protocol)
        units = {card.unit for card in exercise.cards}
        reference = _read(exercise.folder / exercise.reference, protocol, units)
        if isinstance(reference, list):
            raise NeaspecError("answers.refused", exercise.reference, count=len(reference))
        students: dict[str, Sequence[Answer]] = {}
        refused: dict[str, list[str]] = {}
        for path in answer_files(call.file("ANSWERS_FOLDER")):
            found = _read(path, protocol, units)
            if isinstance(found, list):
                refused[path.name] = found
                call.say("\n".join([path.name, *found]))
            else:
                students[path.stem] = found
        whole = training.compare(protocol, reference, students)
        rows = _rows(whole, refused)
        results: dict[str, Any] = {"TABLE": call.written("TABLE", ".csv"), "STUDENTS": rows}
        write_table(results["TABLE"], list(rows[0]), rows)
        if call.given("SHEETS"):
            results["SHEETS"] = self._print(call, exercise, protocol, whole, refused)
        median = None if whole.median is None else 100.0 * whole.median
        return {**results, "STUDENT_COUNT": len(students), "REFUSED_COUNT": len(refused), "MEDIAN_PERCENT": median}

    def _print(
        self,
        call: Call,
        exercise: Exercise,
        protocol: Protocol,
        whole: ClassResult,
        refused: Mapping[str, Sequence[str]],
    ) -> str:
        folder = Path(made_folder(call.written("SHEETS", "")))
        report = call.report(0.4, 1.0)
        for number, one in enumerate(whole.students):
            report(number / len(whole.students))
            title = f"{label(exercise.title)}: {one.student}"
            write_pdf(str(folder / f"{one.student}.pdf"), title, wording.student_sheet(protocol, one, whole))
        title = f"{label(exercise.title)}: {translate('Training', 'the class')}"
        write_pdf(str(folder / f"{CLASS}.pdf"), title, wording.class_sheet(protocol, whole, refused))
        return str(folder)


def _read(path: Path, protocol: Protocol, units: set[str]) -> tuple[Answer, ...] | list[str]:
    """Return the answers of a file, drafts too; or, as a list, the sentences on its faults."""
    sheet = read_answers(path, protocol, units)
    faults = [problem for problem in sheet.problems if problem.severity is Severity.ERROR]
    if faults:
        return [sentence(problem) for problem in faults[:_MOST_FAULTS]]
    return tuple(answer for answer in (*sheet.answers, *sheet.drafts) if answer.unit_code in units)


def _rows(whole: ClassResult, refused: Mapping[str, Sequence[str]]) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = [
        {
            "student": one.student,
            "units": one.units,
            "parts": one.parts,
            "equal": one.equal,
            "percent": 100.0 * one.share,
            "right_classes": one.right_classes,
            "kappa": one.agreement.kappa,
            "outcome": one.agreement.outcome,
            "faults": 0,
        }
        for one in whole.students
    ]
    for name, sentences in refused.items():
        rows.append(
            {**dict.fromkeys(rows[0] if rows else ("student", "faults")), "student": name, "outcome": "refused"}
        )
        rows[-1]["faults"] = len(sentences)
    return rows
