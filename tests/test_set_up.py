"""A fresh machine gets everything by one command, and what lies in the repository is whole."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

import run

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.txt", "requirements-dev.txt")
FONTS = ROOT / "resources" / "fonts"
ICONS = ROOT / "resources" / "icons"
LETTERS = "".join(map(chr, range(0x410, 0x450))) + "ҐґЄєІіЇїʼ’ÄÖÜäöüßĄąĆćĘęŁłŃńÓóŚśŹźŻż„“”«»‹›№–—·…×°²³€₴"
MARKS = "☐☑→−✓"


def locked(file: str) -> dict[str, set[str]]:
    """Read which versions of which packages a lock file lists, by name in small letters."""
    found: dict[str, set[str]] = {}
    for name, version in re.findall(r"^([\w.-]+)==(\S+)", (ROOT / file).read_text(encoding="utf-8"), re.MULTILINE):
        found.setdefault(name.lower().replace("_", "-"), set()).add(version)
    return found


def asked_for(*extras: str) -> set[str]:
    """Read which packages the project asks for itself."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wishes = project["dependencies"] + [wish for extra in extras for wish in project["optional-dependencies"][extra]]
    names = {re.match(r"[\w.-]+", wish)[0].lower().replace("_", "-") for wish in wishes}
    return names - {"aidhub"}


@pytest.mark.parametrize("file", LOCKS)
def test_every_package_is_locked_with_checksums_and_without_an_address(file: str) -> None:
    lines = (ROOT / file).read_text(encoding="utf-8").splitlines()
    entries = [number for number, line in enumerate(lines) if re.match(r"[\w.-]+==", line)]
    assert entries
    assert all("--hash=sha256:" in lines[number + 1] for number in entries)
    assert not [line for line in lines if "://" in line or "--index" in line or "--find-links" in line]


@pytest.mark.parametrize(("file", "extras"), [("requirements.txt", ["postgres"]), ("requirements-dev.txt", ["dev"])])
def test_what_the_project_asks_for_is_locked(file: str, extras: list[str]) -> None:
    assert asked_for("postgres", *extras) - set(locked(file)) == set()


def test_tests_run_with_the_versions_that_people_get() -> None:
    tested, given = locked("requirements-dev.txt"), locked("requirements.txt")
    assert {name: tested.get(name) for name in given} == given


def test_the_set_up_needs_nothing_but_python() -> None:
    tree = ast.parse((ROOT / "run.py").read_text(encoding="utf-8"))
    brought = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    brought |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in brought} <= sys.stdlib_module_names


@pytest.mark.parametrize("file", ["run.py", "main.py"])
def test_an_older_python_can_read_far_enough_to_say_what_is_needed(file: str) -> None:
    ast.parse((ROOT / file).read_text(encoding="utf-8"), feature_version=(3, 8))


