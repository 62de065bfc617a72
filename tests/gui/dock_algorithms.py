"""A job made for the dock: algorithms that draw, wait, fail or need the main thread, and one that is missing."""

from __future__ import annotations

import time

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingProvider,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QThread

from neaspec_plugin.bridge.job import Step


class Draw(QgsProcessingAlgorithm):
    """Writes COUNT points."""

    def name(self):
        return "draw"

    def displayName(self):
        return "Draw points"

    def shortHelpString(self):
        return "<p>Draws points.</p>"

    def createInstance(self):
        return Draw()

    def initAlgorithm(self, configuration=None):
        self.addParameter(QgsProcessingParameterNumber("COUNT", "How many", defaultValue=2))
        extra = QgsProcessingParameterString("NOTE", "Note", optional=True)
        extra.setFlags(extra.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(extra)
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", "Points"))

    def checkParameterValues(self, parameters, context):
        if self.parameterAsInt(parameters, "COUNT", context) < 1:
            return False, "COUNT is below 1: give at least 1."
        return super().checkParameterValues(parameters, context)

    def processAlgorithm(self, parameters, context, feedback):
        crs = QgsCoordinateReferenceSystem("EPSG:32652")
        sink, path = self.parameterAsSink(parameters, "OUTPUT", context, QgsFields(), QgsWkbTypes.Type.Point, crs)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        for number in range(self.parameterAsInt(parameters, "COUNT", context)):
            feature = QgsFeature()
            feature.setGeometry(QgsGeometry.fromWkt(f"POINT({number} 0)"))
            sink.addFeature(feature)
        feedback.pushInfo("points drawn")
        return {"OUTPUT": path}


class Wait(QgsProcessingAlgorithm):
    """Waits until it is cancelled, or fails when TEXT is `fail`."""

    def name(self):
        return "wait"

    def displayName(self):
        return "Wait"

    def createInstance(self):
        return Wait()

    def initAlgorithm(self, configuration=None):
        self.addParameter(QgsProcessingParameterString("TEXT", "Text"))
        self.addOutput(QgsProcessingOutputString("SAID", "Said"))

    def processAlgorithm(self, parameters, context, feedback):
        text = self.parameterAsString(parameters, "TEXT", context)
        if text == "fail":
            raise QgsProcessingException("Layer roads, feature 7 has no geometry: draw it again.\nsecond line")
        if text.startswith("wait"):
            for share in range(1200):
                if feedback.isCanceled():
                    return {}
                feedback.setProgress(share / 12)
                time.sleep(0.05)
        return {"SAID": text}


class Here(QgsProcessingAlgorithm):
    """Fails outside the main thread."""

    def name(self):
        return "here"

    def displayName(self):
        return "Here"

    def flags(self):
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def createInstance(self):
        return Here()

    def initAlgorithm(self, configuration=None):
        self.addOutput(QgsProcessingOutputString("SAID", "Said"))

    def processAlgorithm(self, parameters, context, feedback):
        if QThread.currentThread() != QgsApplication.instance().thread():
            raise QgsProcessingException("not the main thread")
        return {"SAID": "here"}


class Provider(QgsProcessingProvider):
    def id(self):
        return "neaspectest"

    def name(self):
        return "test"

    def loadAlgorithms(self):
        self.addAlgorithm(Draw())
        self.addAlgorithm(Wait())
        self.addAlgorithm(Here())


STEPS = (
    Step("draw", "neaspectest:draw", {"COUNT": 3, "OUTPUT": "{output}/points.gpkg"}),
    Step("wait", "neaspectest:wait", {"TEXT": "{output}/points.gpkg"}),
    Step("gone", "neaspectest:gone", {}),
    Step("here", "neaspectest:here", {}),
)
