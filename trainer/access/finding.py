"""Where is my pointer? It comes to the middle of the window, with rings around it until it is moved, and words say so.

    finding.find(window)

Where no program may move the pointer (Wayland), the rings lie where it is, and the words say where that is.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QCursor, QGuiApplication, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from trainer.access import announce, themes
from trainer.access.overlays import Overlay
from trainer.access.textsize import px

RADII_PX = (36, 72, 108)
NEAR_PX = 3
"""Within so many pixels the pointer has not been moved."""


def _mark(words: str) -> str:
    """*words*, marked for translation."""
    return words


BROUGHT = _mark("Your pointer is in the middle of the window now, with rings around it.")
OUTSIDE = _mark("Your pointer is outside this window.")
PLACES = (
    (
        _mark("Your pointer is at the top left of the window, with rings around it."),
        _mark("Your pointer is at the top of the window, with rings around it."),
        _mark("Your pointer is at the top right of the window, with rings around it."),
    ),
    (
        _mark("Your pointer is at the left of the window, with rings around it."),
        _mark("Your pointer is in the middle of the window, with rings around it."),
        _mark("Your pointer is at the right of the window, with rings around it."),
    ),
    (
        _mark("Your pointer is at the bottom left of the window, with rings around it."),
        _mark("Your pointer is at the bottom of the window, with rings around it."),
        _mark("Your pointer is at the bottom right of the window, with rings around it."),
    ),
)


def find(window: QWidget) -> None:
    """Bring the pointer to the middle of *window*, show it, and say where it is."""
    middle = window.rect().center()
    may_move = not QGuiApplication.platformName().startswith("wayland")
    if may_move:
        QCursor.setPos(window.mapToGlobal(middle))
    at = window.mapFromGlobal(QCursor.pos())
    is_brought = may_move and _is_near(at, middle)
    for old in window.findChildren(Rings):
        old.end()
    if window.rect().contains(at):
        Rings(window, at)
    announce.announce(window, _tr(BROUGHT if is_brought else words(at, window.rect())))


def words(at: QPoint, window: QRect) -> str:
    """Where in *window* the pointer is, as a sentence that is not translated yet."""
    if not window.contains(at):
        return OUTSIDE
    row = min(2, 3 * (at.y() - window.top()) // window.height())
    column = min(2, 3 * (at.x() - window.left()) // window.width())
    return PLACES[row][column]


class Rings(Overlay):
    """Rings around the pointer *at* a place of the window, until it is moved."""

    def __init__(self, window: QWidget, at: QPoint) -> None:
        super().__init__(window)
        self._at = at
        self._handle = window.windowHandle()
        if self._handle is not None:
            self._handle.installEventFilter(self)
        self.begin()

    def end(self) -> None:
        """Go away."""
        if self._handle is not None:
            self._handle.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._handle:
            return super().eventFilter(watched, event)
        if isinstance(event, QMouseEvent) and not _is_near(event.position().toPoint(), self._at):
            self.end()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for token, thick in (("page", 12), ("focus", 6)):  # a rim, so that the ring is seen on any ground
            painter.setPen(QPen(themes.colour(token), px(thick)))
            for radius in RADII_PX:
                painter.drawEllipse(self._at, px(radius), px(radius))


def _is_near(one: QPoint, other: QPoint) -> bool:
    return (one - other).manhattanLength() <= NEAR_PX


def _tr(text: str) -> str:
    return QCoreApplication.translate("finding", text)
