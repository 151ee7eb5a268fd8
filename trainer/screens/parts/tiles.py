"""A layout for cards: beside each other, equally high, while each has its good width; else in fewer columns, or one.

    Tiles(parent, gap=24, weights=())     gap in px at 100 %; *weights* share the width where all stand in one row

A card may have good_width(), px, below which it rather gets a row of its own; else its minimum width counts.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from trainer.access.textsize import px
from trainer.screens.parts import drawing
from trainer.screens.parts.rows import Rows


class Tiles(Rows):
    """Rows of cards, each row as high as its highest card."""

    def __init__(self, parent: QWidget | None = None, gap: float = 24, weights: tuple[float, ...] = ()) -> None:
        super().__init__(parent, gap)
        self._weights = weights
        self.setContentsMargins(0, 0, 0, 0)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def _lay(self, rect: QRect, moves: bool) -> int:
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        y, gap = rect.top(), px(self._gap)
        for row in self._rows(rect.width()):
            high = max(_height(item, width) for item, width in row)
            x = rect.left()
            for item, width in row:
                if moves:
                    item.setGeometry(drawing.visual(direction, rect, QRect(x, y, width, high)))
                x += width + gap
            y += high + gap
        return max(0, y - rect.top() - gap)

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        """The items row by row, each with its width."""
        items = self._items
        shared = self._shares(width)
        if all(share >= _good_width(item) for item, share in zip(items, shared, strict=True)):
            return [list(zip(items, shared, strict=True))] if items else []
        columns = (len(items) + 1) // 2
        each = (width - px(self._gap) * (columns - 1)) // columns
        if any(each < _good_width(item) for item in items):
            columns, each = 1, width
        rows = [items[first : first + columns] for first in range(0, len(items), columns)]
        return [[(item, each if len(row) == columns else width) for item in row] for row in rows]

    def _shares(self, width: int) -> list[int]:
        count = len(self._items)
        if not count:
            return []
        weights = self._weights if len(self._weights) == count else (1.0,) * count
        room = width - px(self._gap) * max(0, count - 1)
        shares = [int(room * weight / sum(weights)) for weight in weights]
        return [*shares[:-1], room - sum(shares[:-1])]  # so that the last one ends where the row does


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _good_width(item: QLayoutItem) -> int:
    good = getattr(item.widget(), "good_width", None)
    return good() if good is not None else item.minimumSize().width()
