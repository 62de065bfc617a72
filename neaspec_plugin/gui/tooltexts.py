"""What the tools for corridors are called, what their keys do, and what is told of a sketch."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Callable

from neaspec_plugin.bridge import zones
from neaspec_plugin.bridge.language import label, locale, translate
from neaspec_plugin.bridge.measuring import Look


@dataclass(frozen=True)
class ToolText:
    """What a tool is called, and what its keys do."""

    icon: str
    name: Callable[[], str]
    hint: Callable[[], str]


def _sketch_hint() -> str:
    return translate("Drawing", "Click: vertex · Backspace: take it back · right click: done · Esc: give up")


TEXTS: Mapping[str, ToolText] = {
    "polygon": ToolText("draw_polygon", lambda: translate("Drawing", "Draw a corridor as a &polygon"), _sketch_hint),
    "centreline": ToolText(
        "draw_centreline",
        lambda: translate("Drawing", "Draw a corridor by c&entreline and width"),
        lambda: translate(
            "Drawing", "Click: vertex with the width set here · + and −: wider, narrower · right click: done"
        ),
    ),
    "chain": ToolText(
        "draw_chain",
        lambda: translate("Drawing", "Join sites to a chain of &stepping stones"),
        lambda: translate("Drawing", "Click sites in turn · Backspace: take the last one back · right click: done"),
    ),
    "barrier_line": ToolText(
        "draw_barrier_line", lambda: translate("Drawing", "Draw a barrier as a &line"), _sketch_hint
    ),
    "barrier_point": ToolText(
        "draw_barrier_point",
        lambda: translate("Drawing", "Mark a barrier as a p&oint"),
        lambda: translate("Drawing", "Click on the place"),
    ),
    "accept": ToolText(
        "accept_model",
        lambda: translate("Drawing", "&Accept a modelled corridor"),
        lambda: translate("Drawing", "Click a modelled corridor"),
    ),
    "units": ToolText(
        "split_units",
        lambda: translate("Drawing", "Split a corridor into &units"),
        lambda: translate("Drawing", "Click a corridor of the office database"),
    ),
    "version": ToolText(
        "new_version",
        lambda: translate("Drawing", "Begin a new &version of a corridor"),
        lambda: translate("Drawing", "Click a corridor of the office database"),
    ),
}


def worded(look: Look) -> str:
    """Return what is told of a sketch, in one line."""
    number = locale().toString
    parts = [translate("Drawing", "length {km} km").format(km=number(look.length_km, "f", 2))]
    if not math.isnan(look.width_m):
        parts.append(translate("Drawing", "width {m} m").format(m=number(look.width_m, "f", 0)))
    parts.append(translate("Drawing", "area {km2} km²").format(km2=number(look.area_km2, "f", 2)))
    if look.countries:
        parts.append(", ".join(label(zones.country_labels(code)) for code in look.countries))
    if not math.isnan(look.mean_disturbance):
        text = translate("Drawing", "disturbance {mean}, worst {worst}")
        mean, worst = (number(value, "f", 1) for value in (look.mean_disturbance, look.worst_disturbance))
        parts.append(text.format(mean=mean, worst=worst))
    return " · ".join(parts)


def plain(text: str) -> str:
    """Return a text without its mnemonic."""
    return re.sub(r"\(&.\)|&", "", text)
