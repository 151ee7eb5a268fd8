"""Everything that ships passes the audit: every place, and every page in each of its states, in every setting.

In parts, so that two processes share them; each part is every so-manieth opening.
"""

import pytest

from trainer.auditing.openings import openings
from trainer.auditing.pages import FILLED, IN_VAIN
from trainer.auditing.settings import ALL
from trainer.auditing.walk import looked_at
from trainer.auditing.windows import begin
from trainer.installation import shipped_packs
from trainer.packs.loading import load
from trainer.screens.places import PLACES

PARTS = 16


@pytest.mark.timeout(900)
@pytest.mark.parametrize("part", range(PARTS))
def test_there_is_nothing_to_mend(qapp, part):
    begin()
    seen = [seen for opening in openings()[part::PARTS] for seen in looked_at(opening, ALL)]
    assert not seen, "\n".join(f"{each.finding} ({each.setting})" for each in seen)


def test_every_place_and_every_page_that_ships_is_opened():
    names = [opening.name for opening in openings()]
    assert len(names) == len(set(names))
    assert {row.id for row in PLACES} <= set(names)
    for pack in map(load, shipped_packs()):
        assert {f"{service.id}/{page.id}" for service in pack.services.values() for page in service.pages} <= set(names)


def test_pages_are_opened_checked_in_vain_and_filled():
    names = {opening.name for opening in openings()}
    for page in ("trees/questions", "complaints/name", "complaints/when", "complaints/where"):
        assert {page, f"{page} ({IN_VAIN})", f"{page} ({FILLED})"} <= names
    assert "complaints/privacy (filled)" not in names
