"""Rule 6: what is pressed is at least 48 by 48 px at 100 %."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from trainer.access.sight import Finding, Sight
from trainer.access.textsize import px

RULE = "targets"
LEAST_PX = 48


def look(sight: Sight) -> Iterator[Finding]:
    """What can be used and is too small."""
    for widget in sight.place.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            least = px(LEAST_PX)
            if min(widget.width(), widget.height()) < least:
                size = f"{widget.width()} by {widget.height()} px"
                yield sight.finds(RULE, widget, f"It is {size}, and must be at least {least} by {least}.")
