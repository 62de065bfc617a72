"""neaspec:wideningreport: two versions of corridors side by side, as table and map.

core.widening is imported where it is used: it needs shapely, and without it the provider must load all the same.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from neaspec_plugin.bridge import drawn, layers, measuring, widening, zones
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.bridge.metric import Plane, zone_of
from neaspec_plugin.bridge.outputs import Column, Row, write_layer
from neaspec_plugin.bridge.surroundings import Surroundings
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.processing.call import Call
from neaspec_plugin.processing.drawn import OfDrawn, axes_of, choice_of

if TYPE_CHECKING:
    from neaspec_plugin.core.widening import Change

COLUMNS = (Column("corridor"), Column("before"), Column("part"), Column("area_km2", float))


class WideningReport(OfDrawn):
    """What the later version of a corridor has more than the earlier one."""

    ident = "wideningreport"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Widening", "Widening report")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Widening",
            "<p>Compares each corridor that supersedes another one with its predecessor: least and mean width, length, "
            "area, area by country, share protected and mean disturbance, before and after; and the ground gained, "
            "lost and kept as a map.</p><p>Predecessors are looked for in the same layer, or in a second one, by the "
            "uuid that stands in “supersedes”; of two layers without such a column, corridors of the same code are "
            "compared.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add_corridors()
        self.add(
            QgsProcessingParameterVectorLayer(
                "BEFORE",
                translate("Widening", "Earlier versions"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            translate("Widening", "Layer with the earlier versions; empty = they stand in the same layer."),
        )
        self.add_cores()
        self.add_countries()
        self.add_tolerance()
        kind = QgsProcessing.SourceType.TypeVectorPolygon
        text = translate("Widening", "Polygons of the protected areas.")
        self.add_layer("PROTECTED", translate("Widening", "Protected areas"), kind, text, advanced=False)
        text = translate("Profile", "Raster of the disturbance index.")
        self.add_raster("DISTURBANCE", translate("Disturbance", "Disturbance index"), text)
        title = translate("Widening", "Ground gained, lost and kept")
        self.addParameter(QgsProcessingParameterVectorDestination("OUTPUT", title))
        kinds = translate("Profile", "CSV files (*.csv)")
        self.addParameter(
            QgsProcessingParameterFileDestination("TABLE", translate("Profile", "Table"), kinds, optional=True)
        )
        self.addOutput(QgsProcessingOutputNumber("PAIR_COUNT", translate("Widening", "Pairs of versions")))

    def check(self, call: Call) -> None:
        """Refuse corridors of which none has a predecessor."""
        choice_of(call)
        if not _pairs(call):
            raise NeaspecError("widening.no_pair", call.vector("CORRIDORS").name())

    def execute(self, call: Call) -> dict[str, Any]:
        """Compare pair by pair, then write table and map."""
        path = call.output("OUTPUT", "widening", translate("Widening", "Ground gained, lost and kept"))
        table, layer, pairs = call.written("TABLE", ".csv"), call.vector("CORRIDORS"), _pairs(call)
        rows: list[dict[str, Any]] = []
        parts: list[Row] = []
        for number, (before, after) in enumerate(pairs):
            call.report()(0.9 * number / len(pairs))
            names = {"corridor": after.name, "before": before.name}
            around = _around(call, after)
            for change in _changes(before, after, around, layer.name()):
                rows.append({**names, **_line(change)})
                call.say(_told(after.name, rows[-1]))
            parts += list(_parts(before, after, around, layer.name(), names))
        write_layer(path, "widening", QgsWkbTypes.Type.MultiPolygon, layers.crs_name(layer.crs()), COLUMNS, parts)
        if table:
            widening.save(rows, table)
        results = {"OUTPUT": path, "TABLE": table, "PAIR_COUNT": len(pairs), "CHANGE_ROWS": rows}
        return {name: value for name, value in results.items() if value != ""}


def _pairs(call: Call) -> list[tuple[drawn.Drawn, drawn.Drawn]]:
    """Return each version with its predecessor, the earlier one first, both in the CRS of the corridors."""
    layer = call.vector("CORRIDORS")
    later = drawn.drawn(layer, axes_of(call))
    earlier = later
    if call.given("BEFORE"):
        second: QgsVectorLayer = call.vector("BEFORE")
        earlier = [drawn.moved(one, second.crs(), layer.crs()) for one in drawn.drawn(second)]
    by_uuid = {one.about.get("uuid"): one for one in earlier if one.about.get("uuid")}
    pairs = [(by_uuid[one.about["supersedes"]], one) for one in later if one.about.get("supersedes") in by_uuid]
    if not pairs and earlier is not later:
        by_code = {one.about.get("code"): one for one in earlier if one.about.get("code")}
        pairs = [(by_code[one.about["code"]], one) for one in later if one.about.get("code") in by_code]
    return [pair for pair in pairs if not any(one.geometry.isEmpty() for one in pair)]


def _around(call: Call, one: drawn.Drawn) -> Surroundings:
    layer = call.vector("CORRIDORS")
    plane = Plane(zone_of(one.span.longitude), layer.crs(), call.context.transformContext())
    return Surroundings(choice_of(call), plane, call.context.transformContext(), drawn.reach_of([one]))


def _changes(before: drawn.Drawn, after: drawn.Drawn, around: Surroundings, place: str) -> list[Change]:
    from neaspec_plugin.core.widening import changes

    versions = [measuring.version(one.on(around.plane, place), around) for one in (before, after)]
    return changes(*versions)


def _parts(
    before: drawn.Drawn, after: drawn.Drawn, around: Surroundings, place: str, names: dict[str, str]
) -> Iterator[Row]:
    from neaspec_plugin.core.widening import parts

    shapes = [one.on(around.plane, place).ground for one in (before, after)]
    for code, shape in parts(*shapes).items():
        geometry = around.plane.given(shape)
        geometry.convertToMultiType()
        values = {**names, "part": code, "area_km2": around.plane.area_km2(shape)}
        yield Row(bytes(geometry.asWkb()), values)


def _line(change: Change) -> dict[str, Any]:
    """Return a line of the table; what is not known is empty."""
    numbers = {"value_before": change.before, "value_after": change.after, "gain": change.gain}
    known = {name: None if math.isnan(value) else round(value, 6) for name, value in numbers.items()}
    country = zones.iso2(change.country) if change.measure == "country_km2" else ""
    return {"measure": change.measure, "country": country, **known}


def _told(name: str, line: Mapping[str, Any]) -> str:
    what = widening.measure(line["measure"], line["country"])
    before, after = (widening.number(line[column]) for column in ("value_before", "value_after"))
    text = translate("Widening", "{corridor}: {measure} {before} → {after}")
    return text.format(corridor=name, measure=what, before=before, after=after)
