"""Checking: all faults of a pack, in plain words; and the command `trainer check`."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from trainer.content.packs import Pack, PackFault
from trainer.content.texts import gaps
from trainer.installation import LESSONS, shipped_packs
from trainer.packs import loading
from trainer.packs.faults import Fault, Notes, Spot, did_you_mean
from trainer.packs.files import PackFiles, open_pack
from trainer.packs.forms import check_forms
from trainer.packs.gaps import check_gaps
from trainer.packs.links import check_links
from trainer.packs.names import Names
from trainer.packs.reaching import check_reach
from trainer.packs.rehearsal import rehearse, rehearse_all
from trainer.packs.translating import all_texts, texts_of, translated
from trainer.packs.wording import check_translation, check_wording

FOUND = 1
UNREADABLE = 2


def check_packs(data: Path, packs: Sequence[str] = ()) -> int:
    """The command `trainer check`: print the faults of *packs*, or of those that ship; the exit code."""
    places = [Path(pack) for pack in packs] or list(shipped_packs())
    if not places:
        raise PackFault(f"There is no pack in {LESSONS}.")
    found = unreadable = 0
    for place in places:
        try:
            faults = check(place)
        except PackFault as refusal:
            print(f"trainer: {place}: {refusal}", file=sys.stderr)
            unreadable += 1
            continue
        for fault in faults:
            print(f"{place}/{fault}")
        found += len(faults)
    print(_closing(len(places), found, unreadable))
    return UNREADABLE if unreadable else FOUND if found else 0


def check(place: Path) -> tuple[Fault, ...]:
    """The faults of the pack at *place*, by file and line.

    While something cannot be understood, only that is told: what is missing for it would not be the author's fault.

    Raises:
        PackFault: the pack must be refused.
    """
    pack, notes = loading.read(place)
    if not notes.is_whole:
        return notes.faults
    names = Names(pack)
    before = len(notes.faults)
    check_links(names, notes)
    is_linked = len(notes.faults) == before
    check_forms(names, notes)
    check_gaps(names, notes)
    check_reach(names, notes)
    check_wording(names, notes)
    if is_linked:
        for lesson_id in pack.lessons:
            _check_rehearsals(pack, lesson_id, notes)
    _check_translations(pack, names, open_pack(place), notes, is_linked)
    return notes.faults


def _check_rehearsals(pack: Pack, lesson_id: str, notes: Notes) -> None:
    failed: dict[tuple[str, str], list[str]] = {}
    for (variant, mode), rehearsal in rehearse_all(pack, lesson_id).items():
        if rehearsal.problem:
            failed.setdefault((rehearsal.path, rehearsal.problem), []).append(f"variant “{variant}”, mode {mode}")
    for (path, problem), plays in failed.items():
        others = f" and {len(plays) - 1} more" if len(plays) > 1 else ""
        text = f"The lesson's own steps do not solve it ({plays[0]}{others}): {problem}."
        notes.note(notes.spot(path), text)


def _check_translations(pack: Pack, names: Names, files: PackFiles, notes: Notes, is_linked: bool) -> None:
    for language in loading.languages(files, notes):
        name = f"translations/{language}.yaml"
        if not loading.is_language(language):
            notes.note(Spot(name), f"“{language}” is not the code of a language, such as “pt” or “pt-BR”.")
            continue
        texts = loading.read_translation(files, language, notes)
        _check_ids_and_gaps(texts, all_texts(pack), name, notes)
        missing = sorted(set(texts_of(pack)) - set(texts)) if language != pack.manifest.language else []
        if missing:
            notes.note(Spot(name), f"{len(missing)} texts are not translated yet; the first is “{missing[0]}”.")
        check_translation(language, texts, names, notes)
        if is_linked:
            _check_translated(translated(pack, texts), name, notes)


def _check_ids_and_gaps(texts: Mapping[str, str], written: Mapping[str, str], name: str, notes: Notes) -> None:
    for text_id, text in texts.items():
        spot = notes.spot(f"{name} {text_id}")
        if text_id not in written:
            notes.note(spot, f"There is no text with the id “{text_id}”.{did_you_mean(text_id, written)}")
        elif set(gaps(text)) - set(gaps(written[text_id])):
            wanted = ", ".join(f"{{{gap}}}" for gap in gaps(written[text_id])) or "none"
            notes.note(spot, f"The names in braces have to stay as they are in the pack's own language: {wanted}.")


def _check_translated(pack: Pack, name: str, notes: Notes) -> None:
    for lesson in pack.lessons.values():
        for variant in lesson.variants:
            if problem := rehearse(pack, lesson.id, variant.id).problem:
                text = f"Translated, the lesson “{lesson.id}” cannot be solved (variant “{variant.id}”): {problem}."
                notes.note(Spot(name), text)
                break


def _closing(packs: int, faults: int, unreadable: int) -> str:
    looked = f"{packs} pack{'s' if packs > 1 else ''} checked"
    if not faults and not unreadable:
        return f"{looked}, no faults."
    counted = f"{faults} fault{'' if faults == 1 else 's'}"
    return f"{looked}, {counted}{f', {unreadable} could not be read' if unreadable else ''}."
