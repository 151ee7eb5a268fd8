"""Where the keyboard is: the focus ring, painted by one overlay a window, and what it takes to be seen and heard.

    marks = Marks(window)          once a window; follows the focus by itself; paints spotlight and ring
    marks_of(widget)               the Marks of the window *widget* is in, or None
    ground(widget, "bar")          what *widget* and all in it lie on: "bar" and "river" turn the ring to on_bar;
                                   a widget that paints on its ground asks ground_of(widget)
    ring(widget, radius=8, inside=False)   the corner radius at 100 % of a control, so that the ring runs parallel to it
    widget.ring_widget = frame     (attribute) the ring goes round *frame* while *widget* has the focus
    reveal(widget)                 scroll it into view, ring and all, in every scroll area around it; done for the focus
    read_first(event)              the focus event to hand to QLineEdit, so that Orca reads the field (see below)

A QLineEdit reached by Tab selects its text before it reports the focus; Orca 43 then says nothing. The
reason "other" cures it.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QGuiApplication, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from trainer.access import textsize, themes
from trainer.access.textsize import px

if TYPE_CHECKING:
    from trainer.access.spotlight import Spot

GAP_PX, LINE_PX = 3, 4
_RINGS = {"bar": "on_bar", "river": "on_bar", "tab_open": "tab_open_focus"}
"""The token of the ring on grounds where the usual one would not be seen."""
FOLLOWS_AFTER_MS = 50
"""An event filter makes PySide meet every kind of event, 8 ms: not before the window stands."""
_PLACED = frozenset(
    (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange)
)


def ground(widget: QWidget, name: str) -> None:
    """Say what *widget* lies on or is: room, card, page, bar, river, chrome."""
    widget.setProperty("ground", name)


def ground_of(widget: QWidget | None) -> str:
    """What *widget* lies on or is, as told by it or by what it stands in."""
    while widget is not None:
        lies_on = widget.property("ground")
        if lies_on:
            return lies_on
        widget = widget.parentWidget()
    return "room"


def ring(widget: QWidget, radius: int, inside: bool = False) -> None:
    """The corner *radius* of *widget* at 100 %; *inside* for what fills its window or view."""
    widget.setProperty("ring_radius", radius)
    widget.setProperty("ring_inside", inside)


def read_first(event: QFocusEvent) -> QFocusEvent:
    """The same event with a reason that does not select the text."""
    return QFocusEvent(event.type(), Qt.FocusReason.OtherFocusReason)


def reveal(widget: QWidget) -> None:
    """Scroll *widget* into view with room for its ring; what is higher than the view shows its beginning."""
    room = px(GAP_PX + LINE_PX + 8)
    inner = widget
    parent = widget.parentWidget()
    while parent is not None:
        content = parent.widget() if isinstance(parent, QScrollArea) else None
        if isinstance(parent, QScrollArea) and content is not None and content.isAncestorOf(inner):
            _bring(parent, QRect(inner.mapTo(content, QPoint(0, 0)), inner.size()).adjusted(0, -room, 0, room))
            inner = parent
        parent = parent.parentWidget()


def _bring(area: QScrollArea, rect: QRect) -> None:
    bar, view = area.verticalScrollBar(), area.viewport().height()
    if rect.top() < bar.value() or rect.height() > view:
        bar.setValue(rect.top())
    elif rect.bottom() > bar.value() + view:
        bar.setValue(rect.bottom() - view)


def reveal_rect(inside: QWidget, rect: QRect) -> None:
    """Scroll *rect*, in the coordinates of *inside*, into view in the scroll area around it."""
    parent = inside.parentWidget()
    while parent is not None:
        content = parent.widget() if isinstance(parent, QScrollArea) else None
        if isinstance(parent, QScrollArea) and content is not None:
            _bring(parent, QRect(inside.mapTo(content, rect.topLeft()), rect.size()))
            return
        parent = parent.parentWidget()


def view_of(widget: QWidget, overlay: QWidget) -> QRect:
    """What can be seen of the surroundings of *widget* through the scroll areas around it, in the overlay."""
    seen = overlay.window().rect()
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea):
            view = parent.viewport()
            seen = seen.intersected(QRect(view.mapTo(overlay.window(), QPoint(0, 0)), view.size()))
        parent = parent.parentWidget()
    return seen


class Marks(QWidget):
    """One transparent overlay a window; takes no events; paints the spotlight, then the ring."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("cue", "for the eyes alone: the instruction says what the spotlight shows")
        self._window = window
        self._focused: QWidget | None = None
        self._followed: list[QWidget] = []
        self._spot: Spot | None = None
        self._painted = QRect()
        self._wants_view = self._wants_spot = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._settle)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(FOLLOWS_AFTER_MS)
        self._later.timeout.connect(self._begin_to_follow)
        self._follows = False
        _application().focusChanged.connect(self._focus_moved)
        textsize.notice.changed.connect(self._grew)
        self.setGeometry(window.rect())
        self._focus_moved(None, QApplication.focusWidget())

    def spot(self, spot: "Spot | None") -> None:
        """Put the spotlight on something (it is scrolled into view), or take it away."""
        if self._spot is not None:
            self._spot.leave()
        self._spot = spot
        self._follow()
        self._wants_spot = spot is not None
        self._soon.start()
        self.update()

    def keep_in_view(self) -> None:
        """Scroll what has the focus, and the spotlight, into view again when layouts have settled."""
        self._wants_view = True
        self._soon.start()

    def ring_rect(self) -> QRect | None:
        """Where the middle of the ring's line runs, in the window; None without a ring."""
        widget = self._ringed()
        if widget is None:
            return None
        out = px(GAP_PX) + px(LINE_PX) / 2
        if widget.property("ring_inside"):
            out = -out  # so that what it lies on is seen on both its sides
        place = QRect(widget.mapTo(self.window(), QPoint(0, 0)), widget.size())
        edge = round(px(LINE_PX) / 2)
        return place.adjusted(-round(out), -round(out), round(out), round(out)).intersected(
            self._window.rect().adjusted(edge, edge, -edge, -edge)
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window:
            if kind == QEvent.Type.Resize:
                self.setGeometry(self._window.rect())
                self._wants_view = True
            elif kind == QEvent.Type.ChildAdded:
                self.raise_()
        if kind in _PLACED:
            self._soon.start()
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setGeometry(self._window.rect())
        if not self._follows:
            self._later.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._spot is not None and self._spot.is_there():
            painter.save()
            self._spot.paint(painter, self)
            painter.restore()
        rect, widget = self.ring_rect(), self._ringed()
        if rect is None or widget is None:
            return
        painter.setClipRect(view_of(widget, self))
        thick = px(LINE_PX)
        lies_on = widget if widget.property("ring_inside") else widget.parentWidget()
        token = _RINGS.get(ground_of(lies_on), "focus")
        painter.setPen(QPen(themes.colour(token), thick, j=Qt.PenJoinStyle.MiterJoin))
        radius = widget.property("ring_radius")
        radius = px(4 if radius is None else radius)
        beyond = px(GAP_PX) + thick / 2
        beyond = -beyond if widget.property("ring_inside") else beyond
        corner = max(0.0, radius + beyond) if radius > px(2) else 0
        painter.drawRoundedRect(QRectF(rect), corner, corner)

    def _ringed(self) -> QWidget | None:
        widget = self._focused
        if widget is None or not isValid(widget) or not widget.isVisible():
            return None
        around = getattr(widget, "ring_widget", widget)
        return around if isValid(around) and around.window() is self.window() else None

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new.window() is not self.window():
            return
        if new is not None or not self.window().isActiveWindow():
            self._focused = new or self._focused
        self._follow()
        # what is being pressed must not slip away under the pointer: then the press would be lost
        if new is not None and QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            reveal(getattr(new, "ring_widget", new))
        self._soon.start()
        self.update()

    def _begin_to_follow(self) -> None:
        if not self._follows:
            self._follows = True
            self._window.installEventFilter(self)
            self.setGeometry(self._window.rect())
            self._follow()
            self.raise_()
            self.update()

    def _follow(self) -> None:
        if not self._follows:
            return
        for widget in self._followed:
            if isValid(widget) and widget is not self._window:
                widget.removeEventFilter(self)
        self._followed = []
        things = [self._ringed(), self._spot.thing if self._spot is not None and self._spot.is_there() else None]
        for thing in things:
            while thing is not None and thing is not self._window:
                self._followed.append(thing)
                thing.installEventFilter(self)
                thing = thing.parentWidget()

    def _settle(self) -> None:
        """After layouts have settled: follow what moved, and bring it into view; a new spotlight before the focus."""
        if self._spot is not None and self._spot.is_there():
            self._spot.lay_tint()
            if self._wants_view or self._wants_spot:
                for inside, rect in self._spot.wanted_in_view():
                    reveal_rect(inside, rect)
        ringed = self._ringed()
        if self._wants_view and not self._wants_spot and ringed is not None:
            reveal(ringed)
        self._wants_view = self._wants_spot = False
        self.raise_()
        self.update()

    def _grew(self) -> None:
        self._wants_view = True
        self._soon.start()
        self.update()


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication), "make the QApplication first"
    return app


def marks_of(widget: QWidget) -> Marks | None:
    """The Marks of the window that *widget* is in."""
    return widget.window().findChild(Marks, options=Qt.FindChildOption.FindDirectChildrenOnly)
