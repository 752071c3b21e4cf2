#!/bin/sh
# Runs a Python script with a Python that is new enough. Where there is none: installs Debian's or Ubuntu's as
# root, else says in one sentence what to type.
set -eu

find_python() {
    for name in python3 python3.13 python3.12 python3.14 python3.11; do
        if "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; then
            command -v "$name"
            return 0
        fi
    done
    return 1
}

if ! python=$(find_python); then
    if command -v python3 >/dev/null 2>&1; then
        echo "Onset needs Python 3.11 to 3.14; this machine has $(python3 --version 2>&1)." >&2
        exit 1
    fi
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "Onset needs Python 3.11 to 3.14, and this machine has none." >&2
        exit 1
    fi
    if [ "$(id -u)" -ne 0 ]; then
        echo "Python is missing. Type: sudo apt-get install --no-install-recommends python3 python3-venv" >&2
        exit 1
    fi
    echo "Installing Python."
    apt-get -qq update
    DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends python3 python3-venv >/dev/null
    if ! python=$(find_python); then
        echo "Onset needs Python 3.11 to 3.14; this machine's own is $(python3 --version 2>&1)." >&2
        exit 1
    fi
fi
exec "$python" "$@"
