"""A list of short texts, with numbers if their order counts."""

from typing import Any

from PySide6.QtWidgets import QWidget

from trainer.access import roles
from trainer.content.blocks import List
from trainer.screens.blocks.face import Face, Hands, widget
from trainer.screens.parts.space import Row
from trainer.screens.parts.text import Words
from trainer.simulator.items import Item


class ListFace(Face[List]):
    """The items, each said with its sign."""

    def __init__(self, item: Item, hands: Hands) -> None:
        super().__init__(item, hands)
        self.lines: list[Words] = []
        for number, line in enumerate(self.block.items, start=1):
            self.column.addWidget(self._line(line, f"{number}." if self.block.is_numbered else "•"))
        roles.listing(self, self.tr("List, %n items", "", len(self.lines)))

    def refresh(self) -> None:
        for number, (words, line) in enumerate(zip(self.lines, self.block.items, strict=False), start=1):
            words.setText(line)
            words.setAccessibleName(f"{number}. {line}" if self.block.is_numbered else line)

    def _line(self, line: str, sign: str) -> QWidget:
        made = QWidget()
        row = Row(12, (4, 0, 0, 0), made)
        mark = Words(sign)
        mark.setAccessibleName("")  # a number is said with its line
        mark.setSizePolicy(mark.sizePolicy().Policy.Fixed, mark.sizePolicy().Policy.Preferred)
        words = Words(line)
        words.setAccessibleName(f"{sign} {line}" if self.block.is_numbered else line)
        roles.list_item(words)
        self.lines.append(words)
        row.addWidget(mark)
        row.addWidget(words, 1)
        return made


@widget.register
def _(block: List, item: Item, hands: Hands) -> Face[Any]:
    return ListFace(item, hands)
