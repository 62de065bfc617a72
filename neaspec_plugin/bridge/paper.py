"""The protocol as a paper form: what the questionnaire asks on the screen, to be filled in with a pen."""

from __future__ import annotations

from collections.abc import Iterator

from neaspec_plugin.bridge import printing, questionnaire
from neaspec_plugin.bridge.language import label, translate
from neaspec_plugin.core.protocol import FACTORS, Indicator, Protocol, Scale, Section

BOX = "☐"
_LINE = "_" * 24
_APART = "\u00a0\u00a0\u00a0"
"""Between digits to be circled."""
_BLANK_ROWS = 6
_NOT_PROVEN = " *"


def title(protocol: Protocol) -> str:
    """Return the heading of the form."""
    return f"{label(protocol.title)} {protocol.version}"


def form(protocol: Protocol, unit: str = "", assessor: str = "") -> list[str]:
    """Return the parts of the printed form of one visit, in the spoken language."""
    parts = [
        printing.paragraph(protocol.citation, "small"),
        printing.table(
            [
                translate("Paper", "Unit (code)"),
                translate("Paper", "Role of the assessor, no name"),
                translate("Paper", "Date (year-month-day)"),
            ],
            [(unit or " \n ", assessor, "")],
            (34, 33, 33),
        ),
        printing.paragraph(
            translate(
                "Paper",
                "Answer alone: assessors compare their answers only when all have finished. Where you are not sure, "
                "write the lowest and the highest answer possible too. Then copy everything into the questionnaire or "
                "the CSV template.",
            )
        ),
    ]
    for section in protocol.sections:
        parts += _section(protocol, section)
    parts += _measures(protocol)
    parts.append(printing.paragraph(questionnaire.not_proven(_NOT_PROVEN.strip()), "small"))
    return parts


def _section(protocol: Protocol, section: Section) -> Iterator[str]:
    asked = [indicator for indicator in section.indicators if indicator.kind != "gis"]
    if not asked:
        return
    yield printing.heading(label(section.label))
    yield printing.paragraph(label(section.help))
    pressures = [indicator for indicator in asked if indicator.kind == "pressure"]
    if pressures:
        for name in FACTORS:
            yield printing.paragraph(f"{_scale_name(protocol.scales[name])}: {_choices(protocol.scales[name], '')}")
        yield _pressures(protocol, pressures)
    others = [indicator for indicator in asked if indicator.kind != "pressure"]
    if others:
        head = [translate("Paper", "Question"), translate("Paper", "Answer"), translate("Paper", "Remarks")]
        yield printing.table(head, [_question(protocol, indicator) for indicator in others], (40, 40, 20))


def _pressures(protocol: Protocol, pressures: list[Indicator]) -> str:
    names = [_scale_name(protocol.scales[name]) for name in FACTORS]
    digits = [_APART.join(str(value) for value in protocol.scales[name].values) for name in FACTORS]
    head = [
        translate("Paper", "Pressure"),
        *names,
        translate("Paper", "Not sure: from – to"),
        translate("Paper", "Remarks"),
    ]
    rows = [
        (f"{indicator.iucn}  {_name(indicator)}\n{label(indicator.help)}", *digits, " ", " ") for indicator in pressures
    ]
    return printing.table(head, rows, (37, 11, 11, 11, 13, 17))


def _question(protocol: Protocol, indicator: Indicator) -> tuple[str, str, str]:
    text = f"{_name(indicator)}\n{label(indicator.help)}"
    if indicator.asked_if is not None:
        other = protocol.indicators[indicator.asked_if.indicator]
        condition = translate("Paper", "Only if “{question}” scores {least} or more.")
        text += "\n" + condition.format(question=label(other.label), least=f"{indicator.asked_if.at_least:g}")
    if indicator.kind == "number":
        unit = "" if indicator.unit == "1" else f" {indicator.unit}"
        return text, f"{_LINE}{unit}", " "
    return text, _choices(protocol.scales[indicator.scale], f"{BOX} ", "\n"), " "


def _choices(scale: Scale, mark: str, between: str = "; ") -> str:
    return between.join(f"{mark}{text}" for _, text in questionnaire.choices(scale))


def _name(indicator: Indicator) -> str:
    return questionnaire.question(indicator) + (_NOT_PROVEN if indicator.mark != "published" else "")


def _scale_name(scale: Scale) -> str:
    return label(scale.label) + (_NOT_PROVEN if scale.mark != "published" else "")


def _measures(protocol: Protocol) -> list[str]:
    """Return the table of control measures, empty rows to be filled in."""
    number = f"{protocol.rules['control_measure'].numbers['from_class']:g}"
    text = translate("Paper", "Every pressure of class {number} or higher needs a control measure.")
    head = [
        translate("Paper", "Pressure"),
        translate("Assessment", "Control measures"),
        translate("Paper", "Authority"),
        translate("Paper", "Deadline"),
        translate("Paper", "Status"),
    ]
    return [
        printing.heading(translate("Assessment", "Control measures")),
        printing.paragraph(text.format(number=number)),
        printing.table(head, [(" \n ", "", "", "", "")] * _BLANK_ROWS, (22, 34, 18, 13, 13)),
    ]
