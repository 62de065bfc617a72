"""What a package says of itself, hostile: its metadata in XML, its manifest, its descriptor, its signature."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path

from tests.io.hostile_input import Hostile, kept_in
from tests.io.mangling import Members, added, repacked, stated

MANIFEST: list[Hostile] = []
hostile = kept_in(MANIFEST)


@hostile(27, "refused", "xml.malformed")
def billion_laughs(zipped: Path) -> Path:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "ha">{entities}]><a>&l9;</a>'
    return repacked(zipped, added("metadata/iso19139.xml", bomb.encode()))


@hostile(27, "refused", "xml.malformed")
def quadratic_blowup(zipped: Path) -> Path:
    bomb = f'<!DOCTYPE a [<!ENTITY x "{"y" * 50_000}">]><a>{"&x;" * 50_000}</a>'
    return repacked(zipped, added("metadata/eml.xml", bomb.encode()))


@hostile(28, "refused", "xml.malformed")
def external_entity(zipped: Path) -> Path:
    text = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>'
    return repacked(zipped, added("metadata/eml.xml", text))


@hostile(28, "refused", "xml.malformed")
def external_document_type(zipped: Path) -> Path:
    return repacked(zipped, added("metadata/eml.xml", b'<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>'))


def manifest_cases() -> None:
    def dropped(name: str) -> Callable[[Members], None]:
        return lambda members: members.__delitem__(name)

    manifest = "manifest.json"
    cases: list[tuple[int, str, str, Callable[[Members], None]]] = [
        (34, "no manifest", "package.manifest_missing", dropped(manifest)),
        (34, "lost member", "package.member_missing", dropped("readme_en.txt")),
        (34, "unlisted member", "package.member_unlisted", added("extra.txt", b"x")),
        (34, "wrong hash", "package.hash_wrong", added("readme_en.txt", b"x")),
        (34, "other format", "package.format_foreign", stated(format="other")),
        (34, "future major", "package.format_version", stated(format_version="2.0.0")),
        (34, "older major", "package.format_version", stated(format_version="0.9.0")),
        (34, "office in HTML", "package.manifest_malformed", stated(office="<b>")),
        (34, "unknown tier", "package.manifest_malformed", stated(tier="all")),
        (
            34,
            "hash of itself",
            "package.manifest_malformed",
            stated(files=[{"path": manifest, "bytes": 1, "sha256": "0" * 64}]),
        ),
        (34, "files as text", "package.manifest_malformed", stated(files="none")),
        (35, "nested", "json.malformed", added(manifest, b"[" * 100_000)),
        (35, "long number", "json.malformed", added(manifest, b'{"a": ' + b"9" * 5000 + b"}")),
        (35, "NaN", "json.malformed", added(manifest, b'{"a": NaN}')),
        (35, "twin keys", "json.malformed", added(manifest, b'{"a": 1, "a": 2}')),
        (35, "no UTF-8", "json.malformed", added(manifest, b"\xff\xfe")),
        (
            35,
            "two megabytes",
            "json.malformed",
            added(manifest, b'{"a": "' + random.Random(1).randbytes(1_000_000).hex().encode() + b'"}'),
        ),
    ]
    for number, name, code, make in cases:
        hostile(number, "refused", code, name)(lambda zipped, make=make: repacked(zipped, make, honest=False))


manifest_cases()


def descriptor_cases() -> None:
    for path in ("http://example.org/a.csv", "../a.csv", "/etc/passwd", ["a", "b"], None):
        text = json.dumps({"resources": [{"name": "a", "path": path}]}).encode()
        hostile(36, "refused", "package.descriptor", f"path {path}")(
            lambda zipped, text=text: repacked(zipped, added("datapackage.json", text))
        )
    text = json.dumps({"resources": [{"path": "csv/site.csv", "schema": "http://example.org/s.json"}]}).encode()
    hostile(36, "refused", "package.descriptor", "schema on the net")(
        lambda zipped: repacked(zipped, added("datapackage.json", text))
    )


descriptor_cases()


@hostile(44, "cleaned", "package.signature_unchecked")
def broken_signature(zipped: Path) -> Path:
    return repacked(zipped, added("manifest.json.minisig", b"untrusted comment: x\nRW" + b"A" * 40))


@hostile(44, "cleaned", "package.signature_unchecked")
def signature_of_noise(zipped: Path) -> Path:
    return repacked(zipped, added("manifest.json.minisig", bytes(range(256)) * 100))
