"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the first tables."""
    moment, uuid = sa.DateTime(timezone=True), sa.String(36)
    op.create_table(
        "learners",
        sa.Column("id", uuid, primary_key=True),
        sa.Column("created", moment, nullable=False),
        comment="Whom the Journal speaks of, without a name: what links one to a name can be cut.",
    )
    op.create_table(
        "visits",
        sa.Column("id", uuid, primary_key=True),
        sa.Column("learner", uuid, sa.ForeignKey("learners.id", name="fk_visits_learner"), nullable=False),
        sa.Column("began", moment, nullable=False),
        comment="Someone came to this PC. The end is an entry of the Journal.",
    )
    op.create_index("ix_visits_learner", "visits", ["learner"])
    _make_attempts(moment, uuid)
    _make_journal(moment, uuid)
    op.create_table(
        "bookmarks",
        sa.Column("attempt", uuid, sa.ForeignKey("attempts.id", name="fk_bookmarks_attempt"), primary_key=True),
        comment="An attempt that is not finished. The row goes when the attempt ends.",
    )
    kept = sa.ForeignKey("bookmarks.attempt", name="fk_bookmark_acts_attempt", ondelete="CASCADE")
    op.create_table(
        "bookmark_acts",
        sa.Column("attempt", uuid, kept, primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("act", sa.Text, nullable=False),
        comment="The acts of an unfinished attempt in their order, as JSON, with what was typed.",
    )
    op.create_table(
        "settings",
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("value", sa.String, nullable=False),
        comment="What differs from the defaults of records/settings.py, as JSON.",
    )


def _make_attempts(moment: sa.DateTime, uuid: sa.String) -> None:
    op.create_table(
        "attempts",
        sa.Column("id", uuid, primary_key=True),
        sa.Column("learner", uuid, sa.ForeignKey("learners.id", name="fk_attempts_learner"), nullable=False),
        sa.Column("lesson", sa.String, nullable=False),
        sa.Column("variant", sa.String, nullable=False),
        sa.Column("mode", sa.String, nullable=False),
        sa.Column("seed", sa.BigInteger, nullable=False),
        sa.Column("pack", sa.String, nullable=False),
        sa.Column("pack_version", sa.String, nullable=False),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("started", moment, nullable=False),
        comment="Someone began a lesson in a mode. How it came out is an entry of the Journal.",
    )
    op.create_index("ix_attempts_learner", "attempts", ["learner"])


def _make_journal(moment: sa.DateTime, uuid: sa.String) -> None:
    words = ("act", "block", "means", "outcome", "step", "slip", "help", "because", "assisted_mode", "moment")
    op.create_table(
        "journal",
        sa.Column("id", uuid, primary_key=True),
        sa.Column("visit", uuid, sa.ForeignKey("visits.id", name="fk_journal_visit")),
        sa.Column("attempt", uuid, sa.ForeignKey("attempts.id", name="fk_journal_attempt")),
        sa.Column("at", moment, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        *(sa.Column(word, sa.String) for word in words),
        sa.Column("sureness", sa.Integer),
        comment="What happened, in kinds, ids and numbers; never anything typed or chosen.",
    )
    op.create_index("ix_journal_attempt_kind", "journal", ["attempt", "kind"])
