"""Sample data for the practice place: a town's tree office, whose pages show every kind of block. No pack is opened.

While the pseudo language is in force, the town speaks it too.
"""

import datetime

from trainer.access import languages
from trainer.coach.attempt import Attempt, Outcome, begin
from trainer.coach.modes import Mode
from trainer.content import blocks, rules
from trainer.content.conditions import Condition
from trainer.content.effects import Effect
from trainer.content.identities import Identity
from trainer.content.lessons import EarlierCase, Instruction, Lesson, Start, Step, Variant
from trainer.content.packs import Manifest, Pack, Picture, Term
from trainer.content.services import CaseKind, FooterLink, Page, Service, Stage
from trainer.installation import RESOURCES
from trainer.packs.translating import changed, pseudo_translation
from trainer.simulator import acts
from trainer.speech.engines import Recorder
from trainer.speech.voice import Voice
from trainer.visits.practice import Practice
from trainer.words import PSEUDO

MOMENT = datetime.datetime(2027, 3, 10, 9, 0, tzinfo=datetime.UTC)
LONG = "Nobody-Has-Ever-Thought-Of-A-Longer-Name-For-A-Street 128, third entrance on the left, behind the old baker"


class _Forgetful:
    """A memory that keeps nothing."""

    attempt_id = ""

    def keep_events(self, events, at) -> None: ...

    def keep_acts(self, position, acts) -> None: ...

    def stop(self, at) -> None: ...

    def end(self, outcome, at) -> None: ...


def practice(mode: Mode = "together", page: str = "start", done: tuple[acts.AnyAct, ...] = ()) -> Practice:
    """A practice of the sample lesson that has come to *page* and then did *done*."""
    made = lived(*begin(spoken_pack(), "tree", "", mode, seed=1, at=MOMENT))
    if page != "start":
        made.do(acts.Go(text=f"trees.birch.example/{page}"))
    for act in done:
        made.do(act)
    return made


def spoken_pack() -> Pack:
    """The sample town's pack in the language in force."""
    return changed(PACK, pseudo_translation()) if languages.current() == PSEUDO else PACK


def lived(attempt: Attempt, outcome: Outcome) -> Practice:
    """A practice of *attempt* that keeps nothing and stands still in time."""
    return Practice(attempt, outcome, memory=_Forgetful(), voice=Voice(Recorder()), clock=lambda: MOMENT)


def failed() -> Practice:
    """A practice whose questions were just checked in vain."""
    return practice(page="questions", done=(acts.Press(block="next"),))


def filled() -> Practice:
    """A practice in which every question is answered, one of them by a picture, one by what a search found."""
    return practice(page="questions", done=FILLED)


FILLED: tuple[acts.AnyAct, ...] = (
    acts.Fill(block="street", text="3 Rope Walk"),
    acts.Fill(block="why", text="There is light from morning to evening.\nThe neighbours have been asked."),
    acts.Fill(block="width", text="2"),
    acts.Fill(block="when", text="28", part="day"),
    acts.Fill(block="when", text="September", part="month"),
    acts.Fill(block="when", text="2027", part="year"),
    acts.Choose(block="size", option="low"),
    acts.Choose(block="likes", option="grass"),
    acts.Choose(block="kind", option="willow"),
    acts.Attach(block="photo", picture="tree"),
    acts.Fill(block="code", text="123456"),
    acts.Search(block="town", text="mill"),
    acts.Take(block="town", result="mill"),
)


def _option(text: str, hint: str = "") -> blocks.Option:
    return blocks.Option(id=text.split()[0].lower(), text=text, hint=hint)


_TREES = tuple(_option(name) for name in ("Lime", "Oak", "Elm", "Ash", "Maple", "Birch", "Willow", "Rowan", "Cherry"))

START = Page(
    id="start",
    title="Plant a tree",
    path="/",
    blocks=(
        blocks.Heading(text="Plant a tree in your street", level=1),
        blocks.Paragraph(text="The town plants it, and you say where. It costs you nothing."),
        blocks.Paragraph(
            text="The applicant bears responsibility for watering in accordance with the tree by-law.",
            register="official",
            explanation="Whoever asks for the tree gives it water.",
        ),
        blocks.Heading(text="Before you begin", level=2),
        blocks.List(items=("Find a place with light", "Ask your neighbours", LONG), is_numbered=True),
        blocks.Notice(title="Not in May", text="We plant in autumn and in spring.", tone="warning"),
        blocks.Notice(title="Garden tools", text="Half price this week.", tone="advertisement"),
        blocks.Image(picture="tree"),
        blocks.Details(
            id="bylaw",
            summary="What is the tree by-law?",
            blocks=(blocks.Paragraph(text="A rule of the town about trees."), blocks.Heading(text="More", level=3)),
        ),
        blocks.Link(id="table", text="See the trees we have", hint="Nine kinds", does=(Effect(go="end"),)),
        blocks.Button(id="begin", text="Begin now", checks=False, does=(Effect(go="questions"),)),
    ),
)

