"""The answers that several algorithms take: a file, or the folder of the questionnaire."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from qgis.core import QgsProcessingParameterFile

from neaspec_plugin.bridge.language import translate
from neaspec_plugin.core import trend
from neaspec_plugin.core.answer import Answer
from neaspec_plugin.core.assessment import UnitScore
from neaspec_plugin.core.consensus import CONSENSUS
from neaspec_plugin.core.problem import NeaspecError, Severity
from neaspec_plugin.core.protocol import Protocol
from neaspec_plugin.io.answerfile import plain
from neaspec_plugin.io.visits import read_all
from neaspec_plugin.processing.algorithm import NeaspecAlgorithm
from neaspec_plugin.processing.call import Call


@dataclass(frozen=True)
class Scored:
    """The scores of all assessors."""

    latest: tuple[UnitScore, ...]
    """Of the latest visit of each assessor to each unit; the outcome of a talk among them."""
    before: tuple[UnitScore, ...]
    """Of the visit before, where there was one."""

    @property
    def raw(self) -> tuple[UnitScore, ...]:
        """Return the latest scores without those of talks."""
        return tuple(score for score in self.latest if score.assessor != CONSENSUS)


def add_answers(algorithm: NeaspecAlgorithm, without: str) -> None:
    """Add the file and the folder of answers; `without` says what happens without either."""
    algorithm.add(
        QgsProcessingParameterFile(
            "ANSWERS",
            translate("Assessment", "Answers"),
            optional=True,
            fileFilter=translate("Parameters", "CSV files (*.csv)"),
        ),
        translate("Assessment", "Filled-in protocol, one row for each unit, assessor and indicator."),
    )
    algorithm.add(
        QgsProcessingParameterFile(
            "ANSWERS_FOLDER",
            translate("Assessment", "Folder of answers"),
            QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        ),
        f"{translate('Assessment', 'Instead of one file: the folder of the questionnaire, a file for each assessor.')} "
        f"{without}".strip(),
    )


def source(call: Call) -> str:
    """Return the file or folder of answers; empty when neither is given."""
    return call.file("ANSWERS") or call.file("ANSWERS_FOLDER")


def answered(call: Call, protocol: Protocol, units: Collection[str] | None = None) -> list[Answer]:
    """Return the finished answers on the units (default: on all), and list what is wrong with them.

    Raises NeaspecError `answers.refused` for a file with a fault, `answers.no_unit` without an answer on the units.
    """
    sheet = read_all(source(call), protocol, units)
    call.list(sheet.problems)
    drafts = {(answer.unit_code, answer.assessor, answer.date) for answer in sheet.drafts}
    if drafts:
        call.say(translate("Assessment", "%n visit(s) are drafts and not scored.", None, len(drafts)))
    faults = [problem for problem in sheet.problems if problem.severity is Severity.ERROR]
    if faults:
        raise NeaspecError("answers.refused", faults[0].place, count=len(faults))
    known = [answer for answer in sheet.answers if units is None or answer.unit_code in units]
    if units is None:  # one spelling for each unit, that of the first who named it
        codes: dict[str, str] = {}
        known = [replace(one, unit_code=codes.setdefault(plain(one.unit_code), one.unit_code)) for one in known]
    if not known:
        raise NeaspecError("answers.no_unit", source(call))
    return known


def scored(call: Call, protocol: Protocol, units: Collection[str] | None = None) -> Scored:
    """Return the scores of the answers on the units; see `answered`."""
    return Scored(*trend.rounds(protocol, answered(call, protocol, units)))
