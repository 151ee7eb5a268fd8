"""How wide the caret is in what is typed in, and whether people asked for a thick one.

caret.wide()                at the text size in force, px; read when a caret is painted
caret.thicken(True)         three times as wide, at once
caret.notice.changed        emitted then
"""

from PySide6.QtCore import QObject, Signal

from trainer.access.textsize import px

USUAL_PX, THICK_PX = 3, 9


class Notice(QObject):
    """Tells what shows a caret that it is another one."""

    changed = Signal()


notice = Notice()
_is_thick = False


def wide() -> int:
    """The width of the caret, px."""
    return px(THICK_PX if _is_thick else USUAL_PX)


def thicken(is_thick: bool) -> None:
    """Have a thick caret, or the usual one."""
    global _is_thick
    _is_thick = is_thick
    notice.changed.emit()
