"""Sentences on packages, edits that travel and merging."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable

from neaspec_plugin.bridge.language import translate

EXCHANGE: Mapping[str, Callable[[], str]] = {
    "change.field_unknown": lambda: translate(
        "Problems",
        "{place}: the column {column} comes from a newer version of the format; it is kept, not shown.",
    ),
    "change.from_the_future": lambda: translate(
        "Problems",
        "{place}: an edit is dated {at}, which lies in the future; check the clock of the computer it was made on.",
    ),
    "change.geometry_missing": lambda: translate(
        "Problems",
        "{place}: the package lacks a geometry that an edit refers to; ask the sender to export it again.",
    ),
    "change.id_wrong": lambda: translate(
        "Problems",
        "Edit {place} does not match its checksum; the package was altered, so ask the sender for it again.",
    ),
    "change.malformed": lambda: translate(
        "Problems",
        "Edit {place} is malformed ({reason}); ask the sender to export the package again.",
    ),
    "change.pending": lambda: translate(
        "Problems",
        "{count} edits wait for earlier ones that have not arrived; import the missing packages too.",
    ),
    "change.relayed": lambda: translate(
        "Problems",
        "{count} edits of office {place} were handed on by {sender}; their checksums are true, but {place} has not "
        "signed for them.",
    ),
    "change.table_unknown": lambda: translate(
        "Problems",
        "{count} edits of table {place} come from a newer version of the format; they are kept, not shown.",
    ),
    "change.too_big": lambda: translate(
        "Problems",
        "Edit {place} is larger than {maximum_bytes} bytes; ask the sender to shorten its texts.",
    ),
    "change.twice": lambda: translate(
        "Problems",
        "Table {place} holds the same edit twice; ask the sender to export the package again.",
    ),
    "choices.malformed": lambda: translate(
        "Problems",
        "A choice needs four values: table, uuid, column and the id of a change; complete the rows for {place}.",
    ),
    "conflict.not_owner": lambda: translate(
        "Problems",
        "Record {place}, column {column}: only office {owner}, which made the record, may decide; ask it to.",
    ),
    "conflict.unknown": lambda: translate(
        "Problems",
        "Record {place}, column {column}: there is no such open conflict (any more); read the conflicts anew.",
    ),
    "export.unconfirmed": lambda: translate(
        "Problems",
        "{count} records with exact places or other restricted contents would leave {place} ({tables}). To let them "
        "leave, confirm with the number {count}, and hand the package only to the offices named for it.",
    ),
    "import.none": lambda: translate(
        "Problems",
        "No package was taken in that could be taken back.",
    ),
    "import.not_last": lambda: translate(
        "Problems",
        "Package {place} is not the latest import; first take back {latest} of office {office}.",
    ),
    "json.malformed": lambda: translate(
        "Problems",
        "{place} is no valid JSON ({reason}); ask the sender to export the package again.",
    ),
    "package.bomb": lambda: translate(
        "Problems",
        "Member {place} of the package unpacks to more than {ratio} times its size; do not open it and ask the sender.",
    ),
    "package.damaged": lambda: translate(
        "Problems",
        "Package {place} is damaged ({reason}); copy it again or ask the sender for it.",
    ),
    "package.descriptor": lambda: translate(
        "Problems",
        "{place} names “{path}”, which is no member of the package; nothing is ever fetched, so ask the sender to "
        "export it again.",
    ),
    "package.format_foreign": lambda: translate(
        "Problems",
        "The package is of another format; choose an exchange package made by this plugin.",
    ),
    "package.format_version": lambda: translate(
        "Problems",
        "The package is of format {found} and this version of the plugin reads {known}; update the plugin.",
    ),
    "package.hash_wrong": lambda: translate(
        "Problems",
        "Member {place} of the package does not match its checksum; copy the package again or ask the sender for it.",
    ),
    "package.manifest_malformed": lambda: translate(
        "Problems",
        "The manifest of the package has a wrong entry “{field}”; ask the sender to export it again.",
    ),
    "package.manifest_missing": lambda: translate(
        "Problems",
        "The package has no manifest; choose an exchange package made by this plugin.",
    ),
    "package.member_foreign": lambda: translate(
        "Problems",
        "Member {place} does not belong to the format; do not open it and ask the sender.",
    ),
    "package.member_kind": lambda: translate(
        "Problems",
        "Member {place} of the package is of a kind that is not allowed (a link, encrypted or nested); ask the sender "
        "to export it again.",
    ),
    "package.member_missing": lambda: translate(
        "Problems",
        "Member {place} is listed in the manifest and missing from the package; copy it again or ask the sender for "
        "it.",
    ),
    "package.member_name": lambda: translate(
        "Problems",
        "Member “{place}” of the package has a name that is not allowed; do not open it and ask the sender.",
    ),
    "package.member_twice": lambda: translate(
        "Problems",
        "Member {place} stands twice in the package; ask the sender to export it again.",
    ),
    "package.member_unlisted": lambda: translate(
        "Problems",
        "Member {place} is not listed in the manifest of the package; ask the sender to export it again.",
    ),
    "package.missing": lambda: translate(
        "Problems",
        "There is no package {place}; check the path.",
    ),
    "package.newer": lambda: translate(
        "Problems",
        "The package was made with a newer version of the format (code lists {codelists}); what is unknown here is "
        "kept and handed on in its own tier or a stricter one only. Update the plugin to see it.",
    ),
    "package.not_plain": lambda: translate(
        "Problems",
        "{place} is a zip with something else before or after it; do not open it and ask the sender.",
    ),
    "package.refused": lambda: translate(
        "Problems",
        "Package {place} was refused for {count} faults, listed in the log; nothing was taken over.",
    ),
    "package.signature_unchecked": lambda: translate(
        "Problems",
        "The package has a signature ({place}), which this version does not check; trust it as an unsigned one.",
    ),
    "package.too_big": lambda: translate(
        "Problems",
        "{place} is larger than {maximum_bytes} bytes; ask the sender to split the package by year or site.",
    ),
    "package.too_many_faults": lambda: translate(
        "Problems",
        "The package has more than {maximum} faults, the last of them at {place}; ask the sender to export it again.",
    ),
    "package.too_many_members": lambda: translate(
        "Problems",
        "The package has more than {maximum} members; ask the sender to export it again.",
    ),
    "sensitivity.broken": lambda: translate(
        "Problems",
        "The rules on sensitive species {place} of the plugin are damaged ({part}); install the plugin again.",
    ),
    "tier.unknown": lambda: translate(
        "Problems",
        "There is no tier “{place}”; choose public, partner or restricted.",
    ),
    "xml.malformed": lambda: translate(
        "Problems",
        "{place} is no plain XML ({reason}); ask the sender to export the package again.",
    ),
}
