"""Each kind of fault is found, in its file and at its line, and said in plain words."""

from pathlib import Path

import pytest

from tests.packs.conftest import LIBRARY, Edit
from trainer.packs.checking import check
from trainer.packs.faults import Fault

PACK = "pack.yaml"
SERVICE = "services/library/service.yaml"
START = "services/library/pages/start.yaml"
ASK = "services/library/pages/ask.yaml"
SENT = "services/library/pages/sent.yaml"
LESSON = "lessons/reserve-a-book.yaml"
COURSE = "courses/books.yaml"
GERMAN = "translations/de.yaml"

EASY = "This is a short text. " * 20
HARD = "Municipal administration necessitates authorisation procedures regarding residential documentation. " * 12
LONG = "one two three four five six seven eight nine ten " * 2 + "and one more."

FORM = [
    # file, words, what they are replaced by, the line on which the fault is, what it says
    (START, "title: Library", "titel: Library", 2, "A page has no “titel”. Did you mean “title”?"),
    (START, "title: Library", "titel: Library", 1, "A page needs “title”"),
    (START, "title: Library", "title: Library\ntitle: Again", 3, "“title” stands here a second time; line 2"),
    (START, "title: Library", "title: [Library]", 2, "This is a list, but “title” needs a text"),
    (START, "title: Library", "title:", 2, "“title” is empty"),
    (START, "kind: text", "kind: txt", 8, "“txt” is not a kind that can stand here. Did you mean “text”?"),
    (START, "kind: text\n    ", "", 8, "“kind: …” is missing"),
    (START, "level: 1", "level: 7", 6, "“level” needs one of: 1, 2, 3"),
    (START, "      - go: ask", "      go: ask", 14, "“does” needs a list"),
    (START, "title: Library", 'title: "Library', 2, "a quotation mark or bracket is opened and never closed"),
    (START, "title: Library", "title: Library: Start", 2, "a text with a colon in it needs quotes"),
    (START, "title: Library", "\ttitle: Library", 2, "a tab stands here"),
    (START, "id: start", "id: begin", 1, "The id here is “begin”, but the name says “start”"),
    (START, "id: ask", "id: Ask!", 11, "“Ask!” cannot be an id"),
    (
        ASK,
        "    label: Which book would you like?\n",
        "",
        5,
        "A block of the kind “text_field” needs “label”. Say in a few",
    ),
    (ASK, "label: Which book would you like?", 'label: ""', 7, "“label” is empty. Say in a few words"),
    (ASK, "characters: 80", "characters: lots", 12, "“characters” needs a whole number"),
    (ASK, "rule: at_most", "rule: atmost", 11, "“atmost” is not a rule that can stand here. Did you mean “at_most”?"),
    (ASK, "as_heading: true", "as_heading: maybe", 8, "“as_heading” needs yes or no"),
    (ASK, "id: van", "id: desk", 21, "The id “desk” is used twice; line 19 has it too"),
    (
        ASK,
        "    options:\n      - id: desk\n        text: At the desk\n      - id: van\n        text: At the book van\n",
        "",
        14,
        "A block of the kind “choose_one” needs “options”",
    ),
    (PACK, "megabytes: 1.5", "megabytes: big", 20, "“megabytes” needs a number"),
    (
        PACK,
        "file: shelf.png",
        "file: shelves.png",
        16,
        "There is no file pictures/shelves.png. Did you mean “shelf.png”?",
    ),
    (PACK, "file: shelf.png", "file: shelf.exe", 16, "“shelf.exe” is no picture that can be shown"),
    (LESSON, "date: 2027-03-14", "date: 2027-02-30", 17, "“date” needs a date such as 2027-03-14"),
    (LESSON, "    say: You chose another place. Nothing is lost.\n", "", 73, "A slip needs “say”"),
    (LESSON, "do: press", "do: hit", 67, "“do” needs one of: attach, back"),
    (GERMAN, "pack.title: Die", "pack.title:\n  more: Die", 1, "“pack.title” needs one text"),
]

