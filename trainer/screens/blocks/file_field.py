"""A picture from the simulated folder, which opens on the page itself; the real disk is never shown."""

from typing import Any

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from trainer.access import focus, roles, textsize
from trainer.access.textsize import px
from trainer.content.blocks import FileField
from trainer.screens.blocks.face import Face, Hands, widget
from trainer.screens.blocks.typed import question
from trainer.screens.parts import drawing, icon, text
from trainer.screens.parts.button import Button
from trainer.screens.parts.flow import Flow
from trainer.screens.parts.picture import Picture
from trainer.screens.parts.question import Question
from trainer.screens.parts.space import Column, Row
from trainer.simulator.acts import Attach
from trainer.simulator.items import Item, PictureFile


class FileFace(Face[FileField]):
    """The button that opens the folder; the folder; what is attached, and the way to take it off again."""

    def __init__(self, item: Item, hands: Hands) -> None:
        super().__init__(item, hands)
        block = self.block
        self.question = Question(question(block), block.hint, block.as_heading)
        self.button = Button(block.button, "city_second", icon="image", height=54)
        self.button.used.connect(self.open_folder)
        self.folder = _Folder(item.pictures, hands, self._attach, self.close_folder)
        self.folder.hide()
        self.folder.setProperty("unread", "opened for a moment, and said thing by thing as one moves in it")
        self.attached = text.paragraph("")
        self.remove = Button(block.remove, "link")
        self.remove.used.connect(self._remove)
        row = Row(16)
        row.addWidget(icon.Icon("image", 24, "ink"))
        row.addWidget(self.attached)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.row = QWidget()
        self.row.setLayout(row)
        self.question.body.addWidget(self.row)
        self.question.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.question.body.addWidget(self.folder)
        self.column.addWidget(self.question)
        self.refresh()

    def refresh(self) -> None:
        picture = next((picture for picture in self.item.pictures if picture.id == self.item.value), None)
        self.question.set_error(self.item.error)
        about = (question(self.block), self.question.said)
        self.button.setAccessibleDescription(". ".join(part for part in about if part))
        self.row.setVisible(picture is not None)
        if picture is not None:
            self.attached.setText(self.tr("Attached: {name}").format(name=picture.name))
            self.remove.setAccessibleName(f"{self.block.remove}: {picture.name}")

    def to_use(self, part: str = "") -> QWidget:
        if not self.folder.isHidden():
            return self.folder.tile(part) or self.folder
        return self.button

    def around(self, part: str = "") -> QWidget:
        return self.to_use(part) if not self.folder.isHidden() else self

    def open_folder(self) -> None:
        """Show the pictures; the first has the focus."""
        self.folder.show()
        self.folder.first().setFocus()
        self.hands.moved()

    def close_folder(self) -> None:
        """Fold the pictures away; the focus is on the button again."""
        self.button.setFocus()
        self.folder.hide()
        self.hands.moved()

    def _attach(self, picture: PictureFile) -> None:
        self.close_folder()
        self.hands.do(Attach(block=self.block.id, picture=picture.id))
        self.hands.say(self.tr("Attached: {name}").format(name=picture.name))

    def _remove(self) -> None:
        self.button.setFocus()
        self.hands.do(Attach(block=self.block.id, picture=""))
        self.hands.say(self.tr("No picture is attached."))


class _Folder(QWidget):
    """The simulated folder of pictures."""

    def __init__(self, pictures: tuple[PictureFile, ...], hands: Hands, attach, close) -> None:
        super().__init__()
        self._close = close
        column = Column(12, (20, 14, 20, 20), self)
        head = Row(8)
        head.addWidget(text.heading(self.tr("Pictures on this computer"), 2, "label"), 1)
        self.close_button = Button(self.tr("Close"), "chrome", icon="x")
        self.close_button.used.connect(close)
        head.addWidget(self.close_button)
        column.addLayout(head)
        tiles = QWidget()
        flow = Flow(tiles, gap=16)
        flow.setContentsMargins(0, 0, 0, 0)
        roles.group(self, self.tr("Pictures on this computer"))
        self._tiles = {picture.id: _Tile(picture, hands) for picture in pictures}
        for picture in pictures:
            self._tiles[picture.id].clicked.connect(lambda _=False, picture=picture: attach(picture))
            flow.addWidget(self._tiles[picture.id])
        column.addWidget(tiles)
        if not pictures:
            column.addWidget(text.paragraph(self.tr("There are no pictures here.")))

    def tile(self, picture: str) -> QWidget | None:
        """The target of this picture."""
        return self._tiles.get(picture)

    def first(self) -> QWidget:
        """Where the focus goes."""
        return next(iter(self._tiles.values()), self.close_button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        drawing.rounded(QPainter(self), self.rect(), px(10), "tab", "line", px(2))


class _Tile(QPushButton):
    """A picture with its name below it; the whole is pressed."""

    def __init__(self, picture: PictureFile, hands: Hands) -> None:
        super().__init__(picture.name.replace("&", "&&"))
        self.setAutoDefault(True)  # so that Enter presses it, and not the space bar alone
        self._name = picture.name
        self.setAccessibleName(picture.name)
        size = self.tr("{size} megabytes").format(size=QLocale().toString(picture.megabytes, "g"))
        self.setAccessibleDescription(f"{picture.text} {size}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        focus.ring(self, 8)
        self._column = Column(0, (12, 12, 12, 12), self)
        self._picture = Picture(widest=176, highest=120)
        self._picture.show_file(hands.picture(picture), "")
        self._picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column.addWidget(self._picture)
        self._column.addStretch(1)
        textsize.notice.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        laid = drawing.lay(self._name, "small_bold", px(176))
        return QSize(px(200), px(12 + 120 + 8 + 12) + laid.height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill = "hover" if self.underMouse() or self.isDown() else "page"
        drawing.rounded(painter, QRectF(self.rect()), px(8), fill, "line", px(2))
        laid = drawing.lay(self._name, "small_bold", px(176), self.layoutDirection())
        words = drawing.visual(self.layoutDirection(), self.rect(), QRect(px(12), px(140), px(176), laid.height))
        laid.draw(painter, words.left(), words.top(), "ink")


@widget.register
def _(block: FileField, item: Item, hands: Hands) -> Face[Any]:
    return FileFace(item, hands)
