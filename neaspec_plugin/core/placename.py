"""Which of a site's names is shown: names are data, several for a place, by language and by office."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class PlaceName:
    """A name that an office calls a site by."""

    site: str
    """uuid of the site."""
    language: str
    """Code of the list `language`; the script is part of it (mn and mn-Mong, ko-KR and ko-KP)."""
    name: str
    """As it is written there, in any script."""
    official: bool
    """Whether the office says that it is the official one."""
    office: str
    """Office that gave it."""


def chosen(names: Iterable[PlaceName], wanted: Sequence[str], office: str = "") -> Mapping[str, str]:
    """Return a name for each site that has one in a wanted language; wanted: languages, the best first.

    Where several offices name a place in one language, the reader's own office is asked first, then what is official;
    that is a choice of what this office shows, and alters no record.
    """
    rank = {language: place for place, language in enumerate(wanted)}
    best: dict[str, tuple[int, bool, bool, str]] = {}
    for one in names:
        if one.language in rank and one.name:
            order = (rank[one.language], one.office != office, not one.official, one.name)
            best[one.site] = min(order, best.get(one.site, order))
    return {site: order[-1] for site, order in best.items()}
