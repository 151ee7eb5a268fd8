"""The browser's own pages: an empty tab, and the page for an address that leads nowhere; and where an address leads."""

from trainer.content.blocks import Heading, Link, Paragraph
from trainer.content.effects import Effect
from trainer.content.packs import Pack
from trainer.content.services import FooterLink, Page, Service
from trainer.simulator.world import Visit, World

BROWSER = "browser"
NEW_TAB = Visit(service=BROWSER, page="new-tab")


def page_of(visit: Visit, pack: Pack) -> tuple[Service, Page]:
    """The page that *visit* shows, and the service it belongs to.

    Raises:
        PackFault: *visit* names a page that *pack* does not have.
    """
    if visit.service != BROWSER:
        return pack.service(visit.service), pack.page(visit.place)
    service = Service(id=BROWSER, name="", address="", start="new-tab", look="other")
    return service, _missing(visit.address, pack) if visit.page == "missing" else _new_tab(pack)


def footer_link(block_id: str, world: World, pack: Pack) -> FooterLink | None:
    """The link of this id at the foot of the page in sight; None if there is none."""
    return next((link for link in page_of(world.visit, pack)[0].footer if link.id == block_id), None)


def _new_tab(pack: Pack) -> Page:
    title = pack.sentence("page.new_tab.title")
    blocks = (Heading(text=title, level=1), Paragraph(text=pack.sentence("page.new_tab.text")))
    return Page(id="new-tab", title=title, path="", blocks=blocks)


def _missing(address: str, pack: Pack) -> Page:
    title = pack.sentence("page.missing.title")
    blocks = (
        Heading(text=title, level=1),
        Paragraph(text=pack.sentence("page.missing.text", address=address)),
        Link(id="back", text=pack.sentence("page.missing.back"), does=(Effect(back=True),)),
    )
    return Page(id="missing", title=title, path="", blocks=blocks)


def is_address(text: str) -> bool:
    """Whether *text* is meant as an address and not as words to look for: no spaces, and a dot inside."""
    bare = text.strip()
    return "." in bare.strip(".") and " " not in bare


def destination(text: str, pack: Pack) -> Visit:
    """Where the address *text* leads: case, ``https://``, ``www.`` and a slash at the end do not count."""
    address = text.strip().casefold().split("://")[-1].removeprefix("www.").rstrip("/")
    for service in pack.services.values():
        host = service.address.casefold().removeprefix("www.")
        if address == host:
            return Visit(service=service.id, page=service.start)
        for page in service.pages:
            if address == f"{host}{page.path}".rstrip("/").casefold():
                return Visit(service=service.id, page=page.id)
    return Visit(service=BROWSER, page="missing", address=text.strip())
