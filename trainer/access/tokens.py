"""The tokens: every colour of Handrail, one frozen row a theme. Colours stand here and nowhere else.

    THEMES["dark"]              the row of a theme that ships: light, dark, yellow-on-black
    from_palette(palette)       the row "system": the colours the system asks for (high contrast, mostly)

An empty token means that the theme has no such line: grounds that differ need none. What each is for stands in
`docs/look.md`; `themes` puts a row in force.
"""

from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette

from trainer.access.contrast import ratio


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
    tab_open: str
    on_tab_open: str
    tab_open_focus: str
    hover: str
    hover_line: str
    edge: str


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
    tab_open="#F4F7F4",
    on_tab_open="#14252A",
    tab_open_focus="#0A3CC2",
    hover="#D9E2D6",
    hover_line="",
    edge="",
)

DARK = Theme(
    name="dark",
    room="#13201F",
    card="#1D2C2B",
    page="#0E1718",
    tint="#2B2618",
    wash="#223331",
    ink="#F2F5EF",
    soft="#C5D1CB",
    line="#8FA09B",
    hair="#3A4B49",
    primary="#9AD9CB",
    primary_hover="#B7E6DB",
    primary_pressed="#D2F0E9",
    on_primary="#0B1C1A",
    oak="#EDBB74",
    on_oak="#22160A",
    spot="#EDBB74",
    on_spot="#22160A",
    focus="#9CC8FF",
    error="#FFB0A8",
    link="#A9CCFF",
    bar="#0B1615",
    bar_hover="#1D2C2B",
    on_bar="#F2F5EF",
    bar_line="#8FA09B",
    brass="#EDBB74",
    river="#1B3E66",
    city_button="#A9CCFF",
    city_button_hover="#C4DCFF",
    on_city_button="#0B1C2A",
    on_river="#FFFFFF",
    chrome="#243433",
    tab="#33464A",
    off="#AAB7B2",
    tab_open="#33464A",
    on_tab_open="#F2F5EF",
    tab_open_focus="#9CC8FF",
    hover="#223331",
    hover_line="",
    edge="",
)

YELLOW_ON_BLACK = Theme(
    name="yellow-on-black",
    room="#000000",
    card="#000000",
    page="#000000",
    tint="#000000",
    wash="#000000",
    ink="#FFF04A",
    soft="#FFF04A",
    line="#FFF04A",
    hair="#FFF04A",
    primary="#FFF04A",
    primary_hover="#FFFFFF",
    primary_pressed="#D9D9D9",
    on_primary="#000000",
    oak="#FFF04A",
    on_oak="#000000",
    spot="#5CF2FF",
    on_spot="#000000",
    focus="#FFFFFF",
    error="#FFFFFF",
    link="#FFF04A",
    bar="#000000",
    bar_hover="#000000",
    on_bar="#FFF04A",
    bar_line="#FFF04A",
    brass="#FFF04A",
    river="#000000",
    city_button="#FFF04A",
    city_button_hover="#FFFFFF",
    on_city_button="#000000",
    on_river="#FFF04A",
    chrome="#000000",
    tab="#000000",
    off="#B3A93A",
    tab_open="#FFF04A",
    on_tab_open="#000000",
    tab_open_focus="#000000",
    hover="#000000",
    hover_line="#FFF04A",
    edge="#FFF04A",
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, YELLOW_ON_BLACK)}

SYSTEM = "system"
"""The name of the theme that follows the system's own colours."""

_TEXT, _OUTLINE = 7.0, 3.0
"""What text and what outlines must reach."""


def from_palette(palette: QPalette) -> Theme:
    """The theme of the system's own colours. Where two of them cannot be told apart well enough, text and window serve.

    Rail and ring take the colour of text, the spotlight that of what is selected: shape alone tells them apart.
    """
    role, disabled = QPalette.ColorRole, QPalette.ColorGroup.Disabled
    room, ink = palette.color(role.Window), palette.color(role.WindowText)
    page = _or(palette.color(role.Base), room, (ink,), _TEXT)
    grounds = (room, page)
    chosen, on_chosen = palette.color(role.Highlight), palette.color(role.HighlightedText)
    if ratio(chosen, on_chosen) < _TEXT or any(ratio(chosen, ground) < _TEXT for ground in grounds):
        chosen, on_chosen = ink, room
    link = _or(palette.color(role.Link), ink, grounds, _TEXT)
    off = _or(palette.color(disabled, role.WindowText), ink, grounds, 4.5)
    tokens = dict.fromkeys(Theme._fields, ink.name())
    tokens |= dict.fromkeys(_LIKE_ROOM, room.name()) | dict.fromkeys(("page", "tint"), page.name())
    tokens |= dict.fromkeys(_CHOSEN, chosen.name()) | dict.fromkeys(_ON_CHOSEN, on_chosen.name())
    tokens |= {"name": SYSTEM, "on_oak": room.name(), "link": link.name(), "off": off.name()}
    return Theme(**tokens)


_LIKE_ROOM = ("room", "card", "wash", "hover", "bar", "bar_hover", "river", "chrome", "tab")
_CHOSEN = (
    "primary", "primary_hover", "primary_pressed", "spot", "city_button", "city_button_hover", "tab_open",
)  # fmt: skip
_ON_CHOSEN = ("on_primary", "on_spot", "on_city_button", "on_tab_open", "tab_open_focus")


def _or(wanted: QColor, instead: QColor, beside: tuple[QColor, ...], least: float) -> QColor:
    """*wanted*, if it stands far enough from all *beside* it; else *instead*."""
    return wanted if all(ratio(wanted, other) >= least for other in beside) else instead
