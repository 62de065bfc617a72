"""Where resources and translations lie: beside the package in a checkout, inside it in an installed plugin."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
ROOT = PACKAGE if (PACKAGE / "resources").is_dir() else PACKAGE.parent
RESOURCES = ROOT / "resources"
TRANSLATIONS = ROOT / "i18n"
TRAINING = RESOURCES / "training"
METADATA = ROOT / "metadata.txt"


def version() -> str:
    """Return the plugin's version, which stands only in metadata.txt."""
    for line in METADATA.read_text(encoding="utf8").splitlines():
        if line.startswith("version="):
            return line.split("=", 1)[1].strip()
    raise LookupError(METADATA)
