"""What is asked of the database to prove the ledger. Every row answered is a problem.

``told`` is what the entries say, ``kept`` what stands in the kept sums and places.
"""

from __future__ import annotations

from sqlalchemy import text

from aidhub.domain.ledger import MAY_STAND_IN, PACKAGES, TOPS

_NAMED_LOT = """
    JOIN lot ON lot.id = wrong.lot_id JOIN article ON article.id = lot.article_id
    JOIN place ON place.id = wrong.place_id
"""
_LOT_AND_PLACE = (
    "wrong.lot_id AS lot, article.name_de AS de, article.name_uk AS uk, article.name_en AS en, place.code AS place"
)

_BALANCE = f"""
SELECT {_LOT_AND_PLACE}, wrong.told, wrong.kept
FROM (
    SELECT lot_id, place_id, sum(told) AS told, sum(kept) AS kept
    FROM (
        SELECT lot_id, to_place_id AS place_id, quantity_milli AS told, 0 AS kept FROM movement
        UNION ALL SELECT lot_id, from_place_id, -quantity_milli, 0 FROM movement
        UNION ALL SELECT lot_id, place_id, 0, quantity_milli FROM balance
    ) AS pieces
    WHERE place_id NOT IN (SELECT id FROM place WHERE kind = 'outside')
    GROUP BY lot_id, place_id
    HAVING sum(told) <> sum(kept)
) AS wrong {_NAMED_LOT}
"""

_RESERVED = f"""
SELECT {_LOT_AND_PLACE}, wrong.told, wrong.kept
FROM (
    SELECT lot_id, place_id, sum(told) AS told, sum(kept) AS kept
    FROM (
        SELECT lot_id, place_id, quantity_milli AS told, 0 AS kept FROM reservation
        UNION ALL SELECT lot_id, place_id, 0, reserved_milli FROM balance WHERE reserved_milli <> 0
    ) AS pieces
    GROUP BY lot_id, place_id
    HAVING sum(told) <> sum(kept)
) AS wrong {_NAMED_LOT}
"""

_PROMISE = f"""
SELECT {_LOT_AND_PLACE}, transport.number AS transport, wrong.told, wrong.kept
FROM (
    SELECT stop_id, lot_id, place_id, sum(told) AS told, sum(kept) AS kept
    FROM (
        SELECT stop_id, lot_id, place_id, delta_milli AS told, 0 AS kept FROM reservation_change
        UNION ALL SELECT stop_id, lot_id, place_id, 0, quantity_milli FROM reservation
    ) AS pieces
    GROUP BY stop_id, lot_id, place_id
    HAVING sum(told) <> sum(kept)
) AS wrong {_NAMED_LOT}
    JOIN stop ON stop.id = wrong.stop_id JOIN transport ON transport.id = stop.transport_id
"""

_TOO_LITTLE = f"""
SELECT {_LOT_AND_PLACE}, wrong.quantity_milli AS kept, wrong.reserved_milli AS reserved
FROM balance AS wrong {_NAMED_LOT}
WHERE wrong.quantity_milli < 0 OR wrong.reserved_milli < 0 OR wrong.reserved_milli > wrong.quantity_milli
"""

_NOWHERE = f"""
SELECT {_LOT_AND_PLACE}, wrong.quantity_milli AS kept
FROM place AS top
    JOIN place AS gone ON gone.top_id = top.id
    JOIN balance AS wrong ON wrong.place_id = gone.id {_NAMED_LOT}
WHERE top.kind = 'outside' AND wrong.quantity_milli <> 0
"""

_SERIAL = """
SELECT lot.serial, article.name_de AS de, article.name_uk AS uk, article.name_en AS en,
    sum(balance.quantity_milli) AS kept
FROM lot JOIN balance ON balance.lot_id = lot.id JOIN article ON article.id = lot.article_id
WHERE lot.serial <> ''
GROUP BY lot.id, lot.serial, article.name_de, article.name_uk, article.name_en
HAVING sum(balance.quantity_milli) NOT IN (0, 1000)
"""

_STANDS = """
SELECT place.code AS place, told.code AS told, kept.code AS kept
FROM (SELECT place_id, max(id) AS id FROM relocation GROUP BY place_id) AS last
    JOIN relocation ON relocation.id = last.id
    JOIN place ON place.id = relocation.place_id
    JOIN place AS told ON told.id = relocation.to_parent_id
    LEFT JOIN place AS kept ON kept.id = place.parent_id
WHERE kept.id IS NULL OR kept.id <> told.id OR place.top_id <> relocation.to_top_id
UNION ALL
SELECT place.code, '', kept.code
FROM place JOIN place AS kept ON kept.id = place.parent_id
WHERE kept.kind <> 'outside' AND NOT EXISTS (SELECT 1 FROM relocation WHERE relocation.place_id = place.id)
"""

_TREE = f"""
WITH RECURSIVE tree (id, top_id, location_id) AS (
    SELECT id, id, id FROM place WHERE parent_id IS NULL
    UNION ALL
    SELECT place.id, tree.top_id,
        CASE WHEN place.kind IN ({", ".join(repr(kind) for kind in PACKAGES)}) THEN tree.location_id ELSE place.id END
    FROM tree JOIN place ON place.parent_id = tree.id
)
SELECT place.code AS place, top.code AS told, kept.code AS kept
FROM place
    LEFT JOIN tree ON tree.id = place.id
    LEFT JOIN place AS top ON top.id = tree.top_id
    LEFT JOIN place AS kept ON kept.id = place.top_id
WHERE {{}}
"""

