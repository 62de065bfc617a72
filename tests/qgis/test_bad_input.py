"""What goes wrong in an office: one clear sentence, no traceback, nothing half-written, the database untouched."""

from __future__ import annotations

import resource
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingFeedback, QgsVectorLayer

from neaspec_plugin.io import rasters
from tests.qgis.landscape import CRS, NORTH, WEST, box, layer, raster, run

EXTENT = f"{WEST},{WEST + 4000},{NORTH - 2000},{NORTH} [{CRS}]"
ROAD = f"LINESTRING({WEST} {NORTH},{WEST + 900} {NORTH - 900})"


@pytest.fixture(autouse=True)
def ours(provider):
    return provider


def score(tmp_path, **more):
    roads = layer(tmp_path / "roads.gpkg", {ROAD: 1}, "LineString")
    given = {
        "AREA": EXTENT,
        "CELL_SIZE": 100,
        "CRS": CRS,
        "SCHEME": "human_footprint",
        "PRESSURES": ["roads", roads, ""],
        "OUTPUT": str(tmp_path / "index.tif"),
    }
    return run("scoredisturbance", {**given, **more})


def link(tmp_path, **more):
    forest = np.ones((40, 40))
    given = {
        "PATCHES": layer(tmp_path / "cores.gpkg", {box(2, 2, 6, 6): 1, box(30, 30, 6, 6): 2}),
        "PATCH_ID": "patch",
        "RESISTANCE": raster(tmp_path / "resistance.tif", forest),
        "CUTOFF": 500,
        "LINKS": str(tmp_path / "links.gpkg"),
        "SURFACE": str(tmp_path / "surface.tif"),
        "CORRIDORS": str(tmp_path / "corridors.gpkg"),
    }
    return run("leastcostcorridors", {**given, **more})


def no_crs(tmp_path):
    plain = QgsVectorLayer("LineString?field=a:integer", "국도", "memory")
    plain.setCrs(type(plain.crs())())
    from qgis.core import QgsFeature, QgsGeometry

    feature = QgsFeature(plain.fields())
    feature.setGeometry(QgsGeometry.fromWkt(ROAD))
    plain.dataProvider().addFeature(feature)
    return score(tmp_path, PRESSURES=["roads", plain, ""])


def geographic_crs(tmp_path):
    return score(tmp_path, CRS="EPSG:4326")


def geographic_raster(tmp_path):
    degrees = raster(tmp_path / "degrees.tif", np.ones((4, 4)), 0.001, "EPSG:4326")
    return run("habitatpatches", {"SUITABILITY": degrees, "OUTPUT": str(tmp_path / "cores.gpkg")})


def area_elsewhere(tmp_path):
    # Polygons without a cell in the grid they span cannot be; a raster elsewhere can.
    cover = raster(tmp_path / "cover.tif", np.full((10, 10), 115))
    far = tmp_path / "far.tif"
    from neaspec_plugin.core.grid import Grid, Raster
    from neaspec_plugin.io import rasters

    rasters.write(Raster(np.zeros((5, 5), np.float32), Grid(0.0, 5_200_000.0, 100.0, 5, 5, CRS)), str(far))
    given = {"LAND_COVER": cover, "DISTURBANCE": str(far), "OUTPUT": str(tmp_path / "s.tif")}
    return run("habitatsuitability", given)


def empty_layer(tmp_path):
    return link(tmp_path, PATCHES=layer(tmp_path / "empty.gpkg", {}))


def all_nodata(tmp_path):
    blank = raster(tmp_path / "blank.tif", np.full((10, 10), np.nan))
    return run("habitatpatches", {"SUITABILITY": blank, "OUTPUT": str(tmp_path / "cores.gpkg")})


def negative_resistance(tmp_path):
    return link(tmp_path, RESISTANCE=raster(tmp_path / "zero.tif", np.zeros((40, 40)) - 1))


