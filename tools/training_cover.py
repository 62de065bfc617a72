"""Synthetic land cover for the training area: where people, water, terrain and seeded noise put each class."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from training_terrain import blur, noise, smoothstep

Array = np.ndarray[Any, Any]

CLASSES = {
    0: ("Unknown (NoData)", (40, 40, 40)),
    20: ("Shrubs", (255, 187, 34)),
    30: ("Herbaceous vegetation", (255, 255, 76)),
    40: ("Cropland", (240, 150, 255)),
    50: ("Built-up", (250, 0, 0)),
    60: ("Bare or sparse vegetation", (180, 180, 180)),
    70: ("Snow and ice", (240, 240, 240)),
    80: ("Permanent inland water", (0, 50, 200)),
    90: ("Herbaceous wetland", (0, 150, 160)),
    111: ("Closed forest, evergreen needle-leaved", (88, 72, 31)),
    113: ("Closed forest, deciduous needle-leaved (larch)", (112, 102, 62)),
    114: ("Closed forest, deciduous broad-leaved (oak)", (0, 204, 0)),
    115: ("Closed forest, mixed (Korean pine and broad-leaved)", (78, 117, 31)),
    121: ("Open forest, evergreen needle-leaved", (102, 96, 0)),
    123: ("Open forest, deciduous needle-leaved", (141, 116, 0)),
    124: ("Open forest, deciduous broad-leaved", (160, 220, 0)),
    125: ("Open forest, mixed", (146, 153, 0)),
    200: ("Open sea", (0, 0, 128)),
}
"""Codes, names and colours of the discrete classes of Copernicus CGLS-LC100 version 3 (Buchhorn et al. 2020)."""


@dataclass(frozen=True)
class Site:
    """What the land cover is made from; all arrays share the output's frame."""

    cell: float
    """Side of a cell, m."""
    inside: Array
    """True in the study box."""
    sea: Array
    """True in the sea."""
    height: Array
    """Metres above the sea."""
    to_sea: Array
    """Distance to the sea, m."""
    to_road: Array
    """Distance to the next road or railway, m."""
    towns: Array
    """1 at the edge of a town's built-up radius, above 1 within, falling to 0 far away (radius / distance)."""
    farms: Array
    """0..1, how strongly the next settlements reach out with fields."""
    to_river: Array
    """Distance to the next river, m."""
    to_broad: Array
    """Distance to the next river with a catchment of some hundred km2, m."""
    to_mouth: Array
    """Distance to the border river's mouth, m."""
    river: Array
    """True on rivers wide enough for a cell of water."""


def slope(height: Array, cell: float) -> Array:
    """Return the slope as rise over run."""
    down, across = np.gradient(height, cell)
    steep: Array = np.round(np.hypot(down, across), 4)
    return steep


def land_cover(site: Site, seed: int) -> Array:
    """Return CGLS-LC100 codes as bytes: forest belts by height, over them mosaics, fields, wetland, water, towns."""
    shape, cell = site.height.shape, site.cell
    wide = noise(shape, cell, 9_000, seed + 10, 1.2)
    patch = noise(shape, cell, 3_500, seed + 11, 1.4)
    fine = noise(shape, cell, 1_500, seed + 12, 1.4)
    steep = slope(site.height, cell)
    people = np.round(np.maximum(site.farms, 1 - smoothstep(site.to_road, 500, 7_000)), 4)
    cover = _forest(site.height + 70 * wide + 40 * patch, people, patch, fine)
    farming = _farming(site, steep, 0.16 * patch + 0.10 * fine + 0.10 * wide)
    delta = 1 - smoothstep(site.to_mouth, 18_000, 60_000)
    low = (site.height < 13 + 14 * delta + 6 * patch) & (steep < 0.02)
    wet = low & ((site.to_river < (1 + delta) * (2_100 + 900 * patch)) | (site.to_sea < 1_000 + 3_000 * delta * patch))
    farming = np.where(low, farming - 0.25 * delta, farming)
    shrub = ((farming > 0.40) & (fine > -0.2)) | ((patch > 2.1) & (people > 0.1))
    cover = np.where(shrub, 20, cover)
    cover = np.where((farming > 0.50) | (patch < -2.75), 30, cover)
    cover = np.where(farming > 0.60, 40, cover)
    cover = np.where((farming > 0.60) & (fine > 1.7), 30, cover)
    cover = np.where((site.height > 1250 + 60 * fine) | ((site.to_sea < 350) & (fine > 1.1)), 60, cover)
    bog = (site.to_river < 700 + 300 * fine) & (steep < 0.015) & (patch > 0.9)
    cover = np.where((wet & (farming < 0.82 + 0.1 * fine)) | bog, 90, cover)
    lake = low & (site.to_sea > 900) & (site.to_sea < 15_000) & (patch + 0.5 * wide > 1.75)
    mountain_lake = (steep < 0.05) & (site.to_river < 600) & (wide > 2.15)
    cover = np.where(blur(lake | mountain_lake, max(1, round(200 / cell)), 1) > 0.5, 80, cover)
    cover = np.where(site.river, 80, cover)
    built = site.towns * (1 + 0.22 * fine + 0.1 * patch) > 1
    cover = np.where(built, 50, cover)
    cover = np.where(site.sea, 200, cover)
    return np.where(site.inside, cover, 0).astype(np.uint8)


def _forest(level: Array, people: Array, patch: Array, fine: Array) -> Array:
    """Return forest belts: oak low, Korean pine with broad-leaves above, larch and spruce high, open near people."""
    pine_from = 210 + 330 * people
    cover = np.where(level > pine_from, 115, 114)
    cover = np.where(level > 740, 113, cover)
    cover = np.where((level > 980) & (patch > 0.3), 111, cover)
    opened = fine + 0.5 * patch + 1.6 * people > 2.25
    return np.where(opened & (cover < 120), cover + 10, cover)


def _farming(site: Site, steep: Array, grain: Array) -> Array:
    """Return how likely fields are, 0..1 and a little beyond: gentle low ground near settlements and roads."""
    gentle = 1 - smoothstep(steep, 0.03, 0.13)
    low = 1 - smoothstep(site.height, 250, 600)
    road = 1 - smoothstep(site.to_road, 700, 5_500)
    valley = 1 - smoothstep(site.to_river, 400, 4_000)
    broad = 1 - smoothstep(site.to_broad, 500, 5_500)
    reach = np.maximum(site.farms, np.maximum(0.80 * road + 0.12 * valley, 0.85 * broad * (0.4 + 0.6 * low)))
    fields = reach * (0.35 + 0.65 * gentle) * (0.3 + 0.7 * low) * (1 + grain) + 0.6 * grain * reach
    ribbon = np.maximum(0.86 - 0.00019 * site.to_road, 0.80 - 0.00028 * site.to_broad) - 0.25 * (1 - low) + 0.5 * grain
    out: Array = np.round(np.maximum(fields, ribbon), 4)
    return out
