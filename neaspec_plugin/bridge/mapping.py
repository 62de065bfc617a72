"""Which layer of the project shows which pressure: suggested from names, and remembered in the project file."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

from neaspec_plugin.bridge.language import translate
from neaspec_plugin.bridge.pressures import kind_of
from neaspec_plugin.core.disturbance import Scheme, suggest
from neaspec_plugin.core.pressure import folded
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io.schemes import load_scheme

_SCOPE, _ENTRY = "neaspec", "pressures"


@dataclass(frozen=True)
class Mapped:
    """One row of the table: a layer that shows a pressure."""

    pressure: str
    """Code of the pressure in the scheme."""
    layer: str
    """Id of a layer of the project, or the source of a layer that is not in it; empty = none chosen."""
    field: str = ""
    """Field, or class codes of a raster; empty = as the scheme suggests."""


def scheme_of(text: str) -> Optional[Scheme]:
    """Return the scheme of an id or file, None where it cannot be read: the run says why."""
    try:
        return load_scheme(text)
    except NeaspecError:
        return None


def suggested(scheme: Scheme, project: QgsProject) -> list[Mapped]:
    """Return a layer for each pressure whose words stand in the layer's name; of several, the first by name."""
    found: dict[str, Mapped] = {}
    for layer in sorted(project.mapLayers().values(), key=lambda one: folded(one.name())):
        code = suggest(scheme, layer.name(), kind_of(layer)) if kind_of(layer) else None
        if code and code not in found:
            found[code] = Mapped(code, layer.id(), likely_field(scheme, code, layer))
    return [found[code] for code in scheme.pressures if code in found]


def likely_field(scheme: Scheme, code: str, layer: Optional[QgsMapLayer]) -> str:
    """Return the field a pressure is likely to ask for, where the layer has one of that name."""
    if not isinstance(layer, QgsVectorLayer):
        return ""
    pressure = scheme.pressures[code]
    names = {folded(name): name for name in layer.fields().names()}
    wanted = [pressure.field] if pressure.field else list(pressure.class_field)
    return next((names[folded(name)] for name in wanted if folded(name) in names), "")


def remembered(project: QgsProject, scheme: str) -> Optional[list[Mapped]]:
    """Return the rows that were chosen for a scheme in this project; None where nobody has chosen or it is broken."""
    rows = _memory(project).get(scheme)
    if not isinstance(rows, list):
        return None
    try:
        return [Mapped(**{key: str(value) for key, value in row.items()}) for row in rows]
    except (TypeError, AttributeError):
        return None  # another version or hand has written it; the user chooses anew


def remember(project: QgsProject, scheme: str, rows: Sequence[Mapped]) -> None:
    """Write the rows chosen for a scheme into the project; they are saved with it."""
    kept = _memory(project)
    chosen = [asdict(row) for row in rows]
    if kept.get(scheme) != chosen:
        project.writeEntry(_SCOPE, _ENTRY, json.dumps({**kept, scheme: chosen}, ensure_ascii=False))


def _memory(project: QgsProject) -> dict[str, Any]:
    """Return what the project keeps, by scheme: one entry, since its key is a tag of XML and a path makes none."""
    try:
        kept = json.loads(project.readEntry(_SCOPE, _ENTRY, "")[0] or "{}")
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}


def mark(code: str) -> str:
    """Return in words whether a number is published."""
    return translate("Disturbance", "published") if code == "published" else translate("Disturbance", "expert default")
