"""What must not be read is refused, with one clear line, quickly, and without touching anything else."""

import os
import stat
import time
import zipfile
from pathlib import Path

import pytest

from tests.packs.conftest import LIBRARY, Edit, zipped
from trainer.content.packs import PackFault
from trainer.packs import files
from trainer.packs.catalogue import Catalogue
from trainer.packs.checking import check
from trainer.packs.documents import DEPTH
from trainer.packs.loading import load

START = "services/library/pages/start.yaml"

BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{new}: &{new} [*{old}, *{old}, *{old}, *{old}, *{old}, *{old}, *{old}, *{old}, *{old}]\n"
    for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)


def refused(place: Path, *words: str) -> str:
    """The one line with which *place* is refused, by everything that reads packs."""
    began = time.monotonic()
    with pytest.raises(PackFault) as refusal:
        load(place)
    line = str(refusal.value)
    with pytest.raises(PackFault) as again:
        check(place)
    assert str(again.value) == line
    assert time.monotonic() - began < 5, "a refusal is quick"
    assert "\n" not in line
    assert "Error" not in line
    for word in words:
        assert word in line
    return line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (BOMB, 1),
        ("id: start\ntitle: *name\n", 2),
        ("id: start\ntitle: &name Library\n", 2),
        ("base: &base {a: b}\nid: start\n<<: *base\n", 1),
    ],
)
def test_aliases_and_anchors(library: Path, text: str, line: int) -> None:
    (library / START).write_text(text)
    refused(library, f"{START}:{line}: ", "Write the text out")


@pytest.mark.parametrize("tag", ["!!python/object/apply:os.system", "!secret", "!!str", "!!binary", "!"])
def test_tags(edit: Edit, library: Path, tag: str) -> None:
    edit(START, "title: Library", f"title: {tag} [x]" if tag.endswith("system") else f"title: {tag} x")
    refused(library, f"{START}:2: ", "“!” tags are not read")


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "{a: " * 50_000,
        "- " * 100_000,
        "? " * 10_000,
        "a:\n" + "".join(" " * depth + "- \n" for depth in range(DEPTH + 5)),
    ],
)
def test_deep_nesting(library: Path, text: str) -> None:
    (library / START).write_text(text)
    refused(library, f"{START}:", f"at most {DEPTH} levels")


def test_nesting_that_is_just_deep_enough_is_read(library: Path) -> None:
    (library / START).write_text("[" * DEPTH + "]" * DEPTH)
    with pytest.raises(PackFault, match="This is a list"):
        load(library)


@pytest.mark.parametrize("data", [b"title: caf\xe9\n", "title: x\n".encode("utf-16"), b"\x80", b"title: \xed\xa0\x80"])
def test_not_utf8(library: Path, data: bytes) -> None:
    (library / START).write_bytes(b"id: start\n" + data)
    refused(library, f"{START}:", "not written in UTF-8")


def test_a_file_that_is_too_big(library: Path) -> None:
    with (library / START).open("a") as file:
        file.write("#" * files.FILE_BYTES)
    refused(library, START, "too big: at most 2000 kB")


def test_a_pack_that_is_too_big(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "ALL_BYTES", 3_000)
    refused(library, "the pack is too big")


@pytest.mark.parametrize("line", ["a: b", "key-{}: x", "- kind: txt{}"])
def test_more_faults_than_anybody_reads(library: Path, line: str) -> None:
    (library / START).write_text("\n".join(line.format(number) for number in range(60_000)))
    if line.startswith("-"):
        assert "This is a list" in check(library)[0].text
    else:
        refused(library, "more than 1000 faults", f"{START}:")


def test_a_key_of_a_million_letters(library: Path) -> None:
    (library / START).write_text(f"id: start\n? {'k' * 1_000_000}\n: x\n? |\n  a\n  b\n: x\n")
    faults = check(library)
    assert all(len(fault.text) <= 401 and "\n" not in fault.text for fault in faults)
    with pytest.raises(PackFault, match="There are 5 in all"):
        load(library)


@pytest.mark.parametrize("name", ["a\nb.yaml", "a\x1b[2J.yaml", "n" * 240 + ".yaml"])
def test_a_name_that_would_spoil_a_line(library: Path, name: str) -> None:
    (library / "lessons" / name).touch()
    refused(library, "this is no name for a file")


def test_too_many_files(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "FILES", 30)
    for number in range(31):
        (library / "lessons" / f"l{number}.yaml").touch()
    refused(library, "too many files")
    refused(zipped(library, library.with_suffix(".zip")), "too many files")


