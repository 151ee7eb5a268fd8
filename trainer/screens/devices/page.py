"""The page in the browser: its head, its blocks, its foot; changed in place, block by block.

page.show_scene(scene)       another place builds all anew; the same place changes only what differs
page.face(block)             the face of a block by its id, those inside details included
page.news                    the words of blocks that have just appeared while the rest of the page stayed
page.head()                  where the focus goes on a new page: its first heading
"""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from trainer.access import roles, textsize
from trainer.access.reading import sentences
from trainer.access.spotlight import Ground
from trainer.access.textsize import WIDEST_LINE_PX, px
from trainer.screens.blocks.button import ButtonFace
from trainer.screens.blocks.details import DetailsFace
from trainer.screens.blocks.every import Face, Hands, widget
from trainer.screens.blocks.heading import HeadingFace
from trainer.screens.blocks.link import LinkFace
from trainer.screens.devices.error_summary import ErrorSummary
from trainer.screens.devices.footer import Footer
from trainer.screens.devices.service_header import ServiceHeader
from trainer.screens.parts.scroll import Scroll
from trainer.screens.parts.space import Column
from trainer.simulator.items import Item, Scene


class Page(Scroll):
    """What lies in the window of the browser."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self._place, self.news = "", ""
        self._keys: list[tuple[str, str, int]] = []
        self._faces: list[Face[Any]] = []
        self.ground = Ground("page")
        self.header = ServiceHeader()
        self.summary = ErrorSummary(self.lead_to)
        self.footer = Footer(hands)
        self._body = QWidget()
        self._column = Column(24, parent=self._body)
        self._column.addWidget(self.summary)
        self._whole = Column(0, parent=self.ground)
        self._margin = Column(0, (40, 28, 40, 28))
        self._margin.addWidget(self._body)
        self._whole.addWidget(self.header)
        self._whole.addLayout(self._margin)
        self._whole.addStretch(1)
        self._whole.addWidget(self.footer)
        super().__init__(self.ground, "page")
        roles.outline(self)
        self.area.installEventFilter(self)
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def show_scene(self, scene: Scene) -> bool:
        """Show *scene*; whether it is another page than before."""
        is_new = scene.place != self._place
        gone = self._faces if is_new else []
        if is_new:
            self._take_out(gone)
            self._keys, self._faces = [], []
            self._place = scene.place
        self.header.show_service(scene)
        self.footer.show_links(scene.footer)
        self._show_items(scene.items)
        if self.summary.show_errors(scene.problem, scene.errors):
            self._set_tab_order()
        self.ground.setAccessibleName(scene.title)
        self.settle()
        if is_new:
            self._delete(gone, self.head())
            self.to_top()
        return is_new

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows read on here; they scroll nothing, and Alt with them goes back."""
        if watched is self.area and isinstance(event, QKeyEvent) and event.key() in _ARROWS:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def settle(self) -> None:
        """Lay all out now, so that whoever asks where things are hears where they will be seen."""
        view = self.area.viewport().size()
        self._whole.activate()
        self.ground.resize(view.width(), max(view.height(), self._whole.heightForWidth(view.width())))
        self._whole.activate()

    def put_on_top(self, chrome: QWidget) -> None:
        """Let the row of the browser scroll with the page: very large text leaves no room for it above."""
        self._whole.insertWidget(0, chrome)

    def face(self, block: str) -> Face[Any] | None:
        """The face of *block*; None if it cannot be seen."""
        return next((face for face in self.faces() if face.item.block.id == block), None)

    def faces(self) -> Iterator[Face[Any]]:
        """All faces in their order, those in open details included."""
        for face in self._faces:
            yield face
            if isinstance(face, DetailsFace) and face.item.is_unfolded:
                yield from face.inner_faces()

    def head(self) -> QWidget:
        """The first heading of the page, or the page itself."""
        for face in self._faces:
            if isinstance(face, HeadingFace):
                return face.words
            question = getattr(face, "question", None) or getattr(face, "field", None)
            if question is not None and roles.role_of(question.label) == "heading":
                return question.label
        return self._faces[0].to_use() if self._faces else self.ground

    def lead_to(self, field: str) -> None:
        """Put the focus on *field*, at its first part."""
        face = self.face(field)
        if face is not None:
            face.to_use().setFocus(Qt.FocusReason.OtherFocusReason)

    def put_back(self) -> None:
        """Show all fields as the scene has them, whatever was done to them since."""
        for face in self.faces():
            face.refresh()

    def press_main(self) -> None:
        """Press the page's main button, as Enter in a field does."""
        for face in self._faces:
            if isinstance(face, ButtonFace) and face.block.is_main:
                face.button.click()
                return

    def _show_items(self, items: tuple[Item, ...]) -> None:
        keys = list(_keys(items))
        self.news = ""
        if keys == self._keys:
            for face, item in zip(self._faces, items, strict=True):
                face.show_item(item)
            return
        before = dict(zip(self._keys, self._faces, strict=True))
        gone = [face for key, face in before.items() if key not in keys]
        self._take_out(gone)
        self._delete(gone, self.ground)
        self._faces = []
        for key, item in zip(keys, items, strict=True):
            stands = before.get(key)
            if stands is not None:
                stands.show_item(item)
            self._faces.append(stands or widget(item.block, item, self._hands))
        self._keys = keys
        self.news = sentences(_words(face) for face in self._faces if before and face not in before.values())
        self._put_in_order()
        self._set_tab_order()

    def _put_in_order(self) -> None:
        """The faces in their order, the error summary below links that lead back and above all else."""
        for number, part in enumerate(self._in_order()):
            stands = self._column.itemAt(number)
            if stands is None or stands.widget() is not part:
                self._column.insertWidget(number, part)
                if not part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                    part.show()

    def _in_order(self) -> list[QWidget]:
        leading = 0
        while leading < len(self._faces) and isinstance(self._faces[leading], LinkFace):
            leading += 1
        return [*self._faces[:leading], self.summary, *self._faces[leading:]]

    def _take_out(self, faces: list[Face[Any]]) -> None:
        for face in faces:
            self._column.removeWidget(face)

    def _delete(self, faces: list[Face[Any]], heir: QWidget) -> None:
        """Delete *faces*; *heir* gets the focus if one of them has it, at once, and nothing on the way."""
        focused = QApplication.focusWidget()
        if focused is not None and any(face.isAncestorOf(focused) for face in faces):
            heir.setFocus(Qt.FocusReason.OtherFocusReason)
        for face in faces:
            face.hide()
            face.deleteLater()

    def _set_tab_order(self) -> None:
        before: QWidget = self.ground
        for part in self._in_order():
            for inner in part.findChildren(QWidget):
                if inner.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    QWidget.setTabOrder(before, inner)
                    before = inner
        for link in self.footer.links():
            QWidget.setTabOrder(before, link)
            before = link

    def _measure(self) -> None:
        self._body.setMaximumWidth(px(WIDEST_LINE_PX))
        narrow = textsize.in_one_column()
        self._margin.set_space(margins=(20, 16, 20, 16) if narrow else (40, 28, 40, 28))


_ARROWS = frozenset((Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down))


def _words(face: QWidget) -> str:
    """What is read of a block that has appeared."""
    named = (label for label in face.findChildren(QLabel) if label.isVisibleTo(face))
    return sentences(label.accessibleName() for label in named)


def _keys(items: tuple[Item, ...]) -> Iterator[tuple[str, str, int]]:
    """What tells blocks of a page apart: kind, id, and which of these it is."""
    seen: dict[tuple[str, str], int] = {}
    for item in items:
        name = (type(item.block).__name__, item.block.id)
        seen[name] = seen.get(name, 0) + 1
        yield (*name, seen[name])
