"""Record what rasterstats counts on the landscape of tests/io/zonal_landscape.py, for the tests to compare with.

    PYTHON benchmarks/record_rasterstats.py > tests/io/rasterstats_recorded.json

PYTHON is one that imports rasterstats (pip install rasterstats) and shapely. Nothing of it is kept but the numbers.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.io.zonal_landscape import GRID, NODATA, polygons, values  # noqa: E402 (the script may be run from anywhere)


def main() -> None:
    """Print the counts and means."""
    import rasterstats
    from affine import Affine

    transform = Affine(GRID.cell, 0, GRID.west, 0, -GRID.cell, GRID.north)
    shapes = [{"type": "Polygon", "coordinates": [ring.tolist() for ring in rings]} for rings in polygons()]
    found = rasterstats.zonal_stats(shapes, values(), affine=transform, nodata=NODATA, stats="count mean")
    json.dump({"rasterstats": rasterstats.__version__, "zones": found}, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
