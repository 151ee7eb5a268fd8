"""In what the audit looks at each place: a sum, not a product.

Rules on geometry are asked at every text size and in every language, rules on colours in every theme at one size, and
what depends on neither once.
"""

from typing import NamedTuple

from trainer.access.audit import When
from trainer.words import PSEUDO

SIZES = (1.0, 1.5, 2.0, 3.0)
ENGLISH = "en"
LANGUAGES = (ENGLISH, PSEUDO)
"""English, and the pseudo language: from right to left, twice as long, accents on every letter."""
THEMES = ("light", "dark", "yellow-on-black", "system")


class Setting(NamedTuple):
    """How the app is set, and which rules are asked then."""

    size: float
    language: str
    theme: str
    when: tuple[When, ...]

    @property
    def name(self) -> str:
        """As it is told: “100 %”, “200 %, right to left”, “dark”."""
        if self.theme != THEMES[0]:
            return self.theme
        percent = f"{round(self.size * 100)} %"
        return f"{percent}, pseudo language" if self.language == PSEUDO else percent


QUICK = (Setting(1.0, ENGLISH, THEMES[0], ("size", "theme", "once")),)
ALL = (
    *QUICK,
    *(Setting(size, ENGLISH, THEMES[0], ("size",)) for size in SIZES[1:]),
    *(Setting(size, PSEUDO, THEMES[0], ("size",)) for size in SIZES),
    *(Setting(1.0, ENGLISH, theme, ("theme",)) for theme in THEMES[1:]),
)
