"""From a document to a Protocol: `parse` gives one or raises, `problems` lists every fault for its author to mend.

The document's form is published in resources/protocols/protocol.schema.json.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any, Optional

from neaspec_plugin.core.problem import NeaspecError, Problem, Severity
from neaspec_plugin.core.protocol import (
    FACTORS,
    Band,
    Choice,
    Condition,
    ImpactClass,
    Indicator,
    Measurement,
    Protocol,
    Rule,
    Scale,
    Section,
)
from neaspec_plugin.core.protocol_reader import LANGUAGES, Reader

FORMAT = 1
"""The newest form of document this version reads."""
SECTIONS = ("visit", "pressure", "measured", "state", "response")
KINDS = ("pressure", "scale", "choice", "number", "gis")
MARKS = ("published", "expert default")
STATISTICS = ("mean", "share", "distance", "density")
RULES: Mapping[str, frozenset[str]] = {
    "impact": frozenset({"sum_unless_zero"}),
    "unit_pressure": frozenset({"maximum"}),
    "cumulative": frozenset({"complement_product"}),
    "unanswered": frozenset({"zero"}),
    "state": frozenset({"minimum"}),
    "response": frozenset({"sum"}),
    "consensus": frozenset({"median_cautious", "most_cautious"}),
    "control_measure": frozenset({"from_class"}),
    "agreement": frozenset({"kappa"}),
    "repeat": frozenset({"years"}),
}
"""Every rule a protocol must state, with the names this version can carry out."""
RULE_NUMBERS: Mapping[str, tuple[str, ...]] = {
    "control_measure": ("from_class",),
    "agreement": ("discuss_below",),
    "repeat": ("least_years", "most_years"),
}
_SECOND_LEVEL = {1: 3, 2: 4, 3: 3, 4: 4, 5: 4, 6: 3, 7: 3, 8: 6, 9: 6, 10: 3, 11: 5, 12: 1}
_SEMVER = re.compile(r"\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?")


def digest(document: Mapping[str, Any]) -> str:
    """Return the sha256 of a document in canonical JSON: layout and order of keys do not change it."""
    canonical = json.dumps(document, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf8")).hexdigest()


def threat_code_known(code: str) -> bool:
    """Tell whether a code stands in IUCN-CMP 3.3, levels 1 and 2; level 3 is accepted below a known level 2."""
    parts = code.split(".")
    if not 1 <= len(parts) <= 3 or not all(part.isascii() and part.isdigit() and part[0] != "0" for part in parts):
        return False
    second = _SECOND_LEVEL.get(int(parts[0]), 0)
    return second > 0 if len(parts) == 1 else int(parts[1]) <= second


def problems(document: Any, place: str) -> list[Problem]:
    """Return every fault of a document; `place` is the file's name, `values["path"]` where in it the fault stands."""
    return _read(document, place)[1]


def parse(document: Any, place: str) -> Protocol:
    """Return the protocol of a document.

    Raises NeaspecError `protocol.newer` when the document's form is newer than this version can read, and
    `protocol.broken` when a fault makes it unusable; warnings (a missing language, a threat code not known) do not.
    """
    protocol, faults = _read(document, place)
    for fault in faults:
        if fault.code == "protocol.newer":
            raise NeaspecError("protocol.newer", place, **fault.values)
    errors = [fault for fault in faults if fault.severity is Severity.ERROR]
    if errors or protocol is None:
        raise NeaspecError(
            "protocol.broken", place, count=len(errors), fault=errors[0].code, path=errors[0].values["path"]
        )
    return protocol


