#!/usr/bin/env python3
"""Set AidHub up on a fresh machine, then start it. Needs Python 3.11 or newer and nothing else.

    python3 run.py               opens the window; where there is no screen, plans a sample transport
                                 and writes its papers
    python3 run.py COMMAND ...   hands everything on to the command line, see: python3 run.py --help
    python3 run.py test ...      runs all tests and checks; what follows goes to pytest

The packages go into the folder .venv beside this file, exactly those that requirements.txt lists with their
checksums. Later starts find them there and lose no time.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
OLDEST, NEWEST = (3, 11), (3, 14)
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
PIP = VENV / ("Scripts/pip.exe" if WINDOWS else "bin/pip")

# Files that Qt loads from a Linux system, with the Debian packages that hold them, the newest name first.
QT_LIBRARIES = {
    "libEGL.so.1": ("libegl1",),
    "libGL.so.1": ("libgl1",),
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2",),
    "libbrotlidec.so.1": ("libbrotli1",),
}
SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
    "libwayland-egl.so.1": ("libwayland-egl1",),
    "libcups.so.2": ("libcups2t64", "libcups2"),
}


class Plan(NamedTuple):
    """What is to be run with the .venv's Python, and what it needs first. It runs in ``folder``, or where we are."""

    words: list[str]
    lock: str
    libraries: dict[str, tuple[str, ...]]
    environment: dict[str, str]
    testing: bool = False
    folder: Path | None = None


