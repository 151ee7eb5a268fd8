"""Identities: the fictional people a learner practises as."""

from msgspec import Struct


class Identity(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A fictional person. Lessons and pages use each part as a gap: ``{me.name}``, ``{me.telephone}`` …"""

    id: str
    name: str
    street: str
    town: str
    telephone: str
    email: str

    def values(self) -> dict[str, str]:
        """The parts of this person, by the name of their gap."""
        return {
            "me.name": self.name,
            "me.street": self.street,
            "me.town": self.town,
            "me.telephone": self.telephone,
            "me.email": self.email,
        }
