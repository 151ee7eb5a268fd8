"""The foot of a page: the links of its service under a thin line."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from trainer.access import textsize, themes
from trainer.access.textsize import px
from trainer.content.services import FooterLink
from trainer.screens.blocks.face import Hands
from trainer.screens.parts.button import Button
from trainer.screens.parts.flow import Flow
from trainer.screens.parts.space import Column
from trainer.simulator.acts import Follow


class Footer(QWidget):
    """Links in a row, or in several where there is little room."""

    def __init__(self, hands: Hands) -> None:
        super().__init__()
        self._hands = hands
        self._shown: tuple[FooterLink, ...] = ()
        self._links: dict[str, Button] = {}
        self._flow = Flow(gap=32)
        self._column = Column(0, parent=self)
        self._column.addLayout(self._flow)
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def show_links(self, links: tuple[FooterLink, ...]) -> None:
        """Show *links*."""
        if links != self._shown:
            self._shown = links
            for button in self._links.values():
                self._flow.removeWidget(button)
                button.hide()
                button.deleteLater()
            self._links = {link.id: self._link(link) for link in links}
        self.setVisible(bool(links))

    def links(self) -> list[Button]:
        """The links in their order."""
        return list(self._links.values())

    def link(self, name: str) -> Button | None:
        """The link of this id."""
        return self._links.get(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), max(1, px(1)), themes.colour("hair"))

    def _link(self, link: FooterLink) -> Button:
        made = Button(link.text, "link")
        made.used.connect(lambda: self._hands.do(Follow(block=link.id)))
        self._flow.addWidget(made)
        made.show()
        return made

    def _measure(self) -> None:
        side = 20 if textsize.in_one_column() else 40
        self._column.set_space(margins=(side, 2, side, 10))  # room for the ring, here where the page ends
