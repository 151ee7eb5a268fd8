"""The catalogue reads only the index at the start, notices what was edited, and never stands in the way."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.packs.conftest import LIBRARY, Edit, zipped
from trainer.content.packs import Pack, PackFault
from trainer.packs.catalogue import Catalogue
from trainer.packs.loading import load

START = "services/library/pages/start.yaml"
ASK = "services/library/pages/ask.yaml"
LESSON = "lessons/reserve-a-book.yaml"

_heard: list[str] | None = None


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    """Python's audit hooks cannot be taken away again; this one listens only while `touched` wants it to."""
    if _heard is not None and event in ("open", "os.listdir", "os.scandir") and arguments[0] is not None:
        _heard.append(str(arguments[0]))


sys.addaudithook(_hear)


@contextmanager
def touched(*roots: Path) -> Iterator[dict[str, int]]:
    """The files and folders below *roots* that are opened meanwhile, with their sizes; and the stats, as “stats”."""
    global _heard
    found: dict[str, int] = {"stats": 0}

    def count(_frame: object, event: str, argument: object) -> None:
        if event == "c_call" and argument in (os.stat, os.lstat):
            found["stats"] += 1

    _heard = []
    sys.setprofile(count)
    try:
        yield found
    finally:
        sys.setprofile(None)
        heard, _heard = _heard, None
    for root in roots:
        inside = [Path(name) for name in heard if Path(name).is_relative_to(root)]
        found.update({path.relative_to(root).as_posix(): path.stat().st_size for path in inside})


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "data" / "catalogue"


def with_lessons(library: Path, number: int) -> Path:
    text = (library / LESSON).read_text("utf-8")
    for index in range(1, number):
        other = text.replace("id: reserve-a-book\n", f"id: lesson-{index}\n").replace(
            "title: Ask", f"title: {index} Ask"
        )
        (library / f"lessons/lesson-{index}.yaml").write_text(other, "utf-8")
    return library


def test_an_entry_says_what_cards_and_lists_need(cache: Path) -> None:
    (entry,) = Catalogue([LIBRARY], cache).entries()
    assert (entry.id, entry.title, entry.pack, entry.pack_version) == (
        "reserve-a-book",
        "Ask for a book",
        "library",
        "1",
    )
    assert (entry.course, entry.course_title, entry.order, entry.language) == ("books", "Books", 0, "en")
    assert entry.steps == ("Find the page", "Name the book", "Send it")
    assert entry.variants == ("garden", "bread")
    assert entry.summary == "Ask the library to keep a book for you."
    assert entry.deed == "You asked the library for a book."


def test_an_opened_lesson_is_what_the_loader_reads(cache: Path) -> None:
    for _ in ("compiled", "from the cache"):
        for language in ("", "de"):
            opened, loaded = Catalogue([LIBRARY], cache, language).open("reserve-a-book").pack, load(LIBRARY, language)
            assert opened.lessons == loaded.lessons
            assert opened.services == loaded.services
            assert opened.manifest == loaded.manifest
            assert opened.sentences == loaded.sentences
            assert opened.folder == str(LIBRARY)


def test_the_start_reads_the_same_with_500_lessons_as_with_one(library: Path, cache: Path, tmp_path: Path) -> None:
    few, many = cache / "few", cache / "many"
    Catalogue([LIBRARY], few).entries()
    Catalogue([with_lessons(library, 500)], many).entries()
    with touched(LIBRARY, few) as with_one:
        assert len(Catalogue([LIBRARY], few).entries()) == 1
    with touched(library, many) as with_500:
        assert len(Catalogue([library], many).entries()) == 500
    assert set(with_one) == {"stats", "index-own"}, "nothing is opened but the index"
    assert {**with_500, "index-own": 0} == {**with_one, "index-own": 0}
    assert with_500["index-own"] < 500 * 1000


