"""The practice sites of the training area: invented outlines with names that say so."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from osgeo import ogr

NAMES = {
    "en": "Synthetic practice site {}",
    "zh": "模拟练习地点 {}",
    "ko": "가상 실습지 {}",
    "ja": "架空の演習サイト {}",
    "mn": "Дасгалын зохиомол талбай {}",
    "ru": "Учебный условный участок {}",
}


@dataclass(frozen=True)
class PracticeSite:
    """Where an invented site lies."""

    code: str
    letter: str
    """Stands at the end of the name in every language."""
    country: str
    """ISO 3166-1 alpha-2."""
    iso3: str
    """ISO 3166-1 alpha-3, as in the countries layer."""
    kind: str
    """"forest" or "wetland"."""
    longitude: float
    latitude: float
    radius_km: float
    """Mean radius before the site is cut to its country."""
    stretch: float = 1.0
    """Length over width, >= 1."""
    bearing: float = 0.0
    """Direction of the longer axis, degrees counter-clockwise from east."""

    @property
    def names(self) -> dict[str, str]:
        """The name in each language."""
        return {language: text.format(self.letter) for language, text in NAMES.items()}


SITES = (
    PracticeSite("S01", "A", "CN", "CHN", "forest", 130.84, 43.07, 13.0, 1.3, 20),
    PracticeSite("S02", "B", "RU", "RUS", "forest", 131.40, 43.64, 12.0, 1.4, 60),
    PracticeSite("S03", "C", "KP", "PRK", "forest", 129.93, 42.14, 8.5, 1.2, 110),
    PracticeSite("S04", "D", "RU", "RUS", "wetland", 130.63, 42.47, 7.5, 1.8, 115),
    PracticeSite("S05", "E", "CN", "CHN", "wetland", 130.47, 42.66, 7.0, 1.3, 120),
    PracticeSite("S06", "F", "KP", "PRK", "wetland", 130.60, 42.33, 6.5, 1.3, 60),
)


def outline(x: float, y: float, radius: float, seed: int, stretch: float, bearing: float) -> ogr.Geometry:
    """Return an irregular closed outline around a point, map units."""
    rng = np.random.Generator(np.random.PCG64(seed))
    angle = np.linspace(0, 2 * np.pi, 96, endpoint=False)
    wobble = np.ones_like(angle)
    for wave in range(2, 9):
        wobble += rng.uniform(-0.28, 0.28) / wave**0.7 * np.cos(wave * angle + rng.uniform(0, 2 * np.pi))
    along = radius * wobble * np.cos(angle) * stretch**0.5
    aside = radius * wobble * np.sin(angle) / stretch**0.5
    turn = np.deg2rad(bearing)
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for a, b in zip(along, aside):
        ring.AddPoint_2D(
            round(float(x + a * np.cos(turn) - b * np.sin(turn))), round(float(y + a * np.sin(turn) + b * np.cos(turn)))
        )
    ring.CloseRings()
    shape = ogr.Geometry(ogr.wkbPolygon)
    shape.AddGeometry(ring)
    return shape.Buffer(0)
