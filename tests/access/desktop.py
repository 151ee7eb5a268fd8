"""A desktop portal of our own, as a process on the session's bus: answers `Read` with what it was given as JSON.

    python -m tests.access.desktop '{"org.freedesktop.appearance color-scheme": 1}' [slow]

It prints a line when it can be asked. A slow one never answers.
"""

import json
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject

from trainer.access import portal


class Desktop(QDBusVirtualObject):
    def __init__(self, answers: dict[str, object], is_slow: bool) -> None:
        super().__init__()
        self._answers, self._is_slow = answers, is_slow

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        if self._is_slow:
            return True
        if (message.interface(), message.member()) != (portal.INTERFACE, "Read"):
            return False
        answer = self._answers.get(" ".join(message.arguments()))
        if answer is None:
            reply = message.createErrorReply(f"{portal.SERVICE}.Error.NotFound", "Requested setting not found")
        else:
            reply = message.createReply()
            reply.setArguments([QDBusVariant(QDBusVariant(answer))])
        connection.send(reply)
        return True


def main() -> None:
    app = QCoreApplication([])
    bus = QDBusConnection.sessionBus()
    desktop = Desktop(json.loads(sys.argv[1]), "slow" in sys.argv[2:])
    whole = QDBusConnection.VirtualObjectRegisterOption.SubPath
    assert bus.registerVirtualObject(portal.PLACE, desktop, whole)
    assert bus.registerService(portal.SERVICE)
    print("ready", flush=True)
    app.exec()


if __name__ == "__main__":
    main()
