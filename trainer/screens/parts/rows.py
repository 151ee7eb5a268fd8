"""What layouts in rows share: they hold their items, and are as high as the rows that a width asks for.

A layout derives from Rows and says how it lays: `_lay(rect, moves)` gives the height, and moves the items if asked.
"""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from trainer.access.textsize import px


class Rows(QLayout):
    """Items, one after another; *gap* is in px at 100 %, between them and between rows."""

    def __init__(self, parent: QWidget | None, gap: float) -> None:
        super().__init__(parent)
        self._gap = gap
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), moves=False)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(hint.width() for hint in hints) + px(self._gap) * max(0, len(hints) - 1)
        return QSize(wide, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, moves=True)

    def _lay(self, rect: QRect, moves: bool) -> int:
        """The height of all rows in the width of *rect*; with *moves* the items are put there."""
        raise TypeError(f"{type(self).__name__} does not say how it lays its rows")
