"""What the README shows: every link leads somewhere, and each language has its section with its own screens."""

from __future__ import annotations

import re

import pytest

from neaspec_plugin import paths

ROOT = paths.RESOURCES.parent
LINKS = re.findall(r"\]\(([^)#]+)\)", (ROOT / "README.md").read_text(encoding="utf8"))
SCREENS = (
    "desktop",
    "form",
    "dialog",
    "results",
    "report",
    "questionnaire",
    "exchange",
    "corridor_centreline",
    "placenames",
)


def test_links_lead_somewhere():
    near = [link for link in LINKS if "://" not in link]
    assert len(near) > 50
    assert [link for link in near if not (ROOT / link).is_file()] == []


@pytest.mark.parametrize("language", ["en", "zh", "ko", "ko_KP", "ja", "mn", "ru"])
def test_each_language_shows_its_own_screens(language):
    assert {f"docs/images/{screen}_{language}.png" for screen in SCREENS} <= set(LINKS)
