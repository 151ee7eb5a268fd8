"""What Alembic runs to migrate: in the transaction of the connection that it is given, all or nothing."""

from alembic import context

from trainer.records.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    transactional_ddl=True,
    render_as_batch=True,  # SQLite cannot alter a table; Alembic copies it
)
with context.begin_transaction():
    context.run_migrations()
