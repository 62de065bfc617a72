"""Control measures in the questionnaire: their file beside the answers, and the words of their table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from neaspec_plugin.bridge.agreement import indicator_name
from neaspec_plugin.bridge.labels import value_labels, worded
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.core.controlmeasures import ControlMeasure
from neaspec_plugin.core.protocol import Protocol
from neaspec_plugin.io.measures import is_day, read_measures, write_measures

FILE = "control_measures.csv"
"""Name of the file, beside the folder of the answers: within it, it would pass for an assessor's."""


def path_of(folder: Path) -> Path:
    """Return where the measures of an assessment are kept, from the folder of its answers."""
    return folder.parent / FILE


def held(folder: Path, protocol: Protocol) -> tuple[ControlMeasure, ...]:
    """Return the measures that are kept; none where there is no file. Raises NeaspecError as read_measures."""
    path = path_of(folder)
    return read_measures(path, protocol, None) if path.exists() else ()


def keep(folder: Path, protocol: Protocol, unit_code: str, measures: Sequence[ControlMeasure]) -> None:
    """Write the measures of a unit among the others; a deadline that is no date is left out, the rest is kept.

    Raises NeaspecError as read_measures and `output.not_written`.
    """
    others = [one for one in held(folder, protocol) if one.unit_code != unit_code]
    own = [one if is_day(one.deadline) else replace(one, deadline="") for one in measures]
    write_measures(path_of(folder), [*others, *own])


def titles() -> list[str]:
    """Return the heads of the table."""
    return [
        translate("Paper", "Pressure"),
        translate("Questionnaire", "What is done"),
        translate("Paper", "Authority"),
        translate("Paper", "Deadline"),
        translate("Paper", "Status"),
    ]


def about(protocol: Protocol, any_pressure: bool) -> str:
    """Return what the table is for."""
    number = f"{protocol.rules['control_measure'].numbers['from_class']:g}"
    if not any_pressure:
        return translate("Questionnaire", "No pressure of this unit is of class {number} or higher.").format(
            number=number
        )
    text = translate("Paper", "Every pressure of class {number} or higher needs a control measure.")
    return text.format(number=number)


def pressure_name(protocol: Protocol, code: str) -> str:
    """Return the name of a pressure."""
    return indicator_name(protocol, code)


def statuses() -> list[tuple[str, str]]:
    """Return code and name of each status, none first."""
    known = value_labels("control_measure", "measure_status")
    return [("", "–"), *((code, worded(texts, code)) for code, texts in known.items())]


def faults(measures: Sequence[ControlMeasure]) -> str:
    """Return the sentence on a deadline that is no date; empty where there is none."""
    wrong = [one.deadline for one in measures if one.deadline and not is_day(one.deadline)]
    if not wrong:
        return ""
    text = translate("Questionnaire", "“{text}” is no date; write year-month-day, for example 2027-03-01.")
    return text.format(text=wrong[0])
