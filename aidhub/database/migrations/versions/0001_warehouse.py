"""The warehouse as it began."""

from alembic import op

from aidhub.database.tables import Base

revision = "0001"
down_revision = None


def upgrade() -> None:
    Base.metadata.create_all(op.get_bind())
