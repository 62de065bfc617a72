"""The tables of an office database as layers of the project."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer

from neaspec_plugin.bridge import drafting, forms
from neaspec_plugin.gui import results


def open_tables(project: QgsProject, file: str) -> None:
    """Load the tables of a database with their forms; those that are open stay, with their edits.

    They are the ones that are worked on from now on. Raises NeaspecError where the file is no office database.
    """
    folder = results.group(project)
    present = {
        layer.source()
        for layer in project.mapLayers().values()
        if isinstance(layer, QgsVectorLayer) and layer.customProperty(forms.KEY)
    }
    tables = forms.layers(file)
    home = forms.home(tables[0])
    for layer in tables:
        if layer.source() not in present:
            results.put(project, folder, layer, f"database/{layer.customProperty(forms.KEY)}")
    drafting.choose(project, home)
    reword(project)


def reword(project: QgsProject) -> None:
    """Give the tables that are open their forms anew, in the language that is spoken now."""
    forms.reword(layer for layer in project.mapLayers().values() if isinstance(layer, QgsVectorLayer))
