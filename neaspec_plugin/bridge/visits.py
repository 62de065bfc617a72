"""The folder of answers as the questionnaire sees it: one's own file, photos, what was measured; others' at the talk.

Assessors are blind to each other: a book opens the file of its own assessor, and tells of the others no more than who
they are, until it is the book of the consensus.
"""

from __future__ import annotations

import re
import shutil
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import QgsFeature, QgsVectorLayer

from neaspec_plugin.bridge.layers import is_null
from neaspec_plugin.core.consensus import CONSENSUS
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.protocol import Protocol
from neaspec_plugin.core.visit import Visit
from neaspec_plugin.io import visits as files
from neaspec_plugin.io.protocols import load_protocol
from neaspec_plugin.io.staging import reason

PHOTOS = "photos"
"""Folder of the pictures within that of the answers."""
MEASURED = "measured_units.gpkg"
"""File within the folder of the answers that holds what the maps say of the units."""
_ROLE = re.compile(r"[^\W_][\w .-]{0,39}")
_LEAST_ASSESSORS = 2
_UNSAFE = re.compile(r'[<>:"|?*\\\x00-\x1f]|^\s+|\s+$')
"""What some system or the file of answers allows in no path."""


@dataclass(frozen=True)
class Book:
    """The answers of one assessor."""

    folder: Path
    """Folder of all answers of the assessment."""
    protocol: Protocol
    """What is asked."""
    assessor: str
    """Role; CONSENSUS for the talk."""

    @property
    def path(self) -> Path:
        """The assessor's own file."""
        return self.folder / f"{self.assessor}.csv"

    def visits(self) -> tuple[Visit, ...]:
        """Return the visits of the assessor. Raises NeaspecError as io.visits.load_visits."""
        return files.load_visits(self.path, self.protocol)

    def save(self, visits: Sequence[Visit]) -> None:
        """Write the visits; on return they are on the disk. Raises NeaspecError `output.not_written`."""
        files.save_visits(self.path, visits)

    def others(self) -> tuple[str, ...]:
        """Return who else has a file in the folder, by role."""
        found = {path.stem for path in files.answer_files(self.folder)}
        return tuple(sorted(found - {self.assessor, CONSENSUS}))

    def said(self, unit_code: str) -> tuple[Visit, ...]:
        """Return the latest visit of each other assessor to a unit, for the talk.

        Raises NeaspecError `visit.blind` when this is no book of the consensus, `visit.too_few` while fewer than two
        have finished, and `visit.not_done` (place = role) while one who has begun has not finished.
        """
        if self.assessor != CONSENSUS:
            raise NeaspecError("visit.blind", self.assessor)
        found = []
        for assessor in self.others():
            book = Book(self.folder, self.protocol, assessor)
            own = [visit for visit in book.visits() if visit.unit_code == unit_code and visit.assessor == assessor]
            if own:
                found.append(max(own, key=lambda visit: visit.date))
        for visit in found:
            if not visit.done:
                raise NeaspecError("visit.not_done", visit.assessor, unit=unit_code)
        if len(found) < _LEAST_ASSESSORS:
            raise NeaspecError("visit.too_few", unit_code, count=len(found))
        return tuple(found)


def open_book(folder: str, protocol: str, assessor: str) -> Book:
    """Return the book of an assessor. Raises NeaspecError `visit.no_folder`, `visit.role` and as `load_protocol`."""
    if not folder.strip():
        raise NeaspecError("visit.no_folder")
    role = unicodedata.normalize("NFKC", assessor.strip())
    if not _ROLE.fullmatch(role):
        raise NeaspecError("visit.role", role)
    return Book(Path(folder.strip()), load_protocol(protocol), role)


def adopt_photo(folder: Path, photo: Path) -> str:
    """Return the path of a photo relative to the folder, which takes a copy of one that lies elsewhere.

    So it does of one whose path no list of links can hold. Raises NeaspecError `output.not_written` when it cannot be
    copied.
    """
    try:
        inside = photo.resolve().relative_to(folder.resolve()).as_posix()
        if inside == _UNSAFE.sub("_", inside):
            return inside
    except ValueError:  # it lies elsewhere
        pass
    name = _UNSAFE.sub("_", photo.name)
    target, number = folder / PHOTOS / name, 1
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        while target.exists() and target.read_bytes() != photo.read_bytes():
            number += 1
            target = target.with_name(f"{Path(name).stem}_{number}{photo.suffix}")
        shutil.copyfile(photo, target)
    except OSError as trouble:
        raise NeaspecError("output.not_written", str(target), reason=reason(trouble)) from trouble
    return target.relative_to(folder).as_posix()


def measured(protocol: Protocol, folder: Path, unit_code: str, unit: Optional[QgsFeature]) -> dict[str, float]:
    """Return what the maps say of a unit by indicator: from the folder's measured units, else from the unit itself."""
    found = {}
    sources = [each for each in (_measured_unit(folder / MEASURED, unit_code), unit) if each is not None]
    for indicator in protocol.indicators.values():
        for source in sources if indicator.kind == "gis" else ():
            place = source.fields().lookupField(indicator.column)
            if place >= 0 and not is_null(source.attribute(place)):
                found[indicator.code] = float(source.attribute(place))
                break
    return found


def _measured_unit(path: Path, unit_code: str) -> Optional[QgsFeature]:
    if not path.is_file():
        return None
    layer = QgsVectorLayer(str(path), path.stem, "ogr")
    return next((feature for feature in layer.getFeatures() if str(feature["code"]) == unit_code), None)
