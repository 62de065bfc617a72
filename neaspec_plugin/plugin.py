"""The composition root: language, provider and what is added to the window; unload is its mirror."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from qgis.core import QgsApplication
from qgis.gui import QgisInterface

from neaspec_plugin.bridge import language, settings
from neaspec_plugin.gui.shell import Shell
from neaspec_plugin.processing.provider import NeaspecProvider


class NeaspecPlugin:
    """The plugin as QGIS loads and unloads it."""

    def __init__(self, iface: Optional[QgisInterface]) -> None:
        """Keep the interface; qgis_process has none."""
        self.iface = iface
        self.provider: Optional[NeaspecProvider] = None
        self.shell: Optional[Shell] = None

    def initProcessing(self) -> None:
        """Speak the language and give the algorithms; all that qgis_process needs."""
        language.install()
        self.provider = NeaspecProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Add the provider, the menu, the toolbar and the dock."""
        self.initProcessing()
        self.shell = Shell(self.iface, self.speak)

    def unload(self) -> None:
        """Take everything back that was added."""
        if self.shell is not None:
            self.shell.remove()
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
        language.remove()
        self.shell = self.provider = None

    def speak(self, code: str) -> None:
        """Speak another language from now on, everywhere at once; `auto` follows QGIS."""
        settings.save(replace(settings.load(), language=code))
        language.install()
        if self.provider is not None:
            self.provider.refreshAlgorithms()
        if self.shell is not None:
            self.shell.retranslate()
