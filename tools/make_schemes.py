"""Writes docs/schemes.md, every number of the schemes of pressures with its source, from resources/pressures/."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from neaspec_plugin.core.disturbance import Scheme  # noqa: E402
from neaspec_plugin.core.origin import Origin  # noqa: E402
from neaspec_plugin.core.pressure import Pressure  # noqa: E402
from neaspec_plugin.io.schemes import load_scheme, scheme_ids  # noqa: E402

OUTPUT = ROOT / "docs" / "schemes.md"
HEAD = """# Schemes of human pressures

Made by `tools/make_schemes.py` from `resources/pressures/*.json`; change those files, not this one. The formulas stand
in [methods.md](methods.md). **published**: the number stands in the source. *expert default*: it does not; it is a
proposal that the experts of the six countries may change in a copy of the file.
"""
UNITS = {"reach_m": " m", "width_m": " m", "weight": "", "other_weight": ""}
NAMES = {"reach_m": "reach", "width_m": "width", "weight": "weight", "other_weight": "weight of other classes"}


def text() -> str:
    """Return the whole document."""
    return "\n".join([HEAD, *(_scheme(load_scheme(name)) for name in scheme_ids())])


def _scheme(scheme: Scheme) -> str:
    combined = f"Combined by `{scheme.method}`" + (f", maximum {scheme.maximum:g}" if scheme.maximum else "")
    how = _origin(Origin(scheme.method_source, scheme.method_mark))
    lines = [f"## {scheme.label['en']}: `{scheme.id}` {scheme.version}\n", f"{scheme.citation}.\n"]
    lines += [
        f"{combined} ({how}).\n",
        "| pressure | IUCN-CMP 3.3 | number | value | source |",
        "| --- | --- | --- | --- | --- |",
    ]
    for pressure in scheme.pressures.values():
        name = f"{pressure.label['en']} (`{pressure.code}`)"
        for number, value, origin in _numbers(pressure):
            cells = (name, pressure.iucn if name else "", number, value, _origin(origin))
            lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
            name = ""
    lines += ["\n| class of the index | from | source |", "| --- | --- | --- |"]
    least = 0.0
    unit = " of the sum" if scheme.maximum else ""
    for limit in scheme.classes:
        lines.append(f"| {limit.label['en']} | {least:g}{unit} | {_origin(Origin(limit.source, limit.mark))} |")
        least = limit.below if math.isfinite(limit.below) else least
    return "\n".join(lines) + "\n"


def _numbers(pressure: Pressure) -> Iterator[tuple[str, str, Origin]]:
    """Yield name, value and origin of each number of a pressure."""
    rule = pressure.rule
    numbers = ", ".join(f"{name} {value:g}" for name, value in rule.numbers.items())
    shape = f"`{rule.kind}`" + (f": {numbers}" if numbers else "")
    yield "rule", f"{shape}; 0..{pressure.maximum:g}", Origin(pressure.source, pressure.mark)
    for name, origin in pressure.origins.items():
        yield NAMES[name], f"{getattr(pressure, name):g}{UNITS[name]}", origin
    for each in pressure.classes:
        reach = "" if each.reach_m is None else f", reach {each.reach_m:g} m"
        yield f"class: {each.label['en']}", f"weight {each.weight:g}{reach}", Origin(each.source, each.mark)


def _origin(origin: Origin) -> str:
    mark = "**published**" if origin.mark == "published" else f"*{origin.mark}*"
    return f"{mark}: {origin.source}"


if __name__ == "__main__":
    OUTPUT.write_text(text(), encoding="utf8")
