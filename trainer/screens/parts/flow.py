"""A layout that sets things one after another and begins a new row where there is no more room; mirrored right to left.

Flow(parent, gap=8)        gap in px at 100 %, between things and between rows
"""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from trainer.access.textsize import px
from trainer.screens.parts import drawing
from trainer.screens.parts.rows import Rows


class Flow(Rows):
    """Rows of things at their own size."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent, gap)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def _lay(self, rect: QRect, moves: bool) -> int:
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        y, gap = rect.top(), px(self._gap)
        for row in self._rows(rect.width()):
            high = max(size.height() for _, size in row)
            x = rect.left()
            for item, size in row:
                place = QRect(x, y + (high - size.height()) // 2, size.width(), size.height())
                if moves:
                    item.setGeometry(drawing.visual(direction, rect, place))
                x += size.width() + gap
            y += high + gap
        return max(0, y - rect.top() - gap)

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = self._size(item, width)
            if not rows or used + size.width() > width:
                rows.append([])
                used = 0
            rows[-1].append((item, size))
            used += size.width() + px(self._gap)
        return rows

    def _size(self, item: QLayoutItem, width: int) -> QSize:
        hint = item.sizeHint()
        if hint.width() <= width:
            return hint
        return QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else hint.height())
