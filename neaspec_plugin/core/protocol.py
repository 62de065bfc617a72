"""The shared assessment protocol as values: sections, indicators, answer scales, classes and rules.

A protocol is data: a new version needs no code. core.protocol_document reads it from a document.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Optional, Union

from neaspec_plugin.core.protocol_reader import Text

FACTORS = ("timing", "scope", "severity")
"""The three answers a pressure is scored from, 0..3 each."""


@dataclass(frozen=True)
class Choice:
    """One answer of a scale."""

    value: Union[int, str]
    """A whole number from 0 upwards on an ordered scale, a code on a choice; this travels, the label is shown."""
    label: Text
    """The answer by language."""
    least_percent: Optional[float]
    """Lower bound of the share this answer stands for, 0..100 %; None where the answer stands for no share."""


@dataclass(frozen=True)
class Scale:
    """The answers an indicator allows."""

    code: str
    """For example `severity`."""
    label: Text
    """Name by language."""
    help: Text
    """How to choose an answer, by language."""
    choices: tuple[Choice, ...]
    """In rising order of the value on an ordered scale."""
    source: str
    """Where the scale comes from."""
    mark: str
    """`published` or `expert default`."""

    @property
    def values(self) -> tuple[Union[int, str], ...]:
        """Return the values allowed."""
        return tuple(choice.value for choice in self.choices)

    @property
    def maximum(self) -> int:
        """Return the highest number of an ordered scale, 0 for a choice of codes."""
        return max((choice.value for choice in self.choices if isinstance(choice.value, int)), default=0)


@dataclass(frozen=True)
class ImpactClass:
    """One class of the pressure score."""

    value: int
    """0 = lowest, rising without gap."""
    least: int
    """Lowest impact of the class, 0..9; the class ends below the next one's."""
    label: Text
    """Name by language."""


@dataclass(frozen=True)
class Measurement:
    """How a GIS indicator is measured."""

    layer: str
    """What is measured: `disturbance`, `suitability`, `land_cover`, `road`, `railway`, `settlement`, `water`."""
    statistic: str
    """`mean`, `share` (%), `distance` (nearest, m) or `density` (km/km2)."""
    classes: tuple[int, ...]
    """Land cover classes counted by `share`; empty otherwise."""


@dataclass(frozen=True)
class Condition:
    """When an indicator is asked: another one has at least this value."""

    indicator: str
    """Code of the other indicator; of a pressure its impact counts."""
    at_least: float
    """Lowest value, in the other indicator's unit."""


@dataclass(frozen=True)
class Indicator:
    """One question, or one number measured from the maps."""

    code: str
    """Unique in the protocol, `section:name`, for example `pressure:5.1`."""
    kind: str
    """`pressure` (three factors), `scale` (one answer), `choice` (a code), `number` or `gis` (measured, not asked)."""
    label: Text
    """The question's name by language."""
    help: Text
    """What to look for, by language."""
    required: bool
    """True when a sheet without it is incomplete."""
    weight: float
    """0..1; 1 = counts in full in the cumulative pressure or the response."""
    scale: str
    """Code of the scale; empty for pressures, numbers and measurements."""
    iucn: str
    """Threat code of the protocol's threat scheme; empty unless a pressure."""
    unit: str
    """Unit of a number or measurement."""
    minimum: float
    """Lowest number allowed, in `unit`."""
    maximum: float
    """Highest number allowed, in `unit`; inf when open."""
    measurement: Optional[Measurement]
    """How it is measured; None unless `gis`."""
    asked_if: Optional[Condition]
    """When it is asked; None = always."""
    source: str
    """Where it comes from."""
    mark: str
    """`published` or `expert default`."""

    @property
    def column(self) -> str:
        """Return the column of a layer that holds a measurement: `mean_disturbance`, else the code without section."""
        if self.measurement is not None and self.measurement.statistic == "mean":
            return f"mean_{self.measurement.layer}"
        return self.code.partition(":")[2] or self.code


@dataclass(frozen=True)
class Section:
    """One page of the form."""

    code: str
    """`visit`, `pressure`, `measured`, `state` or `response`."""
    label: Text
    """Name by language."""
    help: Text
    """What the page is for, by language."""
    indicators: tuple[Indicator, ...]
    """In the order asked."""


@dataclass(frozen=True)
class Rule:
    """One rule of the protocol, stated as data."""

    code: str
    """What it rules: a key of RULES."""
    rule: str
    """How: one of the names RULES allows."""
    numbers: Mapping[str, float]
    """Its numbers by name, for example `from_class` or `discuss_below`."""
    label: Text
    """The rule in words, by language."""
    source: str
    """Where it comes from."""
    mark: str
    """`published` or `expert default`."""


@dataclass(frozen=True)
class Band:
    """One band of agreement."""

    least: float
    """Lowest kappa of the band, -1..1."""
    label: Text
    """Name by language."""


@dataclass(frozen=True)
class Protocol:
    """A protocol, ready to ask and to score with."""

    id: str
    """For example `neaspec_jha_forest`; with `version` it names what a record was scored with."""
    method: str
    """For example `NEASPEC-JHA`."""
    form: str
    """`forest` or `wetland`."""
    version: str
    """Semantic version, `major.minor.patch`."""
    digest: str
    """sha256 of the document in canonical JSON, hexadecimal."""
    title: Text
    """Name by language."""
    citation: str
    """How to cite it."""
    threat_scheme: str
    """For example `IUCN-CMP 3.3`."""
    languages: tuple[str, ...]
    """The languages the document promises."""
    species: tuple[str, ...]
    """Codes of the species the form is for."""
    scales: Mapping[str, Scale]
    """By code."""
    classes: tuple[ImpactClass, ...]
    """In rising order."""
    sections: tuple[Section, ...]
    """In the order asked."""
    indicators: Mapping[str, Indicator]
    """All indicators of all sections, by code, in the order asked."""
    rules: Mapping[str, Rule]
    """By what they rule."""
    bands: tuple[Band, ...]
    """Bands of agreement, rising."""

    @property
    def pressures(self) -> tuple[Indicator, ...]:
        """Return the pressures in the order asked."""
        return tuple(indicator for indicator in self.indicators.values() if indicator.kind == "pressure")

    @property
    def maximum_impact(self) -> int:
        """Return the highest impact a pressure can have (9 for three factors of 0..3)."""
        return sum(self.scales[factor].maximum for factor in FACTORS)

    def class_label(self, value: int) -> Text:
        """Return the name of a class by language."""
        return self.classes[value].label