MEANING = [
    (START, "- go: ask", "- go: aks", 14, "There is no page in the service library “aks”. Did you mean “ask”?"),
    (START, "- go: ask", "- go: nowhere/ask", 14, "There is no page “nowhere/ask”"),
    (START, "- go: ask", "- go: ask\n        when: {answer: library/buk, given: true}", 15, "no field “library/buk”"),
    (START, "- go: ask", "- go: ask\n        when: {at: lib/ask}", 15, "no page or service “lib/ask”"),
    (START, "- go: ask", "- go: ask\n        when: {seen: library/aks}", 15, "There is no page “library/aks”"),
    (
        START,
        "- go: ask",
        "- go: ask\n        when: {marked: library/x}",
        15,
        "no mark left by any link or button “library/x”",
    ),
    (START, "- go: ask", "- go: ask\n        when: {unfolded: library/start.x}", 15, "no block to unfold"),
    (START, "- go: ask", "- go: ask\n        when: {searched: library/x}", 15, "There is no search “library/x”"),
    (
        START,
        "- go: ask",
        "- go: ask\n        when: {error: library/book, rule: telephone}",
        15,
        "no rule here “telephone”",
    ),
    (
        START,
        "- go: ask",
        "- go: ask\n        when: {answer: library/where, is: boat}",
        15,
        "no option with the id “boat”",
    ),
    (START, "- go: ask", "- go: ask\n        when: {case: library/loan}", 15, "no kind of case “library/loan”"),
    (START, "- go: ask", "- go: ask\n        when: {given: true}", 15, "Say which answer this is about"),
    (START, "- go: ask", "- go: ask\n        when: {}", 15, "A condition with nothing in it always holds"),
    (START, "    does:\n      - go: ask", "    does: []", 13, "Nothing happens here"),
    (START, "    id: ask\n", "", 10, "People act on this link, so it needs a name"),
    (START, "path: /", "path: start", 3, "A path begins with a slash"),
    (ASK, "path: /ask", "path: /sent", 3, ""),
    (ASK, "    id: book\n", "", 5, "People act on this text field, so it needs a name"),
    (
        ASK,
        "  - kind: button",
        "  - kind: text\n    id: where\n    text: Or later.\n  - kind: button",
        14,
        "more than once",
    ),
    (
        ASK,
        "rule: at_most\n        characters: 80",
        "rule: not_after_today",
        11,
        "The rule “not_after_today” cannot look at",
    ),
    (ASK, "      - id: van\n        text: At the book van\n", "", 18, "Too little to choose from"),
    (ASK, "- open_case: reservation", "- open_case: loan", 27, "no kind of case in this service “loan”"),
    (
        ASK,
        "- open_case: reservation",
        "- {open_case: reservation, clear: [boook]}",
        27,
        "There is no field in this service “boook”",
    ),
    (
        ASK,
        "- open_case: reservation",
        "- {open_case: reservation, move_case: lost}",
        27,
        "no stage in this service “lost”",
    ),
    (ASK, "- open_case: reservation", "- {open_case: reservation, find_case: nr}", 27, "no field in this service “nr”"),
    (SENT, "field: where", "field: place", 18, "There is no field in this service “place”"),
    (SENT, "field: where", "field: where\n        change: aks", 19, "no page in the service library “aks”"),
    (SENT, "explains: [reservation]", "explains: [reservatoin]", 10, "Did you mean “reservation”?"),
    (
        SENT,
        "    explains: [reservation]\n",
        "",
        9,
        "“reservation” is an official term, and nothing on this page explains it",
    ),
    (SENT, "We keep the book", "Pursuant to law we keep the book", 9, "“pursuant” is a word that offices use"),
    (SENT, "We keep the book", "Hello {boook}. We keep the book", 9, "Nothing fills “{boook}”. Did you mean “book”?"),
    (
        SENT,
        "  - kind: summary",
        f"  - kind: text\n    register: official\n    text: {LONG}\n  - kind: summary",
        11,
        "Official words need everyday words beside them",
    ),
    (
        SENT,
        "  - kind: summary",
        "  - kind: image\n    picture: shelve\n  - kind: summary",
        12,
        "no picture in pack.yaml called",
    ),
    (
        SENT,
        "  - kind: summary",
        "  - kind: image\n    answer: photo\n  - kind: summary",
        12,
        "no field in this service “photo”",
    ),
    (
        SENT,
        "  - kind: summary",
        "  - {kind: table, caption: A, columns: [a, b], rows: [[c]]}\n  - kind: summary",
        11,
        "1 cells",
    ),
    (START, "Here you can ask us", f"{LONG} Here you can ask us", 9, "“one two three four five …” has 23 words"),
    (START, "Here you can ask us", f"{HARD} Here you can ask us", 2, "hard to read: school grade"),
    (SERVICE, "address: library.example", "address: library.org", 3, "may be a real one"),
    (SERVICE, "start: start", "start: home", 4, "There is no page in the service library “home”"),
    (SERVICE, "go: start", "go: home", 17, "There is no page in the service library “home”"),
    (
        SERVICE,
        "        text: The book",
        "    replies: [{stage: kept, after_days: 2, to: gone}]\n        text: The book",
        1,
        "",
    ),
    (PACK, 'version: "1"', 'version: "1"\nsearch: library/start.look', 5, "There is no search “library/start.look”"),
    (LESSON, "tabs: [library/start]", "tabs: [library/begin]", 16, "There is no page “library/begin”"),
    (LESSON, "case: library/reservation", "case: library/loan", 5, "no kind of case “library/loan”"),
    (
        LESSON,
        '    where: "{where}"\nsummary',
        '    place: "{where}"\nsummary',
        8,
        "There is no field in that service “place”",
    ),
    (LESSON, "use: library/start.ask", "use: library/start.aks", 36, "no block on the page library/start called “aks”"),
    (LESSON, "use: library/ask.send", "use: library/aks.send", 66, "There is no page “library/aks”"),
    (LESSON, "          - Press “Send”.\n", "", 68, "An instruction has 3 hints"),
    (LESSON, "- Look for the button “Send”.", '- ""', 68, "An instruction has 3 hints"),
    (LESSON, "say: Type “{book}”.", "say: Type “{bok}”.", 45, "Nothing fills “{bok}”. Did you mean “book”?"),
    (LESSON, "      place: at the book van\n", "", 3, "Nothing fills “{place}”"),
    (LESSON, 'value: "{where}"', "value: boat", 57, "There is no option with the id “boat”"),
    (LESSON, "say: Press “Send”.", f"say: {LONG}", 65, "has 23 words"),
    (
        COURSE,
        "[reserve-a-book]",
        "[reserve-a-bok]",
        4,
        "There is no lesson “reserve-a-bok”. Did you mean “reserve-a-book”?",
    ),
    (
        GERMAN,
        "pack.title: Die",
        "pack.tittle: Die",
        1,
        "There is no text with the id “pack.tittle”. Did you mean “pack.title”?",
    ),
    (
        GERMAN,
        "pack.title: Die Bücherei von Millbrook\n",
        "",
        1,
        "1 texts are not translated yet; the first is “pack.title”",
    ),
    (GERMAN, "Schreiben Sie „{book}“.", "Schreiben Sie „{buch}“.", 47, "The names in braces have to stay"),
    (GERMAN, "Schreiben Sie „{book}“.", LONG, 47, "has 23 words"),
]


