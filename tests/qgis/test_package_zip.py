"""The zip that is uploaded: what the site demands, and that the plugin in it works away from the checkout."""

from __future__ import annotations

import configparser
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tools import package

KEYS = ["name", "description", "about", "version", "qgisMinimumVersion", "author", "email", "tracker", "repository"]
KEYS += ["homepage", "license", "icon", "tags"]


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    folder = tmp_path_factory.mktemp("설치 폴더")
    return package.pack(package.gather(folder / "build"), folder / "neaspec_plugin.zip")


@pytest.fixture(scope="module")
def installed(archive, tmp_path_factory):
    plugins = tmp_path_factory.mktemp("profile 폴더") / "plugins"
    with zipfile.ZipFile(archive) as file:
        file.extractall(plugins)
    return plugins


def test_the_site_would_take_the_zip(archive):
    assert package.faults(archive) == []


def test_two_builds_are_equal_to_the_byte(archive, tmp_path):
    again = package.pack(package.gather(tmp_path / "build"), tmp_path / "again.zip")
    assert again.read_bytes() == archive.read_bytes()


def test_the_manifest_is_complete(installed):
    manifest = configparser.ConfigParser()
    manifest.read(installed / "neaspec_plugin" / "metadata.txt", encoding="utf8")
    general = manifest["general"]
    assert [key for key in KEYS if not general.get(key)] == []
    assert re.fullmatch(r"\d+\.\d+\.\d+", general["version"])
    assert general["hasProcessingProvider"] == "yes"
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert "/" not in general["author"]
    assert (installed / "neaspec_plugin" / general["icon"]).is_file()


LOCALES = {"zh_CN": "zh", "zh-Hans": "zh", "ko_KR": "ko", "ko_KP": "ko_KP", "ja_JP": "ja", "mn_MN": "mn", "ru_RU": "ru"}
"""Languages by the names under which QGIS 3.22 (that of the system) and 3.44 (that of QGIS, too) ask for texts."""


@pytest.mark.parametrize(("locale", "language"), LOCALES.items())
@pytest.mark.parametrize("key", ["description", "about"])
def test_the_plugin_manager_finds_texts_of_the_language(installed, locale, language, key):
    """As QGIS reads them: by the locale's whole name, then by what stands before the underscore."""
    manifest = configparser.ConfigParser()
    manifest.read(installed / "neaspec_plugin" / "metadata.txt", encoding="utf8")
    general = manifest["general"]
    found = general.get(f"{key}[{locale}]") or general.get(f"{key}[{locale.split('_')[0]}]")
    assert found == general[f"{key}[{language}]"]
    assert found != general[key]
    if key == "about":
        assert found.count("\n") == 3  # the last line says that no border is meant by anything shown


def test_every_language_is_compiled_into_the_zip(archive):
    with zipfile.ZipFile(archive) as file:
        names = {Path(name).name for name in file.namelist()}
    assert {f"neaspec_{code}.qm" for code in ("en", "zh", "ko", "ko_KP", "ja", "mn", "ru")} <= names


def test_a_file_of_a_refused_kind_is_found(tmp_path):
    bad = tmp_path / "bad.zip"
    with zipfile.ZipFile(bad, "w") as file:
        file.writestr("neaspec_plugin/run.sh", "")
        file.writestr("neaspec_plugin/.hidden", "")
    assert len(package.faults(bad)) == 5


SCRIPT = """
import os, sys
for name in sys.argv[1:]:
    sys.modules[name] = None
from qgis.core import QgsApplication
QgsApplication.setPrefixPath(os.environ.get("QGIS_PREFIX_PATH", "/usr"), True)
app = QgsApplication([], False)
app.initQgis()
from neaspec_plugin import paths
from neaspec_plugin.processing.provider import NeaspecProvider
provider = NeaspecProvider()
assert QgsApplication.processingRegistry().addProvider(provider)
print(paths.version(), paths.RESOURCES, *(algorithm.id() for algorithm in provider.algorithms()))
sys.stdout.flush()
os._exit(0)
"""


@pytest.mark.parametrize("absent", [[], ["shapely"], ["scipy", "matplotlib", "numba"]], ids=" ".join)
def test_the_installed_plugin_offers_its_algorithms(installed, absent):
    """Away from the checkout, and where QGIS comes without packages that are not promised."""
    command = [sys.executable, "-c", SCRIPT, *absent]
    run = subprocess.run(command, cwd=installed, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert str(installed) in run.stdout
    assert {"neaspec:scoredisturbance", "neaspec:leastcostcorridors"} <= set(run.stdout.split())
