"""Pages that are made from the code say what the code says."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from neaspec_plugin import paths


@pytest.mark.parametrize(("tool", "page"), [("make_algorithms", "algorithms.md"), ("make_format", "format.md")])
def test_a_made_page_is_up_to_date(tool, page, provider):
    made = importlib.util.spec_from_file_location(tool, paths.ROOT / "tools" / f"{tool}.py")
    module = importlib.util.module_from_spec(made)
    made.loader.exec_module(module)
    wanted = module.document() if tool == "make_algorithms" else module.text(module.load_schema())
    assert Path(paths.ROOT, "docs", page).read_text(encoding="utf8") == wanted, "run `make docs`"
