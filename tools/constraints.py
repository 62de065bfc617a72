"""Print pip constraints that keep the packages QGIS itself runs on at the version Debian ships them."""

from __future__ import annotations

from importlib import metadata

SYSTEM = ("numpy", "scipy", "shapely", "GDAL")
"""pip must not put a newer one in front of these: QGIS and GDAL are built against Debian's."""

for name in SYSTEM:
    try:
        print(f"{name}=={metadata.version(name)}")
    except metadata.PackageNotFoundError:
        continue
