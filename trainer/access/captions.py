"""Captions, as the person here wants them: large, and until they are closed.

captions.enlarge(True)      all that is told stands large at the foot, also what stands elsewhere
captions.keep(True)         a caption stays until it is closed, or another takes its place
captions.are_large(), captions.stay(), captions.notice.changed
"""

from PySide6.QtCore import QObject, Signal


class Notice(QObject):
    """Tells whoever draws captions."""

    changed = Signal()


notice = Notice()
_large = False
_kept = False


def enlarge(is_large: bool) -> None:
    """Make captions large, or as usual."""
    global _large
    _large = is_large
    notice.changed.emit()


def keep(is_kept: bool) -> None:
    """Let captions stay, or go with what they are about."""
    global _kept
    _kept = is_kept
    notice.changed.emit()


def are_large() -> bool:
    """Whether captions are large."""
    return _large


def stay() -> bool:
    """Whether captions stay until they are closed."""
    return _kept
