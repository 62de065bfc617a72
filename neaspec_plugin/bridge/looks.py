"""The looks of results as tables: colours, classes of rasters with their texts, fills and lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Callable

from neaspec_plugin.bridge.language import locale, translate

INFINITY = float("inf")
PALETTE = (
    "#332288",
    "#E69F00",
    "#117733",
    "#CC6677",
    "#56B4E9",
    "#882255",
    "#DDCC77",
    "#44AA99",
    "#999999",
    "#AA4499",
    "#D55E00",
    "#000000",
)
"""Colours that colour-blind readers can tell apart (Tol 2021, muted; Okabe and Ito 2008), by place in the scheme."""


@dataclass(frozen=True)
class Classes:
    """Classes of a continuous raster."""

    ramp: str
    """Name of a ramp every QGIS has."""
    inverted: bool
    """Whether the ramp's dark end stands for the great values."""
    bounds: Sequence[float]
    """Upper bounds, rising; the last one is inf."""
    labels: Callable[[], Sequence[str]]
    """One text for each class, with the class's numbers."""


RASTERS: Mapping[str, Classes] = {
    "disturbance": Classes(
        "Cividis",
        True,
        (2, 8, 16, 32, INFINITY),
        lambda: (
            translate("Legend", "below 2: wilderness"),
            translate("Legend", "2 to 8: intact"),
            translate("Legend", "8 to 16: modified"),
            translate("Legend", "16 to 32: strongly modified"),
            translate("Legend", "32 and more: very strongly modified"),
        ),
    ),
    "dominant_share": Classes(
        "Viridis",
        False,
        (0.2, 0.4, 0.6, 0.8, INFINITY),
        lambda: ("< 20 %", "20 – 40 %", "40 – 60 %", "60 – 80 %", "≥ 80 %"),
    ),
    "deviation": Classes(
        "Viridis",
        True,
        (0.5, 1, 2, 4, INFINITY),
        lambda: ("< 0.5", "0.5 – 1", "1 – 2", "2 – 4", "≥ 4"),
    ),
    "quality": Classes(
        "Viridis",
        False,
        (0.2, 0.4, 0.6, 0.8, INFINITY),
        lambda: ("< 0.2", "0.2 – 0.4", "0.4 – 0.6", "0.6 – 0.8", "≥ 0.8"),
    ),
    "degradation": Classes(
        "Cividis",
        True,
        (0.001, 0.02, 0.05, 0.1, INFINITY),
        lambda: ("< 0.001", "0.001 – 0.02", "0.02 – 0.05", "0.05 – 0.1", "≥ 0.1"),
    ),
    "rarity": Classes(
        "Viridis",
        True,
        (0.0001, 0.45, 0.55, 0.7, INFINITY),
        lambda: (
            translate("Legend", "0: not in the baseline"),
            translate("Legend", "below 0.45: more common than before"),
            translate("Legend", "0.45 to 0.55: as common as before"),
            translate("Legend", "0.55 to 0.7: rarer than before"),
            translate("Legend", "0.7 and more: much rarer than before"),
        ),
    ),
    "suitability": Classes(
        "Viridis",
        False,
        (0.1, 0.3, 0.5, 0.7, INFINITY),
        lambda: (
            translate("Legend", "below 0.1: unsuitable"),
            translate("Legend", "0.1 to 0.3: poor"),
            translate("Legend", "0.3 to 0.5: usable"),
            translate("Legend", "0.5 to 0.7: good"),
            translate("Legend", "0.7 and more: very good"),
        ),
    ),
    "resistance": Classes(
        "Cividis",
        False,
        (2, 5, 20, 60, INFINITY),
        lambda: ("< 2", "2 – 5", "5 – 20", "20 – 60", "≥ 60"),
    ),
    "cost_distance": Classes(
        "Viridis",
        True,
        (5000, 20000, 50000, 100000, INFINITY),
        lambda: ("< 5 km", "5 – 20 km", "20 – 50 km", "50 – 100 km", "≥ 100 km"),
    ),
    "corridor_surface": Classes(
        "Viridis",
        True,
        (1000, 5000, 10000, 20000, INFINITY),
        lambda: ("< 1 km", "1 – 5 km", "5 – 10 km", "10 – 20 km", "≥ 20 km"),
    ),
    "barriers": Classes(
        "Viridis",
        False,
        (0.0, 1, 5, 20, INFINITY),
        lambda: (
            translate("Legend", "nothing gained"),
            translate("Legend", "up to 1 cost-weighted m per m"),
            translate("Legend", "1 to 5"),
            translate("Legend", "5 to 20"),
            translate("Legend", "above 20"),
        ),
    ),
    "current": Classes(
        "Viridis",
        False,
        (0.01, 0.05, 0.2, 0.5, INFINITY),
        lambda: (
            translate("Legend", "below 0.01 A"),
            "0.01 – 0.05 A",
            "0.05 – 0.2 A",
            "0.2 – 0.5 A",
            translate("Legend", "0.5 A and more: pinch point"),
        ),
    ),
}

