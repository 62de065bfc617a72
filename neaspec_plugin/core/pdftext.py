"""The text of a PDF as a search finds it: letters in the place of the look-alikes that Qt names.

A font may draw several characters with one glyph (長 as a letter, and as a radical of dictionaries). Qt tells a PDF the
first of them, so that nobody who types the word finds it. The tables `ToUnicode` that Qt writes are plain and of fixed
width: what they name is replaced in its place, and nothing else of the file moves.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

_RADICALS = (
    "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日"
    "⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀"
    "⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨"
    "⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀"
    "⻳龟"
)
"""Radicals (U+2E80 to U+2EF3) and the ideographs they equal: EquivalentUnifiedIdeograph.txt of Unicode 14."""
_KANGXI = {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0x2F00, 0x2FD6)}
_SIGNS = {"\t": " ", "\u2012": "\u2013", "\u2027": "\u30fb"}
"""Blanks, the dash of ranges and the point between words of Katakana, drawn like a rarer sign."""
LETTERS: Mapping[str, str] = {**dict(zip(_RADICALS[::2], _RADICALS[1::2])), **_KANGXI, **_SIGNS}
"""What is meant, by what Qt names; one character of the basic plane each."""

_MAP = re.compile(rb"begincmap.*?endcmap", re.DOTALL)
_NAMED = re.compile(rb"\[[<>0-9A-F\s]*\]")
_CODE = re.compile(rb"<([0-9A-F]{4})>")


def searchable(document: bytes) -> bytes:
    """Return a PDF written by Qt with the letters that are meant in its tables; it is as long as before."""
    return _MAP.sub(lambda table: _NAMED.sub(lambda codes: _CODE.sub(_meant, codes[0]), table[0]), document)


def _meant(code: re.Match[bytes]) -> bytes:
    letter = LETTERS.get(chr(int(code[1], 16)))
    return b"<%04X>" % ord(letter) if letter else code[0]
