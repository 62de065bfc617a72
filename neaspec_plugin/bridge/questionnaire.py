"""The words of the questionnaire: questions, answers, what is required, the live score and its parts."""

from __future__ import annotations

import html
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QLocale

from neaspec_plugin import paths
from neaspec_plugin.bridge import labels
from neaspec_plugin.bridge.language import label, locale, translate
from neaspec_plugin.core.answer import Answer, Reading
from neaspec_plugin.core.assessment import PressureScore, UnitScore
from neaspec_plugin.core.protocol import FACTORS, Indicator, Protocol, Scale
from neaspec_plugin.core.visit import Progress, Visit

PICTURES = paths.RESOURCES / "protocols" / "pictures"
PAGE = 20
"""Most questions on a page."""
_SHORTEST = -128
"""As many digits as tell a number from its neighbours (QLocale::FloatingPointShortest)."""
_THOUSANDS = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d*)?")


@dataclass(frozen=True)
class Page:
    """Some questions of one section."""

    section: str
    """Code of the section."""
    title: str
    """Its name, with the place of the page where the section has several."""
    help: str
    """What the section is for."""
    indicators: tuple[Indicator, ...]
    """In the order asked."""


def pages(protocol: Protocol) -> list[Page]:
    """Return the pages of the form in their order."""
    found = []
    for section in protocol.sections:
        count = max(1, -(-len(section.indicators) // PAGE))
        for number in range(count):
            title = label(section.label)
            if count > 1:
                title = translate("Questionnaire", "{section} ({number} of {count})").format(
                    section=title, number=number + 1, count=count
                )
            shown = section.indicators[number * PAGE : (number + 1) * PAGE]
            found.append(Page(section.code, title, label(section.help), shown))
    return found


def question(indicator: Indicator) -> str:
    """Return the name of a question, with its unit, and in words when it must be answered."""
    text = label(indicator.label)
    if indicator.unit and indicator.unit != "1":
        text = f"{text}, {indicator.unit}"
    return translate("Questionnaire", "{question} (required)").format(question=text) if indicator.required else text


def factor(protocol: Protocol, name: str) -> str:
    """Return the name of a factor of a pressure."""
    return label(protocol.scales[name].label)


def choices(scale: Scale) -> list[tuple[object, str]]:
    """Return value and text of each answer of a scale, numbers before the text."""
    return [
        (
            choice.value,
            f"{choice.value} · {label(choice.label)}" if isinstance(choice.value, int) else label(choice.label),
        )
        for choice in scale.choices
    ]


def help_of(protocol: Protocol, indicator: Indicator) -> str:
    """Return what to look for, how the scale is meant, and what of it is proven."""
    scales = [protocol.scales[name] for name in FACTORS] if indicator.kind == "pressure" else []
    scales += [protocol.scales[indicator.scale]] if indicator.scale else []
    lines = [label(indicator.help), *(f"{label(scale.label)}: {label(scale.help)}" for scale in scales)]
    marks = {indicator.mark, *(scale.mark for scale in scales)}
    if "expert default" in marks:
        lines.append(translate("Questionnaire", "Not proven: a default of experts, to be agreed by the six countries."))
    lines.append(translate("Questionnaire", "Source: {source}").format(source=labels.source(indicator.source)))
    return "\n".join(line for line in lines if line.strip())


def pictures(indicator: Indicator) -> list[Path]:
    """Return the pictures that explain a question: its own and those of its scales, where there are any."""
    scales = FACTORS if indicator.kind == "pressure" else (indicator.scale,)
    names = [indicator.code.replace(":", "_"), *scales]
    return [path for path in (PICTURES / f"{name}.svg" for name in names if name) if path.is_file()]


def link(target: str, text: str) -> str:
    """Return a link as rich text; neither part is taken for tags."""
    return f'<a href="{html.escape(target)}">{html.escape(text)}</a>'


def not_proven(mark: str) -> str:
    """Return the note that explains a mark beside what is not proven."""
    text = translate("Questionnaire", "Not proven: a default of experts, to be agreed by the six countries.")
    return f"{mark} {text}"


def number(value: float) -> str:
    """Return a number as the language writes it, short."""
    return str(locale().toString(float(value), "g", 6))


def editable(value: float) -> str:
    """Return a number as the language writes it, without marks between thousands, so that it can be typed on."""
    writing = locale()
    writing.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return str(writing.toString(float(value), "f", _SHORTEST))


def typed(text: str) -> Optional[float]:
    """Return a number as it was typed, with a decimal point or comma; None for what is none.

    1,200 is none where the language parts thousands by commas: it might be either.
    """
    if locale().groupSeparator() == "," and _THOUSANDS.fullmatch(text.strip()):
        return None
    try:
        found = float(text.strip().replace("\u00a0", "").replace(" ", "").replace(",", "."))
    except ValueError:
        return None
    return found if math.isfinite(found) else None


def not_a_number(indicator: Indicator, text: str) -> str:
    """Return the sentence on a text that is no number of the question."""
    if indicator.maximum == float("inf"):
        sentence = translate("Questionnaire", "“{text}” is no number from {low} upwards; it is not saved.")
        return sentence.format(text=text, low=number(indicator.minimum))
    sentence = translate("Questionnaire", "“{text}” is no number from {low} to {high}; it is not saved.")
    return sentence.format(text=text, low=number(indicator.minimum), high=number(indicator.maximum))


def measured(indicator: Indicator, value: Optional[float]) -> str:
    """Return what the maps say, marked as measured."""
    if value is None:
        return translate("Questionnaire", "not measured yet")
    unit = "" if indicator.unit == "1" else f" {indicator.unit}"
    return translate("Questionnaire", "{value}{unit} (measured from the maps)").format(value=number(value), unit=unit)


def progress(protocol: Protocol, found: Progress) -> str:
    """Return how far a visit is."""
    text = translate("Questionnaire", "{answered} of {asked} answered")
    parts = [text.format(answered=found.answered, asked=found.asked)]
    if found.required_left:
        names = ", ".join(label(protocol.indicators[code].label) for code in found.required_left)
        parts.append(translate("Questionnaire", "still required: {names}").format(names=names))
    if found.begun:
        names = ", ".join(label(protocol.indicators[code].label) for code in found.begun)
        parts.append(
            translate("Questionnaire", "timing, scope and severity belong together: {names}").format(names=names)
        )
    return "; ".join(parts)


def unfinished(protocol: Protocol, found: Progress) -> str:
    """Return why a visit cannot be finished yet."""
    text = translate("Questionnaire", "The visit cannot be finished yet: {what}.")
    return text.format(what=progress(protocol, found))


def impact(protocol: Protocol, part: PressureScore) -> str:
    """Return how the impact of a pressure comes about: 3 + 1 + 3 = 7, high."""
    values = [part.factors[name].value for name in FACTORS]
    sums = " + ".join(f"{value:g}" for value in values)
    class_name = _class(protocol, part.class_lo, part.pressure_class, part.class_hi)
    if min(values) <= 0:
        return translate("Questionnaire", "one of {sums} is 0, so the impact is 0: {class_name}").format(
            sums=sums, class_name=class_name
        )
    return f"{sums} = {part.impact}: {class_name}"


def score(protocol: Protocol, found: Optional[UnitScore]) -> list[str]:
    """Return the score so far and the parts that made it, line by line."""
    if found is None:
        return [translate("Questionnaire", "No answer yet, no score.")]
    worst = label(protocol.indicators[found.worst].label) if found.worst else translate("Questionnaire", "no pressure")
    head = translate("Questionnaire", "Pressure {impact} of {maximum}, class {class_name}, by {worst}")
    lines = [
        head.format(
            impact=found.p_max,
            maximum=protocol.maximum_impact,
            class_name=_class(protocol, found.class_lo, found.pressure_class, found.class_hi),
            worst=worst,
        )
    ]
    cumulative = translate("Questionnaire", "All pressures together: {value} (0 to 1), range {low} to {high}")
    lines.append(cumulative.format(value=_share(found.p_cum), low=_share(found.p_cum_lo), high=_share(found.p_cum_hi)))
    lines.append(_reading(translate("Questionnaire", "State: {value}"), found.state))
    lines.append(_reading(translate("Questionnaire", "Response: {value}"), found.response))
    parts = sorted(found.pressures, key=lambda part: -part.impact)
    lines += [f"{label(protocol.indicators[part.code].label)}: {impact(protocol, part)}" for part in parts]
    if found.needs_measure:
        names = ", ".join(label(protocol.indicators[code].label) for code in found.needs_measure)
        lines.append(translate("Questionnaire", "A control measure is needed for: {names}").format(names=names))
    return lines


def said(protocol: Protocol, indicator: Indicator, visits: Sequence[Visit]) -> str:
    """Return what each assessor answered to a question, for the talk."""
    return " · ".join(
        f"{visit.assessor}: {_answer(protocol, indicator, visit.answers.get(indicator.code))}" for visit in visits
    )


def _answer(protocol: Protocol, indicator: Indicator, answer: Optional[Answer]) -> str:
    if answer is None or not (answer.readings or answer.choice):
        return "–"
    if answer.choice:
        known = {str(choice.value): choice.label for choice in protocol.scales[indicator.scale].choices}
        return label(known[answer.choice]) if answer.choice in known else answer.choice
    names: Mapping[str, Reading] = answer.readings
    return " / ".join(_range(names[name]) for name in (*FACTORS, "value") if name in names)


def _range(reading: Reading) -> str:
    if reading.lo == reading.hi:
        return number(reading.value)
    return f"{number(reading.value)} ({number(reading.lo)}–{number(reading.hi)})"


def _reading(sentence: str, reading: Optional[Reading]) -> str:
    value = translate("Questionnaire", "not answered") if reading is None else _range(reading)
    return sentence.format(value=value)


def _share(value: float) -> str:
    return str(locale().toString(value, "f", 3))


def _class(protocol: Protocol, low: int, value: int, high: int) -> str:
    """Return number and name of a class, with the range where there is one."""
    name = f"{value} · {label(protocol.class_label(value))}"
    return name if low == high else f"{name} ({low}–{high})"
