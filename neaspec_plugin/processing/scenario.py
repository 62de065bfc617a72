"""neaspec:comparescenarios: what control measures would change, each alone and all together, ranked by gain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import QgsGeometry

from neaspec_plugin.bridge import layers, measures, pressures, records, zones
from neaspec_plugin.bridge.estimates import check_size
from neaspec_plugin.bridge.language import locale, translate
from neaspec_plugin.bridge.measures import Area
from neaspec_plugin.bridge.outputs import write_table
from neaspec_plugin.core import scenario
from neaspec_plugin.core.disturbance import Scheme, combine
from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.problem import NeaspecError, Problem, Severity
from neaspec_plugin.io.consensus import AgreedSite, agreed_sites
from neaspec_plugin.io.definitions import load_species
from neaspec_plugin.io.protocols import load_protocol, protocols
from neaspec_plugin.io.schemes import load_scheme
from neaspec_plugin.io.staging import scratch
from neaspec_plugin.processing.call import Call
from neaspec_plugin.processing.disturbance import ScoreDisturbance
from neaspec_plugin.processing.scenario_parameters import ScenarioParameters
from neaspec_plugin.processing.scenario_runs import ALL, Runs, State
from neaspec_plugin.processing.scenario_tables import SITE_COLUMNS, TOGETHER, gain_rows, site_row

_RUNS_EACH = 6


class CompareScenarios(ScenarioParameters):
    """Measures to their gains: index, suitability, corridor cost and class of sites, before and after."""

    ident = "comparescenarios"
    group_ident = "disturbance"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Scenarios", "Compare control measures")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Scenarios",
            "<p>Scores disturbance as it is and after each control measure, then after all of them, on one grid. The "
            "layer of measures holds polygons with the fields <i>measure</i> (name), <i>kind</i> (remove, reduce, "
            "move, close), <i>pressure</i> (code in the scheme) and <i>amount</i> (reduce: percent that goes; close: "
            "months a year). Features of the pressure are cut at the polygon and distances computed anew; what is "
            "moved scores at its new place, too.</p><p>With land cover the suitability follows, with core areas the "
            "cost of the corridors between them, with an office database the class of each site after its agreed "
            "scores. The table has a row for each measure and country; measures are ranked by what they take off the "
            "mean index.</p>",
        )

    def check(self, call: Call) -> None:
        """Refuse measures, layers and files that cannot be used, before anything is scored."""
        crs = call.crs("CRS")
        layers.check_metres(crs, translate("Disturbance", "Coordinate reference system"))
        scheme = load_scheme(call.text("SCHEME"))
        sources = pressures.sources(ScoreDisturbance.pressure_rows(call), scheme, call.context)
        given = {source.pressure.code for source in sources}
        for area in measures.areas(call.vector("MEASURES"), scheme, layers.crs_name(crs), call.context):
            if area.measure.pressure not in given:
                values = {"measure": area.measure.code, "pressure": area.measure.pressure}
                raise NeaspecError("scenario.no_layer", call.layer("MEASURES").name(), **values)
            if area.measure.kind == "move" and not call.given("MOVED"):
                raise NeaspecError("scenario.no_place", call.layer("MEASURES").name(), measure=area.measure.code)
        if call.given("PATCHES") and not call.given("LAND_COVER"):
            raise NeaspecError("scenario.no_land_cover", call.layer("PATCHES").name())
        if call.given("LAND_COVER"):
            load_species(call.text("SPECIES"))
        if call.file("DATABASE"):
            records.check_database(call.file("DATABASE"))

    def execute(self, call: Call) -> dict[str, Any]:
        """Score before and after, compare, rank, write."""
        scheme, crs = load_scheme(call.text("SCHEME")), layers.crs_name(call.crs("CRS"))
        cells = ScoreDisturbance.pressure_rows(call)
        sources = pressures.sources(cells, scheme, call.context)
        areas = measures.areas(call.vector("MEASURES"), scheme, crs, call.context)
        output = call.output("OUTPUT", "disturbance", translate("Scenarios", "Index after all measures"))
        lands = self._lands(call, crs)
        with scratch() as folder:
            runs = Runs(call, scheme, folder, _RUNS_EACH * (len(areas) + 2), lands)
            before = runs.baseline(cells)
            if runs.grid is not None:
                check_size(runs.grid, 8 * (len(runs.scores) + 4))
            places = str(call.parameters.get("MOVED") or "")
            after: dict[str, State] = {}
            changed: dict[str, Array] = {}
            for number, area in enumerate(areas):
                call.say(
                    translate("Scenarios", "{number}/{total} {measure}").format(
                        number=number + 1, total=len(areas), measure=area.measure.code
                    )
                )
                one = runs.rescored(area, sources, cells, places, number)
                after[area.measure.code] = runs.after({**runs.scores, area.measure.pressure: one}, f"after_{number}")
                changed[area.measure.pressure] = _joined(
                    changed.get(area.measure.pressure), one, runs.scores[area.measure.pressure]
                )
            together = {**runs.scores, **changed}
            after[TOGETHER] = runs.after(together, "together")
            runs.write(
                combine(scheme, together, call.choice("METHOD") if call.choice("METHOD") != "scheme" else None), output
            )
        sites = self._sites(call, scheme, areas, crs)
        rows = gain_rows(before, after, {area.measure.code: area for area in areas}, sites)
        results: dict[str, Any] = {"OUTPUT": output, "TABLE": call.written("TABLE", ".csv"), "GAINS": rows}
        write_table(results["TABLE"], list(rows[0]), rows)
        if call.given("SITE_TABLE"):
            results["SITE_TABLE"] = call.written("SITE_TABLE", ".csv")
            write_table(results["SITE_TABLE"], SITE_COLUMNS, sites)
        self._tell(call, rows)
        return {**results, "SITES": sites}

    def _lands(self, call: Call, crs: str) -> dict[str, bytes]:
        """Return the outline of each country by its ISO 3166-1 alpha-2 code."""
        if not call.given("COUNTRIES"):
            return {}
        parts: dict[str, list[QgsGeometry]] = {}
        for code, wkb in zones.country_shapes(call.vector("COUNTRIES"), call.text("COUNTRY_FIELD"), crs, call.context):
            parts.setdefault(zones.iso2(code), []).append(layers.to_qgis(wkb))
        return {code: bytes(QgsGeometry.unaryUnion(found).asWkb()) for code, found in sorted(parts.items())}

    def _sites(self, call: Call, scheme: Scheme, areas: Sequence[Area], crs: str) -> list[dict[str, Any]]:
        """Return the class of each agreed site that a measure touches, before and after it, and after all."""
        if not call.file("DATABASE"):
            return []
        known = {protocol.id: protocol for protocol in map(load_protocol, protocols())}
        rows = []
        for site in agreed_sites(call.file("DATABASE")):
            protocol = known.get(site.protocol)
            if protocol is None:
                call.list([Problem("scenario.site_protocol", Severity.WARNING, site.code, {"protocol": site.protocol})])
                continue
            left = {code: dict(factors) for code, factors in site.factors.items()}
            reached = False
            for area in areas:
                covered = _covered(site, area, crs, call)
                if covered <= 0.0:
                    continue
                reached = True
                against = scenario.indicators_of(protocol, scheme.pressures[area.measure.pressure].iucn)
                before, after = scenario.class_after(protocol, site.factors, against, area.measure.part, covered)
                rows.append(site_row(area.measure.code, site.code, before, after, covered))
                for code in against & set(left):
                    scope = int(left[code].get("scope", 0))
                    scale = protocol.scales["scope"]
                    left[code]["scope"] = scenario.scope_after(scale, scope, area.measure.part, covered)
            if reached:
                before, _ = scenario.class_after(protocol, site.factors, set(), 0.0, 0.0)
                after, _ = scenario.class_after(protocol, left, set(), 0.0, 0.0)
                rows.append(site_row(TOGETHER, site.code, before, after, None))
        return rows

    def _tell(self, call: Call, rows: Sequence[Mapping[str, Any]]) -> None:
        """Write the ranking into the log."""
        whole = [row for row in rows if row["country"] == ALL and row["rank"]]
        text = translate("Scenarios", "{rank}. {measure}: mean index {before} → {after}")
        for row in sorted(whole, key=lambda row: row["rank"]):
            before, after = (locale().toString(row[name], "f", 3) for name in ("index_before", "index_after"))
            call.say(text.format(rank=row["rank"], measure=row["measure"], before=before, after=after))


def _joined(former: Array | None, one: Array, before: Array) -> Array:
    """Return the scores of a pressure after two measures: what each takes off comes off, down to nothing."""
    if former is None:
        return one
    joined: Array = (former + one - before).clip(0.0)
    return joined


def _covered(site: AgreedSite, area: Area, crs: str, call: Call) -> float:
    """Return the share 0..1 of a site that a measure's area covers."""
    shape = layers.to_qgis(layers.moved(site.outline, layers.WGS84, crs, call.context))
    whole = shape.area()
    return float(shape.intersection(area.shape).area() / whole) if whole > 0 else 0.0
