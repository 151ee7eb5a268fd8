"""The theme in force: which row of `tokens` everything is painted with.

    app = QApplication(themes.arguments())
    themes.apply(app, "light", scale=1.0)   once at the start
    themes.use("dark")                      another theme, in every window at once; "system": the system's own
    themes.colour("primary")                the QColor of a token in the theme that is in force
    themes.has("edge")                      whether the theme in force has this line at all
    themes.current()                        the whole row, `themes.current().ink` is its hex string
    themes.notice.changed                   emitted with the name of the new theme

There is no style sheet: every part paints itself from the tokens, because a style sheet costs a tenth of a bare start
and rounds its corners badly. Widgets that Qt paints take the palette.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from trainer.access import fonts, textsize
from trainer.access.tokens import LIGHT, SYSTEM, THEMES, Theme, from_palette

_ROLES = (
    (QPalette.ColorRole.Window, "room"),
    (QPalette.ColorRole.WindowText, "ink"),
    (QPalette.ColorRole.Base, "card"),
    (QPalette.ColorRole.AlternateBase, "wash"),
    (QPalette.ColorRole.Text, "ink"),
    (QPalette.ColorRole.Button, "card"),
    (QPalette.ColorRole.ButtonText, "ink"),
    (QPalette.ColorRole.PlaceholderText, "soft"),
    (QPalette.ColorRole.Mid, "line"),
    (QPalette.ColorRole.Highlight, "primary"),
    (QPalette.ColorRole.Accent, "primary"),
    (QPalette.ColorRole.HighlightedText, "on_primary"),
    (QPalette.ColorRole.Link, "link"),
    (QPalette.ColorRole.LinkVisited, "link"),
    (QPalette.ColorRole.ToolTipBase, "card"),
    (QPalette.ColorRole.ToolTipText, "ink"),
)


class Notice(QObject):
    """Tells who shows which theme is in force that it is another one; everything is painted anew by itself."""

    changed = Signal(str)


notice = Notice()
_in_force = LIGHT
_is_styled = _is_following = False
_made: dict[str, QColor] = {}


def current() -> Theme:
    """The theme in force."""
    return _in_force


def names() -> tuple[str, ...]:
    """The names of all themes, in the order in which they are offered."""
    return (*THEMES, SYSTEM)


def colour(token: str) -> QColor:
    """The colour of *token* in the theme in force. Do not change the QColor that is given."""
    made = _made.get(token)
    if made is None:
        made = _made[token] = QColor(getattr(_in_force, token))
    return made


def has(token: str) -> bool:
    """Whether the theme in force has this line; grounds that differ need none."""
    return bool(getattr(_in_force, token))


def palette(theme: Theme) -> QPalette:
    """The palette for the widgets that Qt itself paints."""
    made = QPalette()
    for role, token in _ROLES:
        made.setColor(role, QColor(getattr(theme, token)))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.off))
    return made


def arguments() -> list[str]:
    """What to make the QApplication with: it then begins in our style, 4 ms sooner than by changing to it."""
    global _is_styled
    _is_styled = True
    return ["handrail", "-style", "Fusion"]


def apply(app: QApplication, theme: str = "light", scale: float = 1.0) -> None:
    """Put *theme* and the text *scale* in force for the whole application, at its start."""
    if not _is_styled:
        app.setStyle("Fusion")
    fonts.register()
    use(theme)
    textsize.set_scale(scale)


def use(name: str) -> None:
    """Put the theme of this *name* in force; windows that stand are painted anew at once.

    Raises:
        KeyError: there is no such theme.
    """
    put_in_force(_of_system() if name == SYSTEM else THEMES[name])


def put_in_force(theme: Theme) -> None:
    """Put *theme* in force, a row of `tokens` or one like it."""
    global _in_force
    _in_force = theme
    _made.clear()
    QApplication.setPalette(palette(theme))
    notice.changed.emit(theme.name)


def _of_system() -> Theme:
    """The system's own colours, as they are now; followed from now on."""
    global _is_following
    if not _is_following:
        _is_following = True
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(_follow)
        hints.accessibility().contrastPreferenceChanged.connect(_follow)
    QApplication.setPalette(QPalette())  # Qt takes its own back, and so tells what the system wishes
    return from_palette(QApplication.palette())


def _follow() -> None:
    """The system's colours have changed; only who follows them changes too."""
    if _in_force.name == SYSTEM:
        use(SYSTEM)
