"""Hostile archives: names of members, kinds of members, bombs, and what is no zip."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile
from pathlib import Path

from tests.io.hostile_input import Hostile, kept_in
from tests.io.mangling import added, repacked

ARCHIVE: list[Hostile] = []
hostile = kept_in(ARCHIVE)


@hostile(25, "refused", "package.member_foreign")
def project_member(zipped: Path) -> Path:
    return repacked(zipped, added("project.qgz", b"PK"))


def name_cases() -> None:
    unsafe = ("../x", "/x", "C:\\x", "..\\x", "a/b/c", ".hidden", "x.", "csv/../x.csv", "a//b")
    for name in unsafe:
        hostile(29, "refused", "package.member_name", f"member {name}")(
            lambda zipped, name=name: repacked(zipped, added(name, b"x"))
        )
    for name in ("CON", "nul.txt", "COM1", "a\u202e.txt"):
        hostile(30, "refused", "package.member_name", f"member {name}")(
            lambda zipped, name=name: repacked(zipped, added(name, b"x"))
        )
    for name in ("한글.txt", "\u1112\u1161\u11ab.txt", "日本.txt"):
        hostile(33, "refused", "package.member_name", f"member {name}")(
            lambda zipped, name=name: repacked(zipped, added(name, b"x"))
        )


name_cases()


@hostile(33, "refused", "package.member_name")
def name_in_cp949(zipped: Path) -> Path:
    path = repacked(zipped, added("readme_QQQQ.txt", b"x"))
    path.write_bytes(path.read_bytes().replace(b"readme_QQQQ.txt", b"readme_" + "한글".encode("cp949") + b".txt"))
    return path


@hostile(29, "refused", "package.member_kind")
def symbolic_link(zipped: Path) -> Path:
    path = repacked(zipped, lambda members: None)
    with zipfile.ZipFile(path, "a") as archive:
        entry = zipfile.ZipInfo("link")
        entry.external_attr = 0o120777 << 16
        archive.writestr(entry, "/etc/passwd")
    return path


@hostile(30, "refused", "package.member_twice")
def case_twin(zipped: Path) -> Path:
    return repacked(zipped, added("README_EN.txt", b"x"))


@hostile(30, "refused", "package.member_twice")
def two_manifests(zipped: Path) -> Path:
    path = repacked(zipped, lambda members: None)
    with warnings.catch_warnings(), zipfile.ZipFile(path, "a") as archive:
        warnings.simplefilter("ignore")
        archive.writestr("manifest.json", "{}")
    return path


@hostile(30, "refused", "package.member_name")
def zero_byte_in_a_name(zipped: Path) -> Path:
    path = repacked(zipped, added("readme_QQ.txt", b"x"))
    path.write_bytes(path.read_bytes().replace(b"readme_QQ.txt", b"readme_\0Q.txt"))
    return path


@hostile(31, "refused", "package.bomb")
def bomb(zipped: Path) -> Path:
    return repacked(zipped, added("readme_zz.txt", bytes(200_000_000)))


@hostile(31, "refused", "package.damaged package.hash_wrong package.bomb")
def bomb_that_says_it_is_small(zipped: Path) -> Path:
    path = repacked(zipped, added("readme_zz.txt", bytes(20_000_000)))
    path.write_bytes(path.read_bytes().replace(struct.pack("<I", 20_000_000), struct.pack("<I", 1000)))
    return path


@hostile(31, "refused", "package.bomb package.damaged")
def overlapping_members(zipped: Path) -> Path:
    path = repacked(zipped, added("readme_zz.txt", b"x"))
    data = path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        mine, other = archive.getinfo("readme_zz.txt"), archive.getinfo("readme_en.txt")
    directory = data.rindex(b"readme_zz.txt") - 46
    offset = struct.pack("<I", other.header_offset)
    path.write_bytes(data[: directory + 42] + offset + data[directory + 46 :])
    assert mine.header_offset != other.header_offset
    return path


@hostile(32, "refused", "package.member_kind")
def encrypted_member(zipped: Path) -> Path:
    path = repacked(zipped, added("readme_zz.txt", b"x"))
    data = bytearray(path.read_bytes())
    directory = data.rindex(b"readme_zz.txt") - 46
    data[directory + 8] |= 1
    path.write_bytes(bytes(data))
    return path


@hostile(32, "refused", "package.member_kind")
def zip64_member(zipped: Path) -> Path:
    path = repacked(zipped, lambda members: None)
    with zipfile.ZipFile(path, "a") as archive, archive.open("readme_zz.txt", "w", force_zip64=True) as stream:
        stream.write(b"x")
    data = bytearray(path.read_bytes())
    directory = data.rindex(b"readme_zz.txt") - 46
    extra = struct.pack("<HHQ", 1, 8, 1)
    data[directory + 30 : directory + 32] = struct.pack("<H", len(extra))
    end = data.rindex(b"PK\5\6")
    place = directory + 46 + len("readme_zz.txt")
    data[place:place] = extra
    end += len(extra)
    (size,) = struct.unpack_from("<I", data, end + 12)
    struct.pack_into("<I", data, end + 12, size + len(extra))
    path.write_bytes(bytes(data))
    return path


@hostile(32, "refused", "package.member_foreign")
def nested_zip(zipped: Path) -> Path:
    return repacked(zipped, added("more.zip", zipped.read_bytes()))


@hostile(32, "refused", "package.not_plain")
def data_after_the_end(zipped: Path) -> Path:
    path = repacked(zipped, lambda members: None)
    path.write_bytes(path.read_bytes() + b"<script>")
    return path


@hostile(32, "refused", "package.not_plain")
def data_before_the_start(zipped: Path) -> Path:
    path = repacked(zipped, lambda members: None)
    path.write_bytes(b"#!/bin/sh\n" + path.read_bytes())
    return path


@hostile(32, "refused", "package.not_plain")
def comment(zipped: Path) -> Path:
    path = repacked(zipped, lambda members: None)
    with zipfile.ZipFile(path, "a") as archive:
        archive.comment = b"<script>"
    return path


@hostile(45, "refused", "package.damaged")
def half_a_zip(zipped: Path) -> Path:
    path = zipped.with_name("half.zip")
    path.write_bytes(zipped.read_bytes()[: zipped.stat().st_size // 2])
    return path


@hostile(45, "refused", "package.damaged")
def no_zip_at_all(zipped: Path) -> Path:
    path = zipped.with_name("none.zip")
    path.write_bytes(io.BytesIO(b"no zip").read())
    return path
