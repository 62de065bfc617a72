"""Species, countries and land cover classes, from the JSON files that ship or that a user brings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Optional, Union

from neaspec_plugin.core.origin import Origin
from neaspec_plugin.core.suitability import LAND_COVER, Population, Species, Variable
from neaspec_plugin.io.documents import ORIGIN, Node, find_document, names, read_document
from neaspec_plugin.paths import RESOURCES

SPECIES = RESOURCES / "species"
COUNTRIES = RESOURCES / "vocabularies" / "countries.json"
SOURCES = RESOURCES / "vocabularies" / "sources.json"
LAND_COVER_FILE = RESOURCES / "vocabularies" / "land_cover.json"
VARIABLES = (LAND_COVER, "elevation", "water", "disturbance")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_PARAMETERS: Mapping[str, tuple[float, float]] = {
    "threshold": (0.0, 1.0),
    "min_area_km2": (0.0, 1e6),
    "gap_m": (0.0, 1e6),
    "hop_m": (0.0, 1e7),
    "resistance_shape": (-100.0, 100.0),
    "max_resistance": (1.0, 1e4),
    "cutoff_m": (0.0, 1e9),
    "corridor_min_width_m": (0.0, 1e6),
    "corridor_target_width_m": (0.0, 1e6),
}


@dataclass(frozen=True)
class Country:
    """A member of NEASPEC, or the place-holder for land whose country is not specified."""

    iso2: str
    """ISO 3166-1 alpha-2; ZZ for unspecified."""
    iso3: str
    """ISO 3166-1 alpha-3; ZZZ for unspecified."""
    label: Mapping[str, str]
    """Name in the United Nations, by language code."""
    member: bool
    """False for the place-holder only."""


@dataclass(frozen=True)
class LandCoverClass:
    """A class of the land cover legend."""

    code: int
    """Value in the raster."""
    label: Mapping[str, str]
    """Name by language code."""
    colour: str
    """Colour on maps, #RRGGBB."""


def species_codes() -> tuple[str, ...]:
    """Return the codes of the species that ship."""
    return names(SPECIES)


def load_species(path_or_code: Union[str, Path]) -> Species:
    """Return the species of that code (file name or taxon code) or file.

    Raises NeaspecError `definition.unknown`, `definition.unreadable`, `definition.broken`.
    """
    root = read_document(find_document(str(path_or_code), SPECIES, "taxon_code"))
    required = ("code", "version", "taxon_code", "scientific_name", "label", "variables", "parameters")
    root.keys(required, ("population",))
    parameters = root.get("parameters")
    parameters.keys(_PARAMETERS)
    numbers: dict[str, float] = {}
    origins: dict[str, Origin] = {}
    for name, (low, high) in _PARAMETERS.items():
        node = parameters.get(name)
        node.keys(("value", *ORIGIN))
        numbers[name] = node.get("value").number(low, high)
        origins[name] = node.origin()
    variables = tuple(_variable(node) for node in root.get("variables").items())
    found = [variable.name for variable in variables]
    if LAND_COVER not in found:
        raise root.get("variables").broken("missing", key=LAND_COVER)
    if len(set(found)) != len(found):
        raise root.get("variables").broken("duplicate_code", key=max(found, key=found.count))
    return Species(
        code=root.get("code").code(),
        taxon_code=root.get("taxon_code").text(24),
        scientific_name=root.get("scientific_name").text(),
        label=root.get("label").labels(),
        variables=variables,
        origins=origins,
        population=_population(root.get("population")) if root.has("population") else None,
        **numbers,
    )


def countries() -> tuple[Country, ...]:
    """Return the six members and, last, the place-holder `unspecified`."""
    root = read_document(COUNTRIES)
    root.keys(("id", "version", "source", "members", "unspecified"))
    return (
        *(_country(node, member=True) for node in root.get("members").items()),
        _country(root.get("unspecified"), member=False),
    )


def land_cover() -> tuple[LandCoverClass, ...]:
    """Return the classes of the land cover legend (Copernicus CGLS-LC100) by rising code."""
    root = read_document(LAND_COVER_FILE)
    root.keys(("id", "version", "source", "classes"))
    found = []
    for node in root.get("classes").items():
        node.keys(("code", "colour", "label"))
        colour = node.get("colour").text()
        if not _COLOUR.fullmatch(colour):
            raise node.get("colour").broken("unknown_value", found=colour[:80], allowed=["#RRGGBB"])
        found.append(LandCoverClass(int(node.get("code").number(0, 65535)), node.get("label").labels(), colour))
    return tuple(sorted(found, key=lambda each: each.code))


@lru_cache(maxsize=1)
def sources() -> Mapping[str, Mapping[str, str]]:
    """Return the notes on sources of shipped protocols and schemes, by language, each under its English text."""
    root = read_document(SOURCES)
    root.keys(("id", "version", "sources"))
    found = [node.labels() for node in root.get("sources").items()]
    return {texts["en"]: texts for texts in found}


def _population(node: Node) -> Population:
    node.keys(("low", *ORIGIN), ("high",))
    low = node.get("low").number(0.0, 1e10, above=0.0)
    return Population(low, node.get("high").number(low, 1e10) if node.has("high") else None, node.origin())


def _variable(node: Node) -> Variable:
    node.keys(("name", "weight", "unit", *ORIGIN), ("classes", "points"))
    if node.has("classes") == node.has("points"):
        raise node.broken("classes_or_points")
    name = node.get("name").choice(VARIABLES)
    if name == LAND_COVER and not node.has("classes"):
        raise node.broken("missing", key="classes")
    origin = node.origin()
    return Variable(
        name=name,
        weight=node.get("weight").number(0.0, 1000.0, above=0.0),
        unit=node.get("unit").text(),
        source=origin.source,
        mark=origin.mark,
        classes=_scores(node.get("classes")) if node.has("classes") else {},
        points=_points(node.get("points")) if node.has("points") else (),
    )


def _scores(node: Node) -> dict[int, Optional[float]]:
    scores: dict[int, Optional[float]] = {}
    for key, item in node.members().items():
        if not re.fullmatch(r"[0-9]{1,5}", key):
            raise item.broken("not_a_number")
        scores[int(key)] = None if item.value is None else item.number(0.0, 1.0)
    if not scores:
        raise node.broken("not_a_list")
    return scores


def _points(node: Node) -> tuple[tuple[float, float], ...]:
    points: list[tuple[float, float]] = []
    for item in node.items():
        pair = item.items()
        if len(pair) != 2:
            raise item.broken("not_a_pair")
        x = pair[0].number(above=points[-1][0] if points else None)
        points.append((x, pair[1].number(0.0, 1.0)))
    return tuple(points)


def _country(node: Node, member: bool) -> Country:
    node.keys(("iso2", "iso3", "label"))
    return Country(node.get("iso2").text(2), node.get("iso3").text(3), node.get("label").labels(), member)