def patch_smaller_than_a_cell(tmp_path):
    tiny = layer(tmp_path / "tiny.gpkg", {box(2.1, 2.1, 0.2, 0.2): 1, box(30, 30, 6, 6): 2})
    return link(tmp_path, PATCHES=tiny)


def read_only_folder(tmp_path):
    (tmp_path / "file").write_text("a file where the folder should be")
    return score(tmp_path, OUTPUT=str(tmp_path / "file" / "index.tif"))


def unknown_pressure(tmp_path):
    roads = layer(tmp_path / "r.gpkg", {ROAD: 1}, "LineString")
    return score(tmp_path, PRESSURES=["rods", roads, ""])


def missing_layer(tmp_path):
    return score(tmp_path, PRESSURES=["roads", str(tmp_path / "nothing.gpkg"), ""])


def too_many_cells(tmp_path):
    return score(tmp_path, CELL_SIZE=1, AREA=f"{WEST},{WEST + 900000},{NORTH - 900000},{NORTH} [{CRS}]")


def foreign_database(tmp_path):
    other = layer(tmp_path / "other.gpkg", {box(0, 0): 1})
    return link(tmp_path, DATABASE=other)


def broken_answers(tmp_path):
    sites = layer(tmp_path / "sites.gpkg", {box(0, 0, 5, 5): "S01"}, "Polygon", "code:string")
    answers = tmp_path / "answers.csv"
    answers.write_bytes("unit_code,assessor\nS01,김\n".encode("cp949"))
    index = raster(tmp_path / "index.tif", np.ones((20, 20)))
    given = {"SITES": [sites], "ANSWERS": str(answers), "DISTURBANCE": index, "OUTPUT": str(tmp_path / "a.gpkg")}
    return run("assesssites", given)


SENTENCES = {
    no_crs: "국도 has no coordinate reference system",
    geographic_crs: "does not measure in metres",
    geographic_raster: "is in degrees",
    area_elsewhere: "does not overlap the area",
    empty_layer: "has no features",
    all_nodata: "holds no data",
    negative_resistance: "can be crossed",
    patch_smaller_than_a_cell: "core areas 1 cover no cell of 100 m",
    read_only_folder: "could not be written",
    unknown_pressure: "the scheme has no pressure “rods”",
    missing_layer: "cannot be read",
    too_many_cells: "choose cells of",
    foreign_database: "is no office database",
    broken_answers: "not in UTF-8",
}


@pytest.mark.parametrize("case", SENTENCES, ids=lambda case: case.__name__)
def test_bad_input_gets_a_sentence_and_leaves_nothing(case, tmp_path):
    result = case(tmp_path)
    assert not result.done
    assert SENTENCES[case] in result.words
    assert "Traceback" not in result.words
    outputs = {"index.tif", "links.gpkg", "surface.tif", "corridors.gpkg", "s.tif", "a.gpkg"}
    left = {path.name for path in tmp_path.iterdir()} & outputs
    if case is broken_answers:
        left.discard("index.tif")  # this one is its input
    assert not left
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def names(folder):
    """Return what lies in a folder, without the statistics that QGIS itself keeps beside the rasters it opens."""
    return sorted(path.name for path in folder.iterdir() if not path.name.endswith(".aux.xml"))


class Stopping(QgsProcessingFeedback):
    """A feedback whose user stops at a share of the work."""

    def __init__(self, at: float) -> None:
        super().__init__(False)
        self.at = at
        self.progressChanged.connect(lambda progress: self.cancel() if progress >= self.at else None)


@pytest.fixture
def office(tmp_path):
    path = tmp_path / "office.gpkg"
    assert run("newassessment", {"OFFICE": "CN-NFGA-01", "LANGUAGE": "zh", "OUTPUT": str(path)}).done
    return path