@pytest.mark.parametrize(
    "name", ["pack.yaml", START, "lessons/reserve-a-book.yaml", "translations/de.yaml", "pictures/shelf.png"]
)
def test_a_link_to_a_file(library: Path, tmp_path: Path, name: str) -> None:
    outside = tmp_path / "outside"
    (library / name).rename(outside)
    (library / name).symlink_to(outside)
    refused(library, name, "a link can lead out")


@pytest.mark.parametrize("name", ["services", "services/library", "services/library/pages", "lessons", "pictures"])
def test_a_link_to_a_folder(library: Path, tmp_path: Path, name: str) -> None:
    (library / name).rename(tmp_path / "outside")
    (library / name).symlink_to(tmp_path / "outside")
    refused(library, name, "a link can lead out")


def test_a_link_in_a_circle(library: Path) -> None:
    (library / "lessons" / "again.yaml").symlink_to("again.yaml")
    refused(library, "again.yaml", "a link can lead out")


def test_a_pipe_is_not_waited_for(library: Path) -> None:
    (library / START).unlink()
    os.mkfifo(library / START)
    refused(library, START, "not an ordinary file")


@pytest.mark.parametrize("file", ["../pack.yaml", "/etc/passwd", "a/../../x.png", "..\\x.png", "C:\\x.png", "a//b.png"])
def test_a_picture_outside(edit: Edit, library: Path, file: str) -> None:
    edit("pack.yaml", "file: shelf.png", f"file: '{file.replace('passwd', 'passwd.png').replace('.yaml', '.png')}'")
    refused(library, "leads out of the pack")


@pytest.mark.parametrize(
    "name", ["../evil.yaml", "/etc/evil.yaml", "lessons/../../evil", "a\\..\\evil", "C:/evil", "a//b"]
)
def test_a_zip_entry_outside(library: Path, name: str) -> None:
    place = zipped(library, library.with_suffix(".zip"))
    with zipfile.ZipFile(place, "a") as archive:
        archive.writestr(name, "x")
    refused(place, "leads out of the pack")


def test_a_link_in_a_zip(library: Path) -> None:
    place = zipped(library, library.with_suffix(".zip"))
    entry = zipfile.ZipInfo("lessons/link.yaml")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(place, "a") as archive:
        archive.writestr(entry, "/etc/passwd")
    refused(place, "lessons/link.yaml", "a link can lead out")


def test_a_name_twice_in_a_zip(library: Path) -> None:
    place = zipped(library, library.with_suffix(".zip"))
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(place, "a") as archive:
        archive.writestr("pack.yaml", "id: other")
    refused(place, "in the zip twice")


def test_a_zip_bomb(library: Path) -> None:
    place = zipped(library, library.with_suffix(".zip"))
    with zipfile.ZipFile(place, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("lessons/bomb.yaml", b"#" * 50_000_000)
    assert place.stat().st_size < 100_000
    refused(place, "lessons/bomb.yaml", "too big")


def test_a_zip_that_lies_about_its_size(library: Path) -> None:
    place = zipped(library, library.with_suffix(".zip"))
    with zipfile.ZipFile(place, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("lessons/bomb.yaml", b"#" * 50_000_000)
    data = place.read_bytes()
    place.write_bytes(data.replace((50_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little")))
    refused(place, "lessons/bomb.yaml", "cannot be unpacked")


def test_a_zip_packed_in_a_way_that_can_blow_up(library: Path) -> None:
    place = zipped(library, library.with_suffix(".zip"))
    with zipfile.ZipFile(place, "a", zipfile.ZIP_LZMA) as archive:
        archive.writestr("lessons/x.yaml", "x")
    refused(place, "lessons/x.yaml", "ordinary zip")


@pytest.mark.parametrize("data", [b"", b"not a zip", b"PK\x03\x04" + b"\0" * 40, b"PK\x05\x06" + b"\xff" * 18])
def test_what_is_no_zip(tmp_path: Path, data: bytes) -> None:
    place = tmp_path / "pack.zip"
    place.write_bytes(data)
    with pytest.raises(PackFault, match=r"neither a folder nor a zip|no pack\.yaml"):
        load(place)


def test_nothing_there(tmp_path: Path) -> None:
    refused(tmp_path / "nowhere", "There is no pack")
    refused(tmp_path, "There is no pack.yaml")


def test_the_catalogue_goes_on_without_a_refused_pack(library: Path, tmp_path: Path) -> None:
    (library / START).write_text("id: start\ntitle: *name\n")
    (library / "pack.yaml").write_text("[" * 1000)
    catalogue = Catalogue([library, LIBRARY], tmp_path / "cache")
    assert [entry.id for entry in catalogue.entries()] == ["reserve-a-book"]
    assert len(catalogue.faults()) == 1
    assert "at most 32 levels" in catalogue.faults()[0]
