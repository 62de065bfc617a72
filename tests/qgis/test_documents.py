"""Pages that are made from the code say what the code says."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from neaspec_plugin import paths


@pytest.mark.parametrize(
    ("tool", "page"),
    [
        ("make_algorithms", "algorithms.md"),
        ("make_format", "format.md"),
        ("make_schemes", "schemes.md"),
        ("make_species", "species.md"),
    ],
)
def test_a_made_page_is_up_to_date(tool, page, provider):
    made = importlib.util.spec_from_file_location(tool, paths.ROOT / "tools" / f"{tool}.py")
    module = importlib.util.module_from_spec(made)
    made.loader.exec_module(module)
    makers = {"make_algorithms": lambda: module.document(), "make_format": lambda: module.text(module.load_schema())}
    wanted = makers.get(tool, lambda: module.text())()
    assert Path(paths.ROOT, "docs", page).read_text(encoding="utf8") == wanted, "run `make docs`"
