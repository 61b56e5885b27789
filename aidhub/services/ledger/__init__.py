"""The ledger: the one place that writes entries, balances, places and promises."""

from aidhub.services.ledger.entries import now, outside, record, take_numbers
from aidhub.services.ledger.writing import CHUNK, chunks

__all__ = ["CHUNK", "chunks", "now", "outside", "record", "take_numbers"]
