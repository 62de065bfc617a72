"""Human disturbance: the scores of several pressures combined into one index 0..100, and what each gives to it.

Three ways to combine, h = w * s / s_max the weighted part of its maximum that a pressure reaches, at most 1:

sum        index = 100 * min(sum of w * s / maximum of the scheme, 1): the Human Footprint (Williams et al. 2020,
           Mu et al. 2022)
fuzzy_sum  index = 100 * (1 - product of (1 - h)): the fuzzy algebraic sum of the Human Modification (Theobald 2013)
maximum    index = 100 * greatest h: the strongest pressure alone
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np

from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.pressure import GEOMETRY, Pressure, folded
from neaspec_plugin.core.problem import NeaspecError


@dataclass(frozen=True)
class IntactnessClass:
    """A named span of the index."""

    code: str
    """Code within the scheme, such as wilderness or low."""
    below: float
    """What lies under it belongs here, on the scale of the scheme (Scheme.scale); infinity for the last class."""
    label: Mapping[str, str]
    """Name by language code."""
    source: str = ""
    """Where the limit comes from."""
    mark: str = "published"
    """`published` or `expert default`."""


@dataclass(frozen=True)
class Scheme:
    """A versioned set of pressures that are scored together."""

    id: str
    version: str
    label: Mapping[str, str]
    """Name by language code."""
    citation: str
    maximum: float
    """Method sum: sum of weighted scores that makes the index 100, > 0. 0 = the scheme states none."""
    pressures: Mapping[str, Pressure]
    """By code, in the order of the file."""
    classes: tuple[IntactnessClass, ...]
    """From the least to the most disturbed."""
    method: str = "sum"
    """How the pressures are combined: one of METHODS."""
    method_source: str = ""
    """Where this way of combining them was published, or who proposed it."""
    method_mark: str = "published"
    """`published` or `expert default`."""

    @property
    def scale(self) -> float:
        """What the index 100 stands for in the limits of the classes: the maximum, or 100 where there is none."""
        return self.maximum or 100.0


def combine(
    scheme: Scheme,
    scores: Mapping[str, Array],
    method: Optional[str] = None,
    weights: Optional[Mapping[str, float]] = None,
) -> Array:
    """Return the disturbance index 0..100, float32, of scores by pressure code; NaN where any score is NaN.

    The scores (0..maximum of their pressure, any shape) lie on one grid and are left as they are; those of a pressure
    that is not given count as 0. `method` and `weights` (>= 0, by code; those not named keep the scheme's) replace the
    scheme's. The result does not depend on the order of the scores: they are taken in the order of the scheme.
    A sum without a maximum of the scheme is measured against the sum of weight * maximum of all its pressures.
    Raises NeaspecError `disturbance.no_pressure` when there is none, `disturbance.shapes_differ` when they are not on
    one grid, `disturbance.bad_weight` for a weight that is negative or no number, `disturbance.no_weight` when all
    weights are 0.
    """
    parts = _parts(scheme, scores, method or scheme.method, weights)
    return _INDEX[method or scheme.method](each for _, each in parts).astype(np.float32, copy=False)


def shares(
    scheme: Scheme,
    scores: Mapping[str, Array],
    method: Optional[str] = None,
    weights: Optional[Mapping[str, float]] = None,
) -> dict[str, Array]:
    """Return what each pressure gives to the index: float32, 0..100, in the order of the scheme; they add up to it.

    sum: in proportion to w * s. fuzzy_sum: to -ln(1 - h); where some h are 1, these share the index evenly, which is
    the limit. maximum: all to the greatest, of equal ones to the first in the scheme. NaN where any score is NaN.
    Arguments and errors as in `combine`.
    """
    asked = method or scheme.method
    parts = {code: part.copy() for code, part in _parts(scheme, scores, asked, weights)}
    index = _INDEX[asked](iter(parts.values()))
    claims = _CLAIMS[asked](parts)
    total = functools.reduce(np.add, claims.values())
    scale = np.divide(index, total, out=np.zeros_like(index), where=~(total <= 0))
    return {code: (claim * scale).astype(np.float32, copy=False) for code, claim in claims.items()}


def dominant(contributions: Mapping[str, Array], order: Optional[Sequence[str]] = None) -> tuple[Array, Array]:
    """Return the number (uint8) of the pressure that gives most to the index, and its share (float32, 0..1) of it.

    Numbers are 1, 2, ... in `order` (such as list(scheme.pressures), so that a number means the same in every run),
    else in the order of the contributions; 0 where nothing disturbs or there is no data. Of equal ones the first.
    The share is 0 where nothing disturbs and NaN where there is no data.
    """
    numbers = {code: number for number, code in enumerate(order or contributions, 1)}
    codes = sorted(contributions, key=numbers.__getitem__)
    if not codes:
        raise NeaspecError("disturbance.no_pressure")
    greatest = np.zeros_like(contributions[codes[0]])
    total, number = greatest.copy(), np.zeros(greatest.shape, np.uint8)
    for code in codes:
        more = contributions[code] > greatest
        number[more] = numbers[code]
        greatest = np.where(more, contributions[code], greatest)
        total += contributions[code]
    unknown = np.isnan(total)
    number[unknown] = 0
    share = np.divide(greatest, total, out=np.zeros_like(greatest), where=total > 0)
    return number, np.where(unknown, np.nan, share).astype(np.float32)


def class_limits(scheme: Scheme) -> dict[str, float]:
    """Return the index under which each class ends, by code in rising order; infinity for the last."""
    return {each.code: each.below * 100.0 / scheme.scale for each in scheme.classes}


def classify(scheme: Scheme, index_values: Array) -> Array:
    """Return uint8: 1, 2, ... for the scheme's classes in their order, 0 = NoData, of an index 0..100.

    Williams et al. 2020: a sum under 1 is wilderness, under 4 intact, 4 and more highly modified.
    """
    edges = np.array(list(class_limits(scheme).values())[:-1])
    classes = np.searchsorted(edges.astype(index_values.dtype), index_values, side="right") + 1
    return np.where(np.isnan(index_values), 0, classes).astype(np.uint8)


def suggest(scheme: Scheme, layer_name: str, geometry_kind: str) -> Optional[str]:
    """Return the code of the pressure that a layer of that name shows, or None when none or two are as likely.

    Of the pressures whose geometry fits (`point`, `line`, `polygon` or `raster`) the one whose longest keyword occurs
    in the name; names are compared without case and in one form of each character (NFKC).
    """
    name = folded(layer_name)
    found: dict[int, list[str]] = {}
    for code, pressure in scheme.pressures.items():
        if geometry_kind in GEOMETRY[pressure.geometry]:
            longest = max((len(word) for word in pressure.keywords if word in name), default=0)
            found.setdefault(longest, []).append(code)
    best = max(found, default=0)
    return found[best][0] if best and len(found[best]) == 1 else None


def _parts(
    scheme: Scheme, scores: Mapping[str, Array], method: str, weights: Optional[Mapping[str, float]]
) -> Iterator[tuple[str, Array]]:
    """Return code and weighted part of each pressure given, in the order of the scheme.

    sum: parts of the index, w * s * 100 / maximum. Else h. The array is one buffer that the next part overwrites.
    """
    unknown = set(scores) - set(scheme.pressures)
    if unknown:
        raise KeyError(min(unknown))
    if not scores:
        raise NeaspecError("disturbance.no_pressure")
    factors = _weights(scheme, list(scores), weights)
    first = next(iter(scores.values()))
    for code, array in scores.items():
        if array.shape != first.shape:
            raise NeaspecError("disturbance.shapes_differ", code)
    narrow = all(array.dtype == np.float32 for array in scores.values())
    buffer = np.empty(first.shape, np.float32 if narrow else np.float64)
    maximum = scheme.maximum or sum(each.weight * each.maximum for each in scheme.pressures.values())

    def each() -> Iterator[tuple[str, Array]]:
        for code, pressure in scheme.pressures.items():
            if code in scores:
                if method == "sum":
                    np.multiply(scores[code], factors[code] * 100.0 / maximum, out=buffer)
                else:
                    np.multiply(scores[code], factors[code] / pressure.maximum, out=buffer)
                    np.minimum(buffer, 1.0, out=buffer)
                yield code, buffer

    return each()


def _weights(scheme: Scheme, codes: Sequence[str], weights: Optional[Mapping[str, float]]) -> dict[str, float]:
    found = {code: float((weights or {}).get(code, scheme.pressures[code].weight)) for code in codes}
    for code, weight in found.items():
        if not 0.0 <= weight < math.inf:
            raise NeaspecError("disturbance.bad_weight", code, weight=weight)
    if not any(found.values()):
        raise NeaspecError("disturbance.no_weight", scheme.id)
    return found


def _sum(parts: Iterator[Array]) -> Array:
    result = next(parts).copy()
    for part in parts:
        result += part
    return np.minimum(result, 100.0, out=result)


def _fuzzy_sum(parts: Iterator[Array]) -> Array:
    left = 1.0 - next(parts)
    for part in parts:
        left *= 1.0 - part
    return (1.0 - left) * 100.0


def _maximum(parts: Iterator[Array]) -> Array:
    result = next(parts).copy()
    for part in parts:
        np.maximum(result, part, out=result)
    return result * 100.0


def _fuzzy_claims(parts: Mapping[str, Array]) -> dict[str, Array]:
    whole = sum((part >= 1.0).astype(np.uint8) for part in parts.values())
    claims = {}
    for code, part in parts.items():
        claim = -np.log1p(-np.where(part >= 1.0, 0.0, part))
        claims[code] = np.where(whole > 0, np.where(np.isnan(part), np.nan, part >= 1.0), claim)
    return claims


def _greatest_claims(parts: Mapping[str, Array]) -> dict[str, Array]:
    greatest = functools.reduce(np.maximum, parts.values())
    taken = np.zeros(greatest.shape, bool)
    claims = {}
    for code, part in parts.items():
        wins = (part >= greatest) & ~taken
        taken |= wins
        claims[code] = np.where(np.isnan(greatest), np.nan, wins)
    return claims


_INDEX: Mapping[str, Callable[[Iterator[Array]], Array]] = {
    "sum": _sum,
    "fuzzy_sum": _fuzzy_sum,
    "maximum": _maximum,
}
_CLAIMS: Mapping[str, Callable[[Mapping[str, Array]], dict[str, Array]]] = {
    "sum": dict,
    "fuzzy_sum": _fuzzy_claims,
    "maximum": _greatest_claims,
}
METHODS = tuple(_INDEX)
"""How pressures may be combined."""
