"""Write `keys.md` from the one table of keys.

uv run --no-sync python docs/write_keys.py
"""

from collections.abc import Iterator
from pathlib import Path

from tui.keys import ADJUDICATION, DESK, MATRIX, Group
from tui.presenting.help import legend

PAGE = Path(__file__).parent / "keys.md"
HEAD = (
    "# Keys of the desk",
    "",
    "This page is written by `docs/write_keys.py` from `tui/keys/`. The desk shows the same list",
    "under `?`, and `^p` searches all commands.",
    "`⇧` is shift, `^` is control, `⏎` enter, `⌫` backspace.",
    "",
    "All of them can be changed in a config file: [an example](config.toml); `claimdesk keys` says",
    "where yours goes, and lists the names of the actions.",
)


def page() -> str:
    """Return the page: a table for each group of keys, and the signs on the screen."""
    return "\n".join([*HEAD, *_tables(), "", "## Signs", "", "```", *legend(DESK), "```", ""])


def _tables() -> Iterator[str]:
    for group in Group:
        yield from ("", f"## {group.value}", "", "| key | does |", "| --- | --- |")
        for key in (*DESK, *MATRIX, *ADJUDICATION):
            if key.group is group:
                names = " ".join(f"`{name}`" for name in key.shown.split(", "))
                yield f"| {names} | {key.words} |"


def main() -> None:
    """Write it."""
    PAGE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
