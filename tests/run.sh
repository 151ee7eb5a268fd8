#!/usr/bin/env bash
# Runs the parts of `make test` and says what each took, in seconds. Every part runs, also after one that failed.
#
#   tests/run.sh test [ROOM] | test-all | check | lint | types | contracts
set -uo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/.venv/bin:$PATH"
failed=0
report=""

part() { # name, command ...
    local name="$1" begun=$EPOCHREALTIME outcome=ok
    shift
    "$@" || { outcome=FAILED; failed=1; }
    report+="$(printf '%-10s %7s s  %s' "$name" "$(seconds_since "$begun")" "$outcome")"$'\n'
}
seconds_since() { awk -v from="$1" -v to="$EPOCHREALTIME" 'BEGIN { printf "%.1f", to - from }'; }

lint() { ruff check --quiet . && ruff format --check --quiet --diff .; }
types() { mypy --no-error-summary; }
contracts() { # import-linter always prints its whole report
    local printed
    printed="$(lint-imports --no-cache 2>&1)" || { printf '%s\n' "$printed"; return 1; }
}
check() { part lint lint; part types types; part contracts contracts; }
tests() { # two side by side; those marked `alone` take turns, see tests/turns.py
    pytest --numprocesses 2 "$@"
}

case "$1" in
    check) check ;;
    lint | types | contracts) part "$1" "$1" ;;
    test-all) check; part tests tests -m "" ;;
    test)
        room="${2:-}"
        if [ -z "$room" ]; then check; part tests tests
        elif [ -d "tests/$room" ]; then part tests pytest "tests/$room"
        else echo "There are no tests in tests/$room." >&2; exit 2; fi
        ;;
    *) echo "tests/run.sh: unknown part: $1" >&2; exit 2 ;;
esac
printf '\n%s' "$report"
exit "$failed"
