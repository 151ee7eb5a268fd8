"""The stage of Show me: where on the screen an act takes place, what must be opened first, how typing looks."""

from PySide6.QtWidgets import QWidget

from trainer.screens.blocks.file_field import FileFace
from trainer.screens.blocks.search import SearchFace
from trainer.screens.devices.browser import Browser
from trainer.screens.practice.coach_panel import CoachPanel
from trainer.simulator import acts

_WAYS: dict[type[acts.Act], str] = {
    acts.Back: "back",
    acts.Forward: "forward",
    acts.Reload: "reload",
    acts.Go: "address",
    acts.Turn: "tab",
    acts.Close: "close",
    acts.Open: "new_tab",
}


class Stage:
    """Finds the widgets of acts."""

    def __init__(self, browser: Browser, panel: CoachPanel) -> None:
        self._browser, self._panel = browser, panel

    def target(self, act: acts.AnyAct) -> QWidget | None:
        """Where *act* takes place; None if nothing is to be seen there."""
        if isinstance(act, acts.Wait):
            return self._panel.wait_button
        way = _WAYS.get(type(act))
        if way is not None:
            thing = self._browser.chrome.part(way, str(getattr(act, "tab", "")))
            return getattr(thing, "edit", thing)
        face = self._browser.page.face(acts.block(act))
        if face is None:
            return self._browser.page.footer.link(acts.block(act))
        if isinstance(face, SearchFace) and isinstance(act, acts.Search):
            return face.button
        return face.to_use(_part(act))

    def prepare(self, act: acts.AnyAct) -> QWidget | None:
        """What must be pressed first so that *act* can be seen; None if nothing."""
        face = self._browser.page.face(acts.block(act))
        if isinstance(act, acts.Attach) and isinstance(face, FileFace) and face.folder.isHidden():
            return face.button
        return None

    def open(self, act: acts.AnyAct) -> None:
        """Press what must be pressed first."""
        face = self._browser.page.face(acts.block(act))
        if isinstance(face, FileFace):
            face.open_folder()

    def done(self, act: acts.AnyAct) -> None:
        """Close again what was opened."""
        face = self._browser.page.face(acts.block(act))
        if isinstance(face, FileFace) and not face.folder.isHidden():
            face.close_folder()

    def type_out(self, act: acts.AnyAct, text: str) -> None:
        """Show *text* where *act* types."""
        if isinstance(act, acts.Go):
            self._browser.chrome.address.edit.setText(text)
            return
        face = self._browser.page.face(acts.block(act))
        if face is not None:
            face.type_out(text, getattr(act, "part", ""))


def _part(act: acts.AnyAct) -> str:
    for name in ("option", "row", "result", "picture", "part"):
        value = getattr(act, name, "")
        if value:
            return value
    return ""
