"""Tables of classes and their resistances."""

from __future__ import annotations

import pytest

from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io.classes import read_resistances
from neaspec_plugin.io.tables import read_table


def table(tmp_path, data):
    path = tmp_path / "저항.csv"
    path.write_bytes(data if isinstance(data, bytes) else data.encode("utf8"))
    return path


def test_a_head_longer_than_csv_takes_is_a_fault_of_the_table(tmp_path):
    path = table(tmp_path, "a" * 300_000)
    with pytest.raises(NeaspecError) as caught:
        read_table(path)
    assert (caught.value.code, caught.value.place, caught.value.values["reason"]) == (
        "table.unreadable",
        str(path),
        "not_csv",
    )


@pytest.mark.parametrize(
    "text",
    [
        "class,resistance\n111,1\n40,25.5\n200,\n",
        "\ufeffClass;Name;Resistance\r\n111;forest;1\r\n40.0;fields;25.5\r\n200;sea;\r\n\r\n",
        "resistance\tclass\n1\t111\n25.5\t40\n\t200",
    ],
)
def test_tables_of_offices_are_read(text, tmp_path):
    assert read_resistances(table(tmp_path, text)) == {111: 1.0, 40: 25.5, 200: None}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("", 1),
        ("code,cost\n1,2\n", 1),
        ("class,resistance\n", 1),
        ("class,resistance\n1,0\n", 2),
        ("class,resistance\n1,2\n1,3\n", 3),
        ("class,resistance\nwood,2\n", 2),
        ("class,resistance\n1,-4\n", 2),
        ("class,resistance\n1.5,4\n", 2),
        ("class,resistance\n1,inf\n", 2),
        ("class,resistance\n1e12,1\n", 2),
        ("class,resistance\n1,x\n", 2),
    ],
)
def test_the_row_that_is_wrong_is_named(text, row, tmp_path):
    with pytest.raises(NeaspecError) as error:
        read_resistances(table(tmp_path, text))
    assert (error.value.code, error.value.values["row"]) == ("resistance.broken_table", row)


@pytest.mark.parametrize(("data", "why"), [("숲,1".encode("cp949"), "not_utf8"), (b"1" * 1_000_001, "too_big")])
def test_what_is_no_table_is_refused(data, why, tmp_path):
    with pytest.raises(NeaspecError) as error:
        read_resistances(table(tmp_path, data))
    assert error.value.values["reason"] == why
    with pytest.raises(NeaspecError, match=r"table\.unreadable"):
        read_resistances(tmp_path / "nothing.csv")
