"""Exercises and results of a class in words: the sheet handed out, the sheet of each student, that of the class."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from neaspec_plugin.bridge import printing, questionnaire
from neaspec_plugin.bridge.agreement import indicator_name
from neaspec_plugin.bridge.language import label, locale, translate
from neaspec_plugin.core import agreement
from neaspec_plugin.core.protocol import FACTORS, Protocol
from neaspec_plugin.core.training import ClassResult, Difference, StudentResult
from neaspec_plugin.io.exercises import Card, Exercise

_MOST_DIFFERENCES = 60


def handout(exercise: Exercise, protocol: Protocol, solutions: bool) -> list[str]:
    """Return the parts of the sheet that is handed out; `solutions`: with the numbers that must come out."""
    internet = (
        translate("Training", "Internet: needed.")
        if exercise.internet
        else translate("Training", "Internet: not needed.")
    )
    time = translate("Training", "Time: %n minute(s).", None, exercise.minutes)
    parts = [
        printing.paragraph(f"{translate('Training', 'Objective:')} {label(exercise.objective)}"),
        printing.paragraph(f"{time} {internet}"),
        printing.paragraph(f"{translate('Parameters', 'Protocol')}: {label(protocol.title)} {protocol.version}"),
        printing.heading(translate("Training", "Steps")),
    ]
    for number, step in enumerate(exercise.steps, 1):
        parts.append(printing.paragraph(f"{number}. {label(step.text)}"))
        if solutions and step.expected:
            head = [
                translate("Training", "Number"),
                translate("Training", "Must be"),
                translate("Training", "Give or take"),
            ]
            rows = [(one.name, _number(one.value), _number(one.tolerance)) for one in step.expected]
            parts.append(printing.table(head, rows, (50, 25, 25)))
    parts.append(printing.heading(translate("Training", "Cards of the units (invented)")))
    for card in exercise.cards:
        parts += _card(card, protocol)
    return parts


def _card(card: Card, protocol: Protocol) -> list[str]:
    lines = []
    text = translate(
        "Training", "{pressure}: {timing}; on {share} % of the unit; there a decline of {decline} % in ten years."
    )
    for fact in card.facts:
        timing = protocol.scales["timing"].choices[fact.timing].label
        share, decline = _number(fact.share), _number(fact.decline)
        pressure = label(protocol.indicators[fact.pressure].label)
        lines.append(text.format(pressure=pressure, timing=label(timing), share=share, decline=decline))
    left = translate("Training", "Of the habitat there was, {left} % is left; {protected} % of the unit is protected.")
    lines.append(left.format(left=_number(card.habitat_left), protected=_number(card.protected)))
    for code, value in (("response:plan", card.plan), ("response:action", card.action)):
        indicator = protocol.indicators[code]
        choice = protocol.scales[indicator.scale].choices[value]
        lines.append(f"{label(indicator.label)}: {label(choice.label)}.")
    return [printing.paragraph(f"{card.unit}\n" + "\n".join(f"• {line}" for line in lines))]


def student_sheet(protocol: Protocol, found: StudentResult, whole: ClassResult) -> list[str]:
    """Return the parts of the sheet of one student."""
    place = 1 + sum(other.share > found.share for other in whole.students)
    lines = [
        translate("Training", "{equal} of {parts} parts of answers are those of the reference ({percent} %).").format(
            equal=found.equal, parts=found.parts, percent=_percent(found.share)
        ),
        translate("Training", "Units with the right class of pressure: {right} of {units}.").format(
            right=found.right_classes, units=found.units
        ),
        translate("Training", "Agreement with the reference (kappa): {kappa}").format(kappa=kappa(protocol, found)),
        translate("Training", "Place in the class: {place} of {count}; median of the class {median} %.").format(
            place=place, count=len(whole.students), median=_percent(whole.median or 0.0)
        ),
    ]
    parts = [printing.paragraph("\n".join(lines)), printing.heading(translate("Training", "What differs"))]
    if not found.differences:
        return [*parts, printing.paragraph(translate("Training", "Nothing."))]
    head = [
        translate("Training", "Unit"),
        translate("Training", "Indicator"),
        translate("Training", "Your answer"),
        translate("Training", "Reference"),
        translate("Training", "Most of the class"),
    ]
    rows = [_difference(protocol, one) for one in found.differences[:_MOST_DIFFERENCES]]
    parts.append(printing.table(head, rows, (10, 45, 15, 15, 15)))
    more = len(found.differences) - _MOST_DIFFERENCES
    if more > 0:
        parts.append(printing.paragraph(translate("Training", "and %n more", None, more)))
    return parts


def _difference(protocol: Protocol, one: Difference) -> tuple[str, ...]:
    name = indicator_name(protocol, one.indicator)
    if one.part in FACTORS:
        name = f"{name}: {questionnaire.factor(protocol, one.part)}"
    return one.unit_code, name, one.given or "–", one.wanted, one.usual or "–"


def class_sheet(protocol: Protocol, whole: ClassResult, refused: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the parts of the sheet of the class; refused: sentences on the faults of each file that was not taken."""
    head = [
        translate("Training", "Student"),
        translate("Training", "Equal parts, %"),
        translate("Training", "Right classes"),
        translate("Training", "Kappa"),
    ]
    rows = [
        (one.student, _percent(one.share), f"{one.right_classes} / {one.units}", kappa(protocol, one))
        for one in whole.students
    ]
    parts = [printing.table(head, rows, (34, 18, 18, 30))]
    parts.append(printing.heading(translate("Training", "Hardest first")))
    head = [translate("Training", "Indicator"), translate("Training", "Equal parts, %")]
    hardest = [(indicator_name(protocol, code), _percent(share)) for code, share in whole.hardest]
    parts.append(printing.table(head, hardest, (70, 30)))
    if refused:
        parts.append(printing.heading(translate("Training", "Files not taken")))
    for name, sentences in refused.items():
        parts.append(printing.paragraph("\n".join([name, *sentences])))
    return parts


def kappa(protocol: Protocol, found: StudentResult) -> str:
    """Return the agreement of a student with the reference in a number and its band, or why there is none."""
    value = found.agreement.kappa
    if value is None:
        return "–"
    band = agreement.band(value, protocol.bands)
    text = str(locale().toString(value, "f", 3))
    return f"{text} · {label(band.label)}" if band is not None else text


def _number(value: float) -> str:
    return questionnaire.number(value)


def _percent(share: float) -> str:
    return str(locale().toString(100.0 * share, "f", 1))
