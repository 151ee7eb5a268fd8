"""English, as it is said in British offices and libraries."""

from trainer.speech.pronouncing.rules import Match, Rule, number, one_by_one, spelled, words

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_MONTH = "|".join(_MONTHS)
_COINS = {"£": ("pound", "pounds"), "$": ("dollar", "dollars"), "€": ("euro", "euros")}
_HALF = r"(?:[ap]m\b|[ap]\.m\.)"
_SPELLED = ["PDF", "SMS", "FAQ", "ID", "PC", "TV", "UK", "EU", "US", "URL", "USB", "GP", "CV", "ATM", "PS"]
_MAX_DIGITS = 6
"""A longer number without commas is no amount: it is said digit by digit."""


def _plain(digits: str) -> str:
    return number(digits, "en")


def _number(match: Match) -> str:
    digits = match[0].replace(",", "")
    is_code = len(digits) > _MAX_DIGITS or (len(digits) > 1 and digits[0] == "0" and "." not in digits)
    return one_by_one(digits, "en") if is_code and "," not in match[0] else _plain(digits)


def _year(digits: str) -> str:
    return number(digits, "en", "year")


def _date(day: str, month: str, year: str | None) -> str:
    said = f"the {number(day, 'en', 'ordinal')} of {month}"
    return f"{said}, {_year(year)}" if year else said


def _written_date(match: Match) -> str:
    return _date(match[1], match[2], match[3])


def _american_date(match: Match) -> str:
    return _date(match[2], match[1], match[3])


def _iso_date(match: Match) -> str:
    return _date(match[3], _MONTHS[int(match[2]) - 1], match[1])


def _short_date(match: Match) -> str:
    return _date(match[1], _MONTHS[int(match[2]) - 1], match[3])


def _time(match: Match) -> str:
    hour, minutes, half = int(match[1]), match[2], _half(match[3] or "")
    said = _plain(str(hour))
    if minutes == "00" and not half:
        return f"{said} o'clock" if hour <= 12 else f"{said} hundred"
    if minutes != "00":
        said += f" oh {_plain(minutes[1])}" if minutes[0] == "0" else f" {_plain(minutes)}"
    return f"{said} {half}" if half else said


def _half(written: str) -> str:
    """Of the day: “am” is no word here."""
    return " ".join(sign for sign in written if sign.isalpha())


def _hour(match: Match) -> str:
    return f"{_plain(match[1])} {_half(match[2])}"


def _money(match: Match) -> str:
    one, several = _COINS[match[1]]
    whole = match[2].replace(",", "")
    said = f"{_plain(whole)} {one if whole == '1' else several}"
    return f"{said} {_plain(match[3])}" if match[3] and match[3] != "00" else said


def _telephone(match: Match) -> str:
    said = spelled(match[0].lstrip("+"), "en")
    return f"plus {said}" if match[0][0] == "+" else said


def _address(match: Match) -> str:
    token = match[0].split("://")[-1]
    names = {".": " dot ", "/": ", slash ", "-": " dash ", "_": " underscore ", "@": " at ", "?": " question mark "}
    said = "".join(names.get(sign, sign) for sign in token.removeprefix("www."))
    said = " ".join(said.split())
    return f"w w w dot {said}" if token.startswith("www.") else said


def _code(match: Match) -> str:
    return spelled(match[0], "en")


def _house_letter(match: Match) -> str:
    return f"{_plain(match[1])} {match[2].upper()}"


def _range(match: Match) -> str:
    return f"{_plain(match[1])} to {_plain(match[2])}"


RULES = (
    Rule(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b", _address),
    Rule(r"\b(?:https?://)?(?:[A-Za-z][\w-]*\.)+[a-z]{3,}\b(?:/[\w\-./?]*[\w/])?", _address),
    Rule(r"\b(\d{4})-(0[1-9]|1[0-2])-([0-3]?\d)\b", _iso_date),
    Rule(r"\b([0-3]?\d)/(0?[1-9]|1[0-2])/(\d{4})\b", _short_date),
    Rule(rf"\b([0-3]?\d)(?:st|nd|rd|th)? ({_MONTH})\b(?:,? (\d{{4}})\b)?", _written_date),
    Rule(rf"\b({_MONTH}) ([0-3]?\d)(?:st|nd|rd|th)?\b(?:,? (\d{{4}})\b)?", _american_date),
    Rule(rf"\b([01]?\d|2[0-4]):([0-5]\d)( ?{_HALF})?", _time),
    Rule(rf"\b([01]?\d)\.([0-5]\d)( ?{_HALF})", _time),
    Rule(rf"\b([01]?\d) ?({_HALF})", _hour),
    Rule(r"([£$€]) ?(\d[\d,]*)(?:\.(\d\d))?", _money),
    Rule(r"(?<!\w)(?:\+\d{1,3}|0\d{2,5})(?:[ -]\d{2,5}){1,4}\b", _telephone),
    Rule(r"\b(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]+(?:-[A-Z\d]+)+\b|\b[A-Z]{1,4}(?:-\d+)+\b", _code),
    Rule(r"\b[A-Z]{1,3}\d+(?:[A-Z\d]*)\b", _code),
    Rule(r"\b(\d{1,4})([A-Za-z])\b", _house_letter),
    Rule(r"\b(\d+)(?:st|nd|rd|th)\b", lambda match: number(match[1], "en", "ordinal")),
    Rule(r"\b(\d{1,4})\s?[–-]\s?(\d{1,4})\b", _range),
    Rule(r"\b(?:19|20)\d\d\b(?![.,]\d)", lambda match: _year(match[0])),
    Rule(r"\b(\d+(?:[.,]\d+)*) ?%", lambda match: f"{_plain(match[1].replace(',', ''))} per cent"),
    Rule(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?", _number),
    Rule(r"\bSt\b\.?(?= [A-Z])", lambda _: "Saint"),
    *words(
        {
            r"\be\.g\.": "for example",
            r"\bi\.e\.": "that is",
            r"\betc\.": "et cetera",
            r"\bMr\b\.?": "Mister",
            r"\bMrs\b\.?": "Missis",
            r"\bMs\b\.?": "Miz",
            r"\bDr\b\.?": "Doctor",
            r"\bSt\b\.?": "Street",
            r"\bRd\b\.?": "Road",
            r"\bNo\.(?= ?\d)": "number",
            r"\bTel\b\.": "telephone",
            r"\bapprox\.": "about",
            r"\bCtrl\b": "Control",
            r"\bEsc\b": "Escape",
            r"\bMB\b": "megabytes",
            r"\bkm\b": "kilometres",
            r"\bkg\b": "kilograms",
            r"\bcm\b": "centimetres",
            r"\bPIN\b": "pin",
            r"\bOK\b": "okay",
            r"\band/or\b": "and or",
        }
    ),
    Rule(rf"\b(?:{'|'.join(_SPELLED)})s?\b", _code),
    *words(
        {
            r"\s?[–—]\s(?=\S)": ", ",
            r"(?<=\w)/(?=\w)": " or ",
            r"\s?(?:→|›|»|>)\s?": ", then ",
            r"\s?[·•|]\s?": ", ",
            r"&(?!\w)": "and",
            r"\+(?=\s)": "plus",
            r"=": "equals",
            r"×": "times",
            r"°C\b": "degrees Celsius",
            r"°": "degrees",
            r"@": "at",
            r"#(?=\d)": "number ",
            r"[–—]": ", ",
            r"[*_^~`\\{}\[\]<#+©®™…]": " ",
        }
    ),
)
