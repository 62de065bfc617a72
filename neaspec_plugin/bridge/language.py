"""The language the plugin speaks: which one, its translators, and the label of a code in it.

QGIS has no Mongolian and no choice between the two Koreans, so the plugin keeps its own setting; `auto` follows
QGIS as far as QGIS can say it. Translators are loaded by explicit path, the base first, then an overlay
(조선말 over 한국어), because Qt asks the one installed last first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cmp_to_key
from pathlib import Path
from typing import Any, Optional, TypeVar

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCollator, QCoreApplication, QLocale, QTranslator

from neaspec_plugin import paths

AUTO = "auto"
Item = TypeVar("Item")
LANGUAGES: dict[str, str] = {
    "en": "English",
    "zh": "中文",
    "ko": "한국어",
    "ko_KP": "조선말",
    "ja": "日本語",
    "mn": "Монгол",
    "ru": "Русский",
}
"""The languages by their code, each named in itself; `auto` is worded by the dock."""

OVERLAYS: dict[str, str] = {"ko_KP": "ko"}
"""Languages that hold only what differs from another one."""

_TRADITIONAL_CHINESE = {"Hant", "TW", "HK", "MO"}
_installed: list[QTranslator] = []
_unreadable: list[str] = []
_current: list[str] = ["en"]


def translate(context: str, text: str, disambiguation: Optional[str] = None, n: int = -1) -> str:
    """Return the text in the chosen language; context and text must be literals where this is called.

    Counts are written `translate("Context", "%n corridor(s)", None, count)`: only in this form does pylupdate5
    ask translators for the plural forms of their language.
    """
    return str(QCoreApplication.translate(context, text, disambiguation, n))


def resolve(setting: str, user_locale: Any, global_locale: Any, app_locale: Any, system_locale: Any) -> list[str]:
    """Return the languages to load, the base first and the wanted one last.

    `setting` is our own choice; `user_locale` and `global_locale` are QGIS's settings of these names (NULL or None
    in a fresh profile), `app_locale` is QgsApplication.locale() and `system_locale` is QLocale().name().
    """
    if setting in LANGUAGES:
        return _chain(setting)
    region = _language(global_locale)
    said = next((name for name in (user_locale, app_locale, system_locale) if _is_locale(name)), "en")
    language = _language(said) or "en"
    if region == "mn" and language == "en":
        return ["mn"]
    if region == "ko_KP" and language in {"en", "ko"}:
        return _chain("ko_KP")
    return _chain(language)


def wanted() -> list[str]:
    """Return the languages that our setting and those of QGIS ask for now."""
    settings = QgsSettings()
    return resolve(
        str(settings.value("neaspec/language", AUTO) or AUTO),
        settings.value("locale/userLocale"),
        settings.value("locale/globalLocale"),
        QgsApplication.locale(),
        QLocale().name(),
    )


def current() -> list[str]:
    """Return the languages in use, the base first and the spoken one last."""
    return list(_current)


def spoken() -> str:
    """Return the code of the language in use."""
    return _current[-1]


def install(languages: Optional[Sequence[str]] = None) -> list[str]:
    """Speak the given languages (default: the wanted ones) from now on; return them.

    A language whose file is missing or damaged speaks English, an overlay its base; labels in the data are still
    shown. `unreadable` names it.
    """
    remove()
    _current[:] = list(languages) if languages else wanted()
    for code in _current:
        translator = QTranslator()
        path = translation_file(code)
        if path is not None and translator.load(str(path)) and not translator.isEmpty():
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
        elif code != "en":  # which has a file for its plurals only
            _unreadable.append(code)
    return current()


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Speak another language within the block; what was spoken before comes back, however it ends."""
    former = current()
    install(_chain(code))
    try:
        yield
    finally:
        install(former)


def remove() -> None:
    """Take back every translator and speak English."""
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    _unreadable.clear()
    _current[:] = ["en"]


def unreadable() -> str:
    """Return the sentence on the languages in use whose texts are missing or damaged; empty where all is well."""
    if not _unreadable:
        return ""
    text = translate("Plugin", "The texts in {language} are missing or damaged; install the plugin anew.")
    return text.format(language=", ".join(LANGUAGES[code] for code in _unreadable))


def translation_file(code: str) -> Optional[Path]:
    """Return the compiled translation of a language: from the build in a checkout, else beside the sources."""
    for folder in (paths.ROOT / "build" / "i18n", paths.TRANSLATIONS):
        path = folder / f"neaspec_{code}.qm"
        if path.is_file():
            return path
    return None


def label(labels: Mapping[str, str], language: Optional[str] = None) -> str:
    """Return the label of a code in a language (default: the spoken one), falling back to its base and to English."""
    for code in (*reversed(_chain(language or spoken())), "en"):
        if labels.get(code):
            return labels[code]
    return next((text for text in labels.values() if text), "")


def in_order(items: Iterable[Item], name: Callable[[Item], str]) -> list[Item]:
    """Return things in the order in which the spoken language lists their names."""
    collator = QCollator(locale())
    collator.setNumericMode(True)

    def compare(one: Item, other: Item) -> int:
        return int(collator.compare(name(one), name(other)))

    return sorted(items, key=cmp_to_key(compare))


def has_words(labels: Mapping[str, str]) -> bool:
    """Tell whether a code has a label in the spoken language or in the one that it varies."""
    return any(labels.get(code) for code in _chain(spoken()))


def locale(language: Optional[str] = None) -> QLocale:
    """Return how numbers and dates are written in a language (default: the spoken one)."""
    return QLocale({"zh": "zh_CN", "ko": "ko_KR", "mn": "mn_MN"}.get(language or spoken(), language or spoken()))


def date_format() -> str:
    """Return how the spoken language writes a date in figures, for Qt; the year with four.

    English as ISO: among six countries 3/4 would be two different days.
    """
    if spoken() == "en":
        return "yyyy-MM-dd"
    short = str(locale().dateFormat(QLocale.FormatType.ShortFormat))
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def _chain(code: str) -> list[str]:
    base = OVERLAYS.get(code)
    return [base, code] if base else [code]


def _is_locale(name: Any) -> bool:
    return isinstance(name, str) and name not in {"", "C", "POSIX"}


def _language(name: Any) -> str:
    """Return our language of a locale's name, or nothing where we do not have it."""
    if not _is_locale(name):
        return ""
    base, *rest = name.replace("-", "_").split(".")[0].split("_")
    if base == "zh":
        return "" if _TRADITIONAL_CHINESE & set(rest) else "zh"
    if base == "ko" and "KP" in rest:
        return "ko_KP"
    return base if base in LANGUAGES else ""
