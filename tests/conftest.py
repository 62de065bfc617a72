"""What all tests share: one isolated QGIS for the whole session, made only when a test asks for it.

Nothing here imports QGIS at the top: the tests of core and io run without it. The folders are set before the first
import of Qt, so that no test reads or writes the user's profile, and no window needs a screen.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

# No deadlines: machines are slow and shared. In CI the examples are always the same, elsewhere always new ones.
settings.register_profile("house", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "house")

_HOME = tempfile.TemporaryDirectory(prefix="neaspec-tests-")
_FOLDERS = {
    "XDG_RUNTIME_DIR": "runtime",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "QGIS_CUSTOM_CONFIG_PATH": "qgis",
    "QGIS_AUTH_DB_DIR_PATH": "auth",
}
for _variable, _name in _FOLDERS.items():
    _folder = Path(_HOME.name, _name)
    _folder.mkdir(mode=0o700)
    os.environ[_variable] = str(_folder)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_status: list[int] = []


def pytest_make_parametrize_id(val):
    """Name cases of hostile input so that a failure fits a line; all others as pytest does."""
    if isinstance(val, bytes):
        return val.hex()[:12]
    return val[:40] if isinstance(val, str) and len(val) > 40 else None


@pytest.fixture(scope="session")
def qapp():
    """Return the running QgsApplication; pytest-qt takes it as its application too."""
    from qgis.core import QgsApplication

    QgsApplication.setPrefixPath(os.environ.get("QGIS_PREFIX_PATH", "/usr"), True)
    app = QgsApplication([], True)
    app.initQgis()
    return app


@pytest.fixture(scope="session")
def processing(qapp):
    """Return QGIS's processing module with the native algorithms registered."""
    from qgis.core import QgsApplication

    sys.path.append(str(Path(QgsApplication.pkgDataPath(), "python", "plugins")))
    import processing as module
    from processing.core.Processing import Processing

    Processing.initialize()
    registry = QgsApplication.processingRegistry()
    if registry.providerById("native") is None:
        from qgis.analysis import QgsNativeAlgorithms

        registry.addProvider(QgsNativeAlgorithms(registry))
    return module


@pytest.fixture(scope="session")
def register(processing):
    """Return what registers our provider where it is missing, and gives it; tests of the plugin take it away."""
    from qgis.core import QgsApplication

    from neaspec_plugin.processing.provider import NeaspecProvider

    kept = []  # QGIS 3.44 makes no algorithm of a provider that Python has dropped

    def registered():
        registry = QgsApplication.processingRegistry()
        if registry.providerById("neaspec") is None:
            kept.append(NeaspecProvider())
            registry.addProvider(kept[-1])
        return kept[-1]

    return registered


@pytest.fixture
def provider(register):
    """Return our provider, registered."""
    return register()


@pytest.fixture
def clean_qgis(qapp):
    """Leave QGIS behind as it was found: no layers, no settings of ours, English."""
    yield qapp
    from qgis.core import QgsProject, QgsSettings

    from neaspec_plugin.bridge import language

    language.remove()
    QgsSettings().remove("neaspec")
    QgsProject.instance().clear()


def pytest_sessionfinish(session, exitstatus):
    _status.append(int(exitstatus))


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    """Leave without taking QGIS apart: Qt objects that Python drops in the wrong order would crash a passed run."""
    _HOME.cleanup()
    if "qgis.core" in sys.modules and _status:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(_status[0])
