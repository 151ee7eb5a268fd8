"""Effects: what pressing a button or following a link brings about. One line, one effect, done in their order."""

from msgspec import Struct

from trainer.content.conditions import Condition


class Effect(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One thing that happens. Of several `go` lines the first whose `when` holds is taken, and nothing after it."""

    when: Condition | None = None
    go: str = ""
    """Open this page: ``page`` of the same service, or ``service/page``."""
    back: bool = False
    """Return to the page before, as the browser's Back does."""
    open_tab: str = ""
    """Open this page in a new tab and look at it: ``service/page``."""
    open_case: str = ""
    """Make a case of this kind from the answers given so far: ``kind``."""
    find_case: str = ""
    """Take up the case whose tracking number was typed into this field."""
    move_case: str = ""
    """Put the case that is taken up into this stage."""
    mark: str = ""
    """Remember that this was done, under a name of the author's."""
    clear: tuple[str, ...] = ()
    """Empty these fields of the same service; ``*`` empties all of them."""
