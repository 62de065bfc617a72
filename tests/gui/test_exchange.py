"""The exchange page as a person uses it: choose files, preview, merge, tick, settle, take back, show, export."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsRenderContext
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QMessageBox, QTextBrowser

from neaspec_plugin.bridge import language
from neaspec_plugin.gui import messages, office
from neaspec_plugin.gui.exchange import ExchangeDock
from neaspec_plugin.io import geopackage, merging, package
from tests.io.offices import CN, LATER, NOW, RU, edit, fill, make, new, square

LEFT = Qt.MouseButton.LeftButton
SCRIPT = "<img src='http://example.org/a.png'><b>fat</b>"


@pytest.fixture
def page(iface, provider, qtbot):
    dock = ExchangeDock(iface)
    qtbot.addWidget(dock)
    dock.show()
    yield dock
    dock.abandon()


@pytest.fixture
def offices(tmp_path):
    here, there = make(tmp_path / "러시아.gpkg"), make(tmp_path / "중국.gpkg", CN)
    corridor = new("corridor", target_taxon="PTALT", code="1-2", geom=square(), min_width_m=1, name_local="길")
    geopackage.insert(here, {"corridor": [corridor]})
    package.export(here, "partner", tmp_path / "1.zip", NOW)
    merging.merge(tmp_path / "1.zip", there)
    edit(here, "UPDATE corridor SET min_width_m = 5, name_local = 'Тигровая тропа'")
    edit(there, "UPDATE corridor SET min_width_m = 7, name_local = ?", SCRIPT)
    package.export(there, "partner", tmp_path / "cn.zip", LATER)
    return here, tmp_path / "cn.zip"


def done(page, qtbot):
    qtbot.waitUntil(lambda: page.run is None, timeout=20000)


def press(page, qtbot, button):
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT)
    done(page, qtbot)


def fill_in(page, here, received):
    page.database.setFilePath(str(here))
    page.package.setFilePath(str(received))


def test_nothing_can_be_pressed_before_files_are_chosen(page):
    buttons = (page.preview, page.merge, page.undo, page.listed, page.settled, page.show_leaving, page.export)
    assert not any(button.isEnabled() for button in buttons)


def test_an_office_is_named_on_the_map_only_where_it_drew_the_outline(page, offices, qtbot, tmp_path):
    here, _ = offices
    there = tmp_path / "중국.gpkg"
    for path, side in ((here, 0.4), (there, 0.6)):
        row = geopackage.read(path, "corridor")[0]
        geopackage.insert(path, {"corridor": [{**row, "geom": square(side=side)}]}, replacing=True)
    package.export(there, "partner", tmp_path / "drawn.zip", LATER)
    fill_in(page, here, tmp_path / "drawn.zip")
    press(page, qtbot, page.preview)
    (layer,) = (each for each in QgsProject.instance().mapLayers().values() if "nx_conflict" in each.source())
    assert [category.label() for category in layer.renderer().categories()] == [CN, RU, "two values"]
    renderer, context = layer.renderer().clone(), QgsRenderContext()
    renderer.startRender(context, layer.fields())
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        drawn = feature["field"] == "geom"
        category = renderer.categories()[(CN, RU).index(feature["office"]) if drawn else 2]
        assert renderer.symbolForFeature(feature, context).dump() == category.symbol().dump()
    renderer.stopRender(context)


def test_preview_tick_merge_settle_and_take_back(page, offices, qtbot, monkeypatch):
    here, received = offices
    fill_in(page, here, received)
    before = here.read_bytes()
    press(page, qtbot, page.preview)
    assert here.read_bytes() == before
    assert page.sums.item(0, 1).text() == RU and page.sums.item(0, 4).text() == "1"
    assert page.sums.maximumHeight() < 100  # few rows leave their room to the conflicts
    assert page.tree.topLevelItemCount() == 2
    layers = [layer for layer in QgsProject.instance().mapLayers().values() if "nx_conflict" in layer.source()]
    assert [layer.featureCount() for layer in layers] == [4]
    assert [category.label() for category in layers[0].renderer().categories()] == ["two values"]
    press(page, qtbot, page.merge)
    assert page.undo.isEnabled() and not page.settled.isEnabled()
    tick(page, "7")
    page.author.setText("head of unit")
    press(page, qtbot, page.settled)
    assert page.tree.topLevelItemCount() == 1
    assert geopackage.read(here, "corridor")[0]["min_width_m"] == 7
    asked = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()) or QMessageBox.StandardButton.Yes)
    press(page, qtbot, page.undo)
    done(page, qtbot)
    assert CN in asked[0]


def tick(page, value):
    for top in (page.tree.topLevelItem(row) for row in range(page.tree.topLevelItemCount())):
        for side in (top.child(row) for row in range(top.childCount())):
            if side.text(0) == value:
                side.setCheckState(0, Qt.CheckState.Checked)
                return
    raise LookupError(value)


def test_only_one_side_of_a_conflict_can_be_ticked(page, offices, qtbot):
    fill_in(page, *offices)
    press(page, qtbot, page.preview)
    for value in ("5", "7"):
        tick(page, value)
    assert len(page.tree.choices()) == 4
    assert page.tree.choices()[2] == "min_width_m"


def test_foreign_names_are_shown_as_plain_text(page, offices, qtbot, iface):
    fill_in(page, *offices)
    press(page, qtbot, page.preview)
    texts = [
        page.tree.topLevelItem(row).child(side).text(0)
        for row in range(page.tree.topLevelItemCount())
        for side in range(page.tree.topLevelItem(row).childCount())
    ]
    assert SCRIPT in texts
    tips = [page.tree.topLevelItem(0).child(row).toolTip(0) for row in (0, 1)]
    assert not any("<" in tip for tip in tips)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in (page.line, page.receipts))
    messages.fail(iface.messageBar(), f"{SCRIPT} is wrong")
    (shown,) = iface.messageBar().findChildren(QTextBrowser)
    assert SCRIPT in shown.toPlainText()
    assert not iface.messageBar().findChildren(QLabel, "fat")


def test_refused_package_is_a_sentence(page, offices, qtbot, tmp_path):
    here, _ = offices
    (tmp_path / "bad.zip").write_bytes(b"no zip")
    fill_in(page, here, tmp_path / "bad.zip")
    press(page, qtbot, page.preview)
    assert "bad.zip" in page.line.text()


def test_map_shows_what_others_will_see(page, qtbot, tmp_path):
    page.database.setFilePath(str(fill(tmp_path / "office.gpkg")))
    page.tier.setCurrentIndex(page.tier.findData("public"))
    press(page, qtbot, page.show_leaving)
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    assert layers["Corridors"].extent().toString(1) == "130.5,42.5 : 131.5,43.5"
    assert not list(tmp_path.glob("*.zip"))


@pytest.mark.parametrize("agreed", [True, False])
def test_exact_places_leave_only_when_agreed_a_second_time(page, qtbot, tmp_path, monkeypatch, agreed):
    page.database.setFilePath(str(fill(tmp_path / "office.gpkg")))
    page.tier.setCurrentIndex(page.tier.findData("restricted"))
    answer = QMessageBox.StandardButton.Yes if agreed else QMessageBox.StandardButton.No
    asked = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()) or answer)
    press(page, qtbot, page.export)
    done(page, qtbot)
    assert len(asked) == 1 and "Corridors: 1" in asked[0] and "3" in asked[0]
    assert len(list(tmp_path.glob("nxp_RU-TEST-01_*_0001_restricted.zip"))) == agreed


def test_public_package_needs_no_second_word(page, qtbot, tmp_path):
    page.database.setFilePath(str(fill(tmp_path / "office.gpkg")))
    page.tier.setCurrentIndex(page.tier.findData("public"))
    press(page, qtbot, page.export)
    (path,) = tmp_path.glob("*.zip")
    assert package.validate(path) == []


def test_database_opens_with_its_forms_and_they_follow_the_language(page, tmp_path):
    page.database.setFilePath(str(fill(tmp_path / "office.gpkg")))
    QTest.mouseClick(page.opened, LEFT)
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    corridors = layers["Corridors"]
    assert corridors.attributeAlias(corridors.fields().indexOf("status")) == "Status"
    language.install(["ru"])
    office.reword(QgsProject.instance())  # as the window does for all pages
    assert corridors.attributeAlias(corridors.fields().indexOf("status")) == "Статус"


def test_edits_that_are_not_saved_are_not_written_beneath(page, offices, qtbot):
    here, received = offices
    fill_in(page, here, received)
    QTest.mouseClick(page.opened, LEFT)
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    corridors = layers["Corridors"]
    corridors.startEditing()
    feature = next(corridors.getFeatures())
    corridors.changeAttributeValue(feature.id(), corridors.fields().indexOf("remarks"), "새 글")
    before = here.read_bytes()
    press(page, qtbot, page.merge)
    assert "Corridors" in page.line.text()
    assert here.read_bytes() == before
    assert corridors.commitChanges()
    press(page, qtbot, page.merge)
    assert page.undo.isEnabled()
    assert next(corridors.getFeatures())["remarks"] == "새 글"


def test_database_that_is_gone_is_no_traceback(page, tmp_path):
    page.database.setFilePath(str(tmp_path / "no.gpkg"))
    assert not page.undo.isEnabled()


def test_page_speaks_the_chosen_language(page, offices, qtbot):
    if language.translation_file("ja") is None:
        pytest.fail("no compiled translations: run `make qm`")
    fill_in(page, *offices)
    press(page, qtbot, page.preview)
    english = [page.preview.text(), page.coming.title(), page.tree.headerItem().text(1)]
    language.install(["ja"])
    page.retranslate()
    spoken = [page.preview.text(), page.coming.title(), page.tree.headerItem().text(1)]
    assert all(old != new for old, new in zip(english, spoken))
    assert page.tree.topLevelItem(0).text(0).startswith("生態回廊")
