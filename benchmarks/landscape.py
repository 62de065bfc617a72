"""Seeded landscapes to measure on: relief, forest, rivers with fords, roads with underpasses, ground without data."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

CELL = 30.0
"""Side of a cell, m."""
ROAD, BRIDGE, TOWN = 250.0, 60.0, 120.0
"""Resistance of roads, of roads over water and of settlements, 1 = best habitat."""


@dataclass(frozen=True)
class Landscape:
    """What the benchmarks run on."""

    resistance: np.ndarray
    """float32, 1 to about 300; NaN is water or ground outside the study area, 8 to 14 % of the cells."""
    patches: np.ndarray
    """int32, ids from 1 of up to ten round patches of habitat, 0 elsewhere."""


def landscape(size: int, seed: int) -> Landscape:
    """Return size x size cells; the same size and seed give the same landscape."""
    rng = np.random.default_rng([seed, size])
    relief = surface(size, rng, 2.4)
    cover = surface(size, rng, 1.7) + 0.35 * relief
    classes = np.digitize(cover, np.quantile(cover[::7, ::7], [0.2, 0.4, 0.6]))
    resistance = np.array([30, 12, 4, 1], np.float32)[classes]
    slope = np.hypot(*np.gradient(relief)).astype(np.float32)
    resistance *= 1 + 0.8 * np.minimum(slope / np.quantile(slope[::7, ::7], 0.95), 2)
    people = surface(size, rng, 2.0) - 0.8 * relief
    resistance[people > np.quantile(people[::7, ::7], 0.975)] = TOWN
    water = rivers(size, rng) | (relief < np.quantile(relief[::7, ::7], 0.05))
    roads = np.zeros((size, size), bool)
    for _ in range(14):
        draw(roads, rng)
    resistance[roads] = ROAD
    resistance[roads & water] = BRIDGE
    resistance[water & ~roads] = np.nan
    away = np.abs(np.linspace(-1, 1, size, dtype=np.float32)) ** 8
    resistance[away[:, None] + away + 0.12 * surface(size, rng, 2.6) > 0.95] = np.nan
    return Landscape(resistance, patches(classes == 3, resistance, rng))


def surface(size: int, rng: np.random.Generator, power: float) -> np.ndarray:
    """Return a surface of natural roughness (spectrum 1/f^power), mean 0, standard deviation 1, float32."""
    spectrum = np.fft.rfft2(rng.standard_normal((size, size), dtype=np.float32)).astype(np.complex64)
    down, along = np.fft.fftfreq(size)[:, None] * size, np.fft.rfftfreq(size) * size
    weight = (down**2 + along**2 + 4.0) ** (-power / 2)
    weight[0, 0] = 0
    spectrum *= weight.astype(np.float32)
    values = np.fft.irfft2(spectrum, s=(size, size)).astype(np.float32)
    return values / values.std()


def rivers(size: int, rng: np.random.Generator) -> np.ndarray:
    """Return True on rivers: the zero line of a surface, some cells wide, with fords in blocks of 40 cells."""
    height = surface(size, rng, 2.6)
    fall = np.hypot(*np.gradient(height)) + 1e-9
    wet = np.abs(height) < 2.0 * fall
    fords = rng.random((size // 40 + 1, size // 40 + 1)) < 0.06
    return wet & ~np.repeat(np.repeat(fords, 40, 0), 40, 1)[:size, :size]


def draw(roads: np.ndarray, rng: np.random.Generator) -> None:
    """Draw a winding road two cells wide from edge to edge, open for three cells after every 300."""
    size = len(roads)
    along = np.arange(size)
    sway = np.cumsum(rng.normal(0, 0.6, size)) + np.linspace(*rng.uniform(0, size, 2), size)
    across = np.clip(np.rint(sway), 0, size - 2).astype(int)
    across, along = across[along % 300 > 2], along[along % 300 > 2]
    grid = roads if rng.random() < 0.5 else roads.T
    grid[across, along] = grid[across + 1, along] = True


def patches(forest: np.ndarray, resistance: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return up to ten discs of forest, at least a fifth of the landscape apart."""
    size = len(forest)
    labels = np.zeros((size, size), np.int32)
    open_forest = forest & np.isfinite(resistance) & (resistance < 10)
    places = np.argwhere(open_forest[::16, ::16]) * 16
    centres: list[np.ndarray] = []
    for place in rng.permutation(places):
        if len(centres) == 10:
            break
        if all(np.hypot(*(place - other)) > size / 5 for other in centres):
            centres.append(place)
    for number, (row, column) in enumerate(centres, start=1):
        radius = int(size * rng.uniform(0.018, 0.035)) + 3
        rows = slice(max(0, row - radius), min(size, row + radius + 1))
        columns = slice(max(0, column - radius), min(size, column + radius + 1))
        down, right = np.ogrid[rows, columns]
        disc = (down - row) ** 2 + (right - column) ** 2 <= radius**2
        labels[rows, columns][disc & open_forest[rows, columns]] = number
    return labels
