"""The process of the voice: orders come in on stdin, news go out on stdout, both as lines; it ends when stdin does."""

import logging
import sys
from queue import SimpleQueue
from threading import Thread

import msgspec

from trainer.speech import messages
from trainer.speech.messages import News, Order, Trouble

NO_ENGINE = 3
"""The exit code where nothing on this system can speak."""


def main() -> int:
    """Speak until stdin ends."""
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(levelname)s %(message)s")
    orders: SimpleQueue[Order | None] = SimpleQueue()
    Thread(target=_read, args=(orders,), name="orders", daemon=True).start()
    try:
        from trainer.speech.talking.speaker import Speaker

        speaker = Speaker(_tell)
    except Exception as error:  # whatever an engine of a system may raise
        logging.getLogger(__name__).exception("No engine.")
        _tell(Trouble(kind="no_engine", detail=str(error)))
        return NO_ENGINE
    speaker.work(orders)
    speaker.close()
    return 0


def _read(orders: "SimpleQueue[Order | None]") -> None:
    for line in sys.stdin.buffer:
        try:
            orders.put(messages.order(line))
        except msgspec.DecodeError:
            logging.getLogger(__name__).exception("No order: %r", line[:200])
    orders.put(None)


def _tell(news: News) -> None:
    sys.stdout.buffer.write(messages.line(news))
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    sys.exit(main())
