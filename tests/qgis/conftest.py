"""Every test here runs in a real QGIS without widgets and leaves it as it was."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def qgis(clean_qgis):
    """Give every test of this folder a running QGIS."""
    return clean_qgis
