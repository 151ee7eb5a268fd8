"""The watch over the tests is awake: what it must catch, it catches."""

import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from tests.house.repository import ROOT

GUILTY = {
    "logged, and not expected": """
        import logging
        def test_one(): logging.getLogger("trainer.records").warning("oh")
    """,
    "left alive: window QWidget": """
        from PySide6.QtWidgets import QWidget
        kept = []
        def test_one(qapp): kept.append(QWidget())
    """,
    "left alive: QTimer": """
        from PySide6.QtCore import QTimer
        kept = []
        def test_one(qapp): kept.append(QTimer()); kept[0].start(60_000)
    """,
    "left alive: thread busy": """
        import threading, time
        def test_one(qapp): threading.Thread(target=time.sleep, args=[1], name="busy").start()
    """,
    "Qt messages with level WARNING": """
        from PySide6.QtCore import qWarning
        def test_one(): qWarning("oh")
    """,
}
INNOCENT = """
    import logging
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QWidget
    def test_one(qtbot, expected_log):
        window = QWidget()
        window.again = lambda: window
        QTimer(window).start(60_000)
        qtbot.addWidget(window)
        window.show()
        logging.getLogger("trainer").error("known")
        expected_log("kno.n")
"""


def run(folder: Path, source: str) -> tuple[int, str]:
    (folder / "conftest.py").write_text("from tests.conftest import *\n")
    test = folder / "test_it.py"
    test.write_text(dedent(source))
    words = [sys.executable, "-m", "pytest", "-q", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(folder)]
    done = subprocess.run([*words, "-p", "no:cacheprovider", str(test)], cwd=ROOT, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("said", GUILTY)
def test_the_watch_catches(said: str, tmp_path: Path) -> None:
    code, told = run(tmp_path, GUILTY[said])
    assert code == 1
    assert said in told


def test_the_watch_lets_pass_what_is_in_order(tmp_path: Path) -> None:
    code, told = run(tmp_path, INNOCENT)
    assert code == 0, told
