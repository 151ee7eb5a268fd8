"""Pressing by resting: a pointer that rests on something usable presses it, once, while a ring fills around it.

    dwell.press_after(800)      in every window that is attached (see `comfort`), after so many ms; 0 is never

Moving away before the ring is full takes it back. The same thing is pressed again only after the pointer has left it.
A button at the foot of the window pauses all this, by resting on it, too.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QSizePolicy, QWidget

from trainer.access import comfort, focus, textsize, themes
from trainer.access.announce import announce
from trainer.access.overlays import Overlay
from trainer.access.textsize import px
from trainer.access.usable import Target, target_at

STEPS = 12
"""In so many steps the ring fills: calm, and seldom painted."""
RESTS_PX, RADIUS_PX, THICK_PX = 24, 26, 8
LOW_FROM = 2.5
"""From this text size on the button is less high, so that what stands above it keeps its room."""
_after_ms = 0
_is_paused = False


def press_after(ms: int) -> None:
    """Press what the pointer rests on so long; 0: never."""
    global _after_ms, _is_paused
    _after_ms = ms
    if not ms:
        _is_paused = False
    comfort.give("dwell", Dwell if ms else None)
    was_on = bool(comfort.given("dwell pause"))
    comfort.give("dwell pause", PauseButton if ms else None)
    for button in () if was_on else comfort.given("dwell pause"):
        if isinstance(button, PauseButton) and button.window().isActiveWindow():
            announce(button.window(), button.text())


class Dwell(Overlay):
    """Watches the pointer in one window, and draws the ring that fills."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._point, self._rested_at = QPoint(), QPoint()
        self._target: Target | None = None
        self._spent = QRect()
        """What was pressed last, until the pointer has left it."""
        self._step = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._handle = window.windowHandle()
        if self._handle is not None:
            self._handle.installEventFilter(self)
        self.begin()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._handle:
            return super().eventFilter(watched, event)
        kind = event.type()
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.Leave):
            self._cancel()
        elif isinstance(event, QMouseEvent) and kind == QEvent.Type.MouseMove and not event.buttons().value:
            self._move_to(event.position().toPoint())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._timer.isActive():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        around = QRectF(self._ring())
        for token, thick in (("page", THICK_PX + 6), ("focus", THICK_PX)):  # a rim, so that it is seen on any ground
            painter.setPen(QPen(themes.colour(token), px(thick), c=Qt.PenCapStyle.FlatCap))
            painter.drawArc(around, 90 * 16, -360 * 16 * self._step // STEPS)

    def _move_to(self, point: QPoint) -> None:
        self._point = point
        if self._spent.contains(point):
            return
        self._spent = QRect()
        target = target_at(self._window, point)
        if not _after_ms or target is None or (_is_paused and not isinstance(target.widget, PauseButton)):
            self._cancel()
            return
        is_resting = (point - self._rested_at).manhattanLength() <= px(RESTS_PX)
        if target != self._target or not is_resting:
            self._target, self._rested_at, self._step = target, point, 0
            self._timer.start(max(1, _after_ms // STEPS))
        self.update()

    def _cancel(self) -> None:
        self._target = None
        self._timer.stop()
        self.update()

    def _tick(self) -> None:
        if not _after_ms or target_at(self._window, self._point) != self._target:
            self._cancel()  # it was given up, or something else has come to lie under the pointer
            return
        self._step += 1
        if self._step >= STEPS:
            self._press()
        self.update(self._ring().adjusted(-px(THICK_PX), -px(THICK_PX), px(THICK_PX), px(THICK_PX)))

    def _press(self) -> None:
        self._spent = self._target.rect if self._target is not None else QRect()
        self._cancel()
        left, none, at = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, QPointF(self._point)
        for kind, held in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, none)):
            spot = QPointF(self._window.mapToGlobal(self._point))
            event = QMouseEvent(kind, at, at, spot, left, held, Qt.KeyboardModifier.NoModifier)
            if self._handle is not None:
                QCoreApplication.sendEvent(self._handle, event)

    def _ring(self) -> QRect:
        radius = px(RADIUS_PX)
        return QRect(self._point.x() - radius, self._point.y() - radius, 2 * radius, 2 * radius)


class PauseButton(QAbstractButton):
    """At the foot of the window: rest on it, or press it, to pause pressing by resting, and again to go on."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        focus.ground(self, "room")
        focus.ring(self, 0, inside=True)
        self.clicked.connect(self._turn)
        textsize.notice.changed.connect(self.updateGeometry)
        column = window.layout()
        if isinstance(column, QBoxLayout):
            column.addWidget(self)
        self._show_words()
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(48 if textsize.scale() < LOW_FROM else 34))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), themes.colour("wash"))
        painter.fillRect(0, 0, self.width(), px(2), themes.colour("line"))
        font = textsize.font("small_bold", self.text())
        painter.setFont(font)
        painter.setPen(themes.colour("ink"))
        words = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - px(32))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)

    def _turn(self) -> None:
        global _is_paused
        _is_paused = not _is_paused
        for button in comfort.given("dwell pause"):
            if isinstance(button, PauseButton):
                button._show_words()

    def _show_words(self) -> None:
        going = QCoreApplication.translate("dwell", "Resting presses. Pause it")
        paused = QCoreApplication.translate("dwell", "Resting is paused. Go on")
        words = paused if _is_paused else going
        self.setText(words)
        self.setAccessibleName(words)
        self.update()
