"""What plugins.qgis.org scans after an upload, run on the built zip: bandit, detect-secrets and QGIS's flake8 rules."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

NOT_ENABLED = "B404,B411"
"""The only rules of bandit the site has switched off (B109 and B410 are gone from bandit itself)."""


def bandit(folder: Path) -> bool:
    """Tell whether bandit finds nothing."""
    command = [sys.executable, "-m", "bandit", "-q", "-r", str(folder), "-s", NOT_ENABLED]
    return subprocess.run(command, check=False).returncode == 0


def secrets(folder: Path) -> bool:
    """Tell whether detect-secrets finds nothing; its scan always ends with 0, so its report is read."""
    command = [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "--exclude-files", r"metadata\.txt", "."]
    scan = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    found = [row for rows in json.loads(scan.stdout)["results"].values() for row in rows]
    for row in found:
        print(f"{row['filename']}:{row['line_number']}: {row['type']}")
    return not found


def qgis_rules(folder: Path) -> bool:
    """Tell whether flake8-qgis finds nothing; QGS402 is left out because it asks for what QGIS 3.22 lacks."""
    rules = ["--isolated", "--select", "QGS1,QGS4", "--ignore", "QGS105,QGS402"]
    return subprocess.run([sys.executable, "-m", "flake8", *rules, str(folder)], check=False).returncode == 0


def main(archive: Path) -> int:
    """Unpack the zip and run the three; return 1 when one finds something."""
    with tempfile.TemporaryDirectory() as name:
        with zipfile.ZipFile(archive) as file:
            file.extractall(name)
        results = {check.__name__: check(Path(name)) for check in (bandit, secrets, qgis_rules)}
    print(
        "security:",
        ", ".join(f"{name} {'found nothing' if good else 'FOUND FAULTS'}" for name, good in results.items()),
    )
    return 0 if all(results.values()) else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
