"""Driving a browser in tests: Chromium without a window, a profile of its own, and no network."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

CHROMIUM = shutil.which("chromium")
_ALONE = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--virtual-time-budget=2000",
    "--proxy-server=127.0.0.1:9",  # whoever asks the network is told no, and is seen in the log
)
_BROWSER = "not an origin"
"""Who asks, in the log, when it is the browser itself."""
DARK = "--blink-settings=preferredColorScheme=0"
PATIENCE = 120
"""Seconds."""


def open_page(page: Path, folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Open a page and wait for the browser to end; what it prints is what was asked for."""
    profile = folder / "profile"
    shutil.rmtree(profile, ignore_errors=True)
    command = [CHROMIUM or "chromium", *_ALONE, f"--user-data-dir={profile}", *options]
    return subprocess.run(
        [*command, page.as_uri()], capture_output=True, check=True, text=True, timeout=PATIENCE
    )


def console_of(page: Path, folder: Path) -> list[str]:
    """Return what the page's console says."""
    told = open_page(page, folder, "--enable-logging=stderr", "--dump-dom").stderr
    return [line for line in told.splitlines() if "CONSOLE" in line]


def addresses_asked_for(page: Path, folder: Path) -> list[str]:
    """Return all addresses that the page asked for; what the browser asks for itself is none."""
    log = folder / "net.json"
    open_page(page, folder, f"--log-net-log={log}", "--dump-dom")
    events = json.loads(log.read_text())["events"]
    asked = [params for event in events if "initiator" in (params := event.get("params", {}))]
    addresses = {each["url"] for each in asked if each["initiator"] != _BROWSER}
    return sorted(each for each in addresses if not each.startswith("file:"))


def picture_of(page: Path, file: Path, size: tuple[int, int], options: Sequence[str] = ()) -> None:
    """Take a picture of a page, in pixels."""
    width, height = size
    window = (f"--window-size={width},{height}", f"--screenshot={file}")
    open_page(page, file.parent, *window, *options)
