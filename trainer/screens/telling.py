"""Telling of errors: in the language of the app, and never what Python said."""

from trainer.access.languages import translate
from trainer.words import WordedError


def said(error: BaseException) -> str:
    """What happened and what to do, if *error* has words of its own; else that something did not work."""
    if not isinstance(error, WordedError):
        return translate("Errors", "Something inside Handrail did not work. Nothing that was saved is lost.")
    told = translate("Errors", error.words)
    for gap, value in error.values.items():
        told = told.replace(f"{{{gap}}}", value)
    return told
