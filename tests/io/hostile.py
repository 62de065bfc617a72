"""The hostile inputs of the format, each built from a good package by code; numbered as in docs/format.md.

They are gathered here from the modules that build them, one for each kind of hostility.
"""

from __future__ import annotations

from tests.io.hostile_archive import ARCHIVE
from tests.io.hostile_database import DATABASE
from tests.io.hostile_log import LOG
from tests.io.hostile_manifest import MANIFEST
from tests.io.hostile_records import RECORDS

INPUTS = sorted([*DATABASE, *RECORDS, *ARCHIVE, *MANIFEST, *LOG], key=lambda case: case.number)
