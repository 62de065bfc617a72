"""Chores around the translations: i18n/neaspec_<language>.ts is the truth, all else is made from it.

    tools/ts.py update                 bring every .ts up to date with the literals of translate(context, text)
    tools/ts.py check                  name every fault; ends with 1 when there is one
    tools/ts.py todo <language>        print what is untranslated, as JSON {context: {source: text or [plural forms]}}
    tools/ts.py merge <language> FILE  fill in translations from such a JSON (`-` reads the standard input)
    tools/ts.py qm                     compile into build/i18n/

Strings are read from the syntax tree with the same rules as pylupdate5 (literal context, literal text), without line
numbers and sorted, so that a .ts changes only where a sentence does. Needs Qt's lrelease for `qm` and nothing else.
"""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path
from typing import Union
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "i18n"
BUILD = ROOT / "build" / "i18n"
FORMS = {"en": 2, "zh": 1, "ko": 1, "ko_KP": 1, "ja": 1, "mn": 2, "ru": 3}
"""Plural forms Qt asks of each language; with fewer it silently shows the English source."""
OVERLAYS = {"ko_KP": "ko"}
"""Languages that hold only what differs from another one."""
SPEAKERS = {"QCoreApplication", "QgsApplication", "language"}
"""Names whose `.translate` is the translating one (a geometry and a painter have another)."""

Key = tuple[str, str]
Text = Union[str, list[str]]


@dataclass(frozen=True)
class Source:
    """One sentence of the sources."""

    context: str
    """The domain noun it belongs to."""
    text: str
    """The English sentence."""
    counts: bool
    """Whether it is said with a number, so that it has plural forms."""


@dataclass
class Sources:
    """What the sources say."""

    messages: dict[Key, Source] = field(default_factory=dict)
    """Every sentence by context and text."""
    faults: list[str] = field(default_factory=list)
    """Calls that can never find a translation."""


