"""The provider `neaspec`: the list of algorithms."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from neaspec_plugin import paths
from neaspec_plugin.processing.agreement import AssessorAgreement
from neaspec_plugin.processing.assessment import AssessSites
from neaspec_plugin.processing.barrier import Barriers
from neaspec_plugin.processing.check import CheckCorridors
from neaspec_plugin.processing.chronicle import RecordHistory
from neaspec_plugin.processing.connectivity import ConnectivityMetrics
from neaspec_plugin.processing.corridor import LeastCostCorridors
from neaspec_plugin.processing.current import PinchPoints
from neaspec_plugin.processing.darwincore import ExportDarwinCore
from neaspec_plugin.processing.disturbance import ScoreDisturbance
from neaspec_plugin.processing.exchange import ExportPackage, NewAssessment, ValidatePackage
from neaspec_plugin.processing.habitatquality import HabitatQuality
from neaspec_plugin.processing.leastcost import CostDistance
from neaspec_plugin.processing.merging import ImportPackage, ResolveConflicts, UndoImport
from neaspec_plugin.processing.paper import PaperForm
from neaspec_plugin.processing.patch import HabitatPatches
from neaspec_plugin.processing.profile import CorridorProfile
from neaspec_plugin.processing.report import MapReport
from neaspec_plugin.processing.resistance import Resistance
from neaspec_plugin.processing.scenario import CompareScenarios
from neaspec_plugin.processing.suitability import HabitatSuitability
from neaspec_plugin.processing.training import CompareStudents, ExerciseSheet
from neaspec_plugin.processing.widening import WideningReport

ALGORITHMS = (
    NewAssessment,
    ScoreDisturbance,
    HabitatQuality,
    CompareScenarios,
    HabitatSuitability,
    HabitatPatches,
    Resistance,
    CostDistance,
    LeastCostCorridors,
    PinchPoints,
    Barriers,
    CheckCorridors,
    CorridorProfile,
    WideningReport,
    ConnectivityMetrics,
    AssessSites,
    AssessorAgreement,
    PaperForm,
    ExportPackage,
    ValidatePackage,
    ImportPackage,
    ResolveConflicts,
    UndoImport,
    RecordHistory,
    ExportDarwinCore,
    MapReport,
    ExerciseSheet,
    CompareStudents,
)


class NeaspecProvider(QgsProcessingProvider):
    """What QGIS lists in the toolbox under NEASPEC."""

    def id(self) -> str:
        """Return the prefix of every algorithm's id."""
        return "neaspec"

    def name(self) -> str:
        """Return the short name, the same in every language."""
        return "NEASPEC"

    def longName(self) -> str:
        """Return the name with the version."""
        return f"NEASPEC {paths.version()}"

    def versionInfo(self) -> str:
        """Return the plugin's version."""
        return paths.version()

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(paths.RESOURCES / "icons" / "neaspec.svg"))

    def loadAlgorithms(self) -> None:
        """Add every algorithm; called again after a change of language."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
