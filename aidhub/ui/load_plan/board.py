"""The load plan on the page of a transport: head, picture and list, and the commands that move what stands there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QMenu, QWidget

from aidhub.domain.errors import AidHubError
from aidhub.domain.transports import AT_THE_RAMP
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.messages import sentence
from aidhub.planning.placing import Needed
from aidhub.services import load_plan
from aidhub.services.transport_show import TransportShow
from aidhub.ui.commands import Command
from aidhub.ui.components.buttons import CommandButton, MenuButton
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.segments import Segments
from aidhub.ui.components.surfaces import Banner, column, row
from aidhub.ui.components.toast import announce
from aidhub.ui.desk import Desk
from aidhub.ui.load_plan.packages import Packages
from aidhub.ui.load_plan.picture import Picture
from aidhub.ui.load_plan.standing import Standing, find, standing
from aidhub.ui.load_plan.standing import sentence as standing_sentence
from aidhub.ui.load_plan.which_vehicle import WhichVehicle
from aidhub.ui.text import Text

MakeCommand = Callable[..., Command]
"""Makes a command of the tab: its words and what it does, with icon and key by name."""

Tell = Callable[..., object]
"""Says in the toast what was done; ``undo=False`` where there is nothing to take back."""


class LoadPlan(QWidget):
    """Head and picture. ``packages`` is the list, to be laid out beside it; ``Top`` and ``Side`` switch the view."""

    def __init__(self, desk: Desk, command: MakeCommand, tell: Tell) -> None:
        super().__init__()
        self._desk, self._command, self._tell = desk, command, tell
        self._shown: TransportShow | None = None
        self._those: list[Standing] = []
        self._lists, self._has_moved = True, False
        self._further: tuple[Command, ...] = ()
        self.picture = Picture(lambda: translate("LoadPlan", "Load plan"))
        self.packages = Packages(lambda: translate("LoadPlan", "Packages of the load"))
        self.sums, self.empty = (
            PlainLabel("", "caption", cut=True),
            PlainLabel(_empty_words, "body", "muted", wrap=True),
        )
        self.banner = Banner()
        self.view = Segments(
            lambda: translate("LoadPlan", "View of the load plan"),
            [
                ("top", lambda: translate("LoadPlan", "Top"), lambda: translate("LoadPlan", "From above")),
                ("side", lambda: translate("LoadPlan", "Side"), lambda: translate("LoadPlan", "From the side")),
            ],
        )
        self.view.choose("top")
        self._make_commands()
        self._lay_out()
        self._connect()

    def _make_commands(self) -> None:
        make = self._command
        self.placer = make(
            lambda: translate("LoadPlan", "Place all"), lambda: self._place(theoretical=False), icon="wand-sparkles",
            key="Ctrl+Shift+G",
        )  # fmt: skip
        self.tight = make(
            lambda: translate("LoadPlan", "Place to the last centimetre"), lambda: self._place(theoretical=True),
            icon="layers",
        )  # fmt: skip
        self.chooser = make(
            lambda: translate("LoadPlan", "Which vehicle suffices?"), self._ask_vehicles, icon="truck",
        )  # fmt: skip
        self.turner = make(lambda: translate("LoadPlan", "Turn package"), lambda: self.do("turn"), icon="refresh-cw")
        self.stacker = make(
            lambda: translate("LoadPlan", "Stack on the one in front"), lambda: self.do("stack"), icon="layers-2"
        )
        self.putter = make(
            lambda: translate("LoadPlan", "Give it a place"), lambda: self.do("put"), icon="package-plus"
        )
        self.taker = make(
            lambda: translate("LoadPlan", "Take its place away"), lambda: self.do("off"), icon="package-x"
        )
        self.more = MenuButton(
            "", self._fill, icon="ellipsis", size="small", name=lambda: translate("LoadPlan", "More for the load plan")
        )

    def _lay_out(self) -> None:
        head = row(CommandButton(self.placer, size="small"), self.more, 8, self.sums, self.view)
        head.setStretch(3, 1)
        parts = column(head, self.banner, self.empty, self.picture, gap=6)
        parts.setStretchFactor(self.picture, 1)
        parts.setContentsMargins(0, 0, 0, 0)
        self.setLayout(parts)

    def _connect(self) -> None:
        self.view.chosen.connect(lambda key: self.picture.show_side(is_side=key == "side"))
        self.picture.dropped.connect(self._drop)
        for part in (self.picture, self.packages):
            part.chosen.connect(self.choose)
            part.stepped.connect(self._step)
            part.done.connect(self.do)

    # Showing

    def show_transport(self, shown: TransportShow) -> None:
        """Show what stands in the vehicle of this transport."""
        if self._shown is None or self._shown.id != shown.id:
            self.choose(None)
            self.banner.hide()
        self._shown, self._those = shown, standing(shown)
        floor, may_change = shown.floor, shown.status in AT_THE_RAMP
        self.empty.say(lambda: _empty_words(has_vehicle=floor is not None))
        has_goods = bool(self._those) or bool(floor and floor.loose_g)
        self.empty.setVisible(not has_goods)
        self.picture.setVisible(floor is not None and has_goods)
        self.packages.setVisible(self._lists and bool(self._those))
        if floor is not None:
            self.picture.show_floor(floor, self._those, may_change=may_change)
        self.packages.show_packages(self._those, floor)
        self.sums.say(lambda: _sums(shown))
        for command in (self.placer, self.tight):
            command.setEnabled(may_change and bool(self._those))
        self.chooser.setEnabled(bool(shown.lines))
        self._offer()
        if self._has_moved:
            self._has_moved = False
            self._say_chosen()

    def show_list(self, *, is_shown: bool) -> None:
        """Show the list of packages, if there are any, or hide it."""
        self._lists = is_shown
        self.packages.setVisible(is_shown and bool(self._those))

    def choose(self, key: int | None) -> None:
        """Choose a package in picture and list."""
        self.picture.choose(key)
        self.packages.choose(key)
        self._offer()
        if self.picture.hasFocus():
            self._say_chosen()

    def _say_chosen(self) -> None:
        """Let a screen reader say what is chosen, and where it stands now."""
        one = find(self._those, self.picture.chosen_key)
        if one and self._shown and self._shown.floor:
            announce(self.picture, standing_sentence(one, self._shown.floor))

    def _offer(self) -> None:
        one = find(self._those, self.picture.chosen_key)
        may_change = bool(one and self._shown and self._shown.status in AT_THE_RAMP)
        for command in (self.turner, self.stacker, self.taker):
            command.setEnabled(may_change and one is not None and one.spot is not None)
        self.putter.setEnabled(may_change and one is not None and one.spot is None)

    def add_to_menu(self, *commands: Command) -> None:
        """Offer further commands behind the three dots."""
        self._further = commands

    def _fill(self, menu: QMenu) -> None:
        own = (self.putter, self.turner, self.stacker, self.taker, None, self.tight, self.chooser)
        for command in (*own, *((None, *self._further) if self._further else ())):
            if command is None:
                menu.addSeparator()
            else:
                menu.addAction(command)

    def has_focus(self) -> bool:
        """Say whether keys go to the picture or to the list."""
        return self.picture.hasFocus() or self.packages.hasFocus()

    def keys(self) -> list[tuple[str, Text]]:
        """List the keys of picture and list."""
        return [
            ("Left", lambda: translate("LoadPlan", "Move the package by one place (arrows)")),
            ("PgDown", lambda: translate("LoadPlan", "Next package")),
            ("R", lambda: translate("LoadPlan", "Turn package")),
            ("S", lambda: translate("LoadPlan", "Stack on the one in front")),
            ("Del", lambda: translate("LoadPlan", "Take its place away")),
            ("Return", lambda: translate("LoadPlan", "Give it a place")),
        ]

    # Doing

    def place_all(self) -> None:
        """Place everything anew."""
        self._place(theoretical=False)

    def do(self, what: str, key: int | None = None) -> None:
        """Turn, stack, put, off or swap the chosen package, or the one named."""
        deeds: dict[str, Callable[..., Any]] = {
            "turn": load_plan.turn_on_floor,
            "stack": load_plan.stack_on_floor,
            "put": load_plan.put_on_floor,
            "swap": load_plan.swap_on_floor,
            "off": lambda session, id_, key: load_plan.take_off_floor(session, id_, [key]),
        }
        one = find(self._those, self.picture.chosen_key if key is None else key)
        if one is not None and (one.spot is None) == (what == "put"):
            self._change(deeds[what], one)

    def _step(self, way: str) -> None:
        one = find(self._those, self.picture.chosen_key)
        if one is not None and one.spot is not None:
            self._change(load_plan.step_on_floor, one, way)

    def _drop(self, key: int, x: int, y: int) -> None:
        one = find(self._those, key)
        if one is not None:
            self.choose(key)
            self._change(load_plan.move_on_floor, one, x, y)

    def _change(self, deed: Callable[..., Any], one: Standing, *args: Any) -> None:
        shown = self._shown
        if shown is None or shown.status not in AT_THE_RAMP:
            return
        self._desk.do(deed, shown.id, one.key, *args, then=self._changed, refused=self._refused)

    def _changed(self, _: int | None) -> None:
        self.banner.hide()
        self._has_moved = True

    def _place(self, *, theoretical: bool) -> None:
        shown = self._shown
        if shown is not None:
            self._desk.do(
                load_plan.place_all, shown.id, theoretical=theoretical, then=self._placed, refused=self._refused
            )

    def _placed(self, entry: int | None) -> None:
        self.banner.hide()
        if entry is None:
            self._tell(translate("LoadPlan", "Everything stands as well as it can already"), undo=False)
        else:
            self._tell(translate("LoadPlan", "Load placed"))

    def _refused(self, error: AidHubError) -> None:
        text = sentence(error)
        self.banner.show_text(text, kind="warn")
        announce(self.picture, text, urgent=True)

    def _ask_vehicles(self) -> None:
        if self._shown is not None:
            self._desk.ask(load_plan.vehicles_for, self._shown.id, then=self._show_vehicles, key="vehicles for")

    def _show_vehicles(self, found: Sequence[Needed]) -> None:
        WhichVehicle(self.window(), found, self._desk.settings).open()


def _empty_words(*, has_vehicle: bool = True) -> str:
    if not has_vehicle:
        return translate("LoadPlan", "Choose a vehicle, and its floor appears here.")
    return translate("LoadPlan", "Pallets and boxes of this transport appear here as soon as there are some.")


def _sums(shown: TransportShow) -> str:
    floor = shown.floor
    if floor is None or not floor.items:
        return ""
    count, placed = len(floor.items), len(floor.spots)
    parts = [translate("LoadPlan", "{placed} of {count} placed", placed=spoken().number(placed),
                       count=spoken().number(count))]  # fmt: skip
    left = sum(floor.items[key].weight_g for key in floor.unplaced)
    if placed and left:
        parts.append(translate_plural("LoadPlan", "{count} not placed, {weight} kg", "{count} not placed, {weight} kg",
                                      count - placed, weight=spoken().kilograms(left)))  # fmt: skip
    shares = [shown.gauges.gauge(name) for name in ("payload", "volume")]
    if all(shares):
        weight, volume = (spoken().number(gauge.permille // 10) for gauge in shares if gauge)
        parts.append(translate("LoadPlan", "full by weight {weight} %, by volume {volume} %", weight=weight,
                               volume=volume))  # fmt: skip
    return " · ".join(parts)
