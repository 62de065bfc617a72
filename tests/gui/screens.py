"""What a screen says and what of it is cut: read off the widgets as they are laid out."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTableWidget,
    QTabWidget,
    QTextBrowser,
    QTreeWidget,
    QWidget,
)

_TAG = re.compile(r"<[^>]+>")
_MNEMONIC = re.compile(r"&(?!&)(\w)")


@dataclass(frozen=True)
class Said:
    """One text of a screen."""

    text: str
    widget: QWidget
    how: str
    """`text`, `tip`, `item`, `header`, `title` or `tab`."""


def shown(root: QWidget) -> list[QWidget]:
    """Return a window and all its widgets that are visible in it (scrolled away counts as visible)."""
    return [one for one in (root, *root.findChildren(QWidget)) if one is root or one.isVisibleTo(root)]


def texts(root: QWidget) -> Iterator[Said]:
    """Yield every text that a person can read in a window, tool tips and what a reader of screens says included."""
    yield Said(root.windowTitle(), root, "title")
    for widget in shown(root):
        for how, text in _texts(widget):
            if text.strip():
                yield Said(html.unescape(_TAG.sub(" ", text)) if "<" in text else text, widget, how)


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tip", widget.toolTip()
    yield "name", widget.accessibleName()
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield "text", widget.text()
    elif isinstance(widget, QGroupBox):
        yield "title", widget.title()
    elif isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(row)) for row in range(widget.count()))
    elif isinstance(widget, QTabWidget):
        yield from (("tab", widget.tabText(row)) for row in range(widget.count()))
    elif isinstance(widget, QTextBrowser):
        yield "text", widget.toPlainText()
    elif isinstance(widget, QLineEdit):
        yield "text", widget.placeholderText()
        yield "text", widget.text()
    elif isinstance(widget, QAbstractSpinBox):
        yield "text", widget.specialValueText()
    elif isinstance(widget, QTableWidget):
        yield from _table(widget)
    elif isinstance(widget, QTreeWidget):
        yield from _tree(widget)


def _table(table: QTableWidget) -> Iterator[tuple[str, str]]:
    heads = [table.horizontalHeaderItem(column) for column in range(table.columnCount())]
    yield from (("header", head.text()) for head in heads if head is not None)
    for row in range(table.rowCount()):
        cells = [table.item(row, column) for column in range(table.columnCount())]
        yield from (("item", cell.text()) for cell in cells if cell is not None)


def _tree(tree: QTreeWidget) -> Iterator[tuple[str, str]]:
    yield from (("header", tree.headerItem().text(column)) for column in range(tree.columnCount()))
    rows = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    while rows:
        row = rows.pop(0)
        yield from (("item", row.text(column)) for column in range(tree.columnCount()))
        rows += [row.child(number) for number in range(row.childCount())]


def settle() -> None:
    """Let Qt lay out what was changed."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def mnemonics(root: QWidget) -> dict[str, list[str]]:
    """Return the texts by the letter that chooses them, of all that is visible together."""
    found: dict[str, list[str]] = {}
    for said in texts(root):
        reached = isinstance(said.widget, (QAbstractButton, QGroupBox)) and said.how in {"text", "title"}
        buddy = isinstance(said.widget, QLabel) and said.widget.buddy() is not None
        if reached or buddy or said.how == "tab":
            for letter in _MNEMONIC.findall(said.text):
                found.setdefault(letter.lower(), []).append(said.text)
    return found


def cut(root: QWidget) -> Iterator[str]:
    """Yield every label, button, title and tab that has less room than its text needs."""
    for widget in shown(root):
        beyond = _beyond(widget)
        if beyond > 0 and _text(widget):
            yield f"{beyond} px out of sight: {_text(widget)!r}"
        lacking = _lacking(widget)
        if lacking:
            yield lacking


def _text(widget: QWidget) -> str:
    if isinstance(widget, QGroupBox):
        return widget.title()
    return widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""


def _beyond(widget: QWidget) -> int:
    """Return by how much a widget sticks out of a page that cannot be scrolled sideways."""
    page = widget.parentWidget()
    most = 0
    while page is not None and not widget.isWindow():
        area = page.parentWidget()
        inside = isinstance(area, QScrollArea) and area.viewport() is page
        if inside and area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            right = widget.mapTo(page, widget.rect().topRight()).x()
            most = max(most, right - page.width() + 1)
        page = area
    return most


def _lacking(widget: QWidget) -> str:
    if isinstance(widget, QLabel) and widget.text() and widget.pixmap() is None:
        return _label_lacks(widget)
    if isinstance(widget, QAbstractButton) and widget.text():
        return _short(widget, widget.minimumSizeHint().width(), widget.text())
    if isinstance(widget, QGroupBox) and widget.title():
        return _short(widget, widget.fontMetrics().horizontalAdvance(_plain(widget.title())), widget.title())
    if isinstance(widget, QTabWidget):
        bar = widget.tabBar()
        need = bar.tabRect(bar.count() - 1).right() + 1
        return f"tabs need {need} px, have {bar.width()}" if need > bar.width() else ""
    if isinstance(widget, (QTableWidget, QTreeWidget)):
        return _heads_lack(widget)
    return ""


def _label_lacks(label: QLabel) -> str:
    if not label.wordWrap():
        return _short(label, label.sizeHint().width(), label.text())
    longest = max((label.fontMetrics().horizontalAdvance(word) for word in _plain(label.text()).split()), default=0)
    if _breaks(label.text()) and longest > label.width():
        return f"a word of {longest} px in {label.width()}: {label.text()!r}"
    need = label.heightForWidth(label.width())
    return f"{need} px high, has {label.height()}: {label.text()!r}" if need > label.height() else ""


def _breaks(text: str) -> bool:
    """Tell whether the script breaks lines between words only."""
    return not re.search("[\u3040-\u30ff\u4e00-\u9fff]", text)


def _heads_lack(view: QAbstractScrollArea) -> str:
    header = view.horizontalHeader() if isinstance(view, QTableWidget) else view.header()
    if header.isHidden():
        return ""
    model = view.model()
    for column in range(header.count()):
        text = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        need = max((header.fontMetrics().horizontalAdvance(line) for line in text.splitlines()), default=0)
        if need > header.sectionSize(column):
            return f"header needs {need} px, has {header.sectionSize(column)}: {text!r}"
    return ""


def _short(widget: QWidget, need: int, text: str) -> str:
    return f"{need} px wide, has {widget.width()}: {text!r}" if need > widget.width() else ""


def _plain(text: str) -> str:
    return _TAG.sub("", _MNEMONIC.sub(r"\1", text))
