#!/usr/bin/env bash
# The system packages Handrail needs and this Linux lacks, in one `apt-get install` line.
#
#   installer/system_packages.sh running           what Python and Qt need
#   installer/system_packages.sh running testing   and what the tests need besides
#   installer/system_packages.sh running packaging and what `make package` needs, and its test
#
# Says nothing when nothing is missing. Root and build machines (CI=true) run the line at once; a person is asked first.
# Looks for the library or command itself, not for a package of that name: names differ between releases.
set -euo pipefail
[ "$(uname -s)" = Linux ] || exit 0
PATH="$PATH:/usr/sbin:/sbin"

libraries=" $(ldconfig -p 2>/dev/null | awk '/=>/ { printf "%s ", $1 }') "
missing=()
library() { case "$libraries" in *" $1 "*) ;; *) missing+=("$2") ;; esac; }
tool() { command -v "$1" >/dev/null || missing+=("$2"); }

running() {
    tool python3 python3
    python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
    library libEGL.so.1 libegl1
    library libGL.so.1 libgl1
    library libdbus-1.so.3 libdbus-1-3
    library libfontconfig.so.1 libfontconfig1
    library libglib-2.0.so.0 libglib2.0-0
    library libxkbcommon.so.0 libxkbcommon0
    library libwayland-cursor.so.0 libwayland-cursor0
    library libwayland-egl.so.1 libwayland-egl1
    library libX11-xcb.so.1 libx11-xcb1
    library libxcb-cursor.so.0 libxcb-cursor0
    library libxcb-icccm.so.4 libxcb-icccm4
    library libxcb-image.so.0 libxcb-image0
    library libxcb-keysyms.so.1 libxcb-keysyms1
    library libxcb-randr.so.0 libxcb-randr0
    library libxcb-render-util.so.0 libxcb-render-util0
    library libxcb-shape.so.0 libxcb-shape0
    library libxcb-xkb.so.1 libxcb-xkb1
    library libxkbcommon-x11.so.0 libxkbcommon-x11-0
    library libpulse.so.0 libpulse0
    library libasound.so.2 libasound2
}

testing() { # a display of their own, with windows that take the keyboard, and a desktop that can be asked
    tool git git
    tool Xvfb xvfb
    tool xdotool xdotool
    tool openbox openbox
    tool xwininfo x11-utils
    tool dbus-run-session dbus
    tool pulseaudio pulseaudio
    tool pactl pulseaudio-utils
}

packaging() { # a Debian package, and a fresh Debian to try it in
    [ -x /usr/bin/python3 ] || missing+=(python3) # Debian's own, for which it is built; another may come first in PATH
    tool dpkg-deb dpkg
    tool dpkg-shlibdeps dpkg-dev
    tool readelf binutils
    tool mmdebstrap mmdebstrap
}

for set in "$@"; do "$set"; done
[ ${#missing[@]} -gt 0 ] || exit 0

if ! command -v apt-get >/dev/null; then
    echo "Missing on this system. The Debian names are: ${missing[*]}" >&2
    exit 0
fi
as_root=""
[ "$(id -u)" = 0 ] || as_root="sudo "
line="${as_root}apt-get install -y --no-install-recommends ${missing[*]}"
echo "$line"
if [ "$(id -u)" != 0 ] && [ "${CI:-}" != true ]; then
    answer=n
    if [ -t 0 ]; then read -r -p "Run this line now? [y/N] " answer; fi
    case "$answer" in
        [yY]*) ;;
        *) echo "Going on without them." >&2; exit 0 ;;
    esac
fi
export DEBIAN_FRONTEND=noninteractive
# An image fresh from a registry has no package lists, an old one has lists that are out of date.
log="$(mktemp)"
trap 'rm -f "$log"' EXIT
if ! { $line || { ${as_root}apt-get update && $line; }; } >"$log" 2>&1 </dev/null; then
    tail -n 5 "$log" >&2
    echo "apt-get could not install them; going on without." >&2
fi
