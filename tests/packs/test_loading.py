"""A pack is read as it was written, in one language, from a folder or a zip."""

import datetime
from pathlib import Path

import pytest

from tests.packs.conftest import LIBRARY, Edit, zipped
from trainer.content.blocks import ChooseOne, Link, Paragraph, TextField
from trainer.content.packs import PackFault
from trainer.content.rules import AtMost
from trainer.packs.faults import Fault
from trainer.packs.loading import load, read

LESSON = "lessons/reserve-a-book.yaml"
ASK = "services/library/pages/ask.yaml"


def test_every_kind_of_value_is_read() -> None:
    pack = load(LIBRARY)
    book, where = pack.block("library/ask.book"), pack.block("library/ask.where")
    lesson = pack.lesson("reserve-a-book")
    assert isinstance(book, TextField)
    assert book.rules == (AtMost(characters=80, message="Type a name of at most 80 letters."),)
    assert isinstance(where, ChooseOne)
    assert [option.id for option in where.options] == ["desk", "van"]
    assert lesson.start.date == datetime.date(2027, 3, 14)
    assert lesson.slips[0].when.all[1].is_not == "{where}"
    assert lesson.goal_when.with_ == {"book": "{book}", "where": "{where}"}
    assert pack.picture("shelf").megabytes == 1.5
    assert pack.folder == str(LIBRARY)


def test_what_looks_like_a_number_or_a_no_stays_text(edit: Edit, library: Path) -> None:
    edit(ASK, "text: At the desk", "text: no")
    edit(ASK, "text: At the book van", "text: 14")
    edit("services/library/pages/start.yaml", "text: Library", "text: 2027-03-14")
    pack = load(library)
    where = pack.block("library/ask.where")
    assert isinstance(where, ChooseOne)
    assert [option.text for option in where.options] == ["no", "14"]
    assert pack.page("library/start").blocks[0].text == "2027-03-14"  # type: ignore[union-attr]


def test_text_over_several_lines_ends_without_an_empty_one(edit: Edit, library: Path) -> None:
    edit("services/library/pages/start.yaml", "text: Here you can", "text: >\n      Here\n      you can")
    paragraph = load(library).page("library/start").blocks[1]
    assert isinstance(paragraph, Paragraph)
    assert paragraph.text == "Here you can ask us to keep a book for you."


def test_a_file_that_begins_with_a_byte_order_mark_is_utf8_as_well(library: Path) -> None:
    path = library / "pack.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert load(library).manifest.id == "library"


def test_a_translation_replaces_texts_and_keeps_the_rest() -> None:
    pack = load(LIBRARY, "de")
    ask, sent = pack.block("library/start.ask"), pack.page("library/sent").blocks[1]
    assert isinstance(ask, Link)
    assert isinstance(sent, Paragraph)
    assert ask.text == "Um ein Buch bitten"
    assert ask.does == load(LIBRARY).block("library/start.ask").does  # type: ignore[union-attr]
    assert sent.explains == ("Vormerkung",), "what a text explains follows the glossary"
    assert pack.sentence("month.1") == "Januar"
    assert pack.sentence("month.2") == "February"


def test_where_there_is_no_translation_the_pack_keeps_its_own_language() -> None:
    assert load(LIBRARY, "pt") == load(LIBRARY)


@pytest.mark.parametrize("language", ["../de", "/etc/passwd", "de.yaml", ""])
def test_what_is_no_language_is_not_looked_for(language: str) -> None:
    assert load(LIBRARY, language) == load(LIBRARY)


@pytest.mark.parametrize("within", ["", "library-1.0/"])
def test_a_zip_reads_like_its_folder(tmp_path: Path, within: str) -> None:
    from_zip, from_folder = load(zipped(LIBRARY, tmp_path / "library.zip", within), "de"), load(LIBRARY, "de")
    assert from_zip.services == from_folder.services
    assert from_zip.lessons == from_folder.lessons
    assert from_zip.manifest == from_folder.manifest


def test_other_files_may_lie_beside_the_pack(library: Path) -> None:
    (library / "README.md").write_text("for people")
    (library / ".git").mkdir()
    (library / "lessons" / ".hidden").write_bytes(b"\xff\xfe")
    assert load(library) == load(library)
    assert read(library).notes.faults == ()


def test_one_reading_finds_all_faults_of_form(edit: Edit, library: Path) -> None:
    edit(ASK, "    label: Where will", "    lable: Where will")
    edit(ASK, "characters: 80", "characters: many")
    edit(LESSON, "date: 2027-03-14", "date: 14 March")
    faults = read(library).notes.faults
    assert [(fault.file, fault.line) for fault in faults] == [(LESSON, 17), (ASK, 12), (ASK, 14), (ASK, 16)]
    with pytest.raises(PackFault, match=r"lessons/reserve-a-book.yaml:17: .*There are 4 in all"):
        load(library)


def test_faults_come_in_the_order_of_files_and_lines() -> None:
    assert str(Fault("a.yaml", 3, "This is so.")) == "a.yaml:3: This is so."
    assert sorted([Fault("b", 1, ""), Fault("a", 10, ""), Fault("a", 9, "")])[0].line == 9
