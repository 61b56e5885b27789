"""Check the code as a whole: style, types, layers, unused code, translations.

    python tools/check.py          all checks
    python tools/check.py NAME     one of them

Each is one command, so that it can also be run by hand. Needs the packages of requirements-dev.txt.
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CHECKS = {
    "style": ("ruff", "check", "."),
    "format": ("ruff", "format", "--check", "."),
    "types": ("mypy", "aidhub", "run.py", "main.py", "tools"),
    "layers": ("lint-imports", "--no-cache"),
    "unused": ("vulture",),
    "texts": ("tools/texts.py", "missing"),
}


def run(name: str) -> subprocess.CompletedProcess[str]:
    """Run one check by name. Its exit code is 0 if there is nothing to mend; its output names what there is."""
    return subprocess.run(
        command(*CHECKS[name]),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        check=False,
    )


def command(program: str, *words: str) -> list[str]:
    """Say how this Python's environment runs a program: one of our files, or a script that a package installed."""
    if program.endswith(".py"):
        return [sys.executable, program, *words]
    return [str(Path(sysconfig.get_path("scripts")) / program), *words]


def main(names: list[str]) -> int:
    """Run the checks named, or all of them; answers 1 if any found something."""
    unknown = set(names) - set(CHECKS)
    if unknown:
        print(f"There is no check {', '.join(sorted(unknown))}. There are: {', '.join(CHECKS)}.")
        return 2
    found = False
    for name in names or CHECKS:
        answer = run(name)
        print(f"{name}: {'ok' if answer.returncode == 0 else answer.stdout.strip()}", flush=True)
        found = found or answer.returncode != 0
    return int(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
