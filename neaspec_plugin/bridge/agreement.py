"""How far assessors agree, in words: names of indicators, statistics, bands, and why there is no number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Callable

from neaspec_plugin.bridge import printing
from neaspec_plugin.bridge.language import label, locale, translate
from neaspec_plugin.core import agreement
from neaspec_plugin.core.agreement import IndicatorAgreement
from neaspec_plugin.core.protocol import Protocol
from neaspec_plugin.io.definitions import countries

STATISTICS: Mapping[str, Callable[[], str]] = {
    "cohen_quadratic": lambda: translate("Agreement", "Cohen's kappa, quadratic weights"),
    "fleiss": lambda: translate("Agreement", "Fleiss' kappa"),
    "krippendorff_ordinal": lambda: translate("Agreement", "Krippendorff's alpha, ordinal (ratings are missing)"),
    "": lambda: "",
}


def indicator_name(protocol: Protocol, code: str) -> str:
    """Return the name of an indicator, of the whole unit, of a section."""
    if code in protocol.indicators:
        return label(protocol.indicators[code].label)
    section = next((section for section in protocol.sections if section.code == code), None)
    return label(section.label) if section is not None else translate("Assessment", "whole unit")


def country_name(iso3: str) -> str:
    """Return the name of a member in the United Nations; any other code as it is."""
    known = {country.iso3: country.label for country in countries()}
    return label(known[iso3]) if iso3 in known else iso3


def in_words(protocol: Protocol, found: IndicatorAgreement) -> str:
    """Return what the number says: its band, or why there is none."""
    if found.agreement.outcome == "all_same":
        return translate(
            "Agreement", "all gave one and the same answer: they agree, and no number can be computed from it"
        )
    if found.agreement.kappa is None:
        return translate("Agreement", "no unit was rated by two assessors")
    band = agreement.band(found.agreement.kappa, protocol.bands)
    text = label(band.label) if band is not None else ""
    return translate("Agreement", "{band}; talk it over").format(band=text) if found.discuss else text


def row(protocol: Protocol, found: IndicatorAgreement) -> dict[str, Any]:
    """Return an agreement as a row of a table: codes and their words."""
    return {
        "indicator": found.indicator,
        "name": indicator_name(protocol, found.indicator),
        "country": found.country,
        "statistic": found.statistic,
        "agreement": found.agreement.kappa,
        "observed": found.agreement.observed if found.agreement.units else None,
        "expected": found.agreement.expected if found.agreement.units else None,
        "units": found.agreement.units,
        "assessors": "|".join(found.assessors),
        "outcome": found.agreement.outcome,
        "discuss": found.discuss,
        "in_words": in_words(protocol, found),
    }


def report(protocol: Protocol, found: Sequence[IndicatorAgreement]) -> list[str]:
    """Return the parts of the printed report: what to talk over first, then all indicators by country."""
    bound = locale().toString(protocol.rules["agreement"].numbers["discuss_below"], "f", 2)
    text = translate("Agreement", "Protocol {protocol} {version}; assessors: {names}.")
    everybody = sorted({name for one in found for name in one.assessors})
    parts = [
        printing.paragraph(
            text.format(protocol=label(protocol.title), version=protocol.version, names=", ".join(everybody))
        ),
        printing.heading(translate("Agreement", "To be talked over (below {bound})").format(bound=bound)),
    ]
    low = [one for one in found if one.discuss]
    parts.append(_table(protocol, low) if low else printing.paragraph(translate("Agreement", "Nothing.")))
    for country in dict.fromkeys(one.country for one in found):
        title = translate("Agreement", "Units: {country}").format(country=country_name(country)) if country else ""
        parts.append(printing.heading(title or translate("Agreement", "All units")))
        here = [one for one in found if one.country == country]
        parts.append(_table(protocol, [one for one in here if one.agreement.kappa is not None]))
        for outcome in ("all_same", "no_units"):
            silent = [one for one in here if one.agreement.outcome == outcome]
            if silent:
                names = ", ".join(indicator_name(protocol, one.indicator) for one in silent)
                parts.append(printing.paragraph(f"{names}: {in_words(protocol, silent[0])}."))
    return parts


def _table(protocol: Protocol, found: Sequence[IndicatorAgreement]) -> str:
    head = [
        translate("Agreement", "Indicator"),
        translate("Agreement", "Country"),
        translate("Agreement", "Agreement"),
        translate("Agreement", "Units"),
        translate("Agreement", "Statistic"),
        translate("Agreement", "In words"),
    ]
    rows = [
        (
            indicator_name(protocol, one.indicator),
            country_name(one.country) or "–",
            locale().toString(one.agreement.kappa or 0.0, "f", 3),
            one.agreement.units,
            STATISTICS[one.statistic](),
            in_words(protocol, one),
        )
        for one in found
    ]
    return printing.table(head, rows, (28, 10, 13, 8, 21, 20)) if rows else ""
