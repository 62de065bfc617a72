"""What ships as data, by code and name in the spoken language."""

from __future__ import annotations

from typing import Optional

from neaspec_plugin.bridge.language import label
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.suitability import Species
from neaspec_plugin.io import protocols as protocol_files
from neaspec_plugin.io.definitions import load_species, species_codes
from neaspec_plugin.io.schemes import load_scheme, scheme_ids


def schemes() -> list[tuple[str, str]]:
    """Return code and name of the pressure schemes that ship."""
    return [(one, label(load_scheme(one).label)) for one in scheme_ids()]


def species() -> list[tuple[str, str]]:
    """Return code and name of the species that ship."""
    return [(one, label(load_species(one).label)) for one in species_codes()]


def protocols() -> list[tuple[str, str]]:
    """Return code and title of the protocols that ship, with their version."""
    found = ((one, protocol_files.load_protocol(one)) for one in protocol_files.protocols())
    return [(one, f"{label(protocol.title)} {protocol.version}") for one, protocol in found]


def load(code: str) -> Optional[Species]:
    """Return a species by its code or file; None where nothing is named or it cannot be read."""
    try:
        return load_species(code) if code else None
    except NeaspecError:
        return None
