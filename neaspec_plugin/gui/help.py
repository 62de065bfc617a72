"""The button that opens the help page of what is shown; the page opens in the user's browser, from the disk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from neaspec_plugin.bridge import help as pages
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.gui.steps import icon
from neaspec_plugin.gui.tooltexts import plain


def open_page(subject: str = pages.START) -> None:
    """Open a page in the spoken language."""
    QDesktopServices.openUrl(pages.url(subject))


class HelpButton(QToolButton):
    """Opens the page that `subject` names when it is pressed."""

    def __init__(self, subject: Callable[[], str], parent: Optional[QWidget] = None) -> None:
        """Make the button; it has an icon alone and says its name to readers of screens."""
        super().__init__(parent)
        self._subject = subject
        self.setObjectName("NeaspecHelpButton")
        self.setIcon(icon("help"))
        self.setAutoRaise(True)
        self.clicked.connect(self.open)
        self.retranslate()

    def retranslate(self) -> None:
        """Say anew in the spoken language what the button does."""
        text = plain(translate("Plugin", "&Help"))
        self.setAccessibleName(text)
        self.setToolTip(text)

    def open(self) -> None:
        """Open the page of what is shown."""
        open_page(self._subject())
