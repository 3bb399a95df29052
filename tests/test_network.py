"""The network is never asked: no command opens a connection or looks up a name."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HARBOUR = ROOT / "seeds" / "harbour-fire"
GUARDED = """
import sys

def refuse(event, arguments):
    if event in {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"}:
        print("CONNECTION", event, arguments, file=sys.stderr)
        raise SystemExit(86)

sys.addaudithook(refuse)
"""


def run(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run code in an interpreter that ends with 86 when anything asks for the network."""
    command = [sys.executable, "-c", GUARDED + code, *arguments]
    return subprocess.run(command, capture_output=True, check=False, cwd=ROOT, text=True)


def test_the_guard_notices_a_connection() -> None:
    """The test below can fail."""
    done = run("import socket; socket.create_connection(('127.0.0.1', 9), timeout=1)")
    assert done.returncode == 86


@pytest.mark.parametrize(
    "arguments",
    [
        ("match", str(HARBOUR), "--json"),
        ("check", str(HARBOUR)),
        ("report", str(HARBOUR), "--format", "html"),
        ("segment", str(HARBOUR / "briefing.txt")),
        ("new", "{new}", "--briefing", str(HARBOUR / "briefing.txt")),
        ("--help",),
    ],
    ids=lambda arguments: arguments[0],
)
def test_no_command_opens_a_connection(arguments: tuple[str, ...], tmp_path: Path) -> None:
    """Whatever addresses stand in a comparison, nobody is called."""
    given = [argument.replace("{new}", str(tmp_path / "new")) for argument in arguments]
    done = run("from tui.cli import main; main()", *given)
    assert done.returncode == 0, done.stderr


def test_the_desk_opens_no_connection() -> None:
    """Opened, looked at and left, it calls nobody either."""
    code = f"""
import asyncio
from pathlib import Path
from tests.tui.driving import desk

async def look():
    async with desk(Path({str(HARBOUR)!r})) as pilot:
        await pilot.press("j", "J", "i", "escape")

asyncio.run(look())
"""
    done = run(code)
    assert done.returncode == 0, done.stderr
