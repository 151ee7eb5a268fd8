"""A scrolling page: one column on the room's wall, 40 px from the window's edge; first what runs from edge to edge.

Page(parent)
    page.edge             Column for what comes in from the window's edge (the stages)
    page.column           Column for all else, with the margins of the design
    page.add_beside(*)    things beside each other, below each other in one column; (layout or widget, stretch)
"""

from PySide6.QtWidgets import QBoxLayout, QLayout, QVBoxLayout, QWidget

from trainer.access import textsize
from trainer.access.textsize import px
from trainer.screens.parts.scroll import Scroll
from trainer.screens.parts.space import Column

EDGE_PX = 40


class Page(QWidget):
    """What home, the card of an errand and the results stand on."""

    def __init__(self, top: float = 24, gap: float = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._top = top
        self._beside: list[tuple[QBoxLayout, float]] = []
        content = QWidget()
        whole = Column(0, parent=content)
        self.edge, self.column = Column(0), Column(gap)
        whole.addLayout(self.edge)
        whole.addLayout(self.column, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(Scroll(content))
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def add_beside(self, *parts: tuple[QWidget | QLayout, int], gap: float = 24) -> QBoxLayout:
        """Things beside each other; one below the other from the text size on where a screen has one column."""
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for part, stretch in parts:
            if isinstance(part, QWidget):
                row.addWidget(part, stretch)
            else:
                row.addLayout(part, stretch)
        self._beside.append((row, gap))
        self.column.addLayout(row)
        self._measure()
        return row

    def _measure(self) -> None:
        # from 150 % on the margin stays as wide as it is at 100 %, so that the words get the room
        one_column = textsize.in_one_column()
        side = EDGE_PX / textsize.scale() if one_column else EDGE_PX
        self.column.set_space(margins=(side, self._top / (2 if one_column else 1), side, 16))
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for row, gap in self._beside:
            row.setDirection(down if one_column else across)
            row.setSpacing(px(gap))