def found(library: Path, file: str, line: int, says: str) -> Fault:
    """The one fault that is wanted, among those of the pack."""
    faults = check(library)
    fitting = [fault for fault in faults if (fault.file, fault.line) == (file, line) and says in fault.text]
    assert fitting, "\n".join(str(fault) for fault in faults)
    return fitting[0]


def test_the_pack_that_the_tests_spoil_has_no_fault() -> None:
    assert check(LIBRARY) == ()


@pytest.mark.parametrize(("file", "old", "new", "line", "says"), FORM)
def test_faults_of_form(edit: Edit, library: Path, file: str, old: str, new: str, line: int, says: str) -> None:
    edit(file, old, new)
    text = found(library, file, line, says).text
    assert text[0].isupper() or text[0] == "“"
    assert text[-1] in ".?…”", "a fault is a sentence"


@pytest.mark.parametrize(("file", "old", "new", "line", "says"), [row for row in MEANING if row[4]])
def test_faults_of_meaning(edit: Edit, library: Path, file: str, old: str, new: str, line: int, says: str) -> None:
    edit(file, old, new)
    found(library, file, line, says)


def test_easy_text_is_no_fault(edit: Edit, library: Path) -> None:
    edit(START, "Here you can ask us", f"{EASY} Here you can ask us")
    edit(
        SENT,
        "  - kind: summary",
        f"  - {{kind: text, register: official, explanation: Easy., text: '{LONG}'}}\n  - kind: summary",
    )
    assert [fault.file for fault in check(library)] == [GERMAN]


