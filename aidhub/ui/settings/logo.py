"""A picture of somebody's disk becomes the logo of the letterhead: looked at first, read within limits, made small."""

from __future__ import annotations

import base64
import binascii
import re
import xml.etree.ElementTree as ET
from io import BytesIO
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from aidhub.domain.errors import AidHubError
from aidhub.i18n import spoken, translate
from aidhub.sentences import says
from aidhub.ui.text import name_it
from aidhub.ui.theme import colour, px

WIDEST, HIGHEST = 600, 200  # pixels of a logo as it is kept
MOST_MB, MOST_DRAWING_MB = 10, 1
MOST_MEGAPIXELS = 25
_DEEPEST, _MOST_PARTS = 50, 20_000
_DOCTYPE = re.compile(r"<!DOCTYPE[^\[>]*>", re.IGNORECASE)
_UNSAFE = re.compile(
    r"<!|<\?xml-stylesheet|<\s*(?:\w+:)?(?:image|use|script|foreignObject|pattern|filter|mask|style|animate\w*|set)\b"
    r"|stroke-dasharray|url\s*\(\s*['\"]?(?!['\"]?#)",
    re.IGNORECASE,
)


class LogoRefused(AidHubError):
    """A file cannot become a logo. Facts: file, why: no_file, too_large, no_picture, too_many_pixels or drawing."""


@says(LogoRefused)
def _refused(file: str, why: str, **_: Any) -> str:
    number = spoken().number
    sentences = {
        "no_file": translate("Settings", "{file} cannot be read. Choose another file.", file=file),
        "too_large": translate(
            "Settings",
            "{file} is larger than a logo can be: at most {limit} MB, a drawing {drawing} MB. Save it smaller.",
            file=file,
            limit=number(MOST_MB),
            drawing=number(MOST_DRAWING_MB),
        ),
        "too_many_pixels": translate(
            "Settings",
            "{file} has more than {limit} million pixels. Make the picture smaller, then choose it again.",
            file=file,
            limit=number(MOST_MEGAPIXELS),
        ),
        "drawing": translate(
            "Settings", "{file} holds more than a plain drawing. Save it as PNG, then choose that file.", file=file
        ),
    }
    return sentences.get(why) or translate(
        "Settings", "{file} is no picture that can be read. Choose a PNG, JPEG or SVG.", file=file
    )


def read_logo(file: Path) -> str:
    """Read a PNG, JPEG or SVG and make a PNG of at most 600 by 200 pixels on white; answers it in base64.

    May be called on any thread.

    Raises:
        LogoRefused: with why. Nothing larger than the limits is read into memory.
    """
    content = _content(file)
    picture = _drawn(file, content) if _is_drawing(content) else _decoded(file, content)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _on_white(picture).save(buffer, "PNG")  # type: ignore[call-overload]
    return base64.b64encode(buffer.data().data()).decode("ascii")


def logo_picture(logo: str) -> QImage:
    """Read a logo as it is kept; a null picture if there is none, or what is kept is no logo."""
    try:
        content = base64.b64decode(logo, validate=True)
    except (ValueError, binascii.Error):
        return QImage()
    reader, _buffer = _reader(content)
    size = reader.size()
    if bytes(reader.format().data()) != b"png" or size.width() > WIDEST or size.height() > HIGHEST:
        return QImage()
    return reader.read()


def _content(file: Path) -> bytes:
    try:
        if not file.is_file():
            raise LogoRefused(file=file.name, why="no_file")
        if file.stat().st_size > MOST_MB * 1_000_000:
            raise LogoRefused(file=file.name, why="too_large")
        with file.open("rb") as stream:
            content = stream.read(MOST_MB * 1_000_000 + 1)
    except OSError as error:
        raise LogoRefused(file=file.name, why="no_file") from error
    if len(content) > MOST_MB * 1_000_000:
        raise LogoRefused(file=file.name, why="too_large")
    return content


def _is_drawing(content: bytes) -> bool:
    return content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"<?xml", b"<svg", b"<!"))


def _reader(content: bytes) -> tuple[QImageReader, QBuffer]:
    """Make a reader; it reads from the buffer, which must live as long."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    return reader, buffer


def _decoded(file: Path, content: bytes) -> QImage:
    reader, _buffer = _reader(content)
    size = reader.size()  # from the head of the file alone
    if bytes(reader.format().data()) not in {b"png", b"jpeg"} or not size.isValid():
        raise LogoRefused(file=file.name, why="no_picture")
    if size.width() * size.height() > MOST_MEGAPIXELS * 1_000_000:
        raise LogoRefused(file=file.name, why="too_many_pixels")
    picture = reader.read()
    if picture.isNull():
        raise LogoRefused(file=file.name, why="no_picture")
    return picture


def _drawn(file: Path, content: bytes) -> QImage:
    """Paint a drawing. It may hold shapes and texts only: nothing that is fetched, repeated or run."""
    if len(content) > MOST_DRAWING_MB * 1_000_000:
        raise LogoRefused(file=file.name, why="too_large")
    try:
        text = _DOCTYPE.sub("", _without_remarks(content.decode("utf-8-sig")), count=1)
        if _UNSAFE.search(text) or not _is_small(text):
            raise LogoRefused(file=file.name, why="drawing")
    except (UnicodeDecodeError, ET.ParseError) as error:
        raise LogoRefused(file=file.name, why="no_picture") from error
    renderer = QSvgRenderer(QByteArray(text.encode()))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        raise LogoRefused(file=file.name, why="no_picture")
    picture = QImage(
        size.scaled(WIDEST, HIGHEST, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(picture.rect()))
    painter.end()
    return picture


def _without_remarks(text: str) -> str:
    return re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL)


def _is_small(text: str) -> bool:
    """Say whether a drawing has few parts that do not stand deep in each other."""
    depth = parts = 0
    for event, element in ET.iterparse(BytesIO(text.encode()), ("start", "end")):  # noqa: S314 - it holds no entities
        depth += 1 if event == "start" else -1
        parts += event == "start"
        if event == "end":
            element.clear()
        if depth > _DEEPEST or parts > _MOST_PARTS:
            return False
    return True


def _on_white(picture: QImage) -> QImage:
    """Make a picture small enough, and put it on paper's white, since papers know nothing see-through."""
    if picture.width() > WIDEST or picture.height() > HIGHEST:
        picture = picture.scaled(
            WIDEST, HIGHEST, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    ground = QImage(picture.size().expandedTo(QSize(1, 1)), QImage.Format.Format_RGB888)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    painter.drawImage(0, 0, picture)
    painter.end()
    return ground


class LogoView(QWidget):
    """Shows the logo as it will stand on papers; nothing while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QImage()
        self._logo = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        name_it(self, lambda: translate("Settings", "Logo"))
        self.hide()

    def show_logo(self, logo: str) -> None:
        """Show a logo; an empty text shows none."""
        if logo != self._logo:
            self._logo, self._picture = logo, logo_picture(logo)
        self.setVisible(not self._picture.isNull())
        self.update()

    def sizeHint(self) -> QSize:
        """As high as it is on paper, more or less."""
        return QSize(px(240), px(84))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint it on white, whatever the theme."""
        room = QSize(min(self.width(), px(240)), self.height())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(colour("line2"))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRect(0, 0, room.width() - 1, room.height() - 1)
        inner = room - QSize(px(12), px(12))
        size = self._picture.size().scaled(inner, Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (room.width() - size.width()) // 2, (room.height() - size.height()) // 2
        painter.drawImage(QRectF(left, top, size.width(), size.height()), self._picture)
