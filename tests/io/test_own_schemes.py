"""A scheme of a user's own: a copy loads from any folder, and each fault is named by its place."""

from __future__ import annotations

import json

import pytest

from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io import schemes
from tests.io.shipped_schemes import FILES, IDS, VALIDATOR

FOOTPRINT, CATS = FILES["human_footprint"], FILES["large_cat_disturbance"]


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
