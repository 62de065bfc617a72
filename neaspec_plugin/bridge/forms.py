"""The tables of an office database as layers with forms made from the format: labels, limits, what is required."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsBox3d,
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsFieldConstraints,
    QgsLayerMetadata,
    QgsProject,
    QgsRelation,
    QgsVectorLayer,
)

from neaspec_plugin.bridge import labels, names, placenames, styles
from neaspec_plugin.bridge.language import date_format, spoken, translate
from neaspec_plugin.core.schema import GEOMETRY, Column, Schema, Table
from neaspec_plugin.core.validation import RANGES
from neaspec_plugin.io import geopackage, metadata
from neaspec_plugin.io.postgres import HOME, PREFIX, is_address
from neaspec_plugin.io.schema import load_schema

KEY = names.TABLE
OFFICE = "neaspec/office"
"""Property of a layer that names the office whose database it shows."""
LOOKS = {
    "corridor": "corridors",
    "corridor_axis": "corridor_axis",
    "barrier": "barrier",
    "barrier_point": "barrier_point",
    "site": "site",
}
"""Style of a table, where it has one."""
RELATED = {"site": ("place_name", "site_uuid")}
"""Table whose records stand in a tab of their own in the form of another one, and the column that refers to it."""
_READ_ONLY = ("uuid", "created", "modified")
_NAMES = ("name_local", "name", "code", "title_en", "event_date", "assessment_date", "obs_date")
"""Columns by which a record is told from others, the best first."""


def layers(database: str) -> list[QgsVectorLayer]:
    """Return the record tables of a database as layers with their forms; styles that came with the file are not read.

    Raises NeaspecError as io.geopackage.office.
    """
    schema = load_schema()
    office = geopackage.office(database)
    made = {}
    for table in schema.of("record"):
        layer = _opened(database, table)
        layer.setCustomProperty(KEY, table.name)
        layer.setCustomProperty(OFFICE, office.code)
        layer.setMetadata(_metadata(layer, table, office.code))
        made[table.name] = layer
    for name, layer in made.items():
        dress(layer, schema.tables[name], schema, made)
        if name in LOOKS:
            styles.apply(layer, LOOKS[name])
    return list(made.values())


def _opened(database: str, table: Table) -> QgsVectorLayer:
    """Return a table of a GeoPackage, or of a database in PostgreSQL, as a layer without the style that lies there."""
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    title = labels.table_title(table.name)
    if not is_address(database):
        return QgsVectorLayer(f"{database}|layername={table.name}", title, "ogr", options)
    source = QgsDataSourceUri(database[len(PREFIX) :])
    source.setDataSource(HOME, table.name, GEOMETRY if table.geometry else "", "", "fid")
    return QgsVectorLayer(source.uri(False), title, "postgres", options)


def reword(known: Iterable[QgsVectorLayer]) -> None:
    """Give layers that were opened before their forms anew, in the language that is spoken now."""
    schema = load_schema()
    databases: dict[str, dict[str, QgsVectorLayer]] = {}
    for layer in known:
        if layer.customProperty(KEY) in schema.tables:
            databases.setdefault(home(layer), {})[str(layer.customProperty(KEY))] = layer
    for ours in databases.values():
        for name, layer in ours.items():
            dress(layer, schema.tables[name], schema, ours)
            if name in LOOKS:
                styles.reword(layer, LOOKS[name])


def home(layer: QgsVectorLayer) -> str:
    """Return what names the database of a layer: its file, or how it is connected to."""
    if layer.providerType() == "ogr":
        return str(layer.source().split("|")[0])
    return str(QgsDataSourceUri(layer.source()).connectionInfo(False))


def beside(layer: QgsVectorLayer, table: str) -> Iterator[QgsVectorLayer]:
    """Yield the layers of the project that show a table of the database that a layer is in."""
    for one in QgsProject.instance().mapLayers().values():
        if one.customProperty(KEY) == table and home(one) == home(layer):
            yield one


def dress(layer: QgsVectorLayer, table: Table, schema: Schema, others: dict[str, QgsVectorLayer]) -> None:
    """Give a layer the form of its table, worded in the chosen language; others: layers that records refer to."""
    layer.setName(labels.table_title(table.name))
    for column in table.stored:
        index = layer.fields().indexOf(column.name)
        if index < 0:
            continue
        layer.setFieldAlias(index, labels.column_title(column.name))
        layer.setEditorWidgetSetup(index, _widget(column, table, others))
        _constrain(layer, index, column)
    uuid = layer.fields().indexOf("uuid")
    layer.setDefaultValueDefinition(uuid, QgsDefaultValue("uuid('WithoutBraces')"))
    fid = layer.fields().indexOf("fid")
    layer.setEditorWidgetSetup(fid, QgsEditorWidgetSetup("Hidden", {}))
    layer.setEditFormConfig(_form(layer, table, schema, others))
    known = [name for name in _NAMES if name in table.columns]
    if known:
        layer.setDisplayExpression("coalesce(" + ", ".join(f'"{name}"' for name in [*known, "uuid"]) + ")")
    if table.name == "site" and "place_name" in others:
        placenames.name_sites(layer, others["place_name"], str(layer.customProperty(OFFICE, "")))


def _widget(column: Column, table: Table, others: dict[str, QgsVectorLayer]) -> QgsEditorWidgetSetup:
    known = labels.value_labels(table.name, column.name)
    if known:
        choices = [{labels.worded(texts, code): code} for code, texts in known.items()]
        return QgsEditorWidgetSetup("ValueMap", {"map": choices})
    if column.references in others:
        target = others[column.references]
        shown = next((name for name in _NAMES if target.fields().indexOf(name) >= 0), "uuid")
        relation = {"Layer": target.id(), "Key": "uuid", "Value": shown, "AllowNull": True, "OrderByValue": True}
        return QgsEditorWidgetSetup("ValueRelation", relation)
    if column.type == "BOOLEAN":
        return QgsEditorWidgetSetup("CheckBox", {})
    if column.type == "DATE":
        return QgsEditorWidgetSetup("DateTime", {"display_format": date_format(), "calendar_popup": True})
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": column.size >= 500})


def _constrain(layer: QgsVectorLayer, index: int, column: Column) -> None:
    hard = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
    if column.required and column.name not in _READ_ONLY:
        layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintNotNull, hard)
    name = f'"{column.name}"'
    parts = []
    if column.minimum is not None:
        parts.append(f"{name} >= {column.minimum:.15g}")
    if column.maximum is not None:
        parts.append(f"{name} <= {column.maximum:.15g}")
    for low, high in RANGES:
        if column.name == high and layer.fields().indexOf(low) >= 0:
            parts.append(f'("{low}" IS NULL OR "{low}" <= {name})')
    if parts:
        limits = translate("Forms", "{minimum} to {maximum}").format(minimum=column.minimum, maximum=column.maximum)
        layer.setConstraintExpression(index, f"{name} IS NULL OR (" + " AND ".join(parts) + ")", limits)
        layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintExpression, hard)


def _form(layer: QgsVectorLayer, table: Table, schema: Schema, others: dict[str, QgsVectorLayer]) -> QgsEditFormConfig:
    """Return a form in tabs: what the record says, what every record has, and records that belong to it."""
    common = set(schema.tables["protocol"].columns) & set(schema.tables["site"].columns) - {"code"}
    form = layer.editFormConfig()
    form.clearTabs()
    form.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    form.setInitCodeSource(QgsEditFormConfig.PythonInitCodeSource.CodeSourceNone)
    root = form.invisibleRootContainer()
    tabs = ((labels.table_title(table.name), False), (translate("Forms", "Record"), True))
    for title, wanted in tabs:
        tab = _tab(title, root)
        columns = [column.name for column in table.stored if (column.name in common) is wanted]
        _fill(tab, layer, columns)
        form.addTab(tab)
    relation = _relation(layer, table, others)
    if relation is not None:
        tab = _tab(relation.name(), root)
        part = QgsAttributeEditorRelation(relation, tab)
        part.setShowLabel(False)
        part.setRelationWidgetTypeId("relation_editor")
        tab.addChildElement(part)
        form.addTab(tab)
    for column in table.stored:
        if column.name in _READ_ONLY or column.derived:
            form.setReadOnly(layer.fields().indexOf(column.name), True)
    return form


def _tab(title: str, root: QgsAttributeEditorContainer) -> QgsAttributeEditorContainer:
    tab = QgsAttributeEditorContainer(title, root)
    if hasattr(tab, "setType"):  # QGIS 3.32; before, a container was a tab when it was no group box
        tab.setType(Qgis.AttributeEditorContainerType.Tab)
    else:
        tab.setIsGroupBox(False)
    return tab


def _relation(layer: QgsVectorLayer, table: Table, others: dict[str, QgsVectorLayer]) -> Optional[QgsRelation]:
    """Return the relation to the records that stand in the form, told to the project; None for layers in none."""
    child, column = RELATED.get(table.name, ("", ""))
    if child not in others:
        return None
    relation = QgsRelation()
    relation.setId(f"neaspec_{others[child].id()}")
    relation.setName(labels.table_title(child))
    relation.setReferencingLayer(others[child].id())
    relation.setReferencedLayer(layer.id())
    relation.addFieldPair(column, "uuid")
    if not relation.isValid():
        return None
    QgsProject.instance().relationManager().addRelation(relation)
    return relation


def _fill(tab: QgsAttributeEditorContainer, layer: QgsVectorLayer, names: Iterable[str]) -> None:
    for name in names:
        index = layer.fields().indexOf(name)
        if index >= 0:
            tab.addChildElement(QgsAttributeEditorField(name, index, tab))


def _metadata(layer: QgsVectorLayer, table: Table, office: str) -> QgsLayerMetadata:
    """Return what the layer says of itself, enough for QGIS's own validator."""
    made = QgsLayerMetadata()
    made.setIdentifier(f"neaspec:{office}:{table.name}")
    made.setType("dataset")
    made.setLanguage(str(metadata.texts()["tags"].get(spoken(), ["en"])[0]))
    made.setTitle(labels.table_title(table.name))
    made.setAbstract(labels.worded(metadata.texts()["abstract"]))
    contact: Any = QgsLayerMetadata.Contact(office)
    contact.organization, contact.role = office, "owner"
    made.setContacts([contact])
    link: Any = QgsLayerMetadata.Link("GeoPackage", "FILE", layer.source().split("|")[0])
    made.setLinks([link])
    made.setLicenses(["CC-BY-NC-4.0"])
    made.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    place = QgsLayerMetadata.SpatialExtent()
    place.extentCrs = QgsCoordinateReferenceSystem("EPSG:4326")
    place.bounds = QgsBox3d(layer.extent())
    extent = QgsLayerMetadata.Extent()
    extent.setSpatialExtents([place])
    made.setExtent(extent)
    made.setKeywords({"gmd:topicCategory": ["biota"]})
    return made
