"""Arrow keys among the choices of a group: on and back, round and round, however the choices lie.

    def keyPressEvent(self, event):
        if not arrows.moved(self, event):
            super().keyPressEvent(event)

Qt looks for a choice above, below, left or right of the one that has the focus; in a single row Up and Down do nothing.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup

_ON, _BACK = Qt.Key.Key_Down, Qt.Key.Key_Up
_SIDEWAYS = (Qt.Key.Key_Right, Qt.Key.Key_Left)


def moved(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Whether *event* was an arrow that led from *button* to another choice of its exclusive group, which is chosen."""
    group: QButtonGroup | None = button.group()
    key = event.key()
    if group is None or not group.exclusive() or key not in (_ON, _BACK, *_SIDEWAYS):
        return False
    is_mirrored = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
    is_on = key in (_ON, _SIDEWAYS[is_mirrored])
    choices = [choice for choice in group.buttons() if choice.isVisible() and choice.isEnabled()]
    following = choices[(choices.index(button) + (1 if is_on else -1)) % len(choices)]
    following.setFocus(Qt.FocusReason.OtherFocusReason)
    following.click()
    return True
