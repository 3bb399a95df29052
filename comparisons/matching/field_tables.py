"""Fields of the news: families of words that belong to one broad topic. Data only.

Each word is the first of a family in `family_tables`.
"""

from __future__ import annotations

FIELDS = {
    "force used": "kill wound shoot attack explosion target destroy drone artillery rocket war "
    "murder fire victim",
    "civilian life": "civilian resident child woman house school hospital ambulance infrastructure "
    "town village vehicle road refugee",
    "armed men": "soldier force weapon peacekeeper artillery withdraw surrender capture",
    "what is true": "deny crime prosecutor provocation video evidence",
    "aims and law": "ethnic constitution agreement restore peace safety ceasefire operation terror "
    "law",
}
"""Each field and the families that speak of it; a family may speak of two."""
