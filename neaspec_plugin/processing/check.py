"""neaspec:checkcorridors: whether corridors are what their records say, alone and beside each other.

core.check is imported where it is used: it needs shapely, and without it the provider must load all the same.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsGeometry,
    QgsProcessingOutputNumber,
    QgsProcessingParameterNumber,
    QgsProcessingParameterVectorDestination,
    QgsWkbTypes,
)

from neaspec_plugin.bridge import drawn, labels, layers, zones
from neaspec_plugin.bridge.language import label, translate
from neaspec_plugin.bridge.metric import Plane
from neaspec_plugin.bridge.outputs import Column, Row, write_layer
from neaspec_plugin.bridge.surroundings import Surroundings
from neaspec_plugin.bridge.texts import sentence
from neaspec_plugin.core.problem import NeaspecError, Severity
from neaspec_plugin.processing.call import Call
from neaspec_plugin.processing.drawn import OfDrawn, axes_of, choice_of, species_of

if TYPE_CHECKING:
    from neaspec_plugin.core.checked import Fault, Rules

COLUMNS = (
    Column("feature", int),
    Column("corridor"),
    Column("severity"),
    Column("code"),
    Column("countries"),
    Column("sentence"),
    Column("reach_m", float),
)
"""Columns of the problems."""


class CheckCorridors(OfDrawn):
    """The problems of corridors, each with severity, place and a sentence."""

    ident = "checkcorridors"

    def displayName(self) -> str:
        """Return the title."""
        return translate("CheckCorridors", "Check corridors")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "CheckCorridors",
            "<p>Lists what is wrong with corridors, each problem at its place: outlines that are not valid or cross "
            "themselves, gaps, fewer than two core areas, widths below the species' least one over more than a run, "
            "hops that are too long, sites whose loss cuts a chain, barriers without a crossing structure, corridors "
            "of two offices that do not meet at the border, duplicates, a scope that the ground contradicts, and code, "
            "date or mechanism left empty.</p><p>What is not given is not checked: core areas, countries, barriers. "
            "Versions that another corridor supersedes are passed over. Widths are lengths of transects at right "
            "angles to the centreline, the drawn one or the medial axis.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add_corridors()
        self.add_cores()
        self.add_countries()
        self.add_tolerance()
        self.add_barriers()
        self.add_species()
        self.add_metres(
            "MIN_WIDTH",
            translate("CheckCorridors", "Least width (m)"),
            0.0,
            translate("CheckCorridors", "0 = as the species needs it."),
        )
        self.add_metres(
            "RUN",
            translate("CheckCorridors", "May be narrower over (m)"),
            500.0,
            translate("CheckCorridors", "Only a longer stretch below the least width is a problem."),
        )
        self.add_metres(
            "HOP",
            translate("CheckCorridors", "Greatest hop (m)"),
            0.0,
            translate("CheckCorridors", "Between stepping stones; 0 = as the species can."),
        )
        self.add_metres(
            "CONTACT",
            translate("CheckCorridors", "Core areas touch within (m)"),
            100.0,
            translate("CheckCorridors", "Outlines from rasters keep half a cell apart."),
        )
        self.add_metres(
            "SEARCH",
            translate("CheckCorridors", "Continuation looked for within (m)"),
            5000.0,
            translate("CheckCorridors", "How far beyond a border the corridor of the other office may begin."),
        )
        self.add(
            QgsProcessingParameterNumber(
                *("OVERLAP", translate("CheckCorridors", "Duplicate from an overlap of (%)")),
                *(QgsProcessingParameterNumber.Type.Double, 80.0, False, 1.0, 100.0),
            ),
            translate("CheckCorridors", "Share of the smaller corridor."),
            advanced=True,
        )
        self.addParameter(
            QgsProcessingParameterVectorDestination("PROBLEMS", translate("CheckCorridors", "Problems of corridors"))
        )
        self.addOutput(QgsProcessingOutputNumber("PROBLEM_COUNT", translate("CheckCorridors", "Problems")))
        self.addOutput(QgsProcessingOutputNumber("ERROR_COUNT", translate("CheckCorridors", "Errors among them")))

    def check(self, call: Call) -> None:
        """Refuse what cannot be checked before it starts."""
        layer = call.vector("CORRIDORS")
        if not layer.crs().isValid():
            raise NeaspecError("layer.no_crs", layer.name())
        if call.number("RUN") <= 0:
            raise NeaspecError("corridor.no_run")
        species_of(call)

    def execute(self, call: Call) -> dict[str, Any]:
        """Check zone by zone, then write the problems."""
        title = translate("CheckCorridors", "Problems of corridors")
        path, layer = call.output("PROBLEMS", "problems", title), call.vector("CORRIDORS")
        found = list(self._faults(call))
        crs = layers.crs_name(layer.crs())
        rows = [Row(bytes(place.asWkb()), values) for place, values in found]
        write_layer(path, "problems", QgsWkbTypes.Type.Point, crs, COLUMNS, rows)
        errors = sum(values["severity"] == Severity.ERROR.value for _, values in found)
        text = translate("CheckCorridors", "{count} problems, {errors} of them errors.")
        call.say(text.format(count=len(found), errors=errors))
        told = [{**values, **_xy(place)} for place, values in found]
        return {"PROBLEMS": path, "PROBLEM_COUNT": len(found), "ERROR_COUNT": errors, "PROBLEM_ROWS": told}

    def _faults(self, call: Call) -> Iterator[tuple[QgsGeometry, dict[str, Any]]]:
        from neaspec_plugin.core.check import check

        layer, choice, rules = call.vector("CORRIDORS"), choice_of(call), self._rules(call)
        corridors = drawn.drawn(layer, axes_of(call))
        zoned = sorted(drawn.by_zone(corridors).items())
        done = 0
        for zone, own in zoned:
            plane = Plane(zone, layer.crs(), call.context.transformContext())
            around = Surroundings(choice, plane, call.context.transformContext(), drawn.reach_of(own))
            checked = [one.on(plane, layer.name()) for one in own]
            checked += [one.on(plane, layer.name(), guest=True) for one in drawn.guests(corridors, zone)]
            report = call.report(0.95 * done / len(corridors), 0.95 * (done + len(own)) / len(corridors))
            for fault in check(checked, rules, around.territory, around.cores, around.barriers, report):
                yield _place(fault, plane), _values(fault)
            done += len(own)

    def _rules(self, call: Call) -> Rules:
        from neaspec_plugin.core.checked import Rules

        species = species_of(call)
        width, hop = (species.corridor_min_width_m, species.hop_m) if species else (0.0, 0.0)
        return Rules(
            min_width_m=call.number("MIN_WIDTH") or width,
            run_m=call.number("RUN"),
            hop_m=call.number("HOP") or hop,
            contact_m=call.number("CONTACT"),
            overlap=call.number("OVERLAP") / 100,
            search_m=call.number("SEARCH"),
        )


def _place(fault: Fault, plane: Plane) -> QgsGeometry:
    """Return the place in the CRS of the corridors; none for a corridor without an outline."""
    return QgsGeometry() if math.isnan(fault.x) else QgsGeometry.fromPointXY(plane.point(fault.x, fault.y))


def _xy(place: QgsGeometry) -> dict[str, Optional[float]]:
    """Return the place in the rows that are returned; None for a corridor without an outline."""
    return {"x": None, "y": None} if place.isEmpty() else {"x": place.asPoint().x(), "y": place.asPoint().y()}


def _values(fault: Fault) -> dict[str, Any]:
    return {
        "feature": fault.number,
        "corridor": fault.problem.place,
        "severity": fault.problem.severity.value,
        "code": fault.problem.code,
        "countries": "|".join(zones.iso2(code) for code in fault.countries),
        "sentence": sentence(replace(fault.problem, values=_worded(fault.problem.values))),
        "reach_m": fault.reach_m,
    }


def _worded(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of a problem with its codes as labels in the chosen language."""
    worded = {
        "kind": lambda code: labels.value_label("barrier", "barrier_type", code),
        "said": lambda code: labels.value_label("corridor", "scope", code),
        "scope": lambda code: labels.value_label("corridor", "scope", code),
        "country": lambda code: label(zones.country_labels(code)),
    }
    return {name: worded[name](value) if name in worded else value for name, value in values.items()}
