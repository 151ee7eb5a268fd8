"""An errand that comes twice to the same page, with a detour, a wait, a box nobody needs, and a goal with a choice.

Hall (ask) -> form -> hall (three days pass) -> hall (collect) -> shelf (take).
"""

import datetime

from trainer.content.blocks import Button, DateField, Heading, Link, Row, SummaryList, TextField
from trainer.content.conditions import Condition
from trainer.content.effects import Effect
from trainer.content.identities import Identity
from trainer.content.lessons import Instruction, Lesson, Slip, Start, Step, Variant, Waiting
from trainer.content.packs import Manifest, Pack
from trainer.content.rules import Digits
from trainer.content.services import CaseKind, FooterLink, Page, Reply, Service, Stage

NOT_YET = Condition(case="post/parcel", stage="asked")

HALL = Page(
    id="hall",
    title="Hall",
    path="/",
    blocks=(
        Heading(text="Hall", level=1),
        Link(id="ask", text="Ask for a parcel", does=(Effect(go="form"),)),
        Link(id="collect", text="Collect a parcel", does=(Effect(go="shelf"),)),
        Link(id="to-side", text="Side door", does=(Effect(go="side"),)),
        Link(id="to-vault", text="Vault", does=(Effect(go="vault"),)),
        Link(id="leaflet", text="Leaflet", does=(Effect(open_tab="post/leaflet"),)),
    ),
)
FORM = Page(
    id="form",
    title="Form",
    path="/form",
    blocks=(
        TextField(id="what", label="What is in it?", empty="Enter what is in it"),
        TextField(id="extra", label="Number of a card", rules=(Digits(message="Three digits", count=3),)),
        DateField(
            id="day",
            label="Which day?",
            day="Day",
            month="Month",
            year="Year",
            missing_part="A {part}",
            not_real="Real",
        ),
        Button(id="next", text="Continue", does=(Effect(go="check"),)),
    ),
)
CHECK = Page(
    id="check",
    title="Check",
    path="/check",
    blocks=(
        SummaryList(id="answers", change="Change", rows=(Row(label="What", field="what", change="form"),)),
        Button(id="send", text="Send", checks=False, does=(Effect(open_case="parcel"), Effect(go="hall"))),
    ),
)
SHELF = Page(
    id="shelf",
    title="Shelf",
    path="/shelf",
    blocks=(Button(id="take", text="Take it", does=(Effect(mark="taken"),)),),
)
SIDE = Page(id="side", title="Side", path="/side", blocks=(Link(id="on", text="On", does=(Effect(go="form"),)),))
CARD = TextField(id="card", label="Card", rules=(Digits(message="Three digits", count=3),))
VAULT = Page(
    id="vault",
    title="Vault",
    path="/vault",
    blocks=(CARD, Button(id="next", text="Pay", does=(Effect(go="hall"),))),
)
LEAFLET = Page(id="leaflet", title="Leaflet", path="/leaflet", blocks=(Heading(text="Leaflet", level=1),))

POST = Service(
    id="post",
    name="Post",
    address="post.town.example",
    start="hall",
    pages=(HALL, FORM, CHECK, SHELF, SIDE, VAULT, LEAFLET),
    cases=(
        CaseKind(
            id="parcel",
            name="Parcel",
            letters="PA",
            stages=(Stage(id="asked", name="Asked"), Stage(id="ready", name="Ready")),
            replies=(Reply(stage="asked", after_days=3, to="ready"),),
        ),
    ),
    footer=(FooterLink(id="foot", text="Leaflet", go="leaflet"),),
)


def say(text: str, use: str, do: str, value: str = "", **more: object) -> Instruction:
    return Instruction(say=text, use=use, do=do, value=value, **more)  # type: ignore[arg-type]


LESSON = Lesson(
    id="parcel",
    title="Get a parcel",
    goal="Get a parcel with {what}.",
    goal_when=Condition(
        marked="post/taken",
        any=(
            Condition(case="post/parcel", stage="ready", with_={"what": "{what}"}),
            Condition(case="post/parcel", stage="ready", with_={"what": "{other}"}),
        ),
    ),
    summary="A parcel.",
    deed="You got a parcel.",
    did=("One.", "Two.", "Three."),
    start=Start(tabs=("post/hall",), date=datetime.date(2027, 3, 10)),
    variants=(Variant(id="books", identity="olive", values={"what": "books", "other": "maps"}),),
    waitings=(Waiting(days=3, text="Let the {what} come", when=NOT_YET),),
    steps=(
        Step(
            id="ask",
            title="Ask",
            instructions=(say("Ask.", "post/hall.ask", "follow"),),
            detours=(say("Go on to the form.", "post/side.on", "follow"),),
        ),
        Step(
            id="form",
            title="Say what",
            instructions=(
                say("Type what.", "post/form.what", "fill", "{what}"),
                say("Go on.", "post/form.next", "press"),
                say("Send.", "post/check.send", "press"),
            ),
        ),
        Step(
            id="wait",
            title="Wait",
            instructions=(
                say("Wait.", "coach.wait", "wait", "3", at="post/hall", done_when=Condition(none=(NOT_YET,))),
            ),
        ),
        Step(
            id="collect",
            title="Collect",
            instructions=(
                say("Collect.", "post/hall.collect", "follow"),
                say("Take it.", "post/shelf.take", "press"),
            ),
        ),
    ),
    slips=(
        Slip(
            id="stones", when=Condition(answer="post/what", is_="stones"), say="Stones are heavy.", instead="Take less."
        ),
        Slip(id="empty", when=Condition(error="post/what", rule="empty"), say="The box is still empty."),
    ),
)

PACK = Pack(
    manifest=Manifest(
        id="town",
        title="Town",
        language="en",
        version="1",
        identities=(Identity(id="olive", name="Olive", street="S", town="T", telephone="1", email="o@p.example"),),
    ),
    services={"post": POST},
    lessons={"parcel": LESSON},
)
