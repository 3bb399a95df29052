"""The pages of the documentation are current and can be found."""

import re
import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
LINK = re.compile(r"\]\((?!https?://|#)([^)#\s]+)")


def test_the_page_of_keys_is_current() -> None:
    """`docs/keys.md` is what docs/write_keys.py makes of the table of keys."""
    made = runpy.run_path(str(ROOT / "docs" / "write_keys.py"))["page"]()
    assert (ROOT / "docs" / "keys.md").read_text(encoding="utf-8") == made, "run it"


def test_every_page_can_be_found_from_the_readme() -> None:
    """The README links to each page."""
    linked = set(LINK.findall((ROOT / "README.md").read_text(encoding="utf-8")))
    for page in PAGES[1:]:
        assert str(page.relative_to(ROOT)) in linked


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_link_leads_nowhere(page: Path) -> None:
    """Each link to a file of the repository leads to one."""
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target