def main(arguments: list[str]) -> int:
    """Set up what is missing, then do what was asked. Answers the exit code; 1 if the set-up failed."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        say(
            f"AidHub runs with Python {version(OLDEST)} to {version(NEWEST)}; this is {version(sys.version_info[:2])}. "
            f"Install one of those, then start run.py with it."
        )
        return 1
    plan = plan_for(arguments, screen=has_screen())
    if not provide_system(plan.libraries, testing=plan.testing) or not provide_packages(ROOT / plan.lock):
        return 1
    if "demo" in plan.words and not arguments:
        say("There is no screen here, so a sample transport is planned and its papers are written instead.")
    os.chdir(plan.folder or Path.cwd())
    return become([str(PYTHON), *plan.words], plan.environment)


def plan_for(arguments: list[str], *, screen: bool) -> Plan:
    """Choose what to run. Everything but "test" is handed on; without a screen and a wish it is the main job."""
    if arguments[:1] == ["test"]:
        spread = [] if arguments[1:] else ["-n", "auto", "--maxprocesses", "4"]
        words = ["-m", "pytest", *spread, *arguments[1:]]
        surroundings = {"QT_QPA_PLATFORM": "offscreen"}
        return Plan(words, "requirements-dev.txt", QT_LIBRARIES, surroundings, testing=True, folder=ROOT)
    wish = arguments if arguments or screen else ["demo"]
    libraries = {**QT_LIBRARIES, **SCREEN_LIBRARIES} if screen else {}
    return Plan([str(ROOT / "main.py"), *wish], "requirements.txt", libraries, {})


def has_screen() -> bool:
    """Say whether a window can open: always on Windows and macOS, else where a display server is named."""
    return not sys.platform.startswith("linux") or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))


def become(command: list[str], environment: dict[str, str]) -> int:
    """Run a command in place of this program, so that keys and signals reach it."""
    sys.stderr.flush()
    surroundings = {**os.environ, "PYTHONUTF8": "1", **environment}
    if not WINDOWS:  # there the prompt would come back before the program has ended
        os.execve(command[0], command, surroundings)  # noqa: S606
    return subprocess.run(command, env=surroundings, check=False).returncode


def provide_packages(lock: Path) -> bool:
    """Bring .venv to what a lock file lists, unless it is there already. Answers whether it is there now."""
    if venv_fits() and is_done(lock):
        return True
    say("Setting up the folder .venv: some 170 MB are downloaded once, which takes a minute or two.")
    if not provide_venv():
        return False
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    only_the_locked = ["--only-binary", ":all:", "--require-hashes", "-r", str(lock)]
    if subprocess.run([*pip, *only_the_locked], stdout=sys.stderr, check=False).returncode:
        say("The packages could not be installed; the lines above say why. Nothing is broken: run this again.")
        return False
    for done in {lock, ROOT / "requirements.txt"}:  # what tests need holds all that the program needs
        mark(done).write_text(digest(done))
    return True


def is_done(lock: Path) -> bool:
    """Say whether .venv was brought to this very lock file before."""
    return mark(lock).is_file() and mark(lock).read_text() == digest(lock)


def mark(lock: Path) -> Path:
    """Name the file that keeps the checksum of the lock file that was installed."""
    return VENV / f"{lock.name}.done"


def digest(lock: Path) -> str:
    """Say the checksum of a lock file."""
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def provide_venv() -> bool:
    """Make .venv with pip in it; anew if another Python made it or making it was cut short."""
    if venv_fits() and PIP.exists():
        return True
    if not venv_fits():
        shutil.rmtree(VENV, ignore_errors=True)
    if subprocess.run([sys.executable, "-m", "venv", str(VENV)], stdout=sys.stderr, check=False).returncode:
        shutil.rmtree(VENV, ignore_errors=True)
        say("The folder .venv could not be made; the lines above say why.")
        return False
    return True


def venv_fits() -> bool:
    """Say whether .venv was made by the version of Python that runs now."""
    settings = VENV / "pyvenv.cfg"
    if not PYTHON.exists() or not settings.is_file():
        return False
    lines = [line.partition("=") for line in settings.read_text(encoding="utf-8").splitlines()]
    found = [value.strip() for name, _, value in lines if name.strip() in ("version", "version_info")]
    return any(value.startswith(f"{version(sys.version_info[:2])}.") for value in found)


def provide_system(libraries: dict[str, tuple[str, ...]], *, testing: bool = False) -> bool:
    """Install what a Linux system lacks; Windows and macOS lack nothing. Answers whether AidHub can run now.

    ``libraries`` are files that Qt loads; without those of the screen's own it runs all the same. Tests that lack the
    programs of a PostgreSQL server or the C compiler, which makes disks fail, are skipped and say so.
    """
    if not sys.platform.startswith("linux"):
        return True
    lacking = [file for file in libraries if not loads(file)]
    packages = [" or ".join(libraries[file]) for file in lacking]
    if not (venv_fits() or has_pip_to_give()):
        packages.append(f"python{version(sys.version_info[:2])}-venv")
    if testing:
        packages += [package for package, there in TEST_PROGRAMS.items() if not there()]
    if packages and shutil.which("apt-get"):
        install(packages)
    elif lacking:
        say(f"Qt needs libraries that this system lacks: {', '.join(lacking)}. Install the packages that hold them.")
    if testing and not all(there() for there in TEST_PROGRAMS.values()):
        say("The tests run without them; those that need them are skipped, and the summary says so.")
    return all(loads(file) for file in lacking if file in QT_LIBRARIES) and (venv_fits() or has_pip_to_give())


def loads(file: str) -> bool:
    """Say whether the system finds a library."""
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def has_pip_to_give() -> bool:
    """Say whether this Python can put pip into a new .venv; Debian keeps that in a package of its own."""
    return importlib.util.find_spec("ensurepip") is not None


def has_postgresql() -> bool:
    """Say whether the programs of a PostgreSQL server are here."""
    return bool(shutil.which("initdb")) or any(Path("/usr/lib/postgresql").glob("*/bin/initdb"))


TEST_PROGRAMS: dict[str, Callable[[], bool]] = {
    "postgresql": has_postgresql,
    "gcc": lambda: bool(shutil.which("cc")),
    "libc6-dev": lambda: Path("/usr/include/stdio.h").exists(),
}


def install(packages: list[str]) -> None:
    """Install Debian packages if that needs no password, else say the line to type.

    A package may be given as "newer-name or older-name".
    """
    rights = administrator()
    if rights is None:
        line = shlex.join(["sudo", "apt-get", "install", "--no-install-recommends", *map(known_name, packages)])
        say(f"Some packages of the system are missing. To install them, type:\n    {line}")
        return
    # RUNLEVEL=1: a package that brings a server does not start it; the tests start their own.
    apt = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "RUNLEVEL=1", "apt-get", "-qq"]
    say("Installing packages of the system; this takes less than a minute.")
    subprocess.run([*apt, "update"], capture_output=True, check=False)
    command = [*apt, "-o", "DPkg::Lock::Timeout=300", "install", "--no-install-recommends", *map(known_name, packages)]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    outcome = "Installed" if answer.returncode == 0 else f"{answer.stdout}{answer.stderr}\nCould not install"
    say(f"{outcome}: {' '.join(command[command.index('install') + 2 :])}")


def administrator() -> list[str] | None:
    """Find what to put before a command that changes the system; None if it would ask for a password."""
    if WINDOWS or not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    free = sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0
    return ["sudo", "-n"] if free else None


def known_name(package: str) -> str:
    """Choose the name that this release of Debian or Ubuntu knows; the oldest if it cannot be told."""
    *newer, oldest = package.split(" or ")
    for name in newer:
        if subprocess.run(["apt-cache", "show", name], capture_output=True, check=False).returncode == 0:
            return name
    return oldest


def version(numbers: tuple[int, ...]) -> str:
    """Write a version of Python: 3.11."""
    return ".".join(map(str, numbers))


def say(text: str) -> None:
    """Tell the person at the terminal; what the program itself answers stays alone on standard output."""
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        say("Stopped. Run this again to go on.")
        sys.exit(130)
