"""One picture per screen and language of the real QGIS desktop, into docs/images/<screen>_<language>.png.

    tools/screenshots.py             all languages, and the one nobody speaks (texts two fifths longer) on some screens
    tools/screenshots.py ru mn       some of them
    NEASPEC_SCREENS="form exchange"  before either: only these screens

Starts a virtual screen and, for each language, QGIS with the plugin of build/ in a profile that is thrown away. The
results shown are those of demo-output/ (`make demo`), or of the folder NEASPEC_RESULTS; without them that screen is
left out and said so.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import desktop

from tools import pseudo

IMAGES = desktop.ROOT / "docs" / "images"
CODE = Path(__file__).resolve().parent / "desktop_pictures.py"
QGIS_LOCALES = {"en": "en_US", "zh": "zh-Hans", "ko": "ko", "ko_KP": "ko", "ja": "ja", "mn": "en_US", "ru": "ru"}
"""QGIS's own language beside the plugin's; QGIS has no Mongolian and one Korean."""
PSEUDO = "pseudo"
"""The language nobody speaks; QGIS stays English beside it."""
PSEUDO_SCREENS = "desktop form disturbance exchange questionnaire dialog"
COLOURS = 80
SECONDS = 240
"""Longest time one language may take."""


def main() -> int:
    """Take the pictures; the exit code says whether all were taken."""
    languages = sys.argv[1:] or [*QGIS_LOCALES, PSEUDO]
    desktop.plugin()
    results = Path(os.environ.get("NEASPEC_RESULTS", str(desktop.ROOT / "demo-output")))
    if not results.is_dir():
        print(f"no results in {results}: run `make demo` for the screen `results`, which is left out now")
    IMAGES.mkdir(parents=True, exist_ok=True)
    program = shutil.which("Xvfb") or sys.exit("Xvfb is missing: run `tools/setup.sh screenshots`")
    reader, writer = os.pipe()
    screen = subprocess.Popen(
        [program, "-displayfd", str(writer), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as told:
            display = f":{told.readline().strip()}"
        return max([take(language, display, results) for language in languages])
    finally:
        screen.terminate()
        screen.wait()


def take(language: str, display: str, results: Path) -> int:
    """Take the pictures of one language; return 1 when QGIS did not end well."""
    with tempfile.TemporaryDirectory(prefix="neaspec-pictures-") as folder:
        profiles, pictures = Path(folder) / "profiles", Path(folder) / "pictures"
        pictures.mkdir()
        shown = _folder_shown()
        spoken = "en" if language == PSEUDO else language
        desktop.make_profile(profiles, spoken, QGIS_LOCALES[spoken], shown)
        extra = {"DISPLAY": display, "NEASPEC_PICTURES": str(pictures), "NEASPEC_RESULTS": str(results)}
        extra.update(NEASPEC_LANGUAGE=spoken, NEASPEC_TOOLS=str(CODE.parent))
        if language == PSEUDO:
            extra.setdefault("NEASPEC_SCREENS", os.environ.get("NEASPEC_SCREENS", PSEUDO_SCREENS))
            extra["QGIS_PLUGINPATH"] = str(_disguised(Path(folder)))
        log = desktop.BUILD / f"screenshots_{language}.log"
        try:
            code = _run(desktop.command(profiles, CODE), desktop.environment(extra), log)
        finally:
            shutil.rmtree(shown)
        taken = sorted(pictures.glob("*.png"))
        for picture in taken:
            target = IMAGES / f"{picture.stem}_{language}.png"
            shrink(picture, target)
            print(f"{target.relative_to(desktop.ROOT)}  {target.stat().st_size // 1000} kB")
        if code != 0 or not taken:
            print(f"{language}: QGIS ended with {code}, see {log.relative_to(desktop.ROOT)}")
            return 1
        return 0


def _disguised(folder: Path) -> Path:
    """Return a folder with a copy of the plugin whose English is the language nobody speaks."""
    plugins = folder / "plugins"
    copy = shutil.copytree(desktop.plugin(), plugins / desktop.plugin().name)
    shutil.copyfile(pseudo.compiled(folder / "pseudo"), copy / "i18n" / "neaspec_en.qm")
    return plugins


def _run(command: list[str], environment: dict[str, str], log: Path) -> int:
    """Run QGIS until it ends or its time is over; return its exit code."""
    with log.open("wb") as sink:
        process = subprocess.Popen(command, env=environment, stdout=sink, stderr=subprocess.STDOUT)
        try:
            return process.wait(SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            return process.wait()


def _folder_shown() -> Path:
    """Make the folder whose name is seen in the pictures: no temporary one, which QGIS would mark."""
    number = 0
    while True:
        folder = Path("/var/tmp") / (f"NEASPEC_{number}" if number else "NEASPEC")
        try:
            folder.mkdir()
        except FileExistsError:
            number += 1
        else:
            return folder


def shrink(picture: Path, target: Path) -> None:
    """Write a picture with few colours, where Pillow is there to do it."""
    try:
        from PIL import Image
    except ImportError:
        shutil.copyfile(picture, target)
        return
    with Image.open(picture) as image:
        image.convert("RGB").quantize(COLOURS, kmeans=2, dither=Image.Dither.NONE).save(target, optimize=True)


if __name__ == "__main__":
    sys.exit(main())