def sources(root: Path = ROOT) -> Sources:
    """Return every sentence of the package."""
    found = Sources()
    for path in sorted((root / "neaspec_plugin").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf8"))
        inside = {
            id(child)
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef) and node.name == "translate"
            for child in ast.walk(node)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and id(node) not in inside:
                _read_call(node, f"{path.relative_to(root)}:{node.lineno}", found)
    return found


def _read_call(node: ast.Call, place: str, found: Sources) -> None:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    owner = getattr(node.func.value, "id", "") if isinstance(node.func, ast.Attribute) else None
    if name == "tr" and node.args and isinstance(node.args[0], (ast.Constant, ast.JoinedStr)):
        found.faults.append(f"{place}: write translate(context, text): tr() takes its context from the class")
    if name not in {"translate", "QT_TRANSLATE_NOOP"} or (owner is not None and owner not in SPEAKERS):
        return
    literals = [arg.value for arg in node.args[:2] if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
    if len(literals) != 2:
        found.faults.append(f"{place}: {name}() needs a literal context and one literal text")
        return
    if len(node.args) > 2 and not (isinstance(node.args[2], ast.Constant) and node.args[2].value is None):
        found.faults.append(f"{place}: a disambiguation is not used here; take another context")
    if any(keyword.arg == "n" for keyword in node.keywords):
        found.faults.append(f"{place}: give the count as fourth argument, or pylupdate5 asks for no plural forms")
    source = Source(literals[0], literals[1], len(node.args) > 3)
    if source.counts != ("%n" in source.text):
        found.faults.append(f"{place}: a count and %n belong together: {source.text!r}")
    known = found.messages.setdefault((source.context, source.text), source)
    if known.counts != source.counts:
        found.faults.append(f"{place}: said with and without a count: {source.text!r}")


def path_of(language: str, root: Path = ROOT) -> Path:
    """Return where the .ts of a language lies."""
    return root / "i18n" / f"neaspec_{language}.ts"


def expected(language: str, messages: dict[Key, Source], present: dict[Key, Text]) -> dict[Key, Source]:
    """Return what a .ts must hold: English only counts, an overlay only what it says otherwise, the others all."""
    if language == "en":
        return {key: source for key, source in messages.items() if source.counts}
    if language in OVERLAYS:
        return {key: source for key, source in messages.items() if key in present}
    return messages


def read(path: Path) -> tuple[str, dict[Key, Text]]:
    """Return the language a .ts names and its translations; an unfinished one is an empty text or list."""
    if not path.exists():
        return "", {}
    tree = ElementTree.parse(path).getroot()
    found: dict[Key, Text] = {}
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            forms = [form.text or "" for form in translation.iter("numerusform")] if translation is not None else []
            value: Text = forms if message.get("numerus") == "yes" else (translation.text or "" if done else "")
            key = (context.findtext("name") or "", message.findtext("source") or "")
            found[key] = value if done else type(value)()
    return tree.get("language", ""), found


def write(language: str, wanted: dict[Key, Source], translations: dict[Key, Text], root: Path = ROOT) -> None:
    """Write a .ts: contexts and sentences sorted, plural forms as the language has them."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context in sorted({key[0] for key in wanted}):
        lines += ["<context>", f"    <name>{_xml(context)}</name>"]
        for key in sorted(key for key in wanted if key[0] == context):
            lines += _message(wanted[key], translations.get(key), FORMS[language])
        lines.append("</context>")
    lines.append("</TS>\n")
    path_of(language, root).parent.mkdir(exist_ok=True)
    path_of(language, root).write_text("\n".join(lines), encoding="utf8")


def _message(source: Source, translation: Text | None, forms: int) -> list[str]:
    if source.counts:
        said = translation if isinstance(translation, list) else []
        done = len(said) == forms and all(said)
        body = "".join(f"<numerusform>{_xml(text)}</numerusform>" for text in (said if done else [""] * forms))
    else:
        body = _xml(translation) if isinstance(translation, str) else ""
        done = bool(body)
    kind = "" if done else ' type="unfinished"'
    return [
        '    <message numerus="yes">' if source.counts else "    <message>",
        f"        <source>{_xml(source.text)}</source>",
        f"        <translation{kind}>{body}</translation>",
        "    </message>",
    ]


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def update(root: Path = ROOT) -> None:
    """Bring every .ts up to date: new sentences unfinished, gone ones removed."""
    messages = sources(root).messages
    for language in FORMS:
        _, present = read(path_of(language, root))
        wanted = expected(language, messages, present)
        write(language, wanted, present, root)
        done = sum(1 for key in wanted if present.get(key))
        print(f"{path_of(language, root).name}: {done} of {len(wanted)} translated")


def todo(language: str, root: Path = ROOT) -> dict[str, dict[str, Text]]:
    """Return what is untranslated; of an overlay everything it does not say, in the words of its base."""
    messages = sources(root).messages
    _, present = read(path_of(language, root))
    base = read(path_of(OVERLAYS[language], root))[1] if language in OVERLAYS else {}
    wanted = messages if language in OVERLAYS else expected(language, messages, present)
    missing: dict[str, dict[str, Text]] = {}
    for key in sorted(wanted):
        if not present.get(key):
            empty: Text = [""] * FORMS[language] if wanted[key].counts else ""
            missing.setdefault(key[0], {})[key[1]] = base.get(key) or empty
    return missing


def merge(language: str, added: dict[str, dict[str, Text]], root: Path = ROOT) -> list[str]:
    """Fill in translations; return the ones that no source asks for, which are left out."""
    messages = sources(root).messages
    _, present = read(path_of(language, root))
    unknown = []
    for context, texts in added.items():
        for text, translation in texts.items():
            key = (context, text)
            if key not in messages or (language == "en" and not messages[key].counts):
                unknown.append(f"{context}: {text!r}")
            elif all(translation if isinstance(translation, list) else [translation]):
                present[key] = translation
    write(language, expected(language, messages, present), present, root)
    return unknown


def compile_all(target: Path = BUILD, root: Path = ROOT) -> list[Path]:
    """Compile every .ts with Qt's lrelease; return the .qm files."""
    places = (shutil.which("lrelease"), "/usr/lib/qt5/bin/lrelease", "/usr/lib/qt6/bin/lrelease")
    lrelease = next((place for place in places if place and Path(place).exists()), None)
    if lrelease is None:
        raise SystemExit("lrelease is missing: apt-get install qttools5-dev-tools")
    target.mkdir(parents=True, exist_ok=True)
    written = []
    for language in FORMS:
        if path_of(language, root).exists():
            written.append(target / f"neaspec_{language}.qm")
            command = [lrelease, "-silent", "-nounfinished", str(path_of(language, root)), "-qm", str(written[-1])]
            subprocess.run(command, check=True)
    return written


def main(arguments: list[str]) -> int:
    """Run one chore; return its exit code."""
    command, *rest = arguments or ["help"]
    if command == "update" and not rest:
        update()
    elif command == "check" and not rest:
        from ts_check import problems

        faults = problems()
        print("\n".join([*faults, f"ts-check: {len(faults)} fault(s)"]))
        return 1 if faults else 0
    elif command == "qm" and not rest:
        print(f"{len(compile_all())} languages compiled into {BUILD.relative_to(ROOT)}/")
    elif command == "todo" and len(rest) == 1 and rest[0] in FORMS:
        print(json.dumps(todo(rest[0]), ensure_ascii=False, indent=1))
    elif command == "merge" and len(rest) == 2 and rest[0] in FORMS:
        text = sys.stdin.read() if rest[1] == "-" else Path(rest[1]).read_text(encoding="utf8")
        unknown = merge(rest[0], json.loads(text))
        print("\n".join(f"no source says {line}" for line in unknown) or f"neaspec_{rest[0]}.ts filled in")
        return 1 if unknown else 0
    else:
        print(__doc__)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
