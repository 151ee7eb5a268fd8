"""A pack: everything by its id, and one clear sentence for what is not there."""

import pytest
from msgspec.structs import replace

from tests.samples.packs import meadow
from trainer.content.packs import PackFault, block_on


def test_everything_is_found_by_its_id() -> None:
    pack = meadow()
    assert pack.service("library").name == "Library"
    assert pack.lesson("join-the-library").title == "Join the library"
    assert pack.page("library/who").title == "Who are you?"
    assert pack.block("library/who.name").id == "name"
    assert pack.case_kind("library/card").letters == "LC"
    assert pack.picture("face").name == "my-face.jpg"
    assert pack.identity("olive").values()["me.town"] == "Meadow"


def test_what_stands_inside_details_is_a_block_of_the_page() -> None:
    assert meadow().block("library/reading.to-help").id == "to-help"
    assert block_on(meadow().page("library/who"), "nothing") is None


@pytest.mark.parametrize(
    ("look_up", "name"),
    [
        ("service", "bank"),
        ("lesson", "fly"),
        ("page", "library/roof"),
        ("page", "bank/roof"),
        ("block", "library/who.shoe"),
        ("case_kind", "library/fine"),
        ("picture", "dog"),
        ("identity", "nobody"),
    ],
)
def test_what_is_missing_is_named_with_what_to_do(look_up: str, name: str) -> None:
    with pytest.raises(PackFault, match="Check the spelling, or add it") as fault:
        getattr(meadow(), look_up)(name)
    assert "“meadow”" in str(fault.value)


def test_a_sentence_is_in_the_language_of_the_pack_if_it_has_one() -> None:
    german = replace(meadow(), sentences={"page.problem": "Es gibt ein Problem"})
    assert german.sentence("page.problem") == "Es gibt ein Problem"
    assert german.sentence("page.error_title", title="Wer?") == "Error: Wer?"
