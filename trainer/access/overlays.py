"""What lies over a window and is only seen: it takes no press and no focus, and screen readers pass over it.

    Overlay(window)             as large as the window, above all that stands in it; derive and paint
        begin()                 from now on, when all is made
        look()                  called before each repaint of the window, whatever caused it: get ready to be painted

Nothing asks the clock: the window is repainted when something in it changes, and only then an overlay looks.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

_UNTOLD = "qt_rubberband"
"""Qt's own name for a child that is no part of the accessibility tree (`QAccessibleWidget`, qaccessiblewidget.cpp)."""


class Overlay(QWidget):
    """A picture over a *window*."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName(_UNTOLD)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._window = window

    def begin(self) -> None:
        """Lie over the window from now on."""
        self.place()
        self._window.installEventFilter(self)
        self.show()
        self.update()

    def place(self) -> None:
        """Lie where it belongs."""
        self.setGeometry(self._window.rect())

    def look(self) -> None:
        """The window is about to be repainted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.UpdateRequest:
            self._keep_above()
            self.look()
        elif kind == QEvent.Type.Resize:
            self.place()
        return False

    def _keep_above(self) -> None:
        """Above all but other overlays: places come and go, and each new one would lie on top."""
        things = self._window.children()
        above = things[things.index(self) + 1 :]
        if any(isinstance(thing, QWidget) and not isinstance(thing, Overlay) for thing in above):
            self.raise_()