def _read(document: Any, place: str) -> tuple[Optional[Protocol], list[Problem]]:
    reader = Reader(place)
    top = reader.mapping(document, "")
    form_version = top.get("format")
    if isinstance(form_version, int) and form_version > FORMAT:
        reader.fault("protocol.newer", "format", format=form_version, known=FORMAT)
        return None, reader.problems
    if not isinstance(form_version, int) or isinstance(form_version, bool) or form_version < 1:
        reader.fault("protocol.wrong_value", "format", value=form_version, allowed=f"1..{FORMAT}")
    reader.languages = tuple(str(code) for code in reader.sequence(top, "languages", "")) or LANGUAGES
    version = reader.string(top, "version", "")
    if version and not _SEMVER.fullmatch(version):
        reader.fault("protocol.wrong_value", "version", value=version, allowed="major.minor.patch")
    scales = {scale.code: scale for scale in (_scale(reader, *row) for row in reader.rows(top, "scales", "", "code"))}
    for factor in FACTORS:
        if factor not in scales:
            reader.fault("protocol.missing_scale", "scales", scale=factor, indicator="*")
    sections = tuple(_section(reader, *row, scales) for row in reader.rows(top, "sections", "", "code"))
    indicators = {indicator.code: indicator for section in sections for indicator in section.indicators}
    _check_indicators(reader, sections, indicators)
    protocol = Protocol(
        id=reader.string(top, "id", ""),
        method=reader.string(top, "method", ""),
        form=reader.string(top, "form", ""),
        version=version,
        digest=digest(top),
        title=reader.text(top, "title", ""),
        citation=reader.string(top, "citation", ""),
        threat_scheme=reader.string(top, "threat_scheme", ""),
        languages=reader.languages,
        species=tuple(str(code) for code in reader.sequence(top, "species", "")),
        scales=scales,
        classes=_classes(reader, top),
        sections=sections,
        indicators=indicators,
        rules=_rules(reader, top),
        bands=tuple(
            Band(reader.number(row, "least", path), reader.text(row, "label", path))
            for path, row in reader.rows(top, "bands", "", "least")
        ),
    )
    return protocol, reader.problems


def _scale(reader: Reader, path: str, row: Mapping[str, Any]) -> Scale:
    choices = []
    for where, item in reader.rows(row, "choices", path, "value"):
        value = item.get("value")
        if isinstance(value, bool) or not isinstance(value, (int, str)):
            reader.fault("protocol.wrong_value", f"{where}/value", value=value, allowed="0, 1, 2 … | code")
            continue
        least = reader.number(item, "least_percent", where, -1.0)
        choices.append(Choice(value, reader.text(item, "label", where), None if least < 0 else least))
    numbers = [choice.value for choice in choices if isinstance(choice.value, int)]
    if not choices:
        reader.fault("protocol.empty_scale", path, scale=str(row.get("code", "")))
    elif numbers and numbers != list(range(len(choices))):
        reader.fault("protocol.wrong_order", path, scale=str(row.get("code", "")))
    return Scale(
        code=reader.string(row, "code", path),
        label=reader.text(row, "label", path),
        help=reader.text(row, "help", path),
        choices=tuple(choices),
        source=reader.string(row, "source", path),
        mark=reader.word(row, "mark", path, MARKS),
    )


def _section(reader: Reader, path: str, row: Mapping[str, Any], scales: Mapping[str, Scale]) -> Section:
    return Section(
        code=reader.word(row, "code", path, SECTIONS),
        label=reader.text(row, "label", path),
        help=reader.text(row, "help", path),
        indicators=tuple(
            _indicator(reader, where, item, scales) for where, item in reader.rows(row, "indicators", path, "")
        ),
    )


def _indicator(reader: Reader, path: str, row: Mapping[str, Any], scales: Mapping[str, Scale]) -> Indicator:
    code, kind = reader.string(row, "code", path), reader.word(row, "kind", path, KINDS)
    scale = reader.string(row, "scale", path) if kind in ("scale", "choice") else ""
    if scale and scale not in scales:
        reader.fault("protocol.missing_scale", f"{path}/scale", scale=scale, indicator=code)
    iucn = reader.string(row, "iucn", path) if kind == "pressure" else ""
    if iucn and not threat_code_known(iucn):
        reader.fault("protocol.unknown_code", f"{path}/iucn", Severity.WARNING, threat=iucn, indicator=code)
    minimum = reader.number(row, "minimum", path, 0.0)
    maximum = reader.number(row, "maximum", path, float("inf"))
    if minimum > maximum:
        reader.fault("protocol.low_above_high", path, indicator=code, low=minimum, high=maximum)
    weight = reader.number(row, "weight", path, 1.0)
    if not 0.0 <= weight <= 1.0:
        reader.fault("protocol.wrong_value", f"{path}/weight", value=weight, allowed="0..1")
    return Indicator(
        code=code,
        kind=kind,
        label=reader.text(row, "label", path),
        help=reader.text(row, "help", path),
        required=row.get("required") is True,
        weight=weight,
        scale=scale,
        iucn=iucn,
        unit=reader.string(row, "unit", path) if kind in ("number", "gis") else "",
        minimum=minimum,
        maximum=maximum,
        measurement=_measurement(reader, path, row) if kind == "gis" else None,
        asked_if=_condition(reader, path, row) if "asked_if" in row else None,
        source=reader.string(row, "source", path),
        mark=reader.word(row, "mark", path, MARKS),
    )


