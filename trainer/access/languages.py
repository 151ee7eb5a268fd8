"""The language of the app's own words: put in force, with its direction of writing, its numbers and its dates.

    languages.use(app, "en")        English, in which the app is written
    languages.use(app, "qps")       the pseudo language, to see what was not translated (see trainer/pseudo.py)
    languages.use(app, "de")        whatever has a compiled catalogue, translations/handrail_de.qm
    languages.prefer("")            the language of this PC, if Handrail speaks it
    languages.translate(context, text, "", n)    for words outside a QObject, which has `self.tr`

Windows that stand keep the words that they have; what is made from then on has the new ones. English costs nothing at
the start: its catalogue holds plural forms only, and is opened when something is first counted.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from trainer.installation import TRANSLATIONS
from trainer.words import PSEUDO

ENGLISH = "en"
CATALOGUE = TRANSLATIONS / "handrail_en.ts"
"""All texts of the app, as `make words` finds them."""

translate = QCoreApplication.translate

_in_force = ENGLISH
_installed: list[QTranslator] = []


def current() -> str:
    """The language in force."""
    return _in_force


def chosen(wanted: str) -> str:
    """The language to use where *wanted* is; where that is empty, this PC's own. English where Handrail lacks it."""
    for tag in [wanted] if wanted else QLocale.system().uiLanguages():
        name = tag.replace("-", "_")
        for known in (name, name.partition("_")[0]):
            if known in (ENGLISH, PSEUDO) or (known and _compiled(known).is_file()):
                return known
    return ENGLISH


def prefer(wanted: str) -> None:
    """Put in force what is `chosen` where *wanted* is."""
    app = QApplication.instance()
    assert isinstance(app, QApplication), "there is an application before anything is preferred"
    use(app, chosen(wanted))


def use(app: QApplication, language: str) -> None:
    """Put *language* in force for the app's own words, the direction of writing, and numbers and dates."""
    global _in_force
    while _installed:
        app.removeTranslator(_installed.pop())
    for translator in _translators(language, app):
        _installed.append(translator)
        app.installTranslator(translator)
    _in_force = language
    is_mirrored = language == PSEUDO or QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(_locale(language))


def _translators(language: str, app: QApplication) -> list[QTranslator]:
    if language == PSEUDO:
        from trainer.access.pseudo_words import PseudoWords

        return [PseudoWords(CATALOGUE, app)]
    if language == ENGLISH:
        return [_EnglishPlurals(app)]
    of_qt, ours = QTranslator(app), QTranslator(app)
    of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    ours.load(str(_compiled(language)))
    return [of_qt, ours]


def _locale(language: str) -> QLocale:
    """The system's own, where it is of this language: it knows the country."""
    system = QLocale.system()
    name = "ar_MA" if language == PSEUDO else language  # from right to left, with the digits we have
    return system if system.language() == QLocale(name).language() else QLocale(name)


def _compiled(language: str) -> Path:
    return TRANSLATIONS / f"handrail_{language}.qm"


class _EnglishPlurals(QTranslator):
    """English is written in the sources; only what is counted has to be looked up."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if n < 0:
            return None
        if self.isEmpty():
            self.load(str(_compiled(ENGLISH)))
        return super().translate(context, text, disambiguation, n) or None