def test_opening_a_lesson_reads_the_same_with_500_lessons_as_with_one(library: Path, cache: Path) -> None:
    few, many = cache / "few", cache / "many"
    for place, kept in ((LIBRARY, few), (with_lessons(library, 500), many)):
        Catalogue([place], kept).open("reserve-a-book")
    with touched(LIBRARY, few) as with_one:
        Catalogue([LIBRARY], few).open("reserve-a-book")
    with touched(library, many) as with_500:
        Catalogue([library], many).open("reserve-a-book")
    sizes = [
        {Path(name).name: size for name, size in each.items() if "index" not in name} for each in (with_one, with_500)
    ]
    assert sizes[0].keys() == {"stats", "front", "library", "reserve-a-book"}
    assert sizes[0]["stats"] == sizes[1]["stats"]
    assert abs(sizes[0]["reserve-a-book"] - sizes[1]["reserve-a-book"]) < 20


def test_a_start_and_an_opening_from_the_cache_never_load_yaml(cache: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from trainer.packs.catalogue import Catalogue\n"
        f"catalogue = Catalogue([Path({str(LIBRARY)!r})], Path({str(cache)!r}))\n"
        "catalogue.entries(); print('trainer.content.packs' in sys.modules)\n"
        "catalogue.open('reserve-a-book'); print('yaml' in sys.modules, 'zipfile' in sys.modules)\n"
    )
    said = [subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True) for _ in range(2)]
    assert said[0].stdout.split() == ["True", "True", "True"], "the first start compiles"
    assert said[1].stdout.split() == ["False", "False", "False"]


@pytest.mark.parametrize(
    ("file", "old", "new", "seen"),
    [
        (START, "text: Ask for a book", "text: Order a book", lambda pack: pack.block("library/start.ask").text),
        (
            ASK,
            "label: Where will you fetch it?",
            "label: From where?",
            lambda pack: pack.block("library/ask.where").label,
        ),
        (
            LESSON,
            "say: Press “Send”.",
            "say: Press it.",
            lambda p: p.lesson("reserve-a-book").steps[2].instructions[0].say,
        ),
        ("services/library/service.yaml", "name: Library", "name: Books", lambda pack: pack.service("library").name),
        ("pack.yaml", "name: Vera Holt", "name: Vera Stone", lambda pack: pack.identity("vera").name),
    ],
)
def test_an_edited_file_is_noticed_when_the_lesson_is_opened(
    edit: Edit, library: Path, cache: Path, file: str, old: str, new: str, seen: Callable[[Pack], str]
) -> None:
    before = Catalogue([library], cache).open("reserve-a-book")
    edit(file, old, new)
    after = Catalogue([library], cache).open("reserve-a-book")
    assert seen(before.pack) != seen(after.pack)
    assert seen(after.pack) in new
    assert before.version != after.version


def test_an_edit_that_keeps_length_and_date_is_noticed(library: Path, cache: Path) -> None:
    Catalogue([library], cache).open("reserve-a-book")
    path = library / LESSON
    old = path.stat()
    path.write_text(path.read_text("utf-8").replace("You sent it.", "You had it. "[:12]), "utf-8")
    os.utime(path, ns=(old.st_atime_ns, old.st_mtime_ns))
    assert (
        Catalogue([library], cache).open("reserve-a-book").pack.lesson("reserve-a-book").did[2]
        == "You had it. "[:12].strip()
    )


def test_a_new_page_of_a_service_is_noticed(library: Path, cache: Path) -> None:
    Catalogue([library], cache).open("reserve-a-book")
    (library / "services/library/pages/more.yaml").write_text("id: more\ntitle: More\npath: /more\nblocks: []\n")
    assert Catalogue([library], cache).open("reserve-a-book").pack.page("library/more").title == "More"


def test_new_and_removed_lessons_are_noticed_at_the_start(library: Path, cache: Path) -> None:
    Catalogue([library], cache).entries()
    with_lessons(library, 3)
    assert [entry.id for entry in Catalogue([library], cache).entries()] == ["reserve-a-book", "lesson-1", "lesson-2"]
    (library / "lessons/lesson-1.yaml").unlink()
    assert [entry.id for entry in Catalogue([library], cache).entries()] == ["reserve-a-book", "lesson-2"]


