"""Every screen looks as its kept picture does; `python -m tests.tui.text_pictures` renews them."""

import pytest

from tests.tui.text_pictures import FOLDER, NAMES, SIZES, file_of, pictures


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_every_screen_looks_as_it_is_kept(size: tuple[int, int]) -> None:
    """A change of the screen is seen by who reviews it."""
    shown = await pictures(size)
    columns, rows = size
    for name in NAMES:
        expected = f"{columns} x {rows}\n{shown[name].rstrip()}\n"
        kept = file_of(name).read_text("utf-8")
        assert expected in kept, f"{name}: python -m tests.tui.text_pictures\n{shown[name]}"


def test_no_picture_is_kept_of_what_is_gone() -> None:
    """The folder holds the pictures of the screens there are."""
    assert {file.stem for file in FOLDER.iterdir()} == set(NAMES)
