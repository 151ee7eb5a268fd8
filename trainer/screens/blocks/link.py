"""A link: underlined words that lead somewhere, with a hint below where there is one."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from trainer.access import roles
from trainer.content.blocks import Link
from trainer.screens.blocks.face import Face, Hands, widget
from trainer.screens.parts import text
from trainer.screens.parts.button import Button
from trainer.simulator.acts import Follow
from trainer.simulator.items import Item


class LinkFace(Face[Link]):
    """Words to follow."""

    def __init__(self, item: Item, hands: Hands) -> None:
        super().__init__(item, hands)
        self.column.set_space(gap=0)
        leads_back = any(effect.back for effect in self.block.does)
        self.link = Button(self.block.text, "way_back" if leads_back else "link", "arrow-left" if leads_back else None)
        roles.link(self.link)
        self.link.used.connect(self._follow)
        self.hint = text.small(self.block.hint)
        self.column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.hint)
        self.refresh()

    def refresh(self) -> None:
        block = self.block
        self.link.set_words(block.text)
        self.link.setAccessibleDescription(block.hint)
        self.hint.setText(block.hint)
        self.hint.setVisible(bool(block.hint))

    def to_use(self, part: str = "") -> QWidget:
        return self.link

    def _follow(self) -> None:
        self.hands.do(Follow(block=self.block.id))


@widget.register
def _(block: Link, item: Item, hands: Hands) -> Face[Any]:
    return LinkFace(item, hands)
