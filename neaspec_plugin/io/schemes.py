"""Pressure schemes from the JSON files that ship or that a user brings; every fault names the spot in the file.

The form of a scheme is published in resources/pressures/scheme.schema.json. What a schema cannot say (no code and no
attribute value twice, rising classes, a plateau within the reach, weights that are not all 0) is checked here.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Union

from neaspec_plugin.core.disturbance import METHODS, IntactnessClass, Scheme
from neaspec_plugin.core.origin import Origin
from neaspec_plugin.core.pressure import (
    DISTANCE_KINDS,
    GEOMETRY,
    OPTIONAL_NUMBERS,
    RULE_NUMBERS,
    UNIT,
    Pressure,
    PressureClass,
    Rule,
    folded,
)
from neaspec_plugin.core.protocol_document import threat_code_known
from neaspec_plugin.io.documents import ORIGIN, Node, find_document, names, read_document
from neaspec_plugin.paths import RESOURCES

SCHEMES = RESOURCES / "pressures"
THREAT_SCHEME = "IUCN-CMP-3.3"
_OPTIONAL = ("reach_m", "weight", "width_m", "field", "class_field", "classes", "other_weight", "keywords")
_RANGES = {"reach_m": (0.0, 1e6), "weight": (0.0, 1000.0), "width_m": (0.0, 1e4), "other_weight": (0.0, 1.0)}
"""Least and greatest value of the numbers that bear a source and mark of their own."""
_GEOMETRIES = {"quantiles": ("raster",), "density": ("point", "raster", "point_or_raster")}
"""Layers that a kind of rule can be scored from, where these are not all: lines and polygons count no people."""
_WITHOUT_CLASSES = ("quantiles", "density")
"""Kinds of rule that score the values themselves, which no class weighs."""
_MOST_WEIGHTS = 254
"""Different weights of classes: with that of the rest they are burnt as bytes, 0 for none."""


def scheme_ids() -> tuple[str, ...]:
    """Return the ids of the schemes that ship."""
    return names(SCHEMES)


def load_scheme(path_or_id: Union[str, Path]) -> Scheme:
    """Return the pressure scheme of that id or file.

    Raises NeaspecError `definition.unknown`, `definition.unreadable`, `definition.broken`.
    """
    root = read_document(find_document(str(path_or_id), SCHEMES))
    required = ("id", "version", "label", "citation", "method", "threat_scheme", "classes", "pressures")
    root.keys(required, ("$schema", "maximum"))
    root.get("threat_scheme").choice((THREAT_SCHEME,))
    method = root.get("method")
    method.keys(("value", *ORIGIN))
    kind, origin = method.get("value").choice(METHODS), method.origin()
    stated = kind == "sum" or root.has("maximum")
    maximum = root.get("maximum").number(above=0.0) if stated else 0.0
    pressures: dict[str, Pressure] = {}
    for node in root.get("pressures").items():
        pressure = _pressure(node)
        if pressure.code in pressures:
            raise node.broken("duplicate_code", key=pressure.code)
        pressures[pressure.code] = pressure
    if not any(pressure.weight for pressure in pressures.values()):
        raise root.get("pressures").broken("no_weight")
    return Scheme(
        id=root.get("id").code(),
        version=root.get("version").text(),
        label=root.get("label").labels(),
        citation=root.get("citation").text(),
        maximum=maximum,
        pressures=pressures,
        classes=_limits(root.get("classes"), maximum or 100.0),
        method=kind,
        method_source=origin.source,
        method_mark=origin.mark,
    )


def _pressure(node: Node) -> Pressure:
    node.keys(("code", "iucn", "geometry", "label", "unit", "maximum", "rule", *ORIGIN), _OPTIONAL)
    iucn = node.get("iucn").text()
    if not threat_code_known(iucn):
        raise node.get("iucn").broken("unknown_value", found=iucn[:80], allowed=[THREAT_SCHEME])
    for name in ("other_weight", "class_field"):
        if node.has(name) and not node.has("classes"):
            raise node.broken("missing", key="classes")
    rule, origin = _rule(node.get("rule")), node.origin()
    numbers, origins = _measured(node, rule)
    classes = _classes(node, rule)
    _check_plateau(node, rule, numbers.get("reach_m", 0.0), classes)
    geometry = node.get("geometry").choice(GEOMETRY)
    if geometry not in _GEOMETRIES.get(rule.kind, GEOMETRY):
        raise node.get("geometry").broken("unknown_value", found=geometry, allowed=sorted(_GEOMETRIES[rule.kind]))
    return Pressure(
        code=node.get("code").code(),
        iucn=iucn,
        geometry=geometry,
        rule=rule,
        maximum=node.get("maximum").number(above=0.0),
        reach_m=numbers.get("reach_m", 0.0),
        label=node.get("label").labels(),
        source=origin.source,
        mark=origin.mark,
        unit=_unit(node.get("unit"), rule),
        weight=numbers.get("weight", 1.0),
        field=node.get("field").code() if node.has("field") else "",
        class_field=_texts(node, "class_field"),
        classes=classes,
        other_weight=numbers.get("other_weight", 1.0),
        width_m=numbers.get("width_m", 0.0),
        keywords=tuple(map(folded, _texts(node, "keywords"))),
        origins=origins,
    )


def _measured(node: Node, rule: Rule) -> tuple[dict[str, float], dict[str, Origin]]:
    """Return the numbers of a pressure that bear their own origin, and these origins, by name."""
    far = rule.kind in DISTANCE_KINDS or rule.kind == "density"
    if node.has("reach_m") and not far:
        raise node.broken("unknown_key", key="reach_m")
    needed = {"reach_m"} if far else set()
    needed |= {"other_weight"} if node.has("classes") else set()
    numbers, origins = {}, {}
    for name, (low, high) in _RANGES.items():
        if name in needed or node.has(name):
            member = node.get(name)
            member.keys(("value", *ORIGIN))
            numbers[name], origins[name] = member.get("value").number(low, high), member.origin()
    if rule.kind in DISTANCE_KINDS and numbers["reach_m"] <= 0:
        raise node.get("reach_m").broken("out_of_range", found=numbers["reach_m"], low=0.0, high=1e6)
    return numbers, origins


def _rule(node: Node) -> Rule:
    kind = node.get("kind").choice(RULE_NUMBERS)
    optional = OPTIONAL_NUMBERS.get(kind, ())
    node.keys(("kind", *RULE_NUMBERS[kind]), optional)
    wanted = (*RULE_NUMBERS[kind], *(name for name in optional if node.has(name)))
    numbers = {name: node.get(name).number(0.0, 1e9) for name in wanted}
    if kind == "distance":
        node.get("scale_m").number(above=0.0)
    if kind == "quantiles":
        node.get("classes").number(1, 1000)
    return Rule(kind, numbers)


def _unit(node: Node, rule: Rule) -> str:
    wanted = UNIT[rule.kind]
    return node.text(40) if wanted == "any" else node.choice((wanted,))


def _classes(node: Node, rule: Rule) -> tuple[PressureClass, ...]:
    if not node.has("classes"):
        return ()
    if rule.kind in _WITHOUT_CLASSES:
        raise node.broken("unknown_key", key="classes")
    found: list[PressureClass] = []
    for item in node.get("classes").items():
        item.keys(("code", "values", "label", "weight", *ORIGIN), ("reach_m",) if rule.kind in DISTANCE_KINDS else ())
        code = item.get("code").code()
        if code in {each.code for each in found}:
            raise item.broken("duplicate_code", key=code)
        origin = item.origin()
        values = _values(item.get("values"), {value for each in found for value in each.values})
        found.append(
            PressureClass(
                code=code,
                values=values,
                label=item.get("label").labels(),
                weight=item.get("weight").number(0.0, 1.0),
                reach_m=item.get("reach_m").number(0.0, 1e6, above=0.0) if item.has("reach_m") else None,
                source=origin.source,
                mark=origin.mark,
            )
        )
    if len({each.weight for each in found}) > _MOST_WEIGHTS:
        raise node.get("classes").broken("too_many_weights")
    return tuple(found)


def _values(node: Node, taken: set[str]) -> tuple[str, ...]:
    """Return the folded attribute values of a class, none of which is taken by it or another one."""
    values: list[str] = []
    for item in node.items():
        value = folded(item.text(80))
        if value in taken or value in values:
            raise item.broken("duplicate_value", found=value)
        values.append(value)
    return tuple(values)


def _check_plateau(node: Node, rule: Rule, reach_m: float, classes: tuple[PressureClass, ...]) -> None:
    near = rule.numbers.get("near_m", 0.0)
    shortest = min((reach_m, *(each.reach_m for each in classes if each.reach_m is not None)))
    if rule.kind in DISTANCE_KINDS and near > shortest:
        raise node.get("rule").get("near_m").broken("out_of_range", found=near, low=0.0, high=shortest)


def _texts(node: Node, name: str) -> tuple[str, ...]:
    return tuple(item.text(80) for item in node.get(name).items()) if node.has(name) else ()


def _limits(node: Node, scale: float) -> tuple[IntactnessClass, ...]:
    """Return the classes of the index; the last one, and only it, has no limit (null)."""
    found: list[IntactnessClass] = []
    items = node.items()
    for number, item in enumerate(items):
        item.keys(("code", "below", "label", *ORIGIN))
        last = number == len(items) - 1
        lowest = found[-1].below if found else 0.0
        if last and item.has("below"):
            raise item.get("below").broken("unknown_value", found=str(item.get("below").value)[:80], allowed=["null"])
        below = math.inf if last else item.get("below").number(high=scale, above=lowest)
        code = item.get("code").code()
        if code in {each.code for each in found}:
            raise item.broken("duplicate_code", key=code)
        origin = item.origin()
        found.append(IntactnessClass(code, below, item.get("label").labels(), origin.source, origin.mark))
    return tuple(found)
