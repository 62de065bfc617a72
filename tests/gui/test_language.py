"""Which language QGIS's many settings mean, measured on QGIS 3.22 and 3.44."""

from __future__ import annotations

import pytest
from qgis.core import NULL

from neaspec_plugin.bridge import language

MATRIX = [
    # setting, userLocale, globalLocale, QgsApplication.locale(), QLocale().name(), expected
    ("auto", "zh-Hans", None, "zh-Hans", "C", ["zh"]),
    ("auto", "mn", None, "mn", "en_US", ["mn"]),
    ("auto", "zh_CN", None, "zh", "zh_CN", ["zh"]),
    ("auto", "ko_KP", None, "ko", "ko_KP", ["ko", "ko_KP"]),
    ("auto", "mn_MN", None, "mn", "mn_MN", ["mn"]),
    ("auto", "zh-Hans", None, "C", "en_US", ["zh"]),
    ("auto", "ja", None, "ja", "ko_KR", ["ja"]),
    ("auto", "en_US", None, "en", "ru_RU", ["en"]),
    ("auto", "en_US", "mn_MN", "en", "en_US", ["mn"]),
    ("auto", "ko", "ko_KP", "ko", "en_US", ["ko", "ko_KP"]),
    ("auto", "ru", "mn_MN", "ru", "ru_RU", ["ru"]),
    ("auto", "zh-Hant", None, "zh-Hant", "zh_TW", ["en"]),
    ("auto", "de", None, "de", "de_DE", ["en"]),
    ("auto", None, None, "", "C", ["en"]),
    ("auto", NULL, NULL, "C", "ja_JP.UTF-8", ["ja"]),
    ("ru", "ja", "mn_MN", "ja", "ja_JP", ["ru"]),
    ("ko_KP", "ja", None, "ja", "ja_JP", ["ko", "ko_KP"]),
    ("unknown", "ja", None, "ja", "ja_JP", ["ja"]),
]


@pytest.mark.parametrize(("setting", "user", "region", "app", "system", "expected"), MATRIX)
def test_the_language_meant(setting, user, region, app, system, expected):
    assert language.resolve(setting, user, region, app, system) == expected


def test_a_label_falls_back_to_its_base_then_to_english():
    labels = {"en": "Use", "ko": "이용", "ko_KP": "리용"}
    assert language.label(labels, "ko_KP") == "리용"
    assert language.label({"en": "Use", "ko": "이용"}, "ko_KP") == "이용"
    assert language.label(labels, "mn") == "Use"
    assert language.label({}, "mn") == ""


def test_every_language_writes_numbers_its_own_way():
    assert {code: language.locale(code).name() for code in ("zh", "ko", "mn")} == {
        "zh": "zh_CN",
        "ko": "ko_KR",
        "mn": "mn_MN",
    }