QUESTIONS = Page(
    id="questions",
    title="Your tree",
    path="/questions",
    blocks=(
        blocks.Link(id="back", text="Back", does=(Effect(back=True),)),
        blocks.TextField(
            id="street",
            label="Where shall it stand?",
            hint="For example: 3 Rope Walk",
            empty="Enter the street",
            as_heading=True,
        ),
        blocks.LongText(id="why", label="Why there?", empty="Enter a reason"),
        blocks.NumberField(
            id="width", label="Width of the path", unit="metres", empty="Enter a width", not_a_number="No"
        ),
        blocks.DateField(
            id="when",
            label="When may we come?",
            hint="For example: 4 May 2027",
            day="Day",
            month="Month",
            year="Year",
            empty="Enter a date",
            missing_part="The date must have a {part}",
            not_real="The date must be real",
        ),
        blocks.ChooseOne(
            id="size",
            label="How high?",
            empty="Choose a height",
            options=(_option("Low", "Up to 3 metres"), _option("High")),
        ),
        blocks.ChooseSeveral(
            id="likes", label="What is there now?", at_most=1, options=(_option("Grass"), _option("Stones"))
        ),
        blocks.Select(id="kind", label="Which tree?", empty="Choose a tree", options=_TREES),
        blocks.FileField(
            id="photo",
            label="A picture of the place",
            empty="Choose a picture",
            button="Choose a picture",
            remove="Take it away",
            rules=(rules.SmallerThan(megabytes=5, message="The picture must be smaller than 5 MB"),),
        ),
        blocks.CodeField(id="code", label="Code from the letter", hint="Six digits", empty="Enter the code"),
        blocks.Search(
            id="town",
            label="Find your part of town",
            button="Find",
            nothing="Nothing was found. Try other words.",
            found="Parts of town",
            empty="Enter a part of town",
            results=(
                blocks.Result(id="mill", title="Mill quarter", text=LONG, address="mill.birch.example", value="mill"),
                blocks.Result(id="quay", title="Quay", badge="Advertisement", always=True),
            ),
        ),
        blocks.Button(id="next", text="Continue", does=(Effect(go="end"),)),
        blocks.Button(id="later", text="Ask me later", checks=False, is_main=False, does=(Effect(back=True),)),
    ),
)

END = Page(
    id="end",
    title="Check and send",
    path="/end",
    blocks=(
        blocks.Heading(text="Check your answers", level=1),
        blocks.Notice(title="Nearly done", text="Look at your answers.", tone="success"),
        blocks.SummaryList(
            id="answers",
            change="Change",
            rows=(
                blocks.Row(
                    label="Where it shall stand", field="street", change="questions", changes="where it shall stand"
                ),
                blocks.Row(label="Reason", field="why"),
            ),
        ),
        blocks.StatusTracker(id="stages", label="How far it is"),
        blocks.Table(
            caption="Trees we have",
            columns=("Tree", "Height", "In flower"),
            rows=(("Lime", "30 metres", "June"), ("Cherry", "Ten metres, seldom more", "April")),
        ),
        blocks.Notice(title="Good to know", tone="information"),
    ),
)

SERVICE = Service(
    id="trees",
    name="Trees",
    address="trees.birch.example",
    start="start",
    owner="Town of Birch",
    pages=(START, QUESTIONS, END),
    cases=(
        CaseKind(
            id="wish",
            name="Wish",
            letters="TR",
            stages=(
                Stage(id="asked", name="Asked for", text="We have it."),
                Stage(id="seen", name="Looked at", text="We have been there."),
                Stage(id="planted", name="Planted"),
            ),
        ),
    ),
    footer=(FooterLink(id="help", text="Help", go="start"), FooterLink(id="privacy", text="Privacy", go="start")),
)

LESSON = Lesson(
    id="tree",
    title="Plant a tree",
    goal="Ask the town to plant a tree at 3 Rope Walk.",
    goal_when=Condition(answer="trees/street", is_="3 Rope Walk"),
    summary="Ask for a tree.",
    deed="You asked for a tree.",
    did=("You said where.",),
    start=Start(
        tabs=("trees/start", "trees/end"),
        date=MOMENT.date(),
        cases=(EarlierCase(kind="trees/wish", stage="seen", days_ago=3),),
        pictures=("tree",),
    ),
    note=("3 Rope Walk", "In spring, not in May"),
    variants=(Variant(id="one", identity="ida", values={}),),
    steps=(
        Step(
            id="begin",
            title="Begin",
            instructions=(
                Instruction(
                    say="Press Begin now.",
                    use="trees/start.begin",
                    do="press",
                    why="Then the town asks you where the tree shall stand.",
                    hints=("Look at the end of the page.", "It is the blue button.", "Press Begin now."),
                ),
            ),
        ),
        Step(
            id="where",
            title="Where shall it stand?",
            instructions=(
                Instruction(
                    say="Type the street and the house number.",
                    short="Type: 3 Rope Walk",
                    use="trees/questions.street",
                    do="fill",
                    value="3 Rope Walk",
                    note="3 Rope Walk",
                    why="The town needs it to find the place.",
                    hints=("Look at the first box.", "It is on your note.", "Type: 3 Rope Walk"),
                ),
            ),
        ),
    ),
)

PACK = Pack(
    manifest=Manifest(
        id="birch",
        title="Birch",
        language="en",
        version="1",
        glossary=(Term(term="tree by-law", means="A rule of the town about trees."),),
        identities=(
            Identity(
                id="ida",
                name="Ida Pine",
                street="3 Rope Walk",
                town="Birch",
                telephone="0555 1",
                email="ida@post.example",
            ),
        ),
        pictures=(Picture(id="tree", file="tree.svg", name="tree.jpg", text="A young tree beside a path."),),
    ),
    services={"trees": SERVICE},
    lessons={"tree": LESSON},
    folder=str(RESOURCES / "samples"),
)
