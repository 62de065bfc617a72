"""Schemes of pressures: what ships is sound, named and sourced; each fault of a user's own is named by its place."""

from __future__ import annotations

import dataclasses
import json
import math

import jsonschema
import numpy as np
import pytest

from neaspec_plugin.core.disturbance import class_limits, combine, suggest
from neaspec_plugin.core.pressure import DISTANCE_KINDS, GEOMETRY, UNIT, class_of, score, scores_of_squares
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.protocol_document import threat_code_known
from neaspec_plugin.io import schemes
from neaspec_plugin.io.documents import LANGUAGES, MARKS

IDS = ("crane_disturbance", "human_footprint", "human_modification", "large_cat_disturbance")
FILES = {name: json.loads((schemes.SCHEMES / f"{name}.json").read_text(encoding="utf8")) for name in IDS}
FOOTPRINT, CATS = FILES["human_footprint"], FILES["large_cat_disturbance"]
SCHEMA = json.loads((schemes.SCHEMES / "scheme.schema.json").read_text(encoding="utf8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


@pytest.fixture
def document(tmp_path):
    def store(content):
        path = tmp_path / "나의 산정 체계.json"
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf8")
        return path

    return store


def changed(document, way, value):
    copy = json.loads(json.dumps(document))
    target = copy
    for step in way[:-1]:
        target = target[step]
    if value is None:
        del target[way[-1]]
    else:
        target[way[-1]] = value
    return copy


def broken(path):
    with pytest.raises(NeaspecError) as caught:
        schemes.load_scheme(path)
    assert (caught.value.code, caught.value.place) == ("definition.broken", str(path))
    return caught.value.values["reason"], caught.value.values["at"]


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


@pytest.mark.parametrize("name", IDS)
def test_a_copy_in_a_folder_with_spaces_loads(document, name):
    assert schemes.load_scheme(document(FILES[name])) == schemes.load_scheme(name)


def test_a_scheme_may_do_without_what_has_a_default(document):
    lean = changed(FOOTPRINT, ("pressures", 0, "keywords"), None)
    lean["$schema"] = "scheme.schema.json"
    assert schemes.load_scheme(document(lean)).pressures["built"].keywords == ()


@pytest.mark.parametrize("name", ["/nowhere/mine.json", "/", "x" * 300, "a\0b", "a\0b.json"])
def test_a_file_that_cannot_be_read_is_named(name):
    with pytest.raises(NeaspecError) as caught:
        schemes.load_scheme(name)
    assert caught.value.code in ("definition.unreadable", "definition.unknown")
    assert caught.value.place == name


CLASSES = CATS["pressures"][0]["classes"][2:]
FIRST, ROADS = ("pressures", 0), ("pressures", 5)
FAULTS = [
    (("pressures", 0, "rule", "kind"), "magic", "unknown_value", "pressures[0].rule.kind"),
    (("pressures", 0, "rule", "kind"), ["share"], "unknown_value", "pressures[0].rule.kind"),
    (("pressures", 0, "rule", "extra"), 1, "unknown_key", "pressures[0].rule"),
    (("pressures", 0, "rule", "above"), None, "missing", "pressures[0].rule"),
    (("pressures", 5, "rule", "scale_m"), 0, "out_of_range", "pressures[5].rule.scale_m"),
    (("pressures", 5, "rule", "near_m"), 20000, "out_of_range", "pressures[5].rule.near_m"),
    (("pressures", 5, "reach_m", "value"), 0, "out_of_range", "pressures[5].reach_m"),
    (("pressures", 5, "reach_m"), None, "missing", "pressures[5]"),
    (("pressures", 5, "reach_m"), 15000, "not_an_object", "pressures[5].reach_m"),
    (("pressures", 5, "unit"), "km", "unknown_value", "pressures[5].unit"),
    (("pressures", 5, "unit"), None, "missing", "pressures[5]"),
    (("pressures", 5, "other_weight"), 1, "missing", "pressures[5]"),
    (("pressures", 5, "class_field"), ["highway"], "missing", "pressures[5]"),
    (("pressures", 0, "weight"), 2, "not_an_object", "pressures[0].weight"),
    (("pressures", 0, "geometry"), "cloud", "unknown_value", "pressures[0].geometry"),
    (("pressures", 0, "keywords"), [], "not_a_list", "pressures[0].keywords"),
    (("pressures", 0, "keywords"), [3], "not_a_text", "pressures[0].keywords[0]"),
    (("pressures", 1, "maximum"), -1, "out_of_range", "pressures[1].maximum"),
    (("pressures", 1, "maximum"), True, "not_a_number", "pressures[1].maximum"),
    (("pressures", 1, "code"), "built", "duplicate_code", "pressures[1]"),
    (("pressures", 1, "code"), "../x", "unknown_value", "pressures[1].code"),
    (("pressures", 1, "iucn"), "roads", "unknown_value", "pressures[1].iucn"),
    (("pressures", 1, "iucn"), "41", "unknown_value", "pressures[1].iucn"),
    (("pressures", 1, "mark"), "guess", "unknown_value", "pressures[1].mark"),
    (("pressures", 1, "source"), "", "not_a_text", "pressures[1].source"),
    (("pressures",), [], "not_a_list", "pressures"),
    (("pressures", 2), "roads", "not_an_object", "pressures[2]"),
    (("pressures", 0, "label"), {"ko": "시가지"}, "language_missing", "pressures[0].label"),
    (("label", "fr"), "Empreinte", "unknown_key", "label"),
    (("label", "en"), "abc\u202edef", "not_a_text", "label.en"),
    (("label", "ko"), "", "not_a_text", "label.ko"),
    (("classes", 1, "below"), 0.5, "out_of_range", "classes[1].below"),
    (("classes", 1, "below"), 51, "out_of_range", "classes[1].below"),
    (("classes", 2, "below"), 50, "unknown_value", "classes[2].below"),
    (("classes", 1, "code"), "wilderness", "duplicate_code", "classes[1]"),
    (("classes", 0, "mark"), None, "missing", "classes[0]"),
    (("method",), "sum", "not_an_object", "method"),
    (("method", "value"), "mean", "unknown_value", "method.value"),
    (("maximum",), None, "missing", "."),
    (("maximum",), 0, "out_of_range", "maximum"),
    (("colour",), "red", "unknown_key", "."),
    (("threat_scheme",), "IUCN-CMP-4.0", "unknown_value", "threat_scheme"),
]
CLASS_FAULTS = [
    (("weight",), 1.2, "out_of_range", ".weight"),
    (("weight",), -0.1, "out_of_range", ".weight"),
    (("weight",), "much", "not_a_number", ".weight"),
    (("reach_m",), 0, "out_of_range", ".reach_m"),
    (("code",), "primary", "duplicate_code", ""),
    (("values",), [], "not_a_list", ".values"),
    (("values",), ["lane", " LANE"], "duplicate_value", ".values[1]"),
    (("values",), ["lane", "Primary "], "duplicate_value", ".values[1]"),
    (("values",), [1], "not_a_text", ".values[0]"),
    (("label", "en"), None, "language_missing", ".label"),
    (("source",), None, "missing", ""),
    (("colour",), "red", "unknown_key", ""),
]


@pytest.mark.parametrize(("way", "value", "reason", "at"), FAULTS)
def test_a_fault_of_a_scheme_is_named_by_its_place(document, way, value, reason, at):
    assert broken(document(changed(FOOTPRINT, way, value))) == (reason, at)


@pytest.mark.parametrize(("way", "value", "reason", "at"), CLASS_FAULTS)
def test_a_fault_of_a_class_is_named_by_its_place(document, way, value, reason, at):
    spot = "pressures[0].classes[1]"
    assert broken(document(changed(CATS, ("pressures", 0, "classes", 1, *way), value))) == (reason, spot + at)


@pytest.mark.parametrize(
    ("way", "value", "at"),
    [
        (("other_weight", "value"), 1.5, "pressures[0].other_weight.value"),
        (("weight", "value"), -1, "pressures[0].weight.value"),
        (("reach_m", "value"), 2e6, "pressures[0].reach_m.value"),
        (("rule", "near_m"), 1600, "pressures[0].rule.near_m"),
    ],
)
def test_a_number_out_of_its_range_is_named_by_its_place(document, way, value, at):
    assert broken(document(changed(CATS, (*FIRST, *way), value))) == ("out_of_range", at)


def test_classes_need_a_weight_for_the_rest_and_a_distance_for_their_reach(document):
    assert broken(document(changed(CATS, (*FIRST, "other_weight"), None))) == ("missing", "pressures[0]")
    near = changed(CATS, (*FIRST, "rule"), {"kind": "proportional", "factor": 1})
    near["pressures"][0]["unit"] = "share"
    del near["pressures"][0]["reach_m"]
    assert broken(document(near)) == ("unknown_key", "pressures[0].classes[0]")


def origin(value):
    return {"value": value, "source": "me", "mark": "expert default"}


UNSOUND = [
    ("lights", {"geometry": "any"}, "unknown_value", "pressures[2].geometry"),
    ("population", {"geometry": "any"}, "unknown_value", "pressures[1].geometry"),
    ("population", {"geometry": "polygon"}, "unknown_value", "pressures[1].geometry"),
    ("population", {"classes": CLASSES, "other_weight": origin(1)}, "unknown_key", "pressures[1]"),
    ("lights", {"classes": CLASSES, "other_weight": origin(1)}, "unknown_key", "pressures[2]"),
    ("built", {"reach_m": origin(5000)}, "unknown_key", "pressures[0]"),
    ("lights", {"reach_m": origin(5000)}, "unknown_key", "pressures[2]"),
]


@pytest.mark.parametrize(("code", "more", "reason", "at"), UNSOUND)
def test_a_rule_that_could_not_be_scored_soundly_is_refused(document, code, more, reason, at):
    scheme = json.loads(json.dumps(FOOTPRINT))
    next(each for each in scheme["pressures"] if each["code"] == code).update(more)
    assert broken(document(scheme)) == (reason, at)
    assert not VALIDATOR.is_valid(scheme)


def test_classes_have_as_many_weights_as_can_be_told_apart(document):
    scheme = json.loads(json.dumps(CATS))
    one = scheme["pressures"][0]["classes"][0]
    classes = [{**one, "code": f"c{n}", "values": [f"v{n}"], "weight": n / 1000} for n in range(300)]
    scheme["pressures"][0]["classes"] = classes
    assert broken(document(scheme)) == ("too_many_weights", "pressures[0].classes")
    scheme["pressures"][0]["classes"] = classes[:254]
    assert len(schemes.load_scheme(document(scheme)).pressures["roads"].classes) == 254


def test_weights_that_are_all_zero_are_refused(document):
    idle = json.loads(json.dumps(CATS))
    for pressure in idle["pressures"]:
        pressure["weight"] = {"value": 0, "source": "me", "mark": "expert default"}
    assert broken(document(idle)) == ("no_weight", "pressures")


def test_a_weight_that_is_no_number_is_refused(document):
    text = json.dumps(CATS).replace('"weight": {"value": 1.0', '"weight": {"value": NaN', 1)
    assert "NaN" in text
    assert broken(document(text)) == ("not_a_number", ".")


BEYOND_A_SCHEMA = {"duplicate_code", "duplicate_value"}


def test_the_schema_refuses_what_the_loader_refuses():
    """What only the loader sees (codes and values twice, rising limits, a plateau within the reach) is left out."""
    seen_by_the_loader_only = {
        ("classes", 1, "below"),
        ("classes", 2, "below"),
        (*ROADS, "unit"),
        ("pressures", 1, "iucn"),
    }
    seen_by_the_loader_only |= {(*ROADS, "rule", "near_m"), (*ROADS, "reach_m"), (*ROADS, "reach_m", "value")}
    passed = [
        way
        for way, value, reason, _ in FAULTS
        if reason not in BEYOND_A_SCHEMA and VALIDATOR.is_valid(changed(FOOTPRINT, way, value))
    ]
    assert set(passed) - seen_by_the_loader_only == {("label", "en")}


def test_the_page_of_the_schemes_is_up_to_date():
    from tools.make_schemes import OUTPUT, text

    assert OUTPUT.read_text(encoding="utf8") == text(), "run `make docs`"


def test_rules_of_distance_have_a_reach_and_nothing_else_has_one_without_need():
    for name in IDS:
        for pressure in schemes.load_scheme(name).pressures.values():
            wants = pressure.rule.kind in DISTANCE_KINDS or pressure.rule.kind == "density"
            assert wants == (pressure.reach_m > 0)
            assert dataclasses.is_dataclass(pressure.rule)
