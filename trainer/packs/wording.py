"""The wording of a pack: sentences that are too long, pages too hard to read, official terms that nothing explains."""

from collections.abc import Iterator, Mapping

from trainer.content.blocks import Details, List, Notice, Paragraph
from trainer.content.lessons import Lesson
from trainer.content.services import Page
from trainer.content.texts import fill
from trainer.packs.faults import Notes
from trainer.packs.names import Names, blocks_of
from trainer.packs.paths import Part, texts
from trainer.packs.readability import GRADE, WORDS_A_SENTENCE, grade, official_words, too_long, uses, words
from trainer.packs.translating import role


def check_wording(names: Names, notes: Notes) -> None:
    """Note every fault of wording."""
    for part in names.parts:
        _check_sentences(part, notes)
        if isinstance(part.value, Page):
            _check_page(part.value, part.path, names, notes)


def _check_sentences(part: Part, notes: Notes) -> None:
    values = _longest_values(part.lesson) if part.lesson else {}
    for path, field, text in texts(part):
        if role(type(part.value), field) != "words" or (is_official(part.value) and field == "text"):
            continue
        for sentence in too_long(fill(text, values)):
            notes.note(notes.spot(path), long_sentence(sentence))


def long_sentence(sentence: str) -> str:
    """The fault of a sentence that has too many words."""
    begins = " ".join(sentence.split()[:5])
    return (
        f"The sentence “{begins} …” has {len(words(sentence))} words; at most {WORDS_A_SENTENCE} are easy to follow. "
        "Make two of it."
    )


def is_official(value: object) -> bool:
    """Whether *value* is text in the official register, which may be hard because its explanation stands beside it."""
    return isinstance(value, Paragraph) and value.register == "official"


def _longest_values(lesson: Lesson) -> Mapping[str, str]:
    """For each gap the value with the most words, whatever the variant."""
    longest: dict[str, str] = {}
    for variant in lesson.variants:
        for name, value in variant.values.items():
            longest[name] = max(longest.get(name, ""), value, key=lambda text: len(words(text)))
    return longest


def _check_page(page: Page, path: str, names: Names, notes: Notes) -> None:
    language = names.pack.manifest.language
    if language.split("-")[0] == "en":
        found = grade(_running_text(page))
        if found is not None and found > GRADE:
            text = (
                f"This page is hard to read: school grade {found:.1f} (Flesch–Kincaid), and {GRADE:.0f} is the most. "
            )
            notes.note(notes.spot(f"{path}.title"), f"{text}Use shorter sentences and shorter words.")
    explained = {term.casefold() for block in blocks_of(page) for term in _explained(block)}
    on_page = [(at, text) for at, text in _texts_of_page(path, names)]
    for term in sorted(names.terms) + [word for word in official_words(language) if word not in names.terms]:
        where = next((at for at, text in on_page if uses(text, term)), "")
        if where and term.casefold() not in explained:
            notes.note(notes.spot(where), _unexplained(term, term in names.terms))


def _running_text(page: Page) -> Iterator[str]:
    for block in blocks_of(page):
        if isinstance(block, Paragraph):
            yield block.explanation if is_official(block) else f"{block.text}\n{block.explanation}"
        elif isinstance(block, List):
            yield from block.items
        elif isinstance(block, Notice):
            yield block.text


def _explained(block: object) -> tuple[str, ...]:
    return block.explains if isinstance(block, Paragraph | Details) else ()


def _texts_of_page(path: str, names: Names) -> Iterator[tuple[str, str]]:
    for part in names.parts:
        if part.path == path or part.path.startswith(f"{path}."):
            for at, field, text in texts(part):
                if role(type(part.value), field) == "words":
                    yield at, text


def _unexplained(term: str, is_in_glossary: bool) -> str:
    if is_in_glossary:
        return (
            f"“{term}” is an official term, and nothing on this page explains it. "
            f"Add a text that does, with “explains: [{term}]”; or use everyday words."
        )
    return (
        f"“{term}” is a word that offices use. Use everyday words; or put it into the glossary of pack.yaml, "
        f"and explain it on this page with “explains: [{term}]”."
    )


def check_translation(language: str, written: Mapping[str, str], names: Names, notes: Notes) -> None:
    """Note the faults of a translation's own texts, *written* by their ids."""
    official = {f"{part.path}.text" for part in names.parts if is_official(part.value)}
    for text_id, text in written.items():
        if text_id not in official:
            for sentence in too_long(text):
                notes.note(notes.spot(f"translations/{language}.yaml {text_id}"), long_sentence(sentence))
