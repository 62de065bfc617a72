"""Write docs/algorithms.md from the algorithms themselves: ids, parameters, help, in English.

/usr/bin/python3 tools/make_algorithms.py
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "algorithms.md"
HEAD = """# Algorithms

Made from the code by `make docs`; do not edit. Ids and parameter names are final: scripts and models may rely on them.
Every algorithm runs from the toolbox, in a model, in batch, from Python and from the command line:

    qgis_process plugins enable neaspec_plugin
    qgis_process run neaspec:resistance -- SUITABILITY=suitability.tif SHAPE=4 MAX_RESISTANCE=100 OUTPUT=resistance.tif
"""


def document() -> str:
    """Return the text of the page."""
    from neaspec_plugin.processing.provider import ALGORITHMS

    parts = [HEAD]
    for kind in ALGORITHMS:
        algorithm = kind()
        algorithm.initAlgorithm()
        parts.append(f"## `neaspec:{algorithm.name()}` {algorithm.displayName()}\n")
        parts.append(plain(algorithm.shortHelpString()) + "\n")
        parts.append("| parameter | | meaning |\n|---|---|---|")
        for one in algorithm.parameterDefinitions():
            name = f"**{one.name()}**" if one.isDestination() else one.name()
            needed = "optional" if int(one.flags()) & int(one.Flag.FlagOptional) else ""
            text = plain(one.help()) or one.description()
            parts.append(f"| {name} | {needed} | {text} |")
        numbers = [
            f"{one.name()} ({one.description()})"
            for one in algorithm.outputDefinitions()
            if one.type() == "outputNumber"
        ]
        if numbers:
            parts.append("\nNumbers: " + ", ".join(numbers))
        parts.append("")
    return "\n".join(parts)


def plain(text: str) -> str:
    """Return text without tags, a paragraph to a line."""
    return re.sub(r"<[^>]+>", "", text.replace("</p><p>", "\n\n")).replace("|", "\\|").strip()


def main() -> None:
    """Write the page."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    TARGET.write_text(document(), encoding="utf8")
    print(TARGET)


if __name__ == "__main__":
    main()
