"""Make the pictures of docs/team.md from the program itself, with an invented comparison.

uv run --no-sync python -m docs.make_team_pictures
"""

import asyncio
import shutil
import tempfile
from pathlib import Path

from comparisons.adjudicating import open_adjudication
from docs.make_pictures import HERE, SEED, SIZE, without_addresses
from tests.tui.driving import desk, settle
from tui.adjudicating_app import AdjudicatingApp

KEYS = {
    "anna": ("u", "J", "s", "c", "d", "u", "d", "c", "d", "u", "u", "c", "c", "u", "c"),
    "boris": ("u", "o", "c", "d", "d", "d", "d", "d", "u", "u", "c", "u", "u", "u"),
}
"""What each reviewer presses, as a person might."""


async def review(folder: Path, reviewer: str) -> None:
    """Review the whole briefing."""
    async with desk(folder, size=SIZE, reviewer=reviewer) as pilot:
        for key in KEYS[reviewer]:
            await pilot.press(key)
            await settle(pilot)


async def pictures_of_revealing(folder: Path) -> dict[str, str]:
    """Return the question, and the desk with what the other reviewer found."""
    made: dict[str, str] = {}
    async with desk(folder, size=SIZE, reviewer="boris") as pilot:
        await pilot.press("R")
        await settle(pilot)
        made["team-reveal"] = pilot.app.export_screenshot(title="claimdesk")
        await pilot.press("R", "j")
        await settle(pilot)
        made["team-revealed"] = pilot.app.export_screenshot(title="claimdesk")
    return made


async def picture_of_adjudicating(folder: Path) -> str:
    """Return the differences, the first of them resolved with a reason."""
    sitting = open_adjudication(folder, "clara")
    app = AdjudicatingApp(sitting)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("n", *"Two sources name the hour.", "ctrl+s", "d", "k")
        await pilot.pause(1)
        return app.export_screenshot(title="claimdesk")


async def all_pictures() -> dict[str, str]:
    """Return each picture by its name."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / SEED.name
        shutil.copytree(SEED, folder)
        for reviewer in KEYS:
            await review(folder, reviewer)
        made = await pictures_of_revealing(folder)
        return {**made, "team-adjudication": await picture_of_adjudicating(folder)}


def main() -> None:
    """Write all of them."""
    for name, svg in asyncio.run(all_pictures()).items():
        (HERE / "pictures" / f"{name}.svg").write_text(without_addresses(svg), encoding="utf-8")


if __name__ == "__main__":
    main()
