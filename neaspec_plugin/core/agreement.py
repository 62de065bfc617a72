"""How far assessors agree: Cohen's kappa for two, Fleiss' for more, Krippendorff's alpha where ratings are missing.

All over the classes of the pressures of a protocol, its state and its response, for all units and by country.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from neaspec_plugin.core.assessment import UnitScore
from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.protocol import Band, Protocol

_POWER = {"plain": 0, "linear": 1, "quadratic": 2}


@dataclass(frozen=True)
class Agreement:
    """One kappa, or the reason why there is none."""

    kappa: Optional[float]
    """-1..1; None when it is undefined."""
    observed: float
    """Observed agreement, 0..1 (weighted when weights are used); 0 without units."""
    expected: float
    """Agreement expected by chance, 0..1; 0 without units."""
    units: int
    """Units rated by all assessors."""
    outcome: str
    """`ok`; `all_same` when everybody gave one and the same answer (kappa undefined); `no_units`."""


@dataclass(frozen=True)
class IndicatorAgreement:
    """The agreement on one indicator over some units."""

    indicator: str
    """Code of a pressure; `unit` for the class of the whole unit, `state`, `response`."""
    country: str
    """ISO 3166-1 alpha-3 of the units' country; empty for all units."""
    statistic: str
    """`cohen_quadratic` for two assessors, `fleiss` for more, `krippendorff_ordinal` where ratings are missing."""
    assessors: tuple[str, ...]
    """Who is compared, sorted."""
    agreement: Agreement
    """The number and what stands behind it."""
    discuss: bool
    """True when kappa lies below the protocol's bound (0.40) and the assessors should talk it over."""


def cohen(matrix: Any, weights: str = "plain") -> Agreement:
    """Return Cohen's kappa of a square matrix of counts (row: class of the one, column: class of the other assessor).

    `weights` is `plain`, `linear` or `quadratic`: disagreement |i-j|^0, ^1, ^2 over (k-1). kappa = (po-pe)/(1-pe),
    Cohen 1960 and 1968. Undefined (`all_same`) when no disagreement is possible by chance. Raises ValueError when the
    matrix is not square, holds negative counts, or the weights are unknown.
    """
    counts = np.asarray(matrix, dtype=float)
    if counts.ndim != 2 or counts.shape[0] != counts.shape[1] or not np.all(counts >= 0) or weights not in _POWER:
        raise ValueError(f"{counts.shape} {weights}")
    total = float(counts.sum())
    if total == 0:
        return Agreement(None, 0.0, 0.0, 0, "no_units")
    size = counts.shape[0]
    apart = np.abs(np.subtract.outer(np.arange(size), np.arange(size))).astype(float)
    if weights == "plain":
        distance = (apart > 0).astype(float)
    else:
        distance = (apart / max(size - 1, 1)) ** _POWER[weights]
    chance = np.outer(counts.sum(axis=1), counts.sum(axis=0)) / total**2
    observed = 1.0 - float((distance * counts).sum()) / total
    expected = 1.0 - float((distance * chance).sum())
    return _kappa(observed, expected, round(total))


def fleiss(counts: Any) -> Agreement:
    """Return Fleiss' kappa of counts (row: unit, column: class, value: number of assessors; equal sum in all rows).

    P_i = (sum n_ij^2 - n)/(n(n-1)), P_e = sum p_j^2, kappa = (mean P_i - P_e)/(1 - P_e), Fleiss 1971. Undefined
    (`all_same`) when P_e = 1. Raises ValueError when rows differ in their sum or there are fewer than two assessors.
    """
    table = np.asarray(counts, dtype=float)
    if table.size == 0:
        return Agreement(None, 0.0, 0.0, 0, "no_units")
    if table.ndim != 2 or not np.all(table >= 0):
        raise ValueError(f"{table.shape}")
    raters = float(table[0].sum())
    if raters < 2 or not np.all(table.sum(axis=1) == raters):
        raise ValueError(f"{table.sum(axis=1)}")
    per_unit = ((table**2).sum(axis=1) - raters) / (raters * (raters - 1))
    shares = table.sum(axis=0) / table.sum()
    return _kappa(float(per_unit.mean()), float((shares**2).sum()), table.shape[0])


def krippendorff(ratings: Any, levels: int) -> Agreement:
    """Return Krippendorff's alpha for ordinal ratings 0..levels-1 (row: unit, column: assessor, NaN: not rated).

    alpha = 1 - D_o/D_e with the ordinal difference (sum of n_g from c to k, less half of n_c and n_k) squared
    (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability). `observed` and `expected` are 1 - D, scaled so
    that the greatest difference is 1. Units with fewer than two ratings are left out. Undefined (`all_same`) when all
    ratings are one. Raises ValueError for a rating out of the scale.
    """
    table = np.asarray(ratings, dtype=float)
    if table.size == 0:
        return Agreement(None, 0.0, 0.0, 0, "no_units")
    known = np.isfinite(table)
    if table.ndim != 2 or ((table[known] < 0) | (table[known] >= levels) | (table[known] % 1 != 0)).any():
        raise ValueError(f"{table.shape} {levels}")
    table = table[known.sum(axis=1) >= 2]
    if not len(table):
        return Agreement(None, 0.0, 0.0, 0, "no_units")
    counts = np.array([np.bincount(row[np.isfinite(row)].astype(int), minlength=levels) for row in table], dtype=float)
    pairs = (np.einsum("uc,uk->uck", counts, counts) - np.einsum("uc,ck->uck", counts, np.eye(levels))) / (
        counts.sum(axis=1) - 1
    ).reshape(-1, 1, 1)
    coincidences = pairs.sum(axis=0)
    share = coincidences.sum(axis=1)
    total = float(share.sum())
    upto = np.cumsum(share)
    middle = upto - share / 2
    difference = np.subtract.outer(middle, middle) ** 2
    scale = float(difference.max()) or 1.0
    observed = 1.0 - float((coincidences * difference).sum()) / total / scale
    chance = (np.outer(share, share) - np.diag(share)) / (total - 1)
    expected = 1.0 - float((chance * difference).sum()) / total / scale
    return _kappa(observed, expected, len(table))


