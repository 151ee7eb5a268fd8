"""The picture by which a desktop shows Handrail, painted by what paints the mark in the window.

draw(icons)         in the form of Linux: a folder laid out like the hicolor theme
draw_dots(file)     one picture, in the form that the file's name asks for: .png, .ico, .icns

So there is one mark and one set of colours, and no picture of them to keep in step.
"""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from trainer.access import themes
from trainer.screens.parts import mark

SIZES = (48, 64, 128, 256)
_EDGE, _ROUND, _MARGIN = 256.0, 44.0, 34.0
_WIDE, _HIGH = 54, 37


def draw(icons: Path) -> None:
    """Put the picture into the folder *icons*, which is laid out like the hicolor theme."""
    _draw_lines(_file(icons, "scalable", "svg"))
    for size in SIZES:
        draw_dots(_file(icons, f"{size}x{size}", "png"), size)


def _file(icons: Path, size: str, ending: str) -> Path:
    folder = icons / size / "apps"
    folder.mkdir(parents=True)
    return folder / f"handrail.{ending}"


def _draw_lines(file: Path) -> None:
    lines = QSvgGenerator()
    lines.setFileName(str(file))
    lines.setTitle("Handrail")
    lines.setResolution(96)  # so that a length of one is a dot
    lines.setSize(QSize(int(_EDGE), int(_EDGE)))
    lines.setViewBox(QRectF(0, 0, _EDGE, _EDGE))
    painter = QPainter(lines)
    _paint(painter)
    painter.end()


def draw_dots(file: Path, size: int = 256) -> None:
    """Write the picture to *file*, *size* dots wide and high.

    Raises:
        OSError: Qt cannot write it there, or not in that form.
    """
    dots = QImage(size, size, QImage.Format.Format_ARGB32)
    dots.fill(Qt.GlobalColor.transparent)
    painter = QPainter(dots)
    painter.scale(size / _EDGE, size / _EDGE)
    _paint(painter)
    painter.end()
    if not dots.save(str(file)):
        raise OSError(f"{file} cannot be written")


def _paint(painter: QPainter) -> None:
    """The mark on its ground, in a square of 256."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(themes.colour("bar"))
    painter.drawRoundedRect(QRectF(0, 0, _EDGE, _EDGE), _ROUND, _ROUND)
    wide = _EDGE - 2 * _MARGIN
    high = wide * _HIGH / _WIDE
    mark.paint(painter, QRectF(_MARGIN, (_EDGE - high) / 2, wide, high))
