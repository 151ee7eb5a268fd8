"""How each slip that the authors of the shipped lessons foresaw is made by hand: on which page, by which deeds."""

from tests.journeys.ways import ON, Deed, choose, date, follow, go_to, press, tick, turn_to, write

WHERE, WHEN, PHOTO = "complaints/where", "complaints/when", "complaints/photo"
RESULTS, TELEPHONE = "search/results", "complaints/telephone"
ADVERTISEMENT = follow("Complaints to the city written for you. Fast!")
LOOK_ALIKE = follow("Rivermouth Complaints – complain online now")
NUMBER = "What is your telephone number?"

Slips = dict[str, tuple[str, tuple[Deed, ...]]]

FILING: Slips = {
    "advertisement-followed": (RESULTS, (ADVERTISEMENT,)),
    "fee-page-opened": (RESULTS, (ADVERTISEMENT, press("Order a letter"))),
    "letter-ordered": (
        RESULTS,
        (
            ADVERTISEMENT,
            press("Order a letter"),
            write("Your name", "Nora Fenn"),
            write("Street and house number for the bill", "2 Willow Bank"),
            press("Order for 29 florins"),
        ),
    ),
    "look-alike-followed": (RESULTS, (LOOK_ALIKE,)),
    "card-asked": (RESULTS, (LOOK_ALIKE, press("Go on"))),
    "card-given": (RESULTS, (LOOK_ALIKE, press("Go on"), write("Card number", "4000"), press("Pay 2 florins"))),
    "search-empty": ("search/home", (press("Search"),)),
    "follow-instead": ("complaints/start", (follow("Follow a complaint"),)),
    "topic-empty": ("complaints/about", (ON,)),
    "topic-of-others": ("complaints/about", (choose("A bus or a tram"), ON)),
    "other-topic": ("complaints/about", (choose("Noise"), ON)),
    "danger-empty": ("complaints/danger", (ON,)),
    "danger-chosen": ("complaints/danger", (choose("Yes, at any moment"), ON)),
    "street-empty": (WHERE, (ON,)),
    "not-from-list": (WHERE, (write("Where is it?", "14 Mill Lane"), ON)),
    "near-miss": (WHERE, (write("Where is it?", "14 Mill Lane"), press("Find the address"), follow("14 Mill Street"))),
    "place-without-street": (
        WHERE,
        (
            press("I do not know the exact address"),
            follow("Describe the place"),
            write("What is near the place?", "next to the church"),
            ON,
        ),
    ),
    "date-empty": (WHEN, (ON,)),
    "date-part-missing": (WHEN, (write("Day", "8"), ON)),
    "date-not-real": (WHEN, (*date("31", "2", "2027"), ON)),
    "date-to-come": (WHEN, (*date("8", "4", "2027"), ON)),
    "date-long-ago": (WHEN, (*date("8", "3", "2025"), ON)),
    "other-date": (WHEN, (*date("7", "March", "2027"), ON)),
    "words-empty": ("complaints/describe", (ON,)),
    "words-too-short": ("complaints/describe", (write("What did you see?", "dark"), ON)),
    "picture-too-large": (PHOTO, (press("Choose a picture"), press("Street lamp, largest size"), ON)),
    "other-picture": (PHOTO, (press("Choose a picture"), press("Cat on the sofa"), ON)),
    "no-picture": (PHOTO, (ON,)),
    "name-empty": ("complaints/name", (ON,)),
    "other-name": ("complaints/name", (write("What is your name?", "Ada Quill"), ON)),
    "reply-empty": ("complaints/reply-how", (ON,)),
    "other-reply": ("complaints/reply-how", (choose("By e-mail"), ON)),
    "telephone-empty": (TELEPHONE, (ON,)),
    "telephone-mistyped": (TELEPHONE, (write(NUMBER, "0555 O1O"), ON)),
    "other-telephone": (TELEPHONE, (write(NUMBER, "0555 010 302"), ON)),
    "not-declared": ("complaints/check", (press("Send the complaint"),)),
    "sent-otherwise": (
        "complaints/check",
        (
            follow("Change your telephone number"),
            write(NUMBER, "0555 010 302"),
            ON,
            tick("My answers are true, as far as I know"),
            press("Send the complaint"),
        ),
    ),
    "number-left-behind": ("complaints/sent", (follow("Follow this complaint"),)),
    "left-by-tab": (WHERE, (turn_to("Today at the library – Public library"),)),
    "search-again": (WHERE, (go_to("street lamp broken"),)),
}
"""The errand “File a complaint”, with its first variant."""

FIND, REASON, MORE = "complaints/status-find", "complaints/not-satisfied", "complaints/add-information"
SEND_MORE, CLOSING = press("Send this to the city"), follow("All is well. Close my complaint")

FOLLOWING: Slips = {
    "begun-anew": ("complaints/start", (press("Start now"),)),
    "number-empty": (FIND, (press("Find my complaint"),)),
    "number-mistyped": (FIND, (write("What is your tracking number?", "RC-1"), press("Find my complaint"))),
    "number-thought-lost": (FIND, (follow("I do not have my number"),)),
    "looked-too-soon": ("complaints/status", (follow("It takes too long"),)),
    "choice-empty": (REASON, (ON,)),
    "ombudsman-too-early": (REASON, (choose("Ask the ombudsman to look at it"), ON)),
    "left-as-it-is": (REASON, (choose("Leave it as it is"), ON)),
    "new-empty": (MORE, (SEND_MORE,)),
    "new-too-short": (MORE, (write("What else should the city know?", "1482"), SEND_MORE)),
    "fact-missing": (MORE, (write("What else should the city know?", "It is still dark there."), SEND_MORE)),
    "about-to-close": ("complaints/reply", (CLOSING,)),
    "closed": ("complaints/reply", (CLOSING, press("Close my complaint"))),
    "wish-empty": ("complaints/ombudsman-wish", (ON,)),
    "wish-too-short": ("complaints/ombudsman-wish", (write("What would be fair?", "light"), ON)),
    "left-by-tab": ("complaints/start", (turn_to("Today at the library – Public library"),)),
    "left-unsent": ("complaints/ombudsman-check", (go_to("complaints.rivermouth.example/follow/complaint"),)),
}
"""The errand “Follow a complaint”, with its first variant."""
