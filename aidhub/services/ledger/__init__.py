"""The ledger: the one place that writes entries, balances, places and promises."""

from aidhub.services.ledger.entries import mention, now, outside, record, take_numbers
from aidhub.services.ledger.writing import CHUNK, among, chunks, insert_rows

__all__ = ["CHUNK", "among", "chunks", "insert_rows", "mention", "now", "outside", "record", "take_numbers"]
