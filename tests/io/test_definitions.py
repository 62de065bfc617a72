"""Species and vocabularies: what ships is sound, what is hostile is refused with file and spot."""

from __future__ import annotations

import json
import re
from collections import Counter

import pytest

from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io import definitions
from neaspec_plugin.io.documents import LANGUAGES, LARGEST_BYTES, read_document
from neaspec_plugin.io.schema import load_schema
from neaspec_plugin.paths import RESOURCES

SPECIES = json.loads((definitions.SPECIES / "amur_tiger.json").read_text(encoding="utf8"))


@pytest.fixture
def document(tmp_path):
    def store(content):
        path = tmp_path / "한국어 자료.json"
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return path

    return store


def broken(load, path):
    with pytest.raises(NeaspecError) as caught:
        load(path)
    assert caught.value.code == "definition.broken"
    assert caught.value.place == str(path)
    return caught.value.values


def changed(document, way, value):
    copy = json.loads(json.dumps(document))
    target = copy
    for step in way[:-1]:
        target = target[step]
    target[way[-1]] = value
    return copy


def test_the_amur_tiger_ships_and_is_found_by_name_and_taxon():
    tiger = definitions.load_species("amur_tiger")
    assert definitions.load_species("PTALT") == tiger
    assert definitions.load_species(definitions.SPECIES / "amur_tiger.json") == tiger
    assert (tiger.min_area_km2, tiger.threshold, tiger.taxon_code) == (401, 0.5, "PTALT")
    assert tiger.origins["min_area_km2"].mark == "published"
    assert tiger.origins["threshold"].mark == "expert default"


def test_all_six_species_ship_under_the_names_of_the_exchange_format():
    taxa = load_schema().taxa
    found = {species.taxon_code: species for species in map(definitions.load_species, definitions.species_codes())}
    assert sorted(found) == sorted(taxa)
    for code, taxon in taxa.items():
        species = found[code]
        assert (species.scientific_name, dict(species.label)) == (taxon.scientific_name, dict(taxon.label))


PUBLISHED = {
    "amur_tiger": {"min_area_km2": 401.0, "max_resistance": 100.0},
    "amur_leopard": {"max_resistance": 100.0},
    "snow_leopard": {"min_area_km2": 124.0, "max_resistance": 100.0},
    "white_naped_crane": {"max_resistance": 100.0},
    "hooded_crane": {"max_resistance": 100.0},
    "black_faced_spoonbill": {"min_area_km2": 8.09, "max_resistance": 100.0},
}


@pytest.mark.parametrize("code", definitions.species_codes())
def test_only_numbers_that_were_read_in_their_source_are_marked_as_published(code):
    species = definitions.load_species(code)
    published = {name for name, origin in species.origins.items() if origin.mark == "published"}
    assert {name: getattr(species, name) for name in published} == PUBLISHED[code]
    assert {variable.mark for variable in species.variables} == {"expert default"}


@pytest.mark.parametrize("code", definitions.species_codes())
def test_the_numbers_of_a_species_agree_with_each_other(code):
    species = definitions.load_species(code)
    assert 0 < species.corridor_min_width_m <= species.corridor_target_width_m
    assert species.hop_m >= species.gap_m, "what is one patch is no hop"
    for variable in species.variables:
        scores = [score for score in variable.classes.values() if score is not None] + [y for _, y in variable.points]
        assert max(scores) == 1, f"{variable.name} never reaches 1"


@pytest.mark.parametrize(
    ("code", "taxon", "hop"),
    [
        ("amur_tiger", "PTALT", 4000),
        ("amur_leopard", "PPORI", 4000),
        ("snow_leopard", "PUNCI", 12_000),
        ("white_naped_crane", "AVIPI", 300_000),
        ("hooded_crane", "GMONA", 300_000),
        ("black_faced_spoonbill", "PMINO", 600_000),
    ],
)
def test_birds_hop_farther_than_cats(code, taxon, hop):
    assert (definitions.load_species(taxon).code, definitions.load_species(code).hop_m) == (code, hop)


def test_every_land_cover_class_that_ships_has_a_score_for_every_species():
    codes = {each.code for each in definitions.land_cover()}
    for code in definitions.species_codes():
        assert set(definitions.load_species(code).variable("land_cover").classes) == codes


def test_countries_bear_their_united_nations_names():
    known = definitions.countries()
    assert [each.iso3 for each in known] == ["CHN", "PRK", "JPN", "MNG", "KOR", "RUS", "ZZZ"]
    assert [each.member for each in known] == [True] * 6 + [False]
    assert known[1].label["en"] == "Democratic People's Republic of Korea"
    assert [each.label["zh"] for each in known[:6]] == [
        "中国",
        "朝鲜民主主义人民共和国",
        "日本",
        "蒙古国",
        "大韩民国",
        "俄罗斯联邦",
    ]


