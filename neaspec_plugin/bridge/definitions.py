"""What ships as data, by code and name in the spoken language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Optional

from neaspec_plugin.bridge.language import LANGUAGES, has_words, in_order, label, spoken
from neaspec_plugin.core.disturbance import Scheme
from neaspec_plugin.core.problem import NeaspecError, Problem, Severity
from neaspec_plugin.core.protocol import Protocol
from neaspec_plugin.core.suitability import Species
from neaspec_plugin.io import exercises as exercise_files
from neaspec_plugin.io import protocols as protocol_files
from neaspec_plugin.io.definitions import load_species, species_codes
from neaspec_plugin.io.schemes import load_scheme, scheme_ids


def schemes() -> list[tuple[str, str]]:
    """Return code and name of the pressure schemes that ship."""
    return in_order(((one, label(load_scheme(one).label)) for one in scheme_ids()), _name)


def species() -> list[tuple[str, str]]:
    """Return code and name of the species that ship."""
    return in_order(((one, label(load_species(one).label)) for one in species_codes()), _name)


def protocols() -> list[tuple[str, str]]:
    """Return code and title of the protocols that ship, with their version."""
    found = ((one, protocol_files.load_protocol(one)) for one in protocol_files.protocols())
    return in_order(((one, f"{label(protocol.title)} {protocol.version}") for one, protocol in found), _name)


def exercises() -> list[tuple[str, str]]:
    """Return id and title of the training exercises that ship, in their order."""
    return [(one, label(exercise_files.load_exercise(one).title)) for one in exercise_files.exercises()]


def _name(pair: tuple[str, str]) -> str:
    return pair[1]


def load(code: str) -> Optional[Species]:
    """Return a species by its code or file; None where nothing is named or it cannot be read."""
    try:
        return load_species(code) if code else None
    except NeaspecError:
        return None


def scheme_notes(scheme: Scheme, place: str) -> list[Problem]:
    """Return what a scheme cannot say in the spoken language."""
    pressures = list(scheme.pressures.values())
    kinds = [kind.label for pressure in pressures for kind in pressure.classes]
    named = [*(one.label for one in scheme.classes), *(one.label for one in pressures)]
    return _notes(place, [scheme.label, *named, *kinds])


def species_notes(known: Species, place: str) -> list[Problem]:
    """Return what a species file cannot say in the spoken language."""
    return _notes(place, [known.label])


def protocol_notes(protocol: Protocol, place: str) -> list[Problem]:
    """Return what a protocol cannot say in the spoken language."""
    asked = [*(one.label for one in protocol.sections), *(one.label for one in protocol.indicators.values())]
    answers = [choice.label for scale in protocol.scales.values() for choice in scale.choices]
    found = [*(one.label for one in protocol.bands), *(one.label for one in protocol.classes)]
    return _notes(place, [protocol.title, *asked, *answers, *found])


def _notes(place: str, texts: Sequence[Mapping[str, str]]) -> list[Problem]:
    """Return one note where labels lack the spoken language."""
    count = sum(not has_words(one) for one in texts)
    values = {"language": LANGUAGES[spoken()], "count": count}
    return [Problem("definition.not_spoken", Severity.WARNING, place, values)] if count else []
