"""What must hold of every translation: the gate behind `make ts-check` and tests/qgis/test_translations.py."""

from __future__ import annotations

import csv
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from ts import FORMS, OVERLAYS, ROOT, Key, Text, expected, path_of, read, sources

PLACEHOLDER = re.compile(r"\{[^{}]*\}|%L?[n0-9]|%[sdif]")
TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
FULL_WIDTH = re.compile("[｛｝％]")
SCRIPT = {
    "zh": re.compile("[\u4e00-\u9fff]"),
    "ja": re.compile("[\u3040-\u30ff\u4e00-\u9fff]"),
    "ko": re.compile("[\uac00-\ud7a3]"),
    "ko_KP": re.compile("[\uac00-\ud7a3]"),
    "mn": re.compile("[\u0400-\u04ff]"),
    "ru": re.compile("[\u0400-\u04ff]"),
}
"""Letters a sentence of the language has at least one of."""
FOREIGN = {
    "zh": re.compile("[\u3040-\u30fb\uac00-\ud7a3]"),
    "ja": re.compile("[\uac00-\ud7a3]"),
    "ko": re.compile("[\u3040-\u30fb]"),
    "ko_KP": re.compile("[\u3040-\u30fb]"),
    "mn": re.compile("[\u3040-\u9fff\uac00-\ud7a3]"),
    "ru": re.compile("[\u3040-\u9fff\uac00-\ud7a3ӨөҮү]"),
}
"""Letters that only another of the languages has."""
REQUIRED = [language for language in FORMS if language not in OVERLAYS]


def problems(root: Path = ROOT) -> list[str]:
    """Return every fault, each with the file and the sentence."""
    said = sources(root)
    terms = list(glossary(root))
    faults = list(said.faults)
    for language in FORMS:
        path = path_of(language, root)
        name, present = read(path)
        if name != language:
            faults.append(f"{path.name}: missing, or its language attribute is not {language}")
        wanted = expected(language, said.messages, present)
        faults += [f'{path.name}: stale, run "make ts": {key[1]!r}' for key in sorted(wanted.keys() ^ present.keys())]
        for key in sorted(wanted.keys() & present.keys()):
            faults += [f"{path.name}: {fault}: {key[1]!r}" for fault in _faults(language, key, present[key])]
            faults += [f"{path.name}: {fault}: {key[1]!r}" for fault in _terms(language, key, present[key], terms)]
    return faults + [fault for path in sorted((root / "resources").rglob("*.json")) for fault in _labels(path, root)]


def _faults(language: str, key: Key, translation: Text) -> Iterator[str]:
    source = key[1]
    forms = translation if isinstance(translation, list) else [translation]
    if not forms or not all(forms):
        yield "unfinished"
        return
    if isinstance(translation, list) and len(forms) != FORMS[language]:
        yield f"{len(forms)} plural forms instead of {FORMS[language]}"
    for text in forms:
        yield from compare(language, source, text)


def compare(language: str, source: str, text: str) -> Iterator[str]:
    """Yield what a translation lost or added that is not a matter of words."""
    if Counter(PLACEHOLDER.findall(source)) != Counter(PLACEHOLDER.findall(text)) or FULL_WIDTH.search(text):
        yield f"placeholders differ ({text!r})"
    if Counter(TAG.findall(source)) != Counter(TAG.findall(text)):
        yield f"tags differ ({text!r})"
    if (source.rstrip()[-1:] == ":") != (text.rstrip()[-1:] in {":", "："}):
        yield f"a colon at the end is missing or added ({text!r})"
    if _margins(source) != _margins(text):
        yield f"spaces around the text differ ({text!r})"
    wordy = len(re.findall(r"\b[a-z]{3,}\b", PLACEHOLDER.sub("", TAG.sub("", source)))) > 1
    if wordy and language in SCRIPT and not SCRIPT[language].search(text):
        yield f"not in the letters of {language} ({text!r})"
    if language in FOREIGN and FOREIGN[language].search(text) and not FOREIGN[language].search(source):
        yield f"letters of another language ({text!r})"


def _margins(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def glossary(root: Path = ROOT) -> Iterator[dict[str, str]]:
    """Yield the terms, the longest first: one row a term, a column a language, other columns are notes.

    A cell may hold several accepted words between `|`; an empty one of ko_KP is as in ko.
    """
    path = root / "i18n" / "glossary.csv"
    if path.exists():
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from sorted(csv.DictReader(file), key=lambda row: -len(row["en"]))


def _terms(language: str, key: Key, translation: Text, terms: list[dict[str, str]]) -> Iterator[str]:
    # Names of values and of columns (HABITAT), and codes in brackets (planned, done), are no words of the language.
    rest = re.sub(r"\{\w+\}|\b[A-Z]{2,}\b|\((?:[a-z_]+, )+[a-z_]+\)", " ", key[1]).lower()
    text = " ".join(translation) if isinstance(translation, list) else translation
    for term in terms:
        pattern = rf"\b{re.escape(term['en'].lower())}s?\b"
        if not re.search(pattern, rest):
            continue
        rest = re.sub(pattern, " ", rest)
        worded = term.get(language) or term.get(OVERLAYS.get(language, "")) or ""
        accepted = [word.strip() for word in worded.split("|") if word.strip()]
        if text and accepted and language != "en" and not any(_says(language, text, word) for word in accepted):
            yield f'"{term["en"]}" is "{" or ".join(accepted)}" in the glossary, not in ({text!r})'


def _says(language: str, text: str, term: str) -> bool:
    """Tell whether a text uses a term; words that bend are compared by their first letters."""
    if language not in {"ru", "mn"}:
        return term.replace(" ", "").lower() in text.replace(" ", "").lower()
    stems = [word[: max(3, len(word) - 3)] for word in re.findall(r"\w+", term.lower())]
    return all(re.search(rf"\b{re.escape(stem)}", text.lower()) for stem in stems)


def _labels(path: Path, root: Path) -> Iterator[str]:
    """Yield labels of a JSON document that lack a language or a placeholder."""
    place = str(path.relative_to(root))
    try:
        document = json.loads(path.read_text(encoding="utf8"))
    except ValueError as reason:
        yield f"{place}: not JSON: {reason}"
        return
    for label in _walk(document):
        lacking = [language for language in REQUIRED if not str(label.get(language) or "").strip()]
        if lacking:
            yield f"{place}: {label['en']!r} lacks {' '.join(lacking)}"
        for language, text in label.items():
            if language in FORMS and language != "en" and text:
                yield from (
                    f"{place}: {language}: {fault}: {label['en']!r}" for fault in compare(language, label["en"], text)
                )


def _walk(value: Any) -> Iterator[dict[str, str]]:
    if isinstance(value, dict):
        if isinstance(value.get("en"), str) and (len(value) == 1 or set(value) & (FORMS.keys() - {"en"})):
            yield value
        children = list(value.values())
    else:
        children = value if isinstance(value, list) else []
    for child in children:
        yield from _walk(child)
