"""A picture from a file: SVG drawn sharp at every text size, or PNG and JPEG; never larger than it may be.

Picture(widest=480, highest=320)      px at 100 %
picture.show_file(path, words)        *words* stand for the picture, and are shown where the file cannot be read
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer.access import roles, textsize
from trainer.access.textsize import px
from trainer.screens.parts import drawing

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer


class Picture(QWidget):
    """Something to look at, with a text for those who do not."""

    def __init__(self, widest: int = 480, highest: int = 320, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widest, self._highest = widest, highest
        self._words = ""
        self._renderer: QSvgRenderer | None = None
        self._pixmap = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        textsize.notice.changed.connect(self.updateGeometry)

    def show_file(self, path: Path, words: str) -> None:
        """Show the picture in the file at *path*."""
        self._words = words
        roles.picture(self, words)
        self._renderer, self._pixmap = None, QPixmap()
        if path.suffix.lower() == ".svg" and path.is_file():
            from PySide6.QtSvg import QSvgRenderer

            renderer = QSvgRenderer(str(path))
            self._renderer = renderer if renderer.isValid() else None
        else:
            self._pixmap = QPixmap(str(path))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self._shown(px(self._widest)).toSize()

    def minimumSizeHint(self) -> QSize:
        return QSize(px(48), px(36))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._shown(width).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = self._shown(self.width())
        left = self.width() - size.width() if drawing.is_mirrored(self.layoutDirection()) else 0
        place = QRectF(left, 0, size.width(), size.height())
        if self._renderer is not None:
            self._renderer.render(painter, place)
        elif not self._pixmap.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(place, self._pixmap, QRectF(self._pixmap.rect()))
        else:
            drawing.rounded(painter, place, 0, "tab", "line", px(2))
            laid = drawing.lay(self._words, "small", max(1, int(size.width()) - px(24)), self.layoutDirection())
            laid.draw(painter, left + px(12), px(12), "soft")
            return
        painter.setPen(Qt.PenStyle.NoPen)
        drawing.rounded(painter, place, 0, None, "hair", max(1, px(1)))

    def _shown(self, width: int) -> QSizeF:
        own = QSizeF(4, 3)
        if self._renderer is not None:
            own = QSizeF(self._renderer.defaultSize())
        elif not self._pixmap.isNull():
            own = QSizeF(self._pixmap.size())
        if own.isEmpty():
            own = QSizeF(4, 3)
        room = QSizeF(min(width, px(self._widest)), px(self._highest))
        return own.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
