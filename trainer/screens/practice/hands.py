"""The hands of the practice place: every act of the learner goes through here to the Practice, with its means."""

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from trainer.access.languages import translate
from trainer.screens.blocks.face import Hands
from trainer.screens.practice.means import MeansWatcher
from trainer.simulator.acts import AnyAct
from trainer.simulator.items import PictureFile
from trainer.visits.practice import Practice


class PracticeHands:
    """Sends acts, unless the errand waits or is being shown; then the page stays as it is, and words say why."""

    def __init__(
        self,
        practice: Practice,
        means: MeansWatcher,
        *,
        may_act: Callable[[], bool],
        put_back: Callable[[], None],
        say: Callable[[str], None],
        moved: Callable[[], None],
        enter: Callable[[], None],
    ) -> None:
        self._practice, self._means = practice, means
        self._may_act, self._put_back, self._say = may_act, put_back, say
        self.hands = Hands(do=self.do, picture=self.picture, say=say, moved=moved, enter=enter)

    def do(self, act: AnyAct) -> None:
        """Do *act* as the learner."""
        if self._practice.is_held:
            self._put_back()
            self._say(translate("PracticeHands", "Your errand waits. Press “Go on” beside the page first."))
        elif not self._may_act():
            self._put_back()
            self._say(translate("PracticeHands", "Handrail does this errand for you now. Watch the page."))
        else:
            self._practice.do(replace(act, means=self._means.means))

    def picture(self, picture: PictureFile) -> Path:
        """Where the file of *picture* lies."""
        pack = self._practice.pack
        return Path(pack.folder) / "pictures" / pack.picture(picture.id).file
