"""Start the QGIS desktop with the plugin of build/ in a profile of its own: what run.py and screenshots.py share."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
PROFILE = "neaspec"


def plugin() -> Path:
    """Return the built plugin, or end with what to do."""
    folder = BUILD / "neaspec_plugin"
    if not (folder / "metadata.txt").is_file():
        sys.exit("build/neaspec_plugin is missing: run `make package` first")
    return folder


def make_profile(profiles: Path, language: str, qgis_locale: str, results: Path) -> None:
    """Write the settings of a fresh profile: the plugin on, no questions asked, one language."""
    settings = profiles / "profiles" / PROFILE / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True, exist_ok=True)
    sections: dict[str, dict[str, str]] = {
        "PythonPlugins": {"neaspec_plugin": "true"},
        "locale": {"overrideFlag": "true", "userLocale": qgis_locale} if qgis_locale else {},
        "migration": {"fileVersion": "2", "settings": "true", "firstRunVersionFlag": "99999"},
        "qgis": {"checkVersion": "false", "showTips": "false"},
        "app": {"projections\\unknownCrsBehavior": "NoAction"},
        "neaspec": {"language": language, "output": str(results / "assessment_00")},
    }
    lines: list[str] = []
    for name, values in sections.items():
        lines += [f"[{name}]", *(f"{key}={_escaped(value)}" for key, value in values.items()), ""]
    settings.write_text("\n".join(lines), encoding="utf8")


def command(profiles: Path, code: Path) -> list[str]:
    """Return the command that starts QGIS with a profile and runs a script in it."""
    program = shutil.which("qgis") or sys.exit("qgis is not installed: run `tools/setup.sh run`")
    return [str(program), "--nologo", "--profiles-path", str(profiles), "--profile", PROFILE, "--code", str(code)]


def environment(extra: Mapping[str, str]) -> dict[str, str]:
    """Return the environment in which QGIS finds the built plugin and speaks UTF-8."""
    runtime = BUILD / "runtime"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    base = {key: value for key, value in os.environ.items() if key not in {"QT_QPA_PLATFORM", "LC_ALL", "LANG"}}
    return {
        **base,
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "QGIS_PLUGINPATH": str(plugin().parent),
        "XDG_RUNTIME_DIR": os.environ.get("XDG_RUNTIME_DIR", str(runtime)),
        **extra,
    }


def _escaped(value: str) -> str:
    """Return a value as Qt reads it from an ini file, whatever its script."""
    text = "".join(character if ord(character) < 128 else f"\\x{ord(character):x}" for character in value)
    return f'"{text}"' if "," in text or ";" in text else text
