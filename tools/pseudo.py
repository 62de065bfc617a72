"""A language nobody speaks, made on the fly of the English sources: accents, and texts 40 % longer."""

from __future__ import annotations

import re
from pathlib import Path

from tools import ts

_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|%L?[n0-9]|&.|\n)")
"""What a translation must keep: values, tags, counts, mnemonics."""
_ACCENTS = str.maketrans("aeiouyAEIOUYncsz", "áéíóúýÁÉÍÓÚÝñçšž")
_PAD = ("ẋẋẋẋẋ", "ẋẋẋ", "ẋẋẋẋ", "ẋẋẋẋẋẋ")


def longer(text: str) -> str:
    """Return a text with accents, two fifths longer, in words as long as those of a language."""
    said = "".join(part if number % 2 else part.translate(_ACCENTS) for number, part in enumerate(_KEPT.split(text)))
    missing = round(len(_KEPT.sub("", text)) * 0.4)
    words: list[str] = []
    while missing > 0:
        words.append(_PAD[len(words) % len(_PAD)][:missing])
        missing -= len(words[-1]) + 1
    tail = re.search(r"\s*(…|[:.!?])?\s*$", said)
    end = tail.start() if tail else len(said)
    return said[:end] + (" " + " ".join(words) if words else "") + said[end:]


def compiled(folder: Path) -> Path:
    """Compile the language into a folder; return its .qm."""
    messages = ts.sources().messages
    (folder / "i18n").mkdir(parents=True)
    said = {
        key: [longer(source.text)] * ts.FORMS["en"] if source.counts else longer(source.text)
        for key, source in messages.items()
    }
    ts.write("en", messages, said, folder)
    (path,) = ts.compile_all(folder / "qm", folder)
    return path
