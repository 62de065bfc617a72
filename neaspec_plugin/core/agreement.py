"""How far assessors agree: Cohen's kappa for two, Fleiss' kappa for more, and both over the pressures of a protocol."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from neaspec_plugin.core.assessment import UnitScore
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
class PressureAgreement:
    """The agreement on one pressure over all units."""

    pressure: str
    """Code of the indicator, or `unit` for the class of the whole unit."""
    statistic: str
    """`cohen_quadratic` for two assessors, `fleiss` for more, empty for fewer."""
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


def band(kappa: Optional[float], bands: Sequence[Band]) -> Optional[Band]:
    """Return the band a kappa lies in (Landis & Koch 1977 in the shipped protocol); None when it is undefined."""
    if kappa is None:
        return None
    return next((item for item in reversed(bands) if kappa >= item.least), bands[0] if bands else None)


def by_pressure(protocol: Protocol, scores: Iterable[UnitScore]) -> tuple[PressureAgreement, ...]:
    """Return the agreement on each pressure's class over the units, and on the class of the whole unit (`unit`, first).

    Two assessors are compared by Cohen's kappa with quadratic weights, more by Fleiss' kappa; only units scored by all
    assessors count. A pressure an assessor left out has class 0. Nobody to compare with gives `no_units`.
    """
    table: dict[str, dict[str, UnitScore]] = {}
    for score in scores:
        table.setdefault(score.unit_code, {})[score.assessor] = score
    assessors = tuple(sorted({assessor for row in table.values() for assessor in row}))
    complete = [table[unit] for unit in sorted(table) if len(table[unit]) == len(assessors)]
    return tuple(
        _compare(
            code, [[_class(row[assessor], code) for assessor in assessors] for row in complete], assessors, protocol
        )
        for code in ("unit", *(indicator.code for indicator in protocol.pressures))
    )


def _class(score: UnitScore, code: str) -> int:
    if code == "unit":
        return score.pressure_class
    return next((part.pressure_class for part in score.pressures if part.code == code), 0)


def _compare(
    code: str, ratings: Sequence[Sequence[int]], assessors: tuple[str, ...], protocol: Protocol
) -> PressureAgreement:
    size = len(protocol.classes)
    if len(assessors) < 2:
        return PressureAgreement(code, "", assessors, Agreement(None, 0.0, 0.0, 0, "no_units"), False)
    if len(assessors) == 2:
        matrix = np.zeros((size, size))
        for first, second in ratings:
            matrix[first, second] += 1
        found, statistic = cohen(matrix, "quadratic"), "cohen_quadratic"
    else:
        found = fleiss(np.array([np.bincount(row, minlength=size) for row in ratings]))
        statistic = "fleiss"
    bound = protocol.rules["agreement"].numbers["discuss_below"]
    return PressureAgreement(code, statistic, assessors, found, found.kappa is not None and found.kappa < bound)


def _kappa(observed: float, expected: float, units: int) -> Agreement:
    if 1.0 - expected < 1e-12:
        return Agreement(None, observed, expected, units, "all_same")
    return Agreement((observed - expected) / (1.0 - expected), observed, expected, units, "ok")
