"""QGIS desktop with the plugin of build/ and the training area loaded.

tools/run.py                 in a profile that is kept in build/profile (your changes of it stay)
tools/run.py --fresh         in a profile that is thrown away afterwards
tools/run.py --language mn   with the plugin in a language: auto en zh ko ko_KP ja mn ru
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import desktop

CODE = """
from qgis.PyQt.QtCore import QTimer
from qgis.utils import plugins
QTimer.singleShot(500, plugins["neaspec_plugin"].shell.open_training_area)
"""


def main() -> int:
    """Start QGIS and wait until it is closed."""
    parser = argparse.ArgumentParser(description="QGIS with the plugin and the training area")
    parser.add_argument("--fresh", action="store_true", help="use a profile that is thrown away")
    parser.add_argument("--language", default="auto", help="the plugin's language")
    options = parser.parse_args()
    desktop.plugin()
    with tempfile.TemporaryDirectory(prefix="neaspec-profile-") as thrown_away:
        profiles = Path(thrown_away) if options.fresh else desktop.BUILD / "profile"
        if not (profiles / "profiles").is_dir() or options.language != "auto":
            desktop.make_profile(profiles, options.language, "", desktop.BUILD / "results")
        code = Path(thrown_away) / "open_training_area.py"
        code.write_text(CODE, encoding="utf8")
        return subprocess.call(desktop.command(profiles, code), env=desktop.environment({}))


if __name__ == "__main__":
    sys.exit(main())
