"""Makes the help pages in resources/help/<language>/ of their sources in i18n/help/<language>/.

A source is Markdown of a small kind: # and ## headings, paragraphs of one line each, lists (- and 1.), tables,
**bold**, `code`, [text](page), ![text](picture) and [[alias]]. An alias of labels.txt becomes the text of the screen
in that language, from i18n/, so that page and screen never differ. ko_KP is made of ko by the spellings of words.txt.
Pictures are those of docs/images, made smaller; a language that has none is shown none. Each exercise of
resources/training is a page, too, in the words of the sheet that the plugin prints (`make qm` comes first).
"""

from __future__ import annotations

import hashlib
import html
import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "tools"))

import ts  # noqa: E402

FOLDER = ROOT / "resources" / "help"
SOURCE = ROOT / "i18n" / "help"
SCREENS = ROOT / "docs" / "images"
RECORD = SOURCE / "made_of.json"
"""Digests of the screens of which the pictures were made; not in the plugin, where they would pass for secrets."""
SUBJECTS = ("start", "disturbance", "habitat", "corridors", "drawing", "assessment", "exchange", "settings")
LANGUAGES = tuple(ts.FORMS)
TAGS = {"zh": "zh-Hans", "ko_KP": "ko-KP", "mn": "mn-Cyrl"}
WIDTH, QUALITY = 800, 55
"""Pixels and JPEG quality of a picture."""
DISCLAIMER = (
    "The boundaries and names shown and the designations used on this map do not imply official endorsement or "
    "acceptance by the United Nations or by any member of NEASPEC."
)
_MNEMONIC = re.compile(r"\(&.\)|&(?!&)")
_ITEM = re.compile(r"(-|\d+\.) (.*)")
_PICTURE = re.compile(r"!\[([^]]*)\]\((\w+)\)")


@dataclass
class Speech:
    """What one language says."""

    language: str
    labels: Mapping[str, str]
    """Text of the screen by alias."""
    common: Mapping[str, str]
    """Texts that stand on every page, by name."""
    disclaimer: str
    spellings: Mapping[str, str] = field(default_factory=dict)
    """Words and how this language writes them, in the order in which they are replaced."""

    def source(self, subject: str) -> str:
        """Return the source of a page, in this language's spelling."""
        return self.spelt((SOURCE / ts.OVERLAYS.get(self.language, self.language) / f"{subject}.md").read_text("utf8"))

    def spelt(self, text: str) -> str:
        """Return a text in this language's spelling; aliases, addresses, code and QGIS's own menus (bold) stay."""
        parts = re.split(r"(\[\[\w+\]\]|\]\(\w+\)|`[^`]*`|\*\*.+?\*\*)", text)
        for pattern, written in self.spellings.items():
            parts[::2] = [re.sub(pattern, written, part) for part in parts[::2]]
        return "".join(parts)


def speech(language: str) -> Speech:
    """Return what a language says; raises LookupError for an alias that no screen says."""
    base = ts.OVERLAYS.get(language, language)
    said = {**ts.read(ts.path_of(base))[1], **ts.read(ts.path_of(language))[1]}
    known = ts.sources().messages
    labels = {}
    for line in (SOURCE / "labels.txt").read_text("utf8").splitlines():
        alias, _, rest = line.partition(" = ")
        if rest and not line.startswith("#"):
            context, _, text = rest.partition(" | ")
            if (context, text) not in known:
                raise LookupError(f"labels.txt: no screen says {rest!r}")
            labels[alias] = plain(said.get((context, text)) or text)
    made = Speech(language, labels, {}, said.get(("Map", DISCLAIMER)) or DISCLAIMER, spellings(language))
    lines = (SOURCE / base / "common.txt").read_text("utf8").splitlines()
    made.common = {name: made.spelt(text) for name, _, text in (line.partition(": ") for line in lines)}
    return made


def plain(text: object) -> str:
    """Return a text without its mnemonic."""
    return _MNEMONIC.sub("", str(text))


