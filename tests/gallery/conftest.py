"""One painter for all pictures that a worker compares."""

from collections.abc import Iterator

import pytest

from tests.gallery.painter import Painter


@pytest.fixture(scope="session")
def painter() -> Iterator[Painter]:
    with Painter() as started:
        yield started
