"""neaspec:barriers: where restoring ground would shorten the ways between core areas the most."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from neaspec_plugin.bridge.estimates import check_size
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.bridge.outputs import write_table
from neaspec_plugin.core.barrier import Restoration, barriers
from neaspec_plugin.core.grid import Grid, Raster
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io import rasters
from neaspec_plugin.processing.call import Call
from neaspec_plugin.processing.corridor_inputs import ground_of, pairs_of
from neaspec_plugin.processing.corridor_parameters import BetweenPatches

BYTES_PER_CELL = 160
"""Peak memory per cell: the ground and cost of the wave front, allocation, two fields and two rims, both results."""
MOST_RADII = 50
"""More radii than this are a slip of the pen."""
COLUMNS = (
    "code",
    "from_patch",
    "to_patch",
    "radius_m",
    "least_cost_km",
    "score",
    "saved_km",
    "percent_per_m",
    "x",
    "y",
)


class Barriers(BetweenPatches):
    """Scores of restoration between core areas (McRae et al. 2012)."""

    ident = "barriers"
    group_ident = "corridors"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Barriers", "Find where restoration helps most")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Barriers",
            "<p>Asks of each cell: were the ground within the radius restored to resistance 1, by how much would the "
            "least cost between two core areas fall for each metre restored? Score = (LCD − least CWD_A on the rim − "
            "least CWD_B on the rim − D) / D, with D = 2 × radius; below 0 it counts as 0 (McRae et al. 2012).</p><p>"
            "The first raster holds the greatest score of any pair and radius, the second the sum over the pairs: "
            "ground that serves many pairs at once. Pairs without any way between them have no score.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add_patches()
        self.add(
            QgsProcessingParameterRasterLayer("RESISTANCE", translate("Resistance", "Resistance")),
            translate("Barriers", "Raster of resistance; cells without data or not above 0 cannot be crossed."),
        )
        self.add(
            QgsProcessingParameterString("RADIUS", translate("Barriers", "Radius (m)"), "500"),
            translate(
                "Barriers",
                "Radius of the restored ground in metres, greater than a cell: one number, several separated by "
                "semicolons (200; 400), or least:greatest:step (200:1000:200). Expert default 500.",
            ),
        )
        self.add_pairs()
        self.addParameter(
            QgsProcessingParameterRasterDestination("OUTPUT", translate("Barriers", "Gain from restoration (greatest)"))
        )
        self.addParameter(
            QgsProcessingParameterRasterDestination(
                "OUTPUT_SUM",
                translate("Barriers", "Gain from restoration (sum)"),
                optional=True,
                createByDefault=False,
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "TABLE", translate("Barriers", "Best places (CSV)"), "CSV (*.csv)", optional=True, createByDefault=False
            )
        )
        self.addOutput(QgsProcessingOutputNumber("GREATEST", translate("Barriers", "Greatest score")))

    def check(self, call: Call) -> None:
        """Refuse what cannot be scored before the long part starts."""
        grid = rasters.frame(call.raster("RESISTANCE"))
        check_size(grid, BYTES_PER_CELL)
        radii = radii_of(call.text("RADIUS"))
        if min(radii) <= grid.cell:
            raise NeaspecError("barrier.radius", radius_m=min(radii), cell_m=grid.cell)
        self.check_pairs(call)

    def execute(self, call: Call) -> dict[str, Any]:
        """Score, then write the rasters and the table."""
        output = call.output("OUTPUT", "barriers", translate("Barriers", "Gain from restoration (greatest)"))
        whole = call.output("OUTPUT_SUM", "barriers", translate("Barriers", "Gain from restoration (sum)"))
        table = call.written("TABLE", ".csv")
        ground = ground_of(call, shapely=False)
        grid = ground.resistance.grid
        radii = radii_of(call.text("RADIUS"))
        call.announce(grid, BYTES_PER_CELL, 0.6 * len(ground.cores))
        call.name_engine()
        with call.about(call.layer("RESISTANCE").name()):
            found = barriers(
                ground.labels,
                ground.resistance.values,
                grid.cell,
                radii,
                pairs_of(call, ground),
                report=call.report(0.02, 0.95),
            )
        call.list(found.problems)
        if not found.restorations:
            raise NeaspecError("corridor.no_link", call.layer("PATCHES").name())
        described = {"NEASPEC_RADIUS_M": call.text("RADIUS"), "NEASPEC_UNIT": "cost-weighted m per m"}
        rasters.write(Raster(found.greatest, grid), output, metadata=described, report=call.report(0.95, 0.97))
        made: dict[str, Any] = {"OUTPUT": output}
        if whole:
            rasters.write(Raster(found.total, grid), whole, metadata=described, report=call.report(0.97, 0.99))
            made["OUTPUT_SUM"] = whole
        rows = [_values(one, grid) for one in found.restorations]
        if table:
            write_table(table, COLUMNS, rows)
            made["TABLE"] = table
        _tell(call, rows)
        return {**made, "GREATEST": max(one.score for one in found.restorations), "RESTORATIONS": rows}


def radii_of(text: str) -> list[float]:
    """Return the radii, m, that a text names: `500`, `200; 400` or `200:1000:200`.

    Raises NeaspecError `barrier.radii` for any other text, for radii not above 0 and for more than MOST_RADII.
    """
    try:
        if ":" in text:
            least, greatest, step = (float(part) for part in text.split(":"))
            count = int((greatest - least) / step * (1 + 1e-9)) + 1
            radii = [least + step * number for number in range(min(count, MOST_RADII + 1))]
        else:
            radii = [float(part) for part in text.replace(",", ";").split(";") if part.strip()]
    except (ValueError, ZeroDivisionError, OverflowError) as trouble:
        raise NeaspecError("barrier.radii", text=text) from trouble
    if not radii or len(radii) > MOST_RADII or not np.isfinite(radii).all() or min(radii) <= 0:
        raise NeaspecError("barrier.radii", text=text)
    return sorted(set(radii))


def _values(one: Restoration, grid: Grid) -> dict[str, Any]:
    x, y = grid.centre(np.array(one.row), np.array(one.column))
    gains = one.row >= 0
    return {
        "code": f"{one.a}-{one.b}",
        "from_patch": one.a,
        "to_patch": one.b,
        "radius_m": one.radius_m,
        "least_cost_km": one.least_cost / 1000,
        "score": one.score,
        "saved_km": one.saved / 1000,
        "percent_per_m": one.percent,
        "x": float(x) if gains else None,
        "y": float(y) if gains else None,
    }


def _tell(call: Call, rows: list[dict[str, Any]]) -> None:
    """Write a line for each pair and radius that gains into the log."""
    text = translate(
        "Barriers",
        "Pair {code}, radius {radius} m: restoring ground at {x}, {y} saves {saved} cost-weighted km of {cost} km.",
    )
    for row in rows:
        if row["x"] is not None:
            numbers = {"saved": round(row["saved_km"], 2), "cost": round(row["least_cost_km"], 2)}
            place = {"x": round(row["x"]), "y": round(row["y"])}
            call.say(text.format(code=row["code"], radius=round(row["radius_m"]), **place, **numbers))
