"""The bare equivalent: a PySide6 Widgets window with one label that can have the focus."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from readiness import Readiness  # type: ignore[import-not-found]  # beside this file

app = QApplication(sys.argv[:1])
window = QLabel("Handrail")
window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
window.resize(1366, 768)
window.show()
readiness = Readiness(window)
sys.exit(app.exec())
