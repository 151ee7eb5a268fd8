"""What the desktop of a Linux system was told, asked through the XDG desktop portal for settings.

    portal.answers(300)         by namespace and key, what came back within 300 ms; nothing where there is no portal

All questions are on their way at once, so that the patience is for all of them together. It may be called beside the
thread of the windows. Old and new portals know `Read`; its answer lies in a variant, or in one inside another.
"""

from collections.abc import Mapping

from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant

Question = tuple[str, str]
Answers = Mapping[Question, object]

SCHEME: Question = ("org.freedesktop.appearance", "color-scheme")
CONTRAST: Question = ("org.freedesktop.appearance", "contrast")
MOTION: Question = ("org.freedesktop.appearance", "reduced-motion")
TEXT_FACTOR: Question = ("org.gnome.desktop.interface", "text-scaling-factor")
ANIMATIONS: Question = ("org.gnome.desktop.interface", "enable-animations")
HIGH_CONTRAST: Question = ("org.gnome.desktop.a11y.interface", "high-contrast")
QUESTIONS = (SCHEME, CONTRAST, MOTION, TEXT_FACTOR, ANIMATIONS, HIGH_CONTRAST)

SERVICE, PLACE = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"


def answers(patience_ms: int) -> Answers:
    """What is known of `QUESTIONS`."""
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return {}
    asked = {question: bus.asyncCall(_message(question), patience_ms) for question in QUESTIONS}
    for call in asked.values():
        call.waitForFinished()
    return {question: _opened(call.reply()) for question, call in asked.items() if not call.isError()}


def _message(question: Question) -> QDBusMessage:
    made = QDBusMessage.createMethodCall(SERVICE, PLACE, INTERFACE, "Read")
    made.setArguments(list(question))
    return made


def _opened(reply: QDBusMessage) -> object:
    given = reply.arguments()
    value: object = given[0] if given else None
    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value