def test_a_page_that_nobody_can_reach(library: Path) -> None:
    (library / "services/library/pages/lost.yaml").write_text("id: lost\ntitle: Lost\npath: /lost\nblocks: []\n")
    found(library, "services/library/pages/lost.yaml", 1, "Nobody can reach this page")


def test_pages_that_lead_only_to_each_other_are_not_reached(library: Path) -> None:
    for here, there in (("one", "two"), ("two", "one")):
        link = f"blocks: [{{kind: link, id: on, text: On, does: [{{go: {there}}}]}}]"
        (library / f"services/library/pages/{here}.yaml").write_text(f"id: {here}\ntitle: A\npath: /{here}\n{link}\n")
    assert {fault.file for fault in check(library) if "reach" in fault.text} == {
        "services/library/pages/one.yaml",
        "services/library/pages/two.yaml",
    }


def test_two_pages_with_one_address(edit: Edit, library: Path) -> None:
    edit(ASK, "path: /ask", "path: /sent")
    found(library, SENT, 3, "has the path “/sent” as well")


@pytest.mark.parametrize("file", [PACK, SERVICE, LESSON])
def test_an_empty_file(library: Path, file: str) -> None:
    (library / file).write_text("# nothing yet\n")
    assert "This file is empty." in {fault.text for fault in check(library) if fault.file == file}


def test_a_service_without_its_file(library: Path) -> None:
    (library / SERVICE).unlink()
    found(library, SERVICE, 1, "This file is missing")


def test_a_file_with_another_ending(library: Path) -> None:
    (library / LESSON).rename(library / "lessons/reserve-a-book.yml")
    found(library, "lessons/reserve-a-book.yml", 1, "its name has to end in .yaml")


def test_a_folder_with_a_name_that_is_nearly_right(library: Path) -> None:
    (library / "lesson").mkdir()
    found(library, "lesson", 1, "Did you mean “lessons”?")


@pytest.mark.parametrize(
    ("file", "old", "new", "line", "says"),
    [
        (ASK, "- open_case: reservation\n      - go: sent", "- go: start", 35, "go in circles"),
        (
            ASK,
            "characters: 80",
            "characters: 3",
            65,
            "does not take the answers that the steps give, and says: “Type a",
        ),
        (LESSON, "do: press", "do: follow", 65, "does not offer what this instruction asks for"),
        (
            LESSON,
            '  case: library/reservation\n  with:\n    book: "{book}"\n    where: "{where}"',
            "  at: library/start",
            4,
            "its goal is reached before anything is done",
        ),
    ],
)
def test_a_lesson_that_its_own_steps_do_not_solve(
    edit: Edit, library: Path, file: str, old: str, new: str, line: int, says: str
) -> None:
    edit(file, old, new)
    fault = found(library, LESSON, line, says)
    assert fault.text.startswith("The lesson's own steps do not solve it (variant “garden”, mode show and 7 more)")


def test_a_translation_in_which_a_lesson_cannot_be_solved(edit: Edit, library: Path) -> None:
    edit(GERMAN, "sentences/month.1: Januar", "lessons/reserve-a-book.variants.bread.values.where: bus")
    found(library, GERMAN, 1, "Translated, the lesson “reserve-a-book” cannot be solved (variant “bread”)")


def test_what_is_not_understood_is_told_first_and_alone(edit: Edit, library: Path) -> None:
    edit(ASK, "kind: text_field", "kind: txt_field")
    assert [str(fault).split(" ")[0] for fault in check(library)] == [f"{ASK}:5:"]