def test_only_changed_lessons_are_read_again(library: Path, cache: Path) -> None:
    Catalogue([with_lessons(library, 20)], cache).entries()
    text = (library / LESSON).read_text("utf-8").replace("id: reserve-a-book\n", "id: newer\n")
    (library / "lessons/newer.yaml").write_text(text, "utf-8")
    with touched(library) as read:
        assert len(Catalogue([library], cache).entries()) == 21
    assert [name for name in read if name.startswith("lessons/")] == ["lessons/newer.yaml"]


def test_a_changed_title_reaches_the_index_when_the_lesson_is_opened(edit: Edit, library: Path, cache: Path) -> None:
    Catalogue([library], cache).entries()
    edit(LESSON, "title: Ask for a book", "title: Order a book")
    catalogue = Catalogue([library], cache)
    catalogue.open("reserve-a-book")
    assert catalogue.entries()[0].title == "Order a book"
    assert Catalogue([library], cache).entries()[0].title == "Order a book"
    assert catalogue.entries()[0].course == "books"


def test_the_version_is_the_same_in_every_language(cache: Path) -> None:
    versions = {Catalogue([LIBRARY], cache, language).open("reserve-a-book").version for language in ("", "de", "pt")}
    assert len(versions) == 1


def test_a_translation_that_comes_later_is_noticed(library: Path, cache: Path) -> None:
    german = library / "translations/de.yaml"
    text = german.read_text("utf-8")
    german.unlink()
    assert Catalogue([library], cache, "de").entries()[0].language == "en"
    Catalogue([library], cache, "de").open("reserve-a-book")
    german.write_text(text, "utf-8")
    catalogue = Catalogue([library], cache, "de")
    assert catalogue.entries()[0].title == "Um ein Buch bitten"
    assert catalogue.entries()[0].language == "de"
    assert catalogue.open("reserve-a-book").pack.manifest.title == "Die Bücherei von Millbrook"


