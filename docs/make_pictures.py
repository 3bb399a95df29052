"""Make the pictures of the README from the program itself, with an invented comparison.

uv run --no-sync python -m docs.make_pictures
"""

import asyncio
import re
import shutil
import tempfile
from pathlib import Path

from textual.pilot import Pilot

from tests.tui.driving import desk, settle

HERE = Path(__file__).parent
SEED = HERE.parent / "seeds" / "harbour-fire"
SIZE = (124, 36)
"""Columns and rows."""
WEB_FONT = re.compile(r',\s*url\("https?://[^"]*"\)\s*format\("[^"]*"\)')
"""Addresses from which a viewer would load letters; a picture must ask nobody for anything."""


def without_addresses(svg: str) -> str:
    """Return a picture that is drawn with the viewer's own letters."""
    return "\n".join(line.rstrip() for line in WEB_FONT.sub("", svg).splitlines()) + "\n"


async def decide_some(pilot: Pilot[str]) -> None:
    """Review a few statements as a person might, and stay on the one about the sprinklers."""
    for keys in (
        ("u",),
        ("s", "c"),
        ("o", "d"),
        ("j", "j", "u"),
        ("J", "o", "d", "k", "J"),
    ):
        for key in keys:
            await pilot.press(key)
            await settle(pilot)


async def picture_of_the_desk() -> str:
    """Return the desk as an SVG picture."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / SEED.name
        shutil.copytree(SEED, folder)
        async with desk(folder, size=SIZE) as pilot:
            await decide_some(pilot)
            return without_addresses(pilot.app.export_screenshot(title="claimdesk"))


def main() -> None:
    """Write all of them."""
    pictures = HERE / "pictures"
    pictures.mkdir(exist_ok=True)
    (pictures / "desk.svg").write_text(asyncio.run(picture_of_the_desk()), encoding="utf-8")


if __name__ == "__main__":
    main()