def test_without_its_packages_the_program_says_what_to_run_in_one_sentence() -> None:
    answer = subprocess.run(
        [sys.executable, "-S", "main.py", "stock"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert answer.returncode == 1
    assert answer.stderr.count("\n") == 1
    assert "run.py" in answer.stderr


def test_with_a_screen_the_window_opens() -> None:
    plan = run.plan_for([], screen=True)
    assert plan.words == [str(ROOT / "main.py")]
    assert plan.libraries.keys() >= run.SCREEN_LIBRARIES.keys()


def test_without_a_screen_the_sample_transport_is_planned() -> None:
    plan = run.plan_for([], screen=False)
    assert plan.words == [str(ROOT / "main.py"), "demo"]
    assert not plan.libraries


@pytest.mark.parametrize("screen", [True, False])
def test_everything_but_test_is_handed_on(screen: bool) -> None:
    wish = ["stock", "--search", "test"]
    assert run.plan_for(wish, screen=screen).words[1:] == wish


def test_tests_need_no_screen_but_a_database_server() -> None:
    plan = run.plan_for(["test", "tests/domain", "-x"], screen=False)
    assert plan.words[-2:] == ["tests/domain", "-x"]
    assert plan.environment["QT_QPA_PLATFORM"] == "offscreen"
    assert plan.testing
    assert plan.lock == "requirements-dev.txt"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Windows and macOS always have a screen")
def test_a_screen_is_where_a_display_server_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not run.has_screen()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert run.has_screen()


def test_a_python_that_is_too_old_is_refused_by_name(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "OLDEST", (3, 99))
    monkeypatch.setattr(run, "NEWEST", (3, 99))
    assert run.main([]) == 1
    assert run.version(sys.version_info[:2]) in capsys.readouterr().err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Windows and macOS lack no libraries")
def test_a_library_that_cannot_be_had_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setitem(run.QT_LIBRARIES, "libof-no-system.so.9", ("libof-no-system9",))
    assert run.provide_system(run.QT_LIBRARIES) is False
    assert "libof-no-system.so.9" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/usr/bin/apt-get").exists(), reason="no Debian packages here")
def test_without_rights_the_line_to_type_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "apt-get").symlink_to("/usr/bin/apt-get")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    run.install(["libegl1", "libof-no-system9"])
    assert "sudo apt-get install --no-install-recommends libegl1 libof-no-system9\n" in capsys.readouterr().err


def test_a_venv_of_another_python_is_not_taken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(run, "VENV", tmp_path)
    monkeypatch.setattr(run, "PYTHON", tmp_path / "python")
    (tmp_path / "python").touch()
    (tmp_path / "pyvenv.cfg").write_text(f"home = /usr/bin\nversion = {run.version(sys.version_info[:3])}\n")
    assert run.venv_fits()
    (tmp_path / "pyvenv.cfg").write_text("home = /usr/bin\nversion = 3.1.4\n")
    assert not run.venv_fits()


DRIFT = """
import os, sys
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
widget = QWidget()
widget.setToolTip("warm")
before = sys.getrefcount(None)
for turn in range(2000):
    widget.setToolTip("warm")
print(abs(sys.getrefcount(None) - before), flush=True)
os._exit(0)
"""


def test_qt_gives_none_back_as_often_as_it_takes_it() -> None:
    """Builds that do not end Python 3.11 after some thousand calls. In a process of its own, which may die of it."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    answer = subprocess.run(
        [sys.executable, "-c", DRIFT], env=surroundings, capture_output=True, text=True, check=False
    )
    assert answer.returncode == 0, answer.stderr
    assert int(answer.stdout) < 20


@pytest.mark.parametrize("file", sorted(FONTS.glob("*.ttf")), ids=lambda file: file.stem)
def test_fonts_of_papers_have_every_letter(file: Path) -> None:
    has = TTFontFile(str(file), validate=0).charToGlyph
    assert [letter for letter in LETTERS if ord(letter) not in has] == []


def test_one_font_has_the_marks_that_the_others_lack() -> None:
    has = TTFontFile(str(FONTS / "DejaVuSans.ttf"), validate=0).charToGlyph
    assert [mark for mark in MARKS if ord(mark) not in has] == []


FONT_CHECK = """
import sys
from PySide6.QtGui import QFontDatabase, QGuiApplication, QRawFont
application = QGuiApplication([])
letters, *files = sys.argv[1:]
for file in files:
    font = QRawFont(file, 16)
    print(font.familyName(), *[letter for letter in letters if not font.supportsCharacter(ord(letter))])
"""


def test_the_font_of_the_window_has_every_letter() -> None:
    files = sorted(map(str, FONTS.glob("Inter-*.otf")))
    answer = subprocess.run(
        [sys.executable, "-c", FONT_CHECK, LETTERS, *files],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.split("\n") == ["Inter"] * len(files) + [""]


def test_drawings_are_whole_and_take_the_colours_of_the_theme() -> None:
    drawings = {file.stem: ET.parse(file).getroot() for file in ICONS.rglob("*.svg")}  # noqa: S314 - our own files
    assert len(drawings) > 100
    assert [name for name, drawing in drawings.items() if not drawing.get("viewBox")] == []
    assert [name for name, drawing in drawings.items() if drawing.get("stroke") != "currentColor"] == ["aidhub"]


def test_what_is_bundled_lies_beside_its_licence() -> None:
    assert {file.name for file in FONTS.glob("*.txt")} == {
        "DejaVuSans-LICENSE.txt",
        "Inter-OFL.txt",
        "NotoSans-OFL.txt",
    }
    assert "ISC" in (ICONS / "lucide" / "LICENSE").read_text(encoding="utf-8")


def test_the_notice_names_every_package_and_font() -> None:
    notice = (ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8").lower()
    names = set(locked("requirements.txt")) | {"inter", "noto sans", "dejavu sans", "lucide"}
    assert [name for name in names if f"| {name} |" not in notice] == []
