"""A window on a real display that tells what becomes of what a hand does there, a line of JSON for each change.

python -m tests.access.on_display [key=value ...]       what is preferred
"""

import json
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.access.events import middle
from tests.access.pages import Page
from trainer.access import comfort, preferences, roles, themes


def main() -> None:
    app = QApplication(themes.arguments())
    roles.install()
    themes.apply(app)
    page = Page()
    page.field.text_changed.connect(lambda text: tell(text=text))
    for button in (page.first, page.second):
        button.used.connect(lambda: tell(pressed=page.pressed))
    for word in sys.argv[1:]:
        key, value = word.split("=")
        preferences.put(key, json.loads(value))
    page.setGeometry(0, 0, 1000, 700)
    page.show()
    QTimer.singleShot(300, page, lambda: begin(page))
    app.exec()


def begin(page: Page) -> None:
    comfort.attach(page)
    page.first.setFocus()
    places = {
        name: [*page.mapToGlobal(middle(widget)).toTuple(), widget.width()]
        for name, widget in (("first", page.first), ("field", page.field.edit), ("text", page.text))
    }
    tell(places=places)


def tell(**told: object) -> None:
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main()
