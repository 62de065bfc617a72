"""The two shipped forms, and documents of every kind of fault."""

from __future__ import annotations

import copy
import json
import time

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin import paths
from neaspec_plugin.core import protocol, protocol_document
from neaspec_plugin.core.problem import NeaspecError, Severity
from neaspec_plugin.io.protocols import check_protocol, load_protocol, protocols

FOLDER = paths.RESOURCES / "protocols"
FOREST = json.loads((FOLDER / "neaspec_jha_forest.json").read_text(encoding="utf8"))
FORMS = ("neaspec_jha_forest", "neaspec_jha_wetland")


def document():
    return copy.deepcopy(FOREST)


def faults(changed):
    return {problem.code for problem in protocol_document.problems(changed, "changed.json")}


def indicators(changed):
    return [indicator for section in changed["sections"] for indicator in section["indicators"]]


@pytest.mark.parametrize("form", FORMS)
def test_the_shipped_forms_have_no_fault(form):
    assert check_protocol(form) == []


@pytest.mark.parametrize("form", FORMS)
def test_the_shipped_forms_fit_the_published_schema(form):
    schema = json.loads((FOLDER / "protocol.schema.json").read_text(encoding="utf8"))
    document = json.loads((FOLDER / f"{form}.json").read_text(encoding="utf8"))
    assert list(jsonschema.Draft7Validator(schema).iter_errors(document)) == []


def test_the_forms_ask_the_threats_of_their_habitat():
    forest, wetland = (load_protocol(form) for form in FORMS)
    assert protocols() == FORMS
    assert {"pressure:5.3", "pressure:2.3"} <= {pressure.code for pressure in forest.pressures}
    assert {"pressure:2.4", "pressure:5.4", "pressure:11.2"} <= {pressure.code for pressure in wetland.pressures}
    assert "pressure:5.3" not in wetland.indicators
    assert all(protocol_document.threat_code_known(p.iucn) for form in (forest, wetland) for p in form.pressures)
    assert forest.maximum_impact == wetland.maximum_impact == 9
    assert (forest.method, forest.version, forest.species) == ("NEASPEC-JHA", "0.1.0", ("PTALT", "PPORI", "PUNCI"))


def test_what_is_not_proven_is_marked_and_what_is_measured_is_declared():
    forest = load_protocol("neaspec_jha_forest")
    assert forest.scales["severity"].mark == "expert default"
    assert forest.scales["scope"].mark == "published"
    assert forest.indicators["gis:disturbance_mean"].measurement == protocol.Measurement("disturbance", "mean", ())
    assert forest.indicators["gis:built_crop_share"].measurement == protocol.Measurement(
        "land_cover", "share", (40, 50)
    )
    assert forest.indicators["field:snares_per_10km"].asked_if == protocol.Condition("pressure:5.1", 1.0)


def test_the_digest_changes_with_the_content_only():
    shuffled = dict(reversed(list(document().items())))
    assert (
        protocol_document.digest(shuffled)
        == protocol_document.digest(FOREST)
        == load_protocol("neaspec_jha_forest").digest
    )
    changed = document()
    changed["rules"][0]["label"]["mn"] += "."
    assert protocol_document.digest(changed) != protocol_document.digest(FOREST)


def test_a_newer_form_is_refused_by_name():
    changed = document()
    changed["format"] = 2
    with pytest.raises(NeaspecError) as trouble:
        protocol_document.parse(changed, "future.json")
    assert (trouble.value.code, trouble.value.place) == ("protocol.newer", "future.json")
    assert trouble.value.values["format"] == 2
    assert trouble.value.values["known"] == 1


def test_a_missing_language_is_a_warning_unless_it_is_english():
    changed = document()
    del indicators(changed)[0]["label"]["mn"]
    (problem,) = protocol_document.problems(changed, "changed.json")
    assert (problem.code, problem.severity) == ("protocol.missing_language", Severity.WARNING)
    assert problem.values == {"path": "sections/0/indicators/0/label", "languages": "mn"}
    assert protocol_document.parse(changed, "changed.json").version == "0.1.0"
    del indicators(changed)[0]["label"]["en"]
    with pytest.raises(NeaspecError, match=r"protocol\.broken"):
        protocol_document.parse(changed, "changed.json")


