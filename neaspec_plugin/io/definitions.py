"""Pressure schemes, species, countries and land cover classes, from the JSON files that ship or that a user brings."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Union

from neaspec_plugin.core.disturbance import RULE_NUMBERS, IntactnessClass, Pressure, Rule, Scheme
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.suitability import LAND_COVER, Origin, Species, Variable
from neaspec_plugin.io.documents import Node, read_document
from neaspec_plugin.paths import RESOURCES

SCHEMES = RESOURCES / "pressures"
SPECIES = RESOURCES / "species"
COUNTRIES = RESOURCES / "vocabularies" / "countries.json"
LAND_COVER_FILE = RESOURCES / "vocabularies" / "land_cover.json"
MARKS = ("published", "expert default")
GEOMETRIES = ("point", "line", "polygon", "raster", "any")
VARIABLES = (LAND_COVER, "elevation", "water", "disturbance")
THREAT_SCHEME = "IUCN-CMP-3.3"
_CODE = re.compile(r"[a-z][a-z0-9_]{0,62}")
_THREAT = re.compile(r"\d{1,2}(\.\d{1,2}){0,2}")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_ORIGIN = ("source", "mark")
_PARAMETERS: Mapping[str, tuple[float, float]] = {
    "threshold": (0.0, 1.0),
    "min_area_km2": (0.0, 1e6),
    "gap_m": (0.0, 1e6),
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


def scheme_ids() -> tuple[str, ...]:
    """Return the ids of the schemes that ship."""
    return tuple(sorted(path.stem for path in SCHEMES.glob("*.json")))


def species_codes() -> tuple[str, ...]:
    """Return the codes of the species that ship."""
    return tuple(sorted(path.stem for path in SPECIES.glob("*.json")))


def load_scheme(path_or_id: Union[str, Path]) -> Scheme:
    """Return the pressure scheme of that id or file; raises NeaspecError `definition.unknown`, `.broken` etc."""
    root = read_document(_find(str(path_or_id), SCHEMES))
    root.keys(("id", "version", "label", "citation", "maximum", "threat_scheme", "classes", "pressures"))
    root.get("threat_scheme").choice((THREAT_SCHEME,))
    pressures: dict[str, Pressure] = {}
    for node in root.get("pressures").items():
        pressure = _pressure(node)
        if pressure.code in pressures:
            raise node.broken("duplicate_code", key=pressure.code)
        pressures[pressure.code] = pressure
    return Scheme(
        id=_code(root.get("id")),
        version=root.get("version").text(),
        label=root.get("label").labels(),
        citation=root.get("citation").text(),
        maximum=root.get("maximum").number(above=0.0),
        pressures=pressures,
        classes=_classes(root.get("classes")),
    )


def load_species(path_or_code: Union[str, Path]) -> Species:
    """Return the species of that code (file name or taxon code) or file; raises as `load_scheme`."""
    root = read_document(_find(str(path_or_code), SPECIES))
    root.keys(("code", "version", "taxon_code", "scientific_name", "label", "variables", "parameters"))
    parameters = root.get("parameters")
    parameters.keys(_PARAMETERS)
    numbers: dict[str, float] = {}
    origins: dict[str, Origin] = {}
    for name, (low, high) in _PARAMETERS.items():
        node = parameters.get(name)
        node.keys(("value", *_ORIGIN))
        numbers[name] = node.get("value").number(low, high)
        origins[name] = _origin(node)
    variables = tuple(_variable(node) for node in root.get("variables").items())
    names = [variable.name for variable in variables]
    if LAND_COVER not in names:
        raise root.get("variables").broken("missing", key=LAND_COVER)
    if len(set(names)) != len(names):
        raise root.get("variables").broken("duplicate_code", key=max(names, key=names.count))
    return Species(
        code=_code(root.get("code")),
        taxon_code=root.get("taxon_code").text(24),
        scientific_name=root.get("scientific_name").text(),
        label=root.get("label").labels(),
        variables=variables,
        origins=origins,
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


def _find(asked: str, folder: Path) -> Path:
    """Return the file of a code, a taxon code or a path; codes first, so that no file of that name stands in for it."""
    shipped = {path.stem: path for path in sorted(folder.glob("*.json"))}
    if asked in shipped:
        return shipped[asked]
    if asked.lower().endswith(".json") or Path(asked).is_file():
        return Path(asked)
    for path in shipped.values():
        if read_document(path).members().get("taxon_code", Node(None, "")).value == asked:
            return path
    raise NeaspecError("definition.unknown", asked, known=sorted(shipped))


def _code(node: Node) -> str:
    code = node.text()
    if not _CODE.fullmatch(code):
        raise node.broken("unknown_value", found=code[:80], allowed=["a-z 0-9 _"])
    return code


def _origin(node: Node) -> Origin:
    return Origin(node.get("source").text(), node.get("mark").choice(MARKS))


def _pressure(node: Node) -> Pressure:
    node.keys(("code", "iucn", "geometry", "label", "maximum", "rule", *_ORIGIN), ("reach_m", "field"))
    iucn = node.get("iucn").text()
    if not _THREAT.fullmatch(iucn):
        raise node.get("iucn").broken("unknown_value", found=iucn[:80], allowed=[THREAT_SCHEME])
    rule = _rule(node.get("rule"))
    origin = _origin(node)
    reach_m, reach_origin = 0.0, origin
    if rule.kind in ("distance", "density") or node.has("reach_m"):
        reach = node.get("reach_m")
        reach.keys(("value", *_ORIGIN))
        reach_m, reach_origin = reach.get("value").number(0.0, 1e6), _origin(reach)
    if rule.kind == "distance" and reach_m <= 0:
        raise node.get("reach_m").broken("out_of_range", found=reach_m, low=0.0, high=1e6)
    return Pressure(
        code=_code(node.get("code")),
        iucn=iucn,
        geometry=node.get("geometry").choice(GEOMETRIES),
        rule=rule,
        maximum=node.get("maximum").number(above=0.0),
        reach_m=reach_m,
        label=node.get("label").labels(),
        source=origin.source,
        mark=origin.mark,
        field=_code(node.get("field")) if node.has("field") else "",
        reach_source=reach_origin.source,
        reach_mark=reach_origin.mark,
    )


def _rule(node: Node) -> Rule:
    kind = node.get("kind").choice(RULE_NUMBERS)
    node.keys(("kind", *RULE_NUMBERS[kind]))
    numbers = {name: node.get(name).number(0.0, 1e9) for name in RULE_NUMBERS[kind]}
    if kind == "distance":
        node.get("scale_m").number(above=0.0)
    if kind == "quantiles":
        node.get("classes").number(1, 1000)
    return Rule(kind, numbers)


def _classes(node: Node) -> tuple[IntactnessClass, ...]:
    found: list[IntactnessClass] = []
    items = node.items()
    for number, item in enumerate(items):
        item.keys(("code", "below", "label"))
        last = number == len(items) - 1
        lowest = found[-1].below if found else 0.0
        below = math.inf if last and not item.has("below") else item.get("below").number(above=lowest)
        found.append(IntactnessClass(_code(item.get("code")), below, item.get("label").labels()))
    return tuple(found)


def _variable(node: Node) -> Variable:
    node.keys(("name", "weight", "unit", *_ORIGIN), ("classes", "points"))
    if node.has("classes") == node.has("points"):
        raise node.broken("classes_or_points")
    name = node.get("name").choice(VARIABLES)
    if name == LAND_COVER and not node.has("classes"):
        raise node.broken("missing", key="classes")
    origin = _origin(node)
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
