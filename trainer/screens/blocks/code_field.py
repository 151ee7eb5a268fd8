"""A short code; the voice never echoes it letter by letter."""

from typing import Any

from PySide6.QtCore import Qt

from trainer.access import secrecy
from trainer.content.blocks import CodeField
from trainer.screens.blocks.face import Face, Hands, widget
from trainer.screens.blocks.typed import TypedFace
from trainer.simulator.items import Item


class CodeFace(TypedFace[CodeField]):
    """A field for a code."""

    def __init__(self, item: Item, hands: Hands) -> None:
        super().__init__(item, hands, 220)
        self.field.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        secrecy.keep(self.field.edit)
        self.field.edit.setProperty("unread", "a code is not for the ears of others in the room")


@widget.register
def _(block: CodeField, item: Item, hands: Hands) -> Face[Any]:
    return CodeFace(item, hands)
