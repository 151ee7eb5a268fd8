#!/usr/bin/env bash
# Prepares .venv from the lock, with Handrail itself installed in place (`make setup`).
# PYTHON=python3.12 chooses the interpreter; otherwise the first one that is new enough.
set -euo pipefail
cd "$(dirname "$0")/.."

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

python=""
for candidate in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
    if is_new_enough "$candidate"; then python="$candidate"; break; fi
done
if [ -z "$python" ]; then
    echo "Handrail needs Python 3.11 or newer; found none as ${PYTHON:-python3}. Try: make setup PYTHON=/path/to/python" >&2
    exit 2
fi

# A folder that was moved or copied has a .venv that points to where it was.
if [ ! -x .venv/bin/python ] || ! grep -qsF "$PWD/.venv" .venv/bin/activate || ! is_new_enough .venv/bin/python; then
    "$python" -m venv --clear .venv
fi
# --no-deps: the lock names every package, so nothing is left to find out.
.venv/bin/python -m pip install -qq --disable-pip-version-check --no-deps --require-hashes -r requirements.txt
.venv/bin/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation --editable .
touch .venv/.prepared