def test_land_cover_classes_have_their_own_names_and_colours():
    classes = definitions.land_cover()
    assert {0, 20, 30, 40, 50, 60, 70, 80, 90, 111, 113, 114, 115, 121, 123, 124, 125, 200} <= {e.code for e in classes}
    assert len({each.colour for each in classes}) == len(classes)
    for language in LANGUAGES:
        assert len({each.label[language] for each in classes}) == len(classes)


def test_an_unknown_name_is_answered_with_the_known_ones():
    with pytest.raises(NeaspecError) as caught:
        definitions.load_species("unicorn")
    assert caught.value.code == "definition.unknown"
    assert caught.value.values["known"] == list(definitions.species_codes())


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b" " * (LARGEST_BYTES + 1), "too_big"),
        (b'{"a": 1, "a": 2}', "duplicate_key"),
        (b'{"a": NaN}', "not_a_number"),
        (b'{"a": 1e999}', "not_a_number"),
        (b'{"a": ' + b"9" * 5000 + b"}", "not_a_number"),
        (b"[" * 100_000, "too_deep"),
        (b'{"a":' + b"[" * 60 + b"]" * 60 + b"}", "too_deep"),
        (b"{", "not_json"),
        (b"", "not_json"),
        (b"[]", "not_an_object"),
        (b'{"a": "\xff"}', "not_utf8"),
    ],
)
def test_hostile_json_is_refused(document, content, reason):
    assert broken(read_document, document(content))["reason"] == reason


@pytest.mark.parametrize(
    ("way", "value", "reason", "at"),
    [
        (("variables", 0, "name"), "slope", "unknown_value", "variables[0].name"),
        (("variables", 0, "weight"), 0, "out_of_range", "variables[0].weight"),
        (("variables", 0, "classes", "20"), 1.5, "out_of_range", "variables[0].classes.20"),
        (("variables", 0, "classes", "forest"), 1, "not_a_number", "variables[0].classes.forest"),
        (("variables", 0, "points"), [[0, 1]], "classes_or_points", "variables[0]"),
        (("variables", 1, "points"), [[5, 1], [5, 0]], "out_of_range", "variables[1].points[1][0]"),
        (("variables", 1, "points"), [[5, 1, 2]], "not_a_pair", "variables[1].points[0]"),
        (("variables", 1, "name"), "disturbance", "duplicate_code", "variables"),
        (("parameters", "threshold", "value"), 1.2, "out_of_range", "parameters.threshold.value"),
        (("parameters", "threshold"), 0.5, "not_an_object", "parameters.threshold"),
        (("parameters", "speed"), 0.5, "unknown_key", "parameters"),
    ],
)
def test_a_broken_species_names_the_spot(document, way, value, reason, at):
    values = broken(definitions.load_species, document(changed(SPECIES, way, value)))
    assert (values["reason"], values["at"]) == (reason, at)


def test_a_species_without_land_cover_is_refused(document):
    without = changed(SPECIES, ("variables",), SPECIES["variables"][1:])
    assert broken(definitions.load_species, document(without)) == {
        "reason": "missing",
        "at": "variables",
        "key": "land_cover",
    }


CITATION = re.compile(r"[A-Z]\w+( et al\.)? \d{4}, doi \S+")
"""A source that is the same in every language."""


SHOWN = ("protocols", "pressures")


def told() -> set[str]:
    """Return every source that protocols, schemes and the map of the training area tell of."""
    found: set[str] = set()
    files = [path for name in SHOWN for path in (RESOURCES / name).glob("*_*.json")]
    files.append(RESOURCES / "training" / "job.json")
    todo = [json.loads(path.read_text(encoding="utf8")) for path in files]
    while todo:
        one = todo.pop()
        if isinstance(one, dict):
            found |= {value for key, value in one.items() if key.lower() == "source" and isinstance(value, str)}
        todo += list(one.values()) if isinstance(one, dict) else one if isinstance(one, list) else []
    return found


def test_every_note_on_a_source_is_said_in_every_language_and_none_is_left_over():
    notes = {text for text in told() if not CITATION.fullmatch(text)}
    assert len(notes) > 40
    assert definitions.sources().keys() == notes
    for text, said in definitions.sources().items():
        assert set(LANGUAGES) <= said.keys(), text
        for language, words in said.items():
            assert not Counter(re.findall(r"\d", text)) - Counter(re.findall(r"\d", words)), (language, text)
