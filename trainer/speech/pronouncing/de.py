"""German: numbers, dates, times, telephone numbers, addresses and a few abbreviations."""

from trainer.speech.pronouncing.rules import Match, Rule, number, one_by_one, spelled, words

_MONTHS = (
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
)
_MONTH = "|".join(_MONTHS)
_COINS = {"€": "Euro", "£": "Pfund", "$": "Dollar"}
_MAX_DIGITS = 6


def _plain(digits: str) -> str:
    return number(digits, "de")


def _number(match: Match) -> str:
    digits = match[0].replace(".", "")
    is_code = len(digits) > _MAX_DIGITS and "." not in match[0]
    return one_by_one(digits, "de") if is_code or digits[0] == "0" != digits else _plain(digits)


def _date(day: str, month: str, year: str | None) -> str:
    said = f"{number(day, 'de', 'ordinal')}r {month}"
    return f"{said} {number(year, 'de', 'year')}" if year else said


def _short_date(match: Match) -> str:
    return _date(match[1], _MONTHS[int(match[2]) - 1], match[3])


def _time(match: Match) -> str:
    minutes = "" if match[2] == "00" else f" {_plain(str(int(match[2])))}"
    return f"{_plain(str(int(match[1])))} Uhr{minutes}"


def _address(match: Match) -> str:
    names = {".": " Punkt ", "/": ", Schrägstrich ", "-": " Bindestrich ", "_": " Unterstrich ", "@": " at "}
    return " ".join("".join(names.get(sign, sign) for sign in match[0].split("://")[-1]).split())


RULES = (
    Rule(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b", _address),
    Rule(r"\b(?:https?://)?(?:[A-Za-z][\w-]*\.)+[a-z]{3,}\b(?:/[\w\-./?]*[\w/])?", _address),
    Rule(r"\b([0-3]?\d)\.(0?[1-9]|1[0-2])\.(\d{4})\b", _short_date),
    Rule(rf"\b([0-3]?\d)\. ({_MONTH})\b(?: (\d{{4}})\b)?", lambda match: _date(match[1], match[2], match[3])),
    Rule(r"\b([01]?\d|2[0-4])[:.]([0-5]\d) Uhr\b", _time),
    Rule(r"\b([01]?\d|2[0-4]):([0-5]\d)\b", _time),
    Rule(r"\b(\d+(?:,\d\d)?) ?([€£$])", lambda match: f"{_plain(match[1].replace(',', '.'))} {_COINS[match[2]]}"),
    Rule(r"(?<!\w)0\d{2,5}(?:[ -]\d{2,6}){1,4}\b", lambda match: spelled(match[0], "de")),
    Rule(r"\b[A-Z]{1,4}(?:-\d+)+\b|\b[A-Z]{1,3}\d+\b", lambda match: spelled(match[0], "de")),
    Rule(r"\b(\d{1,4})\s?[–-]\s?(\d{1,4})\b", lambda match: f"{_plain(match[1])} bis {_plain(match[2])}"),
    Rule(r"\b(?:19|20)\d\d\b(?![.,]\d)", lambda match: number(match[0], "de", "year")),
    Rule(r"\b(\d+(?:,\d+)?) ?%", lambda match: f"{_plain(match[1].replace(',', '.'))} Prozent"),
    Rule(r"\b\d+,\d+\b", lambda match: _plain(match[0].replace(",", "."))),
    Rule(r"\d{1,3}(?:\.\d{3})+|\d+", _number),
    *words(
        {
            r"\bz\. ?B\.": "zum Beispiel",
            r"\bd\. ?h\.": "das heißt",
            r"\busw\.": "und so weiter",
            r"\bNr\.": "Nummer",
            r"\bStr\.": "Straße",
            r"\bTel\.": "Telefon",
            r"&(?!\w)": "und",
            r"\s?[–—]\s(?=\S)": ", ",
            r"\s?[·•|›→]\s?": ", ",
        }
    ),
)
