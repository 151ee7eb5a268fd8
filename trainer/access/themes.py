"""The colours of Handrail: one frozen row of tokens a theme, and nothing of colour anywhere else.

    app = QApplication(themes.arguments())
    themes.apply(app, themes.LIGHT, scale=1.0)   once at the start, and again when the theme changes
    themes.colour("primary")                     the QColor of a token in the theme that is in force
    themes.current()                             the whole row, `themes.current().ink` is its hex string

There is no style sheet: every part paints itself from these tokens, because a style sheet costs a tenth of a bare start
and rounds its corners badly. Widgets that Qt paints take the palette. A new theme is a new row in THEMES.
"""

from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from trainer.access import fonts, textsize


class Theme(NamedTuple):
    """One row of tokens; the names are those of the design's table, with underscores."""

    name: str
    room: str
    card: str
    page: str
    tint: str
    wash: str
    ink: str
    soft: str
    line: str
    hair: str
    primary: str
    primary_hover: str
    primary_pressed: str
    on_primary: str
    oak: str
    on_oak: str
    spot: str
    on_spot: str
    focus: str
    error: str
    link: str
    bar: str
    bar_hover: str
    on_bar: str
    bar_line: str
    brass: str
    river: str
    city_button: str
    city_button_hover: str
    on_city_button: str
    on_river: str
    chrome: str
    tab: str
    off: str


LIGHT = Theme(
    name="light",
    room="#E7ECE3",
    card="#FBFCF8",
    page="#FFFFFF",
    tint="#FFF3D9",
    wash="#D9E2D6",
    ink="#14252A",
    soft="#3A494C",
    line="#5A6A67",
    hair="#C3CDC2",
    primary="#0D4A45",
    primary_hover="#0A3A36",
    primary_pressed="#072C29",
    on_primary="#FFFFFF",
    oak="#80480D",
    on_oak="#FFFFFF",
    spot="#80480D",
    on_spot="#FFFFFF",
    focus="#0A3CC2",
    error="#8F0F1B",
    link="#123F8C",
    bar="#0D4A45",
    bar_hover="#0A3A36",
    on_bar="#FFFFFF",
    bar_line="#7FA9A3",
    brass="#F2C57F",
    river="#12355B",
    city_button="#12355B",
    city_button_hover="#0D2947",
    on_city_button="#FFFFFF",
    on_river="#FFFFFF",
    chrome="#CFD8D3",
    tab="#F4F7F4",
    off="#56676A",
)

THEMES = {theme.name: theme for theme in (LIGHT,)}

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

_in_force = LIGHT
_is_styled = False
_made: dict[str, QColor] = {}


def current() -> Theme:
    """The theme in force."""
    return _in_force


def colour(token: str) -> QColor:
    """The colour of *token* in the theme in force. Do not change the QColor that is given."""
    made = _made.get(token)
    if made is None:
        made = _made[token] = QColor(getattr(_in_force, token))
    return made


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


def apply(app: QApplication, theme: Theme = LIGHT, scale: float = 1.0) -> None:
    """Put *theme* and the text *scale* in force for the whole application; windows that stand change at once."""
    global _in_force
    _in_force = theme
    _made.clear()
    if not _is_styled:
        app.setStyle("Fusion")
    fonts.register()
    app.setPalette(palette(theme))
    textsize.set_scale(scale)
