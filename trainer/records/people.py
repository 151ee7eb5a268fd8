"""People: whom the Journal speaks of. Until people sign in there is one learner on this PC.

Functions of one transaction; the caller gives the connection.
"""

from datetime import datetime

from sqlalchemy import Connection, insert, select

from trainer.records.ids import new_id
from trainer.records.tables import LEARNERS


def this_pcs_learner(connection: Connection, at: datetime) -> str:
    """The id of this PC's one learner, who is added *at* this moment if there is none yet."""
    known = connection.scalar(select(LEARNERS.c.id).order_by(LEARNERS.c.created, LEARNERS.c.id).limit(1))
    return known or add_learner(connection, at)


def add_learner(connection: Connection, at: datetime) -> str:
    """Add a learner; the new id."""
    learner = new_id()
    connection.execute(insert(LEARNERS), {"id": learner, "created": at})
    return learner
