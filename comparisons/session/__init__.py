"""A session: one reviewer's sitting over one comparison.

Three rooms, each built on the one before: `standing` (where the review stands in the documents),
`changing` (what the reviewer enters, and the timeline of it), `saving` (the verdict file and the
journal). Changes are made in memory by pure functions and saved by `save`, which may be called from
another thread. No room knows a screen or words anything for one.
"""

from comparisons.session.opening import open_session
from comparisons.session.saving import SaveReport, Session

__all__ = ["SaveReport", "Session", "open_session"]
