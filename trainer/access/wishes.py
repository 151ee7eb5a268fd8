"""What people told their system that they need, for the first start: then it becomes what is set here.

    wishes.read()               {"theme": …, "text_size": …, "reduce_motion": True}: only what the system really wishes

It may wait for the desktop, so it is called when the window stands already, and may be called beside its thread.
High contrast means the system's own colours; a dark desktop the dark ones. The text size is what is left to do: where
Qt makes everything larger by itself, as on X11 and for the scale of the screen, nothing is left.

Windows and macOS were not tried.
"""

import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QScreen

from trainer.access import motion, portal
from trainer.access.tokens import SYSTEM

Value = bool | float | str

PATIENCE_MS = 300
SMALLEST, LARGEST, STEP = 1.0, 3.0, 0.25
USUAL_DOTS = 96.0
"""Dots in an inch of a screen whose letters are as large as usual."""
_IS_DARK, _IS_HIGH, _IS_REDUCED = 1, 1, 1
"""How the portal says: dark, high contrast, less motion."""


class Asked(NamedTuple):
    """What a system asks for, in its own measures."""

    is_dark: bool = False
    is_high_contrast: bool = False
    text_scale: float = 1.0
    is_still: bool = False


def read() -> dict[str, Value]:
    """What the system of this PC wishes, by the keys of the settings."""
    return settings(both(_of_qt(), _of_this_system()))


def settings(asked: Asked) -> dict[str, Value]:
    """What *asked* means for the settings; nothing for what is not asked for."""
    made: dict[str, Value] = {}
    if asked.is_high_contrast:
        made["theme"] = SYSTEM
    elif asked.is_dark:
        made["theme"] = "dark"
    size = min(max(round(asked.text_scale / STEP) * STEP, SMALLEST), LARGEST)
    if size > SMALLEST:
        made["text_size"] = size
    if asked.is_still:
        made["reduce_motion"] = True
    return made


def both(one: Asked, other: Asked) -> Asked:
    """What is asked for in one way or in the other."""
    return Asked(
        one.is_dark or other.is_dark,
        one.is_high_contrast or other.is_high_contrast,
        max(one.text_scale, other.text_scale),
        one.is_still or other.is_still,
    )


def of_portal(answers: portal.Answers, platform: str, dots: float) -> Asked:
    """What a desktop on Linux asks for; *platform* is Qt's, *dots* in an inch are what Qt says after its own scaling.

    On X11 the desktop's text size comes as dots of the screen, and Qt follows them; the factor says the same again.
    """
    factor = answers.get(portal.TEXT_FACTOR)
    told = factor if isinstance(factor, float) and platform != "xcb" else 1.0
    return Asked(
        is_dark=answers.get(portal.SCHEME) == _IS_DARK,
        is_high_contrast=answers.get(portal.CONTRAST) == _IS_HIGH or answers.get(portal.HIGH_CONTRAST) is True,
        text_scale=max(told, dots / USUAL_DOTS),
        is_still=answers.get(portal.MOTION) == _IS_REDUCED or answers.get(portal.ANIMATIONS) is False,
    )


def of_windows(told: Mapping[str, object]) -> Asked:
    """What Windows asks for: `TextScaleFactor` in percent, and whether it animates what is in windows."""
    percent = told.get("TextScaleFactor")
    scale = percent / 100 if isinstance(percent, int) else 1.0
    return Asked(text_scale=scale, is_still=told.get("animates") is False)


def of_macos(told: Mapping[str, object]) -> Asked:
    """What macOS asks for; it has no text size for all."""
    return Asked(is_still=told.get("reduces_motion") is True)


def _of_qt() -> Asked:
    """What Qt itself knows, on every system."""
    hints = QGuiApplication.styleHints()
    contrast = hints.accessibility().contrastPreference()
    return Asked(
        is_dark=hints.colorScheme() == Qt.ColorScheme.Dark,
        is_high_contrast=contrast == Qt.ContrastPreference.HighContrast,
        is_still=motion.is_reduced(),
    )


def _of_this_system() -> Asked:
    if sys.platform == "win32":
        return of_windows(_told_by_windows())
    if sys.platform == "darwin":
        return of_macos(_told_by_macos())
    screen: QScreen | None = QGuiApplication.primaryScreen()
    dots = screen.logicalDotsPerInch() if screen is not None else USUAL_DOTS
    return of_portal(portal.answers(PATIENCE_MS), QGuiApplication.platformName(), dots)


def _told_by_windows() -> dict[str, object]:
    told: dict[str, object] = {}
    if sys.platform == "win32":
        import ctypes
        import winreg

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, r"Software\Microsoft\Accessibility") as key:
            told["TextScaleFactor"] = winreg.QueryValueEx(key, "TextScaleFactor")[0]
        animates, get_client_area_animation = ctypes.c_int(1), 0x1042
        if ctypes.windll.user32.SystemParametersInfoW(get_client_area_animation, 0, ctypes.byref(animates), 0):
            told["animates"] = bool(animates.value)
    return told


def _told_by_macos() -> dict[str, object]:
    told: dict[str, object] = {}
    if sys.platform == "darwin":
        from importlib import import_module

        workspace = import_module("AppKit").NSWorkspace.sharedWorkspace()
        told["reduces_motion"] = bool(workspace.accessibilityDisplayShouldReduceMotion())
    return told
