"""Gather the plugin as it is uploaded and installed: build/neaspec_plugin/ and dist/neaspec_plugin.zip.

In a checkout the manifest, resources and translations stand beside the package; in an installed plugin inside it.
The zip is the same to the byte for the same sources, so that two offices can compare what they were given.
"""

from __future__ import annotations

import shutil
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from ts import compile_all

ROOT = Path(__file__).resolve().parent.parent
NAME = "neaspec_plugin"
LARGEST = 25_000_000
"""Bytes plugins.qgis.org takes."""
LEFT_OUT = {"__pycache__", ".DS_Store", "Thumbs.db"}
LEFT_OUT_SUFFIXES = {".pyc", ".gpkg-wal", ".gpkg-shm", ".xml~", ".orig", ".tmp"}
REFUSED_SUFFIXES = {".sh", ".bat", ".exe", ".dll", ".so", ".cmd", ".ps1", ".pyd", ".dylib"}
"""Kinds of file the site calls suspicious; none is needed."""
EPOCH = (1980, 1, 1, 0, 0, 0)


def wanted(folder: Path) -> Iterator[Path]:
    """Yield the files of a folder that belong in the plugin."""
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        hidden = any(part.startswith(".") for part in parts)
        junk = LEFT_OUT.intersection(parts) or path.suffix in LEFT_OUT_SUFFIXES or path.name.endswith(".aux.xml")
        if path.is_file() and not hidden and not junk:
            yield path


def gather(target: Path, root: Path = ROOT) -> Path:
    """Make the folder of the plugin anew under `target`; return it."""
    plugin = target / NAME
    shutil.rmtree(plugin, ignore_errors=True)
    pairs = [(path, plugin / path.relative_to(root / NAME)) for path in wanted(root / NAME)]
    pairs += [(path, plugin / path.relative_to(root)) for path in wanted(root / "resources")]
    pairs += [(root / name, plugin / name) for name in ("metadata.txt", "LICENSE", "CHANGELOG.md")]
    for source, copy in pairs:
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, copy)
    compile_all(plugin / "i18n", root)
    return plugin


def pack(plugin: Path, archive: Path) -> Path:
    """Write the zip of a gathered plugin; return it."""
    archive.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as file:
        for path in wanted(plugin):
            entry = zipfile.ZipInfo(path.relative_to(plugin.parent).as_posix(), EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o100644 << 16
            file.writestr(entry, path.read_bytes())
    return archive


def faults(archive: Path) -> list[str]:
    """Return why plugins.qgis.org would refuse the zip."""
    found = []
    if archive.stat().st_size > LARGEST:
        found.append(f"{archive.stat().st_size} bytes are more than {LARGEST}")
    with zipfile.ZipFile(archive) as file:
        names = file.namelist()
    found += [
        f"{NAME}/{name} is missing"
        for name in ("__init__.py", "metadata.txt", "LICENSE")
        if f"{NAME}/{name}" not in names
    ]
    for name in names:
        parts = Path(name).parts
        if parts[0] != NAME or "\\" in name or any(part.startswith(".") for part in parts) or "tests" in parts:
            found.append(f"{name} does not belong there")
        if Path(name).suffix.lower() in REFUSED_SUFFIXES:
            found.append(f"{name} is of a kind that is refused")
    return found


def main() -> int:
    """Make folder and zip and say what came out."""
    archive = pack(gather(ROOT / "build"), ROOT / "dist" / f"{NAME}.zip")
    found = faults(archive)
    with zipfile.ZipFile(archive) as file:
        count = len(file.namelist())
    print("\n".join([*found, f"{archive.relative_to(ROOT)}: {count} files, {archive.stat().st_size / 1e6:.1f} MB"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