FILLS: Mapping[str, Mapping[str, str]] = {
    "site": {"color": "0,0,0,0", "outline_color": "27,120,55,255", "outline_width": "0.4"},
    "cores": {"color": "0,92,49,110", "outline_color": "0,68,36,255", "outline_width": "0.4"},
    "exercise_units": {"color": "0,0,0,0", "outline_color": "179,84,30,255", "outline_width": "0.6"},
    "exercise_2_units": {"color": "0,0,0,0", "outline_color": "0,90,140,255", "outline_width": "0.6"},
    "sites": {"color": "0,0,0,0", "outline_color": "94,60,153,255", "outline_width": "0.6", "outline_style": "dash"},
    "countries": {
        "color": "0,0,0,0",
        "outline_color": "120,120,120,160",
        "outline_width": "0.2",
        "outline_style": "dot",
    },
    "area": {"color": "0,0,0,0", "outline_color": "80,80,80,255", "outline_width": "0.3"},
}
LINES: Mapping[str, Mapping[str, str]] = {
    "corridor_axis": {"line_color": "60,38,100,255", "line_width": "0.4", "line_style": "dash dot"},
    "barrier": {"line_color": "178,24,43,255", "line_width": "0.8"},
    "transects": {"line_color": "94,60,153,255", "line_width": "0.3"},
    "links": {"line_color": "178,88,6,255", "line_width": "0.7"},
    "roads": {"line_color": "90,90,90,255", "line_width": "0.3"},
    "railways": {"line_color": "20,20,20,255", "line_width": "0.4", "line_style": "dash"},
    "water": {"line_color": "33,102,172,255", "line_width": "0.3"},
}

MARKERS: Mapping[str, Mapping[str, str]] = {
    "settlements": {"name": "circle", "color": "40,40,40,255", "size": "1.2", "outline_style": "no"},
    "barrier_point": {"name": "triangle", "color": "178,24,43,255", "size": "3", "outline_color": "white"},
}
"""Looks of points."""


def spans(names: Sequence[str], bounds: Sequence[float]) -> list[str]:
    """Return the names of classes with the numbers between which they lie; `bounds` as of Classes."""
    numbers = [locale().toString(bound, "g", 4) for bound in bounds[:-1]]
    if not numbers:
        return list(names)
    return [
        translate("Legend", "below {high}: {name}").format(high=numbers[0], name=names[0]),
        *(
            translate("Legend", "{low} to {high}: {name}").format(low=low, high=high, name=name)
            for low, high, name in zip(numbers, numbers[1:], names[1:])
        ),
        translate("Legend", "{low} and more: {name}").format(low=numbers[-1], name=names[-1]),
    ]


def colour(number: int) -> str:
    """Return the colour of a pressure by its number in the scheme, from 1."""
    return PALETTE[(number - 1) % len(PALETTE)]
