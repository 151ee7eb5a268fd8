"""What is preferred for eyes and hands: carets, motion, and that a start with the defaults loads none of it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from trainer.access import motion, preferences, textsize
from trainer.access.preferences import PREFERENCES

AT_THE_START = {
    "trainer.access.textsize",
    "trainer.access.themes",
    "trainer.access.languages",
    "trainer.access.hearing",  # the first place shows whether it reads aloud
    "trainer.access.captions",  # the strip at the foot is as large as wished
}
CODE = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from trainer.access import preferences
from trainer.app import build
house = build(Path(sys.argv[1]))
house.shell.show()
house.app.processEvents()
print(json.dumps([sorted(sys.modules), {key: preferences.value(key) for key in preferences.PREFERENCES}]))
"""


def test_a_start_with_the_defaults_loads_nothing_of_it(data: Path) -> None:
    done = subprocess.run([sys.executable, "-c", CODE, str(data)], capture_output=True, text=True, check=True)
    loaded, in_force = json.loads(done.stdout)
    late = {row.function.split(":")[0] for row in PREFERENCES.values()} - AT_THE_START
    assert len(late) >= 7
    assert not late & set(loaded)
    assert not {name for name in loaded if name in {"trainer.access.comfort", "trainer.access.wishes"}}
    assert in_force == {key: row.natural for key, row in PREFERENCES.items()}


def test_what_was_in_force_for_the_one_before_is_taken_back(wishes, page) -> None:
    wishes("thick_caret", True)
    preferences.begin({"thick_caret": False})
    assert preferences.value("thick_caret") is False


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("which", ["field", "notes"])
def test_a_thick_caret_is_three_times_as_wide(page, wishes, which, scale) -> None:
    edit = getattr(page, which).edit
    wishes("reduce_motion", True)  # so that the caret is there whenever one looks
    textsize.set_scale(scale)
    edit.setFocus()
    page.scroll.area.ensureWidgetVisible(edit)
    assert caret_width(edit) == 3 * scale
    wishes("thick_caret", True)
    QApplication.processEvents()
    assert caret_width(edit) == 9 * scale
    wishes("thick_caret", False)
    QApplication.processEvents()
    assert caret_width(edit) == 3 * scale
    textsize.set_scale(1.0)


def caret_width(edit) -> int:
    """How wide the dark thing in an empty field is."""
    rect = edit.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    y = round(rect.center().y())
    image = edit.grab().toImage()
    return sum(image.pixelColor(x, y).lightness() < 60 for x in range(image.width()))


def test_with_less_motion_no_caret_blinks(wishes, qapp) -> None:
    before = QApplication.cursorFlashTime()
    assert before > 0
    assert not motion.is_reduced()
    wishes("reduce_motion", True)
    wishes("reduce_motion", True)
    assert QApplication.cursorFlashTime() == 0
    assert motion.is_reduced()
    wishes("reduce_motion", False)
    assert QApplication.cursorFlashTime() == before
    assert not motion.is_reduced()