def spellings(language: str) -> dict[str, str]:
    """Return how a language writes words of its base: pattern, tab and what stands for it, a line each."""
    path = SOURCE / language / "words.txt"
    if language not in ts.OVERLAYS or not path.exists():
        return {}
    lines = [line for line in path.read_text("utf8").splitlines() if line and not line.startswith("#")]
    return dict(line.split("\t") for line in lines)


def reviewed(language: str) -> bool:
    """Tell whether a native speaker has signed for a language in i18n/REVIEWERS.md."""
    rows = re.findall(r"^\| *(\w+) *\| *([^|]+?) *\|", (ROOT / "i18n" / "REVIEWERS.md").read_text("utf8"), re.M)
    return any(code == language and name for code, name in rows)


def made(language: str) -> dict[str, str]:
    """Return the pages of a language by subject."""
    said = speech(language)
    titles = {subject: inline(said.source(subject).splitlines()[0][2:], said) for subject in SUBJECTS}
    lessons = {name: list(_exercise(name, said)) for name in exercises()}
    titles.update({name: re.sub("<[^>]+>", "", parts[0]) for name, parts in lessons.items()})
    pages = {subject: _page(subject, titles, said, blocks(said.source(subject), said)) for subject in SUBJECTS}
    return {**pages, **{name: _page(name, titles, said, parts) for name, parts in lessons.items()}}


def exercises() -> tuple[str, ...]:
    """Return the exercises, each of which is a page."""
    from neaspec_plugin.io import exercises as known

    return known.exercises()


def _exercise(name: str, said: Speech) -> Iterator[str]:
    """Yield the HTML of an exercise: the sheet as it is printed, with the numbers that must come out folded away."""
    from neaspec_plugin.bridge import exercises as wording
    from neaspec_plugin.bridge.language import label, speaking, translate
    from neaspec_plugin.io.exercises import load_exercise
    from neaspec_plugin.io.protocols import load_protocol

    exercise = load_exercise(name)
    with speaking(said.language):
        yield f"<h1>{html.escape(label(exercise.title), quote=False)}</h1>"
        for part in wording.handout(exercise, load_protocol(exercise.protocol), solutions=True):
            folded = f"<details><summary>{translate('Training', 'Must be')}</summary>{part}</details>"
            yield (folded if part.startswith("<table") else part).replace("<br>", "<br/>")
        yield from _figure("questionnaire", plain(translate("Plugin", "&Questionnaire")), said)


def _page(subject: str, titles: Mapping[str, str], said: Speech, body: Iterable[str]) -> str:
    tag = TAGS.get(said.language, said.language)
    links = [
        f"<li><b>{title}</b></li>" if one == subject else f'<li><a href="{one}.html">{title}</a></li>'
        for one, title in titles.items()
    ]
    notes = [said.disclaimer, said.common["training"], *([] if reviewed(said.language) else [said.common["review"]])]
    version = re.search(r"^version=(.*)$", (ROOT / "metadata.txt").read_text("utf8"), re.M)
    return "\n".join(
        [
            f'<!DOCTYPE html>\n<html lang="{tag}">\n<head>\n<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{titles[subject]} · {said.common['title']}</title>",
            '<link rel="stylesheet" href="../help.css">\n</head>\n<body>',
            f"<nav>\n<h2>{said.common['contents']}</h2>\n<ol>\n" + "\n".join(links) + "\n</ol>\n</nav>\n<main>",
            *body,
            "</main>\n<footer>",
            *(f"<p>{html.escape(note, quote=False)}</p>" for note in notes),
            f"<p>neaspec_plugin {version.group(1) if version else ''} · {tag}</p>",
            "</footer>\n</body>\n</html>\n",
        ]
    )


