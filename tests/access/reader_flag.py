"""The flag of the accessibility bus, as a process on the session's bus, and what is found beside it.

    dbus-run-session -- python -m tests.access.reader_flag true | false | none | slow

It prints what `readers.look` found, and how long that took, ms. "none": nobody answers for the bus; "slow": nobody does
in time.
"""

import json
import subprocess
import sys
import time

from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject

from trainer.access import readers


class Bus(QDBusVirtualObject):
    def __init__(self, answer: str) -> None:
        super().__init__()
        self._answer = answer

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        if message.arguments() != ["org.a11y.Status", "ScreenReaderEnabled"]:
            return False
        if self._answer != "slow":
            reply = message.createReply()
            reply.setArguments([QDBusVariant(self._answer == "true")])
            connection.send(reply)
        return True


def serve(answer: str) -> None:
    app = QCoreApplication([])
    bus = QDBusConnection.sessionBus()
    made = Bus(answer)
    assert bus.registerVirtualObject("/org/a11y/bus", made, QDBusConnection.VirtualObjectRegisterOption.SubPath)
    assert bus.registerService("org.a11y.Bus")
    print("ready", flush=True)
    app.exec()


def ask(answer: str) -> None:
    command = [sys.executable, "-m", "tests.access.reader_flag", answer, "serve"]
    served = subprocess.Popen(command, stdout=subprocess.PIPE, text=True) if answer != "none" else None
    try:
        if served is not None and served.stdout is not None:
            assert served.stdout.readline() == "ready\n"
        app = QCoreApplication([])
        assert app
        begun = time.perf_counter()
        found = readers.look()
        print(json.dumps([found, (time.perf_counter() - begun) * 1000]))
    finally:
        if served is not None:
            served.terminate()
            served.wait()


if __name__ == "__main__":
    if "serve" in sys.argv:
        serve(sys.argv[1])
    else:
        ask(sys.argv[1])
