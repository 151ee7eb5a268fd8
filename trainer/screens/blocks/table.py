"""A small table: a real one, so that screen readers can walk it; as wide as the text, words wrapped, nothing scrolls."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem

from trainer.access import textsize, themes
from trainer.access.textsize import px
from trainer.content.blocks import Table
from trainer.screens.blocks.face import Face, Hands, widget
from trainer.screens.parts import text
from trainer.simulator.items import Item


class TableFace(Face):
    """The caption, and the table named by it."""

    def __init__(self, item: Item, hands: Hands) -> None:
        super().__init__(item, hands)
        self.caption = text.label(item.block.caption)
        self.table = _Grid()
        self.column.addWidget(self.caption)
        self.column.addWidget(self.table)
        self.refresh()

    def refresh(self) -> None:
        block = self.item.block
        self.caption.setText(block.caption)
        self.table.setAccessibleName(block.caption)
        self.table.fill(block.columns, block.rows)

    def to_use(self, part: str = "") -> QTableWidget:
        return self.table


class _Grid(QTableWidget):
    """A table as high as its rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
        textsize.notice.changed.connect(self._measure)

    def fill(self, columns: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> None:
        """Show *rows* under *columns*; one cell is always the current one (Qt 6.4 crashed under Orca without)."""
        self.setColumnCount(len(columns))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(columns)
        for down, row in enumerate(rows):
            for across, words in enumerate(row):
                self.setItem(down, across, QTableWidgetItem(words))
        if rows and not self.currentIndex().isValid():
            self.setCurrentCell(0, 0)
        self._measure()

    def sizeHint(self) -> QSize:
        high = self.horizontalHeader().height() + sum(self.rowHeight(row) for row in range(self.rowCount()))
        return QSize(px(480), high + px(2))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _measure(self) -> None:
        self.setFont(textsize.font("body"))
        self.horizontalHeader().setFont(textsize.font("label"))
        for row in range(self.rowCount()):
            self.item(row, 0).setFont(textsize.font("label"))
        colours = QPalette(self.palette())
        colours.setColor(QPalette.ColorRole.Base, QColor(themes.colour("page")))
        colours.setColor(QPalette.ColorRole.Button, QColor(themes.colour("tab")))
        colours.setColor(QPalette.ColorRole.Highlight, QColor(themes.colour("wash")))
        colours.setColor(QPalette.ColorRole.HighlightedText, QColor(themes.colour("ink")))
        self.setPalette(colours)
        self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setMinimumSectionSize(px(48))
        self.resizeRowsToContents()
        self.setFixedHeight(max(px(48), self.sizeHint().height()))


@widget.register
def _(block: Table, item: Item, hands: Hands) -> Face:
    return TableFace(item, hands)
