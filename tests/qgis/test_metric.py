"""Shapes measured on a plane around them: areas on the ellipsoid, both sides of the antimeridian, there and back."""

from __future__ import annotations

import math

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsDistanceArea, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle

pytest.importorskip("shapely")
from shapely.affinity import translate
from shapely.geometry import LineString, Polygon, box
from shapely.ops import unary_union

from neaspec_plugin.bridge.metric import Plane, longitude_of, zone_of
from neaspec_plugin.core.axis import axis
from neaspec_plugin.core.corridor import measure
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.territory import Territory

DEGREES = QgsCoordinateReferenceSystem("EPSG:4326")
NECKED = unary_union([box(0, 0, 4e3, 4e3), box(4e3, 1.5e3, 6e3, 2.5e3), box(6e3, 0, 10e3, 4e3)])


@pytest.fixture(autouse=True)
def ours(provider):
    return provider


def authalic_km2(west, south, east, north):
    """Return the area of a rectangle of meridians and parallels on WGS 84, km² (Snyder 1987, equation 3-12)."""
    a, e = 6378.137, math.sqrt(0.00669437999014)

    def q(latitude):
        s = math.sin(math.radians(latitude))
        return (1 - e * e) * (s / (1 - (e * s) ** 2) - math.log((1 - e * s) / (1 + e * s)) / (2 * e))

    return a * a * math.radians(east - west) * (q(north) - q(south)) / 2


@pytest.mark.parametrize("longitude", [131.3, 133.9, 87.0, -179.9, 179.95])
@pytest.mark.parametrize("latitude", [34.0, 43.2, 66.0])
def test_a_rectangle_with_a_neck_has_34_km2_wherever_it_lies(longitude, latitude):
    """Drawn with metres around the place, stored in degrees, measured on the plane of its zone."""
    here = Plane(longitude, DEGREES)
    _, north = here.placed(QgsPointXY(longitude, latitude))
    drawn = here.given(translate(NECKED, -5e3, north))
    plane = Plane(zone_of(longitude_of(drawn.boundingBox(), DEGREES)), DEGREES)
    found = plane.taken(drawn)
    assert plane.area_km2(found) == pytest.approx(34, rel=1e-3)
    measured = measure(found, axis(found).line, Territory({}))
    # 1 %: what is asked for; 3 degrees beside the central meridian a metre is 0.13 % too long.
    assert measured.min_width_m == pytest.approx(1000, rel=0.01)


@pytest.mark.parametrize("box_", [(130, 42, 131, 43), (89, 50, 90, 51), (178, 65, 179, 66)])
def test_areas_are_those_of_the_ellipsoid(box_):
    rectangle = QgsGeometry.fromRect(QgsRectangle(*box_)).densifyByDistance(0.01)
    plane = Plane(zone_of(box_[0] + 0.5), DEGREES)
    assert plane.area_km2(plane.taken(rectangle)) == pytest.approx(authalic_km2(*box_), rel=1e-4)


def test_what_is_cut_at_the_antimeridian_is_one_and_is_cut_again():
    wkt = "MULTIPOLYGON(((179.5 65,180 65,180 66,179.5 66,179.5 65)),((-180 65,-179.5 65,-179.5 66,-180 66,-180 65)))"
    cut = QgsGeometry.fromWkt(wkt)
    assert longitude_of(cut.boundingBox(), DEGREES) == 180
    plane = Plane(180.0, DEGREES)
    whole = plane.taken(cut)
    assert isinstance(whole, Polygon)
    back = plane.given(whole)
    assert back.isMultipart() and back.constGet().numGeometries() == 2
    box_ = back.boundingBox()
    assert (box_.xMinimum(), box_.xMaximum()) == (pytest.approx(-180), pytest.approx(180))
    ruler = QgsDistanceArea()
    ruler.setSourceCrs(DEGREES, QgsProject.instance().transformContext())
    ruler.setEllipsoid("WGS84")
    assert plane.area_km2(whole) == pytest.approx(ruler.measureArea(cut) / 1e6, rel=1e-3)


def test_a_line_across_the_antimeridian_is_cut_too():
    plane = Plane(180.0, DEGREES)
    _, north = plane.placed(QgsPointXY(180.0, 66.0))
    back = plane.given(LineString([(-20e3, north), (20e3, north)]))
    assert back.constGet().numGeometries() == 2
    assert plane.length_km(plane.taken(back)) == pytest.approx(40, rel=1e-4)


@pytest.mark.parametrize(
    ("longitude", "zone"), [(131.3, 132), (129.1, 132), (128.9, 126), (178, 180), (-179, 180), (-172, -174), (0, 0)]
)
def test_zones_are_six_degrees_wide(longitude, zone):
    assert zone_of(longitude) == zone


def test_a_place_outside_a_crs_is_said():
    utm = QgsCoordinateReferenceSystem("EPSG:32652")
    with pytest.raises(NeaspecError, match=r"feature\.not_transformed"):
        Plane(132.0, utm).taken(QgsGeometry.fromWkt("POINT(1e30 1e30)"), "layer", 3)


def test_a_plane_first_made_in_a_thread_that_has_ended_still_measures():
    """QGIS keeps a CRS for all threads; what a thread made is gone from it once that thread has ended."""
    from qgis.PyQt.QtCore import QThread

    class Maker(QThread):
        def run(self):
            Plane(17.25, DEGREES).placed(QgsPointXY(17.3, 50.0))

    maker = Maker()
    maker.start()
    assert maker.wait(20_000)
    del maker
    plane = Plane(17.25, DEGREES)
    assert plane.crs.toWkt()
    assert plane.placed(QgsPointXY(17.25, 50.0)) == (pytest.approx(0, abs=1e-6), pytest.approx(5_540_847, abs=10))


def test_a_plane_that_the_cache_has_lost_is_made_of_its_wkt(monkeypatch):
    lost = QgsCoordinateReferenceSystem()
    monkeypatch.setattr(QgsCoordinateReferenceSystem, "fromProj", lambda text: lost)
    plane = Plane(17.25, DEGREES)
    assert plane.placed(QgsPointXY(17.25, 50.0)) == (pytest.approx(0, abs=1e-6), pytest.approx(5_540_847, abs=10))
