"""Start AidHub: the window, or with a command the command line."""

from __future__ import annotations

import sys

SET_UP = "py run.py" if sys.platform == "win32" else "python3 run.py"


def start(arguments: list[str]) -> int:
    """Run the program; what is missing on this machine is said in one sentence. Answers the exit code."""
    try:
        from aidhub.app import main  # noqa: PLC0415 - the packages may be missing

        return main(arguments)
    except ImportError as missing:
        if missing.name and missing.name.startswith("aidhub"):
            raise
        sys.stderr.write(f"AidHub is not set up here ({missing}). Run this, it does the rest: {SET_UP}\n")
        return 1


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036 - said before anything newer is read
        sys.exit("AidHub needs Python 3.11 or newer.")
    sys.exit(start(sys.argv[1:]))
