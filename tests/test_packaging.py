"""The wheel holds the program and nothing else, and no command loads more than it needs."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).parent.parent
MODULES_OF_THE_CORE = """
import pkgutil, comparisons
names = [module.name for module in pkgutil.walk_packages(comparisons.__path__, "comparisons.")]
import importlib
for name in names:
    importlib.import_module(name)
"""


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The names of all files in a fresh wheel."""
    place = str(tmp_path_factory.mktemp("wheel"))
    wheel = next(iter(WheelBuilder(str(ROOT)).build(directory=place, versions=["standard"])))
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


def test_the_wheel_holds_the_two_packages_and_nothing_else(names: list[str]) -> None:
    """No seeds, tests or docs are installed on anybody's machine."""
    folders = {name.split("/")[0] for name in names}
    about = {folder for folder in folders if folder.endswith(".dist-info")}
    assert folders - about == {"tui", "comparisons"}
    assert len(about) == 1


def test_the_wheel_holds_every_module(names: list[str]) -> None:
    """What is in the two folders is in the wheel, and nothing but Python and one table is."""
    there = {
        str(file.relative_to(ROOT))
        for package in ("tui", "comparisons")
        for file in (ROOT / package).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    assert {name for name in names if ".dist-info/" not in name} == there
    assert {Path(name).suffix for name in there} <= {".py", ".css", ".typed", ".txt"}


def loaded(code: str) -> set[str]:
    """Return the top-level modules that a fresh interpreter has after running some code."""
    tell = f"{code}\nimport sys\nprint(*{{name.split('.')[0] for name in sys.modules}})"
    done = subprocess.run(
        [sys.executable, "-c", tell], cwd=ROOT, capture_output=True, check=True, text=True
    )
    return set(done.stdout.split())


@pytest.mark.parametrize("module", ["tui.cli", "tui.cli.commands"])
def test_the_command_line_starts_without_heavy_modules(module: str) -> None:
    """Help and complaints come at once: screens, YAML and matching wait until they are needed."""
    assert not loaded(f"import {module}") & {"textual", "rich", "yaml", "rapidfuzz", "pypdf"}


def test_the_core_loads_no_front_end() -> None:
    """Every module of the core, imported together, brings no screen and no command line along."""
    modules = loaded(MODULES_OF_THE_CORE)
    assert {"comparisons", "rapidfuzz"} <= modules
    assert not modules & {"tui", "textual", "rich", "click"}
