"""What the plugin remembers between two starts of QGIS."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields

from qgis.core import QgsSettings

PREFIX = "neaspec"


@dataclass(frozen=True)
class Settings:
    """The user's choices, as QGIS keeps them under `neaspec/`."""

    language: str = "auto"
    """`auto` or a code of bridge.language.LANGUAGES."""
    output: str = ""
    """The folder that received the last results; empty before the first."""
    answers: str = ""
    """The folder of the answers that the questionnaire showed last."""
    role: str = ""
    """The role of the assessor who answered last."""
    protocol: str = ""
    """Name or path of the protocol that was answered last."""


def load() -> Settings:
    """Return the remembered choices; what was never chosen has its default."""
    store = QgsSettings()
    return Settings(
        **{f.name: str(store.value(f"{PREFIX}/{f.name}", f.default) or f.default) for f in fields(Settings)}
    )


def save(settings: Settings) -> None:
    """Remember the choices."""
    store = QgsSettings()
    for name, value in asdict(settings).items():
        store.setValue(f"{PREFIX}/{name}", value)
