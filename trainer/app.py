"""Puts the house together, in order; the only place that knows everyone."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel


def open_app(data: Path) -> int:
    """Open the window and stay until it is closed; the exit code. *data* is the data folder."""
    app = QApplication(sys.argv[:1])
    window = QLabel("Handrail")
    window.setAlignment(Qt.AlignmentFlag.AlignCenter)
    window.resize(900, 600)
    window.show()
    return app.exec()
