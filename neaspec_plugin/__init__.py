"""NEASPEC Habitat Assessment: joint assessment of habitat, disturbance and corridors in North-East Asia."""

# SPDX-License-Identifier: GPL-2.0-or-later


def classFactory(iface):  # noqa: N802, ANN001, ANN201 (the name and signature are QGIS's)
    """Return the plugin; QGIS is imported only here, so that core and io work without it."""
    from neaspec_plugin.plugin import NeaspecPlugin

    return NeaspecPlugin(iface)