def _measurement(reader: Reader, path: str, row: Mapping[str, Any]) -> Measurement:
    where = f"{path}/measurement"
    item = reader.mapping(row.get("measurement"), where)
    classes = reader.sequence(item, "classes", where) if "classes" in item else []
    return Measurement(
        layer=reader.string(item, "layer", where),
        statistic=reader.word(item, "statistic", where, STATISTICS),
        classes=tuple(value for value in classes if isinstance(value, int)),
    )


def _condition(reader: Reader, path: str, row: Mapping[str, Any]) -> Condition:
    item = reader.mapping(row["asked_if"], f"{path}/asked_if")
    return Condition(
        reader.string(item, "indicator", f"{path}/asked_if"), reader.number(item, "at_least", f"{path}/asked_if")
    )


def _check_indicators(reader: Reader, sections: tuple[Section, ...], indicators: Mapping[str, Indicator]) -> None:
    seen: set[str] = set()
    for indicator in (indicator for section in sections for indicator in section.indicators):
        if indicator.code in seen:
            reader.fault("protocol.duplicate", "sections", code=indicator.code)
        seen.add(indicator.code)
    if not any(indicator.kind == "pressure" for indicator in indicators.values()):
        reader.fault("protocol.no_pressure", "sections")
    settled: set[str] = set()
    for code in indicators:
        chain: list[str] = []
        condition = indicators[code].asked_if
        while condition is not None and code not in settled:
            chain.append(code)
            if condition.indicator not in indicators:
                reader.fault("protocol.unknown_indicator", "sections", indicator=code, other=condition.indicator)
                break
            code = condition.indicator
            if code in chain:
                reader.fault("protocol.cyclic_rule", "sections", indicators=" → ".join([*chain, code]))
                break
            condition = indicators[code].asked_if
        settled.update(chain)


def _classes(reader: Reader, top: Mapping[str, Any]) -> tuple[ImpactClass, ...]:
    classes = tuple(
        ImpactClass(
            int(reader.number(row, "value", path)),
            int(reader.number(row, "least", path)),
            reader.text(row, "label", path),
        )
        for path, row in reader.rows(top, "classes", "", "value")
    )
    values, bounds = [item.value for item in classes], [item.least for item in classes]
    rising = all(low < high for low, high in zip(bounds, bounds[1:]))
    if not classes or values != list(range(len(values))) or bounds[0] != 0 or not rising:
        reader.fault("protocol.wrong_classes", "classes")
    return classes


def _rules(reader: Reader, top: Mapping[str, Any]) -> Mapping[str, Rule]:
    found = {}
    for path, row in reader.rows(top, "rules", "", "code"):
        code = reader.word(row, "code", path, tuple(RULES))
        if code not in RULES:
            continue
        found[code] = Rule(
            code=code,
            rule=reader.word(row, "rule", path, tuple(sorted(RULES[code]))),
            numbers={name: reader.number(row, name, path) for name in RULE_NUMBERS.get(code, ())},
            label=reader.text(row, "label", path),
            source=reader.string(row, "source", path),
            mark=reader.word(row, "mark", path, MARKS),
        )
    for code in RULES:
        if code not in found:
            reader.fault("protocol.missing_rule", "rules", rule=code)
    return found
