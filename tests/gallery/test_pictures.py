"""Every screen in every state looks as it was accepted: in light at its text sizes, in every theme at 100 %."""

import pytest
from PySide6.QtGui import QImage

from tests.gallery.accepting import check
from tests.gallery.screens import wanted


@pytest.mark.parametrize("each", wanted(), ids=lambda each: each.name)
def test_it_looks_as_accepted(painter, tmp_path, each):
    file = tmp_path / "drawn.png"
    painter.draw(each, file)
    check(each, QImage(str(file)))
