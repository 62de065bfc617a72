"""Sites on the map bear the name they have in the spoken language, else the local one; the names are records."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsExpression, QgsPalLayerSettings, QgsTextFormat, QgsVectorLayer, QgsVectorLayerSimpleLabeling
from qgis.PyQt.QtGui import QColor

from neaspec_plugin.bridge.fonts import FONTS, PLAIN_FONTS, font
from neaspec_plugin.bridge.language import spoken
from neaspec_plugin.bridge.layers import is_null
from neaspec_plugin.core.placename import PlaceName, chosen

WANTED: Mapping[str, tuple[str, ...]] = {
    "en": ("en",),
    "zh": ("zh-Hans",),
    "ko": ("ko-KR", "ko-KP"),
    "ko_KP": ("ko-KP", "ko-KR"),
    "ja": ("ja",),
    "mn": ("mn",),
    "ru": ("ru",),
}
"""Languages of names by the spoken one, the best first."""
_OURS = "neaspec/label"
"""What the plugin has labelled a layer with, so that a label of the user's own is known and stays."""
_POINTS = 9.0
_FAMILIES = {*PLAIN_FONTS, *(family for families in FONTS.values() for family in families)}


def shown(names: QgsVectorLayer, office: str) -> Mapping[str, str]:
    """Return the name of each site in the spoken language, unsaved edits included; office: whose map it is."""
    columns = ("site_uuid", "name_lang", "name", "official", "office")
    found = []
    for feature in names.getFeatures():
        site, language, name, official, given_by = (None if is_null(feature[c]) else feature[c] for c in columns)
        found.append(PlaceName(str(site), str(language), str(name or ""), bool(official), str(given_by)))
    return chosen(found, WANTED.get(spoken(), ()), office)


def expression(names: Mapping[str, str]) -> str:
    """Return an expression that gives a site's name.

    The names stand in it, as a constant that QGIS works out once: a look into the other table would be one for each
    site, and from the thread that draws, for which QGIS 3.22 does not make tables safe.
    """
    others = ("name_en", "name_local") if spoken() == "en" else ("name_local", "name_en")
    fields = [f"nullif(\"{name}\", '')" for name in (*others, "code", "uuid")]
    if names:
        pairs = [QgsExpression.quotedString(text) for pair in sorted(names.items()) for text in pair]
        fields.insert(0, f'map_get(map({", ".join(pairs)}), "uuid")')
    return f"coalesce({', '.join(fields)})"


def name_sites(sites: QgsVectorLayer, names: QgsVectorLayer, office: str) -> None:
    """Show each site by its name in lists and on the map; a label or font that the user has chosen stays."""
    text = expression(shown(names, office))
    sites.setDisplayExpression(text)
    worn = sites.labeling()
    if worn is None and not sites.customProperty(_OURS):
        settings = QgsPalLayerSettings()
        settings.isExpression = True
        settings.setFormat(_format())
        sites.setLabelsEnabled(True)
    elif isinstance(worn, QgsVectorLayerSimpleLabeling) and worn.settings().fieldName == sites.customProperty(_OURS):
        settings = worn.settings()
        kept = settings.format()
        if kept.font().family() in _FAMILIES:
            kept.setFont(font())
            settings.setFormat(kept)
    else:
        return
    settings.fieldName = text
    sites.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    sites.setCustomProperty(_OURS, text)
    sites.triggerRepaint()


def _format() -> QgsTextFormat:
    made = QgsTextFormat()
    made.setFont(font())
    made.setSize(_POINTS)
    made.setColor(QColor(20, 70, 35))
    halo = made.buffer()
    halo.setEnabled(True)
    halo.setSize(0.8)
    made.setBuffer(halo)
    return made
