"""All tables of keys, for what is said of every key: changing them, and listing them.

Owns the list alone. The desk starts without it, and so without the tables of screens that are not
open.
"""

from __future__ import annotations

from tui.keys.adjudication import ADJUDICATION
from tui.keys.correcting import CORRECTING
from tui.keys.desk import DESK
from tui.keys.exchange import PASSING, TAKING
from tui.keys.matrix import MATRIX
from tui.keys.opening import MAKING, OPENING

TABLES = (DESK, MATRIX, ADJUDICATION, CORRECTING, OPENING, MAKING, PASSING, TAKING)
"""All tables; within each of them no key has two meanings."""