def stopped_corridors(tmp_path, office, percent):
    """Corridors between four core areas in a row, stopped by the user."""
    forest = raster(tmp_path / "forest.tif", np.ones((60, 200)))
    cores = layer(tmp_path / "c.gpkg", {box(5 + 50 * i, 10, 30, 30): i + 1 for i in range(4)})
    given = {
        "PATCHES": cores,
        "PATCH_ID": "patch",
        "RESISTANCE": forest,
        "CUTOFF": 500,
        "SPECIES": "amur_tiger",
        "DATABASE": str(office),
        "LINKS": str(tmp_path / "links.gpkg"),
        "SURFACE": str(tmp_path / "surface.tif"),
        "CORRIDORS": str(tmp_path / "corridors.gpkg"),
    }
    return run("leastcostcorridors", given, Stopping(percent))


@pytest.mark.parametrize("percent", [1, 20, 30, 65, 85, 92, 96, 98.5])
def test_a_stop_leaves_whole_pairs_or_nothing_and_no_record(percent, tmp_path, office):
    """How many pairs are whole by then depends on the engine: compiled fields run at once."""
    before = office.read_bytes()
    result = stopped_corridors(tmp_path, office, percent)
    assert "Traceback" not in result.log
    assert office.read_bytes() == before
    if "nothing was written" in result.log:
        assert percent < 65
        assert names(tmp_path) == ["c.gpkg", "forest.tif", "office.gpkg"]
        return
    assert "what is whole was written" in result.log and percent > 1
    assert names(tmp_path) == ["c.gpkg", "corridors.gpkg", "forest.tif", "links.gpkg", "office.gpkg", "surface.tif"]
    links = {feature["code"] for feature in QgsVectorLayer(str(tmp_path / "links.gpkg")).getFeatures()}
    corridors = {feature["code"]: feature for feature in QgsVectorLayer(str(tmp_path / "corridors.gpkg")).getFeatures()}
    assert links == set(corridors) and 1 <= len(links) <= 3
    surface = rasters.read(str(tmp_path / "surface.tif")).values
    for code in ("1-2", "2-3", "3-4"):
        middle = 45 + 50 * (int(code[0]) - 1) - 5
        assert np.isfinite(surface[25, middle]) == (code in links)
    for corridor in corridors.values():
        assert corridor["area_km2"] > 1 and corridor["length_km"] > 1


@pytest.mark.parametrize("room", [0, 20_000])
def test_a_full_disk_is_told_and_leaves_nothing(room, tmp_path, office):
    """The limit on the size of a file stands for the full disk: both refuse the next byte."""
    before = office.read_bytes()
    noise = np.random.default_rng(1).random((400, 400))
    suitability = raster(tmp_path / "noise.tif", noise)
    former = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, former[1]))
    try:
        raster_run = run("resistance", {"SUITABILITY": suitability, "OUTPUT": str(tmp_path / "r.tif")})
        package = str(tmp_path / "p.zip")
        export_run = run("exportpackage", {"DATABASE": str(office), "TIER": "partner", "OUTPUT": package})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, former)
    for result in (raster_run, export_run):
        assert not result.done and "could not be written" in result.words and "Traceback" not in result.words
    assert office.read_bytes() == before
    assert names(tmp_path) == ["noise.tif", "office.gpkg"]


def test_korean_paths_with_spaces_work(tmp_path):
    folder = tmp_path / "한국어 자료 폴더"
    folder.mkdir()
    assert score(folder).done
    assert (folder / "index.tif").exists()


def test_an_existing_assessment_is_never_overwritten(tmp_path, office):
    before = office.read_bytes()
    result = run("newassessment", {"OFFICE": "CN-NFGA-01", "LANGUAGE": "zh", "OUTPUT": str(office)})
    assert "exists already" in result.words
    assert office.read_bytes() == before


def test_a_failed_run_keeps_the_former_result(tmp_path):
    assert link(tmp_path).done
    former = Path(tmp_path / "surface.tif").read_bytes()
    zero = raster(tmp_path / "zero.tif", np.zeros((40, 40)) - 1)
    assert not link(tmp_path, RESISTANCE=zero).done
    assert Path(tmp_path / "surface.tif").read_bytes() == former