def blocks(text: str, said: Speech) -> Iterator[str]:
    """Yield the HTML of a source, block by block."""
    kind = ""
    rows = 0
    for line in [*text.splitlines(), ""]:
        item, picture = _ITEM.fullmatch(line), _PICTURE.fullmatch(line)
        wanted = ("ul" if item.group(1) == "-" else "ol") if item else "table" if line.startswith("|") else ""
        if kind and kind != wanted:
            yield f"</{kind}>"
        if wanted and kind != wanted:
            rows = 0
            yield f"<{wanted}>"
        kind = wanted
        if item:
            yield f"<li>{inline(item.group(2), said)}</li>"
        elif wanted == "table":
            cells = [inline(cell.strip(), said) for cell in line.strip("|").split("|")]
            cell = "td" if rows else "th"
            if not set(line) <= set("|-"):
                yield "<tr>" + "".join(f"<{cell}>{one}</{cell}>" for one in cells) + "</tr>"
                rows += 1
        elif picture:
            yield from _figure(picture.group(2), picture.group(1), said)
        elif line.startswith("#"):
            depth = len(line) - len(line.lstrip("#"))
            yield f"<h{depth}>{inline(line[depth + 1 :], said)}</h{depth}>"
        elif line:
            yield f"<p>{inline(line, said)}</p>"


def _figure(name: str, text: str, said: Speech) -> Iterator[str]:
    screen = _screen(name, said.language)
    if screen is not None:
        shown = html.escape(text)
        yield f'<figure><img src="../images/{screen.stem}.jpg" alt="{shown}">'
        yield f"<figcaption>{shown}</figcaption></figure>"


def _screen(name: str, language: str) -> Path | None:
    """Return the picture of a screen in a language, else in the one that it varies; None where neither was taken."""
    tried = [SCREENS / f"{name}_{code}.png" for code in (language, ts.OVERLAYS.get(language, language))]
    return next((path for path in tried if path.exists()), None)


def inline(text: str, said: Speech) -> str:
    """Return the HTML of a line."""
    marked = html.escape(text, quote=False)
    marked = re.sub(r"`([^`]+)`", r"<code>\1</code>", marked)
    marked = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", marked)
    marked = re.sub(r"(?<!!)\[([^][]+)\]\((\w+)\)", r'<a href="\2.html">\1</a>', marked)

    def label(found: re.Match[str]) -> str:
        return f'<span class="label">{html.escape(said.labels[found.group(1)], quote=False)}</span>'

    return re.sub(r"\[\[(\w+)\]\]", label, marked)


def pictures() -> dict[str, str]:
    """Return the pictures that the pages show, by file name, each with the fingerprint of the screen it is made of."""
    wanted = set()
    for language in LANGUAGES:
        for subject in SUBJECTS:
            source = SOURCE / ts.OVERLAYS.get(language, language) / f"{subject}.md"
            wanted |= {_screen(name, language) for _, name in _PICTURE.findall(source.read_text("utf8"))}
    screens = sorted(path for path in wanted if path is not None)
    return {path.stem: hashlib.sha256(path.read_bytes()).hexdigest() for path in screens}


def draw(found: Mapping[str, str]) -> None:
    """Make the pictures that are missing or whose screen has changed; remove those that no page shows."""
    from PyQt5.QtCore import Qt
    from PyQt5.QtGui import QImage

    folder, record = FOLDER / "images", RECORD
    folder.mkdir(exist_ok=True)
    known = json.loads(record.read_text("utf8")) if record.exists() else {}
    for path in folder.glob("*.jpg"):
        if path.stem not in found:
            path.unlink()
    for name, fingerprint in found.items():
        if known.get(name) != fingerprint or not (folder / f"{name}.jpg").exists():
            screen = QImage(str(SCREENS / f"{name}.png"))
            small = screen.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
            small.save(str(folder / f"{name}.jpg"), "JPG", QUALITY)
    record.write_text(json.dumps(found, indent=1) + "\n", encoding="utf8")


def main() -> None:
    """Write all pages and pictures."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    count = 0
    for language in LANGUAGES:
        (FOLDER / language).mkdir(parents=True, exist_ok=True)
        for subject, text in made(language).items():
            (FOLDER / language / f"{subject}.html").write_text(text, encoding="utf8")
            count += 1
    found = pictures()
    draw(found)
    print(f"{count} pages, {len(found)} pictures in {FOLDER.relative_to(ROOT)}/")
    del application


if __name__ == "__main__":
    main()
