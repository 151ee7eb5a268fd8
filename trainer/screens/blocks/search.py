"""A box to look for something, its button, and what it found: each result a whole target, a title before all."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from trainer.access import roles, themes
from trainer.access.textsize import px
from trainer.content.blocks import Result, Search
from trainer.screens.blocks.face import Face, Hands, widget
from trainer.screens.blocks.typed import TypedFace
from trainer.screens.parts import drawing, text
from trainer.screens.parts.button import Button
from trainer.screens.parts.space import Column, clear
from trainer.screens.parts.text import Words
from trainer.simulator import acts
from trainer.simulator.items import Item


class SearchFace(TypedFace[Search]):
    """The box, the button, and the results below them."""

    def __init__(self, block: Search, item: Item, hands: Hands) -> None:
        self.button = Button(block.button, "city", height=54)
        self.button.used.connect(self._search)
        self.found = Words("", "section", widest=None)
        self.found.hide()
        self.results = QWidget()
        self._list = Column(8, parent=self.results)
        self._shown: tuple[object, ...] = ()
        super().__init__(item, hands, 430, beside=self.button)
        self.field.entered.disconnect(hands.enter)
        self.field.entered.connect(self._search)
        self.column.set_space(gap=20)
        self.column.addWidget(self.found)
        self.column.addWidget(self.results)
        self.refresh()

    def shown_text(self) -> str:
        return self.item.draft

    def refresh(self) -> None:
        super().refresh()
        if self.found.parentWidget() is None:  # not laid yet: what has no parent would be shown as a window
            return
        shown = (self.item.query, self.item.results, self.item.value)
        if shown != self._shown:
            self._shown = shown
            self._show_results()

    def to_use(self, part: str = "") -> QWidget:
        row = self._row(part)
        if row is not None:
            return row.title
        return self.button if part == "search" else self.field.edit

    def around(self, part: str = "") -> QWidget:
        row = self._row(part)
        return row if row is not None else self.field

    def _row(self, result: str) -> "_ResultRow | None":
        return next((row for row in self._rows() if result and row.result.id == result), None)

    def _rows(self) -> "list[_ResultRow]":
        return self.results.findChildren(_ResultRow, options=Qt.FindChildOption.FindDirectChildrenOnly)

    def _show_results(self) -> None:
        results, block = self.item.results, self.block
        has_looked = self.item.query is not None and block.shows_results
        said = (block.found if results else block.nothing) if has_looked else ""
        self.found.set_style("section" if results else "body")
        self.found.setText(said)
        if results:
            roles.heading(self.found, 2)
        else:
            roles.paragraph(self.found)
        self.found.setVisible(bool(said))
        self.results.setVisible(bool(results))
        if tuple(row.result for row in self._rows()) != results:  # else they stay, and the focus on one of them
            clear(self._list)
            for result in results:
                self._list.addWidget(_ResultRow(result, self._take))
        for row in self._rows():
            row.show_taken(bool(row.result.value) and row.result.value == self.item.value)

    def _search(self) -> None:
        place = self.item
        self.hands.do(acts.Search(block=self.block.id, text=self.field.text()))
        if self.item is not place and not self.item.error:
            self.hands.say(self.found.text())

    def _take(self, result: str) -> None:
        self.hands.do(acts.Take(block=self.block.id, result=result))


class _ResultRow(QWidget):
    """A result: whether it is an advertisement, its title, its address, its words."""

    def __init__(self, result: Result, take) -> None:
        super().__init__()
        self.result, self._take = result, take
        self._is_taken: bool | None = None
        column = Column(0, (16, 6, 16, 10), self)
        self.title = Button(result.title, "link")
        self.title.ring_widget = self  # type: ignore[attr-defined]  # the whole row is the target
        self.title.used.connect(lambda: take(result.id))
        if result.badge:
            column.addWidget(text.small(result.badge, "ink"))
        column.addWidget(self.title, 0, Qt.AlignmentFlag.AlignLeft)
        for words in (result.address, result.text):
            if words:
                column.addWidget(text.small(words))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_taken(self, is_taken: bool) -> None:
        """Show whether this one is chosen."""
        if is_taken == self._is_taken:
            return
        self._is_taken = is_taken
        self.title.set_icon("check" if is_taken else None)
        about = [self.result.badge, self.result.address, self.result.text, self.tr("Chosen") if is_taken else ""]
        self.title.setAccessibleDescription(". ".join(part for part in about if part))
        self.update()

    def mouseReleaseEvent(self, event) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._take(self.result.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        thick = max(1, px(1))
        if self._is_taken:
            drawing.rounded(painter, self.rect(), 0, "wash", None)
        painter.fillRect(0, self.height() - thick, self.width(), thick, themes.colour("hair"))


@widget.register
def _(block: Search, item: Item, hands: Hands) -> Face[Any]:
    return SearchFace(block, item, hands)
