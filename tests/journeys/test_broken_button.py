"""A button that does nothing: the demo, which knows no rules, does not come to the end, and says where it stood."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys.notebooks import Notebook
from tests.samples.packs import MEADOW
from trainer.demo import DemoFailed, demo
from trainer.screens.parts.button import Button

BROKEN = "Continue"


def play(data: Path, out: Path) -> int:
    return demo(data, "join-the-library", "together", 1, "keyboard", str(out), False, str(MEADOW))


def test_the_demo_fails_at_a_button_that_is_not_connected(qapp: QApplication, data: Path, tmp_path: Path) -> None:
    def cut(_old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, Button) and new.accessibleName() == BROKEN:
            qapp.focusChanged.disconnect(cut)
            new.used.disconnect()

    qapp.focusChanged.connect(cut)
    with pytest.raises(DemoFailed, match=r"Which letters suit you|Large letters") as told:
        play(data, tmp_path / "out")
    assert told.value.exit_code == 2
    (folder,) = (tmp_path / "out").iterdir()
    assert Notebook(folder / "records").entries("goal_reached") == []
    assert list(folder.glob("*stopped-here.png"))
    assert not data.exists()


def test_the_same_demo_comes_to_the_end_when_all_is_connected(qapp: QApplication, data: Path, tmp_path: Path) -> None:
    assert play(data, tmp_path / "out") == 0
    (folder,) = (tmp_path / "out").iterdir()
    assert {"spoken.jsonl", "journal.jsonl"} <= {file.name for file in folder.iterdir()}
    assert not data.exists()
    shutil.rmtree(folder)
