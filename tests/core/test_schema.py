"""The exchange format file is whole: every name points at something and every word stands in every language."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.schema import parse
from neaspec_plugin.io.schema import FILE, load_schema

LANGUAGES = {"en", "zh", "ko", "ja", "mn", "ru"}


def document() -> dict[str, Any]:
    return json.loads(FILE.read_text(encoding="utf8"))


def test_record_tables_share_the_common_columns() -> None:
    schema = load_schema()
    for table in schema.of("record"):
        names = list(table.columns)
        assert names[0] == "uuid"
        assert {"office", "tier", "sensitivity", "created", "modified", "license", "deleted"} <= set(names)
        assert ("geom" in names) == bool(table.geometry)
    assert len(schema.of("record")) == 15
    assert schema.latest == {"modified", "modified_by"}


def test_every_word_stands_in_every_language() -> None:
    schema = load_schema()
    words = [table.title for table in schema.tables.values()]
    words += [schema.titles[name] for table in schema.tables.values() for name in table.columns]
    words += [code.label for codes in schema.codes.values() for code in codes]
    words += [taxon.label for taxon in schema.taxa.values()]
    for word in words:
        assert set(word) >= LANGUAGES
        assert all(text.strip() == text and text for text in word.values())


def test_un_names_of_the_six_members() -> None:
    names = {code.code: code.label["en"] for code in load_schema().codes["country"]}
    assert names["KP"] == "Democratic People's Republic of Korea"
    assert names["KR"] == "Republic of Korea"


@pytest.mark.parametrize(
    "spoil",
    [
        lambda raw: raw.pop("tables"),
        lambda raw: raw["tables"][0].update(name="site; DROP"),
        lambda raw: raw["tables"][0]["columns"][0].update(codes="none"),
        lambda raw: raw["tables"][0]["columns"][0].update(type="XML"),
        lambda raw: raw["tables"][0]["columns"][0].update(name='a"b'),
        lambda raw: raw["tables"][0]["columns"][0].update(references="none"),
        lambda raw: raw["tables"][0]["columns"].append(raw["tables"][0]["columns"][0]),
        lambda raw: raw["patterns"].update(uuid="("),
    ],
)
def test_broken_file_is_named(spoil: Any) -> None:
    raw = document()
    spoil(raw)
    with pytest.raises(NeaspecError) as caught:
        parse(raw)
    assert caught.value.code == "schema.broken"


def test_document_of_the_format_is_up_to_date() -> None:
    from tools.make_format import OUTPUT, text

    assert Path(OUTPUT).read_text(encoding="utf8") == text(load_schema())
