"""Run by Alembic: takes the steps on the connection it is given, inside the transaction that is open there."""

from alembic import context

from aidhub.database.migration import VERSION_TABLE

context.configure(
    connection=context.config.attributes["connection"],
    version_table=VERSION_TABLE,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
