"""What is not for the ears of others in the room: passwords and codes. Whoever echoes what is typed asks here.

secrecy.keep(edit)        what is typed there is never said
secrecy.is_kept(widget)   also where the letters are not shown
"""

from PySide6.QtWidgets import QLineEdit, QWidget

_PROPERTY = "is_secret"


def keep(edit: QWidget) -> None:
    """Never say what is typed there."""
    edit.setProperty(_PROPERTY, True)


def is_kept(widget: QWidget) -> bool:
    """Whether what is typed there must not be said."""
    is_hidden = isinstance(widget, QLineEdit) and widget.echoMode() != QLineEdit.EchoMode.Normal
    return is_hidden or bool(widget.property(_PROPERTY))
