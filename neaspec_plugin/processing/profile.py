"""neaspec:corridorprofile: width, disturbance, suitability and barriers along corridors, as table, map and plot.

core.profile is imported where it is used: it needs shapely, and without it the provider must load all the same.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, Optional

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsWkbTypes,
)

from neaspec_plugin.bridge import drawn, layers, outputs, profile
from neaspec_plugin.bridge.language import locale, translate
from neaspec_plugin.bridge.metric import Plane, zone_of
from neaspec_plugin.bridge.outputs import Column, Row, write_layer
from neaspec_plugin.bridge.surroundings import Surroundings
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.processing.call import Call
from neaspec_plugin.processing.drawn import OfDrawn, axes_of, choice_of

COLUMNS = (
    Column("corridor"),
    Column("along_km", float),
    Column("width_m", float),
    Column("mean_disturbance_0_100", float),
    Column("worst_disturbance_0_100", float),
    Column("mean_suitability_0_1", float),
    Column("barriers"),
    Column("too_narrow", bool),
    Column("worst_stretch", bool),
    Column("cut_off", bool),
)
"""Columns of the stations; in the table x and y of the centreline come with them."""
ENDS = ("left_x", "left_y", "right_x", "right_y")
"""Of a transect in the rows that are returned, in the CRS of the corridors."""


class CorridorProfile(OfDrawn):
    """What corridors are like along their centreline."""

    ident = "corridorprofile"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Profile", "Profile of a corridor")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Profile",
            "<p>Cuts each corridor at right angles to its centreline, every so many metres, and tells for each cut how "
            "wide the corridor is, the mean and the greatest disturbance, the mean suitability, and the barriers that "
            "are met near by.</p><p>The centreline is the drawn one or the medial axis. The worst stretch is the one "
            "that lacks most ground to the species' least width; where none is too narrow it is the narrowest place. "
            "The plot is written as PNG or SVG, for one corridor.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add_corridors()
        self.add(
            QgsProcessingParameterString("CORRIDOR", translate("Profile", "Corridor"), optional=True),
            translate("Profile", "Code, uuid or feature number of one corridor; empty = all."),
        )
        text = translate("Profile", "Raster of the disturbance index.")
        self.add_raster("DISTURBANCE", translate("Disturbance", "Disturbance index"), text)
        text = translate("Profile", "Raster of habitat suitability, 0 to 1.")
        self.add_raster("SUITABILITY", translate("Suitability", "Habitat suitability"), text)
        self.add_barriers()
        self.add_species()
        self.add_cores()
        text = translate("Profile", "Distance between two cuts.")
        self.add_metres("STEP", translate("Profile", "Step (m)"), 500.0, text)
        self.addParameter(QgsProcessingParameterVectorDestination("OUTPUT", translate("Profile", "Transects")))
        for name, title, kind in (
            ("TABLE", translate("Profile", "Table"), translate("Profile", "CSV files (*.csv)")),
            ("PICTURE", translate("Profile", "Plot"), translate("Profile", "Pictures (*.png *.svg)")),
        ):
            self.addParameter(
                QgsProcessingParameterFileDestination(name, title, kind, optional=True, createByDefault=False)
            )
        self.addOutput(QgsProcessingOutputNumber("MIN_WIDTH_M", translate("Profile", "Least width (m)")))
        self.addOutput(
            QgsProcessingOutputNumber("WORST_START_KM", translate("Profile", "Start of the worst stretch (km)"))
        )
        self.addOutput(QgsProcessingOutputNumber("WORST_END_KM", translate("Profile", "End of the worst stretch (km)")))

    def check(self, call: Call) -> None:
        """Refuse what has no profile."""
        if call.number("STEP") <= 0:
            raise NeaspecError("profile.no_step")
        choice_of(call)
        wanted = _wanted(call)
        if call.written("PICTURE", ".png") and len(wanted) > 1:
            raise NeaspecError("profile.one_picture", call.vector("CORRIDORS").name(), count=len(wanted))

    def execute(self, call: Call) -> dict[str, Any]:
        """Make the profiles, then write them."""
        layer = call.vector("CORRIDORS")
        crs = layers.crs_name(layer.crs())
        path = call.output("OUTPUT", "transects", translate("Profile", "Transects"))
        table, picture = call.written("TABLE", ".csv"), call.written("PICTURE", ".png")
        rows, cuts, made = [], [], []
        for plane, found in _profiles(call):
            made.append(found)
            for values, one in zip(_rows(found), found.stations):
                ends = [plane.point(*one.left), plane.point(*one.right)]
                place = plane.point(one.x, one.y)
                corners = dict(zip(ENDS, (value for end in ends for value in (end.x(), end.y()))))
                rows.append({**values, "x": place.x(), "y": place.y(), **corners})
                if one.width_m > 0:
                    cuts.append(Row(bytes(plane.line(one.left, one.right).asWkb()), values))
        write_layer(path, "transects", QgsWkbTypes.Type.MultiLineString, crs, COLUMNS, cuts)
        if table:
            outputs.write_table(table, [*(column.name for column in COLUMNS), "x", "y"], rows)
        if picture:
            profile.save(made[0], picture)
        for found in made:
            call.say(_summary(found))
        results = {"OUTPUT": path, "TABLE": table, "PICTURE": picture, "PROFILE_ROWS": rows, **_worst(made)}
        return {name: value for name, value in results.items() if value not in ("", None)}


def _wanted(call: Call) -> list[drawn.Drawn]:
    """Return the corridors asked for. Raises NeaspecError `profile.unknown`, `layer.empty`."""
    layer, name = call.vector("CORRIDORS"), call.text("CORRIDOR").strip()
    found = drawn.drawn(layer, axes_of(call))
    if not found:
        raise NeaspecError("layer.empty", layer.name())
    if not name:
        return found
    for key in (lambda one: one.about.get("uuid"), lambda one: one.about.get("code"), lambda one: str(one.number)):
        chosen = [one for one in found if key(one) == name]
        if chosen:
            return chosen
    raise NeaspecError("profile.unknown", layer.name(), name=name)


def _profiles(call: Call) -> Iterator[tuple[Plane, profile.Profile]]:
    layer, choice, wanted = call.vector("CORRIDORS"), choice_of(call), _wanted(call)
    around: dict[float, Surroundings] = {}
    for number, one in enumerate(wanted):
        zone = zone_of(one.span.longitude)
        if zone not in around:
            plane = Plane(zone, layer.crs(), call.context.transformContext())
            around[zone] = Surroundings(choice, plane, call.context.transformContext(), drawn.reach_of(wanted))
        report = call.report(0.95 * number / len(wanted), 0.95 * (number + 1) / len(wanted))
        yield around[zone].plane, profile.profile(one, layer.name(), around[zone], call.number("STEP"), report)


def _rows(found: profile.Profile) -> Iterator[dict[str, Any]]:
    worst = found.worst
    for one, counted in zip(found.stations, found.counted):
        yield {
            "corridor": found.name,
            "along_km": one.along_m / 1000,
            "length_km": found.length_m / 1000,
            "width_m": one.width_m,
            "mean_disturbance_0_100": _known(one.means.get("disturbance")),
            "worst_disturbance_0_100": _known(one.worst.get("disturbance")),
            "mean_suitability_0_1": _known(one.means.get("suitability")),
            "barriers": ", ".join(one.barriers),
            "too_narrow": counted and one.width_m < found.least_m,
            "cut_off": not counted,
            "worst_stretch": worst is not None and worst.start_m <= one.along_m <= worst.end_m,
        }


def _worst(made: list[profile.Profile]) -> dict[str, Optional[float]]:
    """Return the least width of all, and the worst stretch of the corridor that has it."""
    known = [found for found in made if found.worst is not None]
    least = min(known, key=lambda one: one.narrowest_m, default=None)
    if least is None or least.worst is None:
        return {}
    start, end = least.worst.start_m / 1000, least.worst.end_m / 1000
    return {"MIN_WIDTH_M": least.narrowest_m, "WORST_START_KM": start, "WORST_END_KM": end}


def _summary(found: profile.Profile) -> str:
    if found.worst is None:
        return translate("Profile", "Corridor {name}: no width could be measured.").format(name=found.name)
    sentence = (
        translate("Profile", "Corridor {name}: narrower than needed from km {start} to km {end}, down to {width} m.")
        if found.worst.short
        else translate("Profile", "Corridor {name}: narrowest from km {start} to km {end}, {width} m.")
    )
    start, end = (locale().toString(value / 1000, "f", 1) for value in (found.worst.start_m, found.worst.end_m))
    width = locale().toString(found.worst.least_width_m, "f", 0)
    return sentence.format(name=found.name, start=start, end=end, width=width)


def _known(value: Optional[float]) -> Optional[float]:
    return None if value is None or math.isnan(value) else value