def test_all_faults_are_listed_at_once():
    changed = document()
    changed["version"] = "1"
    pressure = next(row for row in indicators(changed) if row["kind"] == "pressure")
    pressure.update(iucn="13.9", weight=2)
    effort = next(row for row in indicators(changed) if row["code"] == "visit:effort_km")
    effort.update(minimum=5, maximum=1, mark="certain")
    indicators(changed)[-1].update(scale="nowhere", code=pressure["code"])
    changed["classes"][2]["least"] = 3
    changed["rules"] = [row for row in changed["rules"] if row["code"] != "consensus"]
    changed["scales"][0]["choices"].reverse()
    changed["scales"][1]["choices"] = []
    changed["title"]["fr"] = "titre"
    assert faults(changed) == {
        "protocol.wrong_value",
        "protocol.unknown_code",
        "protocol.low_above_high",
        "protocol.missing_scale",
        "protocol.duplicate",
        "protocol.wrong_classes",
        "protocol.missing_rule",
        "protocol.wrong_order",
        "protocol.empty_scale",
        "protocol.unknown_language",
    }
    with pytest.raises(NeaspecError) as trouble:
        protocol_document.parse(changed, "changed.json")
    assert trouble.value.code == "protocol.broken"
    assert trouble.value.values["count"] >= 9


def test_conditions_that_ask_in_a_circle_or_of_nobody_are_found():
    changed = document()
    first, second, third = indicators(changed)[:3]
    first["asked_if"] = {"indicator": second["code"], "at_least": 1}
    second["asked_if"] = {"indicator": first["code"], "at_least": 1}
    third["asked_if"] = {"indicator": "visit:nobody", "at_least": 1}
    assert faults(changed) == {"protocol.cyclic_rule", "protocol.unknown_indicator"}


@pytest.mark.parametrize("code", ["1", "5.1", "5.1.2", "12.1", "8.6"])
def test_a_threat_code_of_the_scheme_is_known(code):
    assert protocol_document.threat_code_known(code)


@pytest.mark.parametrize("code", ["", "0", "13", "5.5", "5.", "5.1.2.3", "05.1", "５.1", "x"])
def test_any_other_threat_code_is_not(code):
    assert not protocol_document.threat_code_known(code)


def test_ten_thousand_indicators_are_read_within_two_seconds():
    changed = document()
    template = next(row for row in indicators(changed) if row["kind"] == "pressure")
    changed["sections"][1]["indicators"] += [{**template, "code": f"pressure:n{number}"} for number in range(10_000)]
    start = time.process_time()
    assert len(protocol_document.parse(changed, "long.json").pressures) == 10_019
    assert time.process_time() - start < 2.0


def places(node, path=()):
    yield path
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        yield from places(value, (*path, key))


PLACES = list(places(FOREST))
JUNK = st.sampled_from([None, True, -1, 10**400, 1.5, "", "x", "\ud800", [], [1], [[]], {}, {"en": "x"}, {"code": []}])


@settings(max_examples=150, deadline=None)
@given(place=st.sampled_from(PLACES), junk=JUNK)
def test_whatever_stands_in_a_document_it_is_read_or_refused(place, junk):
    changed = document()
    if not place:
        changed = junk
    else:
        parent = changed
        for key in place[:-1]:
            parent = parent[key]
        parent[place[-1]] = junk
    errors = [
        problem for problem in protocol_document.problems(changed, "junk.json") if problem.severity is Severity.ERROR
    ]
    if errors:
        with pytest.raises(NeaspecError, match=r"protocol\.(broken|newer)"):
            protocol_document.parse(changed, "junk.json")
    else:
        assert protocol_document.parse(changed, "junk.json").pressures


def test_a_file_that_cannot_be_used_is_refused_by_name(tmp_path):
    with pytest.raises(NeaspecError, match=r"protocol\.unknown"):
        load_protocol("neaspec_jha_desert")
    with pytest.raises(NeaspecError, match=r"protocol\.not_readable"):
        load_protocol(tmp_path / "none.json")
    broken = tmp_path / "한국어 규정.json"
    broken.write_bytes(b'{\n "format": 1,,\n}')
    with pytest.raises(NeaspecError) as trouble:
        load_protocol(broken)
    assert (trouble.value.code, trouble.value.values["row"]) == ("protocol.not_json", 2)
    broken.write_bytes("{}".encode("utf-16"))
    with pytest.raises(NeaspecError, match=r"protocol\.not_json"):
        load_protocol(broken)
    broken.write_bytes(b"[" * 200_000)
    with pytest.raises(NeaspecError, match=r"protocol\.not_json"):
        load_protocol(broken)
    broken.write_text(json.dumps(FOREST), encoding="utf-8-sig")
    assert load_protocol(str(broken)).id == "neaspec_jha_forest"
