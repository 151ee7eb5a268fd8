"""The tables of the records: what is kept, in types that fit SQLite and PostgreSQL alike.

Visits, attempts and the Journal are only ever inserted. A change here needs a migration, and `HEAD` names the last one.
"""

from datetime import UTC, datetime

from sqlalchemy import (
    BigInteger,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)

HEAD = "0001"
"""The revision of the last migration, so that Alembic need not be asked when there is nothing to do."""


class Moment(TypeDecorator[datetime]):
    """A moment, kept in UTC; given back as one that knows it is UTC.

    Raises:
        ValueError: the moment to keep has no time zone.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """In UTC, on its way to the database."""
        if value is not None and value.tzinfo is None:
            raise ValueError("a moment without a time zone")
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """In UTC, as it comes from the database; SQLite forgets the time zone."""
        return value and (value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC))


METADATA = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

Id = String(36)
"""A UUIDv7 as text."""

LEARNERS = Table(
    "learners",
    METADATA,
    Column("id", Id, primary_key=True),
    Column("created", Moment, nullable=False),
    comment="Whom the Journal speaks of, without a name: what links one to a name can be cut.",
)

VISITS = Table(
    "visits",
    METADATA,
    Column("id", Id, primary_key=True),
    Column("learner", Id, ForeignKey("learners.id"), nullable=False, index=True),
    Column("began", Moment, nullable=False),
    comment="Someone came to this PC. The end is an entry of the Journal.",
)

ATTEMPTS = Table(
    "attempts",
    METADATA,
    Column("id", Id, primary_key=True),
    Column("learner", Id, ForeignKey("learners.id"), nullable=False, index=True),
    Column("lesson", String, nullable=False),
    Column("variant", String, nullable=False),
    Column("mode", String, nullable=False),
    Column("seed", BigInteger, nullable=False),
    Column("pack", String, nullable=False),
    Column("pack_version", String, nullable=False),
    Column("language", String, nullable=False),
    Column("started", Moment, nullable=False),
    comment="Someone began a lesson in a mode. How it came out is an entry of the Journal.",
)

JOURNAL = Table(
    "journal",
    METADATA,
    Column("id", Id, primary_key=True),
    Column("visit", Id, ForeignKey("visits.id")),
    Column("attempt", Id, ForeignKey("attempts.id")),
    Column("at", Moment, nullable=False),
    Column("kind", String, nullable=False),
    # The rest are the fields of coach.events, under their own names.
    Column("act", String),
    Column("block", String),
    Column("means", String),
    Column("outcome", String),
    Column("step", String),
    Column("slip", String),
    Column("help", String),
    Column("because", String),
    Column("assisted_mode", String),
    Column("sureness", Integer),
    Column("moment", String),
    Index(None, "attempt", "kind"),
    comment="What happened, in kinds, ids and numbers; never anything typed or chosen.",
)

BOOKMARKS = Table(
    "bookmarks",
    METADATA,
    Column("attempt", Id, ForeignKey("attempts.id"), primary_key=True),
    comment="An attempt that is not finished. The row goes when the attempt ends.",
)

BOOKMARK_ACTS = Table(
    "bookmark_acts",
    METADATA,
    Column("attempt", Id, ForeignKey("bookmarks.attempt", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("act", Text, nullable=False),
    comment="The acts of an unfinished attempt in their order, as JSON, with what was typed.",
)

SETTINGS = Table(
    "settings",
    METADATA,
    Column("key", String, primary_key=True),
    Column("value", String, nullable=False),
    comment="What differs from the defaults of records/settings.py, as JSON.",
)
