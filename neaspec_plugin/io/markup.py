"""Writes XML, one way only: indented, UTF-8, attributes as given. Nothing here reads any."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

ESCAPES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"))


@dataclass
class Element:
    """One element: text or children, not both."""

    name: str
    """With its prefix."""
    attributes: dict[str, str] = field(default_factory=dict)
    text: str = ""
    children: list[Element] = field(default_factory=list)

    def add(self, name: str, text: str = "", **attributes: str) -> Element:
        """Append a new element and return it."""
        child = Element(name, attributes, text)
        self.children.append(child)
        return child

    def extend(self, children: Iterable[Element]) -> None:
        """Append elements."""
        self.children.extend(children)


def document(root: Element) -> bytes:
    """Return a whole document."""
    return ('<?xml version="1.0" encoding="UTF-8"?>\n' + "\n".join(_lines(root, "")) + "\n").encode("utf8")


def _lines(one: Element, indent: str) -> list[str]:
    head = one.name + "".join(f' {name}="{escaped(value)}"' for name, value in one.attributes.items())
    if not one.children:
        return [indent + (f"<{head}>{escaped(one.text)}</{one.name}>" if one.text else f"<{head}/>")]
    lines = [indent + f"<{head}>" + escaped(one.text)]
    for child in one.children:
        lines += _lines(child, indent + "  ")
    return [*lines, indent + f"</{one.name}>"]


def escaped(text: str) -> str:
    """Return a text as it may stand between tags or quotes; control characters, which XML forbids, are left out."""
    for sign, entity in ESCAPES:
        text = text.replace(sign, entity)
    return "".join(sign for sign in text if sign >= " " or sign in "\t\n\r")