def test_without_a_folder_to_write_it_compiles_in_memory(library: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    catalogue = Catalogue([library], tmp_path / "file" / "catalogue")
    assert catalogue.entries()[0].id == "reserve-a-book"
    with touched(library) as first:
        version = catalogue.open("reserve-a-book").version
    with touched(library) as second:
        assert catalogue.open("reserve-a-book").version == version
    assert LESSON in first
    assert set(second) == {"stats"}, "the second opening finds it in memory"


def test_what_is_damaged_in_the_cache_is_made_again(cache: Path) -> None:
    opened = Catalogue([LIBRARY], cache).open("reserve-a-book")
    for number, path in enumerate(sorted(path for path in cache.rglob("*") if path.is_file())):
        path.write_bytes([b"", b"\xff" * 100, path.read_bytes()[:-5], b"\x80"][number % 4])
    assert Catalogue([LIBRARY], cache).open("reserve-a-book") == opened


def test_what_another_version_of_handrail_compiled_is_made_again(cache: Path) -> None:
    Catalogue([LIBRARY], cache).open("reserve-a-book")
    (path,) = cache.rglob("lessons/reserve-a-book")
    part = msgspec.msgpack.decode(path.read_bytes())
    part["content"]["title"] = "Compiled otherwise"
    for form, title in ((part["form"], "Compiled otherwise"), ("another", "Ask for a book")):
        path.write_bytes(msgspec.msgpack.encode({**part, "form": form}))
        assert Catalogue([LIBRARY], cache).open("reserve-a-book").pack.lesson("reserve-a-book").title == title


def test_nothing_half_written_is_left(cache: Path) -> None:
    Catalogue([LIBRARY], cache).open("reserve-a-book")
    assert not [path for path in cache.rglob("*") if path.name.startswith(".new")]


def test_a_lesson_with_a_fault_is_left_out_and_the_others_stay(edit: Edit, library: Path, cache: Path) -> None:
    with_lessons(library, 2)
    edit(LESSON, "goal:", "gaol:")
    catalogue = Catalogue([library], cache)
    assert [entry.id for entry in catalogue.entries()] == ["lesson-1"]
    assert catalogue.faults() == (f"library/{LESSON}:1: A lesson needs “goal”.",)
    edit(LESSON, "gaol:", "goal:")
    assert len(Catalogue([library], cache).entries()) == 2, "mended in place, it is back"


def test_a_pack_with_a_fault_is_back_when_it_is_mended(edit: Edit, library: Path, cache: Path) -> None:
    edit("pack.yaml", "title: The library", "titel: The library")
    assert Catalogue([library], cache).entries() == ()
    assert Catalogue([library], cache).faults()[0].startswith("library/pack.yaml:1: A manifest needs “title”.")
    edit("pack.yaml", "titel: The library", "title: The library")
    assert len(Catalogue([library], cache).entries()) == 1


def test_a_fault_that_came_after_the_start_is_told_at_opening(edit: Edit, library: Path, cache: Path) -> None:
    catalogue = Catalogue([library], cache)
    catalogue.entries()
    edit(ASK, "kind: text_field", "kind: txt_field")
    with pytest.raises(PackFault, match=r"^services/library/pages/ask.yaml:5: “txt_field” is not a kind"):
        catalogue.open("reserve-a-book")
    with pytest.raises(PackFault, match="There is no lesson “nothing” here"):
        catalogue.open("nothing")


def test_of_two_lessons_with_one_name_the_first_counts(library: Path, edit: Edit, cache: Path) -> None:
    edit(LESSON, "title: Ask for a book", "title: Second")
    catalogue = Catalogue([LIBRARY, library], cache)
    assert [entry.title for entry in catalogue.entries()] == ["Ask for a book"]
    assert "“reserve-a-book” is left out" in catalogue.faults()[0]
    assert catalogue.open("reserve-a-book").pack.folder == str(LIBRARY)


def test_a_zip_is_opened_with_its_pictures(tmp_path: Path, cache: Path) -> None:
    place = zipped(LIBRARY, tmp_path / "library.zip", "library/")
    for _ in ("compiled", "from the cache"):
        opened = Catalogue([place], cache).open("reserve-a-book")
        assert opened.pack.services == load(LIBRARY).services
        picture = Path(opened.pack.folder) / "pictures" / "shelf.png"
        assert picture.read_bytes() == (LIBRARY / "pictures/shelf.png").read_bytes()
    assert opened.version == Catalogue([LIBRARY], cache).open("reserve-a-book").version


def test_a_zip_that_was_replaced_is_noticed(edit: Edit, library: Path, tmp_path: Path, cache: Path) -> None:
    place = zipped(library, tmp_path / "library.zip")
    Catalogue([place], cache).open("reserve-a-book")
    edit(LESSON, "title: Ask for a book", "title: Order a book")
    zipped(library, place)
    assert Catalogue([place], cache).entries()[0].title == "Order a book"
    assert Catalogue([place], cache).open("reserve-a-book").pack.lesson("reserve-a-book").title == "Order a book"


def test_only_the_services_that_a_lesson_needs_are_opened(edit: Edit, library: Path, cache: Path) -> None:
    service = "id: {0}\nname: {0}\naddress: {0}.example\nstart: start\n"
    page = "id: start\ntitle: Start\npath: /\nblocks: [{{kind: link, id: on, text: On, does: [{{go: {0}}}]}}]\n"
    for name, leads in (("near", "far/start"), ("far", "start"), ("typed", "start"), ("never", "near/start")):
        (library / f"services/{name}/pages").mkdir(parents=True)
        (library / f"services/{name}/service.yaml").write_text(service.format(name))
        (library / f"services/{name}/pages/start.yaml").write_text(page.format(leads))
    edit(START, "- go: ask", "- {when: {seen: library/sent}, go: near/start}\n      - go: ask")
    assert set(Catalogue([library], cache).open("reserve-a-book").pack.services) == {"library", "near", "far"}
    typed = "{say: Type it., use: browser.address, at: library/start, do: go, value: typed.example}"
    edit(LESSON, "      - say: Press “Ask for a book”.", f"      - {typed}\n      - say: Press “Ask for a book”.")
    assert set(Catalogue([library], cache).open("reserve-a-book").pack.services) == {"library", "near", "far", "typed"}
