"""The right part of the page Sort & box: the label as it will be printed, and what is checked of the box."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout

from aidhub.i18n import translate, translator
from aidhub.services.box_show import BoxShow
from aidhub.ui.boxing.parts import Checks, LabelPicture
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import Surface, row
from aidhub.ui.desk import Desk
from aidhub.ui.theme import px

_LABEL_SCALE = 1.6  # pixels for each point, at 100 %


class LabelPart(Surface):
    """The label and the checks of a box; hidden without one."""

    finding_chosen = Signal(object)
    """The `Finding` to put right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("subtle")
        self._desk = desk
        self._code = ""
        self.label = LabelPicture()
        self._checks = Checks(self.finding_chosen.emit)
        self._lay_out()

    def show_box(self, box: BoxShow | None) -> None:
        """Show the label and the checks of a box."""
        self.setVisible(box is not None)
        self._checks.show_checks(box)
        self._code = box.code if box else ""
        if box is not None and box.lines:
            from aidhub.services.labels import labels  # noqa: PLC0415 - the window paints first

            self._desk.ask(labels, "box", [box.id], then=partial(self._draw_label, box.code), key="box label")
        elif box is not None:
            self.label.show_image(None, lambda: translate("Boxing", "The label of an empty box"))

    def _draw_label(self, code: str, found: list[Any]) -> None:
        """Make the label beside the window, of the very bytes that print."""
        from aidhub.documents.labels import KINDS, build  # noqa: PLC0415 - the window paints first
        from aidhub.ui.rendering import Picture, picture  # noqa: PLC0415 - likewise

        scale = _LABEL_SCALE * px(100) / 100

        def work(_: object) -> Picture:
            pdf = build(KINDS["box"].large, found, [translator(language) for language in ("de", "uk", "en")])
            return picture(pdf, 1, scale)

        self._desk.background.run(
            lambda: translate("Boxing", "Label"), work, then=lambda made: self._show_label(code, made.image)
        )

    def _show_label(self, code: str, image: QImage) -> None:
        if code == self._code:
            self.label.show_image(image, lambda: translate("Boxing", "The label of box {code}", code=code))

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(20), px(14), px(20), px(14))
        whole.setSpacing(px(10))
        size = PlainLabel(lambda: translate("Boxing", "100 × 150 mm · 1 copy"), "helper", "muted")
        whole.addLayout(row(PlainLabel(lambda: translate("Boxing", "Label"), "large"), 0, size))
        whole.addWidget(self.label, alignment=Qt.AlignmentFlag.AlignHCenter)
        whole.addWidget(self._checks)
        whole.addStretch(1)
