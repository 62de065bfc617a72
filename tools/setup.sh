#!/usr/bin/env bash
# Brings what a chore needs and says what, once; a second call finds it there and touches neither network nor apt.
#
#   tools/setup.sh run          Debian packages that running the plugin needs (QGIS and its Python)
#   tools/setup.sh dev          those, the translation tools, and the venv .venv with the pinned test and lint packages
#   tools/setup.sh screenshots  those of dev, a virtual screen and fonts for the six languages
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

RUN="qgis python3-qgis qgis-providers python3-numpy python3-gdal python3-shapely fonts-dejavu-core"
DEV="$RUN python3-scipy python3-lxml python3-venv python3-pip pyqt5-dev-tools qttools5-dev-tools fonts-noto-cjk
    fonts-noto-core postgresql postgresql-postgis"
SCREENSHOTS="$DEV xvfb xauth python3-pil"
STAMP=.venv/neaspec-requirements

missing() {
    local name
    for name in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || printf '%s ' "$name"
    done
}

debian() {
    local wanted as_root=()
    command -v dpkg-query >/dev/null || {
        echo "setup: this is not Debian; install QGIS 3.22 or newer with its Python, shapely and the Qt linguist tools by hand"
        return 0
    }
    wanted=$(missing "$@")
    [ -n "$wanted" ] || return 0
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || {
            echo "setup: please let an administrator run: apt-get install --no-install-recommends $wanted" >&2
            exit 1
        }
        as_root=(sudo)
    fi
    echo "setup: installing from Debian, once: $wanted"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q >/dev/null
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $wanted >/dev/null
}

digest() { cat tools/requirements-*.txt tools/constraints.py | sha256sum | cut -c1-16; }

venv() {
    [ "$(cat "$STAMP" 2>/dev/null)" = "$(digest)" ] && .venv/bin/python -c 'import pytest' 2>/dev/null && return 0
    echo "setup: making .venv with the packages of tools/requirements-dev.txt"
    rm -rf .venv
    /usr/bin/python3 -m venv --system-site-packages .venv
    .venv/bin/python tools/constraints.py >.venv/constraints.txt
    .venv/bin/python -m pip install -qq --disable-pip-version-check -r tools/requirements-dev.txt -c .venv/constraints.txt
    .venv/bin/python -m pip install -qq --disable-pip-version-check --no-deps -r tools/requirements-schemas.txt
    digest >"$STAMP"
}

case ${1:-} in
    run) debian $RUN ;;
    dev) debian $DEV; venv ;;
    screenshots) debian $SCREENSHOTS; venv ;;
    *) echo "usage: tools/setup.sh run|dev|screenshots" >&2; exit 2 ;;
esac
