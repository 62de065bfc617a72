"""What the plugin says in QGIS's message bar and log: one sentence, with the plugin's name in front.

A new sentence takes the place of the plugin's former one, so that they do not pile up over a long job.
"""

from __future__ import annotations

import html
from pathlib import Path

from qgis.core import Qgis, QgsMessageLog
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtWidgets import QTextBrowser

from neaspec_plugin.bridge.language import translate

NAME = "NEASPEC"
_SECONDS = 8
_BESIDE = 150
"""Pixels of a message bar that its icon and buttons take."""
_NARROWEST = 200
_FRAME = 18
_HIGHEST = 160


def fail(bar: QgsMessageBar, text: str) -> None:
    """Show why something did not work until the user closes it; the whole text goes to the log."""
    _show(bar, text, Qgis.MessageLevel.Critical, 0)


def warn(bar: QgsMessageBar, text: str) -> None:
    """Show what the user should know before going on."""
    _show(bar, text, Qgis.MessageLevel.Warning, 0)


def tell(bar: QgsMessageBar, text: str) -> None:
    """Show for a few seconds what was done."""
    _show(bar, text, Qgis.MessageLevel.Success, _SECONDS)


def no_folder(bar: QgsMessageBar, folder: Path, trouble: OSError) -> None:
    """Show that the folder for results cannot be made."""
    sentence = translate("Dock", "The folder {folder} cannot be made ({reason}). Choose another folder for results.")
    fail(bar, sentence.format(folder=folder, reason=trouble.strerror))


def _show(bar: QgsMessageBar, text: str, level: Qgis.MessageLevel, seconds: int) -> None:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    QgsMessageLog.logMessage(text, NAME, level, notifyUser=False)
    # The bar takes its text for HTML, and a sentence may hold a name that came with a foreign package.
    item = QgsMessageBarItem(NAME, html.escape(lines[0], quote=False) if lines else "", level, seconds)
    item.setObjectName(NAME)
    for former in [one for one in bar.items() if one.objectName() == NAME]:
        bar.popWidget(former)
    bar.pushItem(item)
    page = item.findChild(QTextBrowser)
    if page is not None:
        _grow(page, bar.width() - _BESIDE)


def _grow(page: QTextBrowser, width: int) -> None:
    """Make room for the whole sentence, which QGIS would cut after its first line."""
    text = page.document().clone()
    text.setTextWidth(max(width, _NARROWEST))
    page.setMinimumHeight(min(int(text.size().height()) + _FRAME, _HIGHEST))
    text.deleteLater()