def band(kappa: Optional[float], bands: Sequence[Band]) -> Optional[Band]:
    """Return the band a kappa lies in (Landis & Koch 1977 in the shipped protocol); None when it is undefined."""
    if kappa is None:
        return None
    return next((item for item in reversed(bands) if kappa >= item.least), bands[0] if bands else None)


def by_indicator(
    protocol: Protocol, scores: Iterable[UnitScore], countries: Optional[Mapping[str, str]] = None
) -> tuple[IndicatorAgreement, ...]:
    """Return the agreement on the class of the whole unit (`unit`, first), each pressure's class, state and response.

    Two assessors are compared by Cohen's kappa with quadratic weights, more by Fleiss', and by Krippendorff's alpha
    where some have not rated all units; units that only one has rated do not count. A pressure that an assessor left
    out of a scored unit has class 0. `countries` gives the country of each unit; the same follows for those of each.
    """
    table: dict[str, dict[str, UnitScore]] = {}
    for score in scores:
        table.setdefault(score.unit_code, {})[score.assessor] = score
    groups: dict[str, list[str]] = {"": sorted(table)}
    for unit in sorted(table):
        if countries and countries.get(unit):
            groups.setdefault(countries[unit], []).append(unit)
    codes = ("unit", *(indicator.code for indicator in protocol.pressures), "state", "response")
    found = []
    for country in sorted(groups):
        rows = [table[unit] for unit in groups[country]]
        assessors = tuple(sorted({assessor for row in rows for assessor in row}))
        for code in codes:
            ratings = [[_rating(row.get(assessor), code) for assessor in assessors] for row in rows]
            found.append(_compare(protocol, code, country, assessors, ratings))
    return tuple(found)


def _rating(score: Optional[UnitScore], code: str) -> float:
    """Return the class or number that an assessor gave; NaN where he gave none."""
    if score is None:
        return math.nan
    if code == "unit":
        return score.pressure_class
    if code in ("state", "response"):
        reading = score.state if code == "state" else score.response
        return math.nan if reading is None else reading.value
    return next((part.pressure_class for part in score.pressures if part.code == code), 0)


def _levels(protocol: Protocol, code: str) -> int:
    """Return how many classes or numbers an indicator has."""
    if code not in ("state", "response"):
        return len(protocol.classes)
    section = next(section for section in protocol.sections if section.code == code)
    highest = [protocol.scales[one.scale].maximum for one in section.indicators if one.kind == "scale"]
    return 1 + (max(highest, default=0) if code == "state" else sum(highest))


def _compare(
    protocol: Protocol, code: str, country: str, assessors: tuple[str, ...], ratings: Sequence[Sequence[float]]
) -> IndicatorAgreement:
    size = _levels(protocol, code)
    table = np.array(ratings, dtype=float).reshape(len(ratings), len(assessors))
    table = table[np.isfinite(table).sum(axis=1) >= 2]
    if not len(table):
        found, statistic = Agreement(None, 0.0, 0.0, 0, "no_units"), ""
    elif not np.isfinite(table).all() or (table % 1 != 0).any():  # weights may make halves, which alpha orders alike
        ranks, statistic = _ranked(table), "krippendorff_ordinal"
        found = krippendorff(ranks, int(np.nanmax(ranks)) + 1)
    elif len(assessors) == 2:
        matrix = np.zeros((size, size))
        np.add.at(matrix, tuple(table.astype(int).T), 1)
        found, statistic = cohen(matrix, "quadratic"), "cohen_quadratic"
    else:
        found = fleiss(np.array([np.bincount(row.astype(int), minlength=size) for row in table]))
        statistic = "fleiss"
    bound = protocol.rules["agreement"].numbers["discuss_below"]
    discuss = found.kappa is not None and found.kappa < bound
    return IndicatorAgreement(code, country, statistic, assessors, found, discuss)


def _ranked(table: Array) -> Array:
    """Return the ratings as their ranks among the values that occur, NaN as it is; alpha uses order only."""
    values = np.unique(table[np.isfinite(table)])
    return np.where(np.isfinite(table), np.searchsorted(values, table), math.nan)


def _kappa(observed: float, expected: float, units: int) -> Agreement:
    if 1.0 - expected < 1e-12:
        return Agreement(None, observed, expected, units, "all_same")
    return Agreement((observed - expected) / (1.0 - expected), observed, expected, units, "ok")
