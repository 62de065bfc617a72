"""Schemes of pressures that ship: each is sound, named in every language, and every figure has its source."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest

from neaspec_plugin.core.disturbance import class_limits, combine, suggest
from neaspec_plugin.core.pressure import DISTANCE_KINDS, GEOMETRY, UNIT, class_of, score, scores_of_squares
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.protocol_document import threat_code_known
from neaspec_plugin.io import schemes
from neaspec_plugin.io.documents import LANGUAGES, MARKS
from tests.io.shipped_schemes import FILES, IDS, VALIDATOR


def test_four_schemes_ship_and_the_schema_is_none_of_them():
    assert schemes.scheme_ids() == IDS
    with pytest.raises(NeaspecError) as caught:
        schemes.load_scheme("scheme.schema")
    assert caught.value.values["known"] == list(IDS)


@pytest.mark.parametrize("name", IDS)
def test_a_scheme_that_ships_fits_the_published_schema(name):
    assert list(VALIDATOR.iter_errors(FILES[name])) == []
    assert schemes.load_scheme(name).id == name


def labels(value):
    if isinstance(value, dict):
        if "en" in value:
            yield value
        for each in value.values():
            yield from labels(each)
    elif isinstance(value, list):
        for each in value:
            yield from labels(each)


@pytest.mark.parametrize("name", IDS)
def test_every_name_is_in_all_languages_and_written_in_its_own_script(name):
    found = list(labels(FILES[name]))
    assert len(found) > len(FILES[name]["pressures"])
    for label in found:
        assert set(LANGUAGES) <= set(label)
        assert label.get("ko_KP") != label["ko"]
        assert all(any("а" <= each.lower() <= "я" for each in label[language]) for language in ("mn", "ru")), label
        assert any("가" <= each <= "힣" for each in label["ko"]), label
        assert all(any("一" <= each <= "鿿" for each in label[language]) for language in ("zh", "ja")), label


@pytest.mark.parametrize("name", IDS)
def test_every_figure_has_a_source_and_a_mark(name):
    scheme = schemes.load_scheme(name)
    assert scheme.method_source
    assert scheme.method_mark in MARKS
    for limit in scheme.classes:
        assert limit.source
        assert limit.mark in MARKS
    for pressure in scheme.pressures.values():
        assert threat_code_known(pressure.iucn)
        assert UNIT[pressure.rule.kind] in ("any", pressure.unit)
        assert pressure.keywords
        for origin in (pressure, *pressure.origins.values(), *pressure.classes):
            assert origin.source
            assert origin.mark in MARKS
        assert not pressure.classes or pressure.class_field
        for number in ("weight", "width_m", "reach_m"):
            default = {"weight": 1.0}.get(number, 0.0)
            assert getattr(pressure, number) == default or number in pressure.origins


def test_only_what_is_proven_is_called_published():
    published = {
        (name, code, what)
        for name in IDS
        for code, pressure in schemes.load_scheme(name).pressures.items()
        for what in ("rule", *pressure.origins)
        if pressure.origin(what).mark == "published" and name != "human_footprint"
    }
    stressors = set(schemes.load_scheme("human_modification").pressures) - {"population", "lights"}
    assert published == {("human_modification", code, "rule") for code in stressors} | {
        ("crane_disturbance", "roads", "reach_m"),
        ("crane_disturbance", "people", "reach_m"),
    }
    assert all(each.mark == "expert default" for name in IDS for each in classes_of(name))


def classes_of(name):
    scheme = schemes.load_scheme(name)
    limits = scheme.classes if name != "human_footprint" else ()
    return (*limits, *(each for pressure in scheme.pressures.values() for each in pressure.classes))


def test_intensities_of_the_human_modification_make_no_claim():
    for pressure in schemes.load_scheme("human_modification").pressures.values():
        assert pressure.origin("weight").source == "Project default; not published in this form"
        assert 0 < pressure.weight < 1
        assert pressure.maximum == 1


@pytest.mark.parametrize("name", IDS)
def test_the_label_of_a_pressure_as_the_name_of_a_layer_suggests_it_in_every_language(name):
    scheme = schemes.load_scheme(name)
    for code, pressure in scheme.pressures.items():
        for text in pressure.label.values():
            for kind in GEOMETRY[pressure.geometry]:
                assert suggest(scheme, f"2024_{text.upper()}_v2", kind) == code, (text, kind)


@pytest.mark.parametrize(
    ("layer", "kind", "code"),
    [
        ("gis_osm_roads_free_1", "line", "roads"),
        ("gis_osm_railways_free_1", "line", "railways"),
        ("珲春公路", "line", "roads"),
        ("道路中心線", "line", "roads"),
        ("鉄道路線", "line", "railways"),
        ("도로중심선", "line", "roads"),
        ("철길", "line", "railways"),
        ("ТӨМӨР ЗАМ", "line", "railways"),
        ("авто зам 2023", "line", "roads"),
        ("Железные дороги Приморья", "line", "railways"),
        ("Автодороги", "line", "roads"),
        ("electricity_lines", "line", "power_lines"),
        ("ЛЭП 110 кВ", "line", "power_lines"),
        ("населённые пункты", "point", "settlements"),
        ("村庄", "point", "settlements"),
        ("마을", "point", "settlements"),
        ("бэлчээр", "polygon", "livestock"),
        ("rivers", "line", None),
        ("горные хребты", "line", None),
    ],
)
def test_names_as_layers_bear_them(layer, kind, code):
    assert suggest(schemes.load_scheme("crane_disturbance"), layer, kind) == code


def test_the_human_footprint_keeps_its_numbers():
    scheme = schemes.load_scheme("human_footprint")
    assert (scheme.version, scheme.method, scheme.maximum) == ("1.1.0", "sum", 50)
    assert {code: (each.iucn, each.maximum) for code, each in scheme.pressures.items()} == {
        "built": ("1.1", 10),
        "population": ("6.3", 10),
        "lights": ("9.6", 10),
        "cropland": ("2.1", 7),
        "pasture": ("2.3", 4),
        "roads": ("4.1", 8),
        "railways": ("4.1", 8),
        "water": ("4.3", 4),
    }
    people = scheme.pressures["population"]
    assert (people.reach_m, people.origin("reach_m").mark, people.mark) == (2500, "expert default", "published")
    assert all(each.weight == 1 for each in scheme.pressures.values())
    assert math.isinf(scheme.classes[-1].below)


def test_cranes_are_disturbed_as_far_as_is_published():
    pressures = schemes.load_scheme("crane_disturbance").pressures
    vehicles, people = pressures["roads"], pressures["people"]
    assert (vehicles.reach_m, people.reach_m) == (600, 700)
    assert score(vehicles, np.array([0.0, 300.0, 600.0])).tolist() == [10, 5, 0]
    assert class_of(vehicles, "asphalt").weight > class_of(vehicles, "농로").weight
    assert class_of(vehicles, "asphalt").code == "paved"


def test_roads_of_large_cats_count_by_class():
    roads = schemes.load_scheme("large_cat_disturbance").pressures["roads"]
    primary, secondary, path = (class_of(roads, each) for each in ("Primary", "Track", "footway"))
    assert (primary.code, secondary.code, path.weight) == ("primary", "secondary", 0)
    assert primary.weight > secondary.weight > 0
    assert primary.reach_m > secondary.reach_m
    assert scores_of_squares(roads, 100.0, secondary.reach_m)[225] == pytest.approx(10 * math.exp(-2.99))


@pytest.mark.parametrize("name", ["crane_disturbance", "large_cat_disturbance", "human_modification"])
def test_the_index_of_a_scheme_runs_from_0_to_its_greatest(name):
    scheme = schemes.load_scheme(name)
    nothing = {code: np.zeros(1) for code in scheme.pressures}
    everything = {code: np.full(1, pressure.maximum) for code, pressure in scheme.pressures.items()}
    assert combine(scheme, nothing)[0] == 0
    assert class_limits(scheme)["high"] < combine(scheme, everything)[0] <= 100


def test_the_page_of_the_schemes_is_up_to_date():
    from tools.make_schemes import OUTPUT, text

    assert OUTPUT.read_text(encoding="utf8") == text(), "run `make docs`"


def test_rules_of_distance_have_a_reach_and_nothing_else_has_one_without_need():
    for name in IDS:
        for pressure in schemes.load_scheme(name).pressures.values():
            wants = pressure.rule.kind in DISTANCE_KINDS or pressure.rule.kind == "density"
            assert wants == (pressure.reach_m > 0)
            assert dataclasses.is_dataclass(pressure.rule)
