"""The command line: arguments in, exit code out.

Owns the entry point and how a fault is told: one line on standard error and exit code 2, never a
traceback. Data goes to standard output. Screens are imported only when one is needed.
"""

from __future__ import annotations

import os
import sys

from tui import quiet_collector


def main(arguments: list[str] | None = None) -> None:
    """Run one command and end the process with its exit code."""
    quiet_collector.pause()
    from comparisons.errors import ClaimdeskError
    from tui.cli.commands import claimdesk

    try:
        claimdesk.main(arguments, prog_name="claimdesk", standalone_mode=True)
    except ClaimdeskError as error:
        _end(str(error))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except Exception as error:
        if os.environ.get("CLAIMDESK_TRACEBACK"):
            raise
        kind = type(error).__name__
        _end(
            f"a fault in the program itself ({kind}: {error}). What was saved is safe. "
            "Please report it with the output of the same command under CLAIMDESK_TRACEBACK=1."
        )


def _end(message: str) -> None:
    """Say what went wrong, in one line, and end with code 2."""
    from tui.presenting.signs import visible

    print(f"claimdesk: {visible(message)}", file=sys.stderr)  # noqa: T201 - the command line speaks
    sys.exit(2)
