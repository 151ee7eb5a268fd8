"""Whether things may move: what the person asked for here, or of the system.

motion.is_reduced()         ask it before anything moves by itself
motion.reduce(True)         nothing moves; carets no longer blink
"""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

_is_reduced = False
_blinked_ms = 0
"""How long a blink of the caret took before motion was reduced."""


def is_reduced() -> bool:
    """Whether the person asked for less motion, here or in the system."""
    return _is_reduced or _system_asks()


def reduce(is_reduced: bool) -> None:
    """Let nothing move by itself, or let it again."""
    global _is_reduced, _blinked_ms
    if is_reduced == _is_reduced:
        return
    _is_reduced = is_reduced
    if is_reduced:
        _blinked_ms = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0 if is_reduced else _blinked_ms)


def _system_asks() -> bool:
    """What Qt knows of it; versions that know nothing of it say no."""
    hints = QGuiApplication.styleHints().accessibility()
    preference = getattr(hints, "motionPreference", None)
    return preference is not None and preference().name == "ReducedMotion"
