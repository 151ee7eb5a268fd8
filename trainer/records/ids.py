"""Ids: UUIDs of version 7 (RFC 9562, section 5.7), made on the PC; later ones sort after earlier ones."""

import secrets
import threading
import time
from uuid import UUID

_lock = threading.Lock()
_last = 0
_COUNTER_BITS = 12


def uuid7(unix_ms: int, counter: int, chance: int) -> UUID:
    """The UUID of a moment in milliseconds since 1970, 12 bits of *counter* and 62 bits of *chance*.

    >>> str(uuid7(0x017F22E279B0, 0xCC3, 0x18C4DC0C0C07398F))  # RFC 9562, appendix A.6
    '017f22e2-79b0-7cc3-98c4-dc0c0c07398f'
    """
    return UUID(int=unix_ms << 80 | 0x7 << 76 | counter << 64 | 0b10 << 62 | chance)


def new_id() -> str:
    """A new id. Each sorts after all that this process made before, even if the clock is set back.

    The bits after the milliseconds count on from the last id where the clock has not (section 6.2, method 3), starting
    from parts of a millisecond.
    """
    global _last
    with _lock:
        moment = (time.time_ns() << _COUNTER_BITS) // 1_000_000
        _last = max(moment, _last + 1)
        moment = _last
    counter = moment & (1 << _COUNTER_BITS) - 1
    return str(uuid7(moment >> _COUNTER_BITS, counter, secrets.randbits(62)))