_MAY_STAND = " OR ".join(
    [f"(place.kind = '{kind}' AND parent.kind IN {parents!r})" for kind, parents in MAY_STAND_IN.items()]
    + [f"(place.kind IN {TOPS!r} AND parent.id IS NULL)"]
)
_KIND = f"""
SELECT place.code AS place, parent.code AS kept
FROM place LEFT JOIN place AS parent ON parent.id = place.parent_id
WHERE NOT coalesce({_MAY_STAND}, false)
"""

_GAP = """
SELECT wrong.entry_id AS entry, place.code AS place
FROM (
    SELECT entry_id, place_id, from_parent_id, from_top_id,
        lag(to_parent_id) OVER each_place AS stood_in, lag(to_top_id) OVER each_place AS stood_under
    FROM relocation WINDOW each_place AS (PARTITION BY place_id ORDER BY id)
) AS wrong JOIN place ON place.id = wrong.place_id
WHERE wrong.stood_in <> wrong.from_parent_id OR wrong.stood_under <> wrong.from_top_id
"""

_FIELD_GAP = """
SELECT entry_id AS entry, table_name AS "table", row_id AS "row", field
FROM (
    SELECT entry_id, table_name, row_id, field, before, lag(after) OVER each_field AS stood
    FROM field_change WINDOW each_field AS (PARTITION BY table_name, row_id, field ORDER BY id)
) AS changes
WHERE stood <> before
"""

_PAIR = """
SELECT entry.id AS entry, entry.undone_by_id AS undo
FROM journal_entry AS entry JOIN journal_entry AS back ON back.id = entry.undone_by_id
WHERE back.undoes_id IS NULL OR back.undoes_id <> entry.id OR back.id <= entry.id
UNION ALL
SELECT entry.id, back.id
FROM journal_entry AS back JOIN journal_entry AS entry ON entry.id = back.undoes_id
WHERE entry.undone_by_id IS NULL OR entry.undone_by_id <> back.id OR back.kind NOT IN ('undo', 'redo')
"""


def _reverse(table: str, done: str, undone: str) -> str:
    """Ask for undos whose rows of a table do not take back what was done; of each row, its amount comes last."""
    columns = done.split(", ")
    named = ", ".join(f"{column} AS part_{number}" for number, column in enumerate(columns))
    *parts, amount = (f"part_{number}" for number in range(len(columns)))
    return f"""
SELECT entry.id AS entry, wrong.undo_id AS undo
FROM (
    SELECT undo_id, {", ".join(parts)}
    FROM (
        SELECT entry.undone_by_id AS undo_id, {named}
        FROM journal_entry AS entry JOIN {table} ON {table}.entry_id = entry.id
        WHERE entry.undone_by_id IS NOT NULL
        UNION ALL
        SELECT entry.id, {undone}
        FROM journal_entry AS entry JOIN {table} ON {table}.entry_id = entry.id
        WHERE entry.undoes_id IS NOT NULL
    ) AS pieces
    GROUP BY undo_id, {", ".join(parts)}
    HAVING sum({amount}) <> 0
) AS wrong JOIN journal_entry AS entry ON entry.undone_by_id = wrong.undo_id
"""


_EMPTY = """
SELECT entry.id AS entry
FROM journal_entry AS entry
WHERE NOT EXISTS (SELECT 1 FROM movement WHERE movement.entry_id = entry.id)
    AND NOT EXISTS (SELECT 1 FROM relocation WHERE relocation.entry_id = entry.id)
    AND NOT EXISTS (SELECT 1 FROM reservation_change WHERE reservation_change.entry_id = entry.id)
    AND NOT EXISTS (SELECT 1 FROM field_change WHERE field_change.entry_id = entry.id)
"""

_NUMBER = """
SELECT place.kind AS series, max(place.number) AS told, coalesce(max(number_counter.last), 0) AS kept
FROM place LEFT JOIN number_counter ON number_counter.name = place.kind
WHERE place.number IS NOT NULL AND place.kind IN ('box', 'pallet')
GROUP BY place.kind
HAVING max(place.number) > coalesce(max(number_counter.last), 0)
"""

_SQL = {
    "balance": _BALANCE,
    "reserved": _RESERVED,
    "promise": _PROMISE,
    "too_little": _TOO_LITTLE,
    "nowhere": _NOWHERE,
    "serial": _SERIAL,
    "stands": _STANDS,
    "circle": _TREE.format("tree.id IS NULL"),
    "top": _TREE.format("tree.top_id <> place.top_id OR tree.location_id <> place.location_id OR place.top_id IS NULL"),
    "kind": _KIND,
    "gap": _GAP,
    "field_gap": _FIELD_GAP,
    "pair": _PAIR,
    "pair_goods": _reverse(
        "movement",
        "lot_id, from_place_id, to_place_id, quantity_milli",
        "lot_id, to_place_id, from_place_id, -quantity_milli",
    ),
    "pair_places": _reverse(
        "relocation", "place_id, from_parent_id, to_parent_id, 1", "place_id, to_parent_id, from_parent_id, -1"
    ),
    "pair_promises": _reverse(
        "reservation_change", "stop_id, lot_id, place_id, delta_milli", "stop_id, lot_id, place_id, delta_milli"
    ),
    "pair_fields": _reverse(
        "field_change", "table_name, row_id, field, before, after, 1", "table_name, row_id, field, after, before, -1"
    ),
    "empty": _EMPTY,
    "number": _NUMBER,
}

QUESTIONS = {kind: text(f"{question} LIMIT :most") for kind, question in _SQL.items()}
"""By kind of problem; ``most`` is how many are told."""
