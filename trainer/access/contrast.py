"""How far two colours stand apart, by the formula of WCAG 2.2 (success criterion 1.4.3): 1.0 to 21.0.

>>> from PySide6.QtGui import QColor
>>> round(ratio(QColor("black"), QColor("white")), 1)
21.0
"""

from PySide6.QtGui import QColor


def ratio(one: QColor, other: QColor) -> float:
    """The contrast between two opaque colours."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def luminance(colour: QColor) -> float:
    """The relative luminance of *colour*, 0.0 (black) to 1.0 (white)."""
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
