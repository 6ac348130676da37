#!/usr/bin/env bash
# Installs what the build needs and the machine lacks; says plainly what it cannot install.
set -euo pipefail

if ! command -v "${SWIFT:-swift}" >/dev/null 2>&1; then
    cat >&2 <<'TEXT'
Muster is written in Swift, and there is no Swift toolchain on the PATH.
Install Swift 6.3 or newer from https://www.swift.org/install/ and run this command again.
TEXT
    exit 69
fi

missing=()
have() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }
want() { have "$1" || missing+=("$1"); }

if command -v dpkg-query >/dev/null 2>&1; then
    for package in libsqlite3-dev libxml2-dev pkg-config make; do
        case "$package" in
            pkg-config) command -v pkg-config >/dev/null 2>&1 || missing+=("$package") ;;
            *) want "$package" ;;
        esac
    done
elif ! pkg-config --exists sqlite3 libxml-2.0 2>/dev/null; then
    echo "Muster needs the development files of SQLite 3 and libxml2; install them and run this command again." >&2
    exit 69
fi

if [ "${#missing[@]}" -gt 0 ]; then
    echo "installing ${missing[*]}" >&2
    as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 || {
            echo "run as root: apt-get install --yes ${missing[*]}" >&2
            exit 69
        }
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install --yes -qq "${missing[@]}" >/dev/null
fi
