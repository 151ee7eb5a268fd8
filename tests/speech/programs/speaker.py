"""A program that speaks without sound, and has the fault that its first argument names.

none, dies (at the third Say), hangs (says no more after the first), floods, babbles (tells what is no news),
deaf (ends neither with stdin nor when it is asked to), no_engine.
"""

import signal
import sys
import time

from trainer.speech import messages
from trainer.speech.messages import Ask, Begun, Ended, Here, Manner, Ready, Say, Trouble, WordHeard

fault = sys.argv[1]


def tell(news) -> None:
    sys.stdout.buffer.write(messages.line(news))
    sys.stdout.buffer.flush()


if fault == "deaf":
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
if fault == "no_engine":
    tell(Trouble(kind="no_engine", detail="nothing here can speak"))
    sys.exit(3)
tell(Ready(engine="none"))
count = 0
for line in sys.stdin.buffer:
    order = messages.order(line)
    if isinstance(order, Manner):
        tell(Ready(engine=f"at {order.rate}"))
    elif isinstance(order, Ask):
        tell(Here(voices=()))
    elif isinstance(order, Say):
        count += 1
        if fault == "dies" and count == 3:
            sys.exit(1)
        if fault == "hangs" and count > 1:
            continue
        if fault == "floods":
            while True:
                tell(WordHeard(number=order.number, start=0, length=1))
        if fault == "babbles":
            sys.stdout.buffer.write(b"ready or not\n")
            sys.stdout.buffer.flush()
        tell(Begun(number=order.number, length_ms=10))
        tell(Ended(number=order.number, is_whole=True))
if fault == "deaf":
    time.sleep(60)
