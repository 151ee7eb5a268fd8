"""Whatever lies in a pack, reading it ends soon, with a pack, faults or a PackFault, and nothing else."""

import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.packs.conftest import LIBRARY, zipped
from trainer.content.packs import Pack, PackFault
from trainer.packs.checking import check
from trainer.packs.loading import load

FILES = sorted(path.relative_to(LIBRARY).as_posix() for path in LIBRARY.rglob("*.yaml"))

_words = st.sampled_from(
    ["id", "kind", "text", "does", "go", "blocks", "when", "all", "steps", "title", "- ", ": ", "\n", "\n  ",
     "\n    - ", "[", "]", "{", "}", ",", '"', "'", "&a", "*a", "!!str", "|", ">", "#", "---", "...", "%YAML 1.1",
     "? ", "\t", "<<",
     "~", "\0", "\x85", "\ufeff", "\U0001f600", "é", "{street}", "1e999", "0x1f", "2027-13-45", "-", "\u2028"]
)  # fmt: skip
_yaml_like = (
    st.lists(_words | st.text(max_size=4), max_size=60).map("".join).map(lambda text: text.encode("utf-8", "replace"))
)


def only_faults(place: Path) -> None:
    """The place is read or refused in one line, and so it is checked."""
    with suppress(PackFault), one_line():
        assert isinstance(load(place), Pack)
    with suppress(PackFault), one_line():
        assert all(fault.line >= 1 and "\n" not in fault.text for fault in check(place))


@contextmanager
def one_line() -> Iterator[None]:
    try:
        yield
    except PackFault as fault:
        if "\n" in str(fault):
            raise AssertionError(fault) from fault
        raise


@settings(max_examples=150, deadline=None)
@given(file=st.sampled_from(FILES), data=st.binary(max_size=200) | _yaml_like)
@example(file="pack.yaml", data=b"\x00")
@example(file="pack.yaml", data=b"a: \x07")
@example(file="translations/de.yaml", data=b"[]")
@example(file="lessons/reserve-a-book.yaml", data=b"id: 1\n? [a]\n: b")
def test_a_file_with_anything_in_it(file: str, data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(shutil.copytree(LIBRARY, Path(folder) / "library"))
        (place / file).write_bytes(data)
        only_faults(place)


@settings(max_examples=250, deadline=None)
@given(file=st.sampled_from(FILES), where=st.integers(0, 3000), length=st.integers(0, 60), data=_yaml_like)
def test_a_file_spoiled_in_one_place(file: str, where: int, length: int, data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(shutil.copytree(LIBRARY, Path(folder) / "library"))
        old = (place / file).read_bytes()
        where %= len(old)
        (place / file).write_bytes(old[:where] + data + old[where + length :])
        only_faults(place)


@settings(max_examples=150, deadline=None)
@given(where=st.integers(0, 20_000), data=st.binary(min_size=1, max_size=12))
def test_a_spoiled_zip(where: int, data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = zipped(LIBRARY, Path(folder) / "library.zip")
        old = place.read_bytes()
        where %= len(old)
        place.write_bytes(old[:where] + data + old[where + len(data) :])
        only_faults(place)


@settings(max_examples=100, deadline=None)
@given(name=st.text(min_size=1, max_size=30).filter(lambda name: name[0] != "\0"), data=st.binary(max_size=20))
def test_a_zip_with_any_name_in_it(name: str, data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = zipped(LIBRARY, Path(folder) / "library.zip")
        with zipfile.ZipFile(place, "a") as archive:
            archive.writestr(name.encode("utf-8", "replace").decode(), data)
        only_faults(place)
