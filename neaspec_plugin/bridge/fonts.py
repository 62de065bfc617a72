"""The font a language is written with on maps and charts, chosen from what is installed; and a note where none is."""

from __future__ import annotations

from functools import lru_cache

from qgis.PyQt.QtGui import QFont, QFontDatabase, QRawFont

from neaspec_plugin.bridge.language import LANGUAGES, spoken
from neaspec_plugin.core.problem import Problem, Severity

FONTS = {
    "zh": ("Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC"),
    "ko": ("Noto Sans CJK KR", "Malgun Gothic", "Apple SD Gothic Neo"),
    "ko_KP": ("Noto Sans CJK KR", "Malgun Gothic", "Apple SD Gothic Neo"),
    "ja": ("Noto Sans CJK JP", "Yu Gothic", "Meiryo", "Hiragino Sans"),
}
PLAIN_FONTS = ("DejaVu Sans", "Noto Sans", "Segoe UI", "Arial")
"""Fonts with Cyrillic, Ө and Ү among it."""
LETTERS = {"zh": "汉语纵", "ko": "한글뜻", "ko_KP": "한글뜻", "ja": "日本語かなカナ", "mn": "ӨөҮүЯя", "ru": "ЯяЁё"}
"""Letters by which it is told whether a font covers a language; English is in all of them."""
REMEDY = {"zh": "Noto Sans CJK", "ko": "Noto Sans CJK", "ko_KP": "Noto Sans CJK", "ja": "Noto Sans CJK"}
"""What to install where no font covers a language; else Noto Sans."""


def font_family(language: str) -> str:
    """Return the first installed font that covers a language; the application's font where none does."""
    return _covering(language, tuple(QFontDatabase().families())) or str(QFont().defaultFamily())


def font(language: str = "") -> QFont:
    """Return the font of a language (default: the spoken one), with a plain one for what is Latin in Han or Hangul.

    The digits that fonts of Han draw in Latin words have no character of their own: no search would find them in a PDF.
    """
    code = language or spoken()
    family, installed = font_family(code), QFontDatabase().families()
    plain = next((one for one in PLAIN_FONTS if one in installed), family) if code in FONTS else family
    chosen = QFont(plain)
    chosen.setFamilies(list(dict.fromkeys((plain, family))))
    return chosen


def lacking(language: str = "") -> list[Problem]:
    """Return a note where no installed font covers a language (default: the spoken one)."""
    code = language or spoken()
    if _covering(code, tuple(QFontDatabase().families())):
        return []
    values = {"font": REMEDY.get(code, "Noto Sans")}
    return [Problem("font.missing", Severity.WARNING, LANGUAGES.get(code, code), values)]


def covers(family: str, language: str) -> bool:
    """Tell whether a font has the letters of a language."""
    font = QRawFont.fromFont(QFont(family))
    return all(font.supportsCharacter(letter) for letter in LETTERS.get(language, "Aa"))


@lru_cache(maxsize=32)
def _covering(language: str, installed: tuple[str, ...]) -> str:
    """Return the first font of those installed that covers a language, those that suit it best first."""
    wanted = (*FONTS.get(language, ()), *PLAIN_FONTS)
    best = [family for family in wanted if family in installed]
    others = [family for family in installed if family not in wanted]
    return next((family for family in (*best, *others) if covers(family, language)), "")
