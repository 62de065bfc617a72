"""Writes docs/species.md, every number of the species files with its source, from resources/species/."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from neaspec_plugin.core import criterion  # noqa: E402
from neaspec_plugin.core.origin import Origin  # noqa: E402
from neaspec_plugin.core.suitability import Species, Variable  # noqa: E402
from neaspec_plugin.io.definitions import load_species, species_codes  # noqa: E402

OUTPUT = ROOT / "docs" / "species.md"
HEAD = """# The six species

Made by `tools/make_species.py` from `resources/species/*.json`; change those files, not this one. The formulas stand in
[methods.md](methods.md). **published**: the number stands in the source. *expert default*: it does not; it is a
proposal that the experts of the six countries may change in a copy of the file. Land cover classes are those of
Copernicus CGLS-LC100; a class without a score is no habitat and cannot be crossed.
"""
NUMBERS = {
    "threshold": ("suitability of habitat", "from {:g}"),
    "min_area_km2": ("least core area", "{:g} km²"),
    "gap_m": ("gap within a core area", "{:g} m"),
    "hop_m": ("greatest hop between stepping stones", "{:g} m"),
    "resistance_shape": ("shape of the resistance curve, c", "{:g}"),
    "max_resistance": ("greatest resistance", "{:g}"),
    "cutoff_m": ("cutoff of corridors", "{:g} cost-weighted m"),
    "corridor_min_width_m": ("least width of a corridor", "{:g} m"),
    "corridor_target_width_m": ("wanted width of a corridor", "{:g} m"),
}


def text() -> str:
    """Return the whole document."""
    return "\n".join([HEAD, *(_species(load_species(code)) for code in species_codes())])


def _species(species: Species) -> str:
    lines = [f"## {species.label['en']}: `{species.code}`, `{species.taxon_code}`\n", f"*{species.scientific_name}*\n"]
    lines += ["| number | value | source |", "| --- | --- | --- |"]
    for variable in species.variables:
        name = f"{variable.name} (weight {variable.weight:g})"
        origin = _origin(Origin(variable.source, variable.mark))
        lines.append(f"| {name} | {'; '.join(_scores(variable))} | {origin} |")
    for field, origin in species.origins.items():
        name, form = NUMBERS[field]
        lines.append(f"| {name} | {form.format(getattr(species, field))} | {_origin(origin)} |")
    lines += _criteria(species)
    return "\n".join(lines) + "\n"


def _criteria(species: Species) -> Iterator[str]:
    """Yield the population and the thresholds of site criteria that follow from it."""
    if species.population is None:
        return
    low, high = species.population.low, species.population.high
    size = f"{low:g}" if high is None else f"{low:g} to {high:g}"
    yield f"| population | {size} | {_origin(species.population.origin)} |"
    rounded = Origin("Ramsar criterion 6, rounded as Waterbird Population Estimates do", "published")
    yield f"| 1 % of the population | {criterion.one_percent(low, high)} | {_origin(rounded)} |"
    staged = Origin("Staging sites of the flyway, rounded up; the wording was not found in print", "expert default")
    yield f"| 0.25 % of the population | {criterion.staging(low, high)} | {_origin(staged)} |"


def _scores(variable: Variable) -> Iterator[str]:
    """Yield each value of a variable with its score; classes of one score together, the best first."""
    for value, score in variable.points:
        yield f"{value:g} {variable.unit.split()[0]}: {score:g}"
    scores = {score for score in variable.classes.values() if score is not None}
    for score in sorted(scores, reverse=True):
        yield f"{score:g}: {', '.join(str(code) for code, each in variable.classes.items() if each == score)}"
    without = [str(code) for code, each in variable.classes.items() if each is None]
    if without:
        yield f"none: {', '.join(without)}"


def _origin(origin: Origin) -> str:
    mark = "**published**" if origin.mark == "published" else f"*{origin.mark}*"
    return f"{mark}: {origin.source}"


if __name__ == "__main__":
    OUTPUT.write_text(text(), encoding="utf8")
