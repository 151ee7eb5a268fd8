"""Is a screen reader running? Then it speaks, and our own voice does not, unless someone wants both.

    readers.look()            asks the system; it may take a while, and may be called beside the thread of the windows
    readers.know(is_active)   what was found: in the thread of the windows
    readers.is_active()       what is known; notice.changed tells when it becomes otherwise

Linux: the desktop's accessibility bus has a flag that screen readers set. Windows and macOS have one each (not tried).
"""

import sys

from PySide6.QtCore import QObject, Signal

PATIENCE_MS = 300
_SPI_GETSCREENREADER = 0x46


class Notice(QObject):
    """Tells whoever speaks."""

    changed = Signal(bool)


notice = Notice()
_is_active = False


def is_active() -> bool:
    """Whether a screen reader runs, as far as is known."""
    return _is_active


def know(is_active: bool) -> None:
    """A screen reader runs, or none does."""
    global _is_active
    if is_active != _is_active:
        _is_active = is_active
        notice.changed.emit(is_active)


def look() -> bool:
    """Ask the system whether one runs."""
    asking = {"linux": _on_linux, "win32": _on_windows, "darwin": _on_macos}.get(sys.platform)
    return asking() if asking is not None else False


def _on_linux() -> bool:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    asked = QDBusMessage.createMethodCall("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Get")
    asked.setArguments(["org.a11y.Status", "ScreenReaderEnabled"])
    asked.setAutoStartService(False)
    call = bus.asyncCall(asked, PATIENCE_MS)
    call.waitForFinished()
    given = call.reply().arguments() if not call.isError() else []
    value: object = given[0] if given else False
    return bool(value.variant() if isinstance(value, QDBusVariant) else value)


def _on_windows() -> bool:
    import ctypes

    runs = ctypes.c_int(0)
    ctypes.windll.user32.SystemParametersInfoW(  # type: ignore[attr-defined]
        _SPI_GETSCREENREADER, 0, ctypes.byref(runs), 0
    )
    return bool(runs.value)


def _on_macos() -> bool:
    import subprocess  # 5 ms, which the first window is spared

    asked = ["defaults", "read", "com.apple.universalaccess", "voiceOverOnOffKey"]
    told = subprocess.run(asked, capture_output=True, text=True, check=False, timeout=PATIENCE_MS / 1000)
    return told.stdout.strip() == "1"
