"""The rules of the house, read from the syntax trees: directions of imports, kinds of trouble, places of sentences."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "neaspec_plugin"
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "__pycache__" not in path.parts)

STANDARD = frozenset(sys.stdlib_module_names) if hasattr(sys, "stdlib_module_names") else frozenset()
OURS = {"neaspec_plugin", "neaspec_plugin.paths"}
"""Modules of the ground floor that everyone may use."""
MAY_IMPORT = {
    "core": {"numpy"},
    "io": {"numpy", "osgeo"},
    "bridge": {"numpy", "qgis.core", "qgis.PyQt.QtCore", "qgis.PyQt.QtGui", "qgis.PyQt.QtSvg", "qgis.PyQt.QtXml"},
    "processing": {"numpy", "qgis.core", "qgis.PyQt.QtCore", "qgis.PyQt.QtGui"},
    "gui": {"qgis"},
}
"""What a floor may use besides the standard library and the floors below."""
BELOW = {
    "core": {"core"},
    "io": {"io", "core"},
    "bridge": {"bridge", "io", "core"},
    "processing": {"processing", "bridge", "io", "core"},
    "gui": {"gui", "bridge", "core"},
}
"""The floors a floor may look at; plugin.py sees all of them."""
ONLY_THERE = {
    "shapely": {"core/shape.py"},
    "numba": {"core/engine.py", "core/prefetch.py"},
    "llvmlite": {"core/prefetch.py"},
}
"""Packages that not every QGIS has, and the modules that may ask for each."""
CATCHES_ALL = {"core/engine.py"}
"""An unfit numba raises anything; the one module that asks for it runs numpy then."""
WORKSHOP = {
    "random",
    "subprocess",
    "pickle",
    "tests",
    "tools",
    "scipy",
    "matplotlib",
    "PyQt5",
    "PyQt6",
    "PySide2",
    "PySide6",
    "sip",
}
"""What the package never imports, on any floor."""


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def floor_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0] if path.parent != PACKAGE else ""


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf8"), str(path))


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Yield line and full name of each module a file imports; a name from a package may be a module of its own."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name_of(path)}:{node.lineno} imports relatively"
            module = node.module or ""
            if module in OURS or module == "qgis" or module == "qgis.PyQt":
                yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)
            else:
                yield node.lineno, module


def within(module: str, allowed: set[str]) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in allowed)


def refused(path: Path) -> Iterator[str]:
    floor = floor_of(path)
    for line, module in imports(path):
        top = module.split(".")[0]
        place = f"{name_of(path)}:{line} imports {module}"
        if top in WORKSHOP:
            yield place
        elif top in ONLY_THERE:
            if name_of(path) not in ONLY_THERE[top]:
                yield place
        elif top == "neaspec_plugin":
            other = module.split(".")[1] if "." in module else ""
            if floor and other in BELOW and other not in BELOW[floor]:
                yield place
            if floor and other == "plugin":
                yield place
        elif floor and top not in STANDARD and not within(module, MAY_IMPORT[floor]):
            yield place


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_each_module_looks_only_at_the_floors_below(path):
    assert list(refused(path)) == []


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_nothing_swallows_a_bug_or_prints(path):
    found = []
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.ExceptHandler):
            caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            everything = any(one is None or getattr(one, "id", "") in {"Exception", "BaseException"} for one in caught)
            if everything and name_of(path) not in CATCHES_ALL:
                found.append(f"line {node.lineno} catches everything")
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "print" and path.name != "__main__.py":
            found.append(f"line {node.lineno} prints")
        if isinstance(node, ast.Assert):
            found.append(f"line {node.lineno} asserts: bandit refuses it, and python -O skips it")
    assert found == []


def run_at_import(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what is run when a module is imported: all but the bodies of functions and lambdas."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
            for part in [*child.decorator_list, *child.args.defaults, *child.args.kw_defaults]:
                if part is not None:
                    yield part
                    yield from run_at_import(part)
        elif not isinstance(child, ast.Lambda):
            yield child
            yield from run_at_import(child)


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_no_sentence_is_translated_while_importing(path):
    """A text worded at import stays in the language QGIS was started with."""
    calls = [node for node in run_at_import(tree_of(path)) if isinstance(node, ast.Call)]
    names = {(getattr(call.func, "attr", None) or getattr(call.func, "id", ""), call.lineno) for call in calls}
    assert [line for name, line in names if name in {"translate", "tr"}] == []


def troubles() -> Iterator[tuple[str, str, set[str] | None]]:
    """Yield code, place and names of values of each Problem and NeaspecError; None where the names are not literal."""
    for path in MODULES:
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"Problem", "NeaspecError"} and node.args:
                for literal in ast.walk(node.args[0]):
                    if isinstance(literal, ast.Constant) and isinstance(literal.value, str):
                        yield literal.value, f"{name_of(path)}:{node.lineno}", values_of(node)


def values_of(call: ast.Call) -> set[str] | None:
    if any(isinstance(arg, ast.Starred) for arg in call.args) or any(word.arg is None for word in call.keywords):
        return None
    if call.func.id == "NeaspecError":
        return {word.arg for word in call.keywords}
    given = call.args[3:4] + [word.value for word in call.keywords if word.arg == "values"]
    if not given:
        return set()
    keys = given[0].keys if isinstance(given[0], ast.Dict) else [None]
    return {key.value for key in keys} if all(isinstance(key, ast.Constant) for key in keys) else None


def worded() -> list[tuple[str, set[str]]]:
    """Return code and placeholders of each sentence: the dict literals of bridge/texts*.py."""
    found = []
    for path in sorted((PACKAGE / "bridge").glob("texts*.py")):
        for node in tree_of(path).body:
            value = getattr(node, "value", None)
            if isinstance(node, (ast.Assign, ast.AnnAssign)) and isinstance(value, ast.Dict):
                for key, said in zip(value.keys, value.values):
                    if isinstance(key, ast.Constant):
                        texts = [part.value for part in ast.walk(said) if isinstance(part, ast.Constant)]
                        names = [name for text in texts for _, name, _, _ in Formatter().parse(str(text)) if name]
                        found.append((key.value, set(names)))
    return found


def test_every_code_is_worded():
    sentences = {code for code, _ in worded()}
    assert {code: place for code, place, _ in troubles() if code not in sentences} == {}


def test_no_code_is_worded_twice():
    sentences = [code for code, _ in worded()]
    assert sorted({code for code in sentences if sentences.count(code) > 1}) == []


def test_every_sentence_is_given_the_values_it_names():
    """A sentence that names a value nobody gives would end in a traceback when it is shown."""
    named = dict(worded())
    lacking = {
        f"{place} {code}": sorted(named[code] - given - {"place"})
        for code, place, given in troubles()
        if code in named and given is not None and named[code] - given - {"place"}
    }
    assert lacking == {}


def test_codes_read_noun_dot_fault():
    assert [
        code for code, _, _ in troubles() if not all(part.replace("_", "a").isalnum() for part in code.split(".", 1))
    ] == []


def test_core_and_io_ask_nothing_of_qgis():
    """Every module of core must import where there is no QGIS, and no GDAL either."""
    names = [
        f"neaspec_plugin.core.{path.stem}" for path in MODULES if floor_of(path) == "core" and path.stem != "__init__"
    ]
    script = (
        "import importlib, sys\n"
        "for name in ('qgis', 'osgeo', 'PyQt5', 'PyQt6', 'scipy', 'numba'):\n"
        "    sys.modules[name] = None\n"
        f"for name in {names!r}:\n"
        "    importlib.import_module(name)\n"
    )
    run = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


@pytest.mark.parametrize(
    ("floor", "line", "wrong"),
    [
        ("core", "import numpy as np", False),
        ("core", "from qgis.core import QgsPointXY", True),
        ("core", "from osgeo import gdal", True),
        ("core", "import shapely.geometry", True),
        ("core", "from neaspec_plugin.io import rasters", True),
        ("io", "import sqlite3", False),
        ("io", "from neaspec_plugin.core.grid import Grid", False),
        ("io", "from neaspec_plugin.bridge import texts", True),
        ("bridge", "from qgis.PyQt.QtWidgets import QWidget", True),
        ("bridge", "from qgis.PyQt import QtWidgets", True),
        ("processing", "from neaspec_plugin.gui import dock", True),
        ("processing", "from PyQt5.QtCore import QObject", True),
        ("gui", "from neaspec_plugin.bridge import running", False),
        ("gui", "from neaspec_plugin.io.rasters import read", True),
        ("gui", "from neaspec_plugin.processing import provider", True),
        ("gui", "from neaspec_plugin import io", True),
    ],
)
def test_the_rule_itself_sees_a_wrong_import(floor, line, wrong, monkeypatch, tmp_path):
    monkeypatch.setattr(sys.modules[__name__], "PACKAGE", tmp_path)
    (tmp_path / floor).mkdir()
    module = tmp_path / floor / "one.py"
    module.write_text(line, encoding="utf8")
    assert bool(list(refused(module))) is wrong
