#!/usr/bin/env bash
# Makes the Python environment of the outside judges: venv.sh PYTHON FOLDER REQUIREMENTS
set -euo pipefail
python=$1 folder=$2 requirements=$3

if ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then
    echo "installing python3-venv" >&2
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install --yes -qq python3-venv >/dev/null
fi
if ! command -v xmllint >/dev/null 2>&1; then
    echo "installing libxml2-utils" >&2
    as_root=""
    [ "$(id -u)" -eq 0 ] || as_root=sudo
    $as_root apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install --yes -qq libxml2-utils >/dev/null
fi
[ -x "$folder/bin/python" ] || "$python" -m venv "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check --requirement "$requirements"
touch "$folder/.ready"
